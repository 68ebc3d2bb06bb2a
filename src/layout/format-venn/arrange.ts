import type {Hypergraph} from './hypergraph.js';
import {MOST_SETS, search, type Found} from './search.js';

/**
 * Where an element stands: in the layout of the whole catalogue (the master), in lattice steps, or on
 * the map, in degrees, of which only the order is used.
 *
 * A set's octagon depends on its members only. So what is right in the master is right in every
 * selection of its formats (heredity), and all selections look alike.
 */
export type Position = (element: string) => readonly [number, number] | undefined;

export interface Wishes {
  /** Drawn wider than high, or higher than wide (a phone): width : height in tenths. */
  readonly aspect: number;
  readonly master?: Position | undefined;
  readonly bearings?: Position | undefined;
  /** Moves to spend: two fifths of them at first, one fifth on each larger lattice. */
  readonly moves?: number;
  /** How strongly marks are held where the map has them. */
  readonly anchorWeight?: number;
  readonly seed?: number;
}

/**
 * Finds a place for each element on a lattice so that every set's octagon holds its members only.
 *
 * From the master if there is one that knows all elements, else from the map, else from the ids. If
 * that fails, larger lattices, five times: a count, never a clock, ends the search.
 */
export function arrange(
  h: Hypergraph,
  {aspect, master, bearings, moves = 9000, anchorWeight = 2, seed = 11}: Wishes,
): Found {
  const {elements} = h;
  let best: Found = {at: new Int32Array(elements.length * 2), wrong: 1, vacant: 0, cost: Infinity};
  if (h.sets.length > MOST_SETS) return best;
  const known = elements.flatMap((element) => [master?.(element) ?? []]);
  if (master && known.every(({length}) => length)) {
    // Little heat and strong anchors, so that marks stay where readers know them.
    const plan = {...tightened(known), moves: Math.trunc(moves / 4)};
    best = search(h, {...plan, heat: 40, anchorWeight: 10, seed: 7});
  }
  // About 14 lattice points a mark, in the wanted aspect.
  let area = 14 * Math.max(2, elements.length);
  for (let attempt = 0; attempt < 6 && best.wrong > 0; attempt++) {
    const width = Math.max(3, Math.trunc(Math.sqrt((area * aspect) / 10)));
    const height = Math.max(3, Math.trunc(area / width));
    const start = spreadOut(elements, bearings, width, height);
    const share = Math.trunc((moves * (attempt ? 2 : 4)) / 10);
    const plan = {width, height, start, moves: share, heat: 150, anchorWeight};
    const found = search(h, {...plan, seed: seed + attempt});
    if (found.wrong < best.wrong || best.cost === Infinity) best = found;
    area = Math.trunc((area * 17) / 10);
  }
  return best;
}

/**
 * The master's positions of some elements, without its empty rows and columns, and a free line around.
 *
 * A gap of two or more becomes two. What was two beyond a side along an axis stays two beyond it;
 * across the diagonals that need not hold, and the search then mends it.
 */
function tightened(positions: readonly (readonly number[])[]) {
  const start = new Int32Array(positions.length * 2);
  const [width = 3, height = 3] = [0, 1].map((axis) => {
    const values = positions.map((position) => position[axis] ?? 0);
    let to = 1;
    let last: number | undefined;
    for (const value of [...values].sort((a, b) => a - b)) {
      to += Math.min(2, value - (last ?? value));
      last = value;
      values.forEach((own, mark) => {
        if (own === value) start[mark * 2 + axis] = to;
      });
    }
    return to + 2;
  });
  return {start, width, height};
}

/**
 * A start that looks like the map: ranks of longitude and latitude, spread over the lattice. Elements
 * without a place on the map are strewn among them. Each takes the nearest point that is free.
 */
function spreadOut(
  elements: readonly string[],
  bearings: Position | undefined,
  width: number,
  height: number,
): Int32Array {
  const [east = [], north = []] = ([0, 1] as const).map((axis) => {
    const values = elements.map((id, i) => bearings?.(id)?.[axis] ?? (i * (7 + 4 * axis)) % 31);
    return values.map(
      (own, i) => values.filter((other, j) => other < own || (other === own && j < i)).length,
    );
  });
  const steps = Math.max(1, elements.length - 1);
  const out = new Int32Array(elements.length * 2);
  elements.forEach((_, i) => {
    const x = Math.trunc(((east[i] ?? 0) * (width - 1)) / steps);
    const y = height - 1 - Math.trunc(((north[i] ?? 0) * (height - 1)) / steps);
    let least = Infinity;
    // Ties by row, then column.
    for (let py = 0; py < height; py++) {
      for (let px = 0; px < width; px++) {
        const far = (px - x) ** 2 + (py - y) ** 2;
        const near = (value: number, j: number): boolean => Math.abs(value - (out[j] ?? 0)) < 2;
        if (
          far >= least ||
          elements.some((_, j) => j < i && near(px, j * 2) && near(py, j * 2 + 1))
        )
          continue;
        least = far;
        out.set([px, py], i * 2);
      }
    }
  });
  return out;
}
