import type {Said} from '../../model/figure.js';
import type {Measure, Paint, Shape, TextShape} from '../scene.js';
import {round} from '../scene.js';

/** One line of text, measured. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly italic?: true;
  readonly fill?: Paint;
  readonly lang?: string;
  readonly letters?: string;
  /** Set behind this line, on the same baseline, in another style. */
  readonly tail?: Line;
  /** With its letters and its tail, px. */
  readonly width: number;
}

/** Lines under each other. */
export interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** How a text is to be set. */
export interface Setting {
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly italic?: true;
  readonly fill?: Paint;
  readonly letters?: readonly string[];
}

const LETTER_SIZE = 9;
/** Between a line and its tail, px. */
const TAIL_GAP = 7;
export const leading = (size: number): number => Math.round(size * 1.28);

/** Width of the raised letters behind a text. */
function lettersWidth(letters: readonly string[] | undefined, measure: Measure): number {
  return letters?.length ? measure(letters.join(','), {size: LETTER_SIZE}) + 4 : 0;
}

/** A word that is wider than a line, at its dashes and slashes, else anywhere. */
function pieces(word: string, room: number, width: (text: string) => number): string[] {
  const parts = word.split(/(?<=[–/-])/);
  return parts.flatMap((part) => (width(part) > room ? cut(part, room, width) : part));
}

/** Cuts a word that is wider than a line; a character at least stays on each. */
function cut(word: string, room: number, width: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && width(piece + sign) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}

/** Breaks a text at spaces into lines no wider than `room`; nothing is ever left out. */
export function wrapped(said: Said, setting: Setting, room: number, measure: Measure): Line[] {
  const {letters, ...font} = setting;
  const width = (text: string): number => measure(text, font);
  const tail = lettersWidth(letters, measure);
  const glued = new Set<number>();
  const words: string[] = [];
  for (const word of said.text.split(/\s+/).filter(Boolean)) {
    const parts = width(word) > room ? pieces(word, room, width) : [word];
    parts.forEach((part, index) => {
      if (index > 0) glued.add(words.length);
      words.push(part);
    });
  }
  const lines: string[] = [];
  let line = '';
  words.forEach((word, index) => {
    const joined = line === '' || glued.has(index) ? '' : ' ';
    const next = `${line}${joined}${word}`;
    const last = index === words.length - 1;
    if (line !== '' && width(next) + (last ? tail : 0) > room) {
      lines.push(line);
      line = word;
    } else line = next;
  });
  lines.push(line);
  return lines.map((text, index) => {
    const last = index === lines.length - 1;
    return {
      text,
      ...font,
      ...(said.lang === undefined ? {} : {lang: said.lang}),
      ...(last && letters?.length ? {letters: letters.join(',')} : {}),
      width: width(text) + (last ? tail : 0),
    };
  });
}

/** Puts `tail` behind the last of some lines if it fits there, else under them. */
export function withTail(lines: readonly Line[], tail: readonly Line[], room: number): Line[] {
  const last = lines[lines.length - 1];
  const [first, ...rest] = tail;
  if (!last || !first || rest.length > 0) return [...lines, ...tail];
  const width = last.width + TAIL_GAP + first.width;
  if (width > room) return [...lines, ...tail];
  return [...lines.slice(0, -1), {...last, tail: first, width}];
}

export function block(lines: readonly Line[]): Block {
  return {
    lines,
    width: lines.reduce((most, line) => Math.max(most, line.width), 0),
    height: lines.reduce((sum, line) => sum + leading(line.size), 0),
  };
}

export type Anchor = 'start' | 'middle' | 'end';

/** A line as a shape; (x, top) is the top of its line box at the anchor. */
export function lineShape(line: Line, x: number, top: number, anchor: Anchor): TextShape {
  const {width: _, tail: __, ...set} = line;
  return {
    kind: 'text',
    x: round(x),
    y: round(top + leading(line.size) * 0.76),
    ...set,
    ...(anchor === 'start' ? {} : {anchor}),
  };
}

/** The lines of a block from `top` down, each anchored at x; a tail follows its line to the right. */
export function blockShapes({lines}: Block, x: number, top: number, anchor: Anchor): TextShape[] {
  let y = top;
  return lines.flatMap((line) => {
    const at = y;
    y += leading(line.size);
    if (!line.tail) return lineShape(line, x, at, anchor);
    const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5;
    const left = x - share * line.width;
    const behind = left + line.width - line.tail.width;
    // On one baseline, whatever their sizes.
    const tail = lineShape(line.tail, behind, at, 'start');
    const first = lineShape(line, left, at, 'start');
    return [first, {...tail, y: first.y}];
  });
}
