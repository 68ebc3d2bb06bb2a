import type {Bracket, ChartPanel} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {type LineSpec, wrap} from '../labels/text.js';
import {round} from '../scene.js';
import {idsUnder} from './bracket.js';
import {type Pen, SIZE, write} from './pen.js';
import type {RowScale} from './row-scale.js';

const LINE = 16;

/** Words of a bracket, wrapped: they stand under the last of its rows. */
export function bracketWords(pen: Pen, bracket: Bracket, width: number): readonly LineSpec[] {
  const text = [bracket.text, bracket.detail].filter(Boolean).join(': ');
  return wrap({text, size: SIZE.small, weight: 600}, width, pen.measure);
}

export const bracketHeight = (words: readonly LineSpec[]): number => words.length * LINE + 6;

/** A bracket at the ends of its rows, and its words under them (R8). */
export function drawRowBracket(
  pen: Pen,
  panel: ChartPanel,
  bracket: Bracket,
  words: readonly LineSpec[],
  {
    x,
    tick,
    from,
    to,
    left,
    top,
  }: {x: number; tick: number; from: number; to: number; left: number; top: number},
): void {
  const mark = bracket.keys.join(' ');
  const hooks = {claim: idsUnder(panel, bracket)};
  const d = `M${round(x + tick)} ${round(from)}L${round(x)} ${round(from)}L${round(x)} ${round(to)}L${round(x + tick)} ${round(to)}`;
  pen.shapes.push({
    kind: 'path',
    d,
    stroke: 'conflict',
    strokeWidth: 2,
    part: 'bracket',
    mark,
    hooks,
  });
  words.forEach((line, i) =>
    write(pen, {
      x: left,
      y: top + 12 + i * LINE,
      text: line.text,
      size: line.size,
      weight: 600,
      mark,
      hooks,
    }),
  );
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
  const grid: string[] = [];
  let free = -Infinity;
  for (const value of scale.ticks) {
    const x = round(scale.at(value));
    const text = panel.tick(value);
    const half = pen.measure(text, {size: SIZE.axis}) / 2;
    const at = Math.min(Math.max(x, head.x + half), head.x + head.width - half);
    if (at - half < free) continue;
    free = at + half + 10;
    grid.push(`M${x} ${round(head.y + 18)}L${x} ${beside ? round(bottom) : round(head.y + 22)}`);
    write(pen, {
      x: at,
      y: head.y + 13,
      text,
      size: SIZE.axis,
      anchor: 'middle',
      fill: 'muted',
      part: 'tick',
    });
  }
  pen.shapes.unshift({
    kind: 'path',
    d: grid.join(''),
    stroke: 'rule',
    strokeWidth: 1,
    decorative: true,
  });
  if (scale.log || !beside) return;
  const x = round(scale.zero);
  pen.shapes.unshift({
    kind: 'line',
    x1: x,
    y1: round(head.y + 18),
    x2: x,
    y2: round(bottom),
    stroke: 'muted',
    strokeWidth: 1,
    decorative: true,
  });
}
