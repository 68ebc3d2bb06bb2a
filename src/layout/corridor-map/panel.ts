import {bordersOf} from '../../geography/borders.js';
import type {MapModel, MapPlace} from '../../model/corridor-map/types.js';
import {boxOf, contains, inflate, overlaps, pathOf, type Box, type Point} from '../geometry.js';
import {hatch} from '../hatch.js';
import {placing} from '../labels/place.js';
import type {PlacedLabel} from '../labels/types.js';
import type {Measure, Shape} from '../scene.js';
import {projectingLand, type Land} from './land.js';
import {areaShapes, placeShapes, radiusOf, tieShapes} from './marks.js';
import {
  areaLabels,
  areaNames,
  nameShapes,
  obstaclesOf,
  placeNames,
  routeNames,
  type Request,
} from './names.js';
import {routeShapes, stretchesOf, tieLine, type Stretch} from './routes.js';
import {pointOf, type MapView} from './view.js';

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
  readonly nameless: ReadonlySet<string>;
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

/** Projects everything and lays the lanes. Yields between small pieces of work. */
export function* sketching(model: MapModel, view: MapView): Generator<undefined, Sketch> {
  const borders = bordersOf(model.basemap, model.borders, model.ownBorders);
  const {projection, kind, frame} = view;
  const land = yield* projectingLand(model.basemap, borders, projection, kind, frame, model.lit);
  yield;
  const {stretches, lanes} = stretchesOf(model, view);
  yield;
  const reach = new Map(lanes.nodes.map((node) => [node.id, node.reach]));
  const spots = model.places.flatMap((place): Spot[] => {
    const at = pointOf(view, place.at);
    const near = at && contains(inflate(frame, -2), {x: at[0], y: at[1], width: 0, height: 0});
    return near
      ? [{place, at: [round2(at[0]), round2(at[1])], reach: reach.get(place.id) ?? 0}]
      : [];
  });
  return {
    view,
    land,
    nameless: borders.nameless,
    stretches,
    spots,
    areas: model.areas.flatMap((area) => {
      const ring = area.ring.flatMap((position) => {
        const at = pointOf(view, position);
        return at ? [at] : [];
      });
      const box = boxOf(ring);
      return box && overlaps(box, frame) ? [{area, ring}] : [];
    }),
    ties: model.ties.map((tie) => ({tie, line: tieLine(view, tie)})),
  };
}

const round2 = (value: number): number => Math.round(value * 100) / 100;

export interface NamesOptions {
  readonly measure: Measure;
  /** Insets and furniture: no name over them. */
  readonly boxes: readonly Box[];
  /** Parts drawn larger elsewhere: their places and routes are named there. */
  readonly windows: readonly Box[];
  /** Places below this priority go unnamed and undrawn. */
  readonly least: number;
  /** The route named before the countries. */
  readonly lead: string | undefined;
  /** Names of routes without their volume: it stands in the other panel. */
  readonly brief: boolean;
}

export interface Named {
  readonly shapes: readonly Shape[];
  /** Ids of the places that got their name, or are drawn without one because they matter. */
  readonly shown: readonly Spot[];
  readonly keys: ReadonlySet<string>;
  readonly unnamed: number;
}

