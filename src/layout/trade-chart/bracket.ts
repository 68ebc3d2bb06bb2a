import type {Bracket, ChartPanel} from '../../model/trade-chart/types.js';
import {type Box, type Point, centreOf, inflate, overlaps} from '../geometry.js';
import {blockOf, wrap} from '../labels/text.js';
import {draw, stroke, writeLines} from './draw.js';
import {type Pen, SIZE} from './pen.js';

/** Ids of the claims under a bracket. */
export const idsUnder = (panel: ChartPanel, {keys}: Bracket): string =>
  panel.data.flatMap(({key, ids}) => (keys.includes(key) ? ids : [])).join(' ');

/**
 * A bracket over the marks that do not agree, over their labels, with the reason in words (R8).
 * False when it would leave the frame or meet another label.
 */
export function drawBracket(
  pen: Pen,
  panel: ChartPanel,
  bracket: Bracket,
  marks: readonly Box[],
  labels: readonly Box[],
  frame: Box,
): boolean {
  const centres = marks.map((mark) => centreOf(mark)[0]);
  const [left, right] = [Math.min(...centres), Math.max(...centres)];
  const over = [...marks, ...labels.filter((box) => box.x < right && box.x + box.width > left)];
  const mine = {mark: bracket.keys.join(' '), hooks: {claim: idsUnder(panel, bracket)}};
  const limit = Math.min(frame.width, Math.max(150, right - left + 60));
  const bold = {text: bracket.text, size: SIZE.small, weight: 600} as const;
  const head = wrap(bold, limit, pen.measure);
  const rest = wrap({text: bracket.detail, size: SIZE.small}, limit, pen.measure);
  const block = blockOf([...head, ...rest], pen.measure);
  const wide = block.width / 2;
  const x = Math.min(Math.max((left + right) / 2, frame.x + wide), frame.x + frame.width - wide);
  const height = (head.length + rest.length) * 15;
  const start = Math.min(...over.map((box) => box.y)) - 9;
  const boxAt = (y: number): Box => ({x: x - wide, y: y - 5 - height, width: 2 * wide, height});
  const free = (y: number): boolean =>
    !labels.some((other) => overlaps(other, inflate(boxAt(y), 5, 0)));
  let y = start;
  while (!free(y) && y - 5 - height >= frame.y) y -= 4;
  const top = boxAt(y).y;
  if (top < frame.y) return false;
  const points: Point[] = [
    [left, y + 6],
    [left, y],
    [right, y],
    [right, y + 6],
  ];
  draw(pen, [points], {...stroke('conflict', 2), ...mine, part: 'bracket'});
  const look = {...mine, anchor: 'middle' as const};
  const end = writeLines(pen, x, top, head, {...look, weight: 600});
  writeLines(pen, x, end, rest, {...look, fill: 'muted'});
  return true;
}
