import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {type Measure, round} from '../scene.js';
import {type Lane, OPEN, drawBar} from './bar.js';
import {
  type Own,
  SIZE,
  draw,
  labelOf,
  line,
  lines,
  mineOf,
  newPen,
  outlineOf,
  paintOf,
  rect,
  stroke,
  target,
  writeLabel,
  writeLines,
} from './pen.js';

const STRIP = 24;

/**
 * A value on the way to another: the reached part filled, what is left dotted, the goal a line across.
 * Nothing where a label does not fit.
 */
export function layoutProgress(measure: Measure, panel: ChartPanel, room: Box): Own | undefined {
  const [reached, goal, left] = panel.data;
  if (!reached || !goal || !left) return undefined;
  const most = Math.max(reached.high, goal.high);
  if (!(most > 0) || reached.low < 0) return undefined;
  const pen = newPen(measure);
  const paint = paintOf(reached);
  const end = room.x + room.width;
  const perUnit = (room.width - OPEN - 8) / most;
  const at = (value: number): number => round(room.x + value * perUnit);
  const bold = {size: SIZE.name, weight: 600} as const;
  let {y} = room;
  if (!panel.title && !panel.named)
    y = writeLines(pen, room.x, y, lines(pen, reached.name.text, room.width, bold), {
      ...mineOf(reached),
      ...bold,
    });
  const tell = (datum: Datum, width: number): ReturnType<typeof labelOf> => {
    const other = datum === goal && goal.measure !== reached.measure ? [goal.name.text] : [];
    return labelOf(pen, datum, width, [...other, ...datum.tags]);
  };
  const above = tell(goal, room.width * 0.6);
  const goalX = at(goal.high);
  const x0 = Math.max(room.x, Math.min(goalX, end) - above.block.width);
  writeLabel(pen, above, {...above.block, x: x0, y}, 'end');
  target(pen, goal.key, {x: x0, y, width: above.block.width, height: above.block.height});
  y += above.block.height + 12;
  const lane: Lane = {horizontal: true, across: [y, y + STRIP], zero: room.x, at};
  const reachedX = at(reached.high);
  const [from, to] = [Math.min(reachedX, goalX), Math.max(reachedX, goalX)];
  if (to - from > 2) {
    const box = {x: from, y, width: to - from, height: STRIP};
    rect(pen, box, {
      fill: 'ink',
      fillOpacity: 0.06,
      ...stroke('ink', 1.75, '0.1 4'),
      cap: 'round',
      ...mineOf(left),
      part: 'mark derived',
    });
  }
  drawBar(pen, reached, lane, paint);
  line(pen, goalX, y - 8, goalX, y + STRIP + 8, {
    ...stroke(outlineOf(paint), 3),
    ...mineOf(goal),
    part: `mark ${goal.standing}`,
  });
  target(pen, reached.key, {x: room.x, y, width: reachedX - room.x, height: STRIP});
  y += STRIP + 12;
  const below = tell(reached, room.width * 0.46);
  const beside = labelOf(pen, left, room.width * 0.46);
  const [a, b] = [below.block.width, beside.block.width];
  const x2 = Math.max(room.x + a + 16, Math.min((from + to - b) / 2, end - b));
  if (x2 + b > end + 0.5) return undefined;
  writeLabel(pen, below, {...below.block, x: room.x, y}, 'start');
  const spot = {...beside.block, x: x2, y};
  writeLabel(pen, beside, spot, 'start');
  const middle = (from + to) / 2;
  if (to - from > 2 && middle > x2 && middle < x2 + b) {
    const look = {...stroke('muted', 1), ...mineOf(left), part: 'leader'};
    draw(
      pen,
      [
        [
          [middle, y - 10],
          [middle, y],
        ],
      ],
      look,
    );
  }
  target(pen, left.key, {x: x2, y: y - STRIP, width: b, height: STRIP + beside.block.height});
  return {pen, height: y + Math.max(below.block.height, beside.block.height) - room.y};
}
