/**
 * The label placer of the map: greedy by priority on an occupancy grid. A label that fits nowhere is
 * dropped, never drawn over something else.
 */

import type {Point} from '../geometry.js';
import {
  centreOf,
  cornersAt,
  cornersOf,
  eachSegment,
  inflate,
  round,
  roundPoint,
  turned,
} from '../geometry.js';
import {finish} from '../finish.js';
import {boardOf, INK, SHUT, strokeBox, WORDS} from './board.js';
import {
  HAIR,
  type Sheet,
  type Spot,
  spotAlong,
  spotAround,
  spotCalled,
  spotInside,
} from './spots.js';
import {type Block, linesIn} from './text.js';
import type {Label, Obstacle, PlacedLabel, Placement, PlaceOptions} from './types.js';

/** Places in steps of about a millisecond: call `next()` while there is time. */
export function* placing(
  labels: readonly Label[],
  obstacles: readonly Obstacle[],
  {frame, margin}: PlaceOptions,
): Generator<undefined, Placement> {
  const board = boardOf(frame);
  const sheet = {board, room: inflate(frame, -margin)};
  for (const obstacle of obstacles) {
    if (obstacle.kind === 'line') {
      eachSegment(obstacle.points, (a, b) => {
        board.stamp(strokeBox(a, b, obstacle.width / 2), INK);
      });
    } else if (obstacle.kind === 'disc')
      board.stamp(discOf(obstacle.at, obstacle.radius), INK | SHUT);
    else {
      board.stamp(cornersOf(inflate(obstacle.box, obstacle.pad ?? 0)), INK | SHUT);
    }
  }
  yield;
  const placed: PlacedLabel[] = [];
  const dropped: string[] = [];
  for (const label of labels.toSorted((a, b) => b.priority - a.priority)) {
    const found = yield* placeOne(sheet, label);
    if (found) placed.push(found);
    else dropped.push(label.key);
  }
  return {placed, dropped};
}

/** An octagon about a disc. */
const discOf = ([x, y]: Point, radius: number): Point[] =>
  [1, 3, 5, 7, 9, 11, 13, 15].map((turn) => {
    const [angle, reach] = [(turn * Math.PI) / 8, radius / Math.cos(Math.PI / 8)];
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
  });

/** Places all at once. */
export function place(
  labels: readonly Label[],
  obstacles: readonly Obstacle[],
  options: PlaceOptions,
): Placement {
  return finish(placing(labels, obstacles, options));
}

/** The spot of the first variant that has one: a name along its line is better than any callout. */
function* placeOne(sheet: Sheet, label: Label): Generator<undefined, PlacedLabel | null> {
  if (label.kind === 'area') sheet.board.enter([...label.rings, ...(label.except ?? [])]);
  for (const far of label.kind === 'line' && label.along !== false ? [false, true] : [true]) {
    for (const block of label.variants) {
      yield;
      const spot = spotOf(sheet, label, block, far);
      if (!spot) continue;
      const {board} = sheet;
      const {box, angle, leader, align} = spot;
      board.stamp(cornersAt(inflate(box, angle ? 0 : (label.pad ?? 1)), angle), INK | WORDS);
      if (leader) board.stamp(strokeBox(leader.from, leader.to, HAIR), INK | WORDS);
      return {
        key: label.key,
        lines: linesIn(box, block, align).map((line) => {
          const [x, y] = roundPoint(turned([line.x, line.y], centreOf(box), angle));
          return angle ? {...line, x, y, rotate: round((angle * 180) / Math.PI)} : line;
        }),
        corners: cornersAt(box, angle).map(roundPoint),
        leader: leader && {from: roundPoint(leader.from), to: roundPoint(leader.to)},
      };
    }
  }
  return null;
}

function spotOf(sheet: Sheet, label: Label, block: Block, far: boolean): Spot | null {
  if (label.kind === 'area') return spotInside(sheet, label, block);
  if (label.kind === 'point') {
    const {mark, leader, reach = 96} = label;
    return spotAround(sheet, mark, block, leader === false ? 0 : reach);
  }
  if (far) return spotCalled(sheet, label, block);
  return block.lines.length > 1 ? null : spotAlong(sheet, label, block);
}
