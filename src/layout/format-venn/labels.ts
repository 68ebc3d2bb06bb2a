import {
  centreOf,
  contains,
  inflate,
  insideRings,
  overlaps,
  type Box,
  type Point,
} from '../geometry.js';
import {passes, walk, type Outline} from './outline.js';
import {settle, spread, type Way} from './settle.js';

/** A format that wants its number, and if there is room its name, on its own outline. */
export interface Labelled {
  /** Index of its curve; formats with the same members share one. */
  readonly curve: number;
  /** Width of the name in px. */
  readonly width: number;
}

/** Where a number stands, and beside it the name, if that fits. */
export interface PlacedLabel extends Way {
  /** Centre of the badge, on the outline. */
  readonly badge: Point;
  readonly name: Box | undefined;
}

/** Radius of a badge and distance from it to the name, in px. */
export const BADGE = 8.5;
const GAP = 4;
const HEIGHT = 16;

/**
 * Places numbers and names on outlines: nothing but the own outline may pass through them, and they
 * never lie over a mark or another text.
 *
 * @param obstacles Boxes of marks and of their names.
 * @returns One entry a format, undefined where not even the badge has room.
 */
export function placeLabels(
  formats: readonly Labelled[],
  outlines: readonly Outline[],
  obstacles: readonly Box[],
  bounds: Box,
): (PlacedLabel | undefined)[] {
  const clear = (box: Box, curve: number): boolean =>
    contains(bounds, spread(box)) &&
    !obstacles.some((other) => overlaps(other, box)) &&
    !outlines.some((outline, i) => i !== curve && passes(outline, inflate(box, 1.5)));
  return settle(
    formats.map(({curve, width}) => {
      const ways: PlacedLabel[] = [];
      const own = outlines[curve];
      for (const {at, out} of own ? walk(own, 6) : []) {
        const [x, y] = at;
        const round = inflate({x, y, width: 0, height: 0}, BADGE);
        if (!clear(round, curve)) continue;
        // Top edges first, then slopes, then the bottom: readers look for a name over a shape.
        const place = 30 + 30 * out[1];
        ways.push({badge: at, name: undefined, cost: 1000 + place, boxes: [round]});
        for (const side of [1, -1]) {
          const left = side > 0 ? x + BADGE + GAP : x - BADGE - GAP - width;
          const name = {x: left, y: y - HEIGHT / 2, width, height: HEIGHT};
          if (!clear(name, curve)) continue;
          // Along a level edge, or going out of the curve, a name is plainly the curve's; inside it,
          // or inside another, less so.
          const inward = Math.max(0, -side * out[0]);
          const within = outlines.filter(
            ({points}, i) => i !== curve && insideRings(centreOf(name), [points]),
          );
          ways.push({
            badge: at,
            name,
            cost: place + 40 * inward + 25 * within.length + (side > 0 ? 0 : 3),
            boxes: [round, name],
          });
        }
      }
      return ways;
    }),
  );
}
