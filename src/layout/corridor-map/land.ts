import {geoStream, type GeoProjection} from 'd3-geo';
import type {Position} from 'geojson';
import type {Borders} from '../../geography/borders.js';
import type {ProjectionKind} from '../../geography/projection.js';
import {wrapped} from '../../geography/projection.js';
import type {Basemap} from '../../geography/unpack.js';
import {boxOf, clipLine, contains, overlaps, type Box, type Point} from '../geometry.js';

/** A country as it lies in the frame: rings in px, to be read even-odd. */
export interface Outline {
  readonly id: string;
  readonly rings: readonly (readonly Point[])[];
}

/** The basemap in px: SVG path data, and outlines for labels. */
export interface Land {
  readonly land: string;
  /** Countries that the corridor runs through. */
  readonly lit: string;
  readonly lakes: string;
  readonly coasts: string;
  readonly borders: string;
  readonly disputed: string;
  readonly outlines: readonly Outline[];
}

/** Points nearer than this to the one before are left out, px. */
const NEAR = 0.6;
/** Lines, and points of outlines, projected before the caller may look at its clock. */
const AT_ONCE = 60;
const POINTS_AT_ONCE = 400;
/** Shapes are clipped this far outside the frame, so that no stroke shows along its edge, px. */
const MARGIN = 3;

/**
 * Projects a basemap into a frame, a little at a time.
 *
 * d3-geo clips and resamples every point of the world, which costs ten times the projection itself.
 * For cones and Mercator only what can be in view is projected, point by point, and clipped in the
 * plane; shapes that the seam of the projection cuts, and all other projections, go through d3.
 */
export function* projectingLand(
  map: Basemap,
  borders: Borders,
  projection: GeoProjection,
  kind: ProjectionKind,
  frame: Box,
  lit: ReadonlySet<string>,
): Generator<undefined, Land> {
  const room = {
    x: frame.x - MARGIN,
    y: frame.y - MARGIN,
    width: frame.width + 2 * MARGIN,
    height: frame.height + 2 * MARGIN,
  };
  const direct = kind === 'conic' || kind === 'mercator';
  const seam = wrapped((projection.rotate()[0] ?? 0) * -1 + 180);
  const inView = direct ? viewTest(projection, frame) : () => true;
  const plain = (line: readonly Position[]) => direct && !crosses(line, seam);

  const polygon = (rings: readonly (readonly Position[])[]): Point[][] => {
    const outer = rings[0];
    if (!outer || !inView(outer)) return [];
    const drawn = rings.every(plain)
      ? rings.map((ring) => projected(ring, projection))
      : streamed({type: 'Polygon', coordinates: rings.map((ring) => [...ring])}, projection);
    return drawn.map((ring) => thinned(clipRing(ring, room))).filter((ring) => ring.length > 2);
  };
  const line = (points: readonly Position[]): Point[][] => {
    if (!inView(points)) return [];
    const drawn = plain(points)
      ? [projected(points, projection)]
      : streamed({type: 'LineString', coordinates: [...points]}, projection);
    return drawn.flatMap((part) => clipLine(part, room)).map(thinned);
  };
  function* lines(list: readonly (readonly Position[])[]): Generator<undefined, string> {
    let drawn = '';
    for (let from = 0; from < list.length; from += AT_ONCE) {
      drawn += path(list.slice(from, from + AT_ONCE).flatMap(line), false);
      yield;
    }
    return drawn;
  }

  const outlines: Outline[] = [];
  let [points, lightened, land] = [0, '', ''];
  for (const {id, polygons} of map.countries) {
    const rings = polygons.flatMap(polygon);
    if (rings.length === 0) continue;
    outlines.push({id, rings});
    if (lit.has(id)) lightened += path(rings, true);
    else land += path(rings, true);
    points += rings.reduce((sum, ring) => sum + ring.length, 0);
    if (points < POINTS_AT_ONCE) continue;
    points = 0;
    yield;
  }
  yield;
  const lakes = path(map.lakes.flatMap(polygon), true);
  yield;
  return {
    land,
    lit: lightened,
    lakes,
    coasts: yield* lines(map.coasts),
    borders: yield* lines(borders.solid),
    disputed: yield* lines(borders.dashed),
    outlines,
  };
}

function projected(points: readonly Position[], projection: GeoProjection): Point[] {
  const out: Point[] = [];
  for (const [x = 0, y = 0] of points) {
    const at = projection([x, y]);
    if (at && Number.isFinite(at[0]) && Number.isFinite(at[1])) out.push(at);
  }
  return out;
}

