import {dayNumber, daysInMonth} from './calendar.js';

/** How exactly a date is known, from coarse to fine. */
export type Precision = 'year' | 'half' | 'quarter' | 'month' | 'day';

/** One date of EDTF, as precise as it was written. */
export interface Moment {
  readonly precision: Precision;
  /** 1–9999. */
  readonly year: number;
  /** Which one of the year: a month 1–12 (for days too), a quarter 1–4, a half 1–2; 1 for a year. */
  readonly index: number;
  /** Day of the month; 1 unless the precision is `day`. */
  readonly day: number;
  /** Written with `~` or `%`: "about". */
  readonly approximate: boolean;
  /** Written with `?` or `%`: the source is not sure. */
  readonly uncertain: boolean;
}

/** An end of an interval: a date, `open` (`..`: without end) or `unknown` (nothing written). */
export type Bound = Moment | 'open' | 'unknown';

/** A parsed period: one date, or an interval of two ends, both included. */
export type Period =
  | {readonly kind: 'single'; readonly at: Moment}
  | {readonly kind: 'interval'; readonly from: Bound; readonly to: Bound};

/**
 * What can be wrong with a period. The sentences are in `languages/strings/problems`.
 * - `period-empty` nothing written, or an interval without any date;
 * - `period-syntax` not EDTF, or a part of it that is not supported;
 * - `period-year` the year 0000;
 * - `period-month` no such month, quarter (33–36) or half (40–41);
 * - `period-season` 21–24: which days a season covers is not said by the standard; write months;
 * - `period-day` no such day in that month;
 * - `period-order` an interval that ends before it begins.
 */
export type PeriodFault =
  | 'period-empty'
  | 'period-syntax'
  | 'period-year'
  | 'period-month'
  | 'period-season'
  | 'period-day'
  | 'period-order';

/** Why a text is no period, and at which character (counted from 0). */
export interface PeriodError {
  readonly code: PeriodFault;
  readonly position: number;
}

export type PeriodResult =
  {readonly ok: true; readonly period: Period} | {readonly ok: false; readonly error: PeriodError};

/**
 * Reads a subset of EDTF (ISO 8601-2, level 1): year `2025`, month `2025-10`, day `2025-10-20`,
 * quarter `2025-33`…`-36`, half `2025-40`, `2025-41`, each with `~` (about), `?` (uncertain) or `%`
 * (both); intervals `a/b`, open `../b` `a/..`, unknown `/b` `a/`. Never throws.
 */
export function parsePeriod(text: string): PeriodResult {
  let error: PeriodError | undefined;
  const moment = (part: string, offset: number): Moment | undefined => {
    const read = parseMoment(part);
    if (!('code' in read)) return read;
    error ??= {code: read.code, position: offset + read.position};
    return undefined;
  };
  const bound = (part: string, offset: number): Bound =>
    part === '' ? 'unknown' : part === '..' ? 'open' : (moment(part, offset) ?? 'unknown');
  const slash = text.indexOf('/');
  if (slash < 0) {
    const at = moment(text, 0);
    if (at) return {ok: true, period: {kind: 'single', at}};
  } else {
    const from = bound(text.slice(0, slash), 0);
    const to = bound(text.slice(slash + 1), slash + 1);
    const dated = typeof from === 'object' && typeof to === 'object';
    if (typeof from === typeof to && !dated) error ??= {code: 'period-empty', position: 0};
    if (dated && firstDay(from) >= dayAfter(to)) {
      error ??= {code: 'period-order', position: slash + 1};
    }
    if (!error) return {ok: true, period: {kind: 'interval', from, to}};
  }
  return {ok: false, error: error ?? {code: 'period-syntax', position: 0}};
}

/** The period of a text already checked; `undefined` for `null`, nothing, or what is no period. */
export function periodOf(text: string | null | undefined): Period | undefined {
  const result = parsePeriod(text ?? '');
  return result.ok ? result.period : undefined;
}

/** Writes a period back as EDTF; `parsePeriod` of it gives an equal period. */
export function printPeriod(period: Period): string {
  if (period.kind === 'single') return printMoment(period.at);
  return `${printBound(period.from)}/${printBound(period.to)}`;
}

/** Months that a date covers, by its precision. */
const MONTHS: Readonly<Record<Precision, number>> = {
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
  day: 1,
};

/** First and last month (1–12) that a moment covers. */
export function monthsOf({precision, index}: Moment): readonly [number, number] {
  const count = MONTHS[precision];
  return [(index - 1) * count + 1, index * count];
}

/** The first day that a moment covers, as a number of the calendar. */
export function firstDay(moment: Moment): number {
  return dayNumber(moment.year, monthsOf(moment)[0], moment.day);
}

/** The day after the last that a moment covers. */
export function dayAfter(moment: Moment): number {
  const {year, day, precision} = moment;
  const [first, last] = monthsOf(moment);
  return precision === 'day' ? dayNumber(year, first, day + 1) : dayNumber(year, last + 1, 1);
}

/** As much of a date as can be read. */
const MOMENT = /^\d{0,3}(\d(?:-(\d\d)(?:-(\d\d))?)?([~?%]?))?/;

/** Numbers in the place of the month: what they name, from which to which. */
const PARTS: readonly (readonly [Precision, number, number])[] = [
  ['month', 1, 12],
  ['quarter', 33, 36],
  ['half', 40, 41],
];

function parseMoment(text: string): Moment | PeriodError {
  if (text === '') return {code: 'period-empty', position: 0};
  const [whole = '', date, codeText, dayText, sign] = MOMENT.exec(text) ?? [];
  if (date === undefined || whole.length < text.length) {
    return {code: 'period-syntax', position: whole.length};
  }
  const year = Number(text.slice(0, 4));
  if (year === 0) return {code: 'period-year', position: 0};
  const rest = {
    year,
    approximate: sign === '~' || sign === '%',
    uncertain: sign === '?' || sign === '%',
  };
  if (codeText === undefined) return {precision: 'year', index: 1, day: 1, ...rest};
  const code = Number(codeText);
  const [precision, first] = PARTS.find(([, from, to]) => code >= from && code <= to) ?? [];
  if (!precision || !first || (dayText && precision !== 'month')) {
    const season = !dayText && code > 20 && code < 25;
    return {code: season ? 'period-season' : 'period-month', position: 5};
  }
  const index = code - first + 1;
  if (dayText === undefined) return {precision, index, day: 1, ...rest};
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, code)) return {code: 'period-day', position: 8};
  return {precision: 'day', index, day, ...rest};
}

function printBound(bound: Bound): string {
  if (bound === 'open') return '..';
  return bound === 'unknown' ? '' : printMoment(bound);
}

function printMoment(moment: Moment): string {
  const {precision, index, day, approximate, uncertain} = moment;
  const sign = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  const from = PARTS.find(([named]) => named === precision)?.[1] ?? 1;
  let text = digits(moment.year, 4);
  if (precision !== 'year') text += `-${digits(index + from - 1, 2)}`;
  if (precision === 'day') text += `-${digits(day, 2)}`;
  return text + sign;
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}
