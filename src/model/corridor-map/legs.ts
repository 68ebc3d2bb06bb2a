import type {Position} from 'geojson';
import type {Facts} from '../../data/dataset.js';
import type {Route} from '../../data/schema.js';
import {extentOf} from '../../geography/projection.js';
import type {Basemap} from '../../geography/unpack.js';
import {nameOf} from '../citations.js';
import type {World} from '../figure.js';
import {trunkOf} from './graph.js';
import type {MapPart, Volume} from './types.js';

/** The outer ring of a country's main part: the one with most points. */
export function mainRing(map: Basemap, id: string): readonly Position[] {
  const polygons = map.countries.find((country) => country.id === id)?.polygons ?? [];
  return polygons.map(([ring = []]) => ring).reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** Where a place is: its own point, else the middle of its area or of its country's main part. */
export function whereIs(facts: Facts, map: Basemap, id: string): Position | undefined {
  const place = facts.places.get(id);
  const extent = extentOf(place?.ring ?? mainRing(map, id));
  return (
    place?.at ??
    (extent
      ? [(extent.west + extent.east) / 2, (extent.south + extent.north) / 2]
      : map.anchors.get(id))
  );
}

/** What a route becomes on the map. A leg without a known place becomes nothing. */
export function drawRoute(world: World, map: Basemap, route: Route, volume?: Volume): MapPart[] {
  const {facts} = world;
  const {id, layer, names} = route;
  const parts = route.legs.flatMap((leg, index): MapPart[] => {
    const {stops, mode, status, approx = false, geometry = []} = leg;
    const known = stops.flatMap((stop) => {
      const named = typeof stop === 'string';
      const at = named ? whereIs(facts, map, stop) : stop;
      return at ? [{node: named ? stop : `@${stop.join()}`, at}] : [];
    });
    const nodes = known.map(({node}) => node);
    const own = {
      key: `leg/${id}/${index}`,
      route: id,
      layer,
      status,
      name: nameOf(world, names),
      nodes,
    };
    const [first, second] = known;
    if (!first) return [];
    const ring = facts.places.get(first.node)?.ring;
    if (mode === 'area' && ring) return [{...own, kind: 'area', ring}];
    if (mode === 'area' || mode === 'point') return [{...own, kind: 'site'}];
    if (!second) return [];
    if (mode === 'ties') return [{...own, kind: 'tie', ends: [first.at, second.at]}];
    const last = known.at(-1) ?? second;
    const line = {...own, kind: 'leg', mode, approx, volume, trunk: []} as const;
    return geometry.length > 1
      ? [{...line, nodes: [first.node, last.node], lines: [[first.at, ...geometry, last.at]]}]
      : [{...line, lines: known.slice(1).map(({at}, i) => [known[i]?.at ?? at, at])}];
  });
  return volume ? widened(parts) : parts;
}

/** Marks the stretches that all of a route's volume passes. */
function widened(parts: readonly MapPart[]): MapPart[] {
  const keysOf = ({nodes}: MapPart): string[] =>
    nodes.slice(1).map((to, i) => `${nodes[i] ?? ''} ${to}`);
  const edges = parts.flatMap((part) =>
    part.kind === 'leg'
      ? part.lines.map((line, i) => ({
          from: part.nodes[i] ?? '',
          to: part.nodes[i + 1] ?? '',
          // Which way is longer is all that is asked of it: degrees will do.
          length: Math.hypot(
            ...[0, 1].map((axis) => (line[0]?.[axis] ?? 0) - (line.at(-1)?.[axis] ?? 0)),
          ),
        }))
      : [],
  );
  const trunk = trunkOf(edges);
  return parts.map((part) =>
    part.kind === 'leg' ? {...part, trunk: keysOf(part).map((key) => trunk.has(key))} : part,
  );
}
