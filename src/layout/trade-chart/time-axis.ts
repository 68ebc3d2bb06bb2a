import {type Span, civilDate, dayNumber} from '../../data/periods.js';
import type {ChartPanel} from '../../model/trade-chart/types.js';
import {round} from '../scene.js';
import {AXIS, TICK, line, write} from './draw.js';
import {type Pen, SIZE} from './pen.js';

/** Days to px, left to right in every language. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  at(day: number): number;
}

export function timeAxis({from, to}: Span, left: number, right: number): TimeAxis {
  const scale = (right - left) / Math.max(1, to - from);
  return {from, to, left, right, at: (day) => round(left + (day - from) * scale)};
}

interface Tick {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Months where the axis covers a year and a half or less, else years, thinned to what fits. */
export function drawTimeAxis(pen: Pen, panel: ChartPanel, axis: TimeAxis, y: number): void {
  const months = axis.to - axis.from <= 550;
  const ticks = months ? monthTicks(panel, axis) : yearTicks(panel, axis);
  const width = ({text}: Tick): number => pen.measure(text, {size: SIZE.axis});
  const slot = (axis.right - axis.left) / Math.max(1, ticks.length);
  const widest = Math.max(1, ...ticks.map(width));
  const every = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100].find((n) => slot * n >= widest + 6) ?? 200;
  const first = months ? 0 : firstOf(ticks, every);
  ticks.forEach((tick, i) => {
    const from = axis.at(tick.from);
    if (from >= axis.left) line(pen, from, y, from, y + 5, AXIS);
    if (i < first || (i - first) % every !== 0) return;
    const middle = (Math.max(from, axis.left) + Math.min(axis.at(tick.to), axis.right)) / 2;
    const half = width(tick) / 2;
    const x = Math.min(Math.max(middle, axis.left + half - 8), axis.right - half);
    write(pen, x, y + 19, tick.text, {...TICK, anchor: 'middle'});
  });
  line(pen, axis.right, y, axis.right, y + 5, AXIS);
  line(pen, axis.left, y, axis.right, y, AXIS);
}

/** The first year that the step divides, so that 2000, 2010, 2020 are labelled rather than 2003. */
function firstOf(ticks: readonly Tick[], every: number): number {
  const found = ticks.findIndex(({from}) => civilDate(from).year % every === 0);
  return Math.max(0, found);
}

function yearTicks(panel: ChartPanel, {from, to}: TimeAxis): Tick[] {
  const [first, last] = [civilDate(from).year, civilDate(to - 1).year];
  return Array.from({length: Math.min(last - first + 1, 10000)}, (_, i) => ({
    from: dayNumber(first + i, 1, 1),
    to: dayNumber(first + i + 1, 1, 1),
    text: panel.year(first + i),
  }));
}

function monthTicks(panel: ChartPanel, {from, to}: TimeAxis): Tick[] {
  const start = civilDate(from);
  const end = civilDate(to - 1);
  const count = (end.year - start.year) * 12 + end.month - start.month + 1;
  return Array.from({length: count}, (_, i) => {
    const month = start.month + i;
    const name = panel.month(((month - 1) % 12) + 1, true);
    const year = start.year + Math.floor((month - 1) / 12);
    return {
      from: dayNumber(start.year, month, 1),
      to: dayNumber(start.year, month + 1, 1),
      text: i === 0 || (month - 1) % 12 === 0 ? `${name} ${panel.year(year)}` : name,
    };
  });
}
