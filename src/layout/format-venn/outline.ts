import {boxOf, overlaps, type Box, type Point} from '../geometry.js';

/** A closed outline as straight stretches of a few pixels, for placing things on it and beside it. */
export interface Outline {
  readonly points: readonly Point[];
  /** Its bounds. */
  readonly box: Box;
}

/** Reads a curve's path data; each arc becomes four stretches. */
export function outlineOf(d: string): Outline {
  const numbers = d.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const points: Point[] = [];
  // Every corner is `x y A r r 0 0 1 x y`.
  for (let i = 0; i + 8 < numbers.length; i += 9) {
    const [ax = 0, ay = 0, r = 0, , , , , bx = 0, by = 0] = numbers.slice(i, i + 9);
    const half = ((bx - ax) ** 2 + (by - ay) ** 2) / 4;
    const down = Math.sqrt(Math.max(0, r * r - half));
    const length = 2 * Math.sqrt(half) || 1;
    const cx = (ax + bx) / 2 - ((by - ay) / length) * down;
    const cy = (ay + by) / 2 + ((bx - ax) / length) * down;
    for (let k = 0; k <= 4; k++) {
      const [x, y] = [ax + ((bx - ax) * k) / 4 - cx, ay + ((by - ay) * k) / 4 - cy];
      const grown = r / (Math.sqrt(x * x + y * y) || 1);
      points.push([cx + x * grown, cy + y * grown]);
    }
  }
  return {points, box: boxOf(points) ?? {x: 0, y: 0, width: 0, height: 0}};
}

/** Whether an outline passes through a box. */
export function passes({points, box: bounds}: Outline, box: Box): boolean {
  if (!overlaps(bounds, box)) return false;
  const [left, top] = [box.x, box.y];
  const [right, bottom] = [left + box.width, top + box.height];
  let [ax, ay] = points[points.length - 1] ?? [0, 0];
  for (const [bx, by] of points) {
    const [px, py] = [ax, ay];
    [ax, ay] = [bx, by];
    if ((px < left && bx < left) || (px > right && bx > right)) continue;
    if ((py < top && by < top) || (py > bottom && by > bottom)) continue;
    // The stretch meets the box unless all four corners are on one side of it.
    const [dx, dy] = [bx - px, by - py];
    const side = (x: number, y: number): boolean => dx * (y - py) - dy * (x - px) > 0;
    const first = side(left, top);
    if (
      first !== side(right, top) ||
      first !== side(right, bottom) ||
      first !== side(left, bottom)
    ) {
      return true;
    }
  }
  return false;
}

/** Points along an outline, about `step` px apart, with the way out (unit vector) at each. */
export function walk({points: outline}: Outline, step: number): {at: Point; out: Point}[] {
  const found: {at: Point; out: Point}[] = [];
  outline.forEach((to, i) => {
    const from = outline[(i + outline.length - 1) % outline.length] ?? to;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < 0.05) return;
    const parts = Math.max(1, Math.round(length / step));
    for (let k = 0; k < parts; k++) {
      const t = (k + 0.5) / parts;
      found.push({at: [from[0] + dx * t, from[1] + dy * t], out: [dy / length, -dx / length]});
    }
  });
  return found;
}
