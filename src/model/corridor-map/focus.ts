import type {Position} from 'geojson';
import type {Problem} from '../../data/problem.js';
import type {Place, Route} from '../../data/schema.js';
import {extentOf} from '../../geography/projection.js';
import type {Basemap} from '../../geography/unpack.js';
import type {Reader} from '../attributes.js';
import type {World} from '../figure.js';
import {mainRing, whereIs} from './legs.js';
import type {Bounds, MapLeg, MapPlace} from './types.js';

/** Four numbers as west, south, east, north; null for anything else. */
export function boundsOf(text = ''): Bounds | null {
  const numbers = text.trim().split(/[\s,]+/).map(Number); // prettier-ignore
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  const sound =
    numbers.length === 4 && Math.abs(west) <= 360 && Math.abs(east) <= 360 && west !== east;
  return sound && south >= -90 && south < north && north <= 90 ? [west, south, east, north] : null;
}

/** How far beyond its focus the built-in basemap still looks like a map, degrees. */
const BEYOND = 10;

/** What to call for a basemap that is fine where the built-in one is coarse; nothing for a world map. */
export function coarse(
  isBuiltIn: boolean,
  {focus}: Basemap,
  asked: readonly Position[] | undefined,
  legs: readonly MapLeg[],
  places: readonly MapPlace[],
): Problem[] {
  const shown = asked ?? [...places.map(({at}) => at), ...legs.flatMap(({lines}) => lines.flat())];
  const extent = extentOf(shown);
  if (!isBuiltIn || !extent || extent.east - extent.west > 150) return [];
  const box = [extent.west, extent.south, extent.east, extent.north];
  const out = box.map((edge, i) => (focus[i] ?? 0) - edge).map((by, i) => (i < 2 ? by : -by));
  if (out.every((by) => by < BEYOND)) return [];
  const around = box.map((edge, i) => Math.round(edge + (i < 2 ? -3 : 3)));
  const command = `npx corridor-kit basemap --focus ${around.join()} --out basemap.json`;
  return [{code: 'basemap-coarse', path: 'basemap', values: {command}}];
}

/** What the map is fitted to: a box, or places, countries and routes. */
export function focusOf(
  {facts}: World,
  basemap: Basemap,
  text: string | undefined,
  ids: Reader['ids'],
  legs: readonly MapLeg[],
): Position[] | undefined {
  const bounds = boundsOf(text);
  if (bounds) {
    const [west, south, east, north] = bounds;
    return [0, 0.25, 0.5, 0.75, 1].flatMap((t) =>
      [south, north].map((y) => [west + (east - west) * t, y]),
    );
  }
  const known = new Map<string, Place | Route>([...facts.places, ...facts.routes]);
  return ids('focus', known)?.flatMap((id): Position[] => {
    const place = facts.places.get(id);
    if (!place) return legs.flatMap(({route, lines}) => (route === id ? lines.flat() : []));
    const at = whereIs(facts, basemap, id);
    return [
      ...(place.kind === 'country' ? mainRing(basemap, id) : (place.ring ?? (at ? [at] : []))),
    ];
  });
}
