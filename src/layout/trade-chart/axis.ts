import {ticks} from 'd3-array';
import {round} from '../scene.js';

/** A scale from values to px. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  at(value: number): number;
}

export interface AxisOptions {
  /** Bars and columns begin at zero (design §4.6); lines on a logarithmic scale cannot. */
  readonly log?: boolean;
  /** About how many ticks. */
  readonly count?: number;
  /** Last tick at or over the greatest value; else the scale ends at the value itself. */
  readonly nice?: boolean;
}

/** A linear scale that holds zero, or a logarithmic one over positive values. */
export function valueAxis(
  values: readonly number[],
  from: number,
  to: number,
  {log = false, count = 4, nice = true}: AxisOptions = {},
): ValueAxis {
  return log ? logAxis(values, from, to) : linearAxis(values, from, to, count, nice);
}

/** Value of a tick step: 1, 2 or 5 times a power of ten, about `count` of them between the ends. */
function linearAxis(
  values: readonly number[],
  from: number,
  to: number,
  count: number,
  nice: boolean,
): ValueAxis {
  let low = Math.min(0, ...values);
  let high = Math.max(0, ...values);
  // Below any measurable span nothing can be told from zero, and binary fractions run out.
  if (high - low < 1e-30) high = low + 1;
  const inner = ticks(low, high, count);
  const step = Math.abs((inner[1] ?? high) - (inner[0] ?? low)) || high - low;
  if (nice) {
    low = Math.floor(Number((low / step).toPrecision(12))) * step;
    high = Math.ceil(Number((high / step).toPrecision(12))) * step;
  }
  const all = nice ? ticks(low, high, Math.round((high - low) / step)) : inner;
  return {
    low,
    high,
    ticks: all,
    at: (value) => round(from + ((value - low) / (high - low)) * (to - from)),
  };
}

/** Decades, and 2 and 5 between them where there are few. */
function logAxis(values: readonly number[], from: number, to: number): ValueAxis {
  const positive = values.filter((value) => value > 0);
  const least = positive.reduce((a, b) => Math.min(a, b), Infinity);
  const most = positive.reduce((a, b) => Math.max(a, b), 0);
  const first = Math.floor(Math.log10(Number.isFinite(least) ? least : 1));
  const last = Math.max(Math.ceil(Math.log10(most || 10) - 1e-9), first + 1);
  const [low, high] = [10 ** first, 10 ** last];
  const steps = last - first <= 2 ? [1, 2, 5] : [1];
  const all: number[] = [];
  for (let power = first; power <= last; power += Math.max(1, Math.ceil((last - first) / 6))) {
    for (const step of steps) if (step * 10 ** power <= high) all.push(step * 10 ** power);
  }
  const scale = (to - from) / (last - first);
  return {
    low,
    high,
    ticks: all,
    at: (value) => round(from + (Math.log10(Math.max(value, low)) - first) * scale),
  };
}
