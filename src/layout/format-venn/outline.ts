import {
  boxOf,
  clipSegment,
  direction,
  distance,
  lerp,
  overlaps,
  type Box,
  type Point,
} from '../geometry.js';
import {readOutline} from './certificate.js';

/** A closed outline as straight stretches, for placing things on it and beside it. */
export interface Outline {
  readonly points: readonly Point[];
  /** Its bounds. */
  readonly box: Box;
}

/** Reads a curve's path data; each arc becomes two stretches. */
export function outlineOf(d: string): Outline {
  const {outer = []} = readOutline(d) ?? {};
  const points = outer.map((point, i): Point => {
    const [from, to] = [outer[i - 1], outer[i + 1]];
    // An arc's middle is about halfway from its chord to where its tangents meet.
    return i % 3 === 1 && from && to ? lerp(lerp(from, to, 0.5), point, 0.5) : point;
  });
  return {points, box: boxOf(points) ?? {x: 0, y: 0, width: 0, height: 0}};
}

/** Whether an outline passes through a box. */
export function passes({points, box}: Outline, area: Box): boolean {
  return (
    overlaps(box, area) &&
    points.some((to, i) => clipSegment(points.at(i - 1) ?? to, to, area) !== null)
  );
}

/** Points along an outline, about `step` px apart, with the way out (unit vector) at each. */
export function walk({points}: Outline, step: number): {at: Point; out: Point}[] {
  return points.flatMap((to, i) => {
    const from = points.at(i - 1) ?? to;
    const length = distance(from, to);
    const [dx, dy] = direction(from, to);
    const count = length < 0.05 ? 0 : Math.max(1, Math.round(length / step));
    return Array.from({length: count}, (_, k) => ({
      at: lerp(from, to, (k + 0.5) / count),
      out: [dy, -dx] as const,
    }));
  });
}
