import {centreOf, inflate, insideRings, overlaps, type Box, type Point} from '../geometry.js';
import {passes, walk, type Outline} from './outline.js';

/** A format that wants its number, and if there is room its name, on its own outline. */
export interface Labelled {
  /** Index of its curve; formats with the same members share one. */
  readonly curve: number;
  /** Width of the name in px. */
  readonly width: number;
}

export interface PlacedLabel {
  /** Centre of the badge, on the outline. */
  readonly badge: Point;
  /** Where the name stands beside the badge, if it fits. */
  readonly name: {readonly box: Box; readonly side: 'left' | 'right'} | undefined;
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
  bounds: {readonly width: number; readonly height: number},
): (PlacedLabel | undefined)[] {
  const clear = (box: Box, curve: number): boolean =>
    box.x >= 1 &&
    box.y >= 0 &&
    box.x + box.width <= bounds.width - 1 &&
    box.y + box.height <= bounds.height &&
    !obstacles.some((other) => overlaps(other, box)) &&
    !outlines.some((outline, i) => i !== curve && passes(outline, inflate(box, 1.5)));
  const options = formats.map(({curve, width}) => {
    const found: (PlacedLabel & {cost: number; boxes: Box[]})[] = [];
    const own = outlines[curve];
    for (const {at, out} of own ? walk(own, 6) : []) {
      const round: Box = {x: at[0] - BADGE, y: at[1] - BADGE, width: 2 * BADGE, height: 2 * BADGE};
      if (!clear(round, curve)) continue;
      // Top edges first, then slopes, then the bottom: readers look for a name over a shape.
      const place = 30 + 30 * out[1];
      found.push({badge: at, name: undefined, cost: 1000 + place, boxes: [round]});
      for (const side of ['right', 'left'] as const) {
        const x = side === 'right' ? at[0] + BADGE + GAP : at[0] - BADGE - GAP - width;
        const box: Box = {x, y: at[1] - HEIGHT / 2, width, height: HEIGHT};
        if (!clear(box, curve)) continue;
        // Along a level edge, or going out of the curve, a name is plainly the curve's; inside less so.
        const inward = Math.max(0, side === 'right' ? -out[0] : out[0]);
        const within = outlines.filter(
          (o, i) => i !== curve && insideRings(centreOf(box), [o.points]),
        );
        found.push({
          badge: at,
          name: {box, side},
          cost: place + 40 * inward + 25 * within.length + (side === 'left' ? 3 : 0),
          boxes: [round, box],
        });
      }
    }
    return found.sort((a, b) => a.cost - b.cost);
  });
  const order = options
    .map((list, i) => ({i, room: list.filter(({name}) => name).length}))
    .sort((a, b) => a.room - b.room || a.i - b.i);
  const taken: Box[] = [];
  const placed = new Map<number, PlacedLabel>();
  for (const {i} of order) {
    const choice = options[i]?.find(({boxes}) =>
      boxes.every((box) => !taken.some((other) => overlaps(inflate(other, 2), box))),
    );
    if (!choice) continue;
    taken.push(...choice.boxes);
    placed.set(i, {badge: choice.badge, name: choice.name});
  }
  return formats.map((_, i) => placed.get(i));
}
