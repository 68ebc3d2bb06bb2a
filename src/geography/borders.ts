import type {Position} from 'geojson';
import type {Basemap} from './unpack.js';

/**
 * How disputed lines are drawn. Whatever is chosen is printed under the map.
 *
 * - `neutral`: every disputed line is dashed, and what lies behind it has no name of its own.
 * - `de-facto`: lines that divide who administers are drawn as borders, mere claims are left out.
 * - `none`: no disputed line is drawn.
 */
export const borderPolicies = ['neutral', 'de-facto', 'none'] as const;
export type BorderPolicy = (typeof borderPolicies)[number];

export type Line = readonly Position[];

export interface Borders {
  readonly solid: readonly Line[];
  readonly dashed: readonly Line[];
  /** Alpha-3 codes of areas that get no name. */
  readonly nameless: ReadonlySet<string>;
}

/**
 * The lines to draw under a policy.
 *
 * @param own lines that the dataset brings; they take the place of the pack's disputed lines
 */
export function bordersOf(map: Basemap, policy: BorderPolicy, own?: OwnBorders): Borders {
  if (own) {
    return {
      solid: [...map.borders, ...own.solid],
      dashed: own.dashed,
      nameless: new Set(map.unlabelled),
    };
  }
  const control = map.contested.filter(({kind}) => kind === 'control').map(({points}) => points);
  const claims = map.contested.filter(({kind}) => kind === 'claim').map(({points}) => points);
  if (policy === 'de-facto') {
    return {solid: [...map.borders, ...control], dashed: [], nameless: new Set()};
  }
  const dashed = policy === 'neutral' ? [...control, ...claims] : [];
  return {solid: map.borders, dashed, nameless: new Set(map.unlabelled)};
}

/** Lines from an author's GeoJSON: dashed, unless a feature has `"style": "solid"`. */
export interface OwnBorders {
  readonly solid: readonly Line[];
  readonly dashed: readonly Line[];
}

/** Reads LineString and MultiLineString features; null when there is not one sound line. */
export function ownBorders(geojson: unknown): OwnBorders | null {
  const solid: Line[] = [];
  const dashed: Line[] = [];
  for (const feature of featuresOf(geojson)) {
    const {geometry, properties} = feature;
    const into = properties['style'] === 'solid' ? solid : dashed;
    const {type, coordinates} = geometry;
    if (type === 'LineString') into.push(...lineOf(coordinates));
    if (type === 'MultiLineString' && Array.isArray(coordinates)) {
      into.push(...coordinates.flatMap(lineOf));
    }
  }
  return solid.length + dashed.length > 0 ? {solid, dashed} : null;
}

type Json = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Features of a FeatureCollection, or of one Feature or geometry standing alone. */
export function featuresOf(geojson: unknown): {geometry: Json; properties: Json; id: unknown}[] {
  if (!isObject(geojson)) return [];
  const list = Array.isArray(geojson['features']) ? geojson['features'] : [geojson];
  return list.filter(isObject).flatMap((feature) => {
    const geometry = feature['type'] === 'Feature' ? feature['geometry'] : feature;
    const properties = isObject(feature['properties']) ? feature['properties'] : {};
    return isObject(geometry) ? [{geometry, properties, id: feature['id']}] : [];
  });
}

/** A line of at least two sound positions, as a list of one; else an empty list. */
function lineOf(coordinates: unknown): Line[] {
  const points = positionsOf(coordinates);
  return points.length > 1 ? [points] : [];
}

/** Finite longitude and latitude pairs, the rest passed over. */
export function positionsOf(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  return coordinates.flatMap((point: unknown) => {
    const [x, y] = Array.isArray(point) ? (point as unknown[]) : [];
    const sound = Number.isFinite(x) && Number.isFinite(y) && Math.abs(y as number) <= 90;
    return sound ? [[x as number, y as number]] : [];
  });
}
