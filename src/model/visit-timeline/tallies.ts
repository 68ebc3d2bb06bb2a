import {
  type Span,
  civilDate,
  dayNumber,
  daysInMonth,
  periodOf,
  spanOf,
  windowOf,
} from '../../data/periods.js';
import type {Event, Tally} from '../../data/schema.js';
import {type Citations, nameById, nameOf} from '../citations.js';
import type {World} from '../figure.js';
import type {Bracket, TallyRow, TallySide} from './types.js';

/** More dots than this are drawn as tens. */
export const MOST_DOTS = 60;

/** An ISO 8601 duration of one unit: years, months, weeks or days. */
function durationOf(text: string): {readonly count: number; readonly unit: string} | null {
  const match = /^P(\d{1,4})([YMWD])$/.exec(text);
  return match ? {count: Number(match[1]), unit: match[2] ?? 'D'} : null;
}

function earlier(day: number, {count, unit}: {count: number; unit: string}): number {
  if (unit === 'D') return day - count;
  if (unit === 'W') return day - 7 * count;
  const {year, month, day: date} = civilDate(day);
  const months = year * 12 + month - 1 - (unit === 'Y' ? 12 * count : count);
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return dayNumber(y, m, Math.min(date, daysInMonth(y, m)));
}

/**
 * The days a count may cover, back from its stated end; null where no end is stated.
 *
 * An end given as a month may be any day of it, so that the window is the hull of all readings.
 */
export function windowSpan({length, end}: Tally['window']): Span | null {
  const period = periodOf(end);
  const duration = durationOf(length);
  if (!period || !duration) return null;
  const {from, to} = spanOf(period);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  return {from: earlier(from, duration), to};
}

function lengthText({language}: World, length: string): string {
  const duration = durationOf(length);
  if (!duration) return length;
  const {count: n, unit} = duration;
  if (unit === 'Y') return language.text('visit-timeline.windowYears', {n});
  if (unit === 'M') return language.text('visit-timeline.windowMonths', {n});
  return language.text('visit-timeline.windowDays', {n: unit === 'W' ? 7 * n : n});
}

/** Places that an id stands for: itself, those of an area, or the members of a format. */
function placesOf({facts}: World, id: string | undefined): ReadonlySet<string> {
  if (id === undefined) return new Set();
  const members = facts.formats.get(id)?.members.filter(({role}) => role === 'member');
  const area = facts.places.get(id)?.parts;
  return new Set([id, ...(area ?? []), ...(members ?? []).map(({place}) => place)]);
}

/**
 * Whether an event is surely one of those that a tally counts.
 *
 * A visit needs its visitor and its host on the sides of the count; a meeting of two, both among those
 * present. Where the count is of certain people, the event has to name all of them.
 */
function isCounted(world: World, tally: Tally, event: Event): boolean {
  if (event.status !== 'held') return false;
  if (tally.people?.some((id) => !event.people?.includes(id))) return false;
  const [from, to] = [placesOf(world, tally.from), placesOf(world, tally.to)];
  if (tally.counts === 'visits') {
    const {visitor, kind} = event;
    const there = [event.host, event.place].some((id) => id !== undefined && to.has(id));
    return (kind === 'visit' || kind === 'summit') && from.has(visitor ?? '') && there;
  }
  const met = event.kind === 'visit' || event.kind === 'meeting' || event.kind === 'summit';
  const there = [event.visitor, event.host, ...(event.participants ?? [])];
  const has = (side: ReadonlySet<string>): boolean =>
    there.some((id) => id !== undefined && side.has(id));
  return met && there.length > 1 && from.size > 0 && to.size > 0 && has(from) && has(to);
}

interface Known {
  readonly spans: readonly Span[];
  readonly ids: readonly string[];
}

/** Dated events that a tally counts, wholly inside its window where that is known. */
export function datedIn(world: World, tally: Tally): Known {
  const window = windowSpan(tally.window);
  const found: {span: Span; id: string}[] = [];
  for (const event of world.facts.events.values()) {
    const period = periodOf(event.date?.edtf);
    if (!period || !isCounted(world, tally, event)) continue;
    const span = windowOf(period, event.date?.part);
    if (window && (span.from < window.from || span.to > window.to)) continue;
    found.push({span, id: event.id});
  }
  found.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
  return {spans: found.map(({span}) => span), ids: found.map(({id}) => id)};
}

function datedText({language}: World, tally: Tally, n: number): string {
  const total = tally.value;
  if (n > total) return language.text('visit-timeline.datedMore', {n, total});
  if (n > 0 && tally.window.end === null) return language.text('visit-timeline.datedMaybe', {n});
  return tally.window.end === null ? '' : language.text('visit-timeline.datedHere', {n, total});
}

