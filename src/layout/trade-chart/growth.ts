import type {Datum} from '../../model/trade-chart/types.js';
import type {Point} from '../geometry.js';
import type {Paint} from '../scene.js';
import {type Lane, cap, drawBar} from './bar.js';
import {type Look, draw, stroke} from './draw.js';
import {type Pen, belonging} from './pen.js';

const HEAD = 9;
const DASHES = {stated: undefined, target: undefined, forecast: '4 3', derived: '1 3'} as const;

/**
 * A change as an arrow from zero. Hollow where the base is not stated (R7); a hedged change keeps
 * the edge of its qualifier, a target stays a line.
 */
export function drawArrow(pen: Pen, datum: Datum, lane: Lane, paint: Paint): void {
  const {hollow, edge, standing} = datum;
  const [top, bottom] = lane.across;
  const wide: Lane = {...lane, across: [top - 3, bottom + 3]};
  if (standing === 'target' || (!hollow && edge !== 'exact')) {
    drawBar(pen, datum, wide, hollow ? 'muted' : paint);
    return;
  }
  const end = lane.at(datum.high);
  const neck = end - Math.sign(end - lane.zero) * Math.min(HEAD, Math.abs(end - lane.zero));
  const points: Point[] = [
    [lane.zero, top + 1.5],
    [neck, top + 1.5],
    [neck, top - 3],
    [end, (top + bottom) / 2],
    [neck, bottom + 3],
    [neck, bottom - 1.5],
    [lane.zero, bottom - 1.5],
  ];
  const mine = {...belonging(datum), part: `mark ${standing}`};
  const outline = stroke(hollow ? 'muted' : paint, 1.5, DASHES[standing]);
  const look: Look = hollow
    ? {fill: 'ground', ...outline}
    : standing === 'stated'
      ? {fill: paint}
      : {fill: paint, fillOpacity: 0.14, ...outline};
  draw(pen, [points], {...look, ...mine}, true);
  // The hedge of a hollow arrow: its bound as a hard line, so that the qualifier keeps a form.
  if (hollow && edge !== 'exact') cap(pen, wide, end, {...stroke('muted', 2), ...mine});
}
