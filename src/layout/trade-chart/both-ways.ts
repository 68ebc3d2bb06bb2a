import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import {type Box, type Point, inflate} from '../geometry.js';
import {type LineSpec, wrap} from '../labels/text.js';
import {round} from '../scene.js';
import {type Lane, OPEN, drawBar, reachOf} from './bar.js';
import {AXIS, draw, line, rect, stroke, writeLabel, writeLines} from './draw.js';
import {type Pen, SIZE, belonging, labelOf, paintOf, target} from './pen.js';

const THICK = 44;
const TIP = 16;
const GAP = 3;

const LINE = 16;
const MOST_LINES = 4;

/** What all pairs share. */
interface Frame {
  readonly middle: number;
  readonly perUnit: number;
  /** Room for names over a pair of arrows, px. */
  readonly head: number;
  readonly room: Box;
}

/**
 * Two directions of one quantity as arrows back to back, of true lengths on one scale. Pairs follow
 * each other, a period each. Returns the height, or nothing where a text finds no room.
 */
export function layoutBothWays(pen: Pen, panel: ChartPanel, room: Box): number | undefined {
  const pairs = pairsOf(panel.data);
  const lefts = Math.max(0, ...pairs.map(([left]) => left?.high ?? 0));
  const rights = Math.max(0, ...pairs.map(([, right]) => right?.high ?? 0));
  if (lefts + rights <= 0 || panel.data.some(({low}) => low < 0)) return undefined;
  const perUnit = (room.width - GAP - 2 * OPEN) / (lefts + rights);
  const middle = round(room.x + OPEN + lefts * perUnit + GAP / 2);
  const spaces = [middle - 8 - room.x, room.x + room.width - middle - 8];
  const lines = panel.data.map(
    (datum) => nameOf(pen, datum, spaces[datum.series === 1 ? 0 : 1] ?? 0).length,
  );
  const head = Math.max(...lines) * LINE + 12;
  if (Math.max(...lines) > MOST_LINES) return undefined;
  const step = head + THICK + 18;
  const frame = {middle, perUnit, head, room};
  const fits = pairs.every((pair, i) => {
    const top = room.y + i * step;
    line(pen, middle, top + 2, middle, top + head + THICK + 8, AXIS);
    return pair.every(
      (datum, side) => datum === undefined || drawSide(pen, panel, datum, side, top, frame),
    );
  });
  return fits ? step * pairs.length - 8 : undefined;
}

const nameOf = (pen: Pen, {name}: Datum, width: number): LineSpec[] =>
  wrap({text: name, size: SIZE.name, weight: 600}, width, pen.measure);

type Pair = readonly [Datum | undefined, Datum | undefined];

/** Values of the two series by period; the first series runs to the right, as it is named first. */
function pairsOf(data: readonly Datum[]): Pair[] {
  const periods = [...new Set(data.map(({period}) => period))];
  return periods.map((period) => {
    const own = data.filter((datum) => datum.period === period);
    return [own.find(({series}) => series === 1), own.find(({series}) => series === 0)];
  });
}

function drawSide(
  pen: Pen,
  panel: ChartPanel,
  datum: Datum,
  side: number,
  top: number,
  {middle, perUnit, head, room}: Frame,
): boolean {
  const ahead = side === 0 ? -1 : 1;
  const paint = paintOf(panel.series[datum.series]);
  const zero = middle + (ahead * GAP) / 2;
  const y = top + head;
  const end = zero + ahead * datum.high * perUnit;
  const at = (value: number): number => zero + ahead * value * perUnit;
  const lane: Lane = {horizontal: true, back: side === 0, across: [y, y + THICK], zero, at};
  const mine = belonging(datum);
  if (datum.edge === 'exact' && datum.standing === 'stated') {
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
  const anchor = side === 0 ? 'end' : 'start';
  const x = zero + ahead * 8;
  const name = nameOf(pen, datum, side === 0 ? x - room.x : room.x + room.width - x);
  writeLines(pen, x, y - 6 - name.length * LINE, name, {
    ...mine,
    size: SIZE.name,
    weight: 600,
    anchor,
  });
  // Ink on a plate of ground, so that the value reads in every hue.
  const label = labelOf(pen, datum, 200, []);
  const {width, height} = label.block;
  const inside = Math.abs(end - zero) > width + TIP + 30;
  const from = inside ? x + ahead * 4 : reachOf(datum, lane)[1] + ahead * 8;
  const box = {x: side === 0 ? from - width : from, y: y + (THICK - height) / 2, width, height};
  if (box.x < room.x - 0.5 || box.x + width > room.x + room.width + 0.5) return false;
  if (inside) rect(pen, inflate(box, 6, 4), {fill: 'ground', radius: 4, ...mine, decorative: true});
  writeLabel(pen, label, box, 'start');
  const wide = {x: Math.min(zero, end), y: top, width: Math.abs(end - zero), height: THICK + head};
  target(pen, datum.key, wide);
  return true;
}
