/** Where a label may stand over an axis, what each place costs, and whether it is free. */

import type {Box, Point} from '../geometry.js';
import {inflate, overlaps} from '../geometry.js';
import type {AxisLabel, AxisOptions, AxisPlaced, Size} from './axis-types.js';

export interface Spot extends AxisPlaced {
  readonly stemBoxes: readonly Box[];
  readonly cost: number;
}

export type Settings = Required<Omit<AxisOptions, 'more'>> & {readonly row: number};

/** Half the free room a stem keeps from text and other stems, px. */
const STEM = 2;
/** What each means in the cost of a result, px of one move. */
export const COST = {level: 24, aside: 10, elbow: 40, variant: 60, cover: 250, drop: 100_000};

/**
 * The cheapest free spot of a label among those already settled.
 *
 * @param later Labels still to come: covering more of their stems than there are rows below for
 *   them is dear.
 */
export function settle(
  label: AxisLabel,
  others: readonly Spot[],
  settings: Settings,
  later: readonly AxisLabel[] = [],
): Spot | null {
  const {at, span = [at, at]} = label;
  const feet = new Set([at, ...span]);
  for (const [variant, {width, height}] of label.variants.entries()) {
    if (width > settings.to - settings.from) continue;
    let best: Spot | null = null;
    let least = Infinity;
    for (let level = 0; level < settings.levels && level * COST.level < least; level++) {
      for (const x of startsOf(label, width, level, others, settings)) {
        const blocked = COST.cover * Math.max(0, covered(x, width, later) - level);
        for (const wish of feet) {
          const foot = clamp(clamp(wish, x, x + width), span[0], span[1]);
          const cost = costOf(label, x, width, foot, level, settings) + blocked;
          if (cost >= least) continue;
          const spot = spotAt(label, variant, {width, height}, x, foot, level, settings);
          if (!isFree(spot, others, settings)) continue;
          best = spot;
          least = cost;
        }
      }
    }
    if (best) return {...best, cost: least + variant * COST.variant};
  }
  return null;
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** How many stems that are still to be drawn a text stands in the way of. */
function covered(x: number, width: number, later: readonly AxisLabel[]): number {
  let count = 0;
  for (const {at, span = [at, at]} of later) {
    if (span[0] > x - STEM && span[1] < x + width + STEM) count++;
  }
  return count;
}

/** Left edges worth trying in a row: centred, flush with the stem, next to what stands there. */
function startsOf(
  {at, span = [at, at]}: AxisLabel,
  width: number,
  level: number,
  others: readonly Spot[],
  {from, to, gap}: Settings,
): Set<number> {
  const starts = new Set<number>();
  const add = (x: number): void => {
    starts.add(clamp(x, from, to - width));
  };
  for (const x of [at - width / 2, at, at - width, span[0], span[1] - width]) add(x);
  for (const other of others) {
    if (other.level !== level) continue;
    add(other.box.x + other.box.width + gap);
    add(other.box.x - gap - width);
  }
  return starts;
}

function costOf(
  {at}: AxisLabel,
  x: number,
  width: number,
  foot: number,
  level: number,
  {from, to}: Settings,
): number {
  const aside = Math.abs(x - clamp(at - width / 2, from, to - width));
  const beyond = Math.max(0, x - foot, foot - x - width);
  return (
    level * COST.level +
    (aside === 0 ? 0 : COST.aside + aside / 10) +
    (beyond === 0 ? 0 : COST.elbow + beyond) +
    Math.abs(foot - at) / 10
  );
}

function spotAt(
  {key}: AxisLabel,
  variant: number,
  {width, height}: Size,
  x: number,
  foot: number,
  level: number,
  {base, rise, lead, row, down}: Settings,
): Spot {
  const near = rise + level * (row + lead);
  const y = down ? base + near : base - near - height;
  const edge = down ? y : y + height;
  const head = clamp(foot, x, x + width);
  // The elbow runs just under its text, so that nothing else has to make room for it.
  const bend = edge + (down ? -3 : 3);
  const turn: Point[] =
    head === foot
      ? []
      : [
          [foot, bend],
          [head, bend],
        ];
  const stem: Point[] = [[foot, base], ...turn, [head, edge]];
  const off = foot - x - width / 2;
  const align = Math.abs(off) < width / 4 ? 'middle' : off < 0 ? 'start' : 'end';
  const box = {x, y, width, height};
  return {key, variant, box, level, align, stem, stemBoxes: boxesOf(stem), cost: 0};
}

function boxesOf(stem: readonly Point[]): Box[] {
  const boxes: Box[] = [];
  for (let i = 1; i < stem.length; i++) {
    const [a, b] = [stem[i - 1], stem[i]];
    if (!a || !b) continue;
    const box = {
      x: Math.min(a[0], b[0]),
      y: Math.min(a[1], b[1]),
      width: Math.abs(a[0] - b[0]),
      height: Math.abs(a[1] - b[1]),
    };
    boxes.push(inflate(box, STEM, i === 1 ? -0.5 : 0.5));
  }
  return boxes;
}

function isFree(
  {box, stemBoxes}: Spot,
  others: readonly Spot[],
  {gap, lead, obstacles}: Settings,
): boolean {
  const text = inflate(box, gap - 0.01, Math.min(lead, 2) - 0.01);
  for (const obstacle of obstacles) {
    if (overlaps(box, obstacle) || hits(stemBoxes, obstacle)) return false;
  }
  for (const other of others) {
    if (overlaps(text, other.box) || hits(other.stemBoxes, box)) return false;
    if (hits(stemBoxes, other.box)) return false;
    for (const stem of other.stemBoxes) if (hits(stemBoxes, stem)) return false;
  }
  return true;
}

function hits(boxes: readonly Box[], other: Box): boolean {
  for (const box of boxes) if (overlaps(box, other)) return true;
  return false;
}
