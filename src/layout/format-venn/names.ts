import {inflate, overlaps, type Box} from '../geometry.js';
import {passes, type Outline} from './outline.js';

/** A mark that wants its name beside it. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Width of the name in px. */
  readonly width: number;
}

export interface PlacedName {
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Outlines that pass through it; 0 when it lies clear. */
  readonly crossed: number;
}

/** Half a line above and below the baseline box, in px. */
const GAP = 3;

/** Boxes where a name may stand, best first: under its mark, over it, slid to a side, beside it. */
function candidates(
  {x, y, r, width}: Named,
  height: number,
): {box: Box; anchor: PlacedName['anchor']}[] {
  const found: {box: Box; anchor: PlacedName['anchor']}[] = [];
  const at = (left: number, top: number, anchor: PlacedName['anchor']) =>
    found.push({box: {x: left, y: top, width, height}, anchor});
  for (const top of [y + r + GAP - 1, y - r - GAP - height + 1]) {
    for (const share of [0.5, 0.32, 0.68, 0.18, 0.82]) at(x - width * share, top, 'middle');
  }
  at(x + r + GAP, y - height / 2, 'start');
  at(x - r - GAP - width, y - height / 2, 'end');
  return found;
}

/**
 * Puts each mark's name where no outline passes through it, and never over another name or mark.
 *
 * Marks with the least choice go first. A name that has no clear place takes the one that the fewest
 * outlines pass through: it has a halo, and its mark stands clear in any case.
 */
export function placeNames(
  marks: readonly Named[],
  outlines: readonly Outline[],
  bounds: {readonly width: number; readonly height: number},
  height: number,
): PlacedName[] {
  const discs: Box[] = marks.map(({x, y, r}) => ({
    x: x - r,
    y: y - r,
    width: 2 * r,
    height: 2 * r,
  }));
  const options = marks.map((mark, i) =>
    candidates(mark, height)
      .filter(
        ({box}) =>
          box.x >= 0 &&
          box.y >= 0 &&
          box.x + box.width <= bounds.width &&
          box.y + box.height <= bounds.height &&
          !discs.some((disc, j) => j !== i && overlaps(inflate(disc, 2), box)),
      )
      .map((option, rank) => {
        const tight = inflate(option.box, 0.5, -1);
        const crossed = outlines.filter((outline) => passes(outline, tight)).length;
        return {...option, crossed, cost: crossed * 100 + rank};
      })
      .sort((a, b) => a.cost - b.cost),
  );
  const order = options
    .map((list, i) => ({i, clear: list.filter(({crossed}) => crossed === 0).length}))
    .sort((a, b) => a.clear - b.clear || a.i - b.i);
  const placed = new Map<number, PlacedName>();
  for (const {i} of order) {
    const taken = [...placed.values()].map(({box}) => inflate(box, 2, 0));
    const list = options[i] ?? [];
    const choice = list.find(({box}) => !taken.some((other) => overlaps(other, box))) ?? list[0];
    const mark = marks[i];
    if (!mark) continue;
    placed.set(
      i,
      choice ?? {
        box: {x: mark.x - mark.width / 2, y: mark.y + mark.r + GAP, width: mark.width, height},
        anchor: 'middle',
        crossed: 1,
      },
    );
  }
  return marks.flatMap((_, i) => placed.get(i) ?? []);
}
