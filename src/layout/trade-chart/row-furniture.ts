import type {Bracket, ChartPanel} from '../../model/trade-chart/types.js';
import type {Box, Point} from '../geometry.js';
import {type LineSpec, wrap} from '../labels/text.js';
import {idsUnder} from './bracket.js';
import {AXIS, GRID, TICK, draw, line, stroke, write, writeLines} from './draw.js';
import {type Pen, SIZE} from './pen.js';
import type {RowScale} from './row-scale.js';

/** Words of a bracket, wrapped: they stand under the last of its rows. */
export function bracketWords(pen: Pen, bracket: Bracket, width: number): readonly LineSpec[] {
  const text = [bracket.text, bracket.detail].filter(Boolean).join(': ');
  return wrap({text, size: SIZE.small, weight: 600}, width, pen.measure);
}

export const bracketHeight = (words: readonly LineSpec[]): number => words.length * 15 + 6;

/** A bracket at the ends of its rows, and its words under them (R8). */
export function drawRowBracket(
  pen: Pen,
  panel: ChartPanel,
  bracket: Bracket,
  words: readonly LineSpec[],
  at: {
    readonly x: number;
    readonly inner: number;
    readonly rows: readonly number[];
    readonly left: number;
    readonly top: number;
  },
): void {
  const mine = {mark: bracket.keys.join(' '), hooks: {claim: idsUnder(panel, bracket)}};
  const [from, to] = [Math.min(...at.rows), Math.max(...at.rows)];
  const points: Point[] = [
    [at.inner, from],
    [at.x, from],
    [at.x, to],
    [at.inner, to],
  ];
  draw(pen, [points], {...stroke('conflict', 2), ...mine, part: 'bracket'});
  writeLines(pen, at.left, at.top, words, {...mine, weight: 600});
}

/** Ticks over the rows; lines through them only where no text stands in the way. */
export function drawRowTicks(
  pen: Pen,
  panel: ChartPanel,
  scale: RowScale,
  head: Box,
  bottom: number,
  beside: boolean,
): void {
  let free = -Infinity;
  for (const value of scale.ticks) {
    const x = scale.at(value);
    const text = panel.tick(value);
    const half = pen.measure(text, {size: SIZE.axis}) / 2;
    const at = Math.min(Math.max(x, head.x + half), head.x + head.width - half);
    if (at - half < free) continue;
    free = at + half + 10;
    const look = value === 0 && beside ? AXIS : GRID;
    line(pen, x, head.y + 18, x, beside ? bottom : head.y + 22, look);
    write(pen, at, head.y + 13, text, {...TICK, anchor: 'middle'});
  }
}
