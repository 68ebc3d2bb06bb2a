/**
 * The label placer of map and chart: greedy by priority on an occupancy grid. A label that fits
 * nowhere is dropped, never drawn over something else.
 *
 * The work is cut small: `placing` yields about every millisecond, so that a caller with a clock
 * can leave the main thread free between two steps.
 */

import type {Box, Point, Segment} from '../geometry.js';
import {boxOf, cornersOf, inflate, round, roundBox, roundPoint} from '../geometry.js';
import {insideArea, maskOf} from './area.js';
import {aroundMark} from './around.js';
import {Board} from './board.js';
import {alongLine, callout} from './line.js';
import type {Turned} from './line.js';
import {besidePoint} from './point.js';
import type {Align, Block} from './text.js';
import {linesIn} from './text.js';
import type {
  AreaLabel,
  Label,
  LineLabel,
  Obstacle,
  PlacedLabel,
  Placement,
  PlaceOptions,
  PointLabel,
} from './types.js';

/** The longest leader, px. */
const REACH = 96;

/** Places in steps: call `next()` while there is time; the last result is the placement. */
export function* placing(
  labels: readonly Label[],
  obstacles: readonly Obstacle[],
  options: PlaceOptions,
): Generator<undefined, Placement> {
  const board = new Board(options);
  for (const [i, obstacle] of obstacles.entries()) {
    board.stamp(obstacle);
    if (i % 32 === 31) yield;
  }
  yield;
  const placed: PlacedLabel[] = [];
  const dropped: string[] = [];
  const ranked = [...labels].sort((a, b) => b.priority - a.priority);
  for (const label of ranked) {
    const found = yield* placeOne(board, label);
    if (found) {
      const pad = label.pad ?? 1;
      board.block(found.turn === 0 ? cornersOf(inflate(found.box, pad)) : found.corners);
      if (found.leader) board.blockLeader(found.leader);
      placed.push(found);
    } else dropped.push(label.key);
    yield;
  }
  return {placed, dropped};
}

/** Places all at once. */
export function place(
  labels: readonly Label[],
  obstacles: readonly Obstacle[],
  options: PlaceOptions,
): Placement {
  const work = placing(labels, obstacles, options);
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
}

function placeOne(board: Board, label: Label): Generator<undefined, PlacedLabel | null> {
  switch (label.kind) {
    case 'point':
      return placePoint(board, label);
    case 'line':
      return placeLine(board, label);
    case 'area':
      return placeArea(board, label);
  }
}

function* placePoint(board: Board, label: PointLabel): Generator<undefined, PlacedLabel | null> {
  for (const [variant, block] of label.variants.entries()) {
    const spot = besidePoint(board, label, block);
    if (spot) return level(label, variant, block, spot.box, spot.align, null, 'beside');
    if (label.leader === false) continue;
    yield;
    const far = aroundMark(board, label.mark, block, {reach: label.reach ?? REACH});
    if (far) return level(label, variant, block, far.box, far.align, far.leader, 'leader');
  }
  return null;
}

function* placeLine(board: Board, label: LineLabel): Generator<undefined, PlacedLabel | null> {
  if (label.along !== false) {
    for (const [variant, block] of label.variants.entries()) {
      if (block.lines.length > 1) continue;
      const turned = yield* alongLine(board, label, block);
      yield;
      if (turned) return along(label, variant, block, turned);
    }
  }
  if (label.callout === false) return null;
  for (const [variant, block] of label.variants.entries()) {
    const spot = yield* callout(board, label, block);
    if (spot) return level(label, variant, block, spot.box, spot.align, spot.leader, 'callout');
  }
  return null;
}

function* placeArea(board: Board, label: AreaLabel): Generator<undefined, PlacedLabel | null> {
  const mask = maskOf(board, label);
  if (!mask) return null;
  yield;
  for (const [variant, block] of label.variants.entries()) {
    const box = yield* insideArea(board, label, mask, block);
    if (box) return level(label, variant, block, box, 'middle', null, 'inside');
  }
  return null;
}

function level(
  {key}: Label,
  variant: number,
  block: Block,
  where: Box,
  align: Align,
  leader: Segment | null,
  how: PlacedLabel['how'],
): PlacedLabel {
  const box = roundBox(where);
  return {
    key,
    variant,
    block,
    box,
    align,
    lines: linesIn(box, block, align),
    turn: 0,
    corners: cornersOf(box),
    leader: leader && {from: roundPoint(leader.from), to: roundPoint(leader.to)},
    how,
  };
}

function along(
  {key}: Label,
  variant: number,
  block: Block,
  {middle, angle, corners}: Turned,
): PlacedLabel {
  const turn = round((angle * 180) / Math.PI);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const lines = block.lines.map(({width: _, baseline, ...line}) => {
    const down = baseline - block.height / 2;
    const [x, y]: Point = roundPoint([middle[0] - sin * down, middle[1] + cos * down]);
    return {...line, x, y, anchor: 'middle' as const, rotate: turn};
  });
  const box = roundBox(boxOf(corners) ?? {x: 0, y: 0, width: 0, height: 0});
  return {
    key,
    variant,
    block,
    box,
    align: 'middle',
    lines,
    turn,
    corners: corners.map(roundPoint),
    leader: null,
    how: 'along',
  };
}
