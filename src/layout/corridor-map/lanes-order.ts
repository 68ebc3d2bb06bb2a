/**
 * Which lane lies left of which: bundles of shared edges are oriented along the chains of edges,
 * then each bundle's lanes are put in the order with the fewest crossings (the line-ordering
 * problem of Bast, Brosi and Storandt 2017, arXiv 1710.02226, with one order a bundle, so that
 * lanes cross only where one of them leaves).
 */

import type {LaneGraph} from './lanes-graph.js';
import type {Edge, Step} from './lanes-steps.js';
import {back, headingOf, turnBetween} from './lanes-steps.js';
import {costOf, leastOrder} from './least-order.js';

export interface Bundle {
  readonly edges: readonly Edge[];
  /** Lanes from left to right, looking along the bundle. */
  readonly order: readonly string[];
}

export interface LaneOrder {
  /** 1 where an edge's a to b runs along its bundle, -1 where against it; by edge. */
  readonly sense: ReadonlyMap<Edge, number>;
  readonly bundles: readonly Bundle[];
  readonly crossings: number;
}

/** How a lane goes on from an edge: by edge, then lane; the step that leaves at a and at b. */
type Onward = Map<Edge, Map<string, {atA: Step | null; atB: Step | null}>>;

export function orderLanes(graph: LaneGraph): LaneOrder {
  const shared = graph.edges.filter(({lanes}) => lanes.size > 1);
  const onward = onwardOf(graph);
  const {sense, groups} = orient(shared, onward);
  const bundles: Bundle[] = [];
  let crossings = 0;
  for (const edges of groups) {
    const lanes = [...new Set(edges.flatMap((edge) => [...edge.lanes.keys()]))].sort();
    const {costs, forced} = pairCosts(edges, lanes, sense, onward);
    const order = leastOrder(costs);
    crossings += forced + costOf(order, costs);
    bundles.push({edges, order: order.map((i) => lanes[i] ?? '')});
  }
  return {sense, bundles, crossings};
}

function onwardOf({strings}: LaneGraph): Onward {
  const onward: Onward = new Map();
  for (const {lane, steps} of strings) {
    steps.forEach((step, i) => {
      const before = steps[i - 1];
      const after = steps[i + 1] ?? null;
      const behind = before ? back(before) : null;
      const lanes =
        onward.get(step.edge) ?? new Map<string, {atA: Step | null; atB: Step | null}>();
      onward.set(step.edge, lanes);
      // Where two legs share a lane, the first that goes on says where it goes.
      const known = lanes.get(lane);
      lanes.set(lane, {
        atA: known?.atA ?? (step.forward ? behind : after),
        atB: known?.atB ?? (step.forward ? after : behind),
      });
    });
  }
  return onward;
}

/** Groups shared edges that lanes pass between, and gives each group one direction. */
function orient(
  shared: readonly Edge[],
  onward: Onward,
): {sense: Map<Edge, number>; groups: Edge[][]} {
  const inBundle = new Set(shared);
  // How many lanes pass between two edges, and whether a to b then stays a to b.
  const passes = new Map<string, {one: Edge; other: Edge; same: number; count: number}>();
  for (const edge of shared) {
    for (const exits of onward.get(edge)?.values() ?? []) {
      for (const [exit, leavesAtB] of [
        [exits.atA, false],
        [exits.atB, true],
      ] as const) {
        if (!exit || !inBundle.has(exit.edge) || edge.key >= exit.edge.key) continue;
        const key = edge.key + exit.edge.key + String(leavesAtB) + String(exit.forward);
        const same = leavesAtB === exit.forward ? 1 : -1;
        const pass = passes.get(key) ?? {one: edge, other: exit.edge, same, count: 0};
        passes.set(key, {...pass, count: pass.count + 1});
      }
    }
  }
  const group = new Map<Edge, Edge[]>(shared.map((edge) => [edge, [edge]]));
  const sense = new Map<Edge, number>(shared.map((edge) => [edge, 1]));
  const byWeight = [...passes.entries()].sort(
    ([keyA, a], [keyB, b]) => b.count - a.count || (keyA < keyB ? -1 : 1),
  );
  for (const [, {one, other, same}] of byWeight) {
    const [mine, theirs] = [group.get(one) ?? [], group.get(other) ?? []];
    if (mine === theirs) continue;
    // The smaller group is turned to fit, so that this stays quick for thousands of edges.
    const [into, from] = mine.length >= theirs.length ? [mine, theirs] : [theirs, mine];
    const turn = (sense.get(one) ?? 1) * (sense.get(other) ?? 1) * same;
    for (const edge of from) {
      sense.set(edge, (sense.get(edge) ?? 1) * turn);
      group.set(edge, into);
      into.push(edge);
    }
  }
  const groups = [...new Set(group.values())];
  for (const edges of groups) {
    edges.sort((a, b) => (a.key < b.key ? -1 : 1));
    const first = edges[0];
    // The first edge's own direction names the bundle's, so that no merge order shows.
    if (first && sense.get(first) === -1) {
      for (const edge of edges) sense.set(edge, -(sense.get(edge) ?? 1));
    }
  }
  return {sense, groups: groups.sort((a, b) => ((a[0]?.key ?? '') < (b[0]?.key ?? '') ? -1 : 1))};
}

/** Headings closer than this ask for no order, radians. */
const EVEN = 1e-3;

/** `costs[i][j]`: crossings at the bundle's ends when lane i lies left of lane j. */
function pairCosts(
  edges: readonly Edge[],
  lanes: readonly string[],
  sense: ReadonlyMap<Edge, number>,
  onward: Onward,
): {costs: number[][]; forced: number} {
  const costs = lanes.map(() => new Array<number>(lanes.length).fill(0));
  const place = new Map(lanes.map((lane, i) => [lane, i]));
  let forced = 0;
  const blame = (i: number, j: number): void => {
    const row = costs[i];
    if (row) row[j] = (row[j] ?? 0) + 1;
  };
  for (const edge of edges) {
    const here = [...edge.lanes.keys()].sort();
    const way = sense.get(edge) ?? 1;
    for (const atB of [false, true]) {
      const heading = headingOf({edge, forward: !atB}) + Math.PI;
      const exits = here.map((lane) => {
        const both = onward.get(edge)?.get(lane);
        return (atB ? both?.atB : both?.atA) ?? null;
      });
      const turns = exits.map((exit) => (exit ? turnBetween(heading, headingOf(exit)) : 0));
      // Looking out of the edge here: along the bundle or against it?
      const along = (atB ? 1 : -1) * way;
      here.forEach((lane, one) => {
        for (let other = one + 1; other < here.length; other++) {
          const [exit, otherExit] = [exits[one], exits[other]];
          if (!exit || !otherExit) continue;
          if (exit.edge === otherExit.edge) {
            const goesOn = (exit.forward ? 1 : -1) * (sense.get(exit.edge) ?? way) === along;
            if (!goesOn && edge.key < exit.edge.key) forced++;
            continue;
          }
          const turn = ((turns[one] ?? 0) - (turns[other] ?? 0)) * along;
          if (Math.abs(turn) < EVEN) continue;
          const [i, j] = [place.get(lane) ?? 0, place.get(here[other] ?? '') ?? 0];
          // The one that turns more to the left belongs left.
          if (turn < 0) blame(j, i);
          else blame(i, j);
        }
      });
    }
  }
  return {costs, forced};
}
