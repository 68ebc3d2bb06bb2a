/**
 * The knot: where routes crowd, a second map at its own scale, over the roomiest place of the first
 * where it covers no route, stop or label; on narrow screens a panel below.
 */

import type {Box, Point, Segment} from '../geometry.js';
import {centreOf, inflate, lerp, overlaps, roundBox, roundPoint} from '../geometry.js';
import {COLUMNS, findKnot, survey, type KnotInput} from './knot-window.js';

export {findKnot, type KnotInput} from './knot-window.js';

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

/** Enlargements tried: less is not worth its room. */
const SCALES: readonly number[] = [2.2, 2, 1.8, 1.65, 1.5];
/** Px between the inset and its own window. */
const CLEAR = 8;

/** The best of window, enlargement and place; null when there is no knot, or no room. */
export function placeInset(input: KnotInput): Knot | null {
  const {frame} = input;
  const {windows, isFree} = survey(input);
  const side = frame.width / COLUMNS;
  const given = input.window && [{box: input.window, held: 1}];
  const diagonal = Math.hypot(frame.width, frame.height);
  let best: Knot | null = null;
  let most = 0;
  for (const {box, held} of given ?? windows) {
    const [cx, cy] = centreOf(box);
    for (const scale of SCALES) {
      // A wider window shows more of the knot, a smaller one shows it larger.
      const worth = held ** 1.5 * scale;
      if (worth * 1.1 <= most) break;
      const [width, height] = [box.width * scale, box.height * scale];
      const [right, bottom] = [frame.x + frame.width - width, frame.y + frame.height - height];
      for (let y = frame.y; y < bottom + side; y += side) {
        for (let x = frame.x; x < right + side; x += side) {
          const [left, top] = [Math.min(x, right), Math.min(y, bottom)];
          const flush = top === frame.y || top === bottom ? 0.1 : 0;
          const far = Math.sqrt((left + width / 2 - cx) ** 2 + (top + height / 2 - cy) ** 2);
          const score = worth * (1 + flush - (0.2 * far) / diagonal);
          if (score <= most) continue;
          const inset = {x: left, y: top, width, height};
          if (!isFree(inset) || overlaps(inflate(box, CLEAR), inset)) continue;
          most = score;
          best = knotOf(box, inset, scale);
        }
      }
    }
  }
  return best;
}

/** A second panel under the overview, as wide as it may be. */
export function knotPanel(input: KnotInput, width: number, top: number): KnotPanel | null {
  const window = input.window ?? findKnot(input);
  if (!window) return null;
  const {frame} = input;
  const scale = width / window.width;
  const knot = knotOf(window, {x: frame.x, y: top, width, height: window.height * scale}, scale);
  const edge = frame.y + frame.height;
  const wedge = knot.joins.map(({from, to}) =>
    lerp(from, to, (edge - from[1]) / (to[1] - from[1] || 1)),
  );
  return {...knot, wedge: [...wedge, ...knot.joins.map(({to}) => to).reverse()].map(roundPoint)};
}

/** Joined between the two edges that face each other: the hairlines cross neither box. */
function knotOf(window: Box, inset: Box, scale: number): Knot {
  const ends = ({x, y, width, height}: Box): [Point, Point] => [[x, x + width], [y, y + height]]; // prettier-ignore
  const [[wx, wy], [ix, iy]] = [ends(window), ends(inset)];
  /** The facing edges along an axis. */
  const facing = (w: Point, i: Point): Point =>
    i[0] + i[1] > w[0] + w[1] ? [w[1], i[0]] : [w[0], i[1]];
  const [across, down] = [facing(wx, ix), facing(wy, iy)];
  const apart = wy[0] > iy[1] || iy[0] > wy[1];
  const joins = ([0, 1] as const).map((k): Segment =>
    apart
      ? {from: roundPoint([wx[k], down[0]]), to: roundPoint([ix[k], down[1]])}
      : {from: roundPoint([across[0], wy[k]]), to: roundPoint([across[1], iy[k]])},
  );
  return {window: roundBox(window), inset: roundBox(inset), scale, joins};
}
