import type {Position} from 'geojson';
import type {Borders} from '../../geography/borders.js';
import {planeLine} from '../../geography/projection.js';
import type {Basemap} from '../../geography/unpack.js';
import {clipLine, contains, inflate, overlaps, type Box, type Point} from '../geometry.js';
import type {MapView} from './view.js';

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

/** Shapes are clipped this far outside the frame, so that no stroke shows along its edge, px. */
const MARGIN = 3;
/** Points nearer than this to the one before are left out, px. */
const NEAR = 0.6;

/** Projects a basemap into a frame, a little at a time. */
export function* projectingLand(
  map: Basemap,
  borders: Borders,
  {frame, projection}: MapView,
  lit: ReadonlySet<string>,
): Generator<undefined, Land> {
  const room = inflate(frame, MARGIN);
  const {scale, x, y} = projection;
  /** What of a line lies in the room; most lie far from it, or wholly in it. */
  const drawn = (line: readonly Position[], clip: (line: Point[]) => Point[][]): Point[][] => {
    const flat = planeLine(projection, line);
    const [west = 0, east = 0, south = 0, north = 0] = flat;
    const box = {x: x + west * scale, y: y - north * scale, width: (east - west) * scale, height: (north - south) * scale}; // prettier-ignore
    // A line that is level or upright is a box of no size.
    if (!overlaps(inflate(box, 0.01), room)) return [];
    const points: Point[] = [];
    let lastX = Infinity;
    let lastY = Infinity;
    for (let i = 4; i < flat.length; i += 2) {
      const px = x + (flat[i] ?? 0) * scale;
      const py = y - (flat[i + 1] ?? 0) * scale;
      // A coast is drawn in lines of a pixel: what is nearer shows nothing.
      if (Math.abs(px - lastX) <= NEAR && Math.abs(py - lastY) <= NEAR) continue;
      points.push([(lastX = px), (lastY = py)]);
    }
    return contains(room, box) ? [points] : clip(points);
  };
  const rings = (polygons: readonly (readonly Position[][])[]): Point[][] =>
    polygons.flat().flatMap((ring) => drawn(ring, (points) => [clipRing(points, room)]));
  const lines = (list: readonly (readonly Position[])[]): string =>
    path(list.flatMap((line) => drawn(line, (points) => clipLine(points, room))));
  const outlines: Outline[] = [];
  for (const {id, polygons} of map.countries) {
    outlines.push({id, rings: rings(polygons)});
    yield;
  }
  const fill = (bright: boolean): string =>
    path(outlines.flatMap((outline) => (lit.has(outline.id) === bright ? outline.rings : [])));
  const parts = {land: fill(false), lit: fill(true), lakes: path(rings([map.lakes.flat()]), 'z')};
  yield;
  const coasts = lines(map.coasts);
  yield;
  return {
    ...parts,
    coasts,
    borders: lines(borders.solid),
    disputed: lines(borders.dashed),
    outlines: outlines.filter((outline) => outline.rings.length > 0),
  };
}

/** A line without the points that lie near the one before, px. */
export function thinned(line: readonly Point[], near = NEAR): Point[] {
  let last: Point = [Infinity, Infinity];
  return line.filter((point) => {
    const far = Math.abs(point[0] - last[0]) > near || Math.abs(point[1] - last[1]) > near;
    if (far) last = point;
    return far;
  });
}

/** The part of a ring inside a box (Sutherland and Hodgman 1974); edges may run along the box. */
export function clipRing(ring: readonly Point[], {x, y, width, height}: Box): Point[] {
  const edges = [[0, x, 1], [0, x + width, -1], [1, y, 1], [1, y + height, -1]] as const; // prettier-ignore
  let points = ring;
  for (const [axis, limit, sign] of edges) {
    const kept: Point[] = [];
    let before = points.at(-1) ?? [0, 0];
    for (const now of points) {
      const inside = (now[axis] - limit) * sign >= 0;
      if ((before[axis] - limit) * sign >= 0 !== inside) {
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

/** SVG path data to a tenth of a pixel, in relative steps: a third shorter than absolute ones. */
export function path(lines: readonly (readonly Point[])[], end = ''): string {
  let out = '';
  for (const line of lines) {
    if (line.length < 2) continue;
    let x = 0;
    let y = 0;
    let sign = 'M';
    for (const point of line) {
      const nextX = Math.round(point[0] * 10);
      const nextY = Math.round(point[1] * 10);
      out += `${sign}${(nextX - x) / 10},${(nextY - y) / 10}`;
      sign = sign === 'M' ? 'l' : ' ';
      x = nextX;
      y = nextY;
    }
    out += end;
  }
  return out;
}
