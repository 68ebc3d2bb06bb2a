/**
 * Which lane lies left of which: bundles of shared edges are oriented along the lanes that pass
 * between them, then each bundle's lanes are put in the order with the fewest crossings (the
 * line-ordering problem of Bast, Brosi and Storandt 2017, arXiv 1710.02226, with one order a bundle,
 * so that lanes cross only where one of them leaves).
 */

import type {Edge, LaneGraph} from './lanes-graph.js';
import {headingOf, turnBetween} from './lanes-graph.js';
import {leastOrder} from './least-order.js';

export interface Bundle {
  /** By edge: 1 where its line runs along the bundle, -1 where against it. */
  readonly senses: ReadonlyMap<Edge, number>;
  /** Lanes from left to right, looking along the bundle. */
  readonly order: readonly string[];
}

/** Headings closer than this ask for no order, radians. */
const EVEN = 1e-3;

export function orderLanes({edges, next}: LaneGraph): Bundle[] {
  const done = new Set<Edge>();
  return edges.flatMap((start) => {
    if (start.lanes.size < 2 || done.has(start)) return [];
    const senses = new Map([[start, 1]]);
    // A Map's iteration goes on over what is added meanwhile.
    for (const [edge, sense] of senses) {
      done.add(edge);
      for (const lane of edge.lanes.keys()) {
        for (const forward of [true, false]) {
          const exit = next(lane, {edge, forward});
          if (exit && exit.edge.lanes.size > 1 && !senses.has(exit.edge))
            senses.set(exit.edge, exit.forward === forward ? sense : -sense);
        }
      }
    }
    const lanes = [...new Set([...senses.keys()].flatMap((edge) => [...edge.lanes.keys()]))].sort();
    // costs[i][j]: crossings at the ends of edges when lane i lies left of lane j.
    const costs = lanes.map(() => lanes.map(() => 0));
    for (const [edge, sense] of senses) {
      for (const forward of [true, false]) {
        const heading = headingOf({edge, forward: !forward}) + Math.PI;
        const exits = lanes.map((lane) =>
          edge.lanes.has(lane) ? next(lane, {edge, forward}) : null,
        );
        const turns = exits.map((exit) => (exit ? turnBetween(heading, headingOf(exit)) : 0));
        exits.forEach((exit, i) => {
          exits.forEach((other, j) => {
            const row = costs[i];
            if (!exit || !other || exit.edge === other.edge || !row) return;
            // Looking out along the bundle, the one that turns more to the left belongs left.
            const turn = ((turns[i] ?? 0) - (turns[j] ?? 0)) * (forward ? sense : -sense);
            if (turn > EVEN) row[j] = (row[j] ?? 0) + 1;
          });
        });
      }
    }
    return [{senses, order: leastOrder(costs).map((i) => lanes[i] ?? '')}];
  });
}