function sideOf(world: World, tally: Tally, cite: Citations): TallySide {
  const {language} = world;
  const {spans} = datedIn(world, tally);
  const names = [tally.from, tally.to].flatMap((id) => (id ? [nameById(world, id).text] : []));
  const [from = '', to = ''] = names;
  return {
    key: `tally/${tally.id}`,
    id: tally.id,
    value: Math.max(0, Math.round(tally.value)) || 0,
    valueText: language.quantity(tally.value, '', {says: tally.says, style: 'words'}),
    says: tally.says,
    directed: tally.counts === 'visits',
    direction:
      names.length === 2 && tally.counts === 'visits'
        ? `${from} → ${to}`
        : nameOf(world, tally.names).text,
    letters: cite.cite(tally.sources),
    datedText: datedText(world, tally, spans.length),
    mismatch: spans.length > tally.value,
    dated: spans,
  };
}

/**
 * Counts in rows: two directions between the same sides, over one window, by the same source, share a
 * row. The side that most counts name stands on the left throughout.
 */
export function tallyRows(world: World, tallies: readonly Tally[], cite: Citations): TallyRow[] {
  const named = new Map<string, number>();
  const side = (id: string | undefined): string =>
    world.facts.places.get(id ?? '')?.country ?? id ?? '';
  for (const {from, to} of tallies) {
    for (const id of [side(from), side(to)]) if (id) named.set(id, (named.get(id) ?? 0) + 1);
  }
  const hub = [...named].sort((a, b) => b[1] - a[1])[0]?.[0];
  const rows = new Map<string, Tally[]>();
  for (const tally of tallies) {
    // A capital and its country are one side here: each direction keeps its own words.
    const sides = [side(tally.from), side(tally.to)].sort().join(' ');
    const sources = tally.sources.map(({source}) => source).join(' ');
    const {length, end} = tally.window;
    const key = [tally.counts, sides, length, end ?? '', sources].join('/');
    const row = rows.get(key);
    const twin = row?.some(({from}) => from === tally.from);
    if (row && !twin) row.push(tally);
    else rows.set(row ? `${key}/${tally.id}` : key, [tally]);
  }
  return [...rows.values()].map((pair) => rowOf(world, pair, (id) => side(id) === hub, cite));
}

function rowOf(
  world: World,
  pair: readonly Tally[],
  isHub: (id: string | undefined) => boolean,
  cite: Citations,
): TallyRow {
  const {language} = world;
  const [first] = pair as [Tally];
  const directed = first.counts === 'visits';
  const out = directed
    ? (pair.find((tally) => isHub(tally.from)) ?? (pair.length > 1 ? first : undefined))
    : undefined;
  const back = pair.find((tally) => tally !== out);
  const {length, end} = first.window;
  const left = out ? sideOf(world, out, cite) : null;
  const right = back ? sideOf(world, back, cite) : null;
  return {
    key: pair.map(({id}) => id).join(' '),
    length: lengthText(world, length),
    end: end
      ? language.text('visit-timeline.windowTo', {date: language.date(end)})
      : language.text('visit-timeline.windowOpen'),
    letters: [...new Set([...(left?.letters ?? []), ...(right?.letters ?? [])])],
    span: windowSpan(first.window),
    left,
    right,
  };
}

const has = (row: TallyRow, ids: readonly string[]): boolean =>
  [row.left, row.right].some((side) => side !== null && ids.includes(side.id));

/** Puts rows that disagree next to each other, and says over which rows each bracket stands. */
export function bracketed(
  world: World,
  rows: readonly TallyRow[],
): {readonly rows: readonly TallyRow[]; readonly brackets: readonly Bracket[]} {
  const {facts, language} = world;
  const over = [...facts.disagreements.values()].filter(
    ({over: ids}) => rows.filter((row) => has(row, ids)).length > 1,
  );
  const rank = (kind: string): number => (kind === 'contradicts' ? 0 : 1);
  over.sort((a, b) => rank(a.kind) - rank(b.kind));
  const ordered: TallyRow[] = [];
  for (const {over: ids} of over) {
    for (const row of rows) if (has(row, ids) && !ordered.includes(row)) ordered.push(row);
  }
  for (const row of rows) if (!ordered.includes(row)) ordered.push(row);
  // What contradicts stands outermost, then the shorter brackets.
  const brackets = over.map(({over: ids, kind, why}) => {
    const at = ordered.flatMap((row, index) => (has(row, ids) ? [index] : []));
    return {
      from: at[0] ?? 0,
      to: at[at.length - 1] ?? 0,
      kind,
      how: language.sentence(language.text(`words.differ-${kind}`)),
      why: nameOf(world, why),
    };
  });
  const length = ({kind, from, to}: Bracket): number => rank(kind) * 1000 + to - from;
  brackets.sort((a, b) => length(a) - length(b) || a.from - b.from);
  return {rows: ordered, brackets};
}
