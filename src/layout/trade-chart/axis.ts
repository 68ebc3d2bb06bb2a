import {ticks} from 'd3-array';
import {civilDate, dayNumber} from '../../data/periods.js';
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
  const count = Math.max(2, Math.min(5, Math.round((bottom - top) / 55)));
  let [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  // Below any measurable span nothing can be told from zero, and binary fractions run out.
  if (high - low < 1e-30) high = low + 1;
  const [first = low, second = high] = ticks(low, high, count);
  const step = second - first || high - low;
  low = Math.floor(Number((low / step).toPrecision(12))) * step;
  high = Math.ceil(Number((high / step).toPrecision(12))) * step;
  const all = ticks(low, high, Math.round((high - low) / step)).map((value) => ({
    value,
    text: panel.tick(value),
  }));
  const widths = all.map(({text}) => pen.measure(text, {size: SIZE.name}));
  // 4 px of air at the left for a reader's own letter spacing.
  const left = round(x + Math.max(...widths) + 12);
  const at = (value: number): number =>
    round(bottom + ((value - low) / (high - low)) * (top - bottom));
  for (const {value, text} of all) {
    line(pen, left, at(value), right, at(value), value === 0 ? AXIS : GRID);
    write(pen, left - 8, at(value) + 4.5, text, {...TICK, anchor: 'end'});
  }
  return {at, left};
}

/** Months where the axis covers a year and a half or less, else years, thinned to what fits. */
export function drawTime(
  pen: Pen,
  panel: ChartPanel,
  left: number,
  right: number,
  y: number,
): TimeAxis {
  const {from, to} = panel.window ?? {from: 0, to: 1};
  const perDay = (right - left) / (to - from);
  const at = (day: number): number => round(left + (day - from) * perDay);
  const months = to - from <= 550;
  const [start, end] = [civilDate(from), civilDate(to - 1)];
  const years = end.year - start.year;
  const count = Math.min(10000, months ? years * 12 + end.month - start.month + 1 : years + 1);
  const marks = Array.from({length: count}, (_, i) => {
    const month = months ? start.month + i : 1;
    const year = start.year + (months ? Math.floor((month - 1) / 12) : i);
    const name = months ? panel.month(((month - 1) % 12) + 1) : '';
    const named = !months || i === 0 || month % 12 === 1;
    const text = [name, named ? panel.year(year) : ''].filter(Boolean).join(' ');
    const day = dayNumber(year, ((month - 1) % 12) + 1, 1);
    const next = months ? dayNumber(year, ((month - 1) % 12) + 2, 1) : dayNumber(year + 1, 1, 1);
    return {day, next, year, text, width: pen.measure(text, {size: SIZE.name})};
  });
  const widest = Math.max(...marks.map(({width}) => width));
  const slot = (right - left) / count;
  const every = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100].find((n) => slot * n >= widest + 6) ?? 200;
  // 2000, 2010, 2020 are labelled rather than 2003.
  const first = months
    ? 0
    : Math.max(
        0,
        marks.findIndex(({year}) => year % every === 0),
      );
  marks.forEach(({day, next, text, width}, i) => {
    const x = at(day);
    if (x >= left) line(pen, x, y, x, y + 5, AXIS);
    if (i < first || (i - first) % every !== 0) return;
    const middle = (Math.max(x, left) + Math.min(at(next), right)) / 2;
    const clear = Math.min(Math.max(middle, left + width / 2 - 8), right - width / 2);
    write(pen, clear, y + 19, text, {...TICK, anchor: 'middle'});
  });
  line(pen, right, y, right, y + 5, AXIS);
  line(pen, left, y, right, y, AXIS);
  return {left, right, at};
}
