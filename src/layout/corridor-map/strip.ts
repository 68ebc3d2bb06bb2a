import type {MapModel, Strip, StripRow} from '../../model/corridor-map/types.js';
import {round} from '../geometry.js';
import {wrap} from '../labels/text.js';
import type {Box, Scene, Shape, Target, TextShape} from '../scene.js';
import {footer} from './footer.js';
import {BASE, widthOf} from './routes.js';
import {chevrons, legendStroke} from './strokes.js';

/** The line's distance from the left edge and the text's from the line, px. */
const AXIS = 26;
const TEXT = AXIS + 22;
const LEADING = 17;

/**
 * The corridor as a vertical line of stops, top to bottom as goods travel: what lies between two
 * stops (mode, status, volume, time) stands beside the stretch that joins them.
 *
 * It grows with its content; a page that reserved less height gets a taller figure, never a cut one.
 */
export function drawStrip(model: MapModel, box: Box): Scene {
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  let y = 8;
  for (const strip of model.strips) {
    const head = wrap({text: strip.name.text, size: 14, weight: 700}, box.width - 8, box.measure);
    for (const {text} of head) {
      y += 18;
      shapes.push(write(text, 4, y, {size: 14, weight: 700, ...langOf(strip.name.lang)}));
    }
    y += 16;
    y = drawRows(strip, model, box, y, shapes, targets);
    y += 14;
  }
  const foot = footer(model, box);
  return {
    width: box.width,
    height: round(y + foot.height),
    shapes: [...shapes, ...foot.shapes(y)],
    targets,
    view: 'strip',
    notes: [],
    glyphs: model.legend
      .map(({glyph}) => glyph)
      .filter((glyph) => /^(layer|status|volume)/.test(glyph)),
  };
}

function drawRows(
  strip: Strip,
  model: MapModel,
  {width, measure}: Box,
  top: number,
  shapes: Shape[],
  targets: Target[],
): number {
  const room = Math.max(80, width - TEXT - 6);
  const over: Shape[] = [];
  const done = new Set<string>();
  let y = top;
  let open: {row: Extract<StripRow, {kind: 'leg'}>; from: number} | undefined;
  let stop = top;
  const close = (at: number): void => {
    if (open) shapes.push(...stretch(strip, open.row, model, open.from, at));
  };
  for (const row of strip.rows) {
    const start = y;
    const mark = 'mark' in row ? row.mark : undefined;
    const own = mark ? {mark} : {};
    const texts = textsOf(row).flatMap(({text, size, ...look}) =>
      wrap({text, size, ...(look.weight ? {weight: look.weight} : {})}, room, measure).map(
        (line) => ({...look, ...line}),
      ),
    );
    const height = texts.length === 0 ? 10 : Math.max(26, texts.length * LEADING + 9);
    texts.forEach(({text, size, weight, fill, lang}, i) => {
      const look = {size, ...(weight ? {weight} : {}), ...(fill ? {fill} : {}), ...langOf(lang)};
      over.push(write(text, TEXT, start + 16 + i * LEADING, {...look, ...own}));
    });
    switch (row.kind) {
      case 'leg':
        // From the stop before; a leg that changes between two stops begins where its row begins.
        if (open) close(start);
        open = {row, from: open ? start : stop};
        break;
      case 'stop':
        close(start + 11);
        open = undefined;
        stop = start + 11;
        over.push(...dot(row, stop));
        break;
      case 'border':
        over.push(
          level(6, AXIS + 16, start + 12, {stroke: 'muted', strokeWidth: 1.2, dash: '4 3'}),
        );
        break;
      case 'branch':
        for (const {width: strokeWidth, dash} of legendStroke(row.status, BASE, 14)) {
          const dashed = dash ? {dash: dash.join(' ')} : {};
          over.push(level(AXIS, AXIS + 14, start + 12, {...own, stroke: strip.layer, strokeWidth, ...dashed})); // prettier-ignore
        }
    }
    if (mark && !done.has(mark)) {
      done.add(mark);
      targets.push({mark, x: 0, y: round(start), width: round(width), height: round(height)});
    }
    y = start + height;
  }
  shapes.push(...over);
  return y;
}

function level(
  x1: number,
  x2: number,
  y: number,
  look: Partial<Extract<Shape, {kind: 'line'}>>,
): Shape {
  return {decorative: true, ...look, kind: 'line', x1, y1: round(y), x2, y2: round(y)};
}

type Look = Partial<Pick<TextShape, 'weight' | 'fill' | 'lang' | 'mark'>>;

function textsOf(row: StripRow): (Look & {text: string; size: number})[] {
  switch (row.kind) {
    case 'stop':
      return [
        {text: row.name.text, size: 14, weight: row.gate ? 600 : 400, ...langOf(row.name.lang)},
      ];
    case 'leg':
      return row.text.map((text) => ({text, size: 12, fill: 'muted'}));
    case 'border':
      return [{text: row.text, size: 12, fill: 'muted'}];
    case 'branch':
      return [{text: row.text, size: 12}];
  }
}

const langOf = (lang: string | undefined): {lang?: string} => (lang ? {lang} : {});

function write(text: string, x: number, y: number, look: Look & {size: number}): Shape {
  return {kind: 'text', x, y: round(y), text, ...look};
}

function dot({place, gate, mark}: Extract<StripRow, {kind: 'stop'}>, y: number): Shape[] {
  const own = {hooks: {place}, part: 'place', ...(mark ? {mark} : {})};
  return gate
    ? [{kind: 'circle', x: AXIS, y, r: 6, fill: 'ground', stroke: 'ink', strokeWidth: 2.2, ...own}]
    : [
        {
          kind: 'circle',
          x: AXIS,
          y,
          r: 3.6,
          fill: 'ink',
          stroke: 'ground',
          strokeWidth: 1.5,
          ...own,
        },
      ];
}

function stretch(
  {route, layer}: Strip,
  row: Extract<StripRow, {kind: 'leg'}>,
  model: MapModel,
  from: number,
  to: number,
): Shape[] {
  const most = model.volumes?.most;
  const width = row.width && most ? widthOf(row.width.high, most) : BASE;
  const value = row.width && (row.width.low === row.width.high ? `${row.width.low}` : `${row.width.low}..${row.width.high}`); // prettier-ignore
  const d = `M${AXIS},${round(from)}L${AXIS},${round(to)}`;
  const flows = row.mode === 'oil-pipeline' || row.mode === 'gas-pipeline';
  const heads = flows ? chevrons([[AXIS, from], [AXIS, to]], 4, 40) : ''; // prettier-ignore
  return [
    ...legendStroke(row.status, width, to - from).map((sample): Shape => ({
      kind: 'path',
      d,
      stroke: layer,
      strokeWidth: sample.width,
      mark: row.mark,
      ...(sample.dash ? {dash: sample.dash.join(' ')} : {}),
      ...(sample.cap === 'round' ? {cap: sample.cap} : {}),
      hooks: {route, status: row.status, kind: row.mode, ...(row.width && value ? {claim: row.width.claims.join(' '), value} : {})}, // prettier-ignore
    })),
    ...(heads ? [{kind: 'path', d: heads, stroke: layer, strokeWidth: 1.4, decorative: true} as const] : []), // prettier-ignore
  ];
}
