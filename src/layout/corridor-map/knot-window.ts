/** Finds where routes crowd: the window that an inset enlarges. */

import type {Box, Point} from '../geometry.js';
import {clipSegment, contains, distance, eachSegment, lerp} from '../geometry.js';

export interface KnotInput {
  readonly frame: Box;
  readonly lines: readonly {
    readonly route: string;
    readonly points: readonly Point[];
    readonly width: number;
  }[];
  readonly nodes: readonly {readonly at: Point; readonly radius: number}[];
  /** Furniture and labels that no inset may cover. */
  readonly taken?: readonly Box[];
  /** Set by the author, projected; else found. */
  readonly window?: Box;
}

/** Side of a cell in which routes count as crowded: px, and as a share of the frame's width. */
const CELL = {least: 4, share: 1 / 90, most: 12};
/** Widths tried, as shares of the frame's, and their ratios to the height. */
const SHARES: readonly number[] = [0.13, 0.16, 0.19, 0.22, 0.25];
const RATIOS: readonly number[] = [1.2, 1.5, 1.8];
/** Fewer routes than this in a window are no knot. */
const ROUTES = 3;
/** Less crowding than this is no knot: about five cells with three routes each. */
const LEAST = 18;

export interface Window {
  readonly box: Box;
  /** The share of all crowding that it holds, 0..1. */
  readonly held: number;
}

/** The densest window in px, or null when nothing crowds. */
export function findKnot(input: KnotInput): Box | null {
  const score = ({box, held}: Window): number => held ** 2 / Math.sqrt(box.width * box.height);
  const [first] = knotWindows(input).sort((a, b) => score(b) - score(a));
  return first?.box ?? null;
}

/** The densest window of each size and shape; none when nothing crowds. */
export function knotWindows({frame, lines, nodes}: KnotInput): Window[] {
  const side = Math.max(CELL.least, Math.min(CELL.most, frame.width * CELL.share));
  const columns = Math.max(1, Math.ceil(frame.width / side));
  const rows = Math.max(1, Math.ceil(frame.height / side));
  // How many routes pass each cell; `seen` holds the last one counted there.
  const routes = new Int32Array(columns * rows);
  const seen = new Int32Array(columns * rows).fill(-1);
  const counts = new Array<number>(columns * rows).fill(0);
  const cellAt = ([x, y]: Point): number => {
    const column = Math.floor((x - frame.x) / side);
    const row = Math.floor((y - frame.y) / side);
    return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
  };
  const names = [...new Set(lines.map(({route}) => route))];
  for (const [index, name] of names.entries()) {
    for (const {route, points} of lines) {
      if (route !== name) continue;
      eachSegment(points, (from, to) => {
        const visible = clipSegment(from, to, frame);
        if (!visible) return;
        const [start, end] = visible;
        const steps = Math.max(1, Math.ceil(((end - start) * distance(from, to)) / (side / 2)));
        for (let i = 0; i <= steps; i++) {
          const cell = cellAt(lerp(from, to, start + ((end - start) * i) / steps));
          if (cell < 0 || seen[cell] === index) continue;
          seen[cell] = index;
          routes[cell] = (routes[cell] ?? 0) + 1;
        }
      });
    }
  }
  for (const {at} of nodes) {
    const cell = cellAt(at);
    if (cell >= 0) counts[cell] = (counts[cell] ?? 0) + 1;
  }
  // Squared: three routes in one cell are worse than two in two.
  const weights = Array.from(
    routes,
    (count, i) => Math.max(0, count - 1) ** 2 + 0.5 * Math.max(0, (counts[i] ?? 0) - 1),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total < LEAST) return [];
  const sums = summed(weights, columns, rows);
  const windows: Window[] = [];
  for (const share of SHARES) {
    for (const ratio of RATIOS) {
      const wide = Math.max(3, Math.round((frame.width * share) / side));
      const high = Math.max(3, Math.round(wide / ratio));
      if (high > rows * 0.5) continue;
      let [most, west, north] = [0, 0, 0];
      for (let row = 0; row + high <= rows; row++) {
        for (let column = 0; column + wide <= columns; column++) {
          // A rim of one cell counts for nothing: the knot needs room for names around it.
          const held = sums(column + 1, row + 1, wide - 2, high - 2);
          if (held > most) [most, west, north] = [held, column, row];
        }
      }
      const box = within(
        {
          x: frame.x + west * side,
          y: frame.y + north * side,
          width: wide * side,
          height: high * side,
        },
        frame,
      );
      if (most >= LEAST && routesIn(box, lines) >= ROUTES) windows.push({box, held: most / total});
    }
  }
  return windows;
}

function routesIn(box: Box, lines: KnotInput['lines']): number {
  const routes = new Set<string>();
  for (const {route, points} of lines) {
    if (points.some(([x, y]) => contains(box, {x, y, width: 0, height: 0}))) routes.add(route);
  }
  return routes.size;
}

/** Sums of boxes of cells in constant time (a summed-area table). */
function summed(
  weights: readonly number[],
  columns: number,
  rows: number,
): (column: number, row: number, wide: number, high: number) => number {
  const table = new Float64Array((columns + 1) * (rows + 1));
  const at = (column: number, row: number): number => table[row * (columns + 1) + column] ?? 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      table[(row + 1) * (columns + 1) + column + 1] =
        (weights[row * columns + column] ?? 0) +
        at(column, row + 1) +
        at(column + 1, row) -
        at(column, row);
    }
  }
  return (column, row, wide, high) =>
    at(column + wide, row + high) -
    at(column, row + high) -
    at(column + wide, row) +
    at(column, row);
}

/** Moved back into the frame, which the last cell may overhang. */
function within(box: Box, frame: Box): Box {
  return {
    ...box,
    x: Math.min(box.x, frame.x + frame.width - box.width),
    y: Math.min(box.y, frame.y + frame.height - box.height),
  };
}
