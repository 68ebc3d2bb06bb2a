import type {Position} from 'geojson';
import {FULL} from '../data/edition.js';
import {extentOf} from '../geography/projection.js';
import type {MapModel} from '../model/corridor-map/types.js';
import {globePiece, scalePiece, type Piece} from './corridor-map/furniture.js';
import {knotPanel, placeInset, type Knot, type KnotPanel} from './corridor-map/knot.js';
import {radiusOf} from './corridor-map/marks.js';
import {
  holds,
  naming,
  panelShape,
  sketching,
  type Named,
  type Sketch,
} from './corridor-map/panel.js';
import {layStrips} from './corridor-map/strip.js';
import {targetsOf} from './corridor-map/targets.js';
import {enlarged, pointsOf, viewFor, windowOf} from './corridor-map/view.js';
import {
  boxOf,
  cornersOf,
  inflate,
  overlaps,
  pathOf,
  round,
  type Box as Rect,
  type Point,
} from './geometry.js';
import {finish} from './finish.js';
import {wrap} from './labels/text.js';
import type {Box, Scene, Shape} from './scene.js';

/** Width from which there is one frame with an inset; below it, two panels. */
const WIDE = 600;
/** Size and height of the lines under the map, px. */
const IMPRINT = 12;
const LINE = 16;

/** Draws the map at once. */
export function layoutCorridorMap(model: MapModel, box: Box): Scene {
  return finish(layingCorridorMap(model, box));
}

/** Draws the map in small steps: call `next()` while there is time. */
export function* layingCorridorMap(model: MapModel, box: Box): Generator<undefined, Scene> {
  const {width, measure} = box;
  if (FULL && !model.table && width < (model.stripUnder ?? 0)) return layStrips(model, box);
  const narrow = width < WIDE;
  const imprint = wrap({text: model.imprint, size: IMPRINT}, Math.max(120, width - 8), measure);
  const foot = imprint.length * LINE + 6;
  const own = narrow ? width * 1.75 : Math.min(680, Math.max(540, width * 0.56));
  const height = Math.round(Math.max(160, (box.height ?? own) - foot));
  const zoom = FULL ? box.zoom : undefined;
  const panelled = narrow && model.inset !== 'none' && height > 380 && !zoom;
  const frame: Rect = {
    x: 0,
    y: 0,
    width,
    height: panelled ? Math.round(Math.min(height * 0.44, width * 0.8)) : height,
  };
  // Three routes may crowd; the enlargement then wants the room above.
  const low = !narrow && model.inset === 'auto' && !model.focus && model.routes.length > 2;
  const whole = model.table ? null : viewFor(model, frame, low);
  if (!whole) return {width, height: 0, shapes: [], targets: [], view: 'table', notes: []};
  const view = FULL && zoom ? enlarged(whole, windowOf(frame, zoom), frame) : whole;
  const main = yield* sketching(model, view);
  // Who has come nearer needs no enlargement.
  const knot = zoom ? null : knotOf(model, main, narrow, panelled ? height : 0);
  yield;
  const names = {measure, windows: [], boxes: [], least: 2, brief: true};
  const shapes: Shape[] = [];
  const panels: [Sketch, Named['shown']][] = [];
  let inset: Shape | undefined;
  if (knot) {
    const title = model.words.inset;
    const sketch = yield* sketching(model, enlarged(view, knot.window, knot.inset));
    const {x, y, height: high} = knot.inset;
    const scale = scalePiece(sketch.view, [x + 12, y + high - 12], model.words.km);
    const head = {x, y, width: measure(title, {size: 13, weight: 600}) + 24, height: 28};
    const named = yield* naming(model, sketch, {...names, boxes: [head, scale.box]});
    panels.push([sketch, named.shown]);
    inset = panelShape(model, sketch, named, [
      ...scale.shapes,
      {kind: 'text', x: x + 12, y: y + 20, text: title, size: 13, weight: 600, halo: 'lit'},
    ]);
  }
  const pieces = furnish(model, main, knot);
  yield;
  const named = yield* naming(model, main, {
    ...names,
    boxes: [
      ...pieces.map((piece) => piece.box),
      ...(knot && !narrow ? [inflate(knot.inset, 3)] : []),
    ],
    windows: knot ? [knot.window] : [],
    least: narrow ? 5 : 3,
    brief: false,
  });
  panels.push([main, named.shown]);
  shapes.push(
    panelShape(
      model,
      main,
      named,
      pieces.flatMap((piece) => piece.shapes),
    ),
  );
  if (knot && inset) {
    const stroke = {kind: 'path', stroke: 'ink', strokeWidth: 1.2, decorative: true} as const;
    const [window, around] = [knot.window, knot.inset].map((rect) => ({
      ...stroke,
      d: pathOf(cornersOf(rect), true),
    }));
    const joins = knot.joins.map(({from, to}) => pathOf([from, to])).join('');
    const join: Shape = knot.wedge
      ? {...stroke, stroke: 'rule', fill: 'wash', d: pathOf(knot.wedge, true)}
      : {...stroke, d: joins, dash: '1.5 3'};
    shapes.push(join, ...(window && around ? [window, inset, around] : []));
  }
  const bottom = panelled && knot ? knot.inset.y + knot.inset.height : frame.height;
  imprint.forEach(({text}, i) => {
    shapes.push({
      kind: 'text',
      x: FULL && model.rtl ? width - 4 : 4,
      y: bottom + 14 + i * LINE,
      text,
      size: IMPRINT,
      fill: 'muted',
      ...(FULL && model.rtl && {anchor: 'end'}),
    });
  });
  return {
    width,
    height: round(bottom + foot),
    shapes,
    targets: targetsOf(panels, knot ? [knot.window, knot.inset] : []),
    view: 'map',
    notes: [],
  };
}

