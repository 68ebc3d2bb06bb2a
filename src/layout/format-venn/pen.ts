import type {Said} from '../../model/figure.js';
import {wrap} from '../labels/text.js';
import {
  round,
  type CircleShape,
  type Font,
  type LineShape,
  type Measure,
  type Shape,
  type Target,
  type TextShape,
} from '../scene.js';

/** A drawing without its frame: what one of the views gives back. */
export interface Drawn {
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly targets: readonly Target[];
}

/** Size of a name in px, where nothing else is said. */
export const TEXT = 13;

/** A text in its own language, its baseline at y. */
export function write(
  said: Said,
  x: number,
  y: number,
  look: Partial<Omit<TextShape, 'kind' | 'x' | 'y'>>,
): TextShape {
  return {kind: 'text', size: TEXT, ...look, ...said, x: round(x), y: round(y)};
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  look: Omit<LineShape, 'kind' | 'x1' | 'y1' | 'x2' | 'y2'>,
): Shape {
  return {kind: 'line', x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), ...look};
}

export function circle(
  x: number,
  y: number,
  r: number,
  look: Omit<CircleShape, 'kind' | 'x' | 'y' | 'r'>,
): Shape {
  return {kind: 'circle', x: round(x), y: round(y), r: round(r), ...look};
}

/** Where the button of a mark lies. */
export function target(mark: string, x: number, y: number, width: number, height: number): Target {
  return {mark, x: round(x), y: round(y), width: round(width), height: round(height)};
}

/** Where a word may be broken: a space for `wrap`, told from others by a sign without a width. */
const SEAM = '\u200b ';

/**
 * Breaks a name into lines no wider than `width` px: at spaces, and, where a single word is wider
 * than that, after dashes and inside it.
 */
export function fold(text: string, font: Font, width: number, measure: Measure): string[] {
  const chop = (word: string): string => {
    let [out, piece] = ['', ''];
    for (const letter of word) {
      if (piece && measure(piece + letter, font) > width) [out, piece] = [out + piece + SEAM, ''];
      piece += letter;
    }
    return out + piece;
  };
  const words = text.split(' ').map((word) =>
    measure(word, font) > width
      ? word
          .replace(/[–—/-]/g, `$&${SEAM}`)
          .split(' ')
          .map(chop)
          .join(' ')
      : word,
  );
  const lines = wrap({...font, text: words.join(' ')}, width, measure);
  return lines.map(({text: line}) => line.replace(/\u200b ?/g, ''));
}
