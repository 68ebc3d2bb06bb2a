import type {Tell} from './read.js';

type Fields = Record<string, unknown>;

interface Feature {
  readonly properties?: Fields | null;
  readonly geometry?: {readonly type?: string; readonly coordinates?: unknown} | null;
}

/** Longitude and latitude alone: maps often bring a height, which nothing here shows. */
const flat = (line: unknown): unknown =>
  Array.isArray(line)
    ? line.map((point: unknown) => (Array.isArray(point) ? point.slice(0, 2) : point))
    : line;

function featuresOf(file: string, text: string, tell: Tell): readonly Feature[] {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    tell('load-json', file, {url: file, reason});
    return [];
  }
  const {type, features} = (data ?? {}) as {type?: unknown; features?: unknown};
  if (type === 'FeatureCollection' && Array.isArray(features)) return features as Feature[];
  if (type === 'Feature') return [data as Feature];
  tell('not-allowed', `${file} type`, {
    written: String(type),
    allowed: 'FeatureCollection, Feature',
  });
  return [];
}

/** What was written, for a sentence. */
const word = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** A record by id, or says that there is none. */
function named(
  records: readonly Fields[],
  id: unknown,
  path: string,
  tell: Tell,
): Fields | undefined {
  const found = records.find((record) => record['id'] === id);
  if (!found) {
    const known = records.map((record) => String(record['id']));
    tell('no-such-id', path, {written: word(id)}, known);
  }
  return found;
}

/**
 * Puts the lines of a GeoJSON file into the legs that they belong to. A feature names its `route`, and its
 * leg by number (`leg`, from 1); without a number it is a leg of its own, with `mode`, `status` and, if it
 * has any, `stops` among its properties.
 */
export function readLines(
  file: string,
  text: string,
  routes: readonly Fields[],
  made: (leg: Fields, path: string) => void,
  tell: Tell,
): void {
  featuresOf(file, text, tell).forEach(({properties, geometry}, i) => {
    const path = `${file} features[${i}]`;
    const {route: id, leg: number, stops, ...rest} = properties ?? {};
    const route = named(routes, id, `${path}.properties.route`, tell);
    if (!route) return;
    const {type, coordinates} = geometry ?? {};
    if (type !== 'LineString') {
      tell('not-allowed', `${path}.geometry.type`, {written: word(type), allowed: 'LineString'});
      return;
    }
    const legs = (route['legs'] ??= []) as Fields[];
    if (number === undefined || number === null) {
      const words =
        typeof stops === 'string' ? stops.split(/[\s,]+/).filter(Boolean) : (stops ?? []);
      const leg = {stops: words, ...rest, geometry: flat(coordinates)};
      legs.push(leg);
      made(leg, path);
      return;
    }
    const leg = legs[Number(number) - 1];
    if (leg) leg['geometry'] = flat(coordinates);
    else {
      const allowed = legs.length > 0 ? `1–${legs.length}` : 'legs.csv';
      tell('not-allowed', `${path}.properties.leg`, {written: word(number), allowed});
    }
  });
}

/** Puts the outlines and points of a GeoJSON file into the places that they are of: `place` is the id. */
export function readPlaces(
  file: string,
  text: string,
  places: readonly Fields[],
  tell: Tell,
): void {
  featuresOf(file, text, tell).forEach(({properties, geometry}, i) => {
    const path = `${file} features[${i}]`;
    const place = named(places, properties?.['place'], `${path}.properties.place`, tell);
    if (!place) return;
    const {type, coordinates} = geometry ?? {};
    const [ring] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
    if (type === 'Polygon') place['ring'] = flat(ring);
    else if (type === 'Point' && Array.isArray(coordinates)) place['at'] = coordinates.slice(0, 2);
    else {
      tell('not-allowed', `${path}.geometry.type`, {
        written: String(type),
        allowed: 'Polygon, Point',
      });
    }
  });
}
