import type {Said} from '../../model/figure.js';
import type {Measure, RectShape, Shape, Target, TextShape} from '../scene.js';
import {round} from '../scene.js';

/** How a text is set. */
export type Setting = Pick<TextShape, 'size' | 'weight' | 'italic' | 'fill'>;

export const STYLE = {
  head: {size: 16, weight: 600},
  row: {size: 14.5, weight: 600},
  name: {size: 13.5, weight: 600},
  title: {size: 13, weight: 600},
  text: {size: 13, fill: 'muted'},
  small: {size: 12.5, fill: 'muted'},
  note: {size: 13, italic: true, fill: 'muted'},
} as const satisfies Readonly<Record<string, Setting>>;

/** A line of text as it will be drawn, and its width with letters and tail, px. */
export interface Line extends Setting {
  readonly text: string;
  readonly width: number;
  readonly lang?: string;
  readonly letters?: string;
  /** Behind the line, on the same baseline, in another style. */
  readonly tail?: Line;
  /** Keys of the marks it belongs to, where not all lines of a block belong to the same. */
  readonly mark?: string;
}

/** Lines under one another. */
export interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

export type Anchor = 'start' | 'middle' | 'end';
export type Look = Partial<Omit<RectShape, 'kind' | 'x' | 'y' | 'width' | 'height'>>;

export const RULE: Look = {stroke: 'rule', strokeWidth: 1, decorative: true};
export const AXIS: Look = {stroke: 'muted', strokeWidth: 1, decorative: true};
export const DAY: Look = {stroke: 'ink', strokeWidth: 1.5, part: 'as-of', decorative: true};

/** Size of source letters, as the template sets them, px. */
const LETTERS = 12;
const TAIL_GAP = 7;
export const leading = ({size}: Setting): number => Math.round(size * 1.28);

export const block = (lines: readonly Line[]): Block => ({
  lines,
  width: Math.max(0, ...lines.map(({width}) => width)),
  height: lines.reduce((sum, line) => sum + leading(line), 0),
});

/** A path from commands and px. */
export const d = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? `${round(part)} ` : part)).join('');

/** A piece of a word no wider than a line: at its dashes and slashes, else anywhere. */
function pieces(word: string, room: number, width: (text: string) => number): string[] {
  return word.split(/(?<=[–/-])/).flatMap((part) => {
    const cut: string[] = [];
    let piece = '';
    for (const sign of part) {
      if (piece !== '' && width(piece + sign) > room) {
        cut.push(piece);
        piece = '';
      }
      piece += sign;
    }
    cut.push(piece);
    return cut;
  });
}

