/** Places the label of a point or a box: beside it, else apart with a leader. */

import type {Box, Segment} from '../geometry.js';
import type {Board} from './board.js';
import {away, beside} from './candidates.js';
import type {Align, Block} from './text.js';
import type {PointLabel} from './types.js';

export interface Spot {
  readonly box: Box;
  readonly align: Align;
  readonly leader: Segment | null;
}

/** Px at a leader's start that may touch what its own mark has stamped. */
const OWN = 5;
/** What running over one stretch of a line costs, in rings. */
const CROSSING = 1.5;

export function besidePoint(board: Board, label: PointLabel, block: Block): Spot | null {
  for (const {box, align} of beside(label.mark, block, board.room, label.sides, label.gaps)) {
    if (board.fits(box)) return {box, align, leader: null};
  }
  return null;
}

/**
 * The cheapest spot of the rings around a mark, or null.
 *
 * @param own Px around the mark's edge that its leader may cross: its own line.
 */
export function aroundMark(
  board: Board,
  mark: Box,
  block: Block,
  reach: number,
  own = OWN,
): (Spot & {cost: number}) | null {
  let best: (Spot & {cost: number}) | null = null;
  for (const {box, align, leader, cost} of away(mark, block, reach)) {
    if (best && cost >= best.cost) break;
    if (!board.fits(box)) continue;
    const crossed = board.leader(leader, own);
    if (crossed === null) continue;
    const total = cost + crossed * CROSSING;
    if (!best || total < best.cost) best = {box, align, leader, cost: total};
  }
  return best;
}
