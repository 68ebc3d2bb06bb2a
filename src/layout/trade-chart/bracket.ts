import type {Bracket, ChartPanel} from '../../model/trade-chart/types.js';
import {type Box, inflate, overlaps} from '../geometry.js';
import {wrap} from '../labels/text.js';
import {round} from '../scene.js';
import {type Pen, SIZE, write} from './pen.js';

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
  const left = Math.min(...marks.map(({x, width}) => x + width / 2));
  const right = Math.max(...marks.map(({x, width}) => x + width / 2));
  const column = {x: left - 2, y: frame.y - 999, width: right - left + 4, height: 9999};
  const below = [...marks, ...labels.filter((box) => overlaps(box, column))];
  const y = round(Math.min(...below.map((box) => box.y)) - 9);
  const hooks = {claim: idsUnder(panel, bracket)};
  const mark = bracket.keys.join(' ');
  const d = `M${round(left)} ${y + 6}V${y}H${round(right)}V${y + 6}`;
  const limit = Math.min(frame.width, Math.max(150, right - left + 60));
  const lines = [
    ...wrap({text: bracket.text, size: SIZE.small, weight: 600}, limit, pen.measure),
    ...(bracket.detail ? wrap({text: bracket.detail, size: SIZE.small}, limit, pen.measure) : []),
  ].map((line) => ({...line, width: pen.measure(line.text, line)}));
  const wide = Math.max(...lines.map(({width}) => width));
  const top = y - 5 - lines.length * 15;
  const middle = (left + right) / 2;
  const x = Math.min(Math.max(middle, frame.x + wide / 2), frame.x + frame.width - wide / 2);
  const box = {x: x - wide / 2, y: top, width: wide, height: lines.length * 15};
  if (top < frame.y || labels.some((other) => overlaps(other, inflate(box, 5, 0)))) return false;
  pen.shapes.push({
    kind: 'path',
    d,
    stroke: 'conflict',
    strokeWidth: 2,
    part: 'bracket',
    mark,
    hooks,
  });
  lines.forEach((line, i) =>
    write(pen, {
      x,
      y: top + 12 + i * 15,
      text: line.text,
      size: SIZE.small,
      anchor: 'middle',
      ...(line.weight === 600 ? {weight: 600 as const} : {fill: 'muted' as const}),
      mark,
      hooks,
    }),
  );
  return true;
}
