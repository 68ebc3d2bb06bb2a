/** Blocks of measured text: what a placer moves about, and where its lines then stand. */

import type {Box} from '../geometry.js';
import type {Font, Measure} from '../scene.js';
import {round} from '../geometry.js';

/** Physical: `start` is the left edge, also in right-to-left text. */
export type Align = 'start' | 'middle' | 'end';

export interface LineSpec extends Font {
  readonly text: string;
  /** The caller's own name for a look (a paint, a class); never read here. */
  readonly style?: string;
}

export interface BlockLine extends LineSpec {
  readonly width: number;
  /** From the block's top to the baseline, px. */
  readonly baseline: number;
}

export interface Block {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly BlockLine[];
}

export interface PlacedLine extends LineSpec {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: Align;
  /** Degrees clockwise about (x, y). */
  readonly rotate?: number;
}

/** Ascent as a share of the font size: covers capitals with a diacritic (Ə́, Ö, Й) in the usual faces. */
const ASCENT = 0.92;
/** Descent likewise. */
const DESCENT = 0.24;

/** @param leading Line height as a multiple of the font size. */
export function blockOf(lines: readonly LineSpec[], measure: Measure, leading = 1.25): Block {
  let width = 0;
  let bottom = 0;
  let baseline = 0;
  const measured = lines.map((line, i) => {
    baseline = i === 0 ? line.size * ASCENT : baseline + line.size * leading;
    bottom = baseline + line.size * DESCENT;
    const wide = measure(line.text, line);
    width = Math.max(width, wide);
    return {...line, width: wide, baseline: round(baseline)};
  });
  return {width, height: bottom, lines: measured};
}

/**
 * Breaks a line at spaces into the fewest lines no wider than `maxWidth`, then evens them out.
 * A word wider than that keeps a line to itself.
 */
export function wrap(line: LineSpec, maxWidth: number, measure: Measure): LineSpec[] {
  const wide = (text: string): number => measure(text, line);
  const fill = (limit: number): string[] => {
    const filled: string[] = [];
    for (const word of line.text.split(' ')) {
      const longer = `${filled.at(-1)} ${word}`;
      if (filled.length && wide(longer) <= limit) filled.splice(-1, 1, longer);
      else if (word) filled.push(word);
    }
    return filled;
  };
  let best = fill(maxWidth);
  for (let share = 0.9; share > 0.3; share -= 0.1) {
    const tighter = fill(maxWidth * share);
    if (tighter.length > best.length || tighter.some((text) => wide(text) > maxWidth)) break;
    best = tighter;
  }
  return best.map((text) => ({...line, text}));
}

/** Where a block's lines stand once its box is placed. */
export function linesIn(box: Box, block: Block, align: Align): PlacedLine[] {
  const x = align === 'start' ? box.x : align === 'end' ? box.x + box.width : box.x + box.width / 2;
  return block.lines.map(({width: _, baseline, ...line}) => ({
    ...line,
    x: round(x),
    y: round(box.y + baseline),
    anchor: align,
  }));
}
