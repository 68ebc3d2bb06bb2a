/** Finds where routes crowd: the window that an inset enlarges. And where an inset would cover none. */

import {groupBy} from '../../data/dataset.js';
import type {Box, Point} from '../geometry.js';
import {clipLine, contains, distance, eachSegment, inflate, lerp, overlaps} from '../geometry.js';

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

export interface Window {
  readonly box: Box;
  /** The share of all crowding that it holds, 0..1. */
  readonly held: number;
}

/** Cells in a row of the grid. */
export const COLUMNS = 90;
/** Widths tried, as shares of the frame's, and their ratios to the height. */
const SHARES: readonly number[] = [0.13, 0.16, 0.19, 0.22, 0.25];
const RATIOS: readonly number[] = [1.2, 1.5, 1.8];
/** Fewer routes than this in a window are no knot. */
const ROUTES = 3;
/** Less crowding than this is no knot: about five cells with three routes each. */
const LEAST = 18;
/** Px that an inset keeps from what it must not cover. */
const CLEAR = 8;

export interface Survey {
  /** The densest window of each size and shape; none when nothing crowds. */
  readonly windows: readonly Window[];
  /** Whether an inset here would cover nothing. */
  readonly isFree: (box: Box) => boolean;
}

/** Counts the routes and whatever else lies in the cells of a grid. */
export function survey({frame, lines, nodes, taken = []}: KnotInput): Survey {
  const side = frame.width / COLUMNS;
  const rows = Math.ceil(frame.height / side);
  /** Columns and rows that a box touches: `[from, to)`. */
  const cellsOf = ({x, y, width, height}: Box): [number, number, number, number] => [
    Math.max(0, Math.floor((x - frame.x) / side)),
    Math.max(0, Math.floor((y - frame.y) / side)),
    Math.min(COLUMNS, Math.ceil((x + width - frame.x) / side)),
    Math.min(rows, Math.ceil((y + height - frame.y) / side)),
  ];
  /** Routes in each cell, and the one counted last: each counts once. */
  const routes = new Uint8Array(COLUMNS * rows);
  const last = new Int16Array(routes.length).fill(-1);
  const covered = new Uint8Array(routes.length);
  const eachCell = (box: Box, visit: (cell: number) => void): void => {
    const [west, north, east, south] = cellsOf(box);
    for (let row = north; row < south; row++)
      for (let column = west; column < east; column++) visit(row * COLUMNS + column);
  };
  const dot = ([x, y]: Point, radius = 0.01): Box => inflate({x, y, width: 0, height: 0}, radius);
  [...groupBy(lines, ({route}) => [route]).values()].forEach((own, route) => {
    const count = (cell: number): void => {
      if (last[cell] !== route) routes[cell] = (routes[cell] ?? 0) + 1;
      last[cell] = route;
    };
    for (const {points} of own) {
      for (const piece of clipLine(points, frame)) {
        eachSegment(piece, (from, to) => {
          const steps = Math.ceil((2 * distance(from, to)) / side) || 1;
          for (let i = 0; i <= steps; i++) eachCell(dot(lerp(from, to, i / steps)), count);
        });
      }
    }
  });
  for (const box of [...taken, ...nodes.map(({at, radius}) => dot(at, radius))])
    eachCell(box, (cell) => (covered[cell] = 1));
  // Squared: three routes in one cell are worse than two in two.
  const crowd = summed(routes, (count) => Math.max(0, count - 1) ** 2);
  const cover = summed(routes, (count, cell) => count + (covered[cell] ?? 0));
  const windows: Window[] = [];
  for (const share of SHARES) {
    for (const ratio of RATIOS) {
      const wide = Math.round(COLUMNS * share);
      const high = Math.max(5, Math.round(wide / ratio));
      let [most, west, north] = [0, 0, 0];
      for (let row = 0; row + high <= rows; row++) {
        for (let column = 0; column + wide <= COLUMNS; column++) {
          // A rim of two cells counts for nothing: the knot needs room for names around it.
          const held = crowd(column + 2, row + 2, column + wide - 2, row + high - 2);
          if (held > most) [most, west, north] = [held, column, row];
        }
      }
      const [width, height] = [wide * side, high * side];
      // Moved back into the frame, which the last cell may overhang.
      const y = Math.min(frame.y + north * side, frame.y + frame.height - height);
      const box = {x: frame.x + west * side, y, width, height};
      const met = lines.filter(({points}) => points.some((at) => overlaps(box, dot(at))));
      if (high <= rows / 2 && most >= LEAST && new Set(met.map(({route}) => route)).size >= ROUTES)
        windows.push({box, held: most / crowd(0, 0, COLUMNS, rows)});
    }
  }
  return {
    windows,
    isFree: (box) => contains(frame, box) && !cover(...cellsOf(inflate(box, CLEAR))),
  };
}

/** The densest window in px, or null when nothing crowds. */
export function findKnot(input: KnotInput): Box | null {
  const score = ({box, held}: Window): number => held ** 2 / Math.sqrt(box.width * box.height);
  const [first] = survey(input).windows.toSorted((a, b) => score(b) - score(a));
  return first?.box ?? null;
}

/** Sums over boxes of cells, `[from, to)` each way, in constant time (a summed-area table). */
function summed(
  cells: Uint8Array,
  weight: (count: number, cell: number) => number,
): (west: number, north: number, east: number, south: number) => number {
  const table = new Float64Array(cells.length);
  const at = (column: number, row: number): number =>
    column && row ? (table[(row - 1) * COLUMNS + column - 1] ?? 0) : 0;
  cells.forEach((count, i) => {
    const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
    table[i] = weight(count, i) + at(column, row + 1) + at(column + 1, row) - at(column, row);
  });
  return (west, north, east, south) =>
    at(east, south) - at(west, south) - at(east, north) + at(west, north);
}
