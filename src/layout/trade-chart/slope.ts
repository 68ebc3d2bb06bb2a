import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {spread} from '../labels/spread.js';
import {round} from '../scene.js';
import {valueAxis} from './axis.js';
import {
  type Pen,
  type ValueLabel,
  SIZE,
  belonging,
  labelOf,
  outlineOf,
  paintOf,
  target,
  write,
  writeLabel,
} from './pen.js';
import {drawPoint} from './point.js';

/** Two dates, a line a series: names and values at both ends, moved apart where they would meet. */
export function layoutSlope(pen: Pen, panel: ChartPanel, room: Box): boolean {
  const dates = [...new Set(panel.data.map(({period}) => period))];
  const [before, after] = dates;
  if (dates.length !== 2) return false;
  const top = room.y + 30;
  const bottom = room.y + room.height - 12;
  const space = Math.min(190, room.width * 0.34);
  const [left, right] = [room.x + space, room.x + room.width - space];
  if (right - left < 60 || bottom - top < 60) return false;
  const axis = valueAxis(
    panel.data.map(({high}) => high),
    bottom,
    top,
    {nice: false, log: panel.scale === 'log'},
  );
  [left, right].forEach((x, i) => {
    const text =
      panel.data.find(({period}) => period === (i === 0 ? before : after))?.tags[0] ?? '';
    pen.shapes.push({
      kind: 'line',
      x1: round(x),
      y1: round(top - 6),
      x2: round(x),
      y2: round(bottom),
      stroke: 'rule',
      strokeWidth: 1,
      decorative: true,
    });
    write(pen, {
      x,
      y: top - 12,
      text,
      size: SIZE.axis,
      anchor: 'middle',
      fill: 'muted',
      part: 'tick',
    });
  });
  for (const join of panel.joins) {
    const [a, b] = join.keys.map((key) => panel.data.find((datum) => datum.key === key));
    if (!a || !b) continue;
    const stroke = outlineOf(paintOf(panel.series[a.series]));
    const ids = [...a.ids, ...b.ids].join(' ');
    pen.shapes.push({
      kind: 'line',
      x1: round(left),
      y1: axis.at(a.high),
      x2: round(right),
      y2: axis.at(b.high),
      stroke,
      strokeWidth: 2.25,
      ...(join.dashed ? {dash: '5 4'} : {}),
      mark: join.keys.join(' '),
      hooks: {claim: ids},
      part: 'line',
    });
  }
  const sides = [before, after].map((period) =>
    panel.data.filter((datum) => datum.period === period),
  );
  return sides.every((data, side) =>
    drawEnds(pen, panel, data, side === 0 ? left : right, side, {top: room.y, bottom, space, axis}),
  );
}

function drawEnds(
  pen: Pen,
  panel: ChartPanel,
  data: readonly Datum[],
  x: number,
  side: number,
  {
    top,
    bottom,
    space,
    axis,
  }: {top: number; bottom: number; space: number; axis: ReturnType<typeof valueAxis>},
): boolean {
  const labels: ValueLabel[] = data.map((datum) => labelOf(pen, datum, space - 14, [datum.name]));
  const centres = spread(
    labels.map(({block, datum}) => ({at: axis.at(datum.high), size: block.height})),
    top + 24,
    bottom + 10,
    4,
  );
  if (!centres) return false;
  labels.forEach((label, i) => {
    const {datum, block} = label;
    const y = axis.at(datum.high);
    drawPoint(pen, datum, round(x), y, outlineOf(paintOf(panel.series[datum.series])), axis);
    const centre = centres[i] ?? y;
    const ahead = side === 0 ? -1 : 1;
    const edge = x + ahead * 12;
    const box = {
      x: side === 0 ? edge - block.width : edge,
      y: centre - block.height / 2,
      width: block.width,
      height: block.height,
    };
    writeLabel(pen, label, box, side === 0 ? 'end' : 'start');
    target(pen, datum.key, {
      x: Math.min(x, box.x),
      y: box.y,
      width: block.width + 12,
      height: block.height,
    });
    if (Math.abs(centre - y) > 6) {
      pen.shapes.push({
        kind: 'line',
        x1: round(x + ahead * 5),
        y1: y,
        x2: round(edge - ahead * 2),
        y2: round(centre),
        stroke: 'muted',
        strokeWidth: 1,
        ...belonging(datum),
        part: 'leader',
      });
    }
  });
  return true;
}
