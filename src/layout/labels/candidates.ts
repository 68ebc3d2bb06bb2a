/**
 * Where a label of a point may stand: Imhof's eight sides (1975, "Positioning names on maps"), then
 * rings around it with a leader.
 */

import type {Box, Point, Segment} from '../geometry.js';
import {centreOf, direction} from '../geometry.js';
import type {Align, Block} from './text.js';
import type {Side} from './types.js';

export interface Candidate {
  readonly box: Box;
  readonly align: Align;
}

export interface Away extends Candidate {
  readonly leader: Segment;
  /** 0 for the first choice. */
  readonly cost: number;
}

const SIDES: readonly Side[] = ['ne', 'e', 'se', 'n', 'nw', 'w', 's', 'sw'];
const GAPS: readonly number[] = [3, 7];

/** The eight sides at each gap, nearest gap first; pushed back into `room` along the mark. */
export function* beside(
  mark: Box,
  {width, height}: Block,
  room: Box,
  sides: readonly Side[] = SIDES,
  gaps: readonly number[] = GAPS,
): Generator<Candidate> {
  const [cx, cy] = centreOf(mark);
  // A disc's corner is nearer than its box's.
  const round = mark.width === mark.height ? 0.75 : 1;
  for (const gap of gaps) {
    const dx = mark.width / 2 + gap;
    const dy = mark.height / 2 + gap;
    for (const side of sides) {
      const east = side.includes('e');
      const west = side.includes('w');
      const north = side.startsWith('n') && side !== 'in';
      const south = side.startsWith('s');
      const corner = (north || south) && (east || west) ? round : 1;
      const x = east ? cx + dx * corner : west ? cx - dx * corner - width : cx - width / 2;
      const y = north ? cy - dy * corner - height : south ? cy + dy * corner : cy - height / 2;
      const box = {x, y, width, height};
      // Only along the edge that the label shares with the mark: elsewhere it would cover the mark.
      if (!east && !west) box.x = push(x, width, room.x, room.width, width / 2);
      else if (!north && !south) box.y = push(y, height, room.y, room.height, height / 2);
      yield {box, align: east ? 'start' : west ? 'end' : 'middle'};
    }
  }
}

/** Moves a stretch into a range, by at most `most`. */
function push(at: number, size: number, from: number, room: number, most: number): number {
  const inside = Math.max(from, Math.min(from + room - size, at));
  return Math.abs(inside - at) <= most ? inside : at;
}

/** Directions in 24ths of a turn, in order of preference: right above first, then around. */
const TURNS: readonly number[] = [
  1, 0, -1, 2, -2, 3, 11, 12, 13, 10, 14, -3, 9, 4, 8, -4, 15, 6, 5, 7, -6, -5, -7, 16,
].map((turn) => -turn);
/** Radii as shares of the reach. */
const RADII: readonly number[] = [0.13, 0.2, 0.3, 0.45, 0.68, 1];

/** Around a mark at six radii and 24 angles, nearest ring first. */
export function* away(mark: Box, block: Block, reach: number): Generator<Away> {
  const centre = centreOf(mark);
  const {width, height} = block;
  for (const [ring, share] of RADII.entries()) {
    const radius = Math.max(mark.width, mark.height) / 2 + share * reach;
    for (const [rank, turn] of TURNS.entries()) {
      const angle = (turn * Math.PI) / 12;
      const cos = Math.cos(angle);
      const sin = Math.sin(angle);
      const sideways = Math.abs(cos) > 0.3;
      const x = centre[0] + radius * cos + (sideways ? (cos > 0 ? 0 : -width) : -width / 2);
      const y = centre[1] + radius * sin + (height / 2) * (sin - 1);
      const box = {x, y, width, height};
      yield {
        box,
        align: sideways ? (cos > 0 ? 'start' : 'end') : 'middle',
        leader: join(mark, box, block, sideways ? Math.sign(cos) : 0, sin),
        cost: ring + rank / TURNS.length,
      };
    }
  }
}

/** From the mark's edge to the middle of the text's first line, or to its nearer long edge. */
function join(mark: Box, box: Box, block: Block, side: number, sin: number): Segment {
  const centre = centreOf(mark);
  const first = block.lines[0];
  const middle = first ? first.baseline - first.size * 0.32 : block.height / 2;
  const to: Point =
    side === 0
      ? [
          Math.max(box.x + 4, Math.min(box.x + box.width - 4, centre[0])),
          sin < 0 ? box.y + box.height + 1 : box.y - 1,
        ]
      : [side > 0 ? box.x - 2.5 : box.x + box.width + 2.5, box.y + middle];
  return {from: edgeOf(mark, to), to};
}

/** Where the way from a mark's centre to a point leaves the mark: an ellipse if square, else a box. */
function edgeOf(mark: Box, to: Point): Point {
  const [cx, cy] = centreOf(mark);
  const [ux, uy] = direction([cx, cy], to);
  if (mark.width === 0 && mark.height === 0) return [cx, cy];
  const reach =
    mark.width === mark.height
      ? mark.width / 2 + 0.5
      : Math.min(
          ux === 0 ? Infinity : mark.width / 2 / Math.abs(ux),
          uy === 0 ? Infinity : mark.height / 2 / Math.abs(uy),
        );
  return [cx + ux * reach, cy + uy * reach];
}