/** Names everything there is room for. Yields between small pieces of work. */
export function* naming(
  model: MapModel,
  {view, land, nameless, stretches, spots, areas, ties}: Sketch,
  {measure, boxes, windows, least, lead, brief}: NamesOptions,
): Generator<undefined, Named> {
  const {frame} = view;
  const narrow = frame.width < 600;
  const elsewhere = ([x, y]: Point): boolean =>
    windows.some((box) => contains(box, {x, y, width: 0, height: 0}));
  const wanted = spots.filter(
    ({place, at}) => (place.priority >= least || place.sites.length > 0) && !elsewhere(at),
  );
  const discs = wanted
    .filter(({place}) => place.priority >= 3 || place.sites.length > 0)
    .map(({place, at}) => ({at, radius: radiusOf(place) + 1.5}));
  const free = (box: Box): boolean => !boxes.some((each) => overlaps(each, inflate(box, 1)));
  const requests: Request[] = [
    ...placeNames(wanted, measure, narrow),
    ...areaNames(
      areas.filter(({ring}) => ring[0] && !elsewhere(ring[0])),
      measure,
      narrow,
    ),
    ...routeNames(model, stretches, {frame, measure, narrow, lead, brief, windows}),
    ...areaLabels(model, view, land.outlines, nameless, measure, free, brief),
  ];
  const looks = new Map(requests.map(({label, look}) => [label.key, look]));
  const lines = [
    ...stretches.map(({line}) => line),
    ...ties.map(({line}) => ({points: line, width: 1.4})),
  ];
  const obstacles = obstaclesOf(lines, discs, [...boxes, ...windows], frame);
  const {placed, dropped} = yield* placing(
    requests.map(({label}) => label),
    obstacles,
    {frame, margin: 4},
  );
  const keys = new Set(placed.map(({key}) => key));
  const shapes = byKind(placed).flatMap((label) => {
    const look = looks.get(label.key);
    return look ? nameShapes(label, look) : [];
  });
  const matters = ({place}: Spot): boolean => place.priority >= 8 || place.sites.length > 0;
  return {
    shapes,
    keys,
    // A dot without its name says nothing: it is left out with it.
    shown: spots.filter(
      (spot) => keys.has(`place ${spot.place.id}`) || (matters(spot) && !elsewhere(spot.at)),
    ),
    unnamed: dropped.filter((key) => key.startsWith('place ')).length,
  };
}

/** Countries and seas below routes below places: what is drawn later lies on top. */
function byKind(placed: readonly PlacedLabel[]): PlacedLabel[] {
  const rank = (key: string): number =>
    key.startsWith('country') || key.startsWith('sea') ? 0 : key.startsWith('route') ? 1 : 2;
  return [...placed].sort((a, b) => rank(a.key) - rank(b.key));
}

/** All shapes of a panel, from the sea upwards. */
export function panelShapes(model: MapModel, parts: Sketch, names: Named): Shape[] {
  const {view, land, stretches, areas, ties} = parts;
  const {x, y, width, height} = view.frame;
  const ground = (d: string, paint: Partial<Extract<Shape, {kind: 'path'}>>): Shape[] =>
    d === '' ? [] : [{kind: 'path', d, decorative: true, ...paint}];
  return [
    {kind: 'rect', x, y, width, height, fill: 'water', decorative: true},
    ...ground(land.land, {fill: 'land'}),
    ...ground(land.lit, {fill: 'lit'}),
    ...ground(land.lakes, {fill: 'water', stroke: 'coast', strokeWidth: 0.6}),
    ...ground(land.borders, {stroke: 'border', strokeWidth: 0.9}),
    ...ground(land.coasts, {stroke: 'coast', strokeWidth: 0.9}),
    ...ground(land.disputed, {stroke: 'border', strokeWidth: 1.1, dash: '3 2.5', part: 'disputed'}),
    ...areas.flatMap(({area, ring}) => areaShapes(area, ring, hatch([ring], 5))),
    ...routeShapes(model, stretches),
    ...ties.flatMap(({tie, line}) => (line.length > 1 ? tieShapes(tie, line) : [])),
    ...names.shown.flatMap(({place, at}) => placeShapes(place, at)),
    ...names.shapes,
  ];
}

/** The outline of a window on the overview, or of an inset. */
export function outline({x, y, width, height}: Box, strokeWidth = 1.2): Shape {
  return {
    kind: 'path',
    d: pathOf(
      [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ],
      true,
    ),
    stroke: 'ink',
    strokeWidth,
    decorative: true,
  };
}
