/**
 * The graph under the lanes: edges between neighbouring stops, each with the lanes that use it, and
 * strings, the longest ways along which one lane runs on (its legs joined end to end).
 */

import type {Point} from '../geometry.js';
import {distance, lengthOf, pointAt} from '../geometry.js';
import type {LaneLeg} from './lanes-types.js';

export interface Edge {
  readonly key: string;
  /** Its ends, a < b, whichever way the legs list them. */
  readonly a: string;
  readonly b: string;
  /** From a to b. */
  readonly line: readonly Point[];
  readonly length: number;
  /** Widths by lane. */
  readonly lanes: Map<string, number>;
}

/** An edge as travelled: forward is from a to b. */
export interface Step {
  readonly edge: Edge;
  readonly forward: boolean;
}

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

/** How far from a stop a heading is taken, px: the first bend after it must not decide. */
const LOOK = 12;

export const endOf = ({edge, forward}: Step): string => (forward ? edge.b : edge.a);
export const startOf = ({edge, forward}: Step): string => (forward ? edge.a : edge.b);
export const back = ({edge, forward}: Step): Step => ({edge, forward: !forward});

export function lineOf({edge, forward}: Step): readonly Point[] {
  return forward ? edge.line : [...edge.line].reverse();
}

/** The heading with which a step leaves its start, radians. */
export function headingOf(step: Step): number {
  const line = lineOf(step);
  const [x, y] = line[0] ?? [0, 0];
  const [toX, toY] = pointAt(line, Math.min(LOOK, step.edge.length)).at;
  return Math.atan2(toY - y, toX - x);
}

/** An angle within half a turn of 0. */
export function turnBetween(from: number, to: number): number {
  return Math.atan2(Math.sin(to - from), Math.cos(to - from));
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
    const lane = freeLane(leg.route, steps);
    for (const {edge} of steps) edge.lanes.set(lane, leg.width);
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
      edge = {key, a, b, line, length: lengthOf(line), lanes: new Map()};
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
function freeLane(route: string, steps: readonly Step[]): string {
  let lane = route;
  for (let i = 2; steps.some(({edge}) => edge.lanes.has(lane)); i++) lane = `${route}\n${i}`;
  return lane;
}

interface End {
  readonly run: Run;
  readonly atStart: boolean;
}

/** Joins runs of a lane at the stops where they meet most nearly straight on. */
function stringsOf(runs: readonly Run[]): LaneString[] {
  const next = new Map<Run, {start?: End; end?: End}>();
  const meetings = new Map<string, End[]>();
  for (const run of runs) {
    const [first, last] = [run.steps[0], run.steps[run.steps.length - 1]];
    if (!first || !last) continue;
    next.set(run, {});
    for (const atStart of [true, false]) {
      const key = JSON.stringify([run.lane, atStart ? startOf(first) : endOf(last)]);
      meetings.set(key, [...(meetings.get(key) ?? []), {run, atStart}]);
    }
  }
  for (const ends of meetings.values()) {
    for (const [one, other] of straightPairs(ends)) {
      const slot = next.get(one.run);
      const otherSlot = next.get(other.run);
      if (slot) slot[one.atStart ? 'start' : 'end'] = other;
      if (otherSlot) otherSlot[other.atStart ? 'start' : 'end'] = one;
    }
  }
  const strings: LaneString[] = [];
  const used = new Set<Run>();
  for (const run of runs) {
    if (used.has(run)) continue;
    strings.push(follow(headOf(run, next), next, used));
  }
  return strings;
}

function straightPairs(ends: readonly End[]): [End, End][] {
  const outward = ({run, atStart}: End): number => {
    const step = atStart ? run.steps[0] : run.steps[run.steps.length - 1];
    return step ? headingOf(atStart ? step : back(step)) : 0;
  };
  const options: {pair: [End, End]; angle: number}[] = [];
  ends.forEach((one, i) => {
    for (const other of ends.slice(i + 1)) {
      if (other.run === one.run) continue;
      const angle = Math.abs(turnBetween(outward(one), outward(other)));
      // Two branches that come in side by side are not one way.
      if (angle > Math.PI / 3) options.push({pair: [one, other], angle});
    }
  });
  const taken = new Set<End>();
  return options
    .sort((a, b) => b.angle - a.angle)
    .flatMap(({pair}) => {
      if (pair.some((end) => taken.has(end))) return [];
      pair.forEach((end) => taken.add(end));
      return [pair];
    });
}

type Links = Map<Run, {start?: End; end?: End}>;

/** The end from which the string of a run is followed: the same however its legs are listed. */
function headOf(run: Run, next: Links): End {
  const walk = (from: End): End => {
    let here = from;
    const seen = new Set<Run>();
    for (;;) {
      seen.add(here.run);
      const before = next.get(here.run)?.[here.atStart ? 'start' : 'end'];
      if (!before || seen.has(before.run)) return here;
      // Arrived at one end of the next run; go on from its other end.
      here = {run: before.run, atStart: !before.atStart};
    }
  };
  const heads = [walk({run, atStart: true}), walk({run, atStart: false})];
  const name = ({run: {steps}, atStart}: End): string => {
    const ordered = atStart ? steps : [...steps].reverse().map(back);
    return ordered.map((step) => `${startOf(step)}\n${endOf(step)}`).join('\n');
  };
  heads.sort((a, b) => (name(a) < name(b) ? -1 : 1));
  return heads[0] ?? {run, atStart: true};
}

function follow(head: End, next: Links, used: Set<Run>): LaneString {
  const steps: Step[] = [];
  const parts: {run: Run; from: number; to: number; reversed: boolean}[] = [];
  let here: End | undefined = head;
  while (here && !used.has(here.run)) {
    const {run, atStart}: End = here;
    used.add(run);
    const from = steps.length;
    steps.push(...(atStart ? run.steps : [...run.steps].reverse().map(back)));
    parts.push({run, from, to: steps.length, reversed: !atStart});
    here = next.get(run)?.[atStart ? 'end' : 'start'];
  }
  return {lane: head.run.lane, steps, runs: parts};
}
