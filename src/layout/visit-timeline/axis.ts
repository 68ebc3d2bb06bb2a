import {type Span, civilDate, dayNumber} from '../../data/periods.js';
import type {Language} from '../../languages/language.js';
import {STYLE, RULE, type Sheet, d, leading} from './sheet.js';

/** A linear time axis: days to px. There is never a bent one. */
export interface Axis {
  readonly span: Span;
  /** Ends of the drawing ground; days lie a little inside. */
  readonly x0: number;
  readonly x1: number;
  readonly mirrored: boolean;
  /** Px of a moment, given in days; what lies outside is held at the ends. */
  x(day: number): number;
  /** Px of a span, left to right. */
  ends(span: Span): readonly [number, number];
  /** Px of a number of days. */
  length(days: number): number;
}

/** Room at both ends, so that the smallest mark on the first or last day stays inside. */
const INSET = 6;

export function axisOf(span: Span, x0: number, x1: number, mirrored: boolean): Axis {
  const [a, b] = mirrored ? [x1 - INSET, x0 + INSET] : [x0 + INSET, x1 - INSET];
  const perDay = (b - a) / Math.max(1e-9, span.to - span.from);
  const x = (day: number): number =>
    a + (Math.min(Math.max(day, span.from), span.to) - span.from) * perDay;
  return {
    span,
    x0,
    x1,
    mirrored,
    x,
    ends: ({from, to}) => (mirrored ? [x(to), x(from)] : [x(from), x(to)]),
    length: (days) => days * Math.abs(perDay),
  };
}

export interface Tick {
  readonly x: number;
  readonly label?: {readonly text: string; readonly x: number};
}

/** Units of an axis in months; 0 stands for days. */
const UNITS = [0, 1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000] as const;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Boundaries of a unit on the axis. */
function boundaries({from, to}: Span, months: number): number[] {
  const days: number[] = [];
  const {year, month} = civilDate(Math.floor(from));
  let at = months === 0 ? Math.ceil(from) : Math.floor((year * 12 + month - 1) / months) * months;
  for (;;) {
    const day = months === 0 ? at : dayNumber(Math.floor(at / 12), (at % 12) + 1, 1);
    if (day > to) return days;
    if (day >= from) days.push(day);
    at += months || 1;
  }
}

/**
 * Ticks of the finest unit whose labels fit, labels in the middle of a month or a year, else at the
 * tick. A part of a unit at an end has its label only where the part holds it.
 */
export function ticksOf(axis: Axis, language: Language, {measure}: Sheet): Tick[] {
  const {span, mirrored} = axis;
  const widthOf = (text: string): number => measure(text, STYLE.text);
  const month = (edtf: string, style: 'short' | 'long'): string =>
    language.date(edtf, {style, year: false});
  const least = (unit: number): string =>
    unit === 0 ? '88' : unit < 12 ? month('2025-09', 'short') : '8888';
  const months =
    UNITS.find((unit) => axis.length(unit * 30.4 || 1) >= widthOf(least(unit)) + 14) ?? 12000;
  const days = boundaries(span, months);
  const centred = months === 1 || months === 12;
  const partial = centred && (days[0] ?? span.to) > span.from;
  const starts = partial ? [span.from, ...days] : days;
  const ticks: Tick[] = [];
  let named = NaN;
  for (const [index, day] of starts.entries()) {
    const end = starts[index + 1] ?? span.to;
    const {year, month: nth, day: date} = civilDate(Math.floor(day));
    const edtf = `${pad(year, 4)}-${pad(nth, 2)}`;
    const whole = named === year ? [] : [language.date(edtf)];
    const texts =
      months >= 12
        ? [language.date(pad(year, 4))]
        : months === 0
          ? [language.numberOf(date)]
          : [...whole, month(edtf, 'long'), month(edtf, 'short')];
    const room = axis.length(centred ? end - day : months * 30.4 || 1);
    const fits = texts.find((text) => widthOf(text) + 6 <= room);
    const text = fits ?? texts[texts.length - 1] ?? '';
    const half = widthOf(text) / 2;
    const from = axis.x(day);
    const x = centred ? (from + axis.x(end)) / 2 : from + (mirrored ? -4 - half : 4 + half);
    const shown = x - half >= axis.x0 && x + half <= axis.x1 && (!centred || fits !== undefined);
    if (shown && text === texts[0]) named = year;
    // Where the axis begins inside a unit there is a label, but no boundary.
    if (partial && index === 0 && !shown) continue;
    ticks.push({x: from, ...(shown && {label: {text, x}})});
  }
  return ticks;
}

/** Grid lines as one path. */
export function grid(sheet: Sheet, ticks: readonly Tick[], top: number, bottom: number): void {
  sheet.path(ticks.map(({x}) => d('M', x, top, 'V', bottom)).join(''), RULE);
}

/** Labels of an axis; says how high they are. */
export function tickLabels(sheet: Sheet, ticks: readonly Tick[], top: number): number {
  for (const {label} of ticks) {
    if (label) sheet.say(label.text, STYLE.text, Infinity, label.x, top, 'middle');
  }
  return leading(STYLE.text);
}
