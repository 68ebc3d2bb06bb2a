import type {Said} from '../../model/figure.js';
import {
  type Measure,
  type RectShape,
  type Shape,
  type Target,
  type TextShape,
  round,
} from '../scene.js';

/** How a text is set. */
export type Setting = Pick<TextShape, 'size' | 'weight' | 'italic' | 'fill'>;

export const STYLE = {
  head: {size: 16, weight: 600},
  name: {size: 13.5, weight: 600},
  title: {size: 13, weight: 600},
  number: {size: 18, weight: 700},
  text: {size: 13, fill: 'muted'},
  note: {size: 13, italic: true, fill: 'muted'},
  conflict: {size: 13, fill: 'conflict'},
} as const satisfies Readonly<Record<string, Setting>>;

/** A line of text as it will be drawn, and its width with letters and tail, px. */
export interface Line extends Setting {
  readonly text: string;
  readonly width: number;
  readonly lang?: string;
  readonly letters?: string;
  /** Behind the line, on the same baseline, in another style. */
  readonly tail?: Line;
}

export type Anchor = 'start' | 'middle' | 'end';
export type Look = Partial<Omit<RectShape, 'kind' | 'x' | 'y' | 'width' | 'height'>>;

export const RULE: Look = {stroke: 'rule', strokeWidth: 1, decorative: true};
export const AXIS: Look = {stroke: 'muted', strokeWidth: 1, decorative: true};
export const DAY: Look = {stroke: 'ink', strokeWidth: 1.5, part: 'as-of', decorative: true};
export const WASH: Look = {fill: 'wash', decorative: true};

/** Size of source letters, as the template sets them, px. */
const LETTERS = 12;
const TAIL_GAP = 7;
export const leading = ({size}: Setting): number => Math.round(size * 1.28);
export const widthOf = (lines: readonly Line[]): number =>
  Math.max(0, ...lines.map(({width}) => width));
export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + leading(line), 0);

/** A path from commands and px. */
export const d = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? `${round(part)} ` : part)).join('');

/** A bracket at the right of a drawing: over rows that contradict each other. */
export const bracket = (x: number, y0: number, y1: number): string =>
  d('M', x - 6, y0, 'H', x, 'V', y1, 'H', x - 6);

const rounded = <T extends object>(shape: T): T =>
  Object.fromEntries(
    Object.entries(shape).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'number' ? round(value) : value,
    ]),
  ) as T;

/** Puts `tail` behind the last of some lines if it fits there, else under them. */
export function withTail(lines: readonly Line[], tail: readonly Line[], room: number): Line[] {
  const last = lines.at(-1);
  const [first] = tail;
  const width = (last?.width ?? 0) + TAIL_GAP + (first?.width ?? 0);
  return last && first && tail.length < 2 && width <= room
    ? [...lines.slice(0, -1), {...last, tail: first, width}]
    : [...lines, ...tail];
}

/** What a drawing is put down on: shapes in painting order, targets, and what found no room. */
export class Sheet {
  readonly shapes: Shape[] = [];
  readonly targets: Target[] = [];
  /** Rows put down so far: between them there may be more air. */
  rows = 0;
  readonly measure: Measure;

  constructor(measure: Measure) {
    this.measure = measure;
  }

  rect(x: number, y: number, width: number, height: number, look: Look): void {
    this.shapes.push(rounded({kind: 'rect', x, y, width, height, ...look}));
  }

  circle(x: number, y: number, r: number, look: Look): void {
    this.shapes.push(rounded({kind: 'circle', x, y, r, ...look}));
  }

  path(commands: string, look: Look): void {
    if (commands) this.shapes.push({kind: 'path', d: commands, ...look});
  }

  target(mark: string, x: number, y: number, width: number, height: number): void {
    this.targets.push(rounded({mark, x, y, width, height}));
  }

  /** Paints under everything from the `at`-th shape on. */
  under(at: number, paint: () => void): void {
    const over = this.shapes.splice(at);
    paint();
    this.shapes.push(...over);
  }

  /** Breaks a text at spaces into lines no wider than `room`; nothing is ever left out. */
  lines(said: Said | string, style: Setting, room: number, letters?: readonly string[]): Line[] {
    const {text, lang}: Said = typeof said === 'string' ? {text: said} : said;
    const width = (part: string): number => this.measure(part, style);
    const raised = letters?.join(',');
    const extra = raised ? this.measure(raised, {size: LETTERS}) + 3 : 0;
    const done: {text: string; width: number}[] = [];
    let line = {text: '', width: 0};
    const add = (glue: string, part: string, extra: number): void => {
      // Words are measured, not lines: a label is tried at many widths.
      const [own, space] = [width(part), width(glue)];
      if (line.text && line.width + space + own + extra > room) {
        done.push(line);
        line = {text: part, width: own};
      } else line = {text: line.text + glue + part, width: line.width + space + own};
    };
    text.split(/\s+/).forEach((word, index, {length}) => {
      // A word that no line holds is cut behind a dash, or else anywhere.
      const cut = (piece: string): string[] => (width(piece) > room ? [...piece] : [piece]);
      const parts = width(word) > room ? word.split(/(?<=[–-])/).flatMap(cut) : [word];
      parts.forEach((part, nth) => {
        const last = index === length - 1 && nth === parts.length - 1;
        add(line.text && nth === 0 ? ' ' : '', part, last ? extra : 0);
      });
    });
    return [...done, line].map((one, index) => ({
      ...style,
      ...one,
      ...(lang && {lang}),
      ...(index === done.length && raised && {letters: raised, width: one.width + extra}),
    }));
  }

  /** Draws lines from `top` down, anchored at x, a tail behind its line; says how high they are. */
  print(lines: readonly Line[], x: number, top: number, anchor: Anchor, mark?: string): number {
    let y = top;
    for (const line of lines) {
      const put = ({width: _, tail: __, ...set}: Line, x: number, anchor: Anchor): unknown =>
        this.shapes.push(
          rounded({
            kind: 'text',
            x,
            y: y + leading(line) * 0.76,
            ...set,
            anchor,
            ...(mark && {mark}),
          }),
        );
      const {tail, width} = line;
      const left = anchor === 'end' ? x - width : x;
      put(line, tail ? left : x, tail ? 'start' : anchor);
      if (tail) put(tail, left + width - tail.width, 'start');
      y += leading(line);
    }
    return y - top;
  }

  /** Breaks and draws at once; says how high it came out. */
  say(said: Said | string, style: Setting, room: number, x: number, top: number): number {
    return this.print(this.lines(said, style, room), x, top, 'start');
  }
}
