import {FULL} from '../../data/edition.js';
import {type Span, civilDate} from '../../data/periods.js';
import type {Language} from '../../languages/language.js';
import {binOf, firstOf} from '../../model/visit-timeline/days.js';
import {RULE, STYLE, type Sheet, d, leading} from './sheet.js';

/** A linear time axis: days to px. There is never a bent one. */
export interface Axis {
  readonly span: Span;
  /** Ends of the drawing ground; days lie a little inside. */
  readonly x0: number;
  readonly x1: number;
  /** Time runs from right to left; only in the full edition. */
  readonly reversed: boolean;
  /** Px of a moment, given in days; what lies outside is held at the ends. */
  x(day: number): number;
  /** Px of a span, left to right. */
  ends(span: Span): readonly [number, number];
  /** Px of a number of days. */
  length(days: number): number;
}

/** Room at both ends, so that the smallest mark on the first or last day stays inside. */
const INSET = 6;

export function axisOf(span: Span, x0: number, x1: number, reversed?: boolean): Axis {
  const perDay = (x1 - x0 - 2 * INSET) / Math.max(1e-9, span.to - span.from);
  const back = FULL && !!reversed;
  const x = (day: number): number => {
    const at = INSET + (Math.min(Math.max(day, span.from), span.to) - span.from) * perDay;
    return back ? x1 - at : x0 + at;
  };
  return {
    span,
    x0,
    x1,
    reversed: back,
    x,
    ends: ({from, to}) => (back ? [x(to), x(from)] : [x(from), x(to)]),
    length: (days) => days * perDay,
  };
}

export interface Tick {
  readonly x: number;
  readonly text: string;
  /** Where the middle of the label stands. */
  readonly at: number;
}

/** Units of an axis in months; 0 stands for days. */
const UNITS = [0, 1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];

/**
 * Ticks of the finest unit whose labels fit, labels in the middle of a month or a year, else at the
 * tick. A part of a unit at an end has its label only where the part holds it.
 */
export function ticksOf(
  {span, length, x, x0, x1, reversed}: Axis,
  language: Language,
  sheet: Sheet,
): Tick[] {
  const widthOf = (text: string): number => sheet.measure(text, STYLE.text);
  const month = (edtf: string, style: 'short' | 'long'): string =>
    language.date(edtf, {style, year: false});
  const least = (unit: number): string =>
    unit === 0 ? '88' : unit < 12 ? month('2025-09', 'short') : '8888';
  const months =
    UNITS.find((unit) => length(unit * 30.4 || 1) >= widthOf(least(unit)) + 14) ?? 12000;
  const centred = months === 1 || months === 12;
  const nth = (n: number): number => (months ? firstOf(n * months) : n);
  const start = months ? binOf(span.from, months) : Math.ceil(span.from);
  const ticks: Tick[] = [];
  let named = NaN;
  for (let n = start; nth(n) <= span.to; n++) {
    const day = Math.max(nth(n), span.from);
    const partial = nth(n) < span.from;
    const end = Math.min(nth(n + 1), span.to);
    const {year, month: of, day: date} = civilDate(day);
    const whole = `${year}`.padStart(4, '0');
    const edtf = `${whole}-${`${of}`.padStart(2, '0')}`;
    const texts =
      months >= 12
        ? [language.date(whole)]
        : months
          ? [
              // The first month of a year gives way to its number: an axis without years says little.
              ...(named === year ? [] : [language.date(edtf), ...(of === 1 ? [whole] : [])]),
              month(edtf, 'long'),
              month(edtf, 'short'),
            ]
          : [language.numberOf(date)];
    const room = length(centred ? end - day : months * 30.4 || 1);
    const fits = texts.find((text) => widthOf(text) + 6 <= room);
    const text = fits ?? texts.at(-1) ?? '';
    const half = widthOf(text) / 2;
    const at = centred ? (x(day) + x(end)) / 2 : x(day) + (FULL && reversed ? -4 - half : 4 + half);
    const shown =
      at - half >= x0 && at + half <= x1 && (!centred || !!fits) && (centred || !partial);
    if (shown && (text === texts[0] || text === whole)) named = year;
    // Where the axis begins inside a unit there is a label, but no boundary.
    if (shown || !partial) ticks.push({x: x(day), text: shown ? text : '', at});
  }
  return ticks;
}

/** Grid lines as one path. */
export function grid(sheet: Sheet, ticks: readonly Tick[], top: number, bottom: number): void {
  sheet.path(ticks.map(({x}) => d('M', x, top, 'V', bottom)).join(''), RULE);
}

/** Labels of an axis; says how high they are. */
export function tickLabels(sheet: Sheet, ticks: readonly Tick[], top: number): number {
  for (const {text, at} of ticks) {
    if (text) sheet.print(sheet.lines(text, STYLE.text, Infinity), at, top, 'middle');
  }
  return leading(STYLE.text) + 2;
}
