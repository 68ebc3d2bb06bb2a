import type {MapModel} from '../../model/corridor-map/types.js';
import {
  type Box,
  boxOf,
  contains,
  distance,
  eachSegment,
  lengthOf,
  lerp,
  overlaps,
  type Point,
  pointAt,
  round,
} from '../geometry.js';
import type {Target} from '../scene.js';
import type {Knot} from './knot.js';
import type {Named, Sketch} from './panel.js';

/** Side of a button, px. */
const SIDE = 24;

interface Enlarged {
  readonly inset: Sketch;
  readonly names: Named;
}

/**
 * Where the button of each mark lies: at its dot, or on its line where no other button is near.
 *
 * What lies in the enlarged window has its button in the enlargement, where there is room for it.
 */
export function targetsOf(
  model: MapModel,
  main: Sketch,
  names: Named,
  enlarged: Enlarged | null,
  knot: Knot | null,
): Target[] {
  const taken: Box[] = [];
  const targets: Target[] = [];
  const done = new Set<string>();
  const square = ([x, y]: Point): Box => ({
    x: x - SIDE / 2,
    y: y - SIDE / 2,
    width: SIDE,
    height: SIDE,
  });
  const dot = ([x, y]: Point): Box => ({x, y, width: 0, height: 0});
  const put = (mark: string, box: Box): void => {
    done.add(mark);
    taken.push(box);
    const {x, y, width, height} = box;
    targets.push({mark, x: round(x), y: round(y), width: round(width), height: round(height)});
  };
  const hidden = ([x, y]: Point): boolean => {
    return knot !== null && [knot.window, knot.inset].some((box) => contains(box, dot([x, y])));
  };
  const visible = (sketch: Sketch, at: Point): boolean =>
    contains(sketch.view.frame, dot(at)) && (sketch !== main || !hidden(at));
  const sides = enlarged ? [[enlarged.inset, enlarged.names], [main, names]] as const : [[main, names]] as const; // prettier-ignore

  for (const [sketch, {shown}] of sides) {
    for (const {place, at} of shown) {
      if (!visible(sketch, at)) continue;
      const marks = [...place.sites.map(({mark}) => mark), ...(place.mark ? [place.mark] : [])];
      marks.forEach((mark, i) => {
        if (!done.has(mark)) put(mark, nearby(square([at[0] + i * SIDE, at[1]]), taken));
      });
    }
  }
  // Lines: the longest first have the least choice of room near the towns, so the short ones go first.
  const lines = sides.flatMap(([sketch]) => [
    ...sketch.stretches.map(({leg, line}) => ({sketch, mark: leg.key, points: line.points})),
    ...sketch.ties.map(({tie, line}) => ({sketch, mark: tie.key, points: line})),
  ]);
  const known = new Set(model.marks.map(({key}) => key));
  const ranked = lines
    .filter(({mark}) => known.has(mark))
    .map((line) => ({...line, length: lengthOf(line.points)}))
    .sort((a, b) => a.length - b.length);
  for (const strict of [true, false]) {
    for (const {sketch, mark, points, length} of ranked) {
      if (done.has(mark)) continue;
      const spots = spotsAlong(points, length).filter((at) => visible(sketch, at));
      const spot = spots.find((at) => !taken.some((box) => overlaps(box, square(at))));
      const [first] = spots;
      if (spot) put(mark, square(spot));
      else if (first && !strict) put(mark, nearby(square(first), taken));
    }
  }
  for (const [sketch] of sides) {
    for (const {area, ring} of sketch.areas) {
      const box = boxOf(ring);
      const middle: Point | null = box && [box.x + box.width / 2, box.y + box.height / 2];
      if (!middle || done.has(area.key) || !visible(sketch, middle)) continue;
      put(area.key, nearby(square(middle), taken));
    }
  }
  const along = lines.flatMap(({sketch, mark, points}) =>
    done.has(mark)
      ? dotsAlong(points)
          .filter((at) => visible(sketch, at))
          .map((at) => pickAt(mark, at))
      : [],
  );
  // A button is the last target of its mark, its panel opens at the first: both are the same one. What
  // lies between only lets a pointer meet a line anywhere along it.
  return [...targets, ...along, ...targets];
}

/** Distance and size of the points at which a pointer meets a line, px. */
const EVERY = 9;
const GRAIN = 4;

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

function pickAt(mark: string, [x, y]: Point): Target {
  return {mark, x: round(x - GRAIN / 2), y: round(y - GRAIN / 2), width: GRAIN, height: GRAIN};
}

/** The square itself, or one beside it that covers no other button. */
function nearby(box: Box, taken: readonly Box[]): Box {
  const clear = (each: Box): boolean => !taken.some((other) => overlaps(other, each));
  if (clear(box)) return box;
  for (const reach of [SIDE * 0.5, SIDE, SIDE * 1.5]) {
    for (let i = 0; i < 12; i++) {
      const angle = (i * Math.PI) / 6;
      const moved = {
        ...box,
        x: box.x + reach * Math.cos(angle),
        y: box.y + reach * Math.sin(angle),
      };
      if (clear(moved)) return moved;
    }
  }
  return box;
}

/** Points along a line, the middle first, then alternately to both ends. */
function spotsAlong(points: readonly Point[], length: number): Point[] {
  const count = Math.max(1, Math.min(24, Math.floor(length / 12)));
  const spots: Point[] = [];
  for (let i = 0; i <= count; i++) {
    const step = (i % 2 ? 1 : -1) * Math.ceil(i / 2);
    spots.push(pointAt(points, length * (0.5 + step / (count + 2))).at);
  }
  return spots;
}
