import type {Datum} from '../../model/trade-chart/types.js';
import {type Paint, type Shape, round} from '../scene.js';
import type {ValueAxis} from './axis.js';
import {arrow} from './bar.js';
import {type Pen, belonging} from './pen.js';

/**
 * One value as a point: stated filled, forecast hollow and dashed, target a short line, derived
 * dotted; about with a soft ring, over and under with an arrow, a range as an upright capsule.
 */
export function drawPoint(
  pen: Pen,
  datum: Datum,
  x: number,
  y: number,
  paint: Paint,
  axis: ValueAxis,
): void {
  const mine = {...belonging(datum), part: `mark ${datum.standing}`};
  for (const shape of shapesOf(datum, x, y, paint, axis)) pen.shapes.push({...shape, ...mine});
}

function shapesOf(datum: Datum, x: number, y: number, paint: Paint, axis: ValueAxis): Shape[] {
  if (datum.standing === 'target') {
    return [
      {
        kind: 'line',
        x1: round(x - 12),
        y1: y,
        x2: round(x + 12),
        y2: y,
        stroke: paint,
        strokeWidth: 3,
      },
    ];
  }
  if (datum.edge === 'range') {
    const low = axis.at(datum.low);
    return [
      {
        kind: 'rect',
        x: round(x - 4),
        y,
        width: 8,
        height: round(Math.max(2, low - y)),
        radius: 4,
        ...fillOf(datum, paint),
      },
    ];
  }
  const dot: Shape = {kind: 'circle', x, y, r: 4.5, ...fillOf(datum, paint)};
  const upright = {horizontal: false, across: [x - 4, x + 4], zero: 0, at: axis.at} as const;
  if (datum.edge === 'about' || datum.edge === 'almost') {
    return [{kind: 'circle', x, y, r: 8, fill: paint, fillOpacity: 0.25}, dot];
  }
  if (datum.edge === 'over') return [dot, ...arrow(upright, y - 7, y - 20)];
  if (datum.edge === 'under') return [dot, ...arrow(upright, y + 7, y + 20)];
  return [dot];
}

function fillOf(
  {standing}: Datum,
  paint: Paint,
): Pick<Extract<Shape, {kind: 'circle'}>, 'fill' | 'stroke' | 'strokeWidth' | 'dash'> {
  if (standing === 'forecast')
    return {fill: 'ground', stroke: paint, strokeWidth: 1.75, dash: '3 2'};
  if (standing === 'derived')
    return {fill: 'ground', stroke: paint, strokeWidth: 1.75, dash: '1.5 2'};
  return {fill: paint};
}
