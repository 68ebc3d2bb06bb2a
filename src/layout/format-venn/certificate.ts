import {distance, insideRings, lerp, type Point} from '../geometry.js';

/**
 * The certificate: every mark against every curve, on the numbers that are about to be drawn.
 *
 * It knows nothing of how the curves were made. It reads the path data, demands one closed convex
 * outline of lines and circular arcs (so one component, no hole, no crossing of itself), and brackets
 * it between two polygons: the chords of the arcs (inside the outline) and their tangents (outside).
 * A member's disc must lie within the first, any other mark's disc beyond a line of the second. Both
 * tests err on the side of refusing; a drawing that passes is right.
 */

export interface DrawnCurve {
  readonly ids: readonly string[];
  readonly d: string;
}

export interface DrawnMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Fault {
  /** `shape`: the curve is not one smooth convex outline; `absent`: a curve or a mark is missing. */
  readonly kind: 'false' | 'missing' | 'shape' | 'absent';
  readonly set: string;
  readonly element: string;
}

export interface Certificate {
  readonly ok: boolean;
  readonly faults: readonly Fault[];
}

/** Free width between a mark and any curve, in px. */
const CLEARANCE = 0.5;
/** What rounding to 0.01 px may do to an arc, in px. */
const ROUNDED = 0.05;

/**
 * Tests a drawing against the facts.
 *
 * @param sets Who is in what. Each set with members must have a curve, each member one mark.
 */
export function certify(
  sets: readonly {readonly id: string; readonly members: readonly string[]}[],
  curves: readonly DrawnCurve[],
  marks: readonly DrawnMark[],
): Certificate {
  const faults: Fault[] = [];
  const drawn = new Map<string, Outline | undefined>();
  for (const {ids, d} of curves) {
    const outline = readOutline(d);
    for (const id of ids) drawn.set(id, outline);
  }
  for (const {id: set, members} of sets) {
    const fault = (kind: Fault['kind'], element = ''): void => {
      faults.push({kind, set, element});
    };
    for (const element of new Set(members)) {
      if (!marks.some(({id}) => id === element)) fault('absent', element);
    }
    if (members.length === 0 && !drawn.has(set)) continue;
    const outline = drawn.get(set);
    if (!outline) fault(drawn.has(set) ? 'shape' : 'absent');
    else {
      for (const {id, x, y, r} of marks) {
        const room = r + CLEARANCE;
        // Written so that a position that is not a number fails.
        if (members.includes(id)) {
          if (!(distanceTo(outline.inner, x, y) <= -room)) fault('missing', id);
        } else if (!(distanceTo(outline.outer, x, y) >= room + ROUNDED)) fault('false', id);
      }
    }
  }
  return {ok: faults.length === 0, faults};
}

export interface Outline {
  readonly inner: readonly Point[];
  readonly outer: readonly Point[];
}

/** Reads `M x y A r r 0 0 1 x y L x y … Z`; undefined for anything else, or if it is not convex. */
export function readOutline(d: string): Outline | undefined {
  const at = '(-?[\\d.]+) (-?[\\d.]+)';
  const corner = `${at}A${at} 0 0 1 ${at}`;
  if (!new RegExp(`^M${corner}(?:L${corner})+Z$`).test(d)) return undefined;
  const inner: Point[] = [];
  const outer: Point[] = [];
  for (const found of d.matchAll(new RegExp(corner, 'g'))) {
    const [x1 = NaN, y1 = NaN, rx = NaN, ry = NaN, x2 = NaN, y2 = NaN] = found.slice(1).map(Number);
    const tip = rx === ry ? apex([x1, y1], [x2, y2], rx) : undefined;
    if (!tip) return undefined;
    inner.push([x1, y1], [x2, y2]);
    outer.push([x1, y1], tip, [x2, y2]);
  }
  return convex(outer) ? {inner, outer} : undefined;
}

/**
 * Where the tangents at the ends of an arc of less than half a turn meet: the arc lies in the
 * triangle of this point and its ends. Undefined if the arc is not of that kind.
 */
function apex([ax, ay]: Point, [bx, by]: Point, r: number): Point | undefined {
  const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
  const half = ((bx - ax) ** 2 + (by - ay) ** 2) / 4;
  if (half === 0) return [mx, my];
  const down = r * r - half;
  if (!(down > 0.01 * r * r)) return undefined;
  // Clockwise on the screen, the outer side is to the left of the way.
  const rise = Math.sqrt(half / down);
  return [mx + ((by - ay) / 2) * rise, my - ((bx - ax) / 2) * rise];
}

/**
 * Whether every point of a closed polygon lies to the right of every edge: then it is convex and goes
 * round once. What rounding to 0.01 px may turn an edge by is granted, the more the shorter it is.
 */
function convex(points: readonly Point[]): boolean {
  let area = 0;
  const right = points.every(([bx, by], i) => {
    const [ax, ay] = points.at(i - 1) ?? [bx, by];
    const [ux, uy] = [bx - ax, by - ay];
    const length = distance([ax, ay], [bx, by]);
    area += ax * by - bx * ay;
    return points.every(([px, py]) => {
      const [vx, vy] = [px - bx, py - by];
      const granted = ROUNDED * (length + Math.abs(vx) + Math.abs(vy));
      return ux * vy - uy * vx >= -granted;
    });
  });
  return right && area > 0;
}

/** Distance from a point to the edge of a polygon; negative inside. */
function distanceTo(polygon: readonly Point[], x: number, y: number): number {
  const ways = polygon.map((to, i) => {
    const from = polygon.at(i - 1) ?? to;
    const [ux, uy] = [to[0] - from[0], to[1] - from[1]];
    const t = ((x - from[0]) * ux + (y - from[1]) * uy) / (ux * ux + uy * uy || 1);
    return distance(lerp(from, to, Math.max(0, Math.min(1, t))), [x, y]);
  });
  return Math.min(...ways) * (insideRings([x, y], [polygon]) ? -1 : 1);
}
