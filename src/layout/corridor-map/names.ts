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
import type {Measure, Paint, Shape} from '../scene.js';
import {clipRing, thinned} from './land.js';
import {radiusOf} from './marks.js';
import type {Sketch, Spot} from './panel.js';
import {pointsOf} from './view.js';

/** A label to be placed, and how it is painted. */
export interface Request {
  readonly label: Label;
  readonly mark: string | undefined;
  /** Colour of its leader. */
  readonly hue: LayerId | undefined;
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
  const look = {mark: undefined, hue: undefined, halo: 'lit', fill: 'ink'} as const;
  /** As it is, then wrapped narrower, then without what stands below it. */
  const blocks = (line: LineSpec, more: readonly LineSpec[] = []): Block[] => {
    const set = (width: number, below: readonly LineSpec[]): Block =>
      blockOf(
        [...wrap(line, width, measure), ...below.flatMap((each) => wrap(each, 170, measure))],
        measure,
      );
    return [set(Infinity, more), set(110, more), ...(more.length > 0 ? [set(110, [])] : [])];
  };
  const spread = (
    {text, lang}: Said,
    px: number,
    own: Partial<LineSpec>,
  ): Pick<Request, 'lang'> & {variants: Block[]} => {
    const line = {text, size: px, ...own};
    const tight = {...line, size: 12, spacing: 0.4};
    const half = measure(text, tight) * 0.6;
    return {
      lang,
      variants: [[line], wrap(tight, half, measure)].map((lines) => blockOf(lines, measure)),
    };
  };
  const requests: Request[] = wanted.map(({place, at: [x, y], reach}) => {
    const {name, priority, sites, id, mark} = place;
    const strong = priority >= 8;
    const r = Math.max(radiusOf(place), reach);
    const label: PointLabel = {
      kind: 'point',
      key: `place ${id}`,
      priority: strong ? 60 + priority : priority * 3,
      variants: blocks(
        {text: name.text, size: narrow ? 12 : strong ? 14 : 13, weight: strong ? 600 : 400},
        sites.map((site) => ({text: site.name.text, size: 12})),
      ),
      mark: {x: x - r, y: y - r, width: 2 * r, height: 2 * r},
      leader: priority >= 5,
      reach: strong ? 180 : 96,
      pad: 1.5,
    };
    return {...look, label, mark, lang: name.lang};
  });
  for (const {area, ring} of areas) {
    const mark = boxOf(ring);
    const variants = blocks({text: area.name.text, size, weight: 600});
    const label = {kind: 'point', key: area.key, priority: 50, variants, reach: 110} as const;
    if (mark)
      requests.push({
        ...look,
        label: {...label, mark},
        mark: area.key,
        hue: area.layer,
        lang: area.name.lang,
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
        .slice(0, 6);
    // A name with a volume belongs on the stretch that is as wide as the volume.
    const wide = told ? linesOf(own.filter(({measured}) => measured)) : [];
    const lines = wide.length > 0 ? wide : linesOf(own);
    if (!lines[0] || (windows.length > 0 && lengthOf(lines[0]) < WORTH)) return;
    const label: LineLabel = {
      kind: 'line',
      key: `route ${id}`,
      priority: i === 0 ? 58 : 44,
      variants: blocks(
        {text: name.text, size, weight: 600},
        told ? [{text: detail, size: 12}] : [],
      ),
      lines,
      width: 4,
      along: !told,
      reach: narrow ? 80 : 130,
      pad: 2,
    };
    requests.push({...look, label, hue: layer, lang: name.lang});
  });
  for (const {id, name, at} of model.seas) {
    const [near] = pointsOf(view, [at]);
    if (!near) continue;
    const reach = Math.max(frame.width, frame.height) / 4;
    const around = inflate({x: near[0], y: near[1], width: 0, height: 0}, reach);
    const {lang, variants} = spread(name, narrow ? 13 : 15, {italic: true, spacing: 0.4});
    const label: AreaLabel = {
      kind: 'area',
      key: `sea ${id}`,
      // In an enlargement the sea is known already; its routes are not.
      priority: brief ? 43 : 59,
      variants,
      rings: [cornersOf(around)],
      except: land.outlines.flatMap(({rings}) =>
        rings.map((ring) => clipRing(thinned(ring, 3), around)),
      ),
      near,
      pad: 2,
    };
    requests.push({...look, label, lang, halo: 'water', fill: 'sea'});
  }
  for (const {id, rings} of land.outlines) {
    const known = nameless.includes(id) ? undefined : model.countryName(id);
    const boxes = rings.flatMap((ring) => boxOf(ring) ?? []);
    const room = Math.max(...boxes.map(({width, height}) => Math.sqrt(width * height)));
    const lit = model.lit.has(id);
    if (!known || room < (lit ? 40 : 70)) continue;
    const px = narrow || room < 150 ? 12 : room < 330 ? 14 : 16;
    const {lang, variants} = spread(known.name, px, {
      weight: lit ? 600 : 400,
      spacing: px * 0.14,
    });
    // What is wider than the country need not be tried all over it.
    const widest = Math.max(...boxes.map(({width}) => width)) * 0.9;
    const narrower = variants.filter(({width}) => width < widest);
    const [near] = known.at ? pointsOf(view, [known.at]) : [];
    const label: AreaLabel = {
      kind: 'area',
      key: `country ${id}`,
      priority: lit ? 40 : 12 + room / 100,
      variants: narrower,
      rings: rings.map((ring) => thinned(ring, 3)),
      ...(near && {near}),
      inside: lit ? 0.9 : 0.97,
      pad: 3,
    };
    requests.push({...look, label, lang, halo: lit ? 'lit' : 'land', fill: 'muted'});
  }
  return requests;
}

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
    const {from, to} = leader;
    const line = {
      kind: 'line',
      x1: from[0],
      y1: from[1],
      x2: to[0],
      y2: to[1],
      decorative: true,
      ...own,
    } as const;
    shapes.push(
      {...line, stroke: 'lit', strokeWidth: 3, strokeOpacity: 0.7},
      {...line, stroke: hue ?? 'ink', strokeWidth: hue ? 1.6 : 1},
    );
    if (hue)
      shapes.push({kind: 'circle', x: from[0], y: from[1], r: 2.4, fill: hue, decorative: true});
  }
  return [
    ...shapes,
    ...lines.map(({weight = 400, italic, rotate, style: _, ...line}): Shape => ({
      kind: 'text',
      ...line,
      fill,
      halo,
      ...own,
      ...(weight > 400 && {weight}),
      ...(italic && {italic: true}),
      ...(rotate && {rotate}),
      ...(lang && {lang}),
    })),
  ];
}
