import {geoDistance, geoInterpolate} from 'd3-geo';
import type {Position} from 'geojson';
import {fitProjection, projectionFor, type Fitted} from '../../geography/projection.js';
import type {MapModel} from '../../model/corridor-map/types.js';
import type {Box, Point} from '../geometry.js';

/** A frame on the page and the projection that fills it. */
export interface MapView extends Fitted {
  readonly frame: Box;
}

/** Steps of a great circle that are drawn as one chord, radians: 1.5°. */
const CHORD = 0.026;

/** Where a position lies in the frame, or null where the projection has no place for it. */
export function pointOf({projection}: MapView, [x = 0, y = 0]: Position): Point | null {
  const at = projection([x, y]);
  return at && Number.isFinite(at[0]) && Number.isFinite(at[1]) ? at : null;
}

/** A line in px; long stretches follow the great circle. */
export function lineOf(view: MapView, line: readonly Position[]): Point[] {
  const dense: Position[] = [];
  line.forEach((position, i) => {
    const before = line[i - 1];
    if (before) {
      const [a, b] = [pair(before), pair(position)];
      const steps = Math.min(64, Math.ceil(geoDistance(a, b) / CHORD));
      const between = geoInterpolate(a, b);
      for (let step = 1; step < steps; step++) dense.push(between(step / steps));
    }
    dense.push(position);
  });
  return dense.flatMap((position) => {
    const at = pointOf(view, position);
    return at ? [at] : [];
  });
}

const pair = ([x = 0, y = 0]: Position): [number, number] => [x, y];

/** What must be in view: the focus, or all that is drawn. */
export function contentOf(model: MapModel): {points: Position[]; lines: (readonly Position[])[]} {
  if (model.focus) return {points: [...model.focus], lines: []};
  return {
    points: [
      ...model.places.filter(({fitted}) => fitted).map(({at}) => at),
      ...model.areas.flatMap(({ring}) => ring),
      ...model.ties.flatMap(({from, to}) => [from, to]),
    ],
    lines: model.legs.flatMap(({lines}) => lines),
  };
}

/**
 * Fits the map to its content, with room for names at the edges. Null when there is no content.
 *
 * @param low whether spare height goes above the content: an enlargement then has one large place
 */
export function viewFor(model: MapModel, frame: Box, low: boolean): MapView | null {
  const {points, lines} = contentOf(model);
  const wide = frame.width >= 600;
  const side = model.focus ? 8 : wide ? 46 : 20;
  const top = model.focus ? 8 : wide ? 40 : 26;
  const room = {
    x: frame.x + side,
    y: frame.y + top,
    width: Math.max(40, frame.width - 2 * side),
    height: Math.max(40, frame.height - 2 * top),
  };
  const fitted = fitProjection(points, lines, room);
  if (!fitted) return null;
  if (low) lower(fitted, points, lines, room);
  return {frame, ...fitted};
}

/** Moves content that is wider than its room is high down to the room's lower edge, almost. */
function lower(
  {projection}: Fitted,
  points: readonly Position[],
  lines: readonly (readonly Position[])[],
  room: Box,
): void {
  let bottom = -Infinity;
  for (const [x = 0, y = 0] of [...points, ...lines.flat()]) {
    bottom = Math.max(bottom, projection([x, y])?.[1] ?? -Infinity);
  }
  const spare = room.y + room.height - bottom;
  if (!(spare > 0)) return;
  const [x, y] = projection.translate();
  projection.translate([x, y + spare * 0.85]);
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
