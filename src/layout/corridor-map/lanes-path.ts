/** Draws one lane beside its centre line: mitred joints, slides, rounded corners. */

import type {Point} from '../geometry.js';
import {direction, distance, lerp, part} from '../geometry.js';
import type {Corner} from './lanes-draw.js';
import type {LaneString} from './lanes-graph.js';
import {endOf, lineOf} from './lanes-steps.js';

export interface LanePath {
  readonly corners: readonly Corner[];
  /** Index of the corner at the start of each step, and at the end of the last. */
  readonly joints: readonly number[];
}

interface Vertex {
  readonly centre: Point;
  readonly offset: number;
  at: Point;
  /** Which joint it is, if one. */
  joint: number | null;
}

/** Longest mitre, in offsets. */
const MITRE = 2;

/**
 * @param offsets Of each step, px to the right of travel.
 * @param slideAt Length of the slide at a stop, px.
 */
export function laneCorners(
  string: LaneString,
  offsets: readonly number[],
  slideAt: (node: string) => number,
  corner: number,
): LanePath {
  const vertices = verticesOf(string, offsets, slideAt);
  moveAside(vertices);
  const kept = withoutLoops(vertices);
  const joints: number[] = [];
  kept.forEach(({joint}, i) => {
    if (joint !== null) joints[joint] = i;
  });
  // Joints that were merged with a neighbour share its corner.
  for (let i = 1; i <= string.steps.length; i++) joints[i] ??= joints[i - 1] ?? 0;
  return {corners: kept.map((_, i) => cornerAt(kept, i, corner)), joints};
}

/** The centre line with the offset wanted at each of its points. */
function verticesOf(
  {steps}: LaneString,
  offsets: readonly number[],
  slideAt: (node: string) => number,
): Vertex[] {
  const vertices: Vertex[] = [];
  const add = (centre: Point, offset: number, joint: number | null): void => {
    vertices.push({centre, offset, at: centre, joint});
  };
  steps.forEach((step, i) => {
    const offset = offsets[i] ?? 0;
    const line = lineOf(step);
    const {length} = step.edge;
    const before = i > 0 ? (offsets[i - 1] ?? 0) : offset;
    const after = i < steps.length - 1 ? (offsets[i + 1] ?? 0) : offset;
    const room = (node: string): number => Math.min(slideAt(node) / 2, length * 0.4);
    const previous = steps[i - 1];
    const head = before === offset || !previous ? 0 : room(endOf(previous));
    const tail = after === offset ? 0 : room(endOf(step));
    const inner = part(line, head, length - tail);
    if (i === 0 && line[0]) add(line[0], offset, 0);
    // Without a slide the stop itself is the joint and already there.
    const from = head > 0 ? 0 : 1;
    for (const point of inner.slice(from, -1)) add(point, offset, null);
    const last = inner[inner.length - 1];
    if (tail > 0 && last) add(last, offset, null);
    const stop = line[line.length - 1];
    if (stop) add(stop, (offset + after) / 2, i + 1);
  });
  return vertices;
}

/** Sets each vertex beside the centre line, on the mitre of its two stretches. */
function moveAside(vertices: readonly Vertex[]): void {
  vertices.forEach((vertex, i) => {
    const before = vertices[i - 1];
    const after = vertices[i + 1];
    const into = before ? direction(before.centre, vertex.centre) : null;
    const out = after ? direction(vertex.centre, after.centre) : null;
    const [ax, ay] = into ?? out ?? [0, 0];
    const [bx, by] = out ?? into ?? [0, 0];
    const scale = Math.min(1 / Math.max(1e-6, 1 + ax * bx + ay * by), MITRE);
    // To the right of travel, y down.
    const [mx, my] = [-(ay + by) * scale, (ax + bx) * scale];
    const long = Math.hypot(mx, my);
    const limit = long > MITRE ? MITRE / long : 1;
    vertex.at = [
      vertex.centre[0] + mx * limit * vertex.offset,
      vertex.centre[1] + my * limit * vertex.offset,
    ];
  });
}

/** Drops the loops that a line makes inside bends tighter than its offset. */
function withoutLoops(vertices: readonly Vertex[]): Vertex[] {
  let kept = [...vertices];
  for (let pass = 0; pass < 8; pass++) {
    const result: Vertex[] = [];
    let changed = false;
    for (const vertex of kept) {
      const before = result[result.length - 1];
      if (before) {
        const wanted = direction(before.centre, vertex.centre);
        const drawn: Point = [vertex.at[0] - before.at[0], vertex.at[1] - before.at[1]];
        const ahead = wanted[0] * drawn[0] + wanted[1] * drawn[1];
        const gone = distance(before.at, vertex.at) < 0.05;
        // Two joints stay two: each is the end of a leg.
        if ((ahead <= 0 || gone) && (before.joint === null || vertex.joint === null)) {
          const middle = lerp(before.at, vertex.at, 0.5);
          const keeps = vertex.joint !== null ? vertex : before;
          result[result.length - 1] = {
            ...keeps,
            centre: lerp(before.centre, vertex.centre, 0.5),
            at: keeps.joint !== null ? keeps.at : middle,
          };
          changed = true;
          continue;
        }
      }
      result.push(vertex);
    }
    kept = result;
    if (!changed) break;
  }
  return kept;
}

/** Cut by the centre line's lengths, so that the lanes of a bundle round alike and stay parallel. */
function cornerAt(vertices: readonly Vertex[], index: number, corner: number): Corner {
  const [before, here, after] = [vertices[index - 1], vertices[index], vertices[index + 1]];
  const at = here?.at ?? [0, 0];
  if (!before || !here || !after) return {enter: at, at, leave: at};
  const [into, out] = [distance(before.at, at), distance(at, after.at)];
  const [ax, ay] = direction(before.at, at);
  const [bx, by] = direction(at, after.at);
  const straight = ax * bx + ay * by > 0.9999;
  const shared =
    0.45 * Math.min(distance(before.centre, here.centre), distance(here.centre, after.centre));
  const cut = straight ? 0 : Math.min(corner, shared, into / 2, out / 2);
  if (cut < 0.05) return {enter: at, at, leave: at};
  return {enter: lerp(at, before.at, cut / into), at, leave: lerp(at, after.at, cut / out)};
}
