import {type Span, civilDate, dayNumber} from '../../data/periods.js';
import type {TimelineWords} from '../../model/visit-timeline/types.js';
import {type Measure, type Shape, round} from '../scene.js';
import {leading} from './text.js';

/** A linear time axis: days to px. There is never a bent one. */
export interface Axis {
  readonly span: Span;
  /** Ends of the drawing ground; days lie a little inside. */
  readonly x0: number;
  readonly x1: number;
  readonly mirrored: boolean;
  /** Px of a moment, given in days; what lies outside is held at the ends. */
  x(day: number): number;
  /** Px of a number of days. */
  length(days: number): number;
}

/** Room at both ends, so that the smallest mark on the first or last day stays inside. */
const INSET = 6;

export function axisOf(span: Span, x0: number, x1: number, mirrored: boolean): Axis {
  const [a, b] = [x0 + INSET, x1 - INSET];
  const perDay = (b - a) / Math.max(1e-9, span.to - span.from);
  return {
    span,
    x0,
    x1,
    mirrored,
    x(day) {
      const held = Math.min(Math.max(day, span.from), span.to);
      return mirrored ? b - (held - span.from) * perDay : a + (held - span.from) * perDay;
    },
    length: (days) => days * perDay,
  };
}

export interface Tick {
  readonly day: number;
  readonly x: number;
  readonly label?: {readonly text: string; readonly x: number};
}

/** Units of an axis in months; 0 stands for days. */
const UNITS = [0, 1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000] as const;
const SIZE = 13;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Boundaries of a unit from the axis' first day on, and one beyond its last. */
function boundaries({from, to}: Span, months: number): number[] {
  const days: number[] = [];
  if (months === 0) {
    for (let day = Math.ceil(from); day <= to; day++) days.push(day);
    return days;
  }
  const {year, month} = civilDate(Math.floor(from));
  let at = Math.floor((year * 12 + month - 1) / months) * months;
  for (;;) {
    const day = dayNumber(Math.floor(at / 12), (at % 12) + 1, 1);
    if (day > to) return days;
    if (day >= from) days.push(day);
    at += months;
  }
}

/**
 * Ticks of the finest unit whose labels fit, labels in the middle of a month or a year, else at the
 * tick. A part of a unit at an end has its label only where the part holds it.
 */
export function ticksOf(axis: Axis, words: TimelineWords, measure: Measure): Tick[] {
  const {span} = axis;
  const sample = (months: number): number => {
    const text = months === 0 ? '88' : months < 12 ? words.month('2025-09', 'short') : '8888';
    return measure(text, {size: SIZE}) + 14;
  };
  const months =
    UNITS.find((unit) => axis.length(unit === 0 ? 1 : unit * 30.4) >= sample(unit)) ?? 12000;
  const days = boundaries(span, months);
  const centred = months === 1 || months === 12;
  const ticks: Tick[] = [];
  const starts = centred && (days[0] ?? span.to) > span.from ? [span.from, ...days] : days;
  let named = NaN;
  for (const [index, day] of starts.entries()) {
    const end = starts[index + 1] ?? span.to;
    const {year, month, day: date} = civilDate(Math.floor(day));
    const edtf = `${pad(year, 4)}-${pad(month, 2)}`;
    const texts =
      months >= 12
        ? [words.date(pad(year, 4))]
        : months === 0
          ? [words.number(date)]
          : [
              ...(named === year ? [] : [words.date(edtf)]),
              words.month(edtf, 'long'),
              words.month(edtf, 'short'),
            ];
    const room = centred ? axis.length(end - day) : axis.length((months || 1) * 30.4);
    const fits = (label: string): boolean => measure(label, {size: SIZE}) + 6 <= room;
    const label = texts.find(fits) ?? texts[texts.length - 1] ?? '';
    const width = measure(label, {size: SIZE});
    const from = axis.x(day);
    const x = centred
      ? (from + axis.x(end)) / 2
      : axis.mirrored
        ? from - 4 - width / 2
        : from + 4 + width / 2;
    const inside = x - width / 2 >= axis.x0 && x + width / 2 <= axis.x1;
    const shown = inside && (!centred || fits(label));
    if (shown && label === texts[0]) named = year;
    const real = day >= span.from && (index > 0 || starts === days);
    if (!real && !shown) continue;
    ticks.push({day, x: from, ...(shown ? {label: {text: label, x}} : {})});
  }
  return ticks;
}

/** Grid lines as one path, and the labels under (or over) them. */
export function tickShapes(
  ticks: readonly Tick[],
  lines: readonly [top: number, bottom: number] | null,
  labelTop: number | null,
): Shape[] {
  const shapes: Shape[] = [];
  if (lines) {
    const d = ticks.map(({x}) => `M${round(x)} ${round(lines[0])}V${round(lines[1])}`).join('');
    if (d) shapes.push({kind: 'path', d, stroke: 'rule', strokeWidth: 1, decorative: true});
  }
  if (labelTop !== null) {
    for (const {label} of ticks) {
      if (!label) continue;
      shapes.push({
        kind: 'text',
        x: round(label.x),
        y: round(labelTop + leading(SIZE) * 0.76),
        text: label.text,
        size: SIZE,
        anchor: 'middle',
        fill: 'muted',
      });
    }
  }
  return shapes;
}
