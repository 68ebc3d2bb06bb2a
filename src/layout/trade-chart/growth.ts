import type {Datum} from '../../model/trade-chart/types.js';
import {type Paint, round} from '../scene.js';
import {type Lane, drawBar} from './bar.js';
import {type Pen, belonging} from './pen.js';

const HEAD = 9;

/**
 * A change as an arrow from zero. Hollow where the base is not stated (R7); a hedged change keeps
 * the edge of its qualifier, a target stays a line.
 */
export function drawArrow(pen: Pen, datum: Datum, lane: Lane, paint: Paint): void {
  if (datum.standing === 'target' || (!datum.hollow && datum.edge !== 'exact')) {
    drawBar(
      pen,
      datum,
      {...lane, across: [lane.across[0] - 3, lane.across[1] + 3]},
      datum.hollow ? 'muted' : paint,
    );
    return;
  }
  const end = lane.at(datum.high);
  const ahead = end >= lane.zero ? 1 : -1;
  const [top, bottom] = lane.across;
  const middle = (top + bottom) / 2;
  const inset = datum.hollow ? 1 : 1.5;
  const neck = end - ahead * Math.min(HEAD, Math.abs(end - lane.zero));
  const points = [
    [lane.zero, top + inset],
    [neck, top + inset],
    [neck, top - 3],
    [end, middle],
    [neck, bottom + 3],
    [neck, bottom - inset],
    [lane.zero, bottom - inset],
  ];
  const d = `${points.map(([x = 0, y = 0], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')}Z`;
  const dash =
    datum.standing === 'forecast'
      ? {dash: '4 3'}
      : datum.standing === 'derived'
        ? {dash: '1 3'}
        : {};
  const look = datum.hollow
    ? {fill: 'ground' as const, stroke: 'muted' as const, strokeWidth: 1.5}
    : datum.standing === 'stated'
      ? {fill: paint}
      : {fill: paint, fillOpacity: 0.14, stroke: paint, strokeWidth: 1.5};
  pen.shapes.push({
    kind: 'path',
    d,
    ...look,
    ...dash,
    ...belonging(datum),
    part: `mark ${datum.standing}`,
  });
  if (datum.hollow && datum.edge !== 'exact') {
    // The hedge of a hollow arrow: its bound as a hard line, so that the qualifier keeps a form.
    pen.shapes.push({
      kind: 'line',
      x1: round(end),
      y1: round(top - 4),
      x2: round(end),
      y2: round(bottom + 4),
      stroke: 'muted',
      strokeWidth: 2,
      ...belonging(datum),
      part: `mark ${datum.standing}`,
    });
  }
}
