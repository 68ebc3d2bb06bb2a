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

/** One way to place a thing: the boxes that it covers, and how unwelcome it is; under 100 is good. */
interface Way {
  readonly boxes: readonly Box[];
  readonly cost: number;
}

/** Where a number stands, on the outline, and beside it the name, if that fits. */
export interface PlacedLabel extends Way {
  readonly badge: Point;
  readonly name: Box | undefined;
}

/** Radius of a badge, distance from it to the name and of a name from its mark, heights, in px. */
export const BADGE = 8.5;
const GAP = 4;
const HEIGHT = 16;
const NAME = {height: 14, gap: 2};
/** Where a name starts under and over its mark, as shares of its width. */
const SLIDES = [0.5, 0.35, 0.65, 0.2, 0.8, 0.06, 0.94];

/** Within bounds even once a reader spaces letters by 0.12 em and words by 0.16 em (WCAG 1.4.12). */
const within = (bounds: Box, box: Box): boolean =>
  contains(bounds, inflate(box, box.width * 0.13, 0));

/** The box around a disc. */
export const spot = ([x, y]: Point, r: number): Box => inflate({x, y, width: 0, height: 0}, r);

/**
 * Chooses a way for each thing so that no two cover each other: those with the fewest good ways first.
 *
 * @returns Undefined where every way is taken.
 */
function settle<T extends Way>(things: readonly (readonly T[])[]): (T | undefined)[] {
  const taken: Box[] = [];
  const chosen: (T | undefined)[] = things.map(() => undefined);
  things
    .map((ways, i) => ({i, ways, good: ways.filter(({cost}) => cost < 100).length}))
    .sort((a, b) => a.good - b.good || a.i - b.i)
    .forEach(({i, ways}) => {
      const way = [...ways]
        .sort((a, b) => a.cost - b.cost)
        .find(({boxes}) => !boxes.some((box) => taken.some((other) => overlaps(other, box))));
      chosen[i] = way;
      taken.push(...(way?.boxes ?? []).map((box) => inflate(box, 2)));
    });
  return chosen;
}

/**
 * Puts each mark's name where no outline passes through it, and never over another name or mark:
 * under its mark, over it, slid to a side, or beside it.
 *
 * A name without a clear place takes the one that the fewest outlines pass through: it has a halo, and
 * its mark stands clear in any case.
 *
 * @param r Radius of a mark.
 * @param widths Of the names.
 */
export function placeNames(
  marks: readonly {readonly x: number; readonly y: number}[],
  widths: readonly number[],
  r: number,
  outlines: readonly Outline[],
  bounds: Box,
): Box[] {
  const {height, gap} = NAME;
  const discs = marks.map(({x, y}) => spot([x, y], r + 2));
  const things = marks.map(({x, y}, i) => {
    const width = widths[i] ?? 0;
    return [
      ...[y + r + gap, y - r - gap - height].flatMap((top) =>
        SLIDES.map((share) => [x - width * share, top] as const),
      ),
      ...[0, -5, 5].flatMap((shift) =>
        [x + r + gap, x - r - gap - width].map((left) => [left, y + shift - height / 2] as const),
      ),
    ].map(([left, top], rank) => {
      const box = {x: left, y: top, width, height};
      const tight = inflate(box, 0.5, -1);
      const crossed = outlines.filter((outline) => passes(outline, tight)).length;
      const lost = discs.some((disc, j) => j !== i && overlaps(disc, box)) || !within(bounds, box);
      return {boxes: [box], cost: rank + 100 * crossed + (lost ? 1e4 : 0)};
    });
  });
  return settle(things).flatMap(
    (way, i) => (way ?? things[i]?.reduce((a, b) => (b.cost < a.cost ? b : a)))?.boxes ?? [],
  );
}

/**
 * Places numbers and names on outlines: nothing but the own outline may pass through them, and they
 * never lie over a mark or another text.
 *
 * @param formats Index of the curve (formats with the same members share one) and width of the name.
 * @param obstacles Boxes of marks and of their names.
 * @returns One entry a format, undefined where not even the badge has room.
 */
export function placeLabels(
  formats: readonly {readonly curve: number; readonly width: number}[],
  outlines: readonly Outline[],
  obstacles: readonly Box[],
  bounds: Box,
): (PlacedLabel | undefined)[] {
  return settle(
    formats.map(({curve, width}) => {
      const own = outlines[curve];
      const others = outlines.filter((outline) => outline !== own);
      const clear = (box: Box): boolean =>
        within(bounds, box) &&
        !obstacles.some((other) => overlaps(other, box)) &&
        !others.some((outline) => passes(outline, inflate(box, 1.5)));
      return (own ? walk(own, 6) : []).flatMap(({at, out}): PlacedLabel[] => {
        const round = spot(at, BADGE);
        if (!clear(round)) return [];
        // Top edges first, then slopes, then the bottom: readers look for a name over a shape.
        const place = 30 + 30 * out[1];
        const ways: PlacedLabel[] = [
          {badge: at, name: undefined, cost: 1000 + place, boxes: [round]},
        ];
        for (const side of [1, -1]) {
          const x = at[0] + side * (BADGE + GAP) - (side < 0 ? width : 0);
          const name = {x, y: at[1] - HEIGHT / 2, width, height: HEIGHT};
          if (!clear(name)) continue;
          // Along a level edge, or going out of the curve, a name is plainly the curve's; inside it,
          // or inside another, less so.
          const inward = Math.max(0, -side * out[0]);
          const inside = others.filter(({points}) => insideRings(centreOf(name), [points])).length;
          const cost = place + 40 * inward + 25 * inside - side;
          ways.push({badge: at, name, cost, boxes: [round, name]});
        }
        return ways;
      });
    }),
  );
}
