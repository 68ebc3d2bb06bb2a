import {type Span, civilDate, dayNumber, hullOf} from '../../data/periods.js';
import type {World} from '../figure.js';
import type {Dated} from './types.js';

/** Up to this many events each has a mark of its own, with its whole title. */
export const MOST_SINGLE = 40;
/** About how many marks a crowded timeline has: with text and buttons it stays under 2,500 nodes. */
const MOST_MARKS = 420;
/** So many of those that the author gave a priority keep a mark of their own. */
const KEPT = 12;

/** Calendar units, from fine to coarse, in months; 0 is a day. */
const UNITS = [0, 1, 3, 12, 60, 120, 600, 1200, 12000] as const;

/** Number of the unit in which a day lies. */
function binOf(day: number, months: number): number {
  if (months === 0) return day;
  const {year, month} = civilDate(day);
  return Math.floor((year * 12 + month - 1) / months);
}

/** The finest unit that keeps the marks of all lanes few enough. */
function unitFor(range: Span, lanes: number): number {
  const most = Math.max(6, Math.min(40, Math.floor(MOST_MARKS / lanes)));
  const fits = UNITS.findIndex(
    (months) => binOf(range.to - 1, months) - binOf(range.from, months) + 1 <= most,
  );
  return fits < 0 ? UNITS.length - 1 : fits;
}

/** Where an entry is counted: its lane, and the finest unit from `least` on that holds all its days. */
function groupKey({expected, span: {from, to}}: Dated, lane: string, least: number): string {
  const state = `${lane}/${expected ? 'e' : 'h'}`;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return `${state}/open`;
  const at = UNITS.findIndex(
    (months, index) => index >= least && binOf(from, months) === binOf(to - 1, months),
  );
  return at < 0 ? `${state}/long` : `${state}/${at}/${binOf(from, UNITS[at] ?? 0)}`;
}

/**
 * Counts what is too much to draw one by one.
 *
 * A group is as wide as the days of its events together, and never mixes held with expected ones. It
 * keeps to one lane, or in a calendar of many months, where lanes are not drawn, to none. A group of
 * one stays the event it is.
 */
export function grouped(
  world: World,
  entries: readonly Dated[],
  range: Span,
  calendar: boolean,
): readonly Dated[] {
  if (entries.length <= MOST_SINGLE) return entries;
  const lanes = new Set(entries.map((entry) => entry.lanes[0])).size;
  const months = (range.to - range.from) / 30;
  const apart = !calendar || months * lanes <= MOST_MARKS;
  // A month is the finest that a calendar shows.
  const least = calendar ? 1 : unitFor(range, lanes);
  const kept = new Set(
    entries
      .filter((entry) => entry.priority > 0)
      .sort((a, b) => b.priority - a.priority)
      .slice(0, KEPT),
  );
  const groups = new Map<string, Dated[]>();
  for (const entry of entries) {
    const lane = apart ? (entry.lanes[0] ?? '') : '';
    const key = kept.has(entry) ? entry.key : groupKey(entry, lane, least);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups].map(([key, members]) => oneOf(world, key, members)).sort(inOrder);
}

function oneOf(world: World, key: string, members: readonly Dated[]): Dated {
  const [first] = members;
  if (!first || members.length === 1) return first as Dated;
  const {language} = world;
  const span = hullOf(members.map((member) => member.span)) ?? first.span;
  const alike = members.every(({family}) => family === first.family);
  const title = {text: language.text('visit-timeline.eventCount', {n: members.length})};
  return {
    key: `group/${key}`,
    what: 'group',
    ids: members.flatMap((member) => member.ids),
    family: alike ? first.family : 'mixed',
    kind: 'group',
    kindText: language.text(`visit-timeline.family-${alike ? first.family : 'mixed'}`),
    title,
    dateText: spanText(world, span),
    quote: undefined,
    letters: [],
    edtf: undefined,
    value: undefined,
    form: 'count',
    about: false,
    span,
    unit: span,
    expected: first.expected,
    overdue: members.every((member) => member.overdue),
    priority: 0,
    count: members.length,
    lanes: first.lanes.slice(0, 1),
  };
}

const day = (value: number): string => {
  const {year, month, day: date} = civilDate(value);
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
};

/** Days as EDTF: a whole year or month as such, else from day to day. */
export function edtfOf({from, to}: Span): string {
  const end = (value: number): string => (Number.isFinite(value) ? day(value) : '..');
  if (!Number.isFinite(from) || !Number.isFinite(to)) return `${end(from)}/${end(to - 1)}`;
  const first = civilDate(from);
  const last = civilDate(to - 1);
  const wholeMonths = first.day === 1 && civilDate(to).day === 1;
  if (!wholeMonths) return to - from === 1 ? day(from) : `${day(from)}/${day(to - 1)}`;
  const wholeYears = first.month === 1 && civilDate(to).month === 1;
  const cut = wholeYears ? 4 : 7;
  const [a, b] = [day(from).slice(0, cut), day(dayNumber(last.year, last.month, 1)).slice(0, cut)];
  return a === b ? a : `${a}/${b}`;
}

export function spanText({language}: World, span: Span): string {
  return language.date(edtfOf(span));
}

/** By the earliest possible day, then the latest, then the id: a total order. */
export function inOrder(a: Dated, b: Dated): number {
  if (a.span.from !== b.span.from) return a.span.from < b.span.from ? -1 : 1;
  if (a.span.to !== b.span.to) return a.span.to < b.span.to ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
