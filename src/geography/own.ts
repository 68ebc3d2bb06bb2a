import type {Position} from 'geojson';
import {readPack, type Basemap} from './unpack.js';

/** Lines that an author brings in place of the pack's disputed ones. */
export interface OwnBorders {
  readonly solid: readonly (readonly Position[])[];
  readonly dashed: readonly (readonly Position[])[];
}

interface Feature {
  readonly type: unknown;
  readonly coordinates: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly id: unknown;
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Features of a collection, or of one feature or geometry that stands alone. */
function featuresOf(geojson: unknown): Feature[] {
  const {features} = objectOf(geojson);
  return (Array.isArray(features) ? features : [geojson]).map((each: unknown) => {
    const {geometry, properties, id} = objectOf(each);
    const {type, coordinates} = objectOf(geometry ?? each);
    return {type, coordinates, properties: objectOf(properties), id};
  });
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Longitude and latitude in degrees; what is not a position is passed over. */
function positionsOf(coordinates: unknown): Position[] {
  return listOf(coordinates).flatMap((point) => {
    const [x, y] = listOf(point).map(Number);
    return Number.isFinite(x) && Math.abs(y ?? NaN) <= 90 ? [[x ?? 0, y ?? 0]] : [];
  });
}

/**
 * Reads LineString and MultiLineString features: dashed, unless a feature has `"style": "solid"`.
 * Undefined when there is not one sound line.
 */
export function ownBorders(geojson: unknown): OwnBorders | undefined {
  const [solid, dashed]: [Position[][], Position[][]] = [[], []];
  for (const {type, coordinates, properties} of featuresOf(geojson)) {
    const lines =
      type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? listOf(coordinates) : [];
    const sound = lines.map(positionsOf).filter((line) => line.length > 1);
    (properties['style'] === 'solid' ? solid : dashed).push(...sound);
  }
  return solid.length + dashed.length > 0 ? {solid, dashed} : undefined;
}

/**
 * A basemap that a dataset brings: a pack written by `corridor-kit basemap`, or GeoJSON polygons with
 * an alpha-3 code as `id`, `a3` or `ISO_A3`. Null when there is nothing to draw in it.
 *
 * GeoJSON knows no shared lines, so every outline is drawn as a coast and none as a border.
 */
export function readBasemap(value: unknown): Basemap | null {
  if (typeof value !== 'object' || value === null) return null;
  const known = read.get(value);
  if (known !== undefined) return known;
  const map = readAnew(value);
  read.set(value, map);
  return map;
}

/** Read once, however many maps are drawn of it. */
const read = new WeakMap<object, Basemap | null>();

function readAnew(value: object): Basemap | null {
  const pack = readPack(value);
  if (pack) return pack;
  const countries = featuresOf(value).flatMap(({type, coordinates, properties, id}) => {
    const list = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];
    const polygons = listOf(list)
      .map((rings) =>
        listOf(rings)
          .map(positionsOf)
          .filter((ring) => ring.length > 3),
      )
      .filter((rings) => rings.length > 0);
    const code = id ?? properties['a3'] ?? properties['ISO_A3'];
    return polygons[0] ? [{id: typeof code === 'string' ? code : '', polygons}] : [];
  });
  if (!countries[0]) return null;
  return {
    focus: [-180, -90, 180, 90],
    countries,
    lakes: [],
    coasts: countries.flatMap(({polygons}) => polygons.flat()),
    borders: [],
    contested: [],
    anchors: new Map(),
    unlabelled: [],
  };
}
