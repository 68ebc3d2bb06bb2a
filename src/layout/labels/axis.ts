/**
 * Labels over an axis: rows above a line of marks, each label over its own mark, or dropped.
 *
 * Greedy from left to right; what found no room goes first in the next round (squeaky wheel, Joslin
 * and Clements 1999), and the cheapest round is kept.
 */

import {
  clamp,
  inflate,
  overlaps,
  round,
  roundBox,
  roundPoint,
  type Box,
  type Point,
} from '../geometry.js';
import type {Align} from './text.js';

export interface AxisLabel {
  readonly key: string;
  /** Of the mark's centre, px. */
  readonly at: number;
  /** The mark's ends: its stem may stand anywhere in it. */
  readonly span: readonly [number, number];
  /** Its text; without one the label is dropped. */
  readonly variants: readonly {readonly width: number; readonly height: number}[];
  /** Higher is dropped later. */
  readonly priority: number;
}

export interface AxisOptions {
  /** No label leaves this range, px. */
  readonly from: number;
  readonly to: number;
  /** Where stems begin: the top of the marks. */
  readonly base: number;
  /** The most rows. */
  readonly levels: number;
  /** Length of the first row's stems, px. */
  readonly rise: number;
  /** Between neighbours of a row, px. */
  readonly gap: number;
}

export interface AxisPlaced {
  readonly key: string;
  readonly box: Box;
  /** How the text stands against its stem. */
  readonly align: Align;
  /** From the mark straight up to the text. */
  readonly stem: readonly Point[];
}

export interface AxisPlacement {
  /** In the order given. */
  readonly placed: readonly AxisPlaced[];
  readonly dropped: readonly string[];
  /** From the base to the farthest edge of text, px. */
  readonly height: number;
}

interface Spot extends AxisPlaced {
  /** The room that its stem takes. */
  readonly room: Box;
  readonly cost: number;
}

/** What each means in the cost of a result, px of one move. */
const COST = {level: 24, aside: 10, cover: 250, drop: 100_000};
/** Half the free room a stem keeps from text and other stems, px. */
const STEM = 2;
/** Between rows, px. */
const LEAD = 4;
const ROUNDS = 16;

export function placeOnAxis(labels: readonly AxisLabel[], options: AxisOptions): AxisPlacement {
  const row = LEAD + Math.max(...labels.flatMap(({variants: [size]}) => size?.height ?? 0));
  let order = labels.toSorted((a, b) => a.at - b.at);
  let best: Spot[] = [];
  let least = Infinity;
  for (let round = 0; round < ROUNDS && best.length < labels.length; round++) {
    const spots: Spot[] = [];
    const dropped: AxisLabel[] = [];
    let cost = 0;
    order.forEach((label, i) => {
      const spot = settle(label, spots, order.slice(i + 1), row, options);
      if (spot) spots.push(spot);
      else dropped.push(label);
      cost += spot?.cost ?? COST.drop * 4 ** label.priority;
    });
    if (cost < least) [best, least] = [spots, cost];
    order = [...dropped, ...order.filter((label) => !dropped.includes(label))];
  }
  const placed = labels.flatMap(({key}) => best.filter((spot) => spot.key === key));
  return {
    placed: placed.map(({key, box, align, stem}) => {
      return {key, box: roundBox(box), align, stem: stem.map(roundPoint)};
    }),
    dropped: labels.map(({key}) => key).filter((key) => !best.some((spot) => spot.key === key)),
    height: Math.max(0, ...placed.map(({box}) => round(options.base - box.y))),
  };
}

/**
 * The cheapest free spot of a label among those already settled.
 *
 * @param later Labels still to come: covering more of their stems than there are rows below for
 *   them is dear.
 */
function settle(
  {key, at, span, variants: [size]}: AxisLabel,
  others: readonly Spot[],
  later: readonly AxisLabel[],
  row: number,
  {from, to, base, levels, rise, gap}: AxisOptions,
): Spot | undefined {
  let best: Spot | undefined;
  const {width = Infinity, height = 0} = size ?? {};
  // Centred, flush with the stem, next to what stands there.
  const starts = [
    ...[at - width / 2, at, at - width, span[0], span[1] - width],
    ...others.flatMap(({box}) => [box.x + box.width + gap, box.x - gap - width]),
  ];
  for (let level = 0; level < levels && width <= to - from; level++) {
    const edge = base - rise - level * row;
    for (const start of starts) {
      const x = clamp(start, from, to - width);
      const foot = clamp(clamp(at, x, x + width), ...span);
      const aside = Math.abs(x - clamp(at - width / 2, from, to - width));
      const covered = later.filter((label) => label.at > x && label.at < x + width);
      const cost =
        level * COST.level +
        (aside && COST.aside + aside / 10) +
        Math.abs(foot - at) / 10 +
        COST.cover * Math.max(0, covered.length - level);
      const off = foot - x - width / 2;
      if (Math.abs(off) > width / 2 + 0.01 || (best && cost >= best.cost)) continue;
      const box = {x, y: edge - height, width, height};
      const room = {x: foot - STEM, y: edge, width: 2 * STEM, height: base - edge};
      const wide = inflate(box, gap - 0.01, STEM);
      const isTaken = others.some(
        (other) =>
          [box, room].some((each) => overlaps(each, other.room)) ||
          [room, wide].some((each) => overlaps(each, other.box)),
      );
      if (isTaken) continue;
      const align = Math.abs(off) < width / 4 ? 'middle' : off < 0 ? 'start' : 'end';
      best = {key, box, align, stem: [[foot, base], [foot, edge]], room, cost}; // prettier-ignore
    }
  }
  return best;
}
