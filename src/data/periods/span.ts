import {daysInMonth} from './calendar.js';
import {
  type Bound,
  type Moment,
  type Period,
  type Precision,
  dayAfter,
  firstDay,
  monthsOf,
  printPeriod,
} from './parse.js';

/**
 * A stretch of time in whole days since 1970-01-01: `from` is its first day, `to` the day after its
 * last. An open or unknown end is −Infinity or Infinity: clip it before drawing.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The days a period covers. "About" widens nothing: no source says by how much. */
export function spanOf(period: Period): Span {
  if (period.kind === 'single') return spanOfMoment(period.at);
  const {from, to} = period;
  return {
    from: typeof from === 'string' ? -Infinity : spanOfMoment(from).from,
    to: typeof to === 'string' ? Infinity : spanOfMoment(to).to,
  };
}

/** The days one date covers. */
export function spanOfMoment(moment: Moment): Span {
  return {from: firstDay(moment), to: dayAfter(moment)};
}

/** The smallest span that holds all of the given ones; `undefined` for none. */
export function hullOf(spans: Iterable<Span>): Span | undefined {
  let hull: Span | undefined;
  for (const {from, to} of spans) {
    hull = hull ? {from: Math.min(hull.from, from), to: Math.max(hull.to, to)} : {from, to};
  }
  return hull;
}

/** The part two spans share; `undefined` if they only touch or lie apart. */
export function intersectionOf(a: Span, b: Span): Span | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from < to ? {from, to} : undefined;
}

/** True if the two share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return intersectionOf(spanOf(a), spanOf(b)) !== undefined;
}

/** True if every day of `inner` is in `outer`; a period contains itself. */
export function contains(outer: Period, inner: Period): boolean {
  const [o, i] = [spanOf(outer), spanOf(inner)];
  return o.from <= i.from && i.to <= o.to;
}

/** True if `later` begins on the day after `earlier` ends. */
export function follows(later: Period, earlier: Period): boolean {
  return spanOf(later).from === spanOf(earlier).to;
}

/** True if both cover the same days, however they are written. */
export function coversSame(a: Period, b: Period): boolean {
  const [left, right] = [spanOf(a), spanOf(b)];
  return left.from === right.from && left.to === right.to;
}

/** Length in days; Infinity with an open or unknown end. */
export function lengthInDays(period: Period): number {
  const {from, to} = spanOf(period);
  return to - from;
}

/** Length in calendar months if the period is made of whole ones (8 for January–August), else `undefined`. */
export function lengthInMonths(period: Period): number | undefined {
  const [from, to] = period.kind === 'single' ? [period.at, period.at] : [period.from, period.to];
  if (typeof from === 'string' || typeof to === 'string') return undefined;
  const startsMonth = from.precision !== 'day' || from.day === 1;
  const endsMonth = to.precision !== 'day' || to.day === daysInMonth(to.year, to.index);
  if (!startsMonth || !endsMonth) return undefined;
  return (to.year - from.year) * 12 + monthsOf(to)[1] - monthsOf(from)[0] + 1;
}

/**
 * A total order: by the earliest possible day, then the latest, then as written, so that only equal
 * periods compare as 0. Unknown dates have no place in it: sort them apart.
 */
export function comparePeriods(a: Period, b: Period): number {
  const [left, right] = [spanOf(a), spanOf(b)];
  if (left.from !== right.from) return left.from < right.from ? -1 : 1;
  if (left.to !== right.to) return left.to < right.to ? -1 : 1;
  const [written, other] = [printPeriod(a), printPeriod(b)];
  return written < other ? -1 : written > other ? 1 : 0;
}

const PRECISIONS: readonly Precision[] = ['year', 'half', 'quarter', 'month', 'day'];

/** How exactly the period is written; of an interval the coarser end's. */
export function precisionOf(period: Period): Precision {
  return datesOf(period).reduce<Precision>(
    (coarse, {precision}) =>
      PRECISIONS.indexOf(precision) < PRECISIONS.indexOf(coarse) ? precision : coarse,
    'day',
  );
}

/** True if a date of the period was written with "about". */
export function isApproximate(period: Period): boolean {
  return datesOf(period).some((date) => date.approximate);
}

/** True if a date of the period was written as uncertain. */
export function isUncertain(period: Period): boolean {
  return datesOf(period).some((date) => date.uncertain);
}

/** The same period a year before: what growth is measured against. 29 February becomes the 28th. */
export function yearBefore(period: Period): Period | undefined {
  if (datesOf(period).some((date) => date.year === 1)) return undefined;
  if (period.kind === 'single') return {kind: 'single', at: dateYearBefore(period.at)};
  return {kind: 'interval', from: boundYearBefore(period.from), to: boundYearBefore(period.to)};
}

function boundYearBefore(bound: Bound): Bound {
  return typeof bound === 'string' ? bound : dateYearBefore(bound);
}

function dateYearBefore(date: Moment): Moment {
  const year = date.year - 1;
  return {...date, year, day: Math.min(date.day, daysInMonth(year, date.index))};
}

/** The dates a period is written with: one or two. */
export function datesOf(period: Period): readonly Moment[] {
  const bounds = period.kind === 'single' ? [period.at] : [period.from, period.to];
  return bounds.filter((bound) => typeof bound !== 'string');
}
