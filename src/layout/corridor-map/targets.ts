import {
  boxOf,
  centreOf,
  distance,
  eachSegment,
  inflate,
  lerp,
  overlaps,
  roundBox,
  type Box,
  type Point,
} from '../geometry.js';
import type {Target} from '../scene.js';
import {holds, type Sketch, type Spot} from './panel.js';

/** Side of a button, and of the grains along a line, px; how far apart the grains lie. */
const SIDE = 24;
const GRAIN = 4;
const EVERY = 9;

const square = ([x, y]: Point, side: number): Box => inflate({x, y, width: 0, height: 0}, side / 2);

/**
 * Where the button of each mark lies: at its dot, or on its line where no other button is near.
 *
 * @param panels the enlargement first: what lies in it has its button there
 * @param hidden parts of the last panel that are covered or drawn larger
 */
export function targetsOf(
  panels: readonly (readonly [Sketch, readonly Spot[]])[],
  hidden: readonly Box[],
): Target[] {
  const buttons = new Map<string, Box>();
  /** At the first spot where it covers no other, else at the very first. */
  const put = (mark: string, spots: readonly Point[]): void => {
    const boxes = spots.map((at) => square(at, SIDE));
    const free = boxes.find(
      (each) => ![...buttons.values()].some((other) => overlaps(each, other)),
    );
    const box = free ?? boxes[0];
    if (box && !buttons.has(mark)) buttons.set(mark, box);
  };
  const grains: Target[] = [];
  const lines: [mark: string, spots: Point[]][] = [];
  panels.forEach(([{view, stretches, ties, areas}, shown], i) => {
    const seen = (at: Point): boolean =>
      holds(view.frame, at) && (i < panels.length - 1 || !hidden.some((box) => holds(box, at)));
    /** A point, then points beside it. */
    const near = ([x, y]: Point): Point[] =>
      [0, SIDE, -SIDE]
        .flatMap((dy) => [0, SIDE, -SIDE].map((dx): Point => [x + dx, y + dy]))
        .filter(seen);
    for (const {place, at} of shown) {
      if (seen(at))
        for (const {key} of [...place.sites, {key: place.mark}]) if (key) put(key, near(at));
    }
    for (const {area, ring} of areas) {
      const box = boxOf(ring);
      if (box) put(area.key, near(centreOf(box)));
    }
    const drawn = [
      ...stretches.map(({leg, line}) => [leg.key, line.points] as const),
      ...ties.map(({tie, line}) => [tie.key, line] as const),
    ];
    for (const [mark, points] of drawn) {
      const dots = dotsAlong(points).filter(seen);
      const middle = dots.length >> 1;
      // From the middle outwards.
      const spots = dots.map((dot, j) => dots[middle + (j % 2 ? (j + 1) / 2 : -j / 2)] ?? dot);
      lines.push([mark, [...spots, ...spots.slice(0, 1).flatMap(near)]]);
      grains.push(...dots.map((at) => ({mark, ...roundBox(square(at, GRAIN))})));
    }
  });
  // Short lines have the least choice of room.
  lines.sort(([, a], [, b]) => a.length - b.length).forEach((line) => put(...line));
  const targets = [...buttons].map(([mark, box]) => ({mark, ...roundBox(box)}));
  // A button is the last target of its mark, its panel opens at the first: both are the same one. What
  // lies between only lets a pointer meet a line anywhere along it.
  return [...targets, ...grains, ...targets];
}

function dotsAlong(points: readonly Point[]): Point[] {
  const dots: Point[] = [];
  let wait = EVERY / 2;
  eachSegment(points, (from, to) => {
    const length = distance(from, to);
    for (; wait < length; wait += EVERY) dots.push(lerp(from, to, wait / length));
    wait -= length;
  });
  return dots;
}
