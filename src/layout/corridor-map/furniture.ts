import {geoOrthographic} from 'd3-geo';
import {pixelsPerKm} from '../../geography/projection.js';
import type {Basemap} from '../../geography/unpack.js';
import {pathOf, roundPoint, type Box, type Point} from '../geometry.js';
import type {Shape} from '../scene.js';
import {path} from './land.js';
import {scaleBar} from './scale-bar.js';
import {project, type MapView} from './view.js';

/** A piece of furniture: the room it takes, and its shapes. */
export interface Piece {
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

const at = ({frame, projection}: MapView, i: number, j: number): [number, number] =>
  projection.invert?.([frame.x + frame.width * i, frame.y + frame.height * j]) ?? [NaN, NaN];

/** A bar of a round number of kilometres with its text, its left end at a point. */
export function scalePiece(view: MapView, [x, y]: Point, textOf: (km: number) => string): Piece {
  const most = Math.min(130, view.frame.width / 4);
  const {km, width} = scaleBar(pixelsPerKm(view.projection, at(view, 0.5, 0.5)), most);
  const ends: Point[] = [[x, y - 6], [x, y], [x + width, y], [x + width, y - 6]]; // prettier-ignore
  const bar = {kind: 'path', d: pathOf(ends), decorative: true} as const;
  return {
    box: {x, y: y - 24, width: Math.max(width, 60), height: 26},
    shapes: [
      {...bar, stroke: 'lit', strokeWidth: 4},
      {...bar, stroke: 'ink', strokeWidth: 1.4},
      {
        kind: 'text',
        x: x + width / 2,
        y: y - 9,
        text: textOf(km),
        size: 12,
        anchor: 'middle',
        halo: 'lit',
      },
    ],
  };
}

/** Where on the globe the map is: land, and the frame of the map as a window. */
export function globePiece(map: Basemap, view: MapView, [x, y]: Point, radius: number): Piece {
  const [longitude, latitude] = at(view, 0.5, 0.5);
  const globe = geoOrthographic()
    .rotate([-longitude, -latitude * 0.7])
    .translate([x, y])
    .scale(radius)
    .precision(0)
    .clipAngle(90);
  // Of large outlines every n-th point: a thumbnail needs no more.
  const land = map.countries.flatMap(({polygons}) =>
    polygons.flatMap(([ring = []]) => {
      const coarse = ring.filter((_, i) => i % Math.ceil(ring.length / 40) === 0);
      const [first] = coarse;
      return first && ring.length > 9
        ? project({type: 'Polygon', coordinates: [[...coarse, first]]}, globe)
        : [];
    }),
  );
  const steps = [0, 0.2, 0.4, 0.6, 0.8];
  const edge = [
    ...steps.map((t) => at(view, t, 0)),
    ...steps.map((t) => at(view, 1, t)),
    ...steps.map((t) => at(view, 1 - t, 1)),
    ...steps.map((t) => at(view, 0, 1 - t)),
  ].flatMap((position) => {
    const point = globe(position);
    return point?.every(Number.isFinite) ? [roundPoint(point)] : [];
  });
  const disc = {kind: 'circle', x, y, r: radius, decorative: true} as const;
  return {
    box: {x: x - radius - 4, y: y - radius - 4, width: 2 * radius + 8, height: 2 * radius + 8},
    shapes: [
      {...disc, fill: 'water', stroke: 'lit', strokeWidth: 4},
      {kind: 'path', d: path(land), fill: 'border', decorative: true},
      {kind: 'path', d: pathOf(edge, true), stroke: 'ink', strokeWidth: 1.6, decorative: true},
    ],
  };
}
