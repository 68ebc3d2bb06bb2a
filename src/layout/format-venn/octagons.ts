import {round} from '../scene.js';
import {DIRECTIONS, type Hypergraph} from './hypergraph.js';

/**
 * Curves around marks on a lattice: rounded octagons that hold every member and no other mark.
 *
 * The proof. A mark that is not a member lies, by the search, at least 2 lattice steps beyond the
 * outermost member in one of eight directions. The curve's side in that direction runs at most
 * 0.95 (along the axes) or 1.414 (counted in x + y or x − y) beyond it: so every mark has, in some
 * direction, at least 1.05 or 0.58 steps between itself and the curve. All sides run at least 0.58
 * beyond the members, further than the radius of the rounding, and so the rounding never cuts into a
 * member's disc. A polygon of half-planes grown by a disc is convex: one component, no hole, no
 * self-crossing. And the distances are chosen so that no two of them add up to a whole number: sides
 * of different sets never coincide, except where they share a member's edge, and then each has a
 * slot of its own. `certificate.ts` tests all this anew on the numbers that are drawn.
 */

/** How lattice points become pixels: `left + x · stepX`, `top + y · stepY`. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly stepX: number;
  readonly stepY: number;
}

/** One side as the half-plane `nx · x + ny · y ≤ reach`; (nx, ny) has length 1, pixels. */
interface Side {
  readonly nx: number;
  readonly ny: number;
  readonly reach: number;
}

/** A curve in pixels, rounded to 0.01. */
export interface Curve {
  /** Ids of the sets with exactly these members, sorted. */
  readonly ids: readonly string[];
  /** `M L A … Z`, clockwise on the screen; arcs are circular. */
  readonly d: string;
}

/** The least and the largest way out of a side, in lattice steps; along the axes, then across. */
const AXIS = [0.58, 0.95] as const;
const DIAGONAL = [1.082, 1.414] as const;
/** Radius of the corners, in steps of the finer axis; less than the least way out of any side. */
const ROUNDING = 0.56;
/** Distance between the curves of sets that share a side, where there is room, in px. */
const SLOT = 11;

/**
 * Traces a curve for every set.
 *
 * @param at x and y of each element in turn, in lattice steps.
 */
export function traceCurves(h: Hypergraph, at: Int32Array, frame: Frame): Curve[] {
  const {stepX, stepY, left, top} = frame;
  const radius = ROUNDING * Math.min(stepX, stepY);
  const drawn = h.sets.map(({ids, members}) => ({ids, members, sides: [] as Side[]}));
  // Smaller sets take the inner slot; the order of ids breaks ties.
  const inOrder = drawn.toSorted((a, b) => a.members.length - b.members.length);
  for (let k = 0; k < 8; k++) {
    const [dx, dy] = [DIRECTIONS[k] ?? 0, DIRECTIONS[k + 8] ?? 0];
    const [least, most] = dx * dy ? DIAGONAL : AXIS;
    // In pixels, the line dx·x + dy·y = c of the lattice has the normal (dx / stepX, dy / stepY).
    const length = Math.sqrt((dx / stepX) ** 2 + (dy / stepY) ** 2);
    const [nx, ny] = [dx / stepX / length, dy / stepY / length];
    const reaches: {extreme: number; from: number; to: number; slot: number}[] = [];
    // A slot is 0, or one more than those of the smaller sets that reach equally far out over a part
    // of the same stretch.
    for (const {members} of inOrder) {
      const along = members.map((m) => dx * (at[m * 2] ?? 0) + dy * (at[m * 2 + 1] ?? 0));
      const across = members.map((m) => dy * (at[m * 2] ?? 0) - dx * (at[m * 2 + 1] ?? 0));
      const extreme = Math.max(...along);
      const [from, to] = [Math.min(...across) - 1, Math.max(...across) + 1];
      const beside = reaches.filter((o) => o.extreme === extreme && o.to > from && to > o.from);
      reaches.push({extreme, from, to, slot: Math.max(0, ...beside.map(({slot}) => slot + 1))});
    }
    const gap = Math.min(
      SLOT * length,
      (most - least) / Math.max(1, ...reaches.map(({slot}) => slot)),
    );
    reaches.forEach(({extreme, slot}, i) => {
      const out = (extreme + least + gap * slot) / length;
      inOrder[i]?.sides.push({nx, ny, reach: out + nx * left + ny * top});
    });
  }
  return drawn.map(({ids, sides}) => ({ids, d: trace(sides, radius)}));
}

type Point = readonly [number, number];

/** The outline of the half-planes, moved in by the radius and rolled out again: smooth and convex. */
function trace(sides: readonly Side[], radius: number): string {
  const far = 1e5;
  let corners: Point[] = [
    [far, -far],
    [far, far],
    [-far, far],
    [-far, -far],
  ];
  for (const {nx, ny, reach} of sides) {
    // Cuts a convex polygon to a half-plane (Sutherland & Hodgman 1974).
    const beyond = ([x, y]: Point): number => nx * x + ny * y - (reach - radius);
    corners = corners.flatMap((to, i) => {
      const from = corners.at(i - 1) ?? to;
      const [a, b] = [beyond(from), beyond(to)];
      const t = a / (a - b);
      const kept: Point[] = b <= 0 ? [to] : [];
      if (a <= 0 !== b <= 0)
        kept.unshift([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
      return kept;
    });
  }
  // Corners closer than what is drawn would make edges without a direction.
  corners = corners.filter(([x, y], i) => {
    const [px, py] = corners.at(i - 1) ?? [0, 0];
    return Math.abs(x - px) > 0.02 || Math.abs(y - py) > 0.02;
  });
  /** A corner, moved out of the edge from a to b. */
  const aside = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): string => {
    const scale = radius / (Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2) || 1);
    return `${round(x + (by - ay) * scale)} ${round(y - (bx - ax) * scale)}`;
  };
  const r = round(radius);
  const parts = corners.map((corner, i) => {
    const before = corners.at(i - 1) ?? corner;
    const after = corners[i + 1] ?? corners[0] ?? corner;
    return `${aside(corner, before, corner)}A${r} ${r} 0 0 1 ${aside(corner, corner, after)}`;
  });
  return `M${parts.join('L')}Z`;
}
