import type {Datum} from '../../model/trade-chart/types.js';
import {type Paint, round} from '../scene.js';
import type {ValueAxis} from './axis.js';
import {arrow} from './bar.js';
import {type Look, line, rect, stroke} from './draw.js';
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
  const {edge, standing} = datum;
  const mine = {...belonging(datum), part: `mark ${standing}`};
  if (standing === 'target') {
    line(pen, x - 12, y, x + 12, y, {...stroke(paint, 3), ...mine});
    return;
  }
  const hollow: Look = {
    fill: 'ground',
    ...stroke(paint, 1.75, standing === 'derived' ? '1.5 2' : '3 2'),
  };
  const look: Look = {...(standing === 'stated' ? {fill: paint} : hollow), ...mine};
  if (edge === 'range') {
    const height = Math.max(2, axis.at(datum.low) - y);
    rect(pen, {x: x - 4, y, width: 8, height}, {...look, radius: 4});
    return;
  }
  const dot = {kind: 'circle' as const, x: round(x), y: round(y)};
  if (edge === 'about' || edge === 'almost') {
    pen.shapes.push({...dot, r: 8, fill: paint, fillOpacity: 0.25, ...mine});
  }
  pen.shapes.push({...dot, r: 4.5, ...look});
  const lane = {horizontal: false, across: [x - 4, x + 4], zero: 0, at: axis.at} as const;
  if (edge === 'over') arrow(pen, lane, y - 7, y - 20, mine);
  if (edge === 'under') arrow(pen, lane, y + 7, y + 20, mine);
}
