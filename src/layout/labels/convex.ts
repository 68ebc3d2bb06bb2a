/** Strokes and discs as convex shapes that a grid can take. */

import type {Point} from '../geometry.js';

/** A stretch of a stroke as a rectangle, lengthened by half its width at both ends. */
export function strokeBox(a: Point, b: Point, half: number): Point[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const ux = length === 0 ? half : ((b[0] - a[0]) / length) * half;
  const uy = length === 0 ? 0 : ((b[1] - a[1]) / length) * half;
  return [
    [a[0] - ux - uy, a[1] - uy + ux],
    [a[0] - ux + uy, a[1] - uy - ux],
    [b[0] + ux + uy, b[1] + uy - ux],
    [b[0] + ux - uy, b[1] + uy + ux],
  ];
}

/** An octagon around a disc. */
export function discBox([x, y]: Point, radius: number): Point[] {
  const k = radius * (Math.SQRT2 - 1);
  return [
    [x - k, y - radius],
    [x + k, y - radius],
    [x + radius, y - k],
    [x + radius, y + k],
    [x + k, y + radius],
    [x - k, y + radius],
    [x - radius, y + k],
    [x - radius, y - k],
  ];
}
