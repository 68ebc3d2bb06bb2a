import {bordersOf} from '../../geography/borders.js';
import type {MapModel, MapPlace} from '../../model/corridor-map/types.js';
import {
  clipLine,
  contains,
  cornersOf,
  distance,
  lerp,
  pathOf,
  roundPoint,
  type Box,
  type Point,
} from '../geometry.js';
import {placing} from '../labels/place.js';
import type {Obstacle} from '../labels/types.js';
import type {Paint, Shape} from '../scene.js';
import {projectingLand, type Land} from './land.js';
import {areaShapes, placeShapes, radiusOf, tieShapes} from './marks.js';
import {nameShapes, requestsOf, type NamesOptions} from './names.js';
import {routeShapes, stretchesOf, tieLine, type Stretch} from './routes.js';
import {pointsOf, type MapView} from './view.js';

/** A place in px, with how far the lanes reach around it. */
export interface Spot {
  readonly place: MapPlace;
  readonly at: Point;
  readonly reach: number;
}

/** A panel before its names: everything that names must keep clear of. */
export interface Sketch {
  readonly view: MapView;
  readonly land: Land;
  readonly nameless: readonly string[];
  readonly stretches: readonly Stretch[];
  readonly spots: readonly Spot[];
  readonly areas: readonly {
    readonly area: MapModel['areas'][number];
    readonly ring: readonly Point[];
  }[];
  readonly ties: readonly {
    readonly tie: MapModel['ties'][number];
    readonly line: readonly Point[];
  }[];
}

/** Whether a point lies in a box. */
export const holds = (box: Box, [x, y]: Point): boolean =>
  contains(box, {x, y, width: 0, height: 0});

/** Projects everything and lays the lanes. Yields between small pieces of work. */
export function* sketching(model: MapModel, view: MapView): Generator<undefined, Sketch> {
  const borders = bordersOf(model.basemap, model.borders, model.ownBorders);
  const land = yield* projectingLand(model.basemap, borders, view, model.lit);
  const {stretches, lanes} = stretchesOf(model, view);
  yield;
  const reach = new Map(lanes.nodes.map((node) => [node.id, node.reach]));
  return {
    view,
    land,
    nameless: borders.nameless,
    stretches,
    spots: model.places.flatMap((place): Spot[] => {
      const [at] = pointsOf(view, [place.at]);
      return at && holds(view.frame, at)
        ? [{place, at: roundPoint(at), reach: reach.get(place.id) ?? 0}]
        : [];
    }),
    areas: model.areas.map((area) => ({area, ring: pointsOf(view, area.ring)})),
    ties: model.ties.map((tie) => ({tie, line: tieLine(view, tie)})),
  };
}

/** Two strong places so near to each other, px, that a name between them could be of either. */
const NEAR = 64;

/** Keeps the middle between such places free of names. */
function between(spots: readonly Spot[]): Obstacle[] {
  const strong = spots.filter(({place}) => place.priority >= 8);
  return strong.flatMap(({at}, i) =>
    strong.slice(0, i).flatMap((other): Obstacle[] => {
      const far = distance(at, other.at);
      return far > 24 && far < NEAR
        ? [{kind: 'disc', at: lerp(at, other.at, 0.5), radius: far / 5}]
        : [];
    }),
  );
}

export interface Named {
  readonly shapes: readonly Shape[];
  /** Places that have a button or matter, named or not, and the others that got their name. */
  readonly shown: readonly Spot[];
}

/** Names everything there is room for. Yields between small pieces of work. */
export function* naming(
  model: MapModel,
  sketch: Sketch,
  options: NamesOptions,
): Generator<undefined, Named> {
  const {frame} = sketch.view;
  const {boxes, windows, least} = options;
  const wanted = sketch.spots.filter(
    ({place, at}) =>
      (place.priority >= least || place.sites.length > 0) && !windows.some((box) => holds(box, at)),
  );
  const requests = new Map(
    requestsOf(model, sketch, wanted, options).map((each) => [each.label.key, each]),
  );
  const lines = [
    ...sketch.stretches.map(({line}) => line),
    ...sketch.ties.map(({line}) => ({points: line, width: 1.4})),
  ];
  const obstacles: Obstacle[] = [
    ...lines.flatMap(({points, width}) =>
      clipLine(points, frame).map((part): Obstacle => ({kind: 'line', points: part, width})),
    ),
    ...wanted.map(({place, at}): Obstacle => ({kind: 'disc', at, radius: radiusOf(place) + 1.5})),
    ...between(wanted),
    ...[...boxes, ...windows].map((box): Obstacle => ({kind: 'box', box, pad: 2})),
  ];
  const {placed} = yield* placing(
    [...requests.values()].map(({label}) => label),
    obstacles,
    {frame, margin: 4},
  );
  const keys = new Set(placed.map(({key}) => key));
  return {
    // Countries, placed last, are drawn first: leaders and names of places lie over them.
    shapes: placed.toReversed().flatMap((label) => {
      const request = requests.get(label.key);
      return request ? nameShapes(label, request) : [];
    }),
    // A dot that has neither name nor button says nothing. What has a button is drawn in any case: what
    // can be reached must not depend on how wide the names are in a reader's font.
    shown: wanted.filter(
      ({place: {id, priority, sites, mark}}) =>
        mark || keys.has(`place ${id}`) || priority >= 8 || sites.length > 0,
    ),
  };
}

/** A panel from the sea upwards, clipped to its frame. */
export function panelShape(
  model: MapModel,
  {view, land, stretches, areas, ties}: Sketch,
  names: Named,
  more: readonly Shape[] = [],
): Shape {
  const {frame} = view;
  const ground = (
    d: string,
    fill: Paint | undefined,
    stroke: Paint | undefined,
    dash?: string,
  ): Shape => ({
    kind: 'path',
    d,
    decorative: true,
    strokeWidth: 0.9,
    ...(fill && {fill}),
    ...(stroke && {stroke}),
    ...(dash && {dash, part: 'disputed'}),
  });
  return {
    kind: 'frame',
    ...frame,
    shapes: [
      ground(pathOf(cornersOf(frame), true), 'water', undefined),
      ground(land.land, 'land', undefined),
      ground(land.lit, 'lit', undefined),
      ground(land.lakes, 'water', 'coast'),
      ground(land.borders, undefined, 'border'),
      ground(land.coasts, undefined, 'coast'),
      ground(land.disputed, undefined, 'border', '3 2.5'),
      ...areas.flatMap(({area, ring}) => areaShapes(area, ring)),
      ...routeShapes(model, stretches),
      ...ties.flatMap(({tie, line}) => tieShapes(tie, line)),
      ...names.shown.flatMap(({place, at}) => placeShapes(place, at)),
      ...names.shapes,
      ...more,
    ],
  };
}
