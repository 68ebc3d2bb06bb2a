/**
 * What is taken so far: an occupancy grid (after Kittivorawong et al. 2020, "Fast and flexible
 * overlap detection for chart labeling"). Everything stamped or tested covers each cell that it
 * touches, hence two shapes that overlap anywhere are never both accepted.
 */

import type {Box, Point} from '../geometry.js';
import {boxOf, cornersAt, cutsOf, distance, inflate, lerp} from '../geometry.js';

/** What text avoids: lines, discs, boxes, text. */
export const INK = 1;
/** What leaders avoid once they have left their own mark: discs, boxes. */
export const SHUT = 2;
/** What leaders avoid altogether: text and other leaders. */
export const WORDS = 4;

/** The planes of bits, one a flag; the last is what lies outside the area that is being named. */
const PLANES = [INK, SHUT, WORDS] as const;
const OUTSIDE = 3;
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
  // A bit a cell, 32 cells a word: a line of text is asked about in a few dozen steps.
  const words = (columns + 31) >> 5;
  const planes = [0, 1, 2, 3].map(() => new Int32Array(rows * words));
  /** Visits the words of a row between two columns, with a mask of the cells that are meant. */
  const along = (
    row: number,
    from: number,
    to: number,
    ask: (word: number, mask: number) => boolean,
  ): boolean => {
    const [first, last] = [from >> 5, to >> 5];
    for (let word = first; word <= last; word++) {
      const mask =
        (word === first ? -1 << (from & 31) : -1) & (word === last ? -1 >>> (~to & 31) : -1);
      if (ask(row * words + word, mask)) return true;
    }
    return false;
  };
  /** Asks about the cells that a shape covers until the answer is yes. */
  const some = (shape: readonly Point[], ask: (word: number, mask: number) => boolean): boolean => {
    let [least, most, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const [px, py] of shape) {
      if (px < least) least = px;
      if (px > most) most = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    // Level boxes are by far the most: each of their rows is as wide as the box.
    const level = shape.length === 4 && shape[0]?.[1] === shape[1]?.[1];
    [least, most] = [(least - x) / CELL, (most - x) / CELL];
    const last = Math.min(rows - 1, Math.floor((bottom - y) / CELL));
    for (let row = Math.max(0, Math.floor((top - y) / CELL)); row <= last; row++) {
      if (!level) [least, most] = extent(shape, y + row * CELL, x);
      const from = Math.max(0, Math.floor(least));
      const to = Math.min(columns - 1, Math.floor(most));
      if (from <= to && along(row, from, to, ask)) return true;
    }
    return false;
  };
  /** The columns that a shape covers in the row that begins at a level. */
  const extent = (shape: readonly Point[], from: number, left: number): [number, number] => {
    const to = from + CELL;
    let [least, most] = [Infinity, -Infinity];
    let before = shape.at(-1);
    for (const point of shape) {
      const [x0, y0] = before ?? point;
      const [x1, y1] = point;
      before = point;
      // The edge cut to the row.
      const [upper, lower] = [Math.max(from, Math.min(y0, y1)), Math.min(to, Math.max(y0, y1))];
      if (upper > lower) continue;
      const slope = y0 === y1 ? 0 : (x1 - x0) / (y1 - y0);
      const [a, b] = [x0 + (upper - y0) * slope, x0 + (lower - y0) * slope];
      least = Math.min(least, a, b);
      most = Math.max(most, a, b);
    }
    return [(least - left) / CELL, (most - left) / CELL];
  };
  const free = (shape: readonly Point[], plane: Int32Array | undefined): boolean =>
    !plane || !some(shape, (word, mask) => ((plane[word] ?? 0) & mask) !== 0);
  return {
    stamp(shape, flags) {
      PLANES.forEach((flag, i) => {
        const plane = planes[i];
        if (!plane || !(flags & flag)) return;
        some(shape, (word, mask) => {
          plane[word] = (plane[word] ?? 0) | mask;
          return false;
        });
      });
    },
    free: (shape, flags) => PLANES.every((flag, i) => !(flags & flag) || free(shape, planes[i])),
    enter(rings) {
      const plane = planes[OUTSIDE];
      plane?.fill(-1);
      const bounds = boxOf(rings.flat());
      const [from = 0, to = 0] = bounds ? [bounds.y, bounds.y + bounds.height] : [];
      const last = Math.min(rows, Math.ceil((to - y) / CELL));
      for (let row = Math.max(0, Math.floor((from - y) / CELL)); row < last; row++) {
        const cuts = cutsOf(rings, y + (row + 0.5) * CELL).map((cut) =>
          Math.max(0, Math.min(columns, Math.round((cut - x) / CELL))),
        );
        for (let k = 0; k < cuts.length; k += 2) {
          const [begin = 0, end = 0] = [cuts[k], cuts[k + 1]];
          if (begin < end)
            along(row, begin, end - 1, (word, mask) => {
              if (plane) plane[word] = (plane[word] ?? 0) & ~mask;
              return false;
            });
        }
      }
    },
    inside: (shape) => free(shape, planes[OUTSIDE]),
  };
}

/** A stretch of a stroke as a rectangle, lengthened by half its width at both ends. */
export function strokeBox(a: Point, b: Point, half: number): Point[] {
  const [x, y] = lerp(a, b, 0.5);
  const box = inflate({x, y, width: 0, height: 0}, distance(a, b) / 2 + half, half);
  return cornersAt(box, Math.atan2(b[1] - a[1], b[0] - a[0]));
}
