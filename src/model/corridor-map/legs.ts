import {geoArea, geoCentroid, geoDistance} from 'd3-geo';
import type {Position} from 'geojson';
import type {Facts} from '../../data/dataset.js';
import type {Route} from '../../data/schema.js';
import type {Basemap} from '../../geography/unpack.js';
import {nameOf} from '../citations.js';
import type {World} from '../figure.js';
import {trunkOf} from './graph.js';
import type {MapArea, MapLeg, MapSite, MapTie, Volume} from './types.js';

/** What a route becomes on the map. Legs without a known place become nothing. */
export interface Drawn {
  readonly route: Route;
  readonly legs: MapLeg[];
  readonly sites: {readonly place: string; readonly site: MapSite}[];
  readonly areas: MapArea[];
  readonly ties: MapTie[];
}

/** The outer ring of the largest polygon of a country. */
export function largestRing(map: Basemap, id: string): Position[] | undefined {
  const rings = map.countries
    .find((country) => country.id === id)
    ?.polygons.flatMap(([ring]) => (ring ? [ring] : []));
  const areaOf = (ring: Position[]): number => geoArea({type: 'Polygon', coordinates: [ring]});
  return rings?.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
}

/** Where a place is: its own point, else the middle of its area or of its country's largest part. */
export function whereIs(facts: Facts, map: Basemap, id: string): Position | undefined {
  const place = facts.places.get(id);
  const ring = place?.ring ?? largestRing(map, id);
  return (
    place?.at ?? (ring ? geoCentroid({type: 'LineString', coordinates: ring}) : map.anchors.get(id))
  );
}

export function drawRoute(world: World, map: Basemap, route: Route, volume?: Volume): Drawn {
  const {facts} = world;
  const drawn: Drawn = {route, legs: [], sites: [], areas: [], ties: []};
  const name = nameOf(world, route.names);
  route.legs.forEach(({stops, mode, status, approx, geometry}, index) => {
    const own = {
      key: `leg/${route.id}/${index}`,
      route: route.id,
      layer: route.layer,
      status,
      name,
    };
    const known = stops.flatMap((stop) => {
      const at = typeof stop === 'string' ? whereIs(facts, map, stop) : stop;
      return at ? [{id: typeof stop === 'string' ? stop : `@${stop.join()}`, at}] : [];
    });
    const [first, second] = known;
    if (!first) return;
    const ring = facts.places.get(first.id)?.ring;
    if (mode === 'area' && ring) drawn.areas.push({...own, place: first.id, ring});
    else if (mode === 'area' || mode === 'point') drawn.sites.push({place: first.id, site: own});
    else if (second && mode === 'ties') drawn.ties.push({...own, from: first.at, to: second.at});
    else if (second) {
      const last = known.at(-1) ?? second;
      const surveyed = geometry && geometry.length > 1;
      const lines = surveyed
        ? [[first.at, ...geometry, last.at]]
        : known.slice(1).map(({at}, i) => [known[i]?.at ?? at, at]);
      const nodes = (surveyed ? [first, last] : known).map(({id}) => id);
      drawn.legs.push({...own, mode, approx: approx === true, nodes, lines, volume, trunk: []});
    }
  });
  return volume ? {...drawn, legs: widened(drawn.legs)} : drawn;
}

/** Marks the stretches that all of a route's volume passes. */
function widened(legs: readonly MapLeg[]): MapLeg[] {
  const edges = legs.flatMap(({nodes, lines}) =>
    lines.map(([a = [], b = []], i) => ({
      from: nodes[i] ?? '',
      to: nodes[i + 1] ?? '',
      length: geoDistance([a[0] ?? 0, a[1] ?? 0], [b[0] ?? 0, b[1] ?? 0]),
    })),
  );
  const trunk = trunkOf(edges);
  return legs.map((leg) => ({
    ...leg,
    trunk: leg.lines.map((_, i) => trunk.has(`${leg.nodes[i] ?? ''} ${leg.nodes[i + 1] ?? ''}`)),
  }));
}