/** The same measure, asking for each word once. */
export function remembered(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font.size} ${font.weight ?? ''} ${font.italic ? 'i' : ''} ${text}`;
    let width = known.get(key);
    if (width === undefined) known.set(key, (width = measure(text, font)));
    return width;
  };
}

/** A bracket at the side of a drawing: over rows that contradict each other. */
export const bracket = (x: number, y0: number, y1: number, inward: number): string =>
  d('M', x + inward * 6, y0, 'H', x, 'V', y1, 'H', x + inward * 6);

/** What a drawing is put down on: shapes in painting order, targets, and what found no room. */
export class Sheet {
  readonly shapes: Shape[] = [];
  readonly targets: Target[] = [];
  /** Keys of marks without a label. */
  readonly bare: string[] = [];
  readonly measure: Measure;
  readonly #aimed = new Set<string>();

  constructor(measure: Measure) {
    this.measure = measure;
  }

  rect(x: number, y: number, width: number, height: number, look: Look): void {
    const size = {width: round(width), height: round(height)};
    this.shapes.push({kind: 'rect', x: round(x), y: round(y), ...size, ...look});
  }

  circle(x: number, y: number, r: number, look: Look): void {
    this.shapes.push({kind: 'circle', x: round(x), y: round(y), r: round(r), ...look});
  }

  path(commands: string, look: Look): void {
    if (commands) this.shapes.push({kind: 'path', d: commands, ...look});
  }

  /** A level or upright line. */
  line(x1: number, y1: number, x2: number, y2: number, look: Look): void {
    const ends = {x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2)};
    this.shapes.push({kind: 'line', ...ends, ...look});
  }

  /** Where the button of a mark lies: of one that stands in several lanes, in the first. */
  target(mark: string, x: number, y: number, width: number, height: number): void {
    if (this.#aimed.has(mark)) return;
    this.#aimed.add(mark);
    const size = {width: round(width), height: round(height)};
    this.targets.push({mark, x: round(x), y: round(y), ...size});
  }

  /** Paints under everything from the `at`-th shape on. */
  under(at: number, paint: () => void): void {
    const over = this.shapes.splice(at);
    paint();
    this.shapes.push(...over);
  }

  /** Breaks a text at spaces into lines no wider than `room`; nothing is ever left out. */
  lines(said: Said | string, setting: Setting, room: number, letters?: readonly string[]): Line[] {
    const {text, lang} = typeof said === 'string' ? {text: said, lang: undefined} : said;
    const width = (part: string): number => this.measure(part, setting);
    const raised = letters?.length ? letters.join(',') : undefined;
    const extra = raised ? this.measure(raised, {size: LETTERS}) + 3 : 0;
    const lines: {text: string; width: number}[] = [];
    let line = {text: '', width: 0};
    const space = width(' ');
    const words = text.split(/\s+/).filter(Boolean);
    words.forEach((word, index) => {
      const whole = room - (index === words.length - 1 ? extra : 0);
      const parts = width(word) > whole ? pieces(word, whole, width) : [word];
      parts.forEach((part, nth) => {
        const glue = line.text === '' || nth > 0 ? '' : ' ';
        // Words are measured, not lines: a label is tried at many widths.
        const next = line.width + (glue ? space : 0) + width(part);
        const last = index === words.length - 1 && nth === parts.length - 1;
        if (line.text !== '' && next + (last ? extra : 0) > room) {
          lines.push(line);
          line = {text: part, width: width(part)};
        } else line = {text: line.text + glue + part, width: next};
      });
    });
    lines.push(line);
    return lines.map((one, index) => {
      const last = index === lines.length - 1 && raised !== undefined;
      const set: Line = {...setting, text: one.text, width: one.width + (last ? extra : 0)};
      return {...set, ...(lang && {lang}), ...(last && {letters: raised})};
    });
  }

  /** The same as a block. */
  block(said: Said | string, setting: Setting, room: number, letters?: readonly string[]): Block {
    return block(this.lines(said, setting, room, letters));
  }

  /** Draws a block from `top` down, anchored at x; a tail follows its line to the right. */
  print({lines, height}: Block, x: number, top: number, anchor: Anchor, mark?: string): number {
    let y = top;
    for (const line of lines) {
      const base = round(y + leading(line) * 0.76);
      const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5;
      const left = x - share * line.width;
      const {tail} = line;
      const put = ({width: _, tail: __, mark: own, ...set}: Line, at: number): void => {
        const whose = own ?? mark;
        const aligned = tail || anchor === 'start' ? {} : {anchor};
        const at2 = {kind: 'text', x: round(at), y: base} as const;
        this.shapes.push({...at2, ...set, ...aligned, ...(whose && {mark: whose})});
      };
      put(line, tail ? left : x);
      if (tail) put(tail, left + line.width - tail.width);
      y += leading(line);
    }
    return height;
  }

  /** Breaks and draws at once; says how high it came out. */
  say(
    said: Said | string,
    setting: Setting,
    room: number,
    x: number,
    top: number,
    anchor: Anchor,
  ): number {
    return this.print(this.block(said, setting, room), x, top, anchor);
  }
}

/** Puts `tail` behind the last of some lines if it fits there, else under them. */
export function withTail(lines: readonly Line[], tail: readonly Line[], room: number): Line[] {
  const last = lines[lines.length - 1];
  const [first] = tail;
  if (!last || !first) return [...lines, ...tail];
  const width = last.width + TAIL_GAP + first.width;
  if (tail.length > 1 || width > room) return [...lines, ...tail];
  return [...lines.slice(0, -1), {...last, tail: first, width}];
}

/** Where names stand and where time runs, px. */
export interface Columns {
  /** Edge at which names begin, and how they are anchored. */
  readonly names: number;
  readonly anchor: 'start' | 'end';
  /** 0: names stand over what they name. */
  readonly nameWidth: number;
  readonly x0: number;
  readonly x1: number;
  readonly width: number;
}

/** Names on the side where reading begins, time in the rest, `far` px left free on the other side. */
export function columnsOf(width: number, nameWidth: number, rtl: boolean, far = 0): Columns {
  const side = nameWidth > 0 ? nameWidth + 14 : 0;
  return rtl
    ? {names: width, anchor: 'end', nameWidth, x0: far, x1: width - side, width}
    : {names: 0, anchor: 'start', nameWidth, x0: side, x1: width - far, width};
}
