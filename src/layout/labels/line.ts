/** Places a route's name along its line where it is straight enough, else as a callout. */

import type {Point} from '../geometry.js';
import {clipLine, direction, distance, lengthOf, lerp, pointAt} from '../geometry.js';
import {aroundMark} from './around.js';
import type {Spot} from './around.js';
import type {Board} from './board.js';
import type {Block} from './text.js';
import type {LineLabel} from './types.js';

/** The most a line may bend under its name, radians (34°). */
const BEND = (34 * Math.PI) / 180;
/** Between the stroke and the text, px. */
const GAP = 2;
/** Free of other lines on the text's far side, px. */
const APART = 7;

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
    for (const window of windows.slice(0, rank === 0 ? 16 : 8)) {
      for (const further of [0, 3]) {
        for (const above of [true, false]) {
          const gap = label.width / 2 + GAP + further;
          const turned = textBeside(window, block, gap, above);
          if (!board.fitsTurned(turned.corners)) continue;
          // Between two lines nobody could tell whose name it is.
          const wider = textBeside(window, {...block, height: block.height + APART}, gap, above);
          if (board.isFree(wider.corners)) return turned;
        }
      }
    }
  }
  return null;
}

/** A line measured once: how far along each point is, and how far it has turned there. */
interface Measured {
  readonly line: readonly Point[];
  readonly along: readonly number[];
  /** Heading of the stretch after each point, radians, not wrapped at half a turn. */
  readonly turned: readonly number[];
}

function measured(line: readonly Point[]): Measured {
  const along: number[] = [0];
  const turned: number[] = [];
  let heading = 0;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]];
    const dx = to[0] - from[0];
    const dy = to[1] - from[1];
    const long = Math.hypot(dx, dy);
    const next = long < 0.5 && i > 1 ? heading : Math.atan2(dy, dx);
    heading += Math.atan2(Math.sin(next - heading), Math.cos(next - heading));
    turned.push(heading);
    along.push((along[i - 1] ?? 0) + long);
  }
  return {line, along, turned};
}

/** Stretches as long as the text that bend little, with what each costs. */
function windowsOf(line: readonly Point[], width: number): Window[] {
  const sized = measured(line);
  const length = sized.along[sized.along.length - 1] ?? 0;
  const windows: Window[] = [];
  if (length < width + 8) return windows;
  const steps = Math.min(32, Math.max(1, Math.ceil((length - width) / 8)));
  for (let i = 0; i <= steps; i++) {
    const start = ((length - width) * i) / steps;
    const window = windowAt(sized, start, width);
    if (!window) continue;
    const off = Math.abs(start + width / 2 - length / 2) / length;
    windows.push({...window, cost: window.cost + off});
  }
  return windows;
}

/** One stretch, or null where it bends too much. */
function windowAt({line, along, turned}: Measured, start: number, width: number): Window | null {
  let first = 0;
  while ((along[first + 1] ?? Infinity) <= start) first++;
  let [least, most, last] = [Infinity, -Infinity, first];
  for (; last < turned.length && (along[last] ?? 0) < start + width; last++) {
    least = Math.min(least, turned[last] ?? 0);
    most = Math.max(most, turned[last] ?? 0);
    if (most - least >= BEND) return null;
  }
  const spot = (index: number, at: number): Point => {
    const [before, after] = [along[index] ?? 0, along[index + 1] ?? 0];
    const a: Point = line[index] ?? [0, 0];
    const b: Point = line[index + 1] ?? a;
    return lerp(a, b, after > before ? Math.min(1, (at - before) / (after - before)) : 0);
  };
  const from = spot(first, start);
  const to = spot(last - 1, start + width);
  const chord = distance(from, to);
  // Text on a chord shorter than itself would stick out over the next bend.
  if (chord < width * 0.95) return null;
  const [dx, dy] = direction(from, to);
  let sag = 0;
  for (let i = first + 1; i < last; i++) {
    const [x, y] = line[i] ?? from;
    sag = Math.max(sag, Math.abs((x - from[0]) * dy - (y - from[1]) * dx));
  }
  const steep = Math.abs(Math.atan2(dy, dx));
  const tilt = Math.min(steep, Math.PI - steep) / (Math.PI / 2);
  return {from, to, sag, cost: (most - least) / BEND + sag / 6 + tilt};
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

/** What pointing into a bundle of lanes costs, in rings: a reader could not tell which is meant. */
const CROWDED = 2.5;

/** Whether nothing runs close beside a line at a point. */
function standsAlone(board: Board, [x, y]: Point, angle: number, width: number): boolean {
  const off = width / 2 + 5;
  const [dx, dy] = [-Math.sin(angle) * off, Math.cos(angle) * off];
  return board.isFree([[x + dx, y + dy]]) && board.isFree([[x - dx, y - dy]]);
}

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
      // Fewer anchors on lines of second choice: they are many, and seldom needed.
      const anchors = rank === 0 ? ANCHORS : ANCHORS.slice(0, 4);
      for (const [order, share] of anchors.entries()) {
        const {at, angle} = pointAt(piece, share * length);
        if (!board.visible(at)) continue;
        const mark = {x: at[0], y: at[1], width: 0, height: 0};
        const alone = standsAlone(board, at, angle, label.width);
        const handicap = order * 0.15 + rank * 0.5 + (alone ? 0 : CROWDED);
        const limit = (best?.cost ?? Infinity) - handicap;
        const spot = aroundMark(board, mark, block, {
          reach: label.reach ?? 96,
          own: label.width / 2 + 5,
          limit,
        });
        yield;
        if (!spot) continue;
        best = {...spot, cost: spot.cost + handicap};
        if (best.cost <= GOOD) return best;
      }
    }
  }
  return best;
}
