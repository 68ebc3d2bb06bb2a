import {geoArea, geoCentroid, geoDistance} from 'd3-geo';
import type {Position} from 'geojson';
import type {Facts} from '../../data/dataset.js';
import type {Leg, Route} from '../../data/schema.js';
import type {Basemap} from '../../geography/unpack.js';
import {nameOf} from '../citations.js';
import type {World} from '../figure.js';
import {trunkOf} from './graph.js';
import type {MapArea, MapLeg, MapSite, MapTie, Volume} from './types.js';

/** What a route becomes on the map. Legs without a known place become nothing, and are told. */
export interface Drawn {
  readonly legs: readonly MapLeg[];
  readonly sites: readonly {readonly place: string; readonly site: MapSite}[];
  readonly areas: readonly MapArea[];
  readonly ties: readonly MapTie[];
}

/** Key of the mark of a route's n-th leg. */
export const legKey = (route: string, index: number): string => `leg/${route}/${index}`;

/** Where a place is: its own point, the middle of its area, or of its country's largest part. */
export function whereIs(facts: Facts, map: Basemap, id: string): Position | undefined {
  const place = facts.places.get(id);
  if (place?.at) return place.at;
  if (place?.ring && place.ring.length > 2) {
    const sum = place.ring.reduce(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
    return [sum[0] / place.ring.length, sum[1] / place.ring.length];
  }
  return largestPart(map, id)?.middle ?? map.anchors[id]?.slice();
}

/** The largest polygon of a country: its middle, and its outline. */
export function largestPart(
  map: Basemap,
  id: string,
): {readonly middle: Position; readonly ring: readonly Position[]} | undefined {
  const country = map.countries.find((each) => each.id === id);
  if (!country) return undefined;
  let most = -1;
  let found: {middle: Position; ring: readonly Position[]} | undefined;
  for (const rings of country.polygons) {
    const ring = rings[0];
    if (!ring) continue;
    const polygon = {type: 'Polygon' as const, coordinates: [[...ring]]};
    const area = geoArea(polygon);
    if (area > most) [most, found] = [area, {middle: geoCentroid(polygon), ring}];
  }
  return found;
}

export function drawRoute(world: World, map: Basemap, route: Route, volume?: Volume): Drawn {
  const {facts} = world;
  const name = nameOf(world, route.names);
  const legs: MapLeg[] = [];
  const sites: {place: string; site: MapSite}[] = [];
  const areas: MapArea[] = [];
  const ties: MapTie[] = [];
  route.legs.forEach((leg, index) => {
    const key = legKey(route.id, index);
    const own = {key, route: route.id, layer: route.layer, status: leg.status, name};
    const [first, second] = leg.stops.filter((stop) => typeof stop === 'string');
    if (leg.mode === 'area' || leg.mode === 'point') {
      const ring = first === undefined ? undefined : facts.places.get(first)?.ring;
      if (leg.mode === 'area' && first !== undefined && ring)
        areas.push({...own, place: first, ring});
      else if (first !== undefined && whereIs(facts, map, first)) {
        sites.push({place: first, site: {...own, mark: key}});
      }
      return;
    }
    if (leg.mode === 'ties') {
      const from = first === undefined ? undefined : whereIs(facts, map, first);
      const to = second === undefined ? undefined : whereIs(facts, map, second);
      if (from && to) ties.push({...own, from, to, bend: 0});
      return;
    }
    const line = lineOf(facts, map, leg);
    if (line) {
      const approx = leg.approx === true;
      legs.push({...own, mode: leg.mode, approx, ...line, trunk: line.lines.map(() => false)});
    }
  });
  return {legs: volume ? widened(legs, volume) : legs, sites, areas, ties};
}

/** Ties between the same two places lie on alternating sides, farther out the more there are. */
export function bent(ties: readonly MapTie[]): MapTie[] {
  const counts = new Map<string, number>();
  return ties.map((tie) => {
    const pair = [String(tie.from), String(tie.to)].sort().join(' ');
    const count = counts.get(pair) ?? 0;
    counts.set(pair, count + 1);
    return {...tie, bend: (count % 2 === 0 ? 1 : -1) * (0.14 + 0.06 * Math.floor(count / 2))};
  });
}

/** Nodes and lines of a leg, or null where fewer than two of its stops are known. */
function lineOf(facts: Facts, map: Basemap, leg: Leg): Pick<MapLeg, 'nodes' | 'lines'> | null {
  const stops = leg.stops.flatMap((stop): {id: string; at: Position}[] => {
    const at = typeof stop === 'string' ? whereIs(facts, map, stop) : stop;
    return at ? [{id: typeof stop === 'string' ? stop : `@${stop.join()}`, at}] : [];
  });
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last || stops.length < 2) return null;
  if (leg.geometry && leg.geometry.length > 1) {
    return {nodes: [first.id, last.id], lines: [[first.at, ...leg.geometry, last.at]]};
  }
  const lines = stops.slice(1).map(({at}, i): Position[] => [stops[i]?.at ?? at, at]);
  return {nodes: stops.map(({id}) => id), lines};
}

/** Gives a route's volume to the stretches that all of it passes. */
function widened(legs: readonly MapLeg[], volume: Volume): MapLeg[] {
  const edges = legs.flatMap(({nodes, lines}) =>
    lines.map((line, i) => {
      const [from = '', to = ''] = nodes.slice(i, i + 2);
      return {from, to, length: lengthOf(line)};
    }),
  );
  const trunk = trunkOf(edges);
  return legs.map((leg) => ({
    ...leg,
    volume,
    trunk: leg.lines.map((_, i) => trunk.has(`${leg.nodes[i] ?? ''} ${leg.nodes[i + 1] ?? ''}`)),
  }));
}

function lengthOf(line: readonly Position[]): number {
  let sum = 0;
  line.forEach(([x = 0, y = 0], i) => {
    const before = line[i - 1];
    if (before) sum += geoDistance([before[0] ?? 0, before[1] ?? 0], [x, y]);
  });
  return sum;
}
