import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {wrap} from '../labels/text.js';
import {round} from '../scene.js';
import {type Lane, OPEN, area, cap, drawBar} from './bar.js';
import {
  type Pen,
  SIZE,
  belonging,
  hooksOf,
  labelOf,
  outlineOf,
  paintOf,
  target,
  write,
  writeLabel,
} from './pen.js';

const STRIP = 20;

/**
 * A value on the way to another: the reached part filled, what is left dotted, the goal a line. A row
 * is three data in turn: reached, goal, difference (derived). Returns the height, or nothing where a
 * label does not fit.
 */
export function layoutProgress(pen: Pen, panel: ChartPanel, room: Box): number | undefined {
  let y = room.y;
  for (let i = 0; i + 2 < panel.data.length; i += 3) {
    const [reached, goal, left] = panel.data.slice(i, i + 3);
    if (!reached || !goal || !left) break;
    const end = drawRow(pen, panel, [reached, goal, left], room, y);
    if (end === undefined) return undefined;
    y = end + 22;
  }
  return y - 22 - room.y;
}

function drawRow(
  pen: Pen,
  panel: ChartPanel,
  [reached, goal, left]: readonly [Datum, Datum, Datum],
  room: Box,
  top: number,
): number | undefined {
  const paint = paintOf(panel.series[reached.series]);
  const most = Math.max(reached.high, goal.high);
  const zero = room.x;
  const perUnit = (room.width - OPEN - 4) / most;
  if (!(most > 0) || reached.low < 0) return undefined;
  let y = top;
  for (const line of wrap(
    {text: reached.name, size: SIZE.name, weight: 600},
    room.width,
    pen.measure,
  )) {
    write(pen, {
      ...belonging(reached),
      x: room.x,
      y: y + 13,
      text: line.text,
      size: SIZE.name,
      weight: 600,
    });
    y += 18;
  }
  const above = labelOf(pen, goal, room.width * 0.55);
  const at = (value: number): number => round(zero + value * perUnit);
  const goalX = at(goal.high);
  const goalLeft = Math.max(
    room.x,
    Math.min(goalX - above.block.width, room.x + room.width - above.block.width),
  );
  writeLabel(pen, above, {...above.block, x: goalLeft, y: y + 2}, 'end');
  y += above.block.height + 8;
  const lane: Lane = {horizontal: true, across: [y, y + STRIP], zero, at};
  drawBar(pen, reached, lane, paint);
  const [from, to] = [at(Math.min(reached.high, goal.high)), at(most)];
  if (to - from > 1) {
    pen.shapes.push({
      kind: 'rect',
      ...area(lane, from, to),
      fill: 'wash',
      stroke: 'ink',
      strokeWidth: 1.75,
      dash: '0.1 4',
      cap: 'round',
      mark: left.key,
      hooks: hooksOf(left),
      part: 'mark derived',
    });
  }
  const tall: Lane = {...lane, across: [y - 6, y + STRIP + 6]};
  pen.shapes.push({
    ...cap(tall, goalX, outlineOf(paint), 3),
    ...belonging(goal),
    part: 'mark target',
  });
  y += STRIP + 8;
  const below = labelOf(pen, reached, room.width * 0.45);
  const rest = labelOf(pen, left, room.width * 0.5);
  const reachedEnd = at(reached.high);
  const x1 = Math.max(
    room.x,
    Math.min(reachedEnd - below.block.width, room.x + room.width * 0.45 - below.block.width),
  );
  writeLabel(pen, below, {...below.block, x: x1, y}, 'start');
  const x2 = Math.max(
    x1 + below.block.width + 12,
    Math.min((from + to) / 2 - rest.block.width / 2, room.x + room.width - rest.block.width),
  );
  if (x2 + rest.block.width > room.x + room.width + 0.5) return undefined;
  writeLabel(pen, rest, {...rest.block, x: x2, y}, 'start');
  target(pen, reached.key, {
    x: zero,
    y: y - STRIP - 8,
    width: Math.max(24, reachedEnd - zero),
    height: STRIP,
  });
  target(pen, goal.key, {x: goalX - 12, y: top, width: 24, height: y - top});
  target(pen, left.key, {x: from, y: y - STRIP - 8, width: Math.max(24, to - from), height: STRIP});
  return y + Math.max(below.block.height, rest.block.height);
}
