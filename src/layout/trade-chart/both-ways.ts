import type {ChartPanel} from '../../model/trade-chart/types.js';
import {type Box, inflate} from '../geometry.js';
import {round} from '../scene.js';
import {type Lane, OPEN, drawBar, reachOf} from './bar.js';
import {
  AXIS,
  type Pen,
  SIZE,
  labelOf,
  line,
  lines,
  mineOf,
  paintOf,
  rect,
  target,
  writeLabel,
  writeLines,
} from './pen.js';

const THICK = 44;
const LINE = 16;

/**
 * Two directions of one quantity as arrows back to back, of true lengths on one scale. Pairs follow
 * each other, a period each. Returns the height, or nothing where a text finds no room.
 */
export function layoutBothWays(pen: Pen, {data}: ChartPanel, room: Box): number | undefined {
  // The first series runs to the right, as it is named first.
  const rows = data.map((datum, i) => ({datum, pair: i >> 1, back: datum.series === 1}));
  const far = (side: boolean): number =>
    Math.max(0, ...rows.map(({datum, back}) => (back === side ? datum.high : 0)));
  const [lefts, rights] = [far(true), far(false)];
  if (lefts + rights <= 0) return undefined;
  const perUnit = (room.width - 3 - 2 * OPEN) / (lefts + rights);
  const middle = round(room.x + OPEN + lefts * perUnit + 1.5);
  const right = room.x + room.width;
  const font = {size: SIZE.name, weight: 600 as const};
  const names = rows.map(({datum, back}) =>
    lines(pen, datum.name.text, (back ? middle - room.x : right - middle) - 10, font),
  );
  const most = Math.max(...names.map(({length}) => length));
  const head = most * LINE + 12;
  const step = head + THICK + 18;
  const fits = rows.every(({datum, pair, back}, i) => {
    const top = room.y + pair * step;
    const ahead = back ? -1 : 1;
    const zero = middle + ahead * 1.5;
    const y = top + head;
    const at = (value: number): number => zero + ahead * value * perUnit;
    const end = at(datum.high);
    const lane: Lane = {horizontal: true, back, across: [y, y + THICK], zero, at, arrow: true};
    const mine = mineOf(datum);
    if (!back) line(pen, middle, top + 2, middle, y + THICK + 8, AXIS);
    drawBar(pen, datum, lane, paintOf(datum));
    const name = names[i] ?? [];
    const x = zero + ahead * 8;
    const look = {...mine, ...font, anchor: back ? ('end' as const) : ('start' as const)};
    writeLines(pen, x, y - 6 - name.length * LINE, name, look);
    // Ink on a plate of ground, so that the value reads in every hue.
    const label = labelOf(pen, datum, 200, []);
    const {width, height} = label.block;
    const inside = Math.abs(end - zero) > width + 46;
    const from = inside ? x + ahead * 4 : reachOf(datum, lane)[1] + ahead * 8;
    const box = {x: back ? from - width : from, y: y + (THICK - height) / 2, width, height};
    if (box.x < room.x - 0.5 || box.x + width > right + 0.5) return false;
    if (inside)
      rect(pen, inflate(box, 6, 4), {fill: 'ground', radius: 4, ...mine, decorative: true});
    writeLabel(pen, label, box, 'start');
    const wide = {x: Math.min(zero, end), width: Math.abs(end - zero)};
    target(pen, datum.key, {...wide, y: top, height: THICK + head});
    return true;
  });
  return fits && most < 5 ? step * Math.ceil(rows.length / 2) - 8 : undefined;
}