/** The enlargement: over the map, or below it when a height for both is given. */
function knotOf(
  {inset, focus: _, ...model}: MapModel,
  {stretches, spots, view}: Sketch,
  narrow: boolean,
  height: number,
): (Knot & Partial<KnotPanel>) | null {
  if (inset === 'none' || (narrow && !height)) return null;
  const {frame} = view;
  const [west = 0, south = 0, east = 0, north = 0] = inset === 'auto' ? [] : inset;
  const window = inset !== 'auto' && boxOf(pointsOf(view, [[west, south], [east, south], [east, north], [west, north]])); // prettier-ignore
  const input = {
    frame,
    lines: stretches.map(({leg, line}) => ({
      route: leg.route,
      points: line.points,
      width: line.width,
    })),
    nodes: spots
      .filter(({place}) => place.priority >= 5)
      .map(({place, at}) => ({at, radius: radiusOf(place)})),
    taken: model.areas.flatMap(({ring}) => boxOf(pointsOf(view, ring)) ?? []),
    ...(window && {window}),
  };
  if (!narrow) return placeInset(input);
  const panel = knotPanel(input, frame.width, frame.height + 26);
  // The panel takes the room that is left; what it shows beside its window is a gain.
  return panel && {...panel, inset: {...panel.inset, height: height - panel.inset.y}};
}

/** Scale bar and globe, in the first corner where they cover nothing. */
function furnish(model: MapModel, {view, stretches, spots}: Sketch, knot: Knot | null): Piece[] {
  const {width, height} = view.frame;
  const points: Point[] = [
    ...stretches.flatMap(({line}) => line.points),
    ...spots.filter(({place}) => place.priority >= 5).map(({at}) => at),
  ];
  const pieces: Piece[] = [];
  const free = ({box}: Piece): boolean =>
    ![...pieces.map((piece) => piece.box), ...(knot ? [knot.inset, knot.window] : [])].some(
      (each) => overlaps(each, inflate(box, 6)),
    ) && !points.some((point) => holds(inflate(box, 8), point));
  const scales = [[14, height - 12], [width - 150, height - 12], [14, 34], [width - 150, 34]] as const; // prettier-ignore
  const bars = scales.map((at) => scalePiece(view, at, model.words.km));
  pieces.push(...((bars.find(free) ?? bars[0]) ? [(bars.find(free) ?? bars[0]) as Piece] : []));
  const radius = width < WIDE ? 26 : Math.min(54, width / 20);
  const away = radius + 14;
  const corners = [[width - away, away], [away, away], [away, height - away], [width - away, height - away]] as const; // prettier-ignore
  const room = corners.find(([x, y]) =>
    free({box: {x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius}, shapes: []}),
  );
  if (room && height > 220)
    pieces.push(globePiece(model.basemap, view, outlineOf(model), room, radius));
  return pieces;
}

/** The outline of what the map is about, degrees, with points along its parallels. */
function outlineOf({focus, legs, places}: MapModel): Position[] {
  const extent = extentOf(
    focus ?? [...legs.flatMap(({lines}) => lines.flat()), ...places.map(({at}) => at)],
  );
  if (!extent) return [];
  const {west, east, south, north} = extent;
  const across = [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => west + (east - west) * t);
  return [...across.map((x) => [x, north]), ...across.toReversed().map((x) => [x, south])];
}
