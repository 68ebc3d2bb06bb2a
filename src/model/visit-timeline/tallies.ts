import {FULL} from '../../data/edition.js';
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
import {firstOf, monthOf} from './days.js';
import {sayer} from './says.js';
import type {Bracket, TallyRow, TallySide} from './types.js';

/** An ISO 8601 duration of one unit: how many, and the unit as its UCUM code. */
function durationOf(text: string): readonly [count: number, unit: string] | null {
  const [, count, unit = ''] = /^P(\d{1,4})([YMWD])$/.exec(text) ?? [];
  return count ? [Number(count), {Y: 'a', M: 'mo', W: 'wk'}[unit] ?? 'd'] : null;
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
  const {from: day, to} = spanOf(period);
  if (!Number.isFinite(to - day)) return null;
  const [count, unit] = duration;
  const days = {d: 1, wk: 7}[unit];
  if (days) return {from: day - days * count, to};
  const {year, month} = civilDate(firstOf(monthOf(day) - (unit === 'a' ? 12 : 1) * count));
  const date = Math.min(civilDate(day).day, daysInMonth(year, month));
  return {from: dayNumber(year, month, date), to};
}

/** Places that an id stands for: itself, those of an area, or the members of a format. */
function placesOf({facts}: World, id: string | undefined): readonly string[] {
  if (id === undefined) return [];
  const members = facts.formats.get(id)?.members ?? [];
  return [
    id,
    ...(facts.places.get(id)?.parts ?? []),
    ...members.flatMap(({role, place}) => (role === 'member' ? place : [])),
  ];
}

/**
 * Whether an event is surely one of those that a tally counts.
 *
 * A visit needs its visitor and its host on the sides of the count; a meeting of two, both among those
 * present. Where the count is of certain people, the event has to name all of them.
 */
function isCounted(world: World, {counts, people, from, to}: Tally, event: Event): boolean {
  const {status, kind, visitor, host, place, participants = []} = event;
  if (status !== 'held' || people?.some((id) => !event.people?.includes(id))) return false;
  const has = (side: string | undefined, ids: readonly (string | undefined)[]): boolean =>
    placesOf(world, side).some((id) => ids.includes(id));
  if (!/visit|summit/.test(kind) && (counts === 'visits' || kind !== 'meeting')) return false;
  const there = [visitor, host, ...participants];
  return counts === 'visits'
    ? has(from, [visitor]) && has(to, [host, place])
    : has(from, there) && has(to, there);
}

/** Days of the dated events that a tally counts, wholly inside its window where that is known. */
function datedIn(world: World, tally: Tally): Span[] {
  const window = windowSpan(tally.window);
  return [...world.facts.events.values()].flatMap((event) => {
    const period = periodOf(event.date?.edtf);
    if (!period || !isCounted(world, tally, event)) return [];
    const span = windowOf(period, event.date?.part);
    return !window || (span.from >= window.from && span.to <= window.to) ? span : [];
  });
}

function sideOf(world: World, tally: Tally, cite: Citations): TallySide {
  const {id, value: total, says, names, counts, from, to, sources, window} = tally;
  const dated = datedIn(world, tally);
  const {length: n} = dated;
  const title = nameOf(world, names);
  const directed = counts === 'visits';
  const key = n > total ? 'datedMore' : window.end ? 'datedHere' : n ? 'datedMaybe' : '';
  return {
    key: `tally/${id}`,
    id,
    title,
    value: Math.max(0, Math.round(total)) || 0,
    valueText: world.language.quantity(total, '', {says, style: 'words'}),
    says,
    directed,
    direction:
      from && to && directed
        ? `${nameById(world, from).text} → ${nameById(world, to).text}`
        : title.text,
    letters: cite.cite(sources),
    datedText: key && sayer(world)(key, {n, total}),
    dated,
    mismatch: n > total,
  };
}

/**
 * Counts in rows: two directions between the same sides, over one window, by the same source, share a
 * row. From the side whose id comes first is on the left throughout.
 */
export function tallyRows(world: World, tallies: readonly Tally[], cite: Citations): TallyRow[] {
  const {facts, language} = world;
  // A capital and its country are one side here: each direction keeps its own words.
  const side = (id = ''): string => facts.places.get(id)?.country ?? id;
  const rows = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const {counts, from, to, sources, window, id} = tally;
    const sides = [side(from), side(to)].sort();
    const key = [counts, sides, window.length, window.end, sources.map(({source}) => source)].join(
      '/',
    );
    const row = rows.get(key);
    if (row && row.length < 2 && row[0]?.from !== from) row.push(tally);
    else rows.set(row ? `${key}/${id}` : key, [tally]);
  }
  return [...rows.values()].map((pair) => {
    const [first] = pair as [Tally];
    const out = pair.find(({counts, from, to}) => counts === 'visits' && side(from) < side(to));
    const back = pair.find((tally) => tally !== out);
    const {length, end} = first.window;
    const duration = durationOf(length);
    const [left, right] = [out, back].map((tally) => tally && sideOf(world, tally, cite));
    const say = sayer(world);
    return {
      length: duration ? language.quantity(...duration, {style: 'words'}) : length,
      end: end ? say('windowTo', {date: language.date(end)}) : say('windowOpen'),
      span: FULL ? windowSpan(first.window) : null,
      left,
      right,
      sides: [left, right].flatMap((one) => one ?? []),
    };
  });
}

/** Puts rows that disagree next to each other, and says over which rows each bracket stands. */
export function bracketed(
  world: World,
  rows: readonly TallyRow[],
): {readonly rows: readonly TallyRow[]; readonly brackets: readonly Bracket[]} {
  const {facts, language} = world;
  const met = [...facts.disagreements.values()]
    .map((one) => ({
      ...one,
      rows: rows.filter(({sides}) => sides.some(({id}) => one.over.includes(id))),
      conflict: one.kind === 'contradicts',
    }))
    .filter((one) => one.rows.length > 1)
    .sort((a, b) => Number(b.conflict) - Number(a.conflict));
  const ordered = [...new Set([...met.flatMap((one) => one.rows), ...rows])];
  const brackets = met.map(({rows: over, kind, why, conflict}) => {
    const at = over.map((row) => ordered.indexOf(row));
    return {
      from: Math.min(...at),
      to: Math.max(...at),
      conflict,
      how: language.sentence(language.text(`words.differ-${kind}`)),
      why: nameOf(world, why),
    };
  });
  return {rows: ordered, brackets};
}
