import type {LayerId, MapModel, MapPlace} from '../../model/corridor-map/types.js';
import {
  boxOf,
  clipLine,
  inflate,
  lengthOf,
  overlaps,
  round,
  type Box,
  type Point,
} from '../geometry.js';
import {blockOf, wrap, type Block, type LineSpec} from '../labels/text.js';
import type {Label, Obstacle, PlacedLabel} from '../labels/types.js';
import type {Measure, Paint, Shape} from '../scene.js';
import type {Outline} from './land.js';
import {radiusOf} from './marks.js';
import type {Stretch} from './routes.js';
import {pointOf, type MapView} from './view.js';

/** How a label is painted; kept beside the placer's own label under the same key. */
interface Look {
  readonly mark?: string;
  /** Colour of its leader and of the swatch before a route's name. */
  readonly hue?: LayerId;
  readonly halo: Paint;
  /** Language of each line, where it is not the figure's. */
  readonly langs: readonly (string | undefined)[];
  readonly fills: readonly Paint[];
}

export interface Request {
  readonly label: Label;
  readonly look: Look;
}

const request = (label: Label, look: Look): Request => ({label, look});

/** Lines of one text: as it is, and wrapped narrower and narrower. */
function variantsOf(line: LineSpec, more: readonly LineSpec[], measure: Measure): Block[] {
  const widths = [Infinity, 150, 96];
  const blocks: Block[] = [];
  let count = 0;
  for (const width of widths) {
    const lines = width === Infinity ? [line] : wrap(line, width, measure);
    if (lines.length === count) continue;
    count = lines.length;
    blocks.push(blockOf([...lines, ...more.flatMap((each) => wrap(each, Math.max(width === Infinity ? 170 : width, 120), measure))], measure)); // prettier-ignore
  }
  if (more.length > 0)
    blocks.push(blockOf([line], measure), blockOf(wrap(line, 110, measure), measure));
  return blocks;
}

/** Names of places: ports and cities of note first, then as the dataset ranks them. */
export function placeNames(
  places: readonly {readonly place: MapPlace; readonly at: Point; readonly reach: number}[],
  measure: Measure,
  narrow: boolean,
): Request[] {
  return places.map(({place, at, reach}) => {
    const strong = place.priority >= 8;
    const size = narrow ? 12 : strong ? 14 : 13;
    const line: LineSpec = {text: place.name.text, size, weight: strong ? 600 : 400};
    const more = place.sites.map(({name}): LineSpec => ({text: name.text, size: 12}));
    const r = Math.max(radiusOf(place), reach);
    return request(
      {
        kind: 'point',
        key: `place ${place.id}`,
        priority: place.priority >= 8 ? 60 + place.priority : place.priority * 3,
        variants: variantsOf(line, more, measure),
        mark: {x: at[0] - r, y: at[1] - r, width: 2 * r, height: 2 * r},
        leader: place.priority >= 5,
        ...(strong ? {reach: 150} : {}),
        pad: 1.5,
      },
      {
        ...(place.mark ? {mark: place.mark} : {}),
        halo: 'lit',
        langs: [place.name.lang],
        fills: ['ink'],
      },
    );
  });
}

export interface RouteNameOptions {
  readonly frame: Box;
  readonly measure: Measure;
  readonly narrow: boolean;
  /** Named before the countries. */
  readonly lead: string | undefined;
  /** Without their volumes. */
  readonly brief: boolean;
  /** Parts drawn larger elsewhere. */
  readonly windows: readonly Box[];
}

/** Less of a route than this outside the windows is not named again, px. */
const WORTH = 90;

