/** Where a label may stand: beside a mark, apart with a leader, along a line, inside an area. */

import type {Box, Point, Segment} from '../geometry.js';
import {
  boxOf,
  centreOf,
  clamp,
  contains,
  cornersAt,
  direction,
  distance,
  inflate,
  lengthOf,
  lerp,
  part,
  pointAt,
  turned,
} from '../geometry.js';
import {type Board, INK, SHUT, strokeBox, WORDS} from './board.js';
import type {Align, Block} from './text.js';
import type {AreaLabel, LineLabel} from './types.js';

export interface Spot {
  /** The text's box, before it is turned about its centre. */
  readonly box: Box;
  /** Radians, within a quarter turn of level. */
  readonly angle: number;
  readonly align: Align;
  readonly leader: Segment | null;
  /** In rings about a mark. */
  readonly cost: number;
}

/** Where text may stand, and what is there already. */
export interface Sheet {
  readonly board: Board;
  readonly room: Box;
}

/** Half the width a leader keeps free of text, px. */
export const HAIR = 1;

/** Directions in 24ths of a turn, best first: Imhof's sides (1975), right above first, and between. */
const TURNS: readonly number[] = [
  3, 0, -3, 1, 2, -1, -2, 6, -6, 9, 12, 15, 11, 13, 10, 14, 4, 8, -4, 16, 5, 7, -5, -7,
];
/** The same as steps to the right and down. */
const AROUND = TURNS.map((turn) => ({
  cos: Math.cos((turn * Math.PI) / 12),
  sin: -Math.sin((turn * Math.PI) / 12),
  between: turn % 3 !== 0,
}));
/** Gaps of text that stands beside its mark, px. */
const GAPS: readonly number[] = [3, 7];
/** Lengths of leaders, as shares of the reach. */
const LEADERS: readonly number[] = [0.13, 0.2, 0.3, 0.45, 0.68, 1];

export function fits({board, room}: Sheet, box: Box, angle = 0): boolean {
  if (!angle) return contains(room, box) && board.clear(box);
  const corners = cornersAt(box, angle);
  return (
    corners.every(([x, y]) => contains(room, {x, y, width: 0, height: 0})) &&
    board.free(corners, INK)
  );
}

/**
 * The cheapest spot about a mark: beside it, or with a leader at six lengths and 24 angles.
 *
 * @param reach The longest leader, px; 0 for none.
 * @param limit Only what costs less is of use.
 * @param own For a point on a line: the px around it where its leader may cross that; never beside.
 */
export function spotAround(
  sheet: Sheet,
  mark: Box,
  block: Block,
  reach: number,
  limit = Infinity,
  own = 0,
): Spot | null {
  const {width, height} = block;
  const {room} = sheet;
  const [cx, cy] = centreOf(mark);
  let best: Spot | null = null;
  let least = limit;
  const sign = (part: number): number => (Math.abs(part) > 0.3 ? Math.sign(part) : 0);
  const gaps = own ? [] : GAPS;
  const rings = [...gaps, ...(reach ? LEADERS : []).map((share) => share * reach)];
  for (let ring = 0; ring < rings.length; ring++) {
    const gap = rings[ring] ?? 0;
    const near = ring < gaps.length;
    for (let rank = 0; rank < AROUND.length; rank++) {
      const way = AROUND[rank];
      let cost = ring + rank / TURNS.length;
      if (!way || cost >= least) break;
      if (near && way.between) continue;
      const side = sign(way.cos);
      const wish = cx + (mark.width / 2 + gap) * way.cos + ((side - 1) * width) / 2;
      // Over or under its mark it may be pushed back into the frame.
      const x = side ? wish : clamp(wish, room.x, room.x + room.width - width);
      const y = cy + (mark.height / 2 + gap) * way.sin + ((sign(way.sin) - 1) * height) / 2;
      const box = {x, y, width, height};
      if (!fits(sheet, box)) continue;
      const leader = near ? null : leaderOf(mark, box, block, side);
      if (leader) cost += 1.5 * crossings(sheet.board, leader, own || 5);
      if (cost >= least) continue;
      least = cost;
      best = {box, angle: 0, align: side ? (side > 0 ? 'start' : 'end') : 'middle', leader, cost};
    }
  }
  return best;
}

/** From the mark's edge to the middle of the text's first line, or to its nearer long edge. */
function leaderOf(mark: Box, {x, y, width, height}: Box, {lines}: Block, side: number): Segment {
  const centre = centreOf(mark);
  const to: Point = side
    ? [side > 0 ? x - 2.5 : x + width + 2.5, y + (lines[0]?.baseline ?? 0) * 0.65]
    : [Math.max(x + 4, Math.min(x + width - 4, centre[0])), y < centre[1] ? y + height + 1 : y - 1];
  const edge = Math.min(mark.width, mark.height) / 2;
  return {from: lerp(centre, to, edge / distance(centre, to)), to};
}

/** How many 8 px of a leader run over lines; infinitely many where it crosses what it must not. */
function crossings({free}: Board, {from, to}: Segment, own: number): number {
  if (!free(strokeBox(from, to, HAIR), WORDS)) return Infinity;
  const long = distance(from, to);
  if (long <= own) return 0;
  const start = lerp(from, to, own / long);
  if (!free(strokeBox(start, to, HAIR), SHUT)) return Infinity;
  const steps = Math.ceil((long - own) / 4);
  let crossed = 0;
  for (let i = 0; i <= steps; i++) if (!free([lerp(start, to, i / steps)], INK)) crossed++;
  return crossed / 2;
}

