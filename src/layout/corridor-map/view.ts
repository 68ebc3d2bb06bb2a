import {geoStream, type GeoGeometryObjects, type GeoProjection} from 'd3-geo';
import type {Position} from 'geojson';
import {fitProjection, projectionFor, type Fitted} from '../../geography/projection.js';
import type {MapModel} from '../../model/corridor-map/types.js';
import {boxOf, type Box, type Point} from '../geometry.js';

/** A frame on the page and the projection that fills it. */
export interface MapView extends Fitted {
  readonly frame: Box;
}

/** Points nearer than this to the one before are left out, px. */
const NEAR = 0.6;

/** Lines or rings in px as d3-geo clips and resamples them. */
export function project(geometry: GeoGeometryObjects, projection: GeoProjection): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  let [lastX, lastY] = [Infinity, Infinity];
  const none = (): void => undefined;
  geoStream(
    geometry,
    projection.stream({
      point(x, y) {
        if (Math.abs(x - lastX) < NEAR && Math.abs(y - lastY) < NEAR) return;
        part.push([x, y]);
        [lastX, lastY] = [x, y];
      },
      lineStart() {
        part = [];
        lastX = Infinity;
      },
      lineEnd: () => void parts.push(part),
      polygonStart: none,
      polygonEnd: none,
    }),
  );
  return parts;
}

/** Positions in px, one by one; those the projection has no place for are left out. */
export function pointsOf({projection}: MapView, positions: readonly Position[]): Point[] {
  return positions.flatMap(([x = 0, y = 0]) => {
    const at = projection([x, y]);
    return at?.every(Number.isFinite) ? [at] : [];
  });
}

/**
 * Fits the map to its content, with room for names at the edges. Null when there is no content.
 *
 * @param low whether spare height goes above the content: an enlargement then has one large place
 */
export function viewFor(model: MapModel, frame: Box, low: boolean): MapView | null {
  const {focus, places, areas, ties, legs} = model;
  const points = focus ?? [
    ...places.map(({at}) => at),
    ...areas.flatMap(({ring}) => ring),
    ...ties.flatMap(({ends}) => ends),
  ];
  const lines = focus ? [] : legs.flatMap((leg) => leg.lines);
  const wide = frame.width >= 600;
  const [side, top] = focus ? [8, 8] : wide ? [46, 40] : [20, 26];
  const room = {
    x: frame.x + side,
    y: frame.y + top,
    width: Math.max(40, frame.width - 2 * side),
    height: Math.max(40, frame.height - 2 * top),
  };
  const fitted = fitProjection(points, lines, room);
  if (!fitted) return null;
  const view = {frame, ...fitted};
  const content = low && boxOf(pointsOf(view, [...points, ...lines.flat()]));
  if (content) {
    const [x, y] = view.projection.translate();
    const spare = room.y + room.height - content.y - content.height;
    view.projection.translate([x, y + Math.max(0, spare) * 0.85]);
  }
  return view;
}

/** The same projection enlarged so that a window of the old frame fits into a new one. */
export function enlarged({projection, extent, kind}: MapView, window: Box, frame: Box): MapView {
  const k = Math.min(frame.width / window.width, frame.height / window.height);
  const [x, y] = projection.translate();
  // Made again by its extent: d3 projections are changed in place and have no copy.
  const copy = projectionFor(extent)
    .scale(projection.scale() * k)
    .translate([
      frame.x + frame.width / 2 + (x - window.x - window.width / 2) * k,
      frame.y + frame.height / 2 + (y - window.y - window.height / 2) * k,
    ]);
  return {frame, projection: copy, extent, kind};
}
