import type {Position} from 'geojson';
import {fitProjection, projectLine, type Projection} from '../../geography/projection.js';
import type {MapModel} from '../../model/corridor-map/types.js';
import {boxOf, type Box, type Point} from '../geometry.js';
import type {Zoomed} from '../scene.js';

/** A frame on the page and the projection that fills it. */
export interface MapView {
  readonly frame: Box;
  readonly projection: Projection;
}

/** Positions in px, one by one. */
export function pointsOf({projection}: MapView, positions: readonly Position[]): Point[] {
  return positions.flatMap((position) => projectLine(projection, [position]));
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
  const [side, top] = focus ? [8, 8] : frame.width >= 600 ? [46, 40] : [20, 26];
  const room = {
    x: frame.x + side,
    y: frame.y + top,
    width: Math.max(40, frame.width - 2 * side),
    height: Math.max(40, frame.height - 2 * top),
  };
  const projection = fitProjection(points, lines, room);
  if (!projection) return null;
  const content = low && boxOf(pointsOf({frame, projection}, [...points, ...lines.flat()]));
  const spare = content ? room.y + room.height - content.y - content.height : 0;
  return {frame, projection: {...projection, y: projection.y + Math.max(0, spare) * 0.85}};
}

/** What a reader has enlarged of a frame, px. */
export function windowOf({x, y, width, height}: Box, zoom: Zoomed): Box {
  const {k} = zoom;
  return {
    x: x + width * (zoom.x - 0.5 / k),
    y: y + height * (zoom.y - 0.5 / k),
    width: width / k,
    height: height / k,
  };
}

/** The same projection enlarged so that a window of the old frame fits into a new one. */
export function enlarged({projection}: MapView, window: Box, frame: Box): MapView {
  const k = Math.min(frame.width / window.width, frame.height / window.height);
  return {
    frame,
    projection: {
      ...projection,
      scale: projection.scale * k,
      x: frame.x + frame.width / 2 + (projection.x - window.x - window.width / 2) * k,
      y: frame.y + frame.height / 2 + (projection.y - window.y - window.height / 2) * k,
    },
  };
}
