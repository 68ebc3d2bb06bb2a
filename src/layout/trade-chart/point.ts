import type {Datum} from '../../model/trade-chart/types.js';
import {type Paint, round} from '../scene.js';
import type {Scale} from './axis.js';
import {type Lane, arrow} from './bar.js';
import {type Look, type Pen, draw, mineOf, outlineOf, paintOf, rect, stroke} from './pen.js';

/** Where a point stands: its middle across the axis of values, and how values run along it. */
export interface Spot {
  /** Values run to the right; else upwards. */
  readonly horizontal: boolean;
  readonly across: number;
  readonly at: Scale;
}

/**
 * One value as a point: stated filled, forecast hollow and dashed, target a short line, derived
 * dotted; about with a soft ring, over and under with an arrow, a range as a capsule.
 */
export function drawPoint(pen: Pen, datum: Datum, {horizontal, across, at}: Spot): void {
  const {edge, standing, low, high} = datum;
  const paint: Paint = outlineOf(paintOf(datum));
  const mine = {...mineOf(datum), part: `mark ${standing}`};
  const end = at(high);
  const lane: Lane = {horizontal, across: [across - 4, across + 4], zero: 0, at};
  const [x, y] = horizontal ? [end, across] : [across, end];
  if (standing === 'target') {
    const half = horizontal ? ([0, 9] as const) : ([12, 0] as const);
    const points = [-1, 1].map((side) => [x + side * half[0], y + side * half[1]] as const);
    draw(pen, [points], {...stroke(paint, 3), ...mine});
    return;
  }
  const dash = standing === 'derived' ? '1.5 2' : '3 2';
  const hollow: Look = {fill: 'ground', ...stroke(paint, 1.75, dash)};
  const look: Look = {...(standing === 'stated' ? {fill: paint} : hollow), ...mine};
  if (edge === 'range') {
    const long = Math.max(8, Math.abs(end - at(low)) + 8);
    const box = horizontal
      ? {x: at(low) - 4, y: across - 4, width: long, height: 8}
      : {x: across - 4, y: end - 4, width: 8, height: long};
    rect(pen, box, {...look, radius: 4});
    return;
  }
  const dot = {kind: 'circle' as const, x: round(x), y: round(y)};
  if (edge === 'about' || edge === 'almost')
    pen.shapes.push({...dot, r: 8, fill: paint, fillOpacity: 0.25, ...mine});
  pen.shapes.push({...dot, r: 4.5, ...look});
  const ahead = horizontal ? 1 : -1;
  const way = edge === 'over' ? ahead : edge === 'under' ? -ahead : 0;
  if (way) arrow(pen, lane, end + way * 7, end + way * 20, mine);
}
