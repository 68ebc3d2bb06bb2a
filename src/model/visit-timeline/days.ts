import {type Span, civilDate, dayNumber} from '../../data/periods.js';
import type {World} from '../figure.js';
import type {Crowd, Dated} from './types.js';

/** A dozen years: what is nearer stays on the scale, since crowds are enlarged anyway. */
const FAR = 4383;
const MOST_ROWS = 36;
/** The days that EDTF's four-digit years can name. */
const FIRST = dayNumber(1, 1, 1);
const LAST = dayNumber(10000, 1, 1);

/** Months from the year 0 to the one in which a day lies. */
export function monthOf(day: number): number {
  const {year, month} = civilDate(Math.floor(day));
  return year * 12 + month - 1;
}

export const firstOf = (month: number): number =>
  dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);

/** Number of the unit, so many months long, in which a day lies. */
export const binOf = (day: number, months: number): number => Math.floor(monthOf(day) / months);

/** Years that share a row of a calendar, so that its cells stay few. */
export const yearsToRow = ({from, to}: Span): number =>
  Math.ceil((binOf(to - 1, 12) - binOf(from, 12) + 1) / MOST_ROWS);

/** Where a date stands in a calendar: a deadline on its own date, if that is there. */
export const cellSpan = ({form, span, unit}: Dated, {from, to}: Span): Span =>
  (form === 'by' || form === 'before') && unit.from >= from && unit.to <= to ? unit : span;

const outTo = ({from, to}: Span, months: number): Span => ({
  from: firstOf(binOf(from, months) * months),
  to: firstOf((binOf(to - 1, months) + 1) * months),
});

/**
 * The days an axis covers: all ends, widened to whole years, months or days so that its last tick is
 * a boundary that readers know.
 */
export function rangeOf(ends: readonly number[]): Span {
  const from = ends.reduce((least, end) => Math.min(least, end));
  const to = ends.reduce((most, end) => Math.max(most, end));
  const days = to - from;
  if (days > 62) return outTo({from, to}, days > 7305 ? 12 : 1);
  const air = days < 14 ? 7 : 1;
  return {from: Math.max(FIRST, from - air), to: Math.min(LAST, to + air)};
}

/**
 * What would squash the axis: the last end so far beyond all others that without it the axis would
 * be under a third as long. Returns the day after which ends lie off the scale, or Infinity.
 */
export function farEnd(ends: readonly number[], asOf: number): number {
  const sorted = [...new Set(ends)].sort((a, b) => a - b);
  const [first = 0] = sorted;
  const beyond = sorted.at(-1) ?? 0;
  return (
    sorted
      .slice(1, -1)
      .findLast(
        (here) =>
          sorted.length > 3 &&
          here > asOf &&
          beyond - here > FAR &&
          beyond - first > 3 * (here - first),
      ) ?? Infinity
  );
}

const SHORTEST = 10;

/**
 * The most crowded part of a time axis: the window with most events for its length.
 *
 * The best window has the greatest count × ln(range ÷ window), which rewards both many events and a
 * strong enlargement and knows no absolute scale. Null where nothing crowds.
 *
 * @param spans In order of their first days.
 */
export function crowdIn(spans: readonly Span[], range: Span): Crowd | null {
  const whole = range.to - range.from;
  let best = 0;
  let tight: Span | undefined;
  spans.forEach(({from}, i) => {
    let count = 0;
    let to = from;
    for (const span of from < range.from ? [] : spans.slice(i)) {
      if (span.from - from > whole / 4) break;
      if (span.to - from > whole / 4) continue;
      to = Math.max(to, span.to);
      const score = ++count * Math.log(whole / Math.max(SHORTEST, to - from));
      if (count > 2 && score > best + 1e-9) [best, tight] = [score, {from, to}];
    }
  });
  if (!tight) return null;
  const {from, to} = tight;
  const days = to - from;
  const span = days < 20 ? {from: from - 2, to: to + 2} : outTo(tight, days > 731 ? 12 : 1);
  const {length: count} = spans.filter((one) => one.from >= span.from && one.to <= span.to);
  return (span.to - span.from) * 4 > whole ? null : {span, tight, count};
}

const iso = (value: number): string => {
  const {year, month, day} = civilDate(value);
  const pad = (part: number, length = 2): string => String(part).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
};

/** Days as EDTF: a whole year or month as such, else from day to day. */
export function edtfOf({from, to}: Span): string {
  const [a, b, after] = [from, to - 1, to].map((day) => (Number.isFinite(day) ? iso(day) : '..'));
  const whole = (end: string): boolean => !!a?.endsWith(end) && !!after?.endsWith(end);
  const [first, last] = [a, b].map((day) =>
    day?.slice(0, whole('-01-01') ? 4 : whole('-01') ? 7 : 10),
  );
  return first === last ? `${first}` : `${first}/${last}`;
}

export const spanText = ({language}: World, span: Span): string => language.date(edtfOf(span));

/** By the earliest possible day, then the latest, then the id: a total order. */
export function inOrder({span: a, key}: Dated, {span: b, key: other}: Dated): number {
  const before = a.from === b.from ? (a.to === b.to ? key < other : a.to < b.to) : a.from < b.from;
  return key === other ? 0 : before ? -1 : 1;
}
