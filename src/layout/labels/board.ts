/**
 * What is taken so far: an occupancy grid (after Kittivorawong et al. 2020, "Fast and flexible
 * overlap detection for chart labeling"). Everything stamped or tested covers each cell that it
 * touches, hence two shapes that overlap anywhere are never both accepted.
 */

import type {Box, Point} from '../geometry.js';
import {cornersAt, cutsOf, distance, inflate, lerp} from '../geometry.js';

/** What text avoids: lines, discs, boxes, text. */
export const INK = 1;
/** What leaders avoid once they have left their own mark: discs, boxes. */
export const SHUT = 2;
/** What leaders avoid altogether: text and other leaders. */
export const WORDS = 4;

/** Side of a cell, px. */
const CELL = 2;

export interface Board {
  /** Flags the cells that a convex shape touches: a polygon, a stretch, a point. */
  stamp(shape: readonly Point[], flags: number): void;
  /** Whether none of those cells has one of the flags. What lies outside the frame is free. */
  free(shape: readonly Point[], flags: number): boolean;
  /** Takes rings (even-odd) for the area that is being named. */
  enter(rings: readonly (readonly Point[])[]): void;
  /** Whether a convex shape lies in that area. */
  inside(shape: readonly Point[]): boolean;
}

export function boardOf({x, y, width, height}: Box): Board {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const cells = new Uint8Array(columns * rows);
  const outside = new Uint8Array(columns * rows);
  /** Asks about each cell that a shape covers, by index, until the answer is yes. */
  const some = (shape: readonly Point[], ask: (cell: number) => boolean): boolean => {
    const points = shape.map(([px, py]): Point => [(px - x) / CELL, (py - y) / CELL]);
    const levels = points.map((point) => Math.floor(point[1]));
    const last = Math.min(rows - 1, Math.max(...levels));
    // Level boxes are by far the most: each of their rows is as wide as the box.
    const [[left, top] = [0, 0], [right, same] = [0, 1]] = points;
    const level = points.length === 4 && top === same;
    for (let row = Math.max(0, Math.min(...levels)); row <= last; row++) {
      let [least, most] = level ? [Math.min(left, right), Math.max(left, right)] : [columns, -1];
      let [x0, y0] = points.at(-1) ?? [0, 0];
      for (const [x1, y1] of level ? [] : points) {
        // The edge cut to the row.
        const from = Math.max(row, Math.min(y0, y1));
        const to = Math.min(row + 1, Math.max(y0, y1));
        if (from <= to) {
          const slope = y0 === y1 ? 0 : (x1 - x0) / (y1 - y0);
          const [a, b] = [x0 + (from - y0) * slope, x0 + (to - y0) * slope];
          least = Math.min(least, a, b);
          most = Math.max(most, a, b);
        }
        [x0, y0] = [x1, y1];
      }
      const end = Math.min(columns - 1, Math.floor(most));
      for (let column = Math.max(0, Math.floor(least)); column <= end; column++)
        if (ask(row * columns + column)) return true;
    }
    return false;
  };
  return {
    stamp(shape, flags) {
      some(shape, (i) => {
        cells[i] = (cells[i] ?? 0) | flags;
        return false;
      });
    },
    free: (shape, flags) => !some(shape, (i) => ((cells[i] ?? 0) & flags) > 0),
    enter(rings) {
      outside.fill(1);
      for (let row = 0; row < rows; row++) {
        const cuts = cutsOf(rings, y + (row + 0.5) * CELL).map((cut) =>
          Math.max(0, Math.min(columns, Math.round((cut - x) / CELL))),
        );
        for (let k = 0; k < cuts.length; k += 2)
          outside.fill(0, row * columns + (cuts[k] ?? 0), row * columns + (cuts[k + 1] ?? 0));
      }
    },
    inside: (shape) => !some(shape, (i) => outside[i] === 1),
  };
}

/** A stretch of a stroke as a rectangle, lengthened by half its width at both ends. */
export function strokeBox(a: Point, b: Point, half: number): Point[] {
  const [x, y] = lerp(a, b, 0.5);
  const box = inflate({x, y, width: 0, height: 0}, distance(a, b) / 2 + half, half);
  return cornersAt(box, Math.atan2(b[1] - a[1], b[0] - a[0]));
}
