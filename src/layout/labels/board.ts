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
  /** Whether none of the cells that a level box touches is flagged `INK`. */
  clear(box: Box): boolean;
  /** Whether a level box lies in that area. */
  inside(box: Box): boolean;
}

export function boardOf({x, y, width, height}: Box): Board {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  // A bit a cell, 32 cells a word: a line of text is asked about in a few dozen steps.
  const words = (columns + 31) >> 5;
  const planes = [0, 1, 2, 3].map(() => new Int32Array(rows * words));
  /** The cells of a word that lie between two columns. */
  const maskOf = (word: number, from: number, to: number): number =>
    (word === from >> 5 ? -1 << (from & 31) : -1) & (word === to >> 5 ? -1 >>> (~to & 31) : -1);
  const isFree = (plane: Int32Array, row: number, from: number, to: number): boolean => {
    for (let word = from >> 5; word <= to >> 5; word++)
      if ((plane[row * words + word] ?? 0) & maskOf(word, from, to)) return false;
    return true;
  };
  /** Sets cells, or takes them back. */
  const write = (plane: Int32Array, row: number, from: number, to: number, off = 0): void => {
    for (let word = from >> 5; word <= to >> 5; word++) {
      const mask = maskOf(word, from, to);
      const at = row * words + word;
      plane[at] = ((plane[at] ?? 0) | mask) ^ (mask & off);
    }
  };
  let least = 0;
  let most = 0;
  /** Finds how far a shape reaches to both sides in the row that begins at a level. */
  const cut = (shape: readonly Point[], from: number): void => {
    const to = from + CELL;
    least = Infinity;
    most = -Infinity;
    let before = shape.at(-1);
    for (const point of shape) {
      const a = before ?? point;
      before = point;
      // The edge cut to the row.
      const upper = Math.max(from, Math.min(a[1], point[1]));
      const lower = Math.min(to, Math.max(a[1], point[1]));
      if (upper > lower) continue;
      const slope = a[1] === point[1] ? 0 : (point[0] - a[0]) / (point[1] - a[1]);
      const begin = a[0] + (upper - a[1]) * slope;
      const end = slope ? a[0] + (lower - a[1]) * slope : point[0];
      least = Math.min(least, begin, end);
      most = Math.max(most, begin, end);
    }
  };
  /** Asks about the rows that a shape touches, from column to column, until the answer is yes. */
  const some = (
    shape: readonly Point[],
    ask: (row: number, from: number, to: number) => boolean,
  ): boolean => {
    let top = Infinity;
    let bottom = -Infinity;
    for (const point of shape) {
      if (point[1] < top) top = point[1];
      if (point[1] > bottom) bottom = point[1];
    }
    const last = Math.min(rows - 1, Math.floor((bottom - y) / CELL));
    for (let row = Math.max(0, Math.floor((top - y) / CELL)); row <= last; row++) {
      cut(shape, y + row * CELL);
      const from = Math.max(0, Math.floor((least - x) / CELL));
      const to = Math.min(columns - 1, Math.floor((most - x) / CELL));
      if (from <= to && ask(row, from, to)) return true;
    }
    return false;
  };
  /** The same for a level box on one plane: by far the most questions. */
  const isBoxFree = (plane: Int32Array | undefined, box: Box): boolean => {
    const from = Math.max(0, Math.floor((box.x - x) / CELL));
    const to = Math.min(columns - 1, Math.floor((box.x + box.width - x) / CELL));
    const last = Math.min(rows - 1, Math.floor((box.y + box.height - y) / CELL));
    if (!plane || from > to) return true;
    for (let row = Math.max(0, Math.floor((box.y - y) / CELL)); row <= last; row++)
      if (!isFree(plane, row, from, to)) return false;
    return true;
  };
  const planesOf = (flags: number): Int32Array[] =>
    planes.filter((_, i) => flags & (PLANES[i] ?? 0));
  return {
    stamp(shape, flags) {
      const meant = planesOf(flags);
      some(shape, (row, from, to) => {
        for (const plane of meant) write(plane, row, from, to);
        return false;
      });
    },
    free(shape, flags) {
      const meant = planesOf(flags);
      return !some(shape, (row, from, to) => meant.some((each) => !isFree(each, row, from, to)));
    },
    clear: (box) => isBoxFree(planes[0], box),
    enter(rings) {
      const outside = planes[OUTSIDE];
      const bounds = boxOf(rings.flat());
      outside?.fill(-1);
      if (!outside || !bounds) return;
      const last = Math.min(rows, Math.ceil((bounds.y + bounds.height - y) / CELL));
      for (let row = Math.max(0, Math.floor((bounds.y - y) / CELL)); row < last; row++) {
        const cuts = cutsOf(rings, y + (row + 0.5) * CELL).map((cut) =>
          Math.max(0, Math.min(columns, Math.round((cut - x) / CELL))),
        );
        for (let k = 0; k < cuts.length; k += 2) {
          const [from = 0, to = 0] = [cuts[k], cuts[k + 1]];
          if (from < to) write(outside, row, from, to - 1, -1);
        }
      }
    },
    inside: (box) => isBoxFree(planes[OUTSIDE], box),
  };
}

/** A stretch of a stroke as a rectangle, lengthened by half its width at both ends. */
export function strokeBox(a: Point, b: Point, half: number): Point[] {
  const [x, y] = lerp(a, b, 0.5);
  const box = inflate({x, y, width: 0, height: 0}, distance(a, b) / 2 + half, half);
  return cornersAt(box, Math.atan2(b[1] - a[1], b[0] - a[0]));
}
