import {daysInMonth} from './calendar.js';

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
  const slash = text.indexOf('/');
  if (slash < 0) {
    const at = parseMoment(text, 0);
    return 'code' in at ? {ok: false, error: at} : {ok: true, period: {kind: 'single', at}};
  }
  const from = parseBound(text.slice(0, slash), 0);
  if (typeof from === 'object' && 'code' in from) return {ok: false, error: from};
  const to = parseBound(text.slice(slash + 1), slash + 1);
  if (typeof to === 'object' && 'code' in to) return {ok: false, error: to};
  if (typeof from === 'string' && typeof to === 'string') return failure('period-empty', 0);
  if (typeof from === 'object' && typeof to === 'object' && beginsAfterEnd(from, to)) {
    return failure('period-order', slash + 1);
  }
  return {ok: true, period: {kind: 'interval', from, to}};
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

/** First and last month (1–12) that a moment covers. */
export function monthsOf(moment: Moment): readonly [number, number] {
  const {precision, index} = moment;
  if (precision === 'year') return [1, 12];
  if (precision === 'half') return [index * 6 - 5, index * 6];
  if (precision === 'quarter') return [index * 3 - 2, index * 3];
  return [index, index];
}

function failure(code: PeriodFault, position: number): PeriodResult {
  return {ok: false, error: {code, position}};
}

function parseBound(text: string, offset: number): Bound | PeriodError {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  return parseMoment(text, offset);
}

const MOMENT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)/;

function parseMoment(text: string, offset: number): Moment | PeriodError {
  if (text === '') return {code: 'period-empty', position: offset};
  const match = MOMENT.exec(text);
  if (!match) {
    return {code: 'period-syntax', position: offset + (/^\d{0,3}/.exec(text)?.[0].length ?? 0)};
  }
  const [whole, yearText, codeText, dayText, sign] = match;
  if (whole.length < text.length) return {code: 'period-syntax', position: offset + whole.length};
  const year = Number(yearText);
  if (year === 0) return {code: 'period-year', position: offset};
  const approximate = sign === '~' || sign === '%';
  const uncertain = sign === '?' || sign === '%';
  const rest = {year, approximate, uncertain};
  if (codeText === undefined) return {precision: 'year', index: 1, day: 1, ...rest};
  const code = Number(codeText);
  if (dayText === undefined) {
    const named = subYear(code);
    return typeof named === 'string' ? {code: named, position: offset + 5} : {...named, ...rest};
  }
  if (code < 1 || code > 12) return {code: 'period-month', position: offset + 5};
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, code)) return {code: 'period-day', position: offset + 8};
  return {precision: 'day', index: code, day, ...rest};
}

function subYear(code: number): Pick<Moment, 'precision' | 'index' | 'day'> | PeriodFault {
  if (code >= 1 && code <= 12) return {precision: 'month', index: code, day: 1};
  if (code >= 21 && code <= 24) return 'period-season';
  if (code >= 33 && code <= 36) return {precision: 'quarter', index: code - 32, day: 1};
  if (code === 40 || code === 41) return {precision: 'half', index: code - 39, day: 1};
  return 'period-month';
}

/** True if the first day of `from` lies behind the last day of `to`. */
function beginsAfterEnd(from: Moment, to: Moment): boolean {
  const first = [from.year, monthsOf(from)[0], from.day] as const;
  const last = [to.year, monthsOf(to)[1], to.precision === 'day' ? to.day : 31] as const;
  for (const place of [0, 1, 2] as const) {
    if (first[place] !== last[place]) return first[place] > last[place];
  }
  return false;
}

function printBound(bound: Bound): string {
  if (bound === 'open') return '..';
  return bound === 'unknown' ? '' : printMoment(bound);
}

function printMoment(moment: Moment): string {
  const {precision, index, day, approximate, uncertain} = moment;
  const sign = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  let text = digits(moment.year, 4);
  if (precision === 'half') text += `-${index + 39}`;
  else if (precision === 'quarter') text += `-${index + 32}`;
  else if (precision !== 'year') text += `-${digits(index, 2)}`;
  if (precision === 'day') text += `-${digits(day, 2)}`;
  return text + sign;
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}
