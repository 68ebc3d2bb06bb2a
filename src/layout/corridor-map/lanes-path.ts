/** Draws one lane beside its centre line: mitred joints, slides, rounded corners. */

import type {Point} from '../geometry.js';
import {direction, distance, lengthOf, lerp, part, round, roundPoint} from '../geometry.js';
import type {Step} from './lanes-graph.js';
import {lineOf} from './lanes-graph.js';

/** A corner of the drawn lane: the curve enters, is drawn towards `at`, and leaves. */
export interface Corner {
  readonly enter: Point;
  readonly at: Point;
  readonly leave: Point;
  /** Whether it is a stop: the end of a leg, or of a step of one. */
  readonly stop: boolean;
}

interface Vertex {
  readonly centre: Point;
  readonly at: Point;
  readonly stop: boolean;
}

/** Least of a mitre's divisor: the longest mitre is two offsets. */
const MITRE = 0.5;

/**
 * @param steps With the lane's place beside each, px to the right of travel.
 * @param slideAt Length of the slide at a stop, px.
 */
export function laneCorners(
  steps: readonly (Step & {readonly aside: number})[],
  slideAt: (node: string) => number,
  corner: number,
): Corner[] {
  const wanted: {centre: Point; offset: number; stop: boolean}[] = [];
  steps.forEach((step, i) => {
    const line = lineOf(step);
    const length = lengthOf(line);
    const here = step.aside;
    const [before = here, after = here] = [steps[i - 1]?.aside, steps[i + 1]?.aside];
    const room = (node: string, other: number): number =>
      other === here ? 0 : Math.min(slideAt(node) / 2, length * 0.4);
    const [head, tail] = [room(step.from, before), room(step.to, after)];
    if (!i) wanted.push({centre: line[0] ?? [0, 0], offset: here, stop: true});
    // Without a slide the stop itself is the joint.
    const inner = part(line, head, length - tail).slice(head ? 0 : 1, tail ? undefined : -1);
    wanted.push(...inner.map((centre) => ({centre, offset: here, stop: false})));
    wanted.push({centre: line.at(-1) ?? [0, 0], offset: (here + after) / 2, stop: true});
  });
  const vertices = wanted.map(({centre, offset, stop}, i): Vertex => {
    const [before, after] = [wanted[i - 1]?.centre, wanted[i + 1]?.centre];
    const [into, out] = [direction(before ?? centre, centre), direction(centre, after ?? centre)];
    const [[ax, ay], [bx, by]] = [before ? into : out, after ? out : into];
    // On the mitre of its two stretches, to the right of travel, y down.
    const scale = offset / Math.max(MITRE, 1 + ax * bx + ay * by);
    return {centre, at: [centre[0] - (ay + by) * scale, centre[1] + (ax + bx) * scale], stop};
  });
  // Without the loops that a line makes inside bends tighter than its offset.
  for (let i = 1; i < vertices.length; i++) {
    const [a, b] = [vertices[i - 1], vertices[i]];
    // Two stops stay two: each is the end of a leg.
    if (!a || !b || (a.stop && b.stop)) continue;
    const [dx, dy] = direction(a.centre, b.centre);
    if (dx * (b.at[0] - a.at[0]) + dy * (b.at[1] - a.at[1]) > 0.05) continue;
    const centre = lerp(a.centre, b.centre, 0.5);
    const at = a.stop ? a.at : b.stop ? b.at : lerp(a.at, b.at, 0.5);
    vertices.splice(i - 1, 2, {centre, at, stop: a.stop || b.stop});
    i = Math.max(0, i - 2);
  }
  return vertices.map((here, i): Corner => {
    const {at, stop} = here;
    const before = vertices[i - 1] ?? here;
    const after = vertices[i + 1] ?? here;
    const [into, out] = [distance(before.at, at), distance(at, after.at)];
    // Cut by the centre line's lengths, so that the lanes of a bundle round alike and stay parallel.
    const shared = Math.min(
      distance(before.centre, here.centre),
      distance(here.centre, after.centre),
    );
    const cut = Math.min(corner, 0.45 * shared, into / 2, out / 2);
    return {
      enter: lerp(at, before.at, cut / (into || 1)),
      at,
      leave: lerp(at, after.at, cut / (out || 1)),
      stop,
    };
  });
}

/** Where the curve of a corner is half way round. */
export const middleOf = ({enter, at, leave}: Corner): Point =>
  lerp(lerp(enter, at, 0.5), lerp(at, leave, 0.5), 0.5);

/** An SVG path through corners, from the middle of the first to that of the last; and flattened. */
export function drawCorners(corners: readonly Corner[]): {d: string; points: Point[]} {
  const points: Point[] = [];
  let d = '';
  const say = ([x, y]: Point): string => `${round(x)},${round(y)}`;
  const reach = (point: Point): void => {
    const last = points.at(-1);
    if (last && distance(last, roundPoint(point)) < 0.005) return;
    d += (last ? 'L' : 'M') + say(point);
    points.push(roundPoint(point));
  };
  corners.forEach((corner, i) => {
    const {enter, at, leave} = corner;
    const [first, last] = [!i, i === corners.length - 1];
    const from = first ? middleOf(corner) : enter;
    const to = last ? middleOf(corner) : leave;
    const control = first ? lerp(at, leave, 0.5) : last ? lerp(enter, at, 0.5) : at;
    reach(from);
    if (distance(from, to) < 0.01) return;
    for (const t of [0.25, 0.5, 0.75, 1])
      points.push(roundPoint(lerp(lerp(from, control, t), lerp(control, to, t), t)));
    d += `Q${say(control)} ${say(to)}`;
  });
  return {d, points};
}
