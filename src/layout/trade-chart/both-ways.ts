import {groupBy, spanKey} from '../../model/trade-chart/item.js';
import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import {type Box, type Point, inflate} from '../geometry.js';
import type {LineSpec} from '../labels/text.js';
import {type Measure, round} from '../scene.js';
import {type Lane, OPEN, drawBar, reachOf} from './bar.js';
import {
  AXIS,
  type Own,
  type Pen,
  SIZE,
  draw,
  labelOf,
  line,
  lines,
  mineOf,
  newPen,
  paintOf,
  rect,
  stroke,
  target,
  writeLabel,
  writeLines,
} from './pen.js';

const THICK = 44;
const TIP = 16;
const GAP = 3;
const MOST_LINES = 4;
const NAME = {size: SIZE.name, weight: 600} as const;
const LINE = 16;

/**
 * Two directions of one quantity as arrows back to back, of true lengths on one scale; pairs under
 * each other, a period each. Nothing where a text finds no room: rows are drawn then.
 */
export function layoutBothWays(measure: Measure, panel: ChartPanel, room: Box): Own | undefined {
  const pen = newPen(measure);
  const {data} = panel;
  const longest = (back: boolean): number =>
    data.reduce((most, datum) => (datum.back === back ? Math.max(most, sizeOf(datum)) : most), 0);
  const [lefts, rights] = [longest(true), longest(false)];
  if (lefts + rights <= 0) return undefined;
  const perUnit = (room.width - GAP - 2 * OPEN) / (lefts + rights);
  const middle = round(room.x + OPEN + lefts * perUnit + GAP / 2);
  const spaces = [room.x + room.width - middle - 8, middle - 8 - room.x] as const;
  const nameOf = (datum: Datum): LineSpec[] =>
    lines(pen, datum.name.text, spaces[datum.back ? 1 : 0], NAME);
  const tall = Math.max(...data.map((datum) => nameOf(datum).length));
  if (tall > MOST_LINES || data.some((datum) => nameOf(datum).some(tooWide(pen, datum, spaces))))
    return undefined;
  const head = tall * LINE + 12;
  const pairs = groupBy(data, spanKey);
  const dated = pairs.length > 1 || data.some(({span}) => span);
  const step = head + THICK + (dated ? 34 : 18);
  const fits = pairs.every((pair, i) => {
    const top = room.y + i * step;
    line(pen, middle, top + 2, middle, top + head + THICK + 8, AXIS);
    if (dated) {
      const y = top + head + THICK;
      const when = {...mineOf(pair[0] as Datum), anchor: 'middle', fill: 'muted'} as const;
      const words = lines(pen, pair[0]?.when ?? '', room.width);
      const half = Math.max(...words.map(({text}) => measure(text, {size: SIZE.small}))) / 2;
      const x = Math.min(Math.max(middle, room.x + half), room.x + room.width - half);
      writeLines(pen, x, y + 10, words.slice(0, 1), when);
    }
    return pair.every((datum) =>
      drawSide(pen, datum, nameOf(datum), {middle, perUnit, top, head, room}),
    );
  });
  return fits ? {pen, height: step * pairs.length - (dated ? 4 : 8)} : undefined;
}

const sizeOf = ({low, high}: Datum): number => Math.max(Math.abs(low), Math.abs(high));
const tooWide =
  (pen: Pen, {back}: Datum, spaces: readonly [number, number]) =>
  ({text}: LineSpec): boolean =>
    pen.measure(text, NAME) > spaces[back ? 1 : 0];

interface Place {
  readonly middle: number;
  readonly perUnit: number;
  readonly top: number;
  /** Room for names over the arrows, px. */
  readonly head: number;
  readonly room: Box;
}

function drawSide(
  pen: Pen,
  datum: Datum,
  name: readonly LineSpec[],
  {middle, perUnit, top, head, room}: Place,
): boolean {
  const {back, edge, standing} = datum;
  const ahead = back ? -1 : 1;
  const paint = paintOf(datum);
  const zero = middle + (ahead * GAP) / 2;
  const y = top + head;
  const end = zero + ahead * sizeOf(datum) * perUnit;
  // Values of the second direction are negative already.
  const at = (value: number): number => round(zero + value * perUnit);
  const lane: Lane = {horizontal: true, back, across: [y, y + THICK], zero, at};
  const mine = mineOf(datum);
  if (edge === 'exact' && standing === 'stated') {
    const neck = end - ahead * Math.min(TIP, Math.abs(end - zero));
    const points: Point[] = [
      [zero, y],
      [neck, y],
      [end, y + THICK / 2],
      [neck, y + THICK],
      [zero, y + THICK],
    ];
    const outline = paint === 'pale' ? stroke('muted', 1) : {};
    draw(pen, [points], {fill: paint, ...outline, ...mine, part: 'mark stated'}, true);
  } else {
    drawBar(pen, datum, lane, paint);
  }
  const lang = datum.name.lang ? {lang: datum.name.lang} : {};
  const anchor = back ? ('end' as const) : ('start' as const);
  const look = {...mine, ...NAME, ...lang, anchor};
  writeLines(pen, zero + ahead * 8, y - 6 - name.length * LINE, name, look);
  // Ink on a plate of ground, so that the value reads in every hue.
  const label = labelOf(pen, datum, 200, []);
  const {width, height} = label.block;
  const inside = Math.abs(end - zero) > width + TIP + 30 && standing === 'stated';
  const reach = reachOf(datum, lane);
  const far = back ? Math.min(...reach) : Math.max(...reach);
  const from = inside ? zero + ahead * 12 : far + ahead * 8;
  const box = {x: back ? from - width : from, y: y + (THICK - height) / 2, width, height};
  if (box.x < room.x - 0.5 || box.x + width > room.x + room.width + 0.5) return false;
  if (inside) rect(pen, inflate(box, 6, 3), {fill: 'ground', radius: 4, ...mine, decorative: true});
  writeLabel(pen, label, box, 'start');
  const wide = {x: Math.min(zero, end), y: top, width: Math.abs(end - zero), height: THICK + head};
  target(pen, datum.key, wide);
  return true;
}
