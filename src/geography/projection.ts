import {
  geoAzimuthalEqualArea,
  geoConicConformal,
  geoEqualEarth,
  geoMercator,
  geoTransverseMercator,
  type GeoProjection,
} from 'd3-geo';
import type {Position} from 'geojson';

/** The family of a projection: chosen so that scale changes least over what is shown. */
export type ProjectionKind = 'conic' | 'mercator' | 'transverse' | 'azimuthal' | 'equal-earth';

/** The smallest band of longitudes that holds all points. It may cross the antimeridian. */
export interface Extent {
  /** Degrees; `east` may exceed 180 when the band crosses the antimeridian. */
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/**
 * The extent of points in degrees; null without a finite point.
 *
 * Longitudes lie on a circle, so the band is what remains after the widest empty arc.
 */
export function extentOf(points: readonly Position[]): Extent | null {
  const sound = points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  if (sound.length === 0) return null;
  const latitudes = sound.map(([, y = 0]) => y);
  const longitudes = sound.map(([x = 0]) => wrapped(x)).sort((a, b) => a - b);
  const first = longitudes[0] ?? 0;
  let [gap, west] = [first + 360 - (longitudes.at(-1) ?? first), first];
  longitudes.forEach((x, i) => {
    const next = longitudes[i + 1];
    if (next !== undefined && next - x > gap) [gap, west] = [next - x, next];
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
 * More than 150° wide: Equal Earth. Wholly within 15° of the equator: Mercator. Centred beyond 65°
 * of latitude: azimuthal. Taller than wide: transverse Mercator. Across the equator: Mercator. Else
 * conic conformal.
 */
export function projectionKind({west, east, south, north}: Extent): ProjectionKind {
  const middle = (south + north) / 2;
  if (east - west > 150) return 'equal-earth';
  if (Math.max(Math.abs(south), Math.abs(north)) <= 15) return 'mercator';
  if (Math.abs(middle) > 65) return 'azimuthal';
  const wide = (east - west) * Math.cos((middle * Math.PI) / 180);
  if (north - south > wide) return 'transverse';
  // A cone needs its two parallels on one side of the equator.
  return south * north < 0 ? 'mercator' : 'conic';
}

/** A projection for an extent, not yet scaled: `fitExtent` or `scale` and `translate` follow. */
export function projectionFor(extent: Extent): GeoProjection {
  const {west, east, south, north} = extent;
  const kind = projectionKind(extent);
  const longitude = wrapped((west + east) / 2);
  const latitude = (south + north) / 2;
  if (kind === 'equal-earth') return geoEqualEarth().rotate([-longitude, 0]);
  if (kind === 'mercator') return geoMercator().rotate([-longitude, 0]);
  if (kind === 'transverse') return geoTransverseMercator().rotate([-longitude, -latitude]);
  if (kind === 'azimuthal') return geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  // Snyder 1987, p. 108: standard parallels a sixth of the span inside its edges.
  const sixth = Math.max(0.5, (north - south) / 6);
  return geoConicConformal()
    .rotate([-longitude, 0])
    .parallels([south + sixth, Math.max(south + sixth + 0.1, north - sixth)]);
}

/** What a projection is fitted into, in px. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A fitted projection, with the extent it was chosen for: enough to make it again. */
export interface Fitted {
  readonly projection: GeoProjection;
  readonly extent: Extent;
  readonly kind: ProjectionKind;
}

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
): Fitted | null {
  const shown = [...points, ...lines.flat()];
  let extent = extentOf(shown);
  if (!extent) return null;
  const small = 2.5;
  if (extent.east - extent.west < small && extent.north - extent.south < small) {
    const [x, y] = [(extent.west + extent.east) / 2, (extent.south + extent.north) / 2];
    shown.push([x - small, y], [x + small, y], [x, y - small / 2], [x, y + small / 2]);
    extent = extentOf(shown) ?? extent;
  }
  const projection = projectionFor(extent);
  projection.fitExtent(
    [
      [room.x, room.y],
      [room.x + room.width, room.y + room.height],
    ],
    {
      type: 'GeometryCollection',
      geometries: [
        {type: 'MultiPoint', coordinates: shown},
        {type: 'MultiLineString', coordinates: lines.map((line) => [...line])},
      ],
    },
  );
  return {projection, extent, kind: projectionKind(extent)};
}

/** Mean radius of the Earth, km. */
export const EARTH = 6371.0088;

/** Pixels a kilometre at a place, measured along the meridian. */
export function pixelsPerKm(projection: GeoProjection, [x = 0, y = 0]: Position): number {
  const step = 0.25;
  const a = projection([x, y - step]);
  const b = projection([x, y + step]);
  if (!a || !b) return 0;
  return Math.hypot(b[0] - a[0], b[1] - a[1]) / ((2 * step * Math.PI * EARTH) / 180);
}
