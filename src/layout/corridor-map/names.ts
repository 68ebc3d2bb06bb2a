import {FULL} from '../../data/edition.js';
import type {Said} from '../../model/figure.js';
import type {LayerId, MapModel} from '../../model/corridor-map/types.js';
import {
  boxOf,
  clipLine,
  cornersOf,
  inflate,
  lengthOf,
  overlaps,
  type Box,
  type Point,
} from '../geometry.js';
import {blockOf, wrap, type Block, type LineSpec} from '../labels/text.js';
import type {AreaLabel, Label, LineLabel, PlacedLabel, PointLabel} from '../labels/types.js';
import type {Measure, Paint, Shape, TextShape} from '../scene.js';
import {clipRing, thinned} from './land.js';
import {radiusOf} from './marks.js';
import type {Sketch, Spot} from './panel.js';
import {pointsOf} from './view.js';

/** A label to be placed, and how it is painted. */
export interface Request {
  readonly label: Label;
  readonly mark?: string | undefined;
  /** Colour of its leader. */
  readonly hue?: LayerId;
  readonly lang: string | undefined;
  readonly halo: Paint;
  readonly fill: Paint;
}

export interface NamesOptions {
  readonly measure: Measure;
  /** Insets and furniture: no name over them. */
  readonly boxes: readonly Box[];
  /** Parts drawn larger elsewhere: what lies in them is named there. */
  readonly windows: readonly Box[];
  /** Places below this priority go unnamed and undrawn. */
  readonly least: number;
  /** An enlargement: names of routes without their volume, which stands on the other map. */
  readonly brief: boolean;
}

/** After so many routes a name stands along its line or nowhere. */
const MANY = 20;

/** Less of a route than this outside the windows is not named again, px. */
const WORTH = 90;

/**
 * What is to be named: ports and cities of note, the lead route, seas, other routes, countries, towns,
 * in this order.
 */
