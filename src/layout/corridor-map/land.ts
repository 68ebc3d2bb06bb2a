import type {Position} from 'geojson';
import type {Borders} from '../../geography/borders.js';
import {extentOf, projectionFor, type Extent} from '../../geography/projection.js';
import type {Basemap} from '../../geography/unpack.js';
import type {Point} from '../geometry.js';
import {project, type MapView} from './view.js';

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
/** Lines projected before the caller may look at its clock. */
const AT_ONCE = 50;

/** Extents of lines of a basemap, which never change. */
const extents = new WeakMap<readonly Position[], Extent | null>();

/** Projects a basemap into a frame, a little at a time: only what can be in view. */
export function* projectingLand(
  map: Basemap,
  borders: Borders,
  {frame, projection, extent}: MapView,
  lit: ReadonlySet<string>,
): Generator<undefined, Land> {
  const {x, y, width, height} = frame;
  const clipped = projectionFor(extent)
    .scale(projection.scale())
    .translate(projection.translate())
    .precision(0)
    .clipExtent([
      [x - MARGIN, y - MARGIN],
      [x + width + MARGIN, y + height + MARGIN],
    ]);
  const seen = (line: readonly Position[]): boolean => overlap(seenFrom, extentFor(line));
  const seenFrom = extentOf(
    [0, 0.25, 0.5, 0.75, 1].flatMap((i) =>
      [0, 0.25, 0.5, 0.75, 1].flatMap((j) => {
        const at = projection.invert?.([x + width * i, y + height * j]);
        return at ? [at] : [];
      }),
    ),
  );
  const polygon = (rings: readonly Position[][]): Point[][] =>
    rings[0] && seen(rings[0]) ? project({type: 'Polygon', coordinates: [...rings]}, clipped) : [];
  function* lines(list: readonly (readonly Position[])[]): Generator<undefined, string> {
    const drawn: Point[][] = [];
    let wait = AT_ONCE;
    for (const line of list) {
      if (!seen(line)) continue;
      drawn.push(...project({type: 'LineString', coordinates: [...line]}, clipped));
      if (--wait % AT_ONCE === 0) yield;
    }
    return path(drawn);
  }
  const outlines: Outline[] = [];
  for (const {id, polygons} of map.countries) {
    const rings = polygons.flatMap(polygon);
    if (rings.length === 0) continue;
    outlines.push({id, rings});
    yield;
  }
  const fill = (bright: boolean): string =>
    path(outlines.flatMap(({id, rings}) => (lit.has(id) === bright ? rings : [])));
  return {
    land: fill(false),
    lit: fill(true),
    lakes: path(map.lakes.flatMap(polygon), 'z'),
    coasts: yield* lines(map.coasts),
    borders: yield* lines(borders.solid),
    disputed: yield* lines(borders.dashed),
    outlines,
  };
}

function extentFor(line: readonly Position[]): Extent | null {
  let extent = extents.get(line);
  if (extent === undefined) extents.set(line, (extent = extentOf(line)));
  return extent;
}

/** Whether two extents meet, with some degrees to spare; a missing one meets everything. */
function overlap(a: Extent | null, b: Extent | null): boolean {
  if (!a || !b || a.north > 80 || a.south < -80) return true;
  const spare = 3;
  const gap = (((b.west - a.west) % 360) + 360) % 360;
  return (
    b.north > a.south - spare &&
    b.south < a.north + spare &&
    (gap < a.east - a.west + spare || 360 - gap < b.east - b.west + spare)
  );
}

/** SVG path data to a tenth of a pixel, in relative steps: a third shorter than absolute ones. */
export function path(lines: readonly (readonly Point[])[], end = ''): string {
  const tenth = (value: number): number => Math.round(value * 10);
  let out = '';
  for (const line of lines) {
    if (line.length < 2) continue;
    let [x, y] = [0, 0];
    line.forEach((point, i) => {
      const [nextX, nextY] = [tenth(point[0]), tenth(point[1])];
      out += `${i === 0 ? 'M' : i === 1 ? 'l' : ' '}${(nextX - x) / 10},${(nextY - y) / 10}`;
      [x, y] = [nextX, nextY];
    });
    out += end;
  }
  return out;
}