/** Whether a line jumps over the meridian where the projection is cut open. */
function crosses(line: readonly Position[], seam: number): boolean {
  let before: number | undefined;
  for (const [x = 0] of line) {
    const turned = wrapped(x - seam + 180);
    if (before !== undefined && Math.abs(turned - before) > 180) return true;
    before = turned;
  }
  return false;
}

/** A line's bounds in degrees: middle and half the width of its longitudes, south, north. */
type Bounds = readonly [middle: number, half: number, south: number, north: number];
/** Lines of a basemap never change, so their bounds are found once. */
const known = new WeakMap<readonly Position[], Bounds>();

function boundsOf(line: readonly Position[]): Bounds {
  let bounds = known.get(line);
  if (!bounds) {
    let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const [x = 0, y = 0] of line) {
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    bounds = [(west + east) / 2, (east - west) / 2, south, north];
    known.set(line, bounds);
  }
  return bounds;
}

/** A quick test by bounds in degrees: false only where nothing of the line can be in the frame. */
function viewTest(projection: GeoProjection, frame: Box): (line: readonly Position[]) => boolean {
  const turn = projection.rotate()[0] ?? 0;
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  const steps = 8;
  for (let i = 0; i <= steps; i++) {
    for (let j = 0; j <= steps; j++) {
      const point: [number, number] = [
        frame.x + (frame.width * i) / steps,
        frame.y + (frame.height * j) / steps,
      ];
      const at = projection.invert?.(point);
      if (!at || !Number.isFinite(at[0]) || !Number.isFinite(at[1])) return () => true;
      const x = wrapped(at[0] + turn);
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, at[1]), Math.max(north, at[1])];
    }
  }
  const spare = 2 + (east - west) / 20;
  const middle = (west + east) / 2 - turn;
  const half = (east - west) / 2 + spare;
  return (line) => {
    const [x, reach, bottom, top] = boundsOf(line);
    return (
      top > south - spare && bottom < north + spare && Math.abs(wrapped(x - middle)) < half + reach
    );
  };
}

/** Rings or lines as d3-geo clips and resamples them. */
export function streamed(
  geometry:
    {type: 'Polygon'; coordinates: Position[][]} | {type: 'LineString'; coordinates: Position[]},
  projection: GeoProjection,
): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  const sink = {
    point: (x: number, y: number) => void part.push([x, y]),
    lineStart: () => void (part = []),
    lineEnd: () => void parts.push(part),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    sphere: () => undefined,
  };
  geoStream(geometry, projection.stream(sink));
  return parts;
}

/** The part of a ring inside a box (Sutherland and Hodgman 1974); edges may run along the box. */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
  const edges: readonly [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, box.x, 1],
    [0, box.x + box.width, -1],
    [1, box.y, 1],
    [1, box.y + box.height, -1],
  ];
  const bounds = boxOf(ring);
  if (!bounds || !overlaps(bounds, box)) return [];
  let points: readonly Point[] = ring;
  if (contains(box, bounds)) return [...ring];
  for (const [axis, limit, sign] of edges) {
    const kept: Point[] = [];
    let before = points[points.length - 1];
    for (const now of points) {
      const inside = (now[axis] - limit) * sign >= 0;
      if (before && (before[axis] - limit) * sign >= 0 !== inside) {
        const t = (limit - before[axis]) / (now[axis] - before[axis]);
        kept.push([before[0] + (now[0] - before[0]) * t, before[1] + (now[1] - before[1]) * t]);
      }
      if (inside) kept.push(now);
      before = now;
    }
    points = kept;
  }
  return [...points];
}

function thinned(line: readonly Point[]): Point[] {
  const last = line.length - 1;
  let [x, y] = [Infinity, Infinity];
  return line.filter((point, i) => {
    const far = Math.abs(point[0] - x) > NEAR || Math.abs(point[1] - y) > NEAR;
    if (!far && i !== last) return false;
    [x, y] = point;
    return true;
  });
}

/** SVG path data to a tenth of a pixel, in relative steps: a third shorter than absolute ones. */
export function path(lines: readonly (readonly Point[])[], closed: boolean): string {
  const tenth = (value: number): number => Math.round(value * 10);
  let out = '';
  for (const line of lines) {
    if (line.length < 2) continue;
    let [x, y] = [0, 0];
    line.forEach((point, i) => {
      const [nextX, nextY] = [tenth(point[0]), tenth(point[1])];
      if (i === 0) out += `M${nextX / 10},${nextY / 10}l`;
      else if (nextX !== x || nextY !== y) out += `${(nextX - x) / 10},${(nextY - y) / 10} `;
      [x, y] = [nextX, nextY];
    });
    out += closed ? 'z' : '';
  }
  return out.replace(/l(?=M|z|$)/g, '');
}
