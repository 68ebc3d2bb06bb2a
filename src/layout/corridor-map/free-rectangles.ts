/** Where there is room: the largest empty rectangles of a frame. */

import type {Box, Point} from '../geometry.js';
import {cornersOf} from '../geometry.js';
import {discBox} from '../labels/convex.js';
import {Grid} from '../labels/grid.js';

export interface Blocked {
  readonly lines?: readonly {readonly points: readonly Point[]; readonly width: number}[];
  readonly discs?: readonly {readonly at: Point; readonly radius: number}[];
  readonly boxes?: readonly Box[];
}

/**
 * All rectangles that touch nothing and cannot grow (found row by row with a stack of rising
 * columns), largest first.
 *
 * @param cell Precision, px.
 */
export function freeRectangles(frame: Box, blocked: Blocked, cell = 8): Box[] {
  const grid = new Grid(frame, cell);
  for (const {points, width} of blocked.lines ?? []) grid.stampLine(points, width);
  for (const {at, radius} of blocked.discs ?? []) grid.stamp(discBox(at, radius));
  for (const box of blocked.boxes ?? []) grid.stamp(cornersOf(box));
  const columns = Math.floor(frame.width / cell);
  const rows = Math.floor(frame.height / cell);
  const found = new Map<number, Box>();
  const heights = new Array<number>(columns + 1).fill(0);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      heights[column] = grid.has(column, row) ? 0 : (heights[column] ?? 0) + 1;
    }
    // Columns that rise towards the right; one that falls closes those higher than it.
    const open: {from: number; high: number}[] = [];
    for (let column = 0; column <= columns; column++) {
      const high = heights[column] ?? 0;
      let from = column;
      for (
        let last = open[open.length - 1];
        last && last.high > high;
        last = open[open.length - 1]
      ) {
        open.pop();
        from = last.from;
        const box = {
          x: frame.x + from * cell,
          y: frame.y + (row + 1 - last.high) * cell,
          width: (column - from) * cell,
          height: last.high * cell,
        };
        // The same rectangle one row lower replaces its shorter self.
        found.set(((row + 1 - last.high) * columns + from) * (columns + 1) + column, box);
      }
      if (high > 0 && open[open.length - 1]?.high !== high) open.push({from, high});
    }
  }
  return [...found.values()].sort((a, b) => b.width * b.height - a.width * a.height);
}
