/**
 * Routes that share legs, drawn side by side: bundled by shared neighbouring stops, ordered for the
 * fewest crossings, spaced in screen pixels. The same lanes whichever way a route's stops are listed.
 */

import type {Point} from '../geometry.js';
import {distance, round, roundPoint} from '../geometry.js';
import type {LaneGraph, LaneString} from './lanes-graph.js';
import type {Edge} from './lanes-steps.js';
import {drawCorners} from './lanes-draw.js';
import {buildGraph} from './lanes-graph.js';
import {endOf} from './lanes-steps.js';
import type {LaneOrder} from './lanes-order.js';
import {orderLanes} from './lanes-order.js';
import type {LanePath} from './lanes-path.js';
import {laneCorners} from './lanes-path.js';
import type {LaneLeg, LaneLine, LaneNode, LaneOptions, Lanes} from './lanes-types.js';

export type {LaneLeg, LaneLine, LaneNode, LaneOptions, Lanes} from './lanes-types.js';

/** A slide is at least this many times as long as the step aside it makes. */
const EASE = 1.6;
/** Farther than this a branch is not drawn on to its lane's trunk, px. */
const TRUNK = 40;

export function layLanes(
  legs: readonly LaneLeg[],
  {gap = 1.7, slide = 9, corner = 8}: LaneOptions = {},
): Lanes {
  const graph = buildGraph(legs);
  const order = orderLanes(graph);
  const offsets = offsetsOf(graph, order, gap);
  const along = graph.strings.map((string) => travelOffsets(string, offsets));
  const slides = slidesOf(graph.strings, along, slide);
  const paths = graph.strings.map((string, i) =>
    laneCorners(string, along[i] ?? [], (node) => slides.get(node) ?? slide, corner),
  );
  const lines = new Map<string, LaneLine>();
  graph.strings.forEach((string, i) => {
    const path = paths[i];
    if (path) for (const line of linesOf(string, path)) lines.set(line.key, line);
  });
  joinTrunks(graph, paths, lines);
  return {
    lines: legs.flatMap(({key}) => lines.get(key) ?? []),
    nodes: nodesOf(graph, offsets),
    crossings: order.crossings,
    skipped: graph.skipped,
  };
}

/** By edge and lane: px to the right of a to b. */
type Offsets = Map<Edge, Map<string, number>>;

function offsetsOf({edges}: LaneGraph, {sense, bundles}: LaneOrder, gap: number): Offsets {
  const offsets: Offsets = new Map(edges.map((edge) => [edge, new Map<string, number>()]));
  for (const {edges: bundle, order} of bundles) {
    for (const edge of bundle) {
      const lanes = order.filter((lane) => edge.lanes.has(lane));
      const widths = lanes.map((lane) => edge.lanes.get(lane) ?? 0);
      let at = -(widths.reduce((sum, width) => sum + width, 0) + gap * (lanes.length - 1)) / 2;
      lanes.forEach((lane, i) => {
        const width = widths[i] ?? 0;
        offsets.get(edge)?.set(lane, (at + width / 2) * (sense.get(edge) ?? 1));
        at += width + gap;
      });
    }
  }
  return offsets;
}

function travelOffsets({lane, steps}: LaneString, offsets: Offsets): number[] {
  return steps.map(({edge, forward}) => (offsets.get(edge)?.get(lane) ?? 0) * (forward ? 1 : -1));
}

/** One length of slide for all lanes at a stop, so that they stay parallel while they move. */
function slidesOf(
  strings: readonly LaneString[],
  along: readonly (readonly number[])[],
  least: number,
): Map<string, number> {
  const slides = new Map<string, number>();
  strings.forEach(({steps}, i) => {
    steps.forEach((step, k) => {
      const [here, next] = [along[i]?.[k] ?? 0, along[i]?.[k + 1]];
      if (next === undefined || next === here) return;
      const node = endOf(step);
      slides.set(node, Math.max(slides.get(node) ?? least, Math.abs(next - here) * EASE));
    });
  });
  return slides;
}

function linesOf(string: LaneString, {corners, joints}: LanePath): LaneLine[] {
  return string.runs.map(({run: {leg, steps}, from, to, reversed}) => {
    const piece = corners.slice(joints[from] ?? 0, (joints[to] ?? 0) + 1);
    const ordered = reversed
      ? [...piece].reverse().map(({enter, at, leave}) => ({enter: leave, at, leave: enter}))
      : piece;
    return {
      key: leg.key,
      route: leg.route,
      width: leg.width,
      ...drawCorners(ordered),
      shared: steps.some(({edge}) => edge.lanes.size > 1),
    };
  });
}

/** A branch ends where its own lane passes, not beside it. */
function joinTrunks(
  {strings}: LaneGraph,
  paths: readonly LanePath[],
  lines: Map<string, LaneLine>,
): void {
  const trunks = new Map<string, Point>();
  const nameOf = (lane: string, node: string): string =>
    JSON.stringify([lane.split('\n')[0], node]);
  strings.forEach(({lane, steps}, i) => {
    steps.slice(0, -1).forEach((step, k) => {
      const corner = paths[i]?.corners[paths[i]?.joints[k + 1] ?? -1];
      if (!corner) return;
      const {enter, at, leave} = corner;
      const middle: Point = [
        (enter[0] + 2 * at[0] + leave[0]) / 4,
        (enter[1] + 2 * at[1] + leave[1]) / 4,
      ];
      trunks.set(nameOf(lane, endOf(step)), roundPoint(middle));
    });
  });
  for (const {lane, runs, steps} of strings) {
    const ends = [runs[0], runs[runs.length - 1]];
    ends.forEach((part, last) => {
      const step = last ? steps[steps.length - 1] : steps[0];
      if (!part || !step) return;
      const node = last ? endOf(step) : step.forward ? step.edge.a : step.edge.b;
      const to = trunks.get(nameOf(lane, node));
      const line = lines.get(part.run.leg.key);
      if (!to || !line) return;
      const atEnd = Boolean(last) !== part.reversed;
      const end = line.points[atEnd ? line.points.length - 1 : 0];
      const far = end ? distance(end, to) : 0;
      if (!end || far < 0.05 || far > TRUNK) return;
      const text = `${round(to[0])},${round(to[1])}`;
      lines.set(line.key, {
        ...line,
        d: atEnd ? `${line.d}L${text}` : `M${text}L${line.d.slice(1)}`,
        points: atEnd ? [...line.points, to] : [to, ...line.points],
      });
    });
  }
}

function nodesOf({edges, nodes}: LaneGraph, offsets: Offsets): LaneNode[] {
  const reach = new Map<string, number>();
  for (const edge of edges) {
    for (const [lane, width] of edge.lanes) {
      const far = Math.abs(offsets.get(edge)?.get(lane) ?? 0) + width / 2;
      for (const id of [edge.a, edge.b]) reach.set(id, Math.max(reach.get(id) ?? 0, far));
    }
  }
  return [...nodes]
    .map(([id, at]) => ({id, at: roundPoint(at), reach: round(reach.get(id) ?? 0)}))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