export function requestsOf(
  model: MapModel,
  {view, land, stretches, areas, nameless}: Sketch,
  wanted: readonly Spot[],
  {measure, windows, brief}: NamesOptions,
): Request[] {
  const {frame} = view;
  const narrow = frame.width < 600;
  const size = narrow ? 12 : 13;
  const requests: Request[] = [];
  const ask = (label: Label, {lang}: Said, more: Partial<Request> = {}): void =>
    void requests.push({halo: 'lit', fill: 'ink', lang, label, ...more});
  /** As it is, then wrapped narrower, then without what stands below it. */
  const blocks = (line: LineSpec, more: readonly LineSpec[] = []): Block[] =>
    [[Infinity, more] as const, [110, more] as const, [110, []] as const].map(([width, below]) =>
      blockOf(
        [...wrap(line, width, measure), ...below.flatMap((each) => wrap(each, 170, measure))],
        measure,
      ),
    );
  /** Names of areas: spread, then small and wrapped. */
  const spread = (line: LineSpec): Block[] => {
    const tight = {...line, size: 12, spacing: 0.4};
    const half = wrap(tight, measure(line.text, tight) * 0.6, measure);
    return [[line], half].map((lines) => blockOf(lines, measure));
  };
  for (const {place, at, reach} of wanted) {
    const {name, priority, sites, id, mark} = place;
    const strong = priority >= 8;
    const line: LineSpec = {
      text: name.text,
      size: narrow ? 12 : strong ? 14 : 13,
      weight: strong ? 600 : 400,
    };
    const label: PointLabel = {
      kind: 'point',
      key: `place ${id}`,
      priority: strong ? 60 + priority : priority * 3,
      variants: blocks(
        line,
        sites.map((site) => ({text: site.name.text, size: 12})),
      ),
      mark: around(at, Math.max(radiusOf(place), reach)),
      leader: priority >= 5,
      reach: strong ? 180 : 96,
      pad: 1.5,
    };
    ask(label, name, {mark});
  }
  for (const {area, ring} of areas) {
    const {key, name, layer} = area;
    const mark = boxOf(ring);
    const variants = blocks({text: name.text, size, weight: 600});
    if (mark)
      ask({kind: 'point', key, priority: 50, variants, mark, reach: 110}, name, {
        mark: key,
        hue: layer,
      });
  }
  model.routes.forEach(({id, name, layer, detail}, i) => {
    const own = stretches.filter(({leg}) => leg.route === id);
    const told = detail !== undefined && !brief;
    const linesOf = (list: typeof own): Point[][] =>
      list
        .flatMap(({line}) => clipLine(line.points, inflate(frame, -8)))
        .flatMap((line) => outside(line, windows))
        .sort((a, b) => lengthOf(b) - lengthOf(a))
        .slice(0, i > MANY ? 1 : 6);
    // A name with a volume belongs on the stretch that is as wide as the volume.
    const wide = linesOf(own.filter(({measured}) => measured && told));
    const lines = wide[0] ? wide : linesOf(own);
    if (!lines[0] || (windows.length > 0 && lengthOf(lines[0]) < WORTH)) return;
    const label: LineLabel = {
      kind: 'line',
      key: `route ${id}`,
      priority: i === 0 ? 58 : 44,
      variants: blocks(
        {text: name.text, size, weight: 600},
        // A figure is in the language of the page, whatever language the name came out in.
        told ? [{text: detail, size: 12, ...(FULL && {style: 'detail'})}] : [],
      ),
      lines,
      width: 4,
      along: !told,
      // Where routes are many, leaders to all of them would be a thicket.
      reach: i > MANY ? 0 : narrow ? 80 : 130,
      pad: 2,
    };
    ask(label, name, {hue: layer});
  });
  for (const {id, name, at} of model.seas) {
    const [near = [0, 0] as const] = pointsOf(view, [at]);
    const room = around(near, Math.max(frame.width, frame.height) / 4);
    const label: AreaLabel = {
      kind: 'area',
      key: `sea ${id}`,
      // In an enlargement the sea is known already; its routes are not.
      priority: brief ? 43 : 59,
      variants: spread({text: name.text, size: narrow ? 13 : 15, italic: true, spacing: 0.4}),
      rings: [cornersOf(room)],
      except: land.outlines.flatMap(({rings}) =>
        rings.map((ring) => clipRing(thinned(ring, 3), room)),
      ),
      near,
    };
    if (overlaps(frame, around(near, 1))) ask(label, name, {halo: 'water', fill: 'sea'});
  }
  for (const {id, rings} of land.outlines) {
    const known = nameless.includes(id) ? undefined : model.countryName(id);
    const boxes = rings.flatMap((ring) => boxOf(ring) ?? []);
    const room = Math.max(...boxes.map(({width, height}) => Math.sqrt(width * height)));
    const lit = model.lit.has(id);
    if (!known || room < (lit ? 40 : 70)) continue;
    const px = narrow || room < 150 ? 12 : room < 330 ? 14 : 16;
    // What is wider than the country need not be tried all over it.
    const widest = Math.max(...boxes.map(({width}) => width)) * 0.9;
    const line: LineSpec = {
      text: known.name.text,
      size: px,
      weight: lit ? 600 : 400,
      spacing: px * 0.14,
    };
    const [near] = known.at ? pointsOf(view, [known.at]) : [];
    const label: AreaLabel = {
      kind: 'area',
      key: `country ${id}`,
      priority: lit ? 40 : 12 + room / 100,
      variants: spread(line).filter(({width}) => width < widest),
      rings: rings.map((ring) => thinned(ring, 3)),
      ...(near && {near}),
      inside: lit ? 0.9 : 0.97,
      pad: 3,
    };
    ask(label, known.name, {halo: lit ? 'lit' : 'land', fill: 'muted'});
  }
  return requests;
}

const around = ([x, y]: Point, by: number): Box => inflate({x, y, width: 0, height: 0}, by);

/** The parts of a line that lie in none of the boxes; cut at its own points. */
function outside(line: readonly Point[], boxes: readonly Box[]): Point[][] {
  const parts: Point[][] = [[]];
  for (const [x, y] of line) {
    if (boxes.some((box) => overlaps(box, {x, y, width: 0.01, height: 0.01}))) parts.push([]);
    else parts.at(-1)?.push([x, y]);
  }
  return parts.filter((part) => part.length > 1);
}

/** A placed name as shapes: its leader, then its lines. */
export function nameShapes(
  {leader, lines}: PlacedLabel,
  {mark, hue, halo, lang, fill}: Request,
): Shape[] {
  const own = {...(mark && {mark})};
  const shapes: Shape[] = [];
  if (leader) {
    const [[x1, y1], [x2, y2]] = [leader.from, leader.to];
    const line = {kind: 'line', x1, y1, x2, y2, decorative: true, ...own} as const;
    shapes.push(
      {...line, stroke: 'lit', strokeWidth: 3, strokeOpacity: 0.7},
      {...line, stroke: hue ?? 'ink', strokeWidth: hue ? 1.6 : 1},
    );
    if (hue) shapes.push({kind: 'circle', x: x1, y: y1, r: 2.4, fill: hue, decorative: true});
  }
  // A placed line is a text with a font; it has nothing that a text shape has not.
  const texts = lines.map(
    (line) =>
      ({
        kind: 'text',
        ...line,
        fill,
        halo,
        ...own,
        ...(lang && !(FULL && line.style) && {lang}),
      }) as TextShape,
  );
  return [...shapes, ...texts];
}
