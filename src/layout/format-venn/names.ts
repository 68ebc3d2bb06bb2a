import {contains, inflate, overlaps, type Box} from '../geometry.js';
import {passes, type Outline} from './outline.js';
import {settle, spread} from './settle.js';

/** A mark that wants its name beside it; `width` is the name's, in px. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly width: number;
}

/** Height of a name in px, and its distance from the mark. */
const HEIGHT = 14;
const GAP = 2;
/** Where a name starts under and over its mark, as shares of its width. */
const SLIDES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.14, 0.86, 0.06, 0.94];
/** How far up or down a name beside its mark may slide, in px. */
const SHIFTS = [0, -5, 5];

/**
 * Puts each mark's name where no outline passes through it, and never over another name or mark:
 * under its mark, over it, slid to a side, or beside it.
 *
 * A name without a clear place takes the one that the fewest outlines pass through: it has a halo, and
 * its mark stands clear in any case.
 */
export function placeNames(
  marks: readonly Named[],
  outlines: readonly Outline[],
  bounds: Box,
): Box[] {
  const discs = marks.map(({x, y, r}) => inflate({x, y, width: 0, height: 0}, r + 2));
  const things = marks.map(({x, y, r, width}, i) =>
    [
      ...[y + r + GAP, y - r - GAP - HEIGHT].flatMap((top) =>
        SLIDES.map((share) => [x - width * share, top] as const),
      ),
      ...SHIFTS.flatMap((shift) => [
        [x + r + GAP, y + shift - HEIGHT / 2] as const,
        [x - r - GAP - width, y + shift - HEIGHT / 2] as const,
      ]),
    ].map(([left, top], rank) => {
      const box = {x: left, y: top, width, height: HEIGHT};
      const tight = inflate(box, 0.5, -1);
      const crossed = outlines.filter((outline) => passes(outline, tight)).length;
      const covers = discs.some((disc, j) => j !== i && overlaps(disc, box));
      const lost = covers || !contains(bounds, spread(box)) ? 1e4 : 0;
      return {boxes: [box], box, cost: rank + 100 * crossed + lost};
    }),
  );
  return settle(things).flatMap((way, i) => {
    const least = things[i]?.reduce((a, b) => (b.cost < a.cost ? b : a));
    return way?.box ?? least?.box ?? [];
  });
}
