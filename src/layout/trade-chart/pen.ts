import type {Datum} from '../../model/trade-chart/types.js';
import {type Box, type Point, contains, inflate, overlaps, pathOf, roundBox} from '../geometry.js';
import {type Block, type LineSpec, blockOf, wrap} from '../labels/text.js';
import {
  type Hooks,
  type Measure,
  type Paint,
  type Shape,
  type Target,
  type TextShape,
  round,
} from '../scene.js';

/** What one panel is drawn on: shapes, the boxes of its texts, the targets of its marks. */
export interface Pen {
  readonly measure: Measure;
  readonly shapes: Shape[];
  readonly texts: Box[];
  readonly targets: Target[];
  /** Whether only the telling points of lines carry their values. In the full edition. */
  ends?: boolean;
  /** Keys of marks whose author's words found no room. In the full edition. */
  unplaced?: readonly string[];
}

/** A drawing that knows its own height. */
export interface Own {
  readonly pen: Pen;
  readonly height: number;
}

export const newPen = (measure: Measure): Pen => ({measure, shapes: [], texts: [], targets: []});

/** Text sizes in px. */
export const SIZE = {value: 14, name: 13, small: 12, letter: 12};

/** How a stroke or a surface looks and what it belongs to; nothing about where it is. */
export type Look = Omit<Extract<Shape, {readonly kind: 'path'}>, 'kind' | 'd'>;
export type TextLook = Omit<TextShape, 'kind' | 'x' | 'y' | 'text' | 'size'> & {
  readonly size?: number;
};

/** Lines that are neither mark nor text: grid and axes. */
export const GRID: Look = {stroke: 'rule', strokeWidth: 1, decorative: true};
export const AXIS: Look = {stroke: 'muted', strokeWidth: 1, decorative: true};
/** Numbers and names along an axis. */
export const TICK: TextLook = {size: SIZE.name, fill: 'muted', part: 'tick'};

/** Hue of a measure, or pale where its scope is wider than the first one's (R9, R12). */
export const hueOf = (tone: number): Paint => `s${(tone % 8) + 1}` as Paint;
export const paintOf = ({wide, tone}: Datum): Paint => (wide ? 'pale' : hueOf(tone));
/** A pale fill is told from the ground by a line around it. */
export const outlineOf = (paint: Paint): Paint => (paint === 'pale' ? 'muted' : paint);

/** What a datum's shapes carry. */
export function mineOf(datum: Datum): {readonly mark: string; readonly hooks: Hooks} {
  const {claim, standing} = datum;
  const ids = datum.ids.join(' ');
  const hooks: Hooks = {
    [standing === 'derived' ? 'derived' : 'claim']: ids,
    value: [...new Set([claim.value].flat())].sort((a, b) => a - b).join('..'),
    says: claim.says,
    kind: claim.kind,
    ...(claim.period === null ? {} : {period: claim.period}),
  };
  return {mark: datum.key, hooks};
}

export const stroke = (paint: Paint, strokeWidth: number, dash?: string): Look => ({
  stroke: paint,
  strokeWidth,
  ...(dash ? {dash} : {}),
});

/** One or more strokes through points, as one shape. */
export function draw(
  pen: Pen,
  lines: readonly (readonly Point[])[],
  look: Look,
  closed = false,
): void {
  const d = lines.map((line) => pathOf(line, closed)).join('');
  if (d !== '') pen.shapes.push({kind: 'path', d, ...look});
}

export function line(pen: Pen, x1: number, y1: number, x2: number, y2: number, look: Look): void {
  const at = {x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2)};
  pen.shapes.push({kind: 'line', ...at, ...look});
}

export function rect(pen: Pen, box: Box, look: Look & {radius?: number}): void {
  pen.shapes.push({kind: 'rect', ...roundBox(box), ...look});
}

export function target(pen: Pen, mark: string, box: Box): void {
  pen.targets.push({mark, ...roundBox(box)});
}

