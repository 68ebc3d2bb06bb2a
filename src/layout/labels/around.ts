/** Rings of places around a mark, for a label that is joined to it by a leader. */

import type {Box, Point, Segment} from '../geometry.js';
import {centreOf, direction} from '../geometry.js';
import type {Board} from './board.js';
import type {Align, Block} from './text.js';

export interface Spot {
  readonly box: Box;
  readonly align: Align;
  readonly leader: Segment | null;
}

/** Directions in 24ths of a turn, in order of preference: right above first, then around. */
const TURNS: readonly number[] = [
  1, 0, -1, 2, -2, 3, 11, 12, 13, 10, 14, -3, 9, 4, 8, -4, 15, 6, 5, 7, -6, -5, -7, 16,
];
/** Their unit vectors, y down. */
const DIRECTIONS: readonly Point[] = TURNS.map((turn) => {
  const angle = (-turn * Math.PI) / 12;
  return [Math.cos(angle), Math.sin(angle)];
});
/** Radii as shares of the reach. */
const RADII: readonly number[] = [0.13, 0.2, 0.3, 0.45, 0.68, 1];
/** Px at a leader's start that may touch what its own mark has stamped. */
const OWN = 5;
/** What running over 8 px of a line costs, in rings. */
const CROSSING = 1.5;

export interface AroundOptions {
  /** The longest leader, px. */
  readonly reach: number;
  /** Px around the mark's edge that its leader may cross: its own line. */
  readonly own?: number;
  /** Only what costs less is of use. */
  readonly limit?: number;
}

/**
 * The cheapest spot at six radii and 24 angles around a mark, or null. Its cost counts rings, and
 * more where the leader runs over lines.
 */
export function aroundMark(
  board: Board,
  mark: Box,
  block: Block,
  {reach, own = OWN, limit = Infinity}: AroundOptions,
): (Spot & {cost: number}) | null {
  const [cx, cy] = centreOf(mark);
  const {width, height} = block;
  let best: (Spot & {cost: number}) | null = null;
  let least = limit;
  for (let ring = 0; ring < RADII.length && ring < least; ring++) {
    const radius = Math.max(mark.width, mark.height) / 2 + (RADII[ring] ?? 1) * reach;
    for (let rank = 0; rank < DIRECTIONS.length; rank++) {
      const cost = ring + rank / DIRECTIONS.length;
      if (cost >= least) break;
      const [cos, sin] = DIRECTIONS[rank] ?? [1, 0];
      const side = Math.abs(cos) > 0.3 ? Math.sign(cos) : 0;
      const x = cx + radius * cos + ((side - 1) * width) / 2;
      const y = cy + radius * sin + (height / 2) * (sin - 1);
      if (!board.fitsAt(x, y, width, height)) continue;
      const box = {x, y, width, height};
      const leader = join(mark, box, block, side, sin);
      const crossed = board.leader(leader, own);
      if (crossed === null || cost + crossed * CROSSING >= least) continue;
      least = cost + crossed * CROSSING;
      const align = side === 0 ? 'middle' : side > 0 ? 'start' : 'end';
      best = {box, align, leader, cost: least};
    }
  }
  return best;
}

/** From the mark's edge to the middle of the text's first line, or to its nearer long edge. */
function join(mark: Box, box: Box, block: Block, side: number, sin: number): Segment {
  const first = block.lines[0];
  const middle = first ? first.baseline - first.size * 0.32 : block.height / 2;
  const to: Point =
    side === 0
      ? [
          Math.max(box.x + 4, Math.min(box.x + box.width - 4, mark.x + mark.width / 2)),
          sin < 0 ? box.y + box.height + 1 : box.y - 1,
        ]
      : [side > 0 ? box.x - 2.5 : box.x + box.width + 2.5, box.y + middle];
  return {from: edgeOf(mark, to), to};
}

/** Where the way from a mark's centre to a point leaves the mark: an ellipse if square, else a box. */
function edgeOf(mark: Box, to: Point): Point {
  const [cx, cy] = centreOf(mark);
  if (mark.width === 0 && mark.height === 0) return [cx, cy];
  const [ux, uy] = direction([cx, cy], to);
  const reach =
    mark.width === mark.height
      ? mark.width / 2 + 0.5
      : Math.min(
          ux === 0 ? Infinity : mark.width / 2 / Math.abs(ux),
          uy === 0 ? Infinity : mark.height / 2 / Math.abs(uy),
        );
  return [cx + ux * reach, cy + uy * reach];
}
