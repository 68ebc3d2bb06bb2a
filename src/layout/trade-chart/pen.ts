import type {Datum, Series} from '../../model/trade-chart/types.js';
import {type Box, contains, inflate, overlaps, roundBox} from '../geometry.js';
import {
  type Hooks,
  type Measure,
  type Paint,
  type Shape,
  type Target,
  type TextShape,
} from '../scene.js';
import {type Block, type LineSpec, blockOf, wrap} from '../labels/text.js';

/** What one panel is drawn on: shapes, the boxes of its texts, the targets of its marks. */
export interface Pen {
  readonly measure: Measure;
  readonly shapes: Shape[];
  readonly texts: Box[];
  readonly targets: Target[];
}

export const newPen = (measure: Measure): Pen => ({measure, shapes: [], texts: [], targets: []});

/** Text sizes in px. */
export const SIZE = {value: 14, name: 13, axis: 13, small: 12, letter: 12} as const;

const HUES: readonly Paint[] = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'];

/** Hue of a series: its own, or pale where its scope is wider than the first one's. */
export const paintOf = (series: Series | undefined): Paint =>
  series?.relation === 'wider' ? 'pale' : (HUES[(series?.tone ?? 0) % HUES.length] ?? 's1');

/** A pale fill is told from the ground by a line around it. */
export const outlineOf = (paint: Paint): Paint => (paint === 'pale' ? 'muted' : paint);

/** What a datum's shapes carry. */
export function hooksOf(datum: Datum): Hooks {
  const ids = datum.ids.join(' ');
  return {
    ...(datum.standing === 'derived' ? {derived: ids} : {claim: ids}),
    value: datum.low === datum.high ? String(datum.low) : `${datum.low}..${datum.high}`,
    says: datum.says,
    kind: datum.kind,
    ...(datum.period === null ? {} : {period: datum.period}),
  };
}

export type Mine = {readonly mark: string; readonly hooks: Hooks};
export const belonging = (datum: Datum): Mine => ({mark: datum.key, hooks: hooksOf(datum)});

/** Width of source letters set behind a text. */
export const lettersWidth = (pen: Pen, letters: string | undefined): number =>
  letters ? pen.measure(letters, {size: SIZE.letter}) + 2 : 0;

/** Box of a text shape, letters included. */
export function boxOfText(pen: Pen, shape: TextShape): Box {
  const {x, y, size, anchor = 'start'} = shape;
  const width = pen.measure(shape.text, shape) + lettersWidth(pen, shape.letters);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {x: left, y: y - size * 0.8, width, height: size};
}

export function target(pen: Pen, mark: string, box: Box): void {
  const {x, y, width, height} = box;
  pen.targets.push({
    mark,
    ...roundBox({x, y, width: Math.max(width, 1), height: Math.max(height, 1)}),
  });
}

/** Label of a datum: its value with source letters, under it what must be said beside it. */
export interface ValueLabel {
  readonly block: Block;
  readonly datum: Datum;
  /** How many of its lines are the value. */
  readonly values: number;
}

/** A value too wide for its room breaks at a space, else behind the dash of a range. */
function broken(pen: Pen, line: LineSpec, width: number): LineSpec[] {
  if (pen.measure(line.text, line) <= width) return [line];
  const dash = line.text.indexOf('–', 1);
  if (dash < 0) return wrap(line, width, pen.measure);
  const parts = [line.text.slice(0, dash + 1), line.text.slice(dash + 1).trim()];
  return parts.flatMap((text) => wrap({...line, text}, width, pen.measure));
}

export function labelOf(pen: Pen, datum: Datum, width: number, tags = datum.tags): ValueLabel {
  const small = tags.flatMap((text) =>
    wrap({text, size: SIZE.small, style: 'muted'}, width, pen.measure),
  );
  const value = {text: datum.value, size: SIZE.value, weight: 600, style: 'ink'} as const;
  const own = broken(pen, value, Math.max(width, 96));
  const block = blockOf([...own, ...small], pen.measure, 1.2);
  const last = block.lines[own.length - 1]?.width ?? 0;
  const wide = Math.max(block.width, last + lettersWidth(pen, datum.letters));
  return {datum, block: {...block, width: wide}, values: own.length};
}

/** True if no two texts overlap and none leaves the frame. Sweeps downwards, as rows are many. */
export function isClean(texts: readonly Box[], frame: Box): boolean {
  let active: Box[] = [];
  for (const box of [...texts].sort((a, b) => a.y - b.y)) {
    active = active.filter((other) => other.y + other.height > box.y);
    const free =
      contains(inflate(frame, 0.5), box) && !active.some((other) => overlaps(other, box));
    if (!free) return false;
    active.push(box);
  }
  return true;
}
