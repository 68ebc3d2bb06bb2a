import type {Position} from 'geojson';
import {FULL} from '../data/edition.js';

/** The family of a projection: chosen so that scale changes least over what is shown. */
export type ProjectionKind = 'conic' | 'mercator' | 'azimuthal' | 'transverse' | 'equal-earth';

/** The smallest band of longitudes that holds all points. It may cross the antimeridian. */
export interface Extent {
  /** Degrees; `east` may exceed 180 when the band crosses the antimeridian. */
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

type Point = readonly [number, number];

/** A point of the sphere, radians from the central meridian, on the plane, y upwards. */
type Raw = (x: number, y: number) => Point;

/**
 * The extent of points in degrees; null without a finite point.
 *
 * Longitudes lie on a circle, so the band is what remains after the widest empty arc.
 */
export function extentOf(points: readonly Position[]): Extent | null {
  const sound = points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  const longitudes = sound.map(([x = 0]) => wrapped(x)).sort((a, b) => a - b);
  const latitudes = sound.map(([, y = 0]) => y);
  const [first] = longitudes;
  if (first === undefined) return null;
  let [gap, west] = [first + 360 - (longitudes.at(-1) ?? first), first];
  longitudes.forEach((x, i) => {
    const next = longitudes[i + 1] ?? x;
    if (next - x > gap) [gap, west] = [next - x, next];
  });
  return {
    west,
    east: west + 360 - gap,
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}

/** A longitude brought into −180 … 180. */
export function wrapped(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/**
 * Which projection suits an extent.
 *
 * More than 150° wide: Equal Earth. Wholly within 15° of the equator: Mercator. Centred beyond 65° of
 * latitude: azimuthal. Taller than wide: transverse Mercator. Across the equator: Mercator. Else conic
 * conformal. The smaller edition takes the azimuthal one for what is large or tall.
 */
export function projectionKind({west, east, south, north}: Extent): ProjectionKind {
  const middle = (south + north) / 2;
  const wide = (east - west) * Math.cos(middle * DEGREE);
  if (FULL && east - west > 150) return 'equal-earth';
  if (Math.max(-south, north) <= 15) return 'mercator';
  if (FULL && Math.abs(middle) <= 65 && north - south > wide) return 'transverse';
  if (east - west > 150 || Math.abs(middle) > 65 || north - south > wide) return 'azimuthal';
  // A cone needs its two parallels on one side of the equator.
  return south * north < 0 ? 'mercator' : 'conic';
}

const {PI, asin, asinh, atan2, atanh, cos, hypot, log, max, min, sin, sqrt, tan} = Math;
const DEGREE = PI / 180;
/** Poles lie at infinity in some projections: nothing is drawn nearer to them than half a degree. */
const POLE = 89.5 * DEGREE;

/** The last projection, by kind, band of latitudes and meridian: all sizes of one map share it. */
let kept: {readonly key: string; readonly raw: Raw} | undefined;

function rawFor(kind: ProjectionKind, extent: Extent): Raw {
  const {west, east, south, north} = extent;
  const key = [kind, west, east, south, north].join();
  if (kept?.key !== key) kept = {key, raw: rawOf(kind, extent)};
  return kept.raw;
}

/** Formulas of Snyder 1987, "Map Projections: A Working Manual", on a sphere of radius 1. */
function rawOf(kind: ProjectionKind, {south, north}: Extent): Raw {
  if (kind === 'mercator') return (x, y) => [x, asinh(tan(y))];
  if (FULL && kind === 'transverse') {
    // A quarter of the globe from the central meridian lies at infinity.
    return (x, y) => [atanh(max(-0.999, min(0.999, cos(y) * sin(x)))), atan2(tan(y), cos(x))];
  }
  if (FULL && kind === 'equal-earth') return equalEarth;
  if (kind === 'azimuthal') {
    // Equal-area; what lies on the far side is kept from infinity.
    return azimuthal(((south + north) / 2) * DEGREE, (c) => sqrt(2 / (1 + max(-0.95, c))));
  }
  // Standard parallels a sixth of the span inside its edges.
  const sixth = max(0.5, (north - south) / 6);
  const [p, q] = [(south + sixth) * DEGREE, max(south + sixth + 0.1, north - sixth) * DEGREE];
  const t = (y: number): number => tan(PI / 4 + y / 2);
  const n = log(cos(p) / cos(q)) / log(t(q) / t(p));
  const f = (cos(p) * t(p) ** n) / n;
  return (x, y) => {
    const r = f / t(y) ** n;
    return [r * sin(n * x), -r * cos(n * x)];
  };
}

/** Šavrič, Patterson and Jenny 2018, "The Equal Earth map projection". */
const equalEarth: Raw = (x, y) => {
  const [a, b, c, d] = [1.340264, -0.081106, 0.000893, 0.003796];
  const t = asin((sqrt(3) / 2) * sin(y));
  const [t2, t6] = [t ** 2, t ** 6];
  return [
    (2 * sqrt(3) * x * cos(t)) / (3 * (9 * d * t6 * t2 + 7 * c * t6 + 3 * b * t2 + a)),
    t * (a + b * t2 + t6 * (c + d * t2)),
  ];
};

/** An azimuthal projection about a latitude; `scale` by the cosine of the distance from the middle. */
export function azimuthal(
  latitude: number,
  scale: (c: number, x: number, y: number) => number,
): Raw {
  const [s, c] = [sin(latitude), cos(latitude)];
  return (x, y) => {
    const [a, b] = [cos(y) * sin(x), c * sin(y) - s * cos(y) * cos(x)];
    const k = scale(s * sin(y) + c * cos(y) * cos(x), a, b);
    return [k * a, k * b];
  };
}

/** A projection on the page: degrees to px, y down. */
export interface Projection {
  readonly raw: Raw;
  /** Central meridian, degrees. */
  readonly centre: number;
  /** Middle of what it was fitted to, degrees. */
  readonly middle: Position;
  /** px a radian, and where the plane's origin lies, px. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

type Plane = Pick<Projection, 'raw' | 'centre'>;

/**
 * Each longitude follows the one before it the short way round, so that a line over the antimeridian
 * stays one line.
 */
function onPlane({raw, centre}: Plane, line: readonly Position[]): Point[] {
  let last = line[0]?.[0] ?? 0;
  let longitude = wrapped(last - centre);
  return line.map(([degrees = 0, latitude = 0]) => {
    longitude += wrapped(degrees - last);
    last = degrees;
    return raw(longitude * DEGREE, max(-POLE, min(POLE, latitude * DEGREE)));
  });
}

/** A line or a ring in px. */
export function projectLine(projection: Projection, line: readonly Position[]): Point[] {
  const {scale, x, y} = projection;
  return onPlane(projection, line).map(([a, b]) => [x + a * scale, y - b * scale]);
}

const planes = new WeakMap<Raw, WeakMap<readonly Position[], Float32Array>>();

/**
 * A line or a ring on the plane: least and most x, least and most y, then x and y of each point.
 *
 * Kept with the projection, which all sizes of a map and its enlargement share: another size costs no
 * trigonometry.
 */
export function planeLine(plane: Plane, line: readonly Position[]): Float32Array {
  let known = planes.get(plane.raw);
  if (!known) planes.set(plane.raw, (known = new WeakMap<readonly Position[], Float32Array>()));
  let flat = known.get(line);
  if (!flat) {
    const points = onPlane(plane, line);
    let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const [x, y] of points)
      [west, east, south, north] = [min(west, x), max(east, x), min(south, y), max(north, y)];
    known.set(line, (flat = Float32Array.from([west, east, south, north, ...points.flat()])));
  }
  return flat;
}

/** What a projection is fitted into, in px. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** At least so much around the middle is shown, degrees. */
const NEAR = 2.5;

/**
 * A projection fitted so that all points and lines lie inside a room. A single point is shown with
 * some 300 km around it.
 *
 * @returns null without a finite point
 */
export function fitProjection(
  points: readonly Position[],
  lines: readonly (readonly Position[])[],
  room: Room,
): Projection | null {
  const shown = [...points, ...lines.flat()];
  const seen = extentOf(shown);
  if (!seen) return null;
  const middle = [(seen.west + seen.east) / 2, (seen.south + seen.north) / 2];
  const [x = 0, y = 0] = middle;
  shown.push([x - NEAR, y], [x + NEAR, y], [x, y - NEAR / 2], [x, y + NEAR / 2]);
  const extent = extentOf(shown) ?? seen;
  const plane = {
    raw: rawFor(projectionKind(extent), extent),
    centre: x,
    middle,
    scale: 1,
    x: 0,
    y: 0,
  };
  const flat = shown.flatMap((position) => projectLine(plane, [position]));
  const [xs, ys] = [flat.map(([a]) => a), flat.map(([, b]) => b)];
  const [west, east, top, bottom] = [min(...xs), max(...xs), min(...ys), max(...ys)];
  const scale = min(room.width / max(1e-9, east - west), room.height / max(1e-9, bottom - top));
  return {
    ...plane,
    scale,
    x: room.x + (room.width - (west + east) * scale) / 2,
    y: room.y + (room.height - (top + bottom) * scale) / 2,
  };
}

/** Mean radius of the Earth, km. */
export const EARTH = 6371.0088;

/** Pixels a kilometre at a place, measured along the meridian. */
export function pixelsPerKm(projection: Projection, [x = 0, y = 0]: Position): number {
  const step = 0.25;
  const [a = [0, 0], b = [0, 0]] = projectLine(projection, [[x, y - step], [x, y + step]]); // prettier-ignore
  return hypot(b[0] - a[0], b[1] - a[1]) / (2 * step * DEGREE * EARTH);
}
