import {dayNumber} from './calendar.js';
import {type Period, monthsOf} from './parse.js';
import {type Span, spanOf} from './span.js';

/** What a source says about a date beyond the date itself: "early October", "by the end of 2030". */
export type DatePart = 'early' | 'mid' | 'end' | 'by' | 'before' | 'after';

/**
 * The days in which an event may lie: as wide as the words are vague.
 *
 * Early, middle and end of a year are its first and second four months and its last quarter; of a
 * month, its days 1–10, 11–20 and from the 21st; of anything else, thirds. `by` runs to the last day
 * of the date, `before` to the day before it, both from an open beginning (clip it at the day of the
 * statement); `after` begins on the day after the date and has no end.
 */
export function windowOf(period: Period, part?: DatePart): Span {
  const span = spanOf(period);
  const {from, to} = span;
  if (part === 'by') return {from: -Infinity, to};
  if (part === 'before') return {from: -Infinity, to: from};
  if (part === 'after') return {from: to, to: Infinity};
  // A day or two have no thirds, and what never ends has none either.
  if (part === undefined || to - from < 3 || to - from === Infinity) return span;
  const [second, third, last] = marksOf(period, span);
  if (part === 'early') return {from, to: second};
  return part === 'mid' ? {from: second, to: third} : {from: last, to};
}

/** Where the middle, what follows it, and the end of a period begin. */
function marksOf(period: Period, {from, to}: Span): readonly [number, number, number] {
  if (period.kind === 'single') {
    const {year, precision} = period.at;
    if (precision === 'month') return [from + 10, from + 20, from + 20];
    if (precision !== 'day') {
      const [first, final] = monthsOf(period.at);
      const third = (final - first + 1) / 3;
      const month = (count: number): number => dayNumber(year, first + count, 1);
      return [month(third), month(2 * third), month(precision === 'year' ? 9 : 2 * third)];
    }
  }
  const days = to - from;
  const [second, third] = [from + Math.round(days / 3), from + Math.round((2 * days) / 3)];
  return [second, third, third];
}
