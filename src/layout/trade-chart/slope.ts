import {spanKey} from '../../model/trade-chart/item.js';
import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {spread} from '../labels/spread.js';
import {type Measure, round} from '../scene.js';
import {logScale} from './axis.js';
import {type PointMark, drawJoin, leaderTo} from './lines.js';
import {
  GRID,
  type Pen,
  SIZE,
  TICK,
  labelOf,
  line,
  newPen,
  target,
  write,
  writeLabel,
} from './pen.js';
import {drawPoint} from './point.js';

/** Two dates, a line a series: names and values at both ends, moved apart where they would meet. */
export function layoutSlope(measure: Measure, panel: ChartPanel, room: Box): Pen | undefined {
  const pen = newPen(measure);
  const keys = [...new Set(panel.data.map(spanKey))];
  const [top, bottom] = [room.y + 30, room.y + room.height - 12];
  const space = Math.min(230, room.width * 0.36);
  const sides = [round(room.x + space), round(room.x + room.width - space)] as const;
  if (keys.length !== 2 || sides[1] - sides[0] < 60 || bottom - top < 60) return undefined;
  const highs = panel.data.map(({high}) => high);
  const [low, high] = [Math.min(0, ...highs), Math.max(0, ...highs)];
  const at = panel.log
    ? logScale(highs, bottom, top).at
    : (value: number): number =>
        round(bottom + ((value - low) / (high - low || 1)) * (top - bottom));
  const marks = panel.data.map((datum): PointMark => {
    return {datum, x: sides[spanKey(datum) === keys[0] ? 0 : 1], y: at(datum.high)};
  });
  const byKey = new Map(marks.map((mark) => [mark.datum.key, mark]));
  const series = new Map<string, Datum[]>();
  for (const datum of panel.data)
    series.set(datum.measure.id, [...(series.get(datum.measure.id) ?? []), datum]);
  for (const own of series.values()) {
    const dashed = own.some(({standing}) => standing === 'forecast');
    drawJoin(pen, {keys: own.map(({key}) => key), dashed}, byKey);
  }
  const fits = sides.every((x, side) => {
    const own = marks.filter((mark) => mark.x === x);
    const [first] = own;
    line(pen, x, top - 6, x, bottom, GRID);
    write(pen, x, top - 12, first?.datum.when ?? '', {
      ...TICK,
      size: SIZE.small,
      anchor: side === 0 ? 'end' : 'start',
    });
    const labels = own.map(({datum}) => labelOf(pen, datum, space - 16, [datum.name.text]));
    const wanted = own.map(({y}, i) => ({at: y, size: labels[i]?.block.height ?? 0}));
    const centres = spread(wanted, room.y + 24, bottom + 12, 6);
    if (!centres) return false;
    const ahead = side === 0 ? -1 : 1;
    return own.every(({datum, y}, i) => {
      const [label, centre = y] = [labels[i], centres[i]];
      if (!label || label.block.width > space - 10) return false;
      drawPoint(pen, datum, {horizontal: false, across: x, at});
      const {width, height} = label.block;
      const edge = x + ahead * 12;
      const box = {x: side === 0 ? edge - width : edge, y: centre - height / 2, width, height};
      writeLabel(pen, label, box, side === 0 ? 'end' : 'start');
      target(pen, datum.key, {...box, x: Math.min(x, box.x), width: width + 12});
      if (Math.abs(centre - y) > 6)
        leaderTo(pen, datum, [x + ahead * 5, y], [edge - ahead * 2, centre]);
      return true;
    });
  });
  return fits ? pen : undefined;
}
