/**
 * Labels on an axis: rows above (or below) a line of marks, each label over its own mark where it
 * can stand there, else moved and joined by an elbow, else counted in "and 3 more".
 *
 * Greedy in several orders; what found no room goes first in the next round (squeaky wheel, Joslin
 * and Clements 1999), and the cheapest round is kept.
 */

import {roundBox, roundPoint} from '../geometry.js';
import {countDropped} from './axis-more.js';
import type {Settings, Spot} from './axis-spots.js';
import {COST, settle} from './axis-spots.js';
import type {AxisLabel, AxisOptions, AxisPlacement} from './axis-types.js';

export type {AxisLabel, AxisMore, AxisOptions, AxisPlaced, AxisPlacement} from './axis-types.js';

export function placeOnAxis(labels: readonly AxisLabel[], options: AxisOptions): AxisPlacement {
  const heights = labels.flatMap((label) => label.variants.map(({height}) => height));
  const {more, ...given} = options;
  const settings: Settings = {
    rise: 10,
    gap: 8,
    lead: 4,
    down: false,
    obstacles: [],
    ...given,
    row: Math.max(0, ...heights, more?.(labels.length).height ?? 0),
  };
  const spots = bestRound(labels, settings);
  const counted = more ? countDropped(labels, spots, settings, more) : [];
  const known = new Set([...spots.map(({key}) => key), ...counted.flatMap(({keys}) => keys)]);
  const far = [...spots, ...counted].map(({box}) =>
    settings.down ? box.y + box.height - settings.base : settings.base - box.y,
  );
  return {
    placed: labels.flatMap(({key}) => {
      const spot = spots.find((each) => each.key === key);
      if (!spot) return [];
      const {stemBoxes: _, cost: __, ...placed} = spot;
      return [{...placed, box: roundBox(placed.box), stem: placed.stem.map(roundPoint)}];
    }),
    more: counted.map(({keys, box, stem}) => ({
      keys,
      box: roundBox(box),
      stem: stem.map(roundPoint),
    })),
    dropped: labels.filter(({key}) => !known.has(key)).map(({key}) => key),
    rows: Math.max(0, ...spots.map(({level}) => level + 1)),
    height: Math.max(0, ...far),
  };
}

/** How many rounds are played in all: fewer for crowds, which cost more and gain less. */
const roundsFor = (count: number): number =>
  Math.max(5, Math.min(40, Math.floor(16_000 / (1 + count * count))));

function bestRound(labels: readonly AxisLabel[], settings: Settings): Spot[] {
  let best: {spots: Spot[]; cost: number} = {spots: [], cost: Infinity};
  let orders = ordersOf(labels);
  const rounds = Math.ceil(roundsFor(labels.length) / orders.length);
  for (let round = 0; round < rounds; round++) {
    orders = orders.map((order) => {
      const {spots, dropped, cost} = play(order, settings);
      if (cost < best.cost) best = {spots, cost};
      const late = new Set(dropped);
      return [...dropped, ...order.filter((label) => !late.has(label))];
    });
    if (best.spots.length === labels.length) break;
  }
  return best.spots;
}

function play(
  order: readonly AxisLabel[],
  settings: Settings,
): {spots: Spot[]; dropped: AxisLabel[]; cost: number} {
  const spots: Spot[] = [];
  const dropped: AxisLabel[] = [];
  let cost = 0;
  order.forEach((label, i) => {
    const spot = settle(label, spots, settings, order.slice(i + 1));
    if (spot) spots.push(spot);
    else dropped.push(label);
    cost += spot ? spot.cost : COST.drop * 4 ** Math.max(0, Math.min(15, label.priority ?? 0));
  });
  return {spots, dropped, cost};
}

function byPriority(labels: AxisLabel[]): AxisLabel[] {
  return labels.sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
}

/** Left to right; then important ones first: either way, the roomy first, the crowded first. */
function ordersOf(labels: readonly AxisLabel[]): AxisLabel[][] {
  const byPlace = [...labels].sort((a, b) => a.at - b.at);
  const room = new Map(
    byPlace.map((label, i) => {
      const before = byPlace[i - 1]?.at ?? -Infinity;
      const after = byPlace[i + 1]?.at ?? Infinity;
      return [label, Math.min(label.at - before, after - label.at)];
    }),
  );
  return [
    byPlace,
    byPriority([...byPlace]),
    byPriority([...byPlace].reverse()),
    byPriority([...byPlace].sort((a, b) => (room.get(b) ?? 0) - (room.get(a) ?? 0))),
    byPriority([...byPlace].sort((a, b) => (room.get(a) ?? 0) - (room.get(b) ?? 0))),
  ];
}
