import type {Hypergraph} from './hypergraph.js';
import {search, type Found} from './search.js';

/**
 * Where each element was put in the layout of the whole catalogue, in lattice steps, by id.
 *
 * A set's octagon depends on its members only. So what is right in the master is right in every
 * selection of its formats (heredity), and all selections look alike.
 */
export type Master = Readonly<Record<string, readonly [x: number, y: number]>>;

/** Where an element lies on the map, in degrees; only the order of these numbers is used. */
export type Bearings = (
  element: string,
) => readonly [longitude: number, latitude: number] | undefined;

export interface Arrangement {
  readonly at: Int32Array;
  readonly wrong: number;
}

export interface Wishes {
  /** Drawn wider than high, or higher than wide (a phone): width : height in tenths. */
  readonly aspect: number;
  readonly master?: Master | undefined;
  readonly bearings?: Bearings | undefined;
  /** Moves of all attempts together. */
  readonly moves?: number;
  /** How strongly marks are held where the map has them. */
  readonly anchorWeight?: number;
  readonly seed?: number;
}

/** More sets than a mask has bits are never drawn as curves. */
export const MOST_SETS = 30;
const MOVES = 9000;
/** From the master: little heat and strong anchors, so that marks stay where readers know them. */
const SETTLED = {heat: 40, anchorWeight: 10, seed: 7};
const FREE = {heat: 150, anchorWeight: 2, seed: 11};

/**
 * Finds a place for each element on a lattice so that every set's octagon holds its members only.
 *
 * From the master if there is one that knows all elements, else from the map, else from the ids. If
 * that fails, larger lattices; the moves of all attempts together stay under the cap.
 */
export function arrange(h: Hypergraph, wishes: Wishes): Arrangement {
  const marks = h.elements.length;
  const moves = wishes.moves ?? MOVES;
  if (h.sets.length > MOST_SETS) return {at: new Int32Array(marks * 2), wrong: 1};
  const {master} = wishes;
  if (master && h.elements.every((element) => Object.hasOwn(master, element))) {
    const {start, width, height} = tightened(h.elements, master);
    const room = {width, height, moves: Math.trunc(moves / 4)};
    const found = search(h, {...SETTLED, ...room, start, anchors: start});
    if (found.wrong === 0) return found;
  }
  // About 14 lattice points a mark, in the wanted aspect.
  let area = 14 * Math.max(2, marks);
  let best: Found | undefined;
  for (let attempt = 0; attempt < 4; attempt++) {
    const width = Math.max(3, Math.trunc(Math.sqrt((area * wishes.aspect) / 10)));
    const height = Math.max(3, Math.trunc(area / width));
    const start = fromBearings(h.elements, wishes.bearings, width, height);
    const found = search(h, {
      heat: FREE.heat,
      anchorWeight: wishes.anchorWeight ?? FREE.anchorWeight,
      seed: (wishes.seed ?? FREE.seed) + attempt,
      width,
      height,
      start,
      anchors: start,
      moves: attempt === 0 ? Math.trunc((moves * 4) / 10) : Math.trunc(moves / 5),
    });
    if (!best || found.wrong < best.wrong) best = found;
    if (best.wrong === 0) break;
    area = Math.trunc((area * 17) / 10);
  }
  return best ?? {at: new Int32Array(marks * 2), wrong: 1};
}

/**
 * The master's positions of some elements, without its empty rows and columns, and a free line around.
 *
 * A gap of two or more becomes two. What was two beyond a side along an axis stays two beyond it;
 * across the diagonals that need not hold, and the search then mends it.
 */
function tightened(
  elements: readonly string[],
  master: Master,
): {start: Int32Array; width: number; height: number} {
  const start = new Int32Array(elements.length * 2);
  const [width = 3, height = 3] = ([0, 1] as const).map((axis) => {
    const values = elements.map((element) => master[element]?.[axis] ?? 0);
    let to = 1;
    [...new Set(values)]
      .sort((a, b) => a - b)
      .forEach((value, i, steps) => {
        if (i > 0) to += Math.min(2, value - (steps[i - 1] ?? value));
        values.forEach((own, mark) => {
          if (own === value) start[mark * 2 + axis] = to;
        });
      });
    return to + 2;
  });
  return {start, width, height};
}

/**
 * A start that looks like the map: ranks of longitude and latitude, spread over the lattice. Elements
 * without a place on the map are spread by a hash of their ids. Each then takes the nearest free point.
 */
function fromBearings(
  elements: readonly string[],
  bearings: Bearings | undefined,
  width: number,
  height: number,
): Int32Array {
  const known = elements.map((element) => bearings?.(element));
  const rank = (axis: 0 | 1, i: number) => {
    const own = known[i]?.[axis];
    if (own === undefined) return undefined;
    let below = 0;
    known.forEach((other, j) => {
      const value = other?.[axis];
      if (value !== undefined && (value < own || (value === own && j < i))) below++;
    });
    return below;
  };
  const spread = Math.max(1, elements.length - 1);
  const out = new Int32Array(elements.length * 2);
  elements.forEach((element, i) => {
    const hash = hashOf(element);
    const east = rank(0, i);
    const north = rank(1, i);
    const x = east === undefined ? hash % width : Math.trunc((east * (width - 1)) / spread);
    const y =
      north === undefined
        ? (hash >>> 8) % height
        : height - 1 - Math.trunc((north * (height - 1)) / spread);
    const [fx, fy] = nearestFree(out, i, x, y, width, height);
    out[i * 2] = fx;
    out[i * 2 + 1] = fy;
  });
  return out;
}

/** The nearest point that is at least 2 from the first `count` marks; ties by row, then column. */
function nearestFree(
  taken: Int32Array,
  count: number,
  x: number,
  y: number,
  width: number,
  height: number,
): [number, number] {
  let best: [number, number] = [x, y];
  let least = Infinity;
  for (let py = 0; py < height; py++) {
    for (let px = 0; px < width; px++) {
      const far = (px - x) ** 2 + (py - y) ** 2;
      if (far >= least) continue;
      let free = true;
      for (let i = 0; i < count && free; i++) {
        const [dx, dy] = [px - (taken[i * 2] ?? 0), py - (taken[i * 2 + 1] ?? 0)];
        free = dx >= 2 || dx <= -2 || dy >= 2 || dy <= -2;
      }
      if (free) [best, least] = [[px, py], far];
    }
  }
  return best;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}
