import type {MapModel} from '../model/corridor-map/types.js';
import {footer} from './corridor-map/footer.js';
import {globePiece, scalePiece, type Piece} from './corridor-map/furniture.js';
import {knotPanel, placeInset, type Knot, type KnotPanel} from './corridor-map/knot.js';
import type {KnotInput} from './corridor-map/knot-window.js';
import {
  naming,
  outline,
  panelShapes,
  sketching,
  type Named,
  type Sketch,
  type Spot,
} from './corridor-map/panel.js';
import {radiusOf} from './corridor-map/marks.js';
import {drawStrip} from './corridor-map/strip.js';
import {targetsOf} from './corridor-map/targets.js';
import {enlarged, pointOf, viewFor, type MapView} from './corridor-map/view.js';
import {inflate, overlaps, pathOf, round, type Box as Rect} from './geometry.js';
import type {Box, Scene, Shape} from './scene.js';

/** Width from which there is one frame with an inset; below it, two panels. */
const WIDE = 600;
const STRIP = 400;

/** Draws the map at once. */
export function layoutCorridorMap(model: MapModel, box: Box): Scene {
  const work = layingCorridorMap(model, box);
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
}

/** Draws the map in small steps: call `next()` while there is time. */
export function* layingCorridorMap(model: MapModel, box: Box): Generator<undefined, Scene> {
  const strip = model.view === 'strip' || (model.stripWhenNarrow && box.width < STRIP);
  if (strip && model.strips.length > 0) return drawStrip(model, box);
  const foot = footer(model, box);
  const narrow = box.width < WIDE;
  const height = Math.max(160, (box.height ?? ownHeight(box.width)) - foot.height);
  const panelled = narrow && model.inset !== 'none' && height > 380;
  const frame: Rect = {
    x: 0,
    y: 0,
    width: box.width,
    height: Math.round(panelled ? Math.min(height * 0.44, box.width * 0.8) : height),
  };
  const view = viewFor(model, frame, !narrow && model.inset === 'auto' && !model.focus);
  if (!view) return emptyScene(box, foot);
  yield;
  const main = yield* sketching(model, view);
  yield;
  const knot = knotOf(model, main, narrow, panelled ? height : undefined);
  yield;
  const inset = knot && (yield* insetOf(model, view, knot));
  yield;
  const pieces = furnish(model, box, main, knot);
  yield;
  const lead = model.routes[0]?.id;
  const options = {measure: box.measure, lead};
  const scale = inset && insetScale(model, inset, box);
  const insetNames =
    inset &&
    (yield* naming(model, inset, {
      ...options,
      boxes: [titleBox(model, inset.view.frame, box), ...(scale ? [scale.box] : [])],
      windows: [],
      least: 2,
      brief: true,
    }));
  const names = yield* naming(model, main, {
    ...options,
    boxes: [
      ...pieces.map((piece) => piece.box),
      ...(knot && !narrow ? [inflate(knot.inset, 3)] : []),
    ],
    windows: knot ? [knot.window] : [],
    least: narrow ? 5 : 3,
    brief: false,
  });
  return compose({model, box, foot, main, names, knot, inset, insetNames, scale, pieces, narrow});
}

/** Drawn without a given height: as high as the shape of most corridors asks. */
function ownHeight(width: number): number {
  return width < WIDE
    ? Math.round(width * 1.75)
    : Math.round(Math.min(680, Math.max(400, width * 0.56)));
}

function knotOf(
  model: MapModel,
  {stretches, spots, view, areas}: Sketch,
  narrow: boolean,
  height: number | undefined,
): (Knot & Partial<KnotPanel>) | null {
  if (model.inset === 'none') return null;
  const {frame} = view;
  const window = model.inset === 'auto' ? undefined : windowOf(model.inset, view);
  const input: KnotInput = {
    frame,
    lines: stretches.map(({leg, line}) => ({
      route: leg.route,
      points: line.points,
      width: line.width,
    })),
    nodes: spots
      .filter(({place}) => place.priority >= 5)
      .map(({place, at}) => ({at, radius: radiusOf(place)})),
    taken: areas.flatMap(({ring}) => boxAround(ring)),
    ...(window ? {window} : {}),
  };
  if (!narrow) return placeInset(input);
  if (height === undefined) return null;
  const panel = knotPanel(input, frame.width, frame.height + 26);
  if (!panel) return null;
  // The panel takes the room that is left; what it shows beside its window is a gain.
  return {...panel, inset: {...panel.inset, height: height - panel.inset.y}};
}

function boxAround(ring: readonly (readonly [number, number])[]): Rect[] {
  if (ring.length === 0) return [];
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [{x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y}];
}

/** The author's window, in px. */
function windowOf(
  [west, south, east, north]: readonly [number, number, number, number],
  view: MapView,
): Rect | undefined {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ].flatMap((corner) => {
    const at = pointOf(view, corner);
    return at ? [at] : [];
  });
  return boxAround(corners)[0];
}

/** The enlargement, sketched; its window on the overview is what it really shows. */
function insetOf(
  model: MapModel,
  view: MapView,
  {window, inset}: Knot,
): Generator<undefined, Sketch> {
  return sketching(model, enlarged(view, window, inset));
}

function titleBox(model: MapModel, {x, y}: Rect, {measure}: Box): Rect {
  return {x, y, width: measure(model.words.inset, {size: 13, weight: 600}) + 24, height: 28};
}

function insetScale(model: MapModel, {view}: Sketch, {measure}: Box): Piece | null {
  const {x, y, height} = view.frame;
  const at: readonly [number, number] = [x + 12, y + height - 12];
  return scalePiece(view, at, model.words.km, (text) => measure(text, {size: 12}));
}

