import {
  boxOf,
  centreOf,
  distance,
  eachSegment,
  lerp,
  overlaps,
  roundBox,
  type Box,
  type Point,
} from '../geometry.js';
import type {Target} from '../scene.js';
import {holds, type Spot, type Sketch} from './panel.js';

/** Side of a button, and of the grains along a line, px; how far apart they lie. */
const SIDE = 24;
const GRAIN = 4;
const EVERY = 9;

const square = ([x, y]: Point, side: number): Box => ({
  x: x - side / 2,
  y: y - side / 2,
  width: side,
  height: side,
});

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
  /** Puts a button at the first spot where it covers no other, else at the very first. */
  const put = (mark: string, spots: readonly Point[]): void => {
    const boxes = spots.map((at) => square(at, SIDE));
    const taken = [...buttons.values()];
    const box = boxes.find((each) => !taken.some((other) => overlaps(each, other))) ?? boxes[0];
    if (box && !buttons.has(mark)) buttons.set(mark, box);
  };
  const near = ([x, y]: Point): Point[] =>
    [0, 0.5, 1, 1.5].flatMap((reach) =>
      Array.from({length: 12}, (_, i): Point => [
        x + reach * SIDE * Math.cos((i * Math.PI) / 6),
        y + reach * SIDE * Math.sin((i * Math.PI) / 6),
      ]),
    );
  const grains: Target[] = [];
  const lines: {mark: string; spots: Point[]}[] = [];
  panels.forEach(([{view, stretches, ties, areas}, shown], i) => {
    const seen = (at: Point): boolean =>
      holds(view.frame, at) && (i < panels.length - 1 || !hidden.some((box) => holds(box, at)));
    for (const {place, at} of shown) {
      const marks = [...place.sites.map(({key}) => key), ...(place.mark ? [place.mark] : [])];
      if (seen(at)) for (const mark of marks) put(mark, near(at).filter(seen));
    }
    for (const {area, ring} of areas) {
      const box = boxOf(ring);
      if (box && seen(centreOf(box))) put(area.key, near(centreOf(box)).filter(seen));
    }
    for (const [mark, points] of [
      ...stretches.map(({leg, line}) => [leg.key, line.points] as const),
      ...ties.map(({tie, line}) => [tie.key, line] as const),
    ]) {
      const dots = dotsAlong(points).filter(seen);
      const middle = dots[dots.length >> 1];
      // From the middle outwards, then beside it.
      const spots = dots.map(
        (_, j) => dots[(dots.length >> 1) + (j % 2 ? (j + 1) / 2 : -j / 2)] ?? _,
      );
      if (middle) lines.push({mark, spots: [...spots, ...near(middle).filter(seen)]});
      grains.push(...dots.map((at) => ({mark, ...roundBox(square(at, GRAIN))})));
    }
  });
  // Short lines have the least choice of room.
  lines.sort((a, b) => a.spots.length - b.spots.length);
  for (const {mark, spots} of lines) put(mark, spots);
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
