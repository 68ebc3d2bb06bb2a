/**
 * Labels over an axis: rows above a line of marks, each label over its own mark where it can stand
 * there, else moved and joined by an elbow, else dropped.
 *
 * Greedy in several orders; what found no room goes first in the next round (squeaky wheel, Joslin
 * and Clements 1999), and the cheapest round is kept.
 */

import {clamp, inflate, overlaps, roundBox, roundPoint, type Box, type Point} from '../geometry.js';
import type {Align} from './text.js';

export interface AxisLabel {
  readonly key: string;
  /** Of the mark's centre, px. */
  readonly at: number;
  /** A wide mark's ends: its stem may stand anywhere in it. @default [at, at] */
  readonly span?: readonly [number, number];
  /** Its text; without one the label is dropped. */
  readonly variants: readonly {readonly width: number; readonly height: number}[];
  /** Higher is dropped later. @default 0 */
  readonly priority?: number;
}

export interface AxisOptions {
  /** No label leaves this range, px. */
  readonly from: number;
  readonly to: number;
  /** Where stems begin: the top of the marks. */
  readonly base: number;
  /** The most rows. */
  readonly levels: number;
  /** Length of the first row's stems, px. @default 10 */
  readonly rise?: number;
  /** Between neighbours of a row, px. @default 8 */
  readonly gap?: number;
}

export interface AxisPlaced {
  readonly key: string;
  readonly box: Box;
  /** How the text stands against its stem. */
  readonly align: Align;
  /** From the mark to the text: 2 points, or 4 with an elbow. */
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
  readonly stems: readonly Box[];
  readonly cost: number;
}

/** What each means in the cost of a result, px of one move. */
const COST = {level: 24, aside: 10, elbow: 40, cover: 250, drop: 100_000};
/** Half the free room a stem keeps from text and other stems, px. */
const STEM = 2;
/** Between rows, px. */
const LEAD = 4;
const ROUNDS = 8;

const meet = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.some((one) => others.some((other) => overlaps(one, other)));

export function placeOnAxis(labels: readonly AxisLabel[], options: AxisOptions): AxisPlacement {
  const byPlace = labels.toSorted((a, b) => a.at - b.at);
  const byPriority = byPlace.toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
  let best: Spot[] = [];
  let least = Infinity;
  for (let order of [byPlace, byPriority, byPlace.toReversed()]) {
    for (let round = 0; round < ROUNDS && best.length < labels.length; round++) {
      const spots: Spot[] = [];
      const dropped: AxisLabel[] = [];
      let cost = 0;
      order.forEach((label, i) => {
        const spot = settle(label, spots, order.slice(i + 1), labels, options);
        if (spot) spots.push(spot);
        else dropped.push(label);
        cost += spot?.cost ?? COST.drop * 4 ** clamp(label.priority ?? 0, 0, 15);
      });
      if (cost < least) [best, least] = [spots, cost];
      order = [...dropped, ...order.filter((label) => !dropped.includes(label))];
    }
  }
  const placed = labels.flatMap(({key}): AxisPlaced[] =>
    best
      .filter((spot) => spot.key === key)
      .map(({box, align, stem}) => ({key, box: roundBox(box), align, stem: stem.map(roundPoint)})),
  );
  return {
    placed,
    dropped: labels.map(({key}) => key).filter((key) => !best.some((spot) => spot.key === key)),
    height: Math.max(0, ...placed.map(({box}) => options.base - box.y)),
  };
}

/**
 * The cheapest free spot of a label among those already settled.
 *
 * @param later Labels still to come: covering more of their stems than there are rows below for
 *   them is dear.
 */
function settle(
  {key, at, span = [at, at], variants: [size]}: AxisLabel,
  others: readonly Spot[],
  later: readonly AxisLabel[],
  all: readonly AxisLabel[],
  {from, to, base, levels, rise = 10, gap = 8}: AxisOptions,
): Spot | undefined {
  let best: Spot | undefined;
  if (!size || size.width > to - from) return best;
  const {width, height} = size;
  const row = LEAD + Math.max(...all.flatMap(({variants}) => variants.map((each) => each.height)));
  const taken = others.flatMap(({box, stems}) => [box, ...stems]);
  // Centred, flush with the stem, next to what stands there.
  const starts = [
    ...[at - width / 2, at, at - width, span[0], span[1] - width],
    ...others.flatMap(({box}) => [box.x + box.width + gap, box.x - gap - width]),
  ].map((x) => clamp(x, from, to - width));
  for (let level = 0; level < levels; level++) {
    const y = base - rise - level * row - height;
    for (const x of new Set(starts)) {
      const covered = later.filter(
        ({at: mark, span: [left, right] = [mark, mark]}) =>
          left > x - STEM && right < x + width + STEM,
      ).length;
      const aside = Math.abs(x - clamp(at - width / 2, from, to - width));
      for (const wish of [at, ...span]) {
        const foot = clamp(clamp(wish, x, x + width), ...span);
        const head = clamp(foot, x, x + width);
        const cost =
          level * COST.level +
          (aside && COST.aside + aside / 10) +
          (head === foot ? 0 : COST.elbow + Math.abs(head - foot)) +
          Math.abs(foot - at) / 10 +
          COST.cover * Math.max(0, covered - level);
        if (best && cost >= best.cost) continue;
        const box = {x, y, width, height};
        const edge = y + height;
        // The elbow runs just under its text, so that nothing else has to make room for it.
        const turn: Point[] = head === foot ? [] : [[foot, edge + 3], [head, edge + 3]]; // prettier-ignore
        const stem: Point[] = [[foot, base], ...turn, [head, edge]];
        const stems = stem.slice(1).map(([bx, by], i) => {
          const [ax, ay] = stem[i] ?? [bx, by];
          const corner = {x: Math.min(ax, bx), y: Math.min(ay, by)};
          return inflate(
            {...corner, width: Math.abs(ax - bx), height: Math.abs(ay - by)},
            STEM,
            0.5,
          );
        });
        if (meet(stems, taken) || meet([box], taken)) continue;
        if (
          meet(
            [inflate(box, gap - 0.01, STEM)],
            others.map((other) => other.box),
          )
        )
          continue;
        const off = foot - x - width / 2;
        const align = Math.abs(off) < width / 4 ? 'middle' : off < 0 ? 'start' : 'end';
        best = {key, box, align, stem, stems, cost};
      }
    }
  }
  return best;
}
