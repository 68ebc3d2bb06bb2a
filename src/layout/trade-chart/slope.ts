import type {ChartPanel} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {spread} from '../labels/spread.js';
import {round} from '../scene.js';
import {valueAxis} from './axis.js';
import {GRID, TICK, line, stroke, write, writeLabel} from './draw.js';
import {type PointMark, drawJoin} from './lines.js';
import {type Pen, belonging, labelOf, outlineOf, paintOf, target} from './pen.js';
import {drawPoint} from './point.js';

/** Two dates, a line a series: names and values at both ends, moved apart where they would meet. */
export function layoutSlope(pen: Pen, panel: ChartPanel, room: Box): boolean {
  const periods = [...new Set(panel.data.map(({period}) => period))];
  const [top, bottom] = [room.y + 30, room.y + room.height - 12];
  const space = Math.min(190, room.width * 0.34);
  const sides = [round(room.x + space), round(room.x + room.width - space)] as const;
  if (periods.length !== 2 || sides[1] - sides[0] < 60 || bottom - top < 60) return false;
  const values = panel.data.map(({high}) => high);
  const axis = valueAxis(values, bottom, top, {nice: false, log: panel.scale === 'log'});
  const marks = panel.data.map((datum): PointMark => {
    const x = sides[datum.period === periods[0] ? 0 : 1];
    const y = axis.at(datum.high);
    const paint = outlineOf(paintOf(panel.series[datum.series]));
    return {datum, x, y, paint, box: {x, y, width: 0, height: 0}};
  });
  const byKey = new Map(marks.map((mark) => [mark.datum.key, mark]));
  for (const join of panel.joins) drawJoin(pen, join, byKey);
  return sides.every((x, side) => {
    const own = marks.filter((mark) => mark.x === x);
    line(pen, x, top - 6, x, bottom, GRID);
    write(pen, x, top - 12, own[0]?.datum.tags[0] ?? '', {...TICK, anchor: 'middle'});
    const labels = own.map(({datum}) => labelOf(pen, datum, space - 14, [datum.name]));
    const wanted = own.map(({y}, i) => ({at: y, size: labels[i]?.block.height ?? 0}));
    const centres = spread(wanted, room.y + 24, bottom + 10, 4);
    if (!centres) return false;
    const ahead = side === 0 ? -1 : 1;
    own.forEach(({datum, y, paint}, i) => {
      const [label, centre = y] = [labels[i], centres[i]];
      if (!label) return;
      drawPoint(pen, datum, x, y, paint, axis);
      const {width, height} = label.block;
      const edge = x + ahead * 12;
      const box = {x: side === 0 ? edge - width : edge, y: centre - height / 2, width, height};
      writeLabel(pen, label, box, side === 0 ? 'end' : 'start');
      target(pen, datum.key, {...box, x: Math.min(x, box.x), width: width + 12});
      if (Math.abs(centre - y) <= 6) return;
      const leader = {...stroke('muted', 1), ...belonging(datum), part: 'leader'};
      line(pen, x + ahead * 5, y, edge - ahead * 2, centre, leader);
    });
    return true;
  });
}
