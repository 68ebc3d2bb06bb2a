/** Where a label of a point may stand: Imhof's eight sides (1975, "Positioning names on maps"). */

import type {Box} from '../geometry.js';
import {centreOf} from '../geometry.js';
import type {Align, Block} from './text.js';
import type {Side} from './types.js';

export interface Candidate {
  readonly box: Box;
  readonly align: Align;
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
