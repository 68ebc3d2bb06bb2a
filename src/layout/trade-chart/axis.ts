import {ticks} from 'd3-array';
import {FULL} from '../../data/edition.js';
import type {ChartPanel} from '../../model/trade-chart/types.js';
import {round} from '../scene.js';
import {AXIS, GRID, type Pen, SIZE, TICK, line, write} from './pen.js';

/** A scale to px. */
export type Scale = (value: number) => number;

/** Days to px, left to right in every language. */
export interface TimeAxis {
  readonly left: number;
  readonly right: number;
  readonly at: Scale;
}

/**
 * A scale of values that begins at zero, with its grid and ticks, between two heights; `left` is
 * where the grid begins.
 */
export function drawValues(
  pen: Pen,
  panel: ChartPanel,
  values: readonly number[],
  {x, right, top, bottom}: {x: number; right: number; top: number; bottom: number},
): {readonly at: Scale; readonly left: number} {
  if (FULL && panel.log) {
    const {at, marks} = logScale(values, bottom, top);
    return {at, left: drawGrid(pen, panel, marks, at, x, right)};
  }
  const count = Math.max(2, Math.min(5, Math.round((bottom - top) / 55)));
  let [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  // Below any measurable span nothing can be told from zero, and binary fractions run out.
  if (high - low < 1e-30) high = low + 1;
  const [first = low, second = high] = ticks(low, high, count);
  const step = second - first || high - low;
  low = Math.floor(Number((low / step).toPrecision(12))) * step;
  high = Math.ceil(Number((high / step).toPrecision(12))) * step;
  const at = (value: number): number =>
    round(bottom + ((value - low) / (high - low)) * (top - bottom));
  const all = ticks(low, high, Math.round((high - low) / step));
  return {at, left: drawGrid(pen, panel, all, at, x, right)};
}

/** Lines of a scale with their numbers before them; returns where they begin. */
function drawGrid(
  pen: Pen,
  panel: ChartPanel,
  values: readonly number[],
  at: Scale,
  x: number,
  right: number,
): number {
  const all = values.map((value) => ({value, text: panel.tick(value)}));
  const widths = all.map(({text}) => pen.measure(text, {size: SIZE.name}));
  // 4 px of air at the left for a reader's own letter spacing.
  const left = round(x + Math.max(...widths) + 12);
  for (const {value, text} of all) {
    line(pen, left, at(value), right, at(value), value === 0 ? AXIS : GRID);
    write(pen, left - 8, at(value) + 4.5, text, {...TICK, anchor: 'end'});
  }
  return left;
}

/** Names between ticks along a time axis, thinned to what fits: years that a round step divides, or months. */
export function drawTime(
  pen: Pen,
  names: readonly string[],
  at: Scale,
  y: number,
  start = 0,
): void {
  const [left, right] = [at(0), at(names.length)];
  const widths = names.map((name) => pen.measure(name, {size: SIZE.small}));
  const slot = (right - left) / names.length;
  const every =
    [1, 2, 5, 10, 20, 50, 100].find((n) => slot * n >= Math.max(...widths) + 6) ?? names.length;
  const first = (every - (start % every)) % every;
  line(pen, left, y, right, y, AXIS);
  names.forEach((name, i) => {
    line(pen, at(i), y, at(i), y + 5, AXIS);
    if ((i - (first < names.length ? first : 0)) % every !== 0) return;
    const half = (widths[i] ?? 0) / 2;
    const x = Math.min(Math.max((at(i) + at(i + 1)) / 2, left + half - 8), right - half);
    write(pen, x, y + 18, name, {...TICK, size: SIZE.small, anchor: 'middle'});
  });
}

/** 1, 2 and 5 times a power of ten: the one at or below a value, or at or above it. */
function stepAt(value: number, up: boolean): number {
  const power = Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10].map((step) => Number(`${step}e${power}`));
  return (
    (up ? steps.find((step) => step >= value) : steps.findLast((step) => step <= value)) ?? value
  );
}

/** Positive values by their logarithm, from a round one to a round one; 2 and 5 only where there are few. */
export function logScale(
  values: readonly number[],
  from: number,
  to: number,
): {readonly at: Scale; readonly marks: readonly number[]} {
  const low = stepAt(
    values.reduce((a, b) => Math.min(a, b), Infinity),
    false,
  );
  const most = stepAt(
    values.reduce((a, b) => Math.max(a, b), 0),
    true,
  );
  const high = most > low ? most : low * 10;
  const first = Math.floor(Math.log10(low));
  const decades = Math.log10(high / low);
  const scale = (to - from) / decades;
  const every = Math.max(1, Math.ceil(decades / 6));
  const marks: number[] = [];
  for (let power = first; power <= Math.log10(high) + 1e-9; power += every) {
    for (const step of decades <= 2.4 ? [1, 2, 5] : [1]) marks.push(Number(`${step}e${power}`));
  }
  return {
    at: (value) => round(from + Math.log10(value / low) * scale),
    marks: marks.filter((value) => value >= low && value <= high),
  };
}
