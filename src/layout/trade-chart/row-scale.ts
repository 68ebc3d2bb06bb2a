import {ticks} from 'd3-array';
import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import {round} from '../scene.js';
import {OPEN} from './bar.js';
import type {Row} from './rows.js';

/** A scale along rows on which every label still ends inside the panel. */
export interface RowScale {
  readonly zero: number;
  readonly left: number;
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

/** Whether a label stands left of its mark: a bar that runs backwards. */
export const isBackwards = ({high, edge}: Datum): boolean => high < 0 && edge !== 'over';

/** What a row needs at both sides of zero: value in units, and px of label and form beyond it. */
interface Need {
  readonly low: number;
  readonly high: number;
  readonly before: number;
  readonly after: number;
}

function needOf(row: Row): Need {
  const {low, high} = row.datum;
  const label = row.value.block.width + PAD;
  return isBackwards(row.datum)
    ? {low: Math.min(0, low), high: 0, before: label + beyond(row), after: 0}
    : {low: Math.min(0, low), high: Math.max(0, high), before: 0, after: label + beyond(row)};
}

/**
 * The most px a unit may take so that bar, open end and label of every row fit beside each other,
 * negative values to the left of zero and positive ones to the right.
 */
export function rowScale(
  panel: ChartPanel,
  rows: readonly Row[],
  plot: {readonly x: number; readonly width: number},
): RowScale {
  if (panel.scale === 'log') return logScale(rows, plot);
  const drawn = rows.filter(({off}) => off === undefined);
  const needs = drawn.map(needOf);
  // The widest pair decides: one row's left part beside another's right part.
  let perUnit = Infinity;
  const backwards = needs.filter(({low, before}) => low < 0 || before > 0);
  for (const {high, after} of needs) {
    for (const {low, before} of [{low: 0, before: 0}, ...backwards]) {
      if (high > low) perUnit = Math.min(perUnit, (plot.width - after - before) / (high - low));
    }
  }
  // Nothing but zeros; no room; or values that no pixel could tell from zero.
  perUnit = perUnit === Infinity ? plot.width / 2 : Math.min(Math.max(perUnit, 0), 1e15);
  const zero = plot.x + Math.max(0, ...needs.map(({low, before}) => before - low * perUnit));
  const at = (value: number): number => round(zero + value * perUnit);
  const high = drawn.reduce((most, {datum}) => Math.max(most, datum.high), 0);
  const low = drawn.reduce((least, {datum}) => Math.min(least, datum.low), 0);
  const count = Math.max(2, Math.min(5, Math.floor(((high - low) * perUnit) / 70)));
  return {
    zero: round(zero),
    left: plot.x,
    right: plot.x + plot.width,
    ticks: high - low > 1e-30 && perUnit > 0 ? ticks(low, high, count) : [0],
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
    left: plot.x,
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
