import {geoArea} from 'd3-geo';
import type {Position} from 'geojson';
import {featuresOf, isObject, positionsOf} from './borders.js';
import {unpack, type Basemap, type BasemapPack, type Country} from './unpack.js';

const isNumbers = (value: unknown, length: number): boolean =>
  Array.isArray(value) && value.length === length && value.every(Number.isFinite);

/** Whether a value has every field of a pack in the right type. */
export function isPack(value: unknown): value is BasemapPack {
  if (!isObject(value)) return false;
  const texts = ['arcs', 'countries', 'shapes', 'lakes'].every(
    (key) => typeof value[key] === 'string',
  );
  return (
    texts &&
    isNumbers(value['focus'], 4) &&
    Number.isFinite(value['step']) &&
    isObject(value['anchors']) &&
    Object.values(value['anchors']).every((at) => isNumbers(at, 2)) &&
    Array.isArray(value['unlabelled']) &&
    Array.isArray(value['contested']) &&
    value['contested'].every(
      (line: unknown) => Array.isArray(line) && line.length === 3 && Array.isArray(line[2]),
    )
  );
}

/**
 * A basemap that a dataset brings: a pack written by `corridor-kit basemap`, or GeoJSON polygons.
 *
 * GeoJSON knows no shared arcs, so its outlines are all drawn as coast and none as a border; a pack
 * is better. Null when there is nothing to draw in it.
 */
export function readBasemap(value: unknown): Basemap | null {
  if (isPack(value)) {
    const map = unpack(value);
    return map.countries.length > 0 ? map : null;
  }
  const countries = featuresOf(value).flatMap(({geometry, properties, id}): Country[] => {
    const {type, coordinates} = geometry;
    if (!Array.isArray(coordinates)) return [];
    const list: unknown[] =
      type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];
    const polygons = list.map(polygonOf).filter((rings) => rings.length > 0);
    const code = id ?? properties['a3'] ?? properties['ISO_A3'];
    return polygons.length > 0 ? [{id: typeof code === 'string' ? code : '', polygons}] : [];
  });
  if (countries.length === 0) return null;
  const rings = countries.flatMap(({polygons}) => polygons.flat());
  return {
    focus: [-180, -90, 180, 90],
    countries,
    lakes: [],
    coasts: rings,
    borders: [],
    contested: [],
    anchors: {},
    unlabelled: [],
  };
}

/** Sound rings, wound as d3-geo wants: a ring of more than half the globe is turned over. */
function polygonOf(coordinates: unknown): Position[][] {
  if (!Array.isArray(coordinates)) return [];
  const rings = coordinates.map(positionsOf).filter((ring) => ring.length >= 4);
  const [outer] = rings;
  if (!outer) return [];
  const turned = geoArea({type: 'Polygon', coordinates: [outer]}) > 2 * Math.PI;
  return turned ? rings.map((ring) => ring.toReversed()) : rings;
}
