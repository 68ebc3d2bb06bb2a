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
  /** With its letters, px. */
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
export const leading = (size: number): number => Math.round(size * 1.28);

/** Width of the raised letters behind a text. */
function lettersWidth(letters: readonly string[] | undefined, measure: Measure): number {
  return letters?.length ? measure(letters.join(','), {size: LETTER_SIZE}) + 4 : 0;
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
  const words = said.text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => (width(word) > room ? cut(word, room, width) : word));
  const lines: string[] = [];
  let line = '';
  words.forEach((word, index) => {
    const next = line === '' ? word : `${line} ${word}`;
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
  const {width: _, ...set} = line;
  // Letters hang behind the text: of a line set from its end, they take the end.
  return {
    kind: 'text',
    x: round(x),
    y: round(top + leading(line.size) * 0.76),
    ...set,
    ...(anchor === 'start' ? {} : {anchor}),
  };
}

export function blockShapes({lines}: Block, x: number, top: number, anchor: Anchor): Shape[] {
  let y = top;
  return lines.map((line) => {
    const shape = lineShape(line, x, y, anchor);
    y += leading(line.size);
    return shape;
  });
}