/** A stretch may bow this far, px. */
const BOW = 8;
/** Between the stroke and the text, and free of other lines on the text's far side, px. */
const GAP = 4;
const APART = 7;

/** Text on the side of a line where that is straight for as long as the text. */
export function spotAlong(
  sheet: Sheet,
  {lines, width: stroke}: LineLabel,
  block: Block,
): Spot | null {
  let best: Spot | null = null;
  const {width, height} = block;
  lines.forEach((line, rank) => {
    const spare = lengthOf(line) - width;
    for (let start = 4; start <= spare - 4; start += Math.max(8, spare / 32)) {
      const [from, to] = [pointAt(line, start).at, pointAt(line, start + width).at];
      const [dx, dy] = direction(from, to);
      const bow = Math.max(
        ...part(line, start, start + width).map(([x, y]) =>
          Math.abs((x - from[0]) * dy - (y - from[1]) * dx),
        ),
      );
      const off = Math.abs(start / spare - 0.5);
      const cost = rank * 3 + bow / 6 + Math.abs(dy) + off;
      if (bow > BOW || (best && cost >= best.cost)) continue;
      const angle = Math.atan(dy / dx);
      for (const way of [-1, 1]) {
        /** Beside the line, with more on the far side. */
        const boxFor = (more: number): Box => {
          const away = way * (stroke / 2 + GAP + bow + (height + more) / 2);
          const middle = lerp(from, to, 0.5);
          const [x, y] = turned([middle[0], middle[1] + away], middle, angle);
          return inflate({x, y, width: 0, height: 0}, width / 2, (height + more) / 2);
        };
        const box = boxFor(0);
        // Between two lines nobody could tell whose name it is.
        if (fits(sheet, box, angle) && sheet.board.free(cornersAt(boxFor(APART), angle), INK)) {
          best = {box, angle, align: 'middle', leader: null, cost};
          break;
        }
      }
    }
  });
  return best;
}

/** Shares of a line where a callout may point, best first. */
const ANCHORS: readonly number[] = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/** What pointing into a bundle of lanes costs, in rings: a reader could not tell which is meant. */
const CROWDED = 2.5;

/** Text apart from a line, with a leader to where the line stands alone. */
export function spotCalled(
  sheet: Sheet,
  {lines, width, reach = 96}: LineLabel,
  block: Block,
): Spot | null {
  let best: Spot | null = null;
  lines.forEach((line, rank) => {
    ANCHORS.forEach((share, order) => {
      const {at, angle} = pointAt(line, share * lengthOf(line));
      const {free} = sheet.board;
      if (!free([at], SHUT | WORDS)) return;
      const own = width / 2 + 5;
      const alone = [-own, own].every((far) =>
        free([turned([at[0], at[1] + far], at, angle)], INK),
      );
      const handicap = order * 0.15 + rank * 0.5 + (alone ? 0 : CROWDED);
      const limit = (best?.cost ?? Infinity) - handicap;
      const mark = {x: at[0], y: at[1], width: 0, height: 0};
      const spot = spotAround(sheet, mark, block, reach, limit, own);
      if (spot) best = {...spot, cost: spot.cost + handicap};
    });
  });
  return best;
}

/** Rows and columns of places that are looked at in an area. */
const STEPS = 24;
/** Margins around the text, px: the widest that is free as well is worth as much. */
const MARGINS: readonly number[] = [24, 16, 10, 6, 3];

/** The roomiest free place in the area that the board shows, near its middle. */
export function spotInside(
  sheet: Sheet,
  {rings, near, inside = 1}: AreaLabel,
  {width, height}: Block,
): Spot | null {
  const {board, room} = sheet;
  const bounds = boxOf(rings.flat());
  if (!bounds) return null;
  const {x: left, y: top, width: wide, height: high} = bounds;
  let best: Spot | null = null;
  const [middleX, middleY] = near ?? centreOf(bounds);
  const size = Math.sqrt(wide * high);
  // What must lie in the area; and how far a text of this size may come to the edges of the room.
  const core = {x: 0, y: 0, width: width * inside, height: height * inside};
  const [west, east] = [room.x + width / 2, room.x + room.width - width / 2];
  const [north, south] = [room.y + height / 2, room.y + room.height - height / 2];
  const look = (x: number, y: number): void => {
    if (x < west || x > east || y < north || y > south) return;
    const far = distance([x, y], [middleX, middleY]) / size;
    if (best && far - 1 >= best.cost) return;
    core.x = x - core.width / 2;
    core.y = y - core.height / 2;
    if (!board.inside(core)) return;
    const box = {x: x - width / 2, y: y - height / 2, width, height};
    if (!board.clear(box)) return;
    const margin = MARGINS.find((by) => {
      const wider = inflate(box, by, by * 0.7);
      return contains(room, wider) && board.inside(wider) && board.clear(wider);
    });
    const cost = far - (margin ?? 0) / 24;
    if (!best || cost < best.cost) best = {box, angle: 0, align: 'middle', leader: null, cost};
  };
  look(middleX, middleY);
  for (let row = 1; row < STEPS; row++)
    for (let column = 1; column < STEPS; column++)
      look(left + (wide * column) / STEPS, top + (high * row) / STEPS);
  return best;
}
