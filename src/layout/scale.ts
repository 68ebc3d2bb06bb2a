import {tickStep, ticks} from 'd3-array';

/** A linear scale from values to pixels. */
export interface Linear {
  (value: number): number;
  readonly domain: readonly [number, number];
  /** About `count` round values of the domain. */
  ticks(count: number): number[];
}

/**
 * A linear scale; `nice` widens the domain to round ends, for about that many ticks.
 *
 * Written out since d3-scale brings colour and interpolation along: 9 kB for these ten lines. The
 * ticks are d3-array's.
 */
export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
  nice?: number,
): Linear {
  let [low, high] = domain;
  if (nice && high > low) {
    const step = tickStep(low, high, nice);
    low = Math.floor(low / step) * step;
    high = Math.ceil(high / step) * step;
  }
  const [from, to] = range;
  const slope = high === low ? 0 : (to - from) / (high - low);
  const scale = (value: number): number => from + (value - low) * slope;
  return Object.assign(scale, {
    domain: [low, high] as const,
    ticks: (count: number) => ticks(low, high, count),
  });
}
