import {geoOrthographic} from 'd3-geo';
import type {Position} from 'geojson';
import {pixelsPerKm} from '../../geography/projection.js';
import type {Basemap} from '../../geography/unpack.js';
import {pathOf, round, roundPoint, type Box, type Point} from '../geometry.js';
import type {Shape} from '../scene.js';
import {path, streamed} from './land.js';
import {scaleBar} from './scale-bar.js';
import type {MapView} from './view.js';

/** A piece of furniture: the room it takes, and its shapes. */
export interface Piece {
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** A bar of a round number of kilometres with its text; null where there is no scale. */
export function scalePiece(
  view: MapView,
  [x, y]: Point,
  textOf: (km: number) => string,
  widthOf: (text: string) => number,
): Piece | null {
  const {frame, projection} = view;
  const middle = projection.invert?.([frame.x + frame.width / 2, frame.y + frame.height / 2]);
  const scale = middle ? pixelsPerKm(projection, middle) : 0;
  const {km, width} = scaleBar(scale, Math.min(130, frame.width / 4));
  if (km === 0) return null;
  const text = textOf(km);
  const wide = Math.max(width, widthOf(text));
  const box = {x, y: y - 24, width: wide + 4, height: 26};
  const bar: Point[] = [
    [x, y - 6],
    [x, y],
    [x + width, y],
    [x + width, y - 6],
  ];
  return {
    box,
    shapes: [
      {kind: 'path', d: pathOf(bar), stroke: 'lit', strokeWidth: 4, decorative: true},
      {kind: 'path', d: pathOf(bar), stroke: 'ink', strokeWidth: 1.4, decorative: true},
      {
        kind: 'text',
        x: round(x + width / 2),
        y: round(y - 9),
        text,
        size: 12,
        anchor: wide > width ? 'middle' : 'middle',
        halo: 'lit',
      },
    ],
  };
}

/** A polygon as few points as a thumbnail needs: every n-th of its outer ring, small ones none. */
function coarse(map: Basemap): Position[][] {
  return map.countries.flatMap(({polygons}) =>
    polygons.flatMap(([ring]) => {
      if (!ring || ring.length < 24) return [];
      const every = Math.ceil(ring.length / 40);
      const kept = ring.filter((_, i) => i % every === 0);
      const first = kept[0];
      return first && kept.length > 6 ? [[...kept, first]] : [];
    }),
  );
}

/** Where on the globe the map is: land, and the frame of the map as a window. */
export function globePiece(
  map: Basemap,
  view: MapView,
  [x, y]: Point,
  radius: number,
): Piece | null {
  const {frame, projection} = view;
  const at = (dx: number, dy: number): [number, number] | null =>
    projection.invert?.([frame.x + frame.width * dx, frame.y + frame.height * dy]) ?? null;
  const middle = at(0.5, 0.5);
  if (!middle) return null;
  const globe = geoOrthographic()
    .rotate([-middle[0], -middle[1] * 0.7])
    .translate([x, y])
    .scale(radius)
    .clipAngle(90);
  const land = coarse(map).flatMap((ring) =>
    streamed({type: 'Polygon', coordinates: [ring]}, globe),
  );
  const steps = 8;
  const edge: Point[] = [];
  const sides: readonly [number, number, number, number][] = [
    [0, 0, 1, 0],
    [1, 0, 1, 1],
    [1, 1, 0, 1],
    [0, 1, 0, 0],
  ];
  for (const [fromX, fromY, toX, toY] of sides) {
    for (let i = 0; i < steps; i++) {
      const t = i / steps;
      const position = at(fromX + (toX - fromX) * t, fromY + (toY - fromY) * t);
      const point = position && globe(position);
      if (point) edge.push(roundPoint(point));
    }
  }
  return {
    box: {x: x - radius - 4, y: y - radius - 4, width: 2 * radius + 8, height: 2 * radius + 8},
    shapes: [
      {kind: 'circle', x, y, r: radius + 2.5, fill: 'lit', decorative: true},
      {
        kind: 'circle',
        x,
        y,
        r: radius,
        fill: 'water',
        stroke: 'border',
        strokeWidth: 0.8,
        decorative: true,
      },
      {kind: 'path', d: path(land, true), fill: 'border', decorative: true},
      ...(edge.length > 3
        ? [
            {
              kind: 'path',
              d: pathOf(edge, true),
              stroke: 'ink',
              strokeWidth: 1.6,
              decorative: true,
            } as const,
          ]
        : []),
    ],
  };
}
