import {inflate, overlaps, type Box} from '../geometry.js';

/** One way to place a thing: the boxes that it covers, and how unwelcome it is; under 100 is good. */
export interface Way {
  readonly boxes: readonly Box[];
  readonly cost: number;
}

/**
 * Chooses a way for each thing so that no two cover each other: those with the fewest good ways first.
 *
 * @returns Undefined where every way is taken.
 */
export function settle<T extends Way>(things: readonly (readonly T[])[]): (T | undefined)[] {
  const taken: Box[] = [];
  const chosen: (T | undefined)[] = [];
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
  return things.map((_, i) => chosen[i]);
}

/** A text's box once a reader spaces letters by 0.12 em and words by 0.16 em (WCAG 1.4.12). */
export function spread(box: Box): Box {
  return inflate(box, box.width * 0.13, 0);
}
