import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {wrap} from '../labels/text.js';
import {round} from '../scene.js';
import {type Lane, OPEN, area, cap, drawBar} from './bar.js';
import {rect, stroke, writeLabel, writeLines} from './draw.js';
import {type Pen, SIZE, belonging, labelOf, outlineOf, paintOf, target} from './pen.js';

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
  if (!(most > 0) || reached.low < 0) return undefined;
  const edge = room.x + room.width;
  const perUnit = (room.width - OPEN - 4) / most;
  const at = (value: number): number => round(room.x + value * perUnit);
  const bold = {text: reached.name, size: SIZE.name, weight: 600} as const;
  const look = {...belonging(reached), size: SIZE.name, weight: 600 as const};
  let y = writeLines(pen, room.x, top, wrap(bold, room.width, pen.measure), look);
  const above = labelOf(pen, goal, room.width * 0.55);
  const goalX = at(goal.high);
  const x0 = Math.max(room.x, Math.min(goalX, edge) - above.block.width);
  writeLabel(pen, above, {...above.block, x: x0, y: y + 2}, 'end');
  y += above.block.height + 8;
  const lane: Lane = {horizontal: true, across: [y, y + STRIP], zero: room.x, at};
  const reachedX = at(reached.high);
  const [from, to] = [Math.min(reachedX, goalX), at(most)];
  drawBar(pen, reached, lane, paint);
  const rest = {...belonging(left), part: 'mark derived'};
  if (to - from > 1) {
    rect(pen, area(lane, from, to), {
      fill: 'wash',
      ...stroke('ink', 1.75, '0.1 4'),
      cap: 'round',
      ...rest,
    });
  }
  const tall: Lane = {...lane, across: [y - 6, y + STRIP + 6]};
  cap(pen, tall, goalX, {...stroke(outlineOf(paint), 3), ...belonging(goal), part: 'mark target'});
  target(pen, goal.key, {x: goalX - 12, y: top, width: 24, height: y - top});
  target(pen, reached.key, {
    ...area(lane, room.x, reachedX),
    width: Math.max(24, reachedX - room.x),
  });
  target(pen, left.key, {...area(lane, from, to), width: Math.max(24, to - from)});
  y += STRIP + 8;
  const below = labelOf(pen, reached, room.width * 0.45);
  const beside = labelOf(pen, left, room.width * 0.5);
  const [a, b] = [below.block.width, beside.block.width];
  const x1 = Math.max(room.x, Math.min(reachedX, room.x + room.width * 0.45) - a);
  const x2 = Math.max(x1 + a + 12, Math.min((from + to - b) / 2, edge - b));
  if (x2 + b > edge + 0.5) return undefined;
  writeLabel(pen, below, {...below.block, x: x1, y}, 'start');
  writeLabel(pen, beside, {...beside.block, x: x2, y}, 'start');
  return y + Math.max(below.block.height, beside.block.height);
}
