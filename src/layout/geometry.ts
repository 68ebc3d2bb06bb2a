/**
 * Plane geometry in screen pixels, y down: shared by every layout, free of the DOM.
 *
 * Called some hundred thousand times while a reader waits, before any of it is compiled well: points
 * are read by index, since taking them apart by pattern makes an iterator each time.
 */

import {round} from './scene.js';

export {round};

export type Point = readonly [number, number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** A straight stroke: a leader, a hairline, a tick. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

export function roundPoint([x, y]: Point): Point {
  return [round(x), round(y)];
}

export function roundBox({x, y, width, height}: Box): Box {
  return {x: round(x), y: round(y), width: round(width), height: round(height)};
}

export function inflate(box: Box, by: number, byY = by): Box {
  return {
    x: box.x - by,
    y: box.y - byY,
    width: box.width + 2 * by,
    height: box.height + 2 * byY,
  };
}

/** Touching edges do not overlap. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function centreOf(box: Box): Point {
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Clockwise from the top left. */
export function cornersOf({x, y, width, height}: Box): [Point, Point, Point, Point] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** A point turned about a centre, by radians. */
export function turned(point: Point, centre: Point, angle: number): Point {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const x = point[0] - centre[0];
  const y = point[1] - centre[1];
  return [centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos];
}

/** A box's corners, turned about its centre. */
export const cornersAt = (box: Box, angle: number): Point[] =>
  cornersOf(box).map((corner) => turned(corner, centreOf(box), angle));

/** The bounds, or null when there is no finite point. */
export function boxOf(points: Iterable<Point>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    const x = point[0];
    const y = point[1];
    if (!Number.isFinite(x + y)) continue;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return left > right ? null : {x: left, y: top, width: right - left, height: bottom - top};
}

export function distance(a: Point, b: Point): number {
  // Rounded alike by every engine, unlike hypot; and faster.
  return Math.sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2);
}

export function lerp(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** The unit vector from a to b; [0, 0] when they coincide. */
export function direction(a: Point, b: Point): Point {
  const length = distance(a, b) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** Calls back for each stretch between neighbouring points. */
export function eachSegment(line: readonly Point[], visit: (from: Point, to: Point) => void): void {
  let from: Point | undefined;
  for (const to of line) {
    if (from) visit(from, to);
    from = to;
  }
}

export function lengthOf(line: readonly Point[]): number {
  let length = 0;
  let from: Point | undefined;
  for (const to of line) {
    if (from) length += distance(from, to);
    from = to;
  }
  return length;
}

/** Where one is after `along` px, and the heading there in radians; clamped to the ends. */
export function pointAt(line: readonly Point[], along: number): {at: Point; angle: number} {
  let left = Math.max(0, along);
  let a: Point | undefined;
  let b: Point | undefined;
  let share = 1;
  let from: Point | undefined;
  for (const to of line) {
    const length = from ? distance(from, to) : 0;
    if (from && length) {
      a = from;
      b = to;
      share = Math.min(1, left / length);
      left -= length;
      if (left <= 0) break;
    }
    from = to;
  }
  if (!a || !b) return {at: line[0] ?? [0, 0], angle: 0};
  return {at: lerp(a, b, share), angle: Math.atan2(b[1] - a[1], b[0] - a[0])};
}

/** The part of a line between two distances from its start. */
export function part(line: readonly Point[], from: number, to: number): Point[] {
  const points: Point[] = [pointAt(line, from).at];
  let walked = 0;
  let before: Point | undefined;
  for (const point of line) {
    if (before) walked += distance(before, point);
    if (walked >= to) break;
    if (before && walked > from) points.push(point);
    before = point;
  }
  points.push(pointAt(line, to).at);
  return points;
}

/** Where a level line crosses rings: x in rising order, in and out by turns (even-odd). */
export function cutsOf(rings: readonly (readonly Point[])[], level: number): number[] {
  const cuts: number[] = [];
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from && to[1] > level !== from[1] > level)
        cuts.push(to[0] + ((level - to[1]) / (from[1] - to[1])) * (from[0] - to[0]));
      from = to;
    }
  }
  return cuts.sort((a, b) => a - b);
}

/** Even-odd, as SVG's `fill-rule="evenodd"`: holes and islands need no order. */
export function insideRings([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  return cutsOf(rings, y).filter((cut) => cut > x).length % 2 > 0;
}

/** The share of a segment inside a box as `[from, to]` in 0..1, or null (Liang and Barsky 1984). */
export function clipSegment(a: Point, b: Point, box: Box): [number, number] | null {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  // Most lie wholly on one side.
  if ((a[0] < box.x && b[0] < box.x) || (a[0] > right && b[0] > right)) return null;
  if ((a[1] < box.y && b[1] < box.y) || (a[1] > bottom && b[1] > bottom)) return null;
  // Where it meets the edges; one that runs along them meets them far away.
  const dx = b[0] - a[0] || 1e-9;
  const dy = b[1] - a[1] || 1e-9;
  const [x0, x1] = [(box.x - a[0]) / dx, (right - a[0]) / dx];
  const [y0, y1] = [(box.y - a[1]) / dy, (bottom - a[1]) / dy];
  const from = Math.max(0, Math.min(x0, x1), Math.min(y0, y1));
  const to = Math.min(1, Math.max(x0, x1), Math.max(y0, y1));
  return from < to ? [from, to] : null;
}

/** The parts of a line inside a box, in order. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  const parts: Point[][] = [];
  let open = false;
  eachSegment(line, (a, b) => {
    const [from, to] = clipSegment(a, b, box) ?? [0, 0];
    if (to) {
      if (!open || from) parts.push([lerp(a, b, from)]);
      parts.at(-1)?.push(lerp(a, b, to));
    }
    open = to === 1;
  });
  return parts;
}

export function pathOf(line: readonly Point[], closed = false): string {
  const steps = line.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`);
  return steps.join('') + (closed && steps.length > 0 ? 'Z' : '');
}
