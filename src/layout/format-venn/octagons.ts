import {round} from '../scene.js';
import {byCode, type Hypergraph} from './hypergraph.js';

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
export interface Side {
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
  /** The sides before rounding off the corners, clockwise from the right; some may be idle. */
  readonly sides: readonly Side[];
}

/** The least and the largest way out of a side, in lattice steps; along the axes, then across. */
const AXIS = [0.58, 0.95] as const;
const DIAGONAL = [1.082, 1.414] as const;
/** Radius of the corners, in steps of the finer axis; less than the least way out of any side. */
const ROUNDING = 0.56;
/** Distance between the curves of sets that share a side, where there is room, in px. */
const SLOT = 11;

/** Right, lower right, lower, lower left, left, upper left, upper, upper right: clockwise. */
const DIRECTIONS = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

/**
 * Traces a curve for every set.
 *
 * @param at x and y of each element in turn, in lattice steps.
 */
export function traceCurves(h: Hypergraph, at: Int32Array, frame: Frame): Curve[] {
  const {stepX, stepY, left, top} = frame;
  const radius = ROUNDING * Math.min(stepX, stepY);
  // Smaller sets take the inner slot. Ids break ties, so that the order of the input never shows.
  const inOrder = h.sets
    .map((_, set) => set)
    .sort((a, b) => {
      const [one, two] = [h.sets[a], h.sets[b]];
      if (!one || !two) return 0;
      return one.members.length - two.members.length || byCode(one.ids[0] ?? '', two.ids[0] ?? '');
    });
  const sides: Side[][] = h.sets.map(() => []);
  for (const [dx, dy] of DIRECTIONS) {
    const diagonal = dx !== 0 && dy !== 0;
    const [least, most] = diagonal ? DIAGONAL : AXIS;
    // In pixels, the line dx·x + dy·y = c of the lattice has the normal (dx / stepX, dy / stepY).
    const length = Math.sqrt((dx / stepX) ** 2 + (dy / stepY) ** 2);
    const [nx, ny] = [dx / stepX / length, dy / stepY / length];
    const slots = slotsOf(h, at, dx, dy, inOrder);
    const gap = Math.min(
      SLOT * length,
      (most - least) / Math.max(1, ...slots.map(({slot}) => slot)),
    );
    slots.forEach(({extreme, slot}, set) => {
      const out = (extreme + least + gap * slot) / length;
      sides[set]?.push({nx, ny, reach: out + nx * left + ny * top});
    });
  }
  return h.sets.map(({ids}, set) => {
    const own = sides[set] ?? [];
    return {ids, sides: own, d: trace(own, radius)};
  });
}

/**
 * How far out each set's members reach in one direction, and its slot there: 0, or one more than the
 * slots of the smaller sets that reach equally far over a part of the same stretch.
 */
function slotsOf(
  {sets}: Hypergraph,
  at: Int32Array,
  dx: number,
  dy: number,
  inOrder: readonly number[],
): {extreme: number; slot: number}[] {
  const reach = sets.map(({members}) => {
    const along = members.map((m) => dx * (at[m * 2] ?? 0) + dy * (at[m * 2 + 1] ?? 0));
    const across = members.map((m) => dy * (at[m * 2] ?? 0) - dx * (at[m * 2 + 1] ?? 0));
    return {
      extreme: Math.max(...along),
      from: Math.min(...across) - 1,
      to: Math.max(...across) + 1,
      slot: 0,
    };
  });
  const done: typeof reach = [];
  for (const set of inOrder) {
    const own = reach[set];
    if (!own) continue;
    for (const other of done) {
      if (other.extreme !== own.extreme || other.to <= own.from || own.to <= other.from) continue;
      own.slot = Math.max(own.slot, other.slot + 1);
    }
    done.push(own);
  }
  return reach;
}

type Point = readonly [number, number];

/** The outline of the half-planes, moved in by the radius and rolled out again: smooth and convex. */
function trace(sides: readonly Side[], radius: number): string {
  const inner = sides.map((side) => ({...side, reach: side.reach - radius}));
  let corners: Point[] = [];
  const far = 1e5;
  for (const [x, y] of [
    [far, -far],
    [far, far],
    [-far, far],
    [-far, -far],
  ] as const) {
    corners.push([x, y]);
  }
  for (const side of inner) corners = clip(corners, side);
  // Corners closer than what is drawn would make edges without a direction.
  corners = corners.filter(([x, y], i) => {
    const [px, py] = corners[(i + corners.length - 1) % corners.length] ?? [0, 0];
    return Math.abs(x - px) > 0.02 || Math.abs(y - py) > 0.02;
  });
  const r = round(radius);
  return (
    corners
      .map((corner, i) => {
        const before = corners[(i + corners.length - 1) % corners.length] ?? corner;
        const after = corners[(i + 1) % corners.length] ?? corner;
        const start = aside(before, corner, corner, radius);
        const end = aside(corner, after, corner, radius);
        return `${i === 0 ? 'M' : 'L'}${start}A${r} ${r} 0 0 1 ${end}`;
      })
      .join('') + 'Z'
  );
}

/** The point `by` px to the outer side of the edge from a to b, beside `from`. */
function aside([ax, ay]: Point, [bx, by]: Point, from: Point, distance: number): string {
  const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2) || 1;
  const x = from[0] + ((by - ay) / length) * distance;
  const y = from[1] - ((bx - ax) / length) * distance;
  return `${round(x)} ${round(y)}`;
}

/** Cuts a convex polygon to a half-plane (Sutherland & Hodgman 1974). */
function clip(corners: readonly Point[], {nx, ny, reach}: Side): Point[] {
  const kept: Point[] = [];
  corners.forEach((to, i) => {
    const from = corners[(i + corners.length - 1) % corners.length] ?? to;
    const a = nx * from[0] + ny * from[1] - reach;
    const b = nx * to[0] + ny * to[1] - reach;
    if (a <= 0 !== b <= 0) {
      const t = a / (a - b);
      kept.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
    }
    if (b <= 0) kept.push(to);
  });
  return kept;
}
