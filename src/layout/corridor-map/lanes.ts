/**
 * Routes that share legs, drawn side by side: bundled by shared neighbouring stops, ordered for the
 * fewest crossings, spaced in screen pixels. The same lanes whichever way a route's stops are listed.
 */

import type {Point} from '../geometry.js';
import {distance, round, roundPoint} from '../geometry.js';
import {back, buildGraph, type Edge, type Step} from './lanes-graph.js';
import {orderLanes} from './lanes-order.js';
import {type Corner, drawCorners, laneCorners, middleOf} from './lanes-path.js';

export interface LaneLeg {
  /** Unique. */
  readonly key: string;
  /** Legs of one route keep one lane. */
  readonly route: string;
  /** Ids of the stops in order. */
  readonly nodes: readonly string[];
  /** One polyline for each two neighbouring stops, from the first of the two to the second. */
  readonly lines: readonly (readonly Point[])[];
  /** px. */
  readonly width: number;
  /**
   * Legs of one route with the same style (status and mode) lie on one lane where they share stops:
   * two ports that feed one crossing. Without it each leg has a lane of its own there.
   */
  readonly style?: string;
}

export interface LaneLine {
  readonly key: string;
  readonly width: number;
  /** An SVG path in the leg's own direction. */
  readonly d: string;
  /** The same, flattened: for obstacles, picking and names along the line. */
  readonly points: readonly Point[];
}

export interface Lanes {
  /** In the order of the legs given, without those that have fewer than two places. */
  readonly lines: readonly LaneLine[];
  /** Stops by id, with how far the outer edge of their outermost lane lies from them, px. */
  readonly nodes: readonly {readonly id: string; readonly reach: number}[];
}

/** Between two lanes, px. */
const GAP = 1.7;
/** Over which a lane moves aside where others join or leave, px; more where many meet. */
const SLIDE = 9;
const EASE = 1.6;
/** Farther than this a branch is not drawn on to its lane's trunk, px. */
const TRUNK = 40;

/** @param corner How far before and after a bend its rounding begins, px. */
export function layLanes(legs: readonly LaneLeg[], {corner = 8}: {corner?: number} = {}): Lanes {
  const graph = buildGraph(legs);
  const offsets = new Map<Edge, Map<string, number>>();
  for (const {senses, order} of orderLanes(graph)) {
    for (const [edge, sense] of senses) {
      const widthOf = (lane: string): number => edge.lanes.get(lane)?.width ?? 0;
      const lanes = order.filter((lane) => edge.lanes.has(lane));
      const total = lanes.reduce((sum, lane) => sum + widthOf(lane) + GAP, -GAP);
      let at = -total / 2;
      const own = new Map<string, number>();
      for (const lane of lanes) {
        own.set(lane, (at + widthOf(lane) / 2) * sense);
        at += widthOf(lane) + GAP;
      }
      offsets.set(edge, own);
    }
  }
  const aside = (lane: string, {edge, forward}: Step): number =>
    (offsets.get(edge)?.get(lane) ?? 0) * (forward ? 1 : -1);
  const reach = new Map<string, number>();
  for (const {steps, lane, leg} of graph.runs) {
    for (const step of steps) {
      const far = Math.abs(aside(lane, step)) + leg.width / 2;
      for (const id of [step.from, step.to]) reach.set(id, Math.max(reach.get(id) ?? 0, far));
    }
  }
  /** Where the lanes of a route pass a stop, by both. */
  const trunks = new Map<string, Point>();
  const spot = (route: string, node: string): string => `${route} ${node}`;
  const drafts = graph.runs.map(({leg, lane, steps: given}) => {
    // The same way whichever way the leg is listed.
    const turned = given.map(back).reverse();
    const name = (steps: readonly Step[]): string => steps.map(({from}) => from).join('\n');
    const against = name(turned) < name(given);
    const own = against ? turned : given;
    const [before, after] = [...own.slice(0, 1).map(back), ...own.slice(-1)].map((end) =>
      graph.next(lane, end),
    );
    // Its neighbours are drawn with it, so that legs meet end to end.
    const steps = [...(before ? [back(before)] : []), ...own, ...(after ? [after] : [])];
    const corners = laneCorners(
      steps.map((step) => ({...step, aside: aside(lane, step)})),
      (node) => Math.max(SLIDE, EASE * (reach.get(node) ?? 0)),
      corner,
    );
    const stops = corners.flatMap(({stop}, i) => (stop ? [i] : []));
    steps.slice(1).forEach(({from}, i) => {
      const joint = corners[stops[i + 1] ?? -1];
      if (joint) trunks.set(spot(leg.route, from), roundPoint(middleOf(joint)));
    });
    const start = before ? 1 : 0;
    return {
      leg,
      against,
      corners: corners.slice(stops[start], (stops[start + own.length] ?? 0) + 1),
      // The stops where it ends without going on.
      from: before ? '' : own[0]?.from,
      to: after ? '' : own.at(-1)?.to,
    };
  });
  const lines = drafts.map(({leg: {key, route, width}, against, corners, from, to}): LaneLine => {
    // A branch ends where its own lane passes, not beside it.
    const trunk = (node = '', end?: Corner): Corner[] => {
      const at = trunks.get(spot(route, node));
      const far = at && end ? distance(at, end.at) : 0;
      return at && far > 0.05 && far < TRUNK ? [{enter: at, at, leave: at, stop: true}] : [];
    };
    const all = [...trunk(from, corners[0]), ...corners, ...trunk(to, corners.at(-1))];
    const turned = all.map((each) => ({...each, enter: each.leave, leave: each.enter})).reverse();
    return {key, width, ...drawCorners(against ? turned : all)};
  });
  const nodes = [...reach].map(([id, far]) => ({id, reach: round(far)}));
  return {lines, nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1))};
}