const lettersWidth = (pen: Pen, letters = ''): number =>
  (letters && pen.measure(letters, {size: SIZE.letter}) + 2) || 0;

/** Writes a text and remembers where it stands. */
export function write(pen: Pen, x: number, y: number, text: string, look: TextLook = {}): Box {
  const {anchor, letters} = look;
  const shape = {kind: 'text' as const, x: round(x), y: round(y), text, size: SIZE.small, ...look};
  pen.shapes.push(shape);
  const width = pen.measure(text, shape) + lettersWidth(pen, letters);
  const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const box = {x: left, y: y - shape.size * 0.8, width, height: shape.size};
  pen.texts.push(box);
  return box;
}

/** Text broken into lines of a width, small if not said otherwise. */
export const lines = (pen: Pen, text: string, width: number, font: object = {}): LineSpec[] =>
  wrap({text, size: SIZE.small, ...font}, width, pen.measure);

/** Lines of text under each other, the first one's top at `y`; returns the bottom. */
export function writeLines(
  pen: Pen,
  x: number,
  y: number,
  all: readonly {readonly text: string}[],
  look: TextLook,
): number {
  const step = Math.round((look.size ?? SIZE.small) * 1.25);
  all.forEach(({text}, i) => write(pen, x, y + (i + 0.8) * step, text, look));
  return y + all.length * step;
}

/** Value of a datum in its weight, with the letters of its sources. */
export const valueLook = (datum: Datum): TextLook => ({
  ...mineOf(datum),
  size: SIZE.value,
  part: 'value',
  ...(datum.standing === 'derived' ? {italic: true, weight: 400} : {weight: 600}),
  ...(datum.letters ? {letters: datum.letters} : {}),
});

/** Label of a datum: its value with source letters, under it what must be said beside it. */
export interface ValueLabel {
  readonly block: Block;
  readonly datum: Datum;
  /** How many of its lines are the value. */
  readonly values: number;
}

export function labelOf(pen: Pen, datum: Datum, width: number, tags = datum.tags): ValueLabel {
  const font = {size: SIZE.value, weight: 600 as const};
  const {value, letters} = datum;
  const most = Math.max(width, 96);
  // A value too wide for its room breaks at a space, else behind the dash of a range.
  const text = pen.measure(value, font) > most ? value.replace(/.–/, '$& ') : value;
  const own = lines(pen, text, most, font);
  const block = blockOf(
    [...own, ...tags.flatMap((tag) => lines(pen, tag, width))],
    pen.measure,
    1.2,
  );
  const last = (block.lines[own.length - 1]?.width ?? 0) + lettersWidth(pen, letters);
  return {datum, block: {...block, width: Math.max(block.width, last)}, values: own.length};
}

/** Writes a label into a box: value with its letters, then the small lines. */
export function writeLabel(
  pen: Pen,
  {block, datum, values}: ValueLabel,
  {x, y, width}: Box,
  anchor: 'start' | 'middle' | 'end',
): void {
  const {letters, ...look} = {...valueLook(datum), anchor};
  const italic = datum.standing === 'derived' ? {italic: true as const} : {};
  const small: TextLook = {...mineOf(datum), anchor, fill: 'muted', ...italic};
  const at = x + (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  block.lines.forEach(({text, baseline}, i) => {
    const last = i === values - 1 && letters ? {letters} : {};
    write(pen, at, y + baseline, text, i < values ? {...look, ...last} : small);
  });
}

/** True if no two texts overlap and none leaves the frame. Sweeps downwards, as rows are many. */
export function isClean(texts: readonly Box[], frame: Box): boolean {
  let active: Box[] = [];
  return [...texts]
    .sort((a, b) => a.y - b.y)
    .every((box) => {
      active = active.filter((other) => other.y + other.height > box.y);
      const free = !active.some((other) => overlaps(other, box));
      active.push(box);
      return free && contains(inflate(frame, 0.5), box);
    });
}
