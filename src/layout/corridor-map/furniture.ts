import type {Position} from 'geojson';
import {azimuthal, pixelsPerKm, projectLine} from '../../geography/projection.js';
import type {Basemap} from '../../geography/unpack.js';
import {pathOf, roundPoint, type Box, type Point} from '../geometry.js';
import type {Shape} from '../scene.js';
import {path} from './land.js';
import {scaleBar} from './scale-bar.js';
import type {MapView} from './view.js';

/** A piece of furniture: the room it takes, and its shapes. */
export interface Piece {
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** A bar of a round number of kilometres with its text, its left end at a point. */
export function scalePiece(
  {frame, projection}: MapView,
  [x, y]: Point,
  textOf: (km: number) => string,
): Piece {
  const most = Math.min(130, frame.width / 4);
  const {km, width} = scaleBar(pixelsPerKm(projection, projection.middle), most);
  const ends: Point[] = [[x, y - 6], [x, y], [x + width, y], [x + width, y - 6]]; // prettier-ignore
  const bar = {kind: 'path', d: pathOf(ends), decorative: true} as const;
  return {
    box: {x, y: y - 24, width: Math.max(width, 60), height: 26},
    shapes: [
      {...bar, stroke: 'lit', strokeWidth: 4},
      {...bar, stroke: 'ink', strokeWidth: 1.4},
      {kind: 'text', x: x + width / 2, y: y - 9, text: textOf(km), size: 12, anchor: 'middle', halo: 'lit'}, // prettier-ignore
    ],
  };
}

/** Where on the globe the map is: land, and the extent of the routes as a window. */
export function globePiece(
  map: Basemap,
  {projection}: MapView,
  extent: readonly Position[],
  [x, y]: Point,
  radius: number,
): Piece {
  const [centre = 0, latitude = 0] = projection.middle;
  // What lies behind the horizon is drawn on it.
  const raw = azimuthal((latitude * 0.7 * Math.PI) / 180, (c, a, b) =>
    c < 0 ? 1 / Math.hypot(a, b) : 1,
  );
  const globe = {raw, centre, middle: projection.middle, scale: radius, x, y};
  // Of large outlines every n-th point: a thumbnail needs no more.
  const land = map.countries.flatMap(({polygons}) =>
    polygons.flatMap(([ring = []]) => {
      const every = Math.ceil(ring.length / 40);
      return ring.length > 9
        ? [
            projectLine(
              globe,
              ring.filter((_, i) => i % every === 0),
            ),
          ]
        : [];
    }),
  );
  const disc = {kind: 'circle', x, y, r: radius, decorative: true} as const;
  const window = pathOf(projectLine(globe, extent).map(roundPoint), true);
  return {
    box: {x: x - radius - 4, y: y - radius - 4, width: 2 * radius + 8, height: 2 * radius + 8},
    shapes: [
      {...disc, fill: 'water', stroke: 'lit', strokeWidth: 4},
      {kind: 'path', d: path(land), fill: 'border', decorative: true},
      {kind: 'path', d: window, stroke: 'ink', strokeWidth: 1.6, decorative: true},
    ],
  };
}
