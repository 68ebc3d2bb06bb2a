/** Places the label of a point or a box beside it. */

import type {Spot} from './around.js';
import type {Board} from './board.js';
import {beside} from './candidates.js';
import type {Block} from './text.js';
import type {PointLabel} from './types.js';

export function besidePoint(board: Board, label: PointLabel, block: Block): Spot | null {
  for (const {box, align} of beside(label.mark, block, board.room, label.sides, label.gaps)) {
    if (board.fits(box)) return {box, align, leader: null};
  }
  return null;
}
