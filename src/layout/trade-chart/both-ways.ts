import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {type LineSpec, wrap} from '../labels/text.js';
import {type Paint, round} from '../scene.js';
import {type Lane, OPEN, drawBar} from './bar.js';
import {
  type Pen,
  SIZE,
  belonging,
  labelOf,
  outlineOf,
  paintOf,
  target,
  write,
  writeLabel,
} from './pen.js';

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
    pen.shapes.push({
      kind: 'line',
      x1: middle,
      y1: round(top + 2),
      x2: middle,
      y2: round(top + head + THICK + 8),
      stroke: 'muted',
      strokeWidth: 1,
      decorative: true,
    });
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
  const mine = belonging(datum);
  if (datum.edge === 'exact' && datum.standing === 'stated') {
    pen.shapes.push(arrowShape(zero, end, ahead, y, paint, mine));
  } else {
    const lane: Lane = {
      horizontal: true,
      across: [y, y + THICK],
      zero,
      at: (value) => zero + ahead * value * perUnit,
    };
    drawBar(pen, datum, lane, paint);
  }
  const anchor = side === 0 ? 'end' : 'start';
  const x = zero + ahead * 8;
  const space = side === 0 ? x - room.x : room.x + room.width - x;
  const name = nameOf(pen, datum, space);
  name.forEach((line, i) =>
    write(pen, {
      ...mine,
      x,
      y: y - 10 - (name.length - 1 - i) * LINE,
      text: line.text,
      size: SIZE.name,
      weight: 600,
      anchor,
    }),
  );
  // Ink on a plate of ground, so that the value reads in every hue.
  const label = labelOf(pen, datum, 200, []);
  const {width, height} = label.block;
  const inside = Math.abs(end - zero) > width + TIP + 30;
  const from = inside ? x + ahead * 4 : end + ahead * 8;
  const left = side === 0 ? from - width : from;
  if (left < room.x - 0.5 || left + width > room.x + room.width + 0.5) return false;
  if (inside) {
    pen.shapes.push({
      kind: 'rect',
      x: round(left - 6),
      y: round(y + THICK / 2 - height / 2 - 4),
      width: round(width + 12),
      height: round(height + 8),
      radius: 4,
      fill: 'ground',
      ...mine,
      decorative: true,
    });
  }
  writeLabel(pen, label, {x: left, y: y + THICK / 2 - height / 2, width, height}, 'start');
  target(pen, datum.key, {
    x: Math.min(zero, end),
    y: top,
    width: Math.abs(end - zero),
    height: THICK + head,
  });
  return true;
}

function arrowShape(
  zero: number,
  end: number,
  ahead: number,
  y: number,
  paint: Paint,
  mine: ReturnType<typeof belonging>,
): Pen['shapes'][number] {
  const neck = end - ahead * Math.min(TIP, Math.abs(end - zero));
  const d = `M${round(zero)} ${round(y)}L${round(neck)} ${round(y)}L${round(end)} ${round(y + THICK / 2)}L${round(neck)} ${round(y + THICK)}L${round(zero)} ${round(y + THICK)}Z`;
  const outline = paint === 'pale' ? {stroke: outlineOf(paint), strokeWidth: 1} : {};
  return {kind: 'path', d, fill: paint, ...outline, ...mine, part: 'mark stated'};
}
