import {ticks} from 'd3-array';
import type {ChartPanel} from '../../model/trade-chart/types.js';
import {round} from '../scene.js';
import {OPEN} from './bar.js';
import type {Pen} from './pen.js';
import type {Row} from './rows.js';

/** A scale along rows on which every label still ends inside the panel. */
export interface RowScale {
  readonly zero: number;
  readonly right: number;
  readonly ticks: readonly number[];
  readonly log: boolean;
  at(value: number): number;
}

const PAD = 6;
const FLARE = 6;

/** Px beyond the end of a mark that belong to its form. */
const beyond = ({datum}: Row): number =>
  datum.edge === 'over' ? OPEN : datum.edge === 'about' ? FLARE : 0;

/**
 * The most px a unit may take so that bar, open end and label of every row fit beside each other,
 * negative values to the left of zero and positive ones to the right.
 */
export function rowScale(
  panel: ChartPanel,
  rows: readonly Row[],
  plot: {readonly x: number; readonly width: number},
  _: Pen,
): RowScale {
  if (panel.scale === 'log') return logScale(rows, plot);
  const drawn = rows.filter(({off}) => off === undefined);
  const ahead = drawn.filter(({datum}) => datum.high >= 0);
  const behind = drawn.filter(({datum}) => datum.low < 0);
  const room = (row: Row): number => row.value.block.width + PAD + beyond(row);
  let perUnit = Infinity;
  for (const {datum, ...row} of ahead) {
    const width = plot.width - room({datum, ...row});
    if (datum.high > 0) perUnit = Math.min(perUnit, width / datum.high);
    for (const other of behind) {
      const both = datum.high - other.datum.low;
      perUnit = Math.min(perUnit, (width - other.value.block.width - PAD) / both);
    }
  }
  for (const {datum, value} of behind) {
    perUnit = Math.min(perUnit, (plot.width - value.block.width - PAD) / -datum.low);
  }
  if (!Number.isFinite(perUnit) || perUnit <= 0)
    perUnit = Math.max(perUnit === Infinity ? plot.width / 2 : 0, 0);
  const leftward = behind.map(({datum, value}) => -datum.low * perUnit + value.block.width + PAD);
  const zero = plot.x + Math.max(0, ...leftward);
  const at = (value: number): number => round(zero + value * perUnit);
  const high = drawn.reduce((most, {datum}) => Math.max(most, datum.high), 0);
  const low = drawn.reduce((least, {datum}) => Math.min(least, datum.low), 0);
  const count = Math.max(2, Math.min(5, Math.floor(((high - low) * perUnit) / 70)));
  return {
    zero: round(zero),
    right: plot.x + plot.width,
    ticks: high > low && perUnit > 0 ? ticks(low, high, count) : [0],
    log: false,
    at,
  };
}

/** Positions of positive values by their logarithm; a dot each, since no bar could begin at zero. */
function logScale(
  rows: readonly Row[],
  plot: {readonly x: number; readonly width: number},
): RowScale {
  const values = rows.flatMap(({datum}) => [datum.low, datum.high]).filter((value) => value > 0);
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.log10(Math.max(...values)));
  let perUnit = (plot.width - 12) / (last - first);
  for (const row of rows) {
    const power = Math.log10(Math.max(row.datum.high, 10 ** first)) - first;
    const width = plot.width - 12 - row.value.block.width - PAD - beyond(row);
    if (power > 0) perUnit = Math.min(perUnit, width / power);
  }
  const all = Array.from({length: Math.floor(last) - first + 1}, (_, i) => 10 ** (first + i));
  return {
    zero: plot.x,
    right: plot.x + plot.width,
    ticks: all,
    log: true,
    at: (value) =>
      round(
        plot.x +
          6 +
          Math.max(0, Math.log10(Math.max(value, 10 ** first)) - first) * Math.max(perUnit, 0),
      ),
  };
}
