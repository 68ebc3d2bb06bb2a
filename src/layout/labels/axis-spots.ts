/** Where a label may stand over an axis, what each place costs, and whether it is free. */

import type {Box, Point} from '../geometry.js';
import {inflate, overlaps} from '../geometry.js';
import type {AxisLabel, AxisOptions, AxisPlaced} from './axis-types.js';
import type {Align} from './text.js';

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
  for (const variant of label.variants.keys()) {
    let best: Spot | null = null;
    for (let level = 0; level < settings.levels; level++) {
      if (best && level * COST.level >= best.cost) break;
      for (const spot of spotsOf(label, variant, level, others, settings)) {
        if (best && spot.cost >= best.cost) continue;
        const cost = spot.cost + COST.cover * Math.max(0, covered(spot, later) - level);
        if (best && cost >= best.cost) continue;
        if (isFree(spot, others, settings)) best = {...spot, cost};
      }
    }
    if (best) return {...best, cost: best.cost + variant * COST.variant};
  }
  return null;
}

/** How many stems that are still to be drawn a text stands in the way of. */
function covered({box}: Spot, later: readonly AxisLabel[]): number {
  let count = 0;
  for (const {at, span = [at, at]} of later) {
    if (span[0] > box.x - STEM && span[1] < box.x + box.width + STEM) count++;
  }
  return count;
}

/** Where a label may stand in a row: centred, flush with its stem, slid along it, then beside. */
function spotsOf(
  label: AxisLabel,
  variant: number,
  level: number,
  others: readonly Spot[],
  settings: Settings,
): Spot[] {
  const size = label.variants[variant];
  if (!size) return [];
  const {from, to, base, rise, lead, row, down, gap} = settings;
  const {at, span = [at, at]} = label;
  const {width, height} = size;
  const near = rise + level * (row + lead);
  const y = down ? base + near : base - near - height;
  const textEdge = down ? y : y + height;
  const inside = (x: number): number => Math.max(from, Math.min(to - width, x));
  const centred = inside(at - width / 2);
  const starts = new Set([centred, inside(at), inside(at - width), inside(span[0])]);
  starts.add(inside(span[1] - width));
  for (const other of others) {
    if (other.level !== level) continue;
    starts.add(inside(other.box.x + other.box.width + gap));
    starts.add(inside(other.box.x - gap - width));
  }
  if (width > to - from) return [];
  const feet = new Set([at, ...span]);
  const pairs = [...starts].flatMap((x) => [...feet].map((foot): [number, number] => [x, foot]));
  return pairs.map(([x, wish]) => {
    const box = {x, y, width, height};
    const foot = Math.max(span[0], Math.min(span[1], Math.max(x, Math.min(x + width, wish))));
    const over = foot >= x && foot <= x + width;
    const head = over ? foot : foot < x ? x : x + width;
    // Just under its text, so that nothing else has to make room for the elbow.
    const bend = textEdge + (down ? -3 : 3);
    const stem: Point[] = over
      ? [
          [foot, base],
          [foot, textEdge],
        ]
      : [
          [foot, base],
          [foot, bend],
          [head, bend],
          [head, textEdge],
        ];
    const middle = Math.abs(foot - (x + width / 2)) < width / 4;
    const align: Align = middle ? 'middle' : foot < x + width / 2 ? 'start' : 'end';
    const aside = Math.abs(x - centred);
    const cost =
      level * COST.level +
      (aside === 0 ? 0 : COST.aside + aside / 10) +
      (over ? 0 : COST.elbow + Math.abs(head - foot)) +
      Math.abs(foot - at) / 10;
    return {key: label.key, variant, box, level, align, stem, stemBoxes: boxesOf(stem), cost};
  });
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

function isFree(spot: Spot, others: readonly Spot[], settings: Settings): boolean {
  const text = inflate(spot.box, settings.gap - 0.01, Math.min(settings.lead, 2) - 0.01);
  const hits = (a: readonly Box[], b: readonly Box[]): boolean =>
    a.some((one) => b.some((other) => overlaps(one, other)));
  return (
    !hits([spot.box, ...spot.stemBoxes], settings.obstacles) &&
    others.every(
      (other) =>
        !hits([text], [other.box]) &&
        !hits([spot.box], other.stemBoxes) &&
        !hits(spot.stemBoxes, [other.box, ...other.stemBoxes]),
    )
  );
}
