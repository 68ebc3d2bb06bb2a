import {type Box, type Point, pathOf} from '../geometry.js';
import {type Paint, type Shape, type TextShape, round} from '../scene.js';
import {type Mine, type Pen, SIZE, type ValueLabel, belonging, boxOfText} from './pen.js';
import type {Datum} from '../../model/trade-chart/types.js';

type Drawn = Extract<Shape, {readonly kind: 'path'}>;
/** How a stroke or a surface looks and what it belongs to; nothing about where it is. */
export type Look = Omit<Drawn, 'kind' | 'd'>;
export type TextLook = Omit<TextShape, 'kind' | 'x' | 'y' | 'text' | 'size' | 'lang'> & {
  readonly size?: number;
  readonly lang?: string | undefined;
};

/** Lines that are neither mark nor text: grid and axes. */
export const GRID: Look = {stroke: 'rule', strokeWidth: 1, decorative: true};
export const AXIS: Look = {stroke: 'muted', strokeWidth: 1, decorative: true};
/** Numbers and names along an axis. */
export const TICK: TextLook = {size: SIZE.axis, fill: 'muted', part: 'tick'};

export const stroke = (paint: Paint, strokeWidth: number, dash?: string): Look =>
  dash === undefined ? {stroke: paint, strokeWidth} : {stroke: paint, strokeWidth, dash};

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
  const [a, b, c, d] = [x1, y1, x2, y2].map(round) as [number, number, number, number];
  pen.shapes.push({kind: 'line', x1: a, y1: b, x2: c, y2: d, ...look});
}

export function rect(pen: Pen, {x, y, width, height}: Box, look: Look & {radius?: number}): void {
  const box = {x: round(x), y: round(y), width: round(width), height: round(height)};
  pen.shapes.push({kind: 'rect', ...box, ...look});
}

/** Writes a text and remembers where it stands. */
export function write(pen: Pen, x: number, y: number, text: string, look: TextLook = {}): Box {
  const {size = SIZE.small, lang, ...rest} = look;
  const at = {kind: 'text' as const, x: round(x), y: round(y), text, size, ...rest};
  const shape: TextShape = lang === undefined ? at : {...at, lang};
  pen.shapes.push(shape);
  const box = boxOfText(pen, shape);
  pen.texts.push(box);
  return box;
}

/** Lines of text under each other, the first one's top at `y`; returns the bottom. */
export function writeLines(
  pen: Pen,
  x: number,
  y: number,
  lines: readonly {readonly text: string}[],
  look: TextLook,
): number {
  const step = Math.round((look.size ?? SIZE.small) * 1.25);
  lines.forEach(({text}, i) => write(pen, x, y + (i + 0.8) * step, text, look));
  return y + lines.length * step;
}

/** Value of a datum in its weight, with the letters of its sources. */
export const valueLook = (datum: Datum): TextLook & Mine => ({
  ...belonging(datum),
  size: SIZE.value,
  part: 'value',
  ...(datum.standing === 'derived' ? {italic: true, weight: 400} : {weight: 600}),
  ...(datum.letters ? {letters: datum.letters} : {}),
});

/** Writes a label into a box: value with its letters, then the small lines. */
export function writeLabel(
  pen: Pen,
  {block, datum, values}: ValueLabel,
  box: Box,
  anchor: 'start' | 'middle' | 'end',
): void {
  const x = box.x + box.width * (anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5);
  const {letters, ...value} = {...valueLook(datum), anchor};
  const italic = datum.standing === 'derived' ? {italic: true as const} : {};
  const small = {...belonging(datum), anchor, fill: 'muted' as const, ...italic};
  block.lines.forEach(({text, baseline}, i) => {
    const last = i === values - 1 && letters !== undefined;
    const look = i >= values ? small : last ? {...value, letters} : value;
    write(pen, x, box.y + baseline, text, look);
  });
}
