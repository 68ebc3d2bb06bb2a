/** Places the name of a country or a sea: the roomiest free place inside it, coarse to fine. */

import type {Box, Point} from '../geometry.js';
import {boxOf, centreOf, cornersOf, distance, inflate} from '../geometry.js';
import type {Board} from './board.js';
import {Grid} from './grid.js';
import type {Block} from './text.js';
import type {AreaLabel} from './types.js';

/** Cell of the area's own mask, px: names need no finer. */
const CELL = 3;
/** Candidates looked at between two yields. */
const BATCH = 60;
/** Margins around the text that count as roomy, px. */
const MARGINS: readonly number[] = [3, 6, 10, 16, 24];

/** Everything about an area that does not depend on its text. */
export interface Mask {
  readonly grid: Grid;
  readonly extent: Box;
  readonly near: Point;
  /** The side of a square of the same size, px. */
  readonly side: number;
}

function boundsOf(rings: AreaLabel['rings']): Box | null {
  const boxes = rings.flatMap((ring) => boxOf(ring) ?? []);
  return boxOf(boxes.flatMap((box) => cornersOf(box)));
}

export function maskOf(board: Board, label: AreaLabel): Mask | null {
  const bounds = boundsOf(label.rings);
  if (!bounds) return null;
  const {room} = board;
  const x = Math.max(bounds.x, room.x);
  const y = Math.max(bounds.y, room.y);
  const frame = {
    x,
    y,
    width: Math.min(bounds.x + bounds.width, room.x + room.width) - x,
    height: Math.min(bounds.y + bounds.height, room.y + room.height) - y,
  };
  if (frame.width <= 0 || frame.height <= 0) return null;
  const grid = new Grid(frame, CELL);
  grid.stampRings(label.rings);
  if (label.except) {
    const holes = new Grid(frame, CELL);
    holes.stampRings(label.except);
    grid.without(holes);
  }
  const extent = grid.extent();
  if (!extent) return null;
  return {
    grid,
    extent: extent.box,
    near: label.near ?? extent.middle,
    side: Math.sqrt(extent.cells) * CELL,
  };
}

export function* insideArea(
  board: Board,
  label: AreaLabel,
  mask: Mask,
  block: Block,
): Generator<undefined, Box | null> {
  const {width, height} = block;
  const share = label.inside ?? 1;
  const {extent, grid} = mask;
  // A little over is fine where the caller lets the text lie partly outside.
  if (extent.width < width * share || extent.height < height * share) return null;
  let best: {box: Box; score: number} | null = null;
  const look = (x: number, y: number): void => {
    const box = {x: x - width / 2, y: y - height / 2, width, height};
    const off = distance([x, y], mask.near) / mask.side;
    if (best && 1 - off <= best.score) return;
    if (!board.fits(box) || grid.count(box) < share * grid.size(box)) return;
    const score = roominess(board, grid, box) - off;
    if (!best || score > best.score) best = {box, score};
  };
  look(...mask.near);
  let seen = 0;
  let step = Math.max(CELL, Math.min(12, Math.min(extent.width, extent.height) / 8));
  for (let y = extent.y + step / 2; y < extent.y + extent.height; y += step) {
    for (let x = extent.x + step / 2; x < extent.x + extent.width; x += step) {
      look(x, y);
      if (++seen % BATCH === 0) yield;
    }
  }
  while (best && step > 1) {
    step /= 2;
    const [cx, cy] = centreOf((best as {box: Box}).box);
    for (const dy of [-step, 0, step]) for (const dx of [-step, 0, step]) look(cx + dx, cy + dy);
  }
  return (best as {box: Box} | null)?.box ?? null;
}

/** 0 for text that just fits, 1 for text with 24 px of its own area around it. */
function roominess(board: Board, grid: Grid, box: Box): number {
  let steps = 0;
  for (const margin of MARGINS) {
    const wider = inflate(box, margin, margin * 0.7);
    if (grid.count(wider) < grid.size(wider) || !board.fits(wider)) break;
    steps++;
  }
  return steps / MARGINS.length;
}
