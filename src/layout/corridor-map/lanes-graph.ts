/**
 * The graph under the lanes: edges between neighbouring stops, each with the lanes that use it, and
 * how each lane runs on at the ends of an edge, within a leg and from leg to leg.
 */

import type {Point} from '../geometry.js';
import {distance, pointAt} from '../geometry.js';
import type {LaneLeg} from './lanes.js';

export interface Edge {
  readonly key: string;
  /** From its lesser stop to its greater, whichever way the legs list them. */
  readonly line: readonly Point[];
  /** By lane. */
  readonly lanes: Map<string, {width: number; style: string | undefined}>;
}

/** A way along an edge. */
export interface Way {
  readonly edge: Edge;
  readonly forward: boolean;
}

/** An edge as travelled between two stops. */
export interface Step extends Way {
  readonly from: string;
  readonly to: string;
}

/** A leg as steps. */
export interface Run {
  readonly leg: LaneLeg;
  readonly lane: string;
  readonly steps: readonly Step[];
}

export interface LaneGraph {
  readonly edges: readonly Edge[];
  readonly runs: readonly Run[];
  /** How a lane goes on after an edge. */
  readonly next: (lane: string, way: Way) => Step | undefined;
}

/** How far from a stop a heading is taken, px: the first bend after it must not decide. */
const LOOK = 12;

export const back = ({edge, forward, from, to}: Step): Step => ({
  edge,
  forward: !forward,
  from: to,
  to: from,
});

export const lineOf = ({edge, forward}: Way): readonly Point[] =>
  forward ? edge.line : edge.line.toReversed();

/** The heading with which a way leaves its start, radians. */
export function headingOf(way: Way): number {
  const line = lineOf(way);
  const [[x, y], [toX, toY]] = [pointAt(line, 0).at, pointAt(line, LOOK).at];
  return Math.atan2(toY - y, toX - x);
}

/** An angle within half a turn of 0. */
export const turnBetween = (from: number, to: number): number =>
  Math.atan2(Math.sin(to - from), Math.cos(to - from));

export function buildGraph(legs: readonly LaneLeg[]): LaneGraph {
  const edges = new Map<string, Edge>();
  const runs = legs.flatMap((leg): Run[] => {
    const steps = stepsOf(leg, edges);
    if (!steps.length) return [];
    const {route, style, width} = leg;
    // A second leg of a route over the same edge (rail and road) gets a lane of its own.
    let lane = route;
    const taken = ({edge: {lanes}}: Step): boolean =>
      lanes.has(lane) && (style === undefined || lanes.get(lane)?.style !== style);
    for (let i = 2; steps.some(taken); i++) lane = `${route}\n${i}`;
    for (const {
      edge: {lanes},
    } of steps)
      lanes.set(lane, {width: Math.max(width, lanes.get(lane)?.width ?? 0), style});
    return [{leg, lane, steps}];
  });
  const links = linksOf(runs);
  return {
    edges: [...edges.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    runs,
    next: (lane, way) => links.get(nameOf(lane, way)),
  };
}

function stepsOf({lines, nodes}: LaneLeg, edges: Map<string, Edge>): Step[] {
  return lines.flatMap((raw, i) => {
    const [from = '', to = ''] = nodes.slice(i, i + 2);
    const forward = from < to;
    const key = (forward ? [from, to] : [to, from]).join(' ');
    const line: Point[] = [];
    for (const point of forward ? raw : raw.toReversed()) {
      const before = line.at(-1);
      if (Number.isFinite(point[0] + point[1]) && !(before && distance(before, point) < 0.01))
        line.push(point);
    }
    const edge = edges.get(key) ?? {key, line, lanes: new Map()};
    if (from === to || edge.line.length < 2) return [];
    edges.set(key, edge);
    return [{edge, forward, from, to}];
  });
}

const nameOf = (lane: string, {edge, forward}: Way): string => [lane, edge.key, forward].join('\t');

/** By lane and step: within a leg the step after it, from leg to leg the one most nearly ahead. */
function linksOf(runs: readonly Run[]): Map<string, Step> {
  const links = new Map<string, Step>();
  const join = (lane: string, into: Step, out: Step): void => {
    // Where two legs share a lane, the first that goes on says where it goes.
    for (const [a, b] of [
      [into, out],
      [back(out), back(into)],
    ] as const)
      // prettier-ignore
      if (!links.has(nameOf(lane, a))) links.set(nameOf(lane, a), b);
  };
  for (const {lane, steps} of runs) {
    steps.forEach((step, i) => {
      const before = steps[i - 1];
      if (before) join(lane, before, step);
    });
  }
  // Outward from both ends of each leg.
  const ends = runs.flatMap(({lane, steps}) =>
    [...steps.slice(0, 1), ...steps.slice(-1).map(back)].map((step) => {
      return {lane, step, heading: headingOf(step), open: true};
    }),
  );
  const meeting = new Map<string, typeof ends>();
  const pairs = ends.flatMap((one) => {
    const key = `${one.lane}\t${one.step.from}`;
    const others = meeting.get(key) ?? [];
    meeting.set(key, [...others, one]);
    return others.map((other) => {
      return {one, other, angle: Math.abs(turnBetween(one.heading, other.heading))};
    });
  });
  for (const {one, other, angle} of pairs.sort((a, b) => b.angle - a.angle)) {
    // Two branches that come in side by side are not one way.
    if (angle < Math.PI / 3 || !one.open || !other.open) continue;
    one.open = other.open = false;
    join(one.lane, back(one.step), other.step);
  }
  return links;
}