/** Scale bar and globe, in the corners where they cover least. */
function furnish(model: MapModel, box: Box, main: Sketch, knot: Knot | null): Piece[] {
  const {frame} = main.view;
  const wide = frame.width >= WIDE;
  const lines = main.stretches.flatMap(({line}) => line.points);
  const free = (rect: Rect): boolean =>
    !(knot && (overlaps(rect, inflate(knot.inset, 6)) || overlaps(rect, knot.window))) &&
    !lines.some(([x, y]) => overlaps({x, y, width: 0.1, height: 0.1}, inflate(rect, 4))) &&
    !main.spots.some(({at: [x, y], place}) => place.priority >= 5 && overlaps({x, y, width: 0.1, height: 0.1}, inflate(rect, 10))); // prettier-ignore
  const pieces: Piece[] = [];
  const scaleAt = (x: number, y: number): Piece | null =>
    scalePiece(main.view, [x, y], model.words.km, (text) => box.measure(text, {size: 12}));
  const left = 14;
  const bottom = frame.height - 12;
  const spots: readonly [number, number][] = [
    [left, bottom],
    [frame.width - 150, bottom],
    [left, 34],
    [frame.width - 150, 34],
  ];
  const candidates = spots.flatMap(([x, y]) => scaleAt(x, y) ?? []);
  const scale = candidates.find((piece) => free(piece.box)) ?? candidates[0];
  if (scale) pieces.push(scale);
  const radius = wide ? Math.min(54, frame.width / 20) : 26;
  const away = radius + 14;
  const corners: readonly [number, number][] = [
    [frame.width - away, away],
    [away, away],
    [away, frame.height - away],
    [frame.width - away, frame.height - away],
  ];
  const corner = corners.find(([x, y]) => {
    const rect = {
      x: x - radius - 4,
      y: y - radius - 4,
      width: 2 * radius + 8,
      height: 2 * radius + 8,
    };
    return free(rect) && !(scale && overlaps(rect, inflate(scale.box, 6)));
  });
  const globe =
    corner && frame.height > 220 ? globePiece(model.basemap, main.view, corner, radius) : null;
  if (globe) pieces.push(globe);
  return pieces;
}

interface Parts {
  readonly model: MapModel;
  readonly box: Box;
  readonly foot: ReturnType<typeof footer>;
  readonly main: Sketch;
  readonly names: Named;
  readonly knot: (Knot & Partial<KnotPanel>) | null;
  readonly inset: Sketch | null;
  readonly insetNames: Named | null;
  readonly scale: Piece | null;
  readonly pieces: readonly Piece[];
  readonly narrow: boolean;
}

function compose(parts: Parts): Scene {
  const {model, box, foot, main, names, knot, inset, insetNames, scale, pieces, narrow} = parts;
  const shapes: Shape[] = [
    {kind: 'frame', ...main.view.frame, shapes: panelShapes(model, main, names)},
    ...pieces.flatMap((piece) => piece.shapes),
  ];
  let bottom = main.view.frame.height;
  if (knot && inset && insetNames) {
    const {frame} = inset.view;
    const title = model.words.inset;
    shapes.push(outline(knot.window));
    if (knot.wedge)
      shapes.push({kind: 'path', d: pathOf(knot.wedge, true), fill: 'wash', decorative: true});
    else {
      shapes.push(
        ...knot.joins.map(({from, to}): Shape => ({kind: 'line', x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke: 'ink', strokeWidth: 1, dash: '1.5 3', decorative: true})), // prettier-ignore
      );
    }
    shapes.push(
      {
        kind: 'frame',
        ...frame,
        shapes: [...panelShapes(model, inset, insetNames), ...(scale?.shapes ?? [])],
      },
      {
        kind: 'text',
        x: frame.x + 12,
        y: frame.y + 20,
        text: title,
        size: 13,
        weight: 600,
        halo: 'lit',
      },
      outline(frame),
    );
    if (narrow) bottom = frame.y + frame.height;
  }
  return {
    width: box.width,
    height: round(bottom + foot.height),
    shapes: [...shapes, ...foot.shapes(bottom)],
    targets: targetsOf(
      model,
      main,
      names,
      inset && insetNames ? {inset, names: insetNames} : null,
      knot,
    ),
    view: 'map',
    notes: [],
    glyphs: glyphsOf(model, main, [...names.shown, ...(insetNames?.shown ?? [])]),
  };
}

/** Legend entries of what is on this map. */
function glyphsOf(
  model: MapModel,
  {stretches, areas, ties}: Sketch,
  shown: readonly Spot[],
): string[] {
  const glyphs = new Set<string>();
  for (const {leg, measured} of stretches) {
    glyphs.add(`layer-${leg.layer}`).add(`status-${leg.status}`);
    if (measured) glyphs.add('volume');
    if (leg.mode.endsWith('pipeline')) glyphs.add('pipeline');
  }
  for (const {area} of areas) glyphs.add(`area-${area.layer}`).add(`status-${area.status}`);
  for (const {tie} of ties) glyphs.add(`tie-${tie.layer}`).add(`status-${tie.status}`);
  for (const {place} of shown) {
    for (const site of place.sites) glyphs.add(`site-${site.layer}`);
  }
  return model.legend
    .map(({glyph}) => glyph)
    .filter((glyph) => glyphs.has(glyph.split(':')[0] ?? ''));
}

function emptyScene({width}: Box, foot: ReturnType<typeof footer>): Scene {
  return {width, height: foot.height, shapes: foot.shapes(0), targets: [], view: 'map', notes: []};
}
