import {
  type DatePart,
  type Moment,
  type Period,
  isApproximate,
  isUncertain,
} from '../data/periods.js';
import {inDigits} from './numbers.js';
import {fill} from './pattern.js';
import type {Slice} from './slice.js';

export interface DateOptions {
  /** `short` abbreviates months, for ticks and narrow labels. Default `long`. */
  readonly style?: 'long' | 'short' | undefined;
  /** False leaves the year out where there is more than a year: "20 October". Default true. */
  readonly year?: boolean | undefined;
}

type Case = 'nominative' | 'genitive' | 'ablative';

const PRECISIONS = ['year', 'half', 'quarter', 'month', 'day'];
const EVENT_PARTS = ['early', 'mid', 'end', 'by', 'before', 'after'];
const [FROM, ABOUT] = [6, 7];
const ROMAN = ['I', 'II', 'III', 'IV'];

/** A period at its own precision: "2025", "October 2025", "20–21 October 2025", "about June 2026". */
export function dateText(slice: Slice, period: Period, options: DateOptions = {}): string {
  return marked(slice, period, plainText(slice, period, options));
}

/** The date of an event: "early October 2025", "by 2030"; only if `saysPart`. */
export function eventDateText(
  slice: Slice,
  period: Period,
  part: DatePart | undefined,
  options: DateOptions = {},
): string {
  if (part === undefined) return dateText(slice, period, options);
  const pattern = slice.event[EVENT_PARTS.indexOf(part)] ?? '';
  return marked(slice, period, inCases(slice, pattern, period, options));
}

/** Whether a language has words for what is said about a date. */
export function saysPart(slice: Slice, part: DatePart | undefined): boolean {
  return part === undefined || (slice.event[EVENT_PARTS.indexOf(part)] ?? '') !== '';
}

function marked(slice: Slice, period: Period, text: string): string {
  const about = isApproximate(period) ? fill(slice.event[ABOUT] || '≈\u00a0{n}', {n: text}) : text;
  return isUncertain(period) ? `${about} (?)` : about;
}

function plainText(slice: Slice, period: Period, options: DateOptions): string {
  if (period.kind === 'single') return momentText(slice, period.at, 'nominative', options);
  const {from, to} = period;
  if (typeof from === 'string') {
    if (typeof to === 'string') return '?';
    const end = momentText(slice, to, 'nominative', options);
    return from === 'open' ? fill('… – {n}', {n: end}) : `? – ${end}`;
  }
  if (typeof to === 'string') {
    const start: Period = {kind: 'single', at: from};
    if (to === 'open') return inCases(slice, slice.event[FROM] || '{n} – …', start, options);
    return `${momentText(slice, from, 'nominative', options)} – ?`;
  }
  return intervalText(slice, from, to, options);
}

function inCases(slice: Slice, pattern: string, period: Period, options: DateOptions): string {
  const inCase = (which: Case): string =>
    period.kind === 'single'
      ? momentText(slice, period.at, which, options)
      : plainText(slice, period, options);
  return fill(pattern, {
    n: inCase('nominative'),
    g: inCase('genitive'),
    a: inCase('ablative'),
  });
}

/** An interval says once what both ends share. */
function intervalText(slice: Slice, from: Moment, to: Moment, options: DateOptions): string {
  const [first, last] = [from, to].map((date) => holesOf(slice, date, 'nominative', options));
  if (!first || !last) return '';
  const pattern = patternOf(slice, to, 'nominative', options);
  const both = (name: string): string => dash(first[name] ?? '', last[name] ?? '');
  if (from.precision === to.precision && from.year === to.year && pattern !== '') {
    if (from.index === to.index && from.day === to.day) return fill(pattern, last);
    if (to.precision !== 'day') {
      const halves = slice.half.includes('/') && to.precision === 'half';
      if (!halves) {
        return fill(pattern, {...last, L: both('L'), n: both('n'), r: both('r')});
      }
    } else if (from.index === to.index) {
      return fill(pattern, {...last, d: both('d')});
    } else {
      const short = options.style === 'short';
      const inner = short ? slice.shortDayMonth : slice.dayMonth;
      const outer = pattern.replace(inner, '{0}');
      return fill(outer, {...last, 0: dash(fill(inner, first), fill(inner, last))});
    }
  }
  if (from.precision === 'year' && to.precision === 'year') {
    return fill(slice.year, {y: both('y')});
  }
  const text = (date: Moment): string => momentText(slice, date, 'nominative', options);
  return dash(text(from), text(to));
}

/** Joined by a dash that stands close between single words. */
function dash(from: string, to: string): string {
  return /[\s-]/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}

function momentText(slice: Slice, date: Moment, which: Case, options: DateOptions): string {
  return fill(patternOf(slice, date, which, options), holesOf(slice, date, which, options));
}

function patternOf(
  slice: Slice,
  {precision, index}: Moment,
  which: Case,
  {style, year = true}: DateOptions,
): string {
  const short = style === 'short';
  if (which !== 'nominative') {
    const cases = which === 'genitive' ? slice.genitive : slice.ablative;
    const own = cases[PRECISIONS.indexOf(precision)];
    if (own) return own;
  }
  if (precision === 'day') {
    if (!year) return short ? slice.shortDayMonth : slice.dayMonth;
    return short ? slice.shortDayMonthYear : slice.dayMonthYear;
  }
  if (precision === 'month') {
    if (!year) return '{L}';
    return short ? slice.shortMonthYear : slice.monthYear;
  }
  if (precision === 'year') return slice.year;
  if (precision === 'quarter') return slice.quarter;
  const halves = slice.half.split('/');
  return halves[index - 1] ?? halves[0] ?? '';
}

function holesOf(
  slice: Slice,
  {year, index, day, precision}: Moment,
  which: Case,
  {style}: DateOptions,
): Readonly<Record<string, string>> {
  const short = style === 'short';
  const month = precision === 'month' || precision === 'day' ? index - 1 : 0;
  // Endings belong to the whole word, so a case is never put on an abbreviation.
  const whole = !short || which === 'ablative' || slice.genEndings.length > 0;
  const [names, plain] =
    short && !(whole && which !== 'nominative')
      ? [slice.shortDayMonths, slice.shortMonths]
      : [slice.dayMonths, slice.months];
  const endings = which === 'ablative' ? slice.ablEndings : slice.genEndings;
  return {
    y: inDigits(slice, String(year)),
    d: inDigits(slice, String(day)),
    L: (short ? slice.shortMonths : slice.months)[month] ?? '',
    M: names[month] ?? plain[month] ?? '',
    n: inDigits(slice, String(index)),
    r: ROMAN[index - 1] ?? '',
    s: yearEnding(slice, year),
    e: endings[month] ?? '',
  };
}

/** The ending of a year's ordinal goes by the last word in which the number is read. */
function yearEnding({yearEndings}: Slice, year: number): string {
  const [ones, tens] = [year % 10, Math.floor(year / 10) % 10];
  const place = ones > 0 ? ones - 1 : tens > 0 ? tens + 8 : year % 1000 > 0 ? 18 : 19;
  return yearEndings[place] ?? '';
}
