import {groupBy} from '../dataset.js';
import {periodOf, spanOf} from '../periods.js';
import type {Dataset, ListName} from '../schema.js';
import type {Tell} from './report.js';

/** The days of a period, as a key; what is not dated is its own. */
function daysOf(text: string | null | undefined): string {
  const period = periodOf(text);
  return period ? Object.values(spanOf(period)).join('/') : '';
}

/**
 * Says where a disagreement should be recorded and is not: two actual claims of one measure and period
 * that differ, and a place that a format counts as a member though a source leaves it out.
 *
 * Both are drawn all the same: nothing here chooses a side.
 */
export function reportContradictions(
  {claims = [], formats = [], disagreements = []}: Dataset,
  pathOf: (list: ListName, id: string) => string | undefined,
  tell: Tell,
): void {
  const naming = groupBy(disagreements, ({over}) => over);
  const known = new Map<string, (typeof claims)[number]>();
  for (const claim of claims) {
    const {id, measure, figure, as, period, base, kind, value} = claim;
    if (kind !== 'actual') continue;
    // Two claims with the same key speak of the same thing.
    const subject = JSON.stringify([measure, figure, as, daysOf(period), daysOf(base)]);
    const other = known.get(subject);
    known.set(subject, claim);
    if (!other || String(other.value) === String(value)) continue;
    const both = new Set(naming.get(other.id));
    if (naming.get(id)?.some((each) => both.has(each))) continue;
    tell(pathOf('claims', id) ?? '', 'needs-disagreement', {other: other.id});
  }
  for (const {id, members, statements = []} of formats) {
    const excluding = statements.filter(({says}) => says === 'excludes');
    const out = new Set(excluding.flatMap(({places}) => places));
    const both = members.find(({place, role}) => role === 'member' && out.has(place));
    if (!both || naming.has(id)) continue;
    tell(pathOf('formats', id) ?? '', 'needs-disagreement', {other: both.place});
  }
}
