/**
 * The graph under the lanes: edges between neighbouring stops, each with the lanes that use it, and
 * strings, the longest ways along which one lane runs on (its legs joined end to end).
 */

import type {Point} from '../geometry.js';
import {distance, lengthOf} from '../geometry.js';
import type {Edge, Step} from './lanes-steps.js';
import {stringsOf} from './lanes-strings.js';
import type {LaneLeg} from './lanes-types.js';

/** A leg as steps. */
export interface Run {
  readonly leg: LaneLeg;
  readonly lane: string;
  readonly steps: readonly Step[];
}

/** Runs of one lane, joined; a run may be travelled against its leg. */
export interface LaneString {
  readonly lane: string;
  readonly steps: readonly Step[];
  /** Which steps belong to which run: `[from, to)`. */
  readonly runs: readonly {
    readonly run: Run;
    readonly from: number;
    readonly to: number;
    readonly reversed: boolean;
  }[];
}

export interface LaneGraph {
  readonly edges: readonly Edge[];
  readonly strings: readonly LaneString[];
  readonly nodes: ReadonlyMap<string, Point>;
  readonly skipped: readonly string[];
}

export function buildGraph(legs: readonly LaneLeg[]): LaneGraph {
  const edges = new Map<string, Edge>();
  const nodes = new Map<string, Point>();
  const runs: Run[] = [];
  const skipped: string[] = [];
  for (const leg of legs) {
    const steps = stepsOf(leg, edges, nodes);
    if (steps.length === 0) {
      skipped.push(leg.key);
      continue;
    }
    const lane = freeLane(leg, steps);
    for (const {edge} of steps) {
      edge.lanes.set(lane, Math.max(leg.width, edge.lanes.get(lane) ?? 0));
      if (leg.style !== undefined) edge.styles.set(lane, leg.style);
    }
    runs.push({leg, lane, steps});
  }
  const ids = [...edges.keys()].sort();
  return {
    edges: ids.flatMap((id) => edges.get(id) ?? []),
    strings: stringsOf(runs),
    nodes,
    skipped,
  };
}

function stepsOf(leg: LaneLeg, edges: Map<string, Edge>, nodes: Map<string, Point>): Step[] {
  const steps: Step[] = [];
  leg.lines.forEach((raw, i) => {
    const from = leg.nodes[i];
    const to = leg.nodes[i + 1];
    if (from === undefined || to === undefined || from === to) return;
    const forward = from < to;
    const [a, b] = forward ? [from, to] : [to, from];
    // JSON keeps apart ids that hold any separator.
    const key = JSON.stringify([a, b]);
    let edge = edges.get(key);
    if (!edge) {
      const line = clean(forward ? raw : [...raw].reverse());
      const [first, last] = [line[0], line[line.length - 1]];
      if (!first || !last || line.length < 2) return;
      edge = {key, a, b, line, length: lengthOf(line), lanes: new Map(), styles: new Map()};
      edges.set(key, edge);
      if (!nodes.has(a)) nodes.set(a, first);
      if (!nodes.has(b)) nodes.set(b, last);
    }
    steps.push({edge, forward});
  });
  return steps;
}

/** Without unusable and repeated points. */
function clean(line: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of line) {
    const before = kept[kept.length - 1];
    if (!Number.isFinite(point[0]) || !Number.isFinite(point[1])) continue;
    if (!before || distance(before, point) > 0.01) kept.push(point);
  }
  return kept;
}

/** A second leg of a route over the same edge (rail and road) gets a lane of its own. */
function freeLane({route, style}: LaneLeg, steps: readonly Step[]): string {
  const taken = (lane: string): boolean =>
    steps.some(
      ({edge}) => edge.lanes.has(lane) && (style === undefined || edge.styles.get(lane) !== style),
    );
  let lane = route;
  for (let i = 2; taken(lane); i++) lane = `${route}\n${i}`;
  return lane;
}