/** Names of routes: along the line where it is straight enough, else beside it with a leader. */
export function routeNames(
  model: MapModel,
  stretches: readonly Stretch[],
  {frame, measure, narrow, lead, brief, windows}: RouteNameOptions,
): Request[] {
  return model.routes.flatMap((route) => {
    const own = stretches.filter(({leg}) => leg.route === route.id);
    // A name with a volume belongs on the stretch that is as wide as the volume.
    const wide = route.detail && !brief ? own.filter(({measured}) => measured) : [];
    const linesOf = (list: readonly Stretch[]): (readonly Point[])[] =>
      list
        .flatMap(({line}) => clipLine(line.points, inflate(frame, -8)))
        .flatMap((line) => outside(line, windows))
        .sort((a, b) => lengthOf(b) - lengthOf(a))
        .slice(0, 6);
    const lines = linesOf(wide).length > 0 ? linesOf(wide) : linesOf(own);
    const [longest] = lines;
    if (!longest || (windows.length > 0 && lengthOf(longest) < WORTH)) return [];
    const size = narrow ? 12 : 13;
    const name: LineSpec = {text: route.name.text, size, weight: 600};
    const more: LineSpec[] = route.detail && !brief ? [{text: route.detail, size: 12}] : [];
    return [
      request(
        {
          kind: 'line',
          key: `route ${route.id}`,
          priority: route.id === lead ? 58 : 44 + route.priority / 10,
          variants: variantsOf(name, more, measure),
          lines,
          width: 4,
          along: more.length === 0,
          reach: narrow ? 80 : 130,
          pad: 2,
        },
        {hue: route.layer, halo: 'lit', langs: [route.name.lang], fills: ['ink']},
      ),
    ];
  });
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

/** Names of areas that are routes of their own: fields, zones. */
export function areaNames(
  areas: readonly {readonly area: MapModel['areas'][number]; readonly ring: readonly Point[]}[],
  measure: Measure,
  narrow: boolean,
): Request[] {
  return areas.flatMap(({area, ring}) => {
    const box = boxOf(ring);
    if (!box) return [];
    return [
      request(
        {
          kind: 'point',
          key: `area ${area.key}`,
          priority: 50,
          variants: variantsOf(
            {text: area.name.text, size: narrow ? 12 : 13, weight: 600},
            [],
            measure,
          ),
          mark: box,
          reach: 110,
        },
        {mark: area.key, hue: area.layer, halo: 'lit', langs: [area.name.lang], fills: ['ink']},
      ),
    ];
  });
}

/** Names of countries in spaced capitals, and of seas in italics. */
export function areaLabels(
  model: MapModel,
  view: MapView,
  outlines: readonly Outline[],
  nameless: ReadonlySet<string>,
  measure: Measure,
  free: (box: Box) => boolean,
  brief: boolean,
): Request[] {
  const narrow = view.frame.width < 600;
  const countries = outlines.flatMap(({id, rings}): Request[] => {
    const known = nameless.has(id) ? undefined : model.countryName(id);
    const size = known ? areaOf(rings) : 0;
    if (!known || size < (narrow ? 900 : 1600)) return [];
    const lit = model.lit.has(id);
    const px = narrow ? 12 : size > 60_000 ? 16 : size > 12_000 ? 14 : 12;
    const line: LineSpec = {
      text: known.name.text,
      size: px,
      weight: lit ? 600 : 400,
      spacing: px * 0.14,
    };
    const at = known.at ? pointOf(view, known.at) : null;
    const near = at && free({x: at[0], y: at[1], width: 0, height: 0}) ? at : null;
    const tight: LineSpec = {...line, size: 12, spacing: 0.6};
    const variants = [blockOf([line], measure), blockOf(wrap(line, measure(line.text, line) * 0.6, measure), measure), blockOf([tight], measure)]; // prettier-ignore
    return [
      request(
        {
          kind: 'area',
          key: `country ${id}`,
          priority: lit ? 40 : 12 + Math.min(8, size / 20_000),
          variants,
          rings,
          ...(near ? {near} : {}),
          inside: lit ? 0.9 : 0.97,
          pad: 3,
        },
        {halo: lit ? 'lit' : 'land', langs: [known.name.lang], fills: ['muted']},
      ),
    ];
  });
  const land = outlines.flatMap(({rings}) => rings);
  const seas = model.seas.flatMap((sea): Request[] => {
    const near = sea.at ? pointOf(view, sea.at) : null;
    if (!near || !overlaps(view.frame, {x: near[0] - 40, y: near[1] - 40, width: 80, height: 80}))
      return [];
    const line: LineSpec = {
      text: sea.name.text,
      size: narrow ? 13 : 15,
      italic: true,
      spacing: 0.4,
    };
    const small: LineSpec = {...line, size: 12, spacing: 0};
    const {frame} = view;
    const reach = Math.max(frame.width, frame.height) / 2;
    const around: Box = {
      x: near[0] - reach / 2,
      y: near[1] - reach / 2,
      width: reach,
      height: reach,
    };
    return [
      request(
        {
          kind: 'area',
          key: `sea ${sea.id}`,
          // In an enlargement the sea is known already; its routes are not.
          priority: brief ? 43 : 59,
          variants: [blockOf([line], measure), blockOf(wrap(line, measure(line.text, line) * 0.6, measure), measure), blockOf(wrap(small, measure(small.text, small) * 0.6, measure), measure)], // prettier-ignore
          rings: [cornersOf(around)],
          except: land,
          near,
          inside: 1,
          pad: 2,
        },
        {halo: 'water', langs: [sea.name.lang], fills: ['sea']},
      ),
    ];
  });
  return [...seas, ...countries];
}

const cornersOf = ({x, y, width, height}: Box): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

function areaOf(rings: readonly (readonly Point[])[]): number {
  let most = 0;
  for (const ring of rings) {
    let sum = 0;
    let before = ring[ring.length - 1];
    for (const now of ring) {
      if (before) sum += before[0] * now[1] - now[0] * before[1];
      before = now;
    }
    most = Math.max(most, Math.abs(sum) / 2);
  }
  return most;
}

/** What no name may cover. */
export function obstaclesOf(
  lines: readonly {readonly points: readonly Point[]; readonly width: number}[],
  discs: readonly {readonly at: Point; readonly radius: number}[],
  boxes: readonly Box[],
  frame: Box,
): Obstacle[] {
  return [
    ...lines.flatMap(({points, width}) =>
      clipLine(points, frame).map((part): Obstacle => ({kind: 'line', points: part, width})),
    ),
    ...discs.map(({at, radius}): Obstacle => ({kind: 'disc', at, radius})),
    ...boxes.map((box): Obstacle => ({kind: 'box', box, pad: 2})),
  ];
}

/** A placed name as shapes: its leader, then its lines. */
export function nameShapes(placed: PlacedLabel, {mark, hue, halo, langs, fills}: Look): Shape[] {
  const own = mark ? {mark} : {};
  const shapes: Shape[] = [];
  if (placed.leader) {
    const {from, to} = placed.leader;
    const line = {
      kind: 'line',
      x1: from[0],
      y1: from[1],
      x2: to[0],
      y2: to[1],
      decorative: true,
    } as const;
    shapes.push(
      {...line, stroke: 'lit', strokeWidth: 3, strokeOpacity: 0.7, ...own},
      {...line, stroke: hue ?? 'ink', strokeWidth: hue ? 1.6 : 1, ...own},
    );
    if (hue)
      shapes.push({kind: 'circle', x: from[0], y: from[1], r: 2.4, fill: hue, decorative: true});
  }
  placed.lines.forEach((line, i) => {
    const lang = langs[i] ?? langs[0];
    shapes.push({
      kind: 'text',
      x: line.x,
      y: line.y,
      text: line.text,
      size: line.size,
      anchor: line.anchor,
      fill: fills[Math.min(i, fills.length - 1)] ?? 'ink',
      halo,
      ...own,
      ...(line.weight === undefined || line.weight === 400 ? {} : {weight: line.weight}),
      ...(line.italic ? {italic: true as const} : {}),
      ...(line.spacing ? {spacing: round(line.spacing)} : {}),
      ...(line.rotate ? {rotate: line.rotate} : {}),
      ...(lang ? {lang} : {}),
    });
  });
  return shapes;
}
