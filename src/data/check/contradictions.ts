import {periodOf, spanOf} from '../periods.js';
import type {Claim, Disagreement, Format, ListName} from '../schema.js';
import type {Standing} from './references.js';
import type {Path, Report} from './report.js';

/** Sound records of a list, each with its place in the document. */
function recordsOf(standing: Standing, list: 'claims'): {path: Path; record: Claim}[];
function recordsOf(standing: Standing, list: 'formats'): {path: Path; record: Format}[];
function recordsOf(standing: Standing, list: 'disagreements'): {path: Path; record: Disagreement}[];
function recordsOf(standing: Standing, list: ListName): {path: Path; record: unknown}[] {
  return standing.get(list) ?? [];
}

/** The days of a period, as a key; what is not dated is its own. */
function daysOf(text: string | null | undefined): string {
  const period = periodOf(text);
  if (!period) return '';
  const {from, to} = spanOf(period);
  return `${from}/${to}`;
}

/** Two actual claims with the same key speak of the same thing. */
function subjectOf({measure, figure, as, period, base}: Claim): string {
  return JSON.stringify([measure, figure, as, daysOf(period), daysOf(base)]);
}

/**
 * Says where a disagreement should be recorded and is not: two actual claims of one measure and period
 * that differ, and a place that a format counts as a member though a source leaves it out.
 *
 * Both are drawn all the same: nothing here chooses a side.
 */
export function reportContradictions(standing: Standing, report: Report): void {
  const naming = new Map<string, Set<string>>();
  for (const {record} of recordsOf(standing, 'disagreements')) {
    for (const id of record.over) naming.set(id, (naming.get(id) ?? new Set()).add(record.id));
  }
  const areNamed = (a: string, b: string): boolean =>
    [...(naming.get(a) ?? [])].some((id) => naming.get(b)?.has(id));

  const known = new Map<string, Claim>();
  for (const {path, record} of recordsOf(standing, 'claims')) {
    if (record.kind !== 'actual') continue;
    const subject = subjectOf(record);
    const earlier = known.get(subject);
    known.set(subject, record);
    if (!earlier || JSON.stringify(earlier.value) === JSON.stringify(record.value)) continue;
    if (!areNamed(earlier.id, record.id))
      report.add(path, 'needs-disagreement', {other: earlier.id});
  }

  for (const {path, record} of recordsOf(standing, 'formats')) {
    const out = new Set(
      (record.statements ?? []).flatMap(({says, places}) => (says === 'excludes' ? places : [])),
    );
    const both = record.members.find(({place, role}) => role === 'member' && out.has(place));
    if (both && !naming.has(record.id)) {
      report.add(path, 'needs-disagreement', {other: both.place});
    }
  }
}
