/** Places a route's name along its line where it is straight enough, else as a callout. */

import type {Point} from '../geometry.js';
import {
  clipLine,
  distance,
  distanceToLine,
  eachSegment,
  lengthOf,
  part,
  pointAt,
} from '../geometry.js';
import type {Board} from './board.js';
import {aroundMark} from './point.js';
import type {Spot} from './point.js';
import type {Block} from './text.js';
import type {LineLabel} from './types.js';

/** The most a line may bend under its name, radians (34°). */
const BEND = (34 * Math.PI) / 180;
/** Between the stroke and the text, px. */
const GAP = 2;

export interface Turned {
  readonly middle: Point;
  /** Radians, within a quarter turn of level. */
  readonly angle: number;
  readonly corners: readonly Point[];
}

interface Window {
  readonly from: Point;
  readonly to: Point;
  readonly sag: number;
  readonly cost: number;
}

export function* alongLine(
  board: Board,
  label: LineLabel,
  block: Block,
): Generator<undefined, Turned | null> {
  for (const [rank, line] of label.lines.entries()) {
    const windows = clipLine(line, board.room).flatMap((piece) => windowsOf(piece, block.width));
    windows.sort((a, b) => a.cost - b.cost);
    yield;
    for (const window of windows.slice(0, rank === 0 ? 24 : 12)) {
      for (const further of [0, 3]) {
        for (const above of [true, false]) {
          const turned = textBeside(window, block, label.width / 2 + GAP + further, above);
          if (board.fitsTurned(turned.corners)) return turned;
        }
      }
    }
  }
  return null;
}

/** Stretches as long as the text that bend little, with what each costs. */
function windowsOf(line: readonly Point[], width: number): Window[] {
  const length = lengthOf(line);
  const windows: Window[] = [];
  if (length < width + 8) return windows;
  const steps = Math.min(32, Math.max(1, Math.ceil((length - width) / 8)));
  for (let i = 0; i <= steps; i++) {
    const start = ((length - width) * i) / steps;
    const piece = part(line, start, start + width);
    const bend = bendOf(piece);
    if (bend >= BEND) continue;
    const from = pointAt(line, start).at;
    const to = pointAt(line, start + width).at;
    // Text on a chord shorter than itself would stick out over the next bend.
    if (distance(from, to) < width * 0.95) continue;
    const sag = Math.max(...piece.map((point) => distanceToLine(point, [from, to])));
    const steep = Math.abs(Math.atan2(to[1] - from[1], to[0] - from[0]));
    const tilt = Math.min(steep, Math.PI - steep) / (Math.PI / 2);
    const off = Math.abs(start + width / 2 - length / 2) / length;
    windows.push({from, to, sag, cost: bend / BEND + sag / 6 + tilt + off});
  }
  return windows;
}

/** The widest difference of headings along a line, radians. */
function bendOf(line: readonly Point[]): number {
  let turned = 0;
  let least = 0;
  let most = 0;
  let before: number | undefined;
  eachSegment(line, (a, b) => {
    if (distance(a, b) < 0.5) return;
    const heading = Math.atan2(b[1] - a[1], b[0] - a[0]);
    if (before !== undefined) {
      turned += Math.atan2(Math.sin(heading - before), Math.cos(heading - before));
      least = Math.min(least, turned);
      most = Math.max(most, turned);
    }
    before = heading;
  });
  return most - least;
}

function textBeside({from, to, sag}: Window, block: Block, gap: number, above: boolean): Turned {
  const raw = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const flipped = raw > Math.PI / 2 || raw <= -Math.PI / 2;
  const angle = flipped ? raw - Math.sign(raw) * Math.PI : raw;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // Up from the text's own baseline; `sag` keeps a bowed line from running through it.
  const away = (gap + sag + block.height / 2) * (above ? -1 : 1);
  const middle: Point = [(from[0] + to[0]) / 2 - sin * away, (from[1] + to[1]) / 2 + cos * away];
  const half = block.width / 2;
  const high = block.height / 2;
  const corner = (x: number, y: number): Point => [
    middle[0] + x * cos - y * sin,
    middle[1] + x * sin + y * cos,
  ];
  return {
    middle,
    angle,
    corners: [corner(-half, -high), corner(half, -high), corner(half, high), corner(-half, high)],
  };
}

/** Shares of a line's visible length where a callout may point, best first. */
const ANCHORS: readonly number[] = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88];
/** A callout this cheap is taken without looking at further anchors, in rings. */
const GOOD = 1.2;

export function* callout(
  board: Board,
  label: LineLabel,
  block: Block,
): Generator<undefined, Spot | null> {
  let best: (Spot & {cost: number}) | null = null;
  for (const [rank, line] of label.lines.entries()) {
    for (const piece of clipLine(line, board.room)) {
      const length = lengthOf(piece);
      if (length < 6) continue;
      for (const [order, share] of ANCHORS.entries()) {
        const {at} = pointAt(piece, share * length);
        if (!board.visible(at)) continue;
        const mark = {x: at[0], y: at[1], width: 0, height: 0};
        const own = label.width / 2 + 5;
        const spot = aroundMark(board, mark, block, label.reach ?? 96, own);
        yield;
        if (!spot) continue;
        const cost = spot.cost + order * 0.15 + rank * 0.5;
        if (!best || cost < best.cost) best = {...spot, cost};
        if (best.cost <= GOOD) return best;
      }
    }
  }
  return best;
}
