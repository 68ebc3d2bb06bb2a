/**
 * The knot: where routes crowd, a second map at its own scale, over the roomiest place of the first
 * where it covers no route, stop or label; on narrow screens a panel below.
 */

import type {Box, Point, Segment} from '../geometry.js';
import {inflate, lerp, overlaps, roundBox, roundPoint} from '../geometry.js';
import {freeRectangles} from './free-rectangles.js';
import type {KnotInput} from './knot-window.js';
import {findKnot, knotWindows} from './knot-window.js';

export type {KnotInput} from './knot-window.js';
export {findKnot} from './knot-window.js';

export interface Knot {
  /** What is enlarged, in px of the overview. */
  readonly window: Box;
  /** Where it is drawn. */
  readonly inset: Box;
  /** Inset ÷ window. */
  readonly scale: number;
  /** Hairlines from the window to the inset. */
  readonly joins: readonly Segment[];
}

export interface KnotPanel extends Knot {
  /** Between the overview's lower edge and the panel, to be filled palely. */
  readonly wedge: readonly Point[];
}

export interface InsetOptions {
  /** An inset that enlarges less than this is not worth its room. @default 1.5 */
  readonly least?: number;
  /** @default 2.2 */
  readonly most?: number;
  /** Free px between the inset and what it must not cover. @default 8 */
  readonly clear?: number;
}

/** How much the window may grow to fill a free rectangle of another shape. */
const STRETCH = 1.25;

export function placeInset(
  input: KnotInput,
  {least = 1.5, most = 2.2, clear = 8}: InsetOptions = {},
): Knot | null {
  const {frame} = input;
  const windows = input.window ? [{box: input.window, held: 1}] : knotWindows(input);
  if (windows.length === 0) return null;
  const rectangles = freeRectangles(frame, {
    lines: input.lines.map(({points, width}) => ({points, width: width + 2 * clear})),
    discs: input.nodes.map(({at, radius}) => ({at, radius: radius + clear})),
    boxes: (input.taken ?? []).map((box) => inflate(box, clear)),
  });
  let best: {knot: Knot; score: number} | null = null;
  for (const {box, held} of windows) {
    for (const free of rectangles) {
      const scale = Math.min(most, free.width / box.width, free.height / box.height);
      // A wider window shows more of the knot, a smaller one shows it larger.
      const worth = held ** 1.5 * scale;
      if (scale < least || (best && worth <= best.score)) continue;
      const window = input.window ?? stretched(box, free, scale, frame);
      const inset = settle(free, window, scale, frame);
      if (overlaps(inflate(window, clear), inset)) continue;
      const off = Math.hypot(
        inset.x + inset.width / 2 - window.x - window.width / 2,
        inset.y + inset.height / 2 - window.y - window.height / 2,
      );
      const far = off / Math.hypot(frame.width, frame.height);
      const score = worth * (1 - 0.2 * far);
      if (best && score <= best.score) continue;
      best = {knot: {window, inset, scale, joins: joinsOf(window, inset)}, score};
    }
  }
  return best && rounded(best.knot);
}

/** A second panel under the overview, as wide as it may be. */
export function knotPanel(input: KnotInput, width: number, top: number): KnotPanel | null {
  const found = input.window ?? findKnot(input);
  if (!found) return null;
  const {frame} = input;
  const scale = width / found.width;
  const inset = {x: frame.x, y: top, width, height: found.height * scale};
  const joins = joinsOf(found, inset);
  const edge = frame.y + frame.height;
  const wedge: Point[] = joins.map(({from, to}) =>
    to[1] === from[1] ? from : lerp(from, to, (edge - from[1]) / (to[1] - from[1])),
  );
  const ends = joins.map(({to}) => to).reverse();
  return {
    ...rounded({window: found, inset, scale, joins}),
    wedge: [...wedge, ...ends].map(roundPoint),
  };
}

/** The window made wider or higher, so that its inset fills more of the free rectangle. */
function stretched(window: Box, free: Box, scale: number, frame: Box): Box {
  const width = Math.min(window.width * STRETCH, free.width / scale);
  const height = Math.min(window.height * STRETCH, free.height / scale);
  const clamp = (at: number, size: number, from: number, room: number): number =>
    Math.max(from, Math.min(from + room - size, at));
  return {
    x: clamp(window.x - (width - window.width) / 2, width, frame.x, frame.width),
    y: clamp(window.y - (height - window.height) / 2, height, frame.y, frame.height),
    width,
    height,
  };
}

/** Over the window as far as the free rectangle allows, flush with the frame where it touches it. */
function settle(free: Box, window: Box, scale: number, frame: Box): Box {
  const width = window.width * scale;
  const height = window.height * scale;
  const place = (
    from: number,
    room: number,
    size: number,
    wish: number,
    edge: number,
    end: number,
  ): number => {
    if (from <= edge) return edge;
    // The last cell of the grid may end a little before the frame does.
    if (from + room >= end - 6) return end - size < from ? from : end - size;
    return Math.max(from, Math.min(from + room - size, wish));
  };
  const x = Math.max(
    free.x,
    Math.min(free.x + free.width - width, window.x + (window.width - width) / 2),
  );
  const y = place(
    free.y,
    free.height,
    height,
    window.y + (window.height - height) / 2,
    frame.y,
    frame.y + frame.height,
  );
  return {x, y, width, height};
}

/** Between the two edges that face each other: they cross neither box. */
function joinsOf(window: Box, inset: Box): Segment[] {
  const above = window.y - (inset.y + inset.height);
  const below = inset.y - (window.y + window.height);
  const left = window.x - (inset.x + inset.width);
  const right = inset.x - (window.x + window.width);
  const gap = Math.max(above, below, left, right);
  const pair = (wx: number[], wy: number[], ix: number[], iy: number[]): Segment[] =>
    [0, 1].map((i) => ({from: [wx[i] ?? 0, wy[i] ?? 0], to: [ix[i] ?? 0, iy[i] ?? 0]}));
  const ends = ({x, width}: Box): number[] => [x, x + width];
  const heights = ({y, height}: Box): number[] => [y, y + height];
  const same = (value: number): number[] => [value, value];
  if (gap === above || gap === below) {
    const from = gap === above ? window.y : window.y + window.height;
    const to = gap === above ? inset.y + inset.height : inset.y;
    return pair(ends(window), same(from), ends(inset), same(to));
  }
  const from = gap === left ? window.x : window.x + window.width;
  const to = gap === left ? inset.x + inset.width : inset.x;
  return pair(same(from), heights(window), same(to), heights(inset));
}

function rounded({window, inset, scale, joins}: Knot): Knot {
  return {
    window: roundBox(window),
    inset: roundBox(inset),
    scale,
    joins: joins.map(({from, to}) => ({from: roundPoint(from), to: roundPoint(to)})),
  };
}
