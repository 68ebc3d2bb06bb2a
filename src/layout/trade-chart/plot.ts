import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {wrap} from '../labels/text.js';
import {round} from '../scene.js';
import {type ValueAxis, valueAxis} from './axis.js';
import {type Pen, SIZE, belonging, target, write} from './pen.js';
import {type TimeAxis, drawTimeAxis, timeAxis} from './time-axis.js';

/** A frame of values over time: axes drawn, room for marks left. */
export interface Plot {
  readonly x: TimeAxis;
  readonly y: ValueAxis;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly frame: Box;
  /** Bottom of everything, spans under the axis included. */
  readonly end: number;
}

export interface PlotNeeds {
  /** Room over the highest mark, px: labels and brackets. */
  readonly head: number;
  /** Room right of the time axis, px: names at the ends of lines. */
  readonly tail?: number;
  readonly log?: boolean;
}

const AXIS = 26;
const SPAN = 34;
const LINE = 17;

/** Values that set the scale: not those named off it. */
export const scaled = ({data, offScale}: ChartPanel): readonly Datum[] =>
  data.filter(({key}) => !offScale.some((off) => off.key === key));

/** Draws axes and grid; undefined when the room is too small for a scale that can be read. */
export function openPlot(
  pen: Pen,
  panel: ChartPanel,
  room: Box,
  needs: PlotNeeds,
): Plot | undefined {
  const {window} = panel;
  if (!window) return undefined;
  const values = scaled(panel).flatMap(({low, high}) => [low, high]);
  const named = drawOffScale(pen, panel, room);
  const bottom = room.y + room.height - AXIS - panel.spans.length * SPAN;
  const top = room.y + named + needs.head;
  if (bottom - top < 60) return undefined;
  const count = Math.max(2, Math.min(5, Math.round((bottom - top) / 55)));
  const y = valueAxis(values, bottom, top, {log: needs.log ?? false, count});
  const texts = y.ticks.map((value) => panel.tick(value));
  const widest = Math.max(...texts.map((text) => pen.measure(text, {size: SIZE.axis})));
  const left = round(room.x + widest + 8);
  const right = round(room.x + room.width - (needs.tail ?? 2));
  if (right - left < 80) return undefined;
  const grid: string[] = [];
  y.ticks.forEach((value, i) => {
    const at = y.at(value);
    if (value !== 0 || needs.log) grid.push(`M${left} ${at}H${right}`);
    write(pen, {
      x: left - 8,
      y: at + 4.5,
      text: texts[i] ?? '',
      size: SIZE.axis,
      anchor: 'end',
      fill: 'muted',
      part: 'tick',
    });
  });
  pen.shapes.unshift({
    kind: 'path',
    d: grid.join(''),
    stroke: 'rule',
    strokeWidth: 1,
    decorative: true,
  });
  const x = timeAxis(window, left, right);
  drawTimeAxis(pen, panel, x, needs.log ? bottom : y.at(0) > bottom - 1 ? bottom : bottom);
  if (!needs.log && y.low < 0) {
    const zero = y.at(0);
    pen.shapes.push({
      kind: 'line',
      x1: left,
      y1: zero,
      x2: right,
      y2: zero,
      stroke: 'muted',
      strokeWidth: 1,
      decorative: true,
    });
  }
  const spansTop = bottom + AXIS;
  panel.spans.forEach((datum, i) => drawSpan(pen, datum, x, spansTop + i * SPAN, room));
  const frame = {x: room.x, y: room.y + named, width: room.width, height: bottom - room.y - named};
  return {x, y, top, bottom, left, right, frame, end: room.y + room.height};
}

/** Names what is far above the rest at the top edge, with an arrow; returns the height it took. */
function drawOffScale(pen: Pen, panel: ChartPanel, room: Box): number {
  let height = 0;
  for (const off of panel.offScale) {
    const datum = panel.data.find(({key}) => key === off.key);
    if (!datum) continue;
    const width = room.width - 18;
    const lines = wrap({text: off.text, size: SIZE.small}, width, pen.measure);
    const top = room.y + height;
    lines.forEach((line, i) => {
      const last = i === lines.length - 1;
      write(pen, {
        ...belonging(datum),
        hooks: {...belonging(datum).hooks, derived: datum.ids.join(' ')},
        x: room.x + room.width - 16 - (last && datum.letters ? 8 * datum.letters.length : 0),
        y: top + 12 + i * LINE,
        text: line.text,
        size: SIZE.small,
        anchor: 'end',
        ...(last && datum.letters ? {letters: datum.letters} : {}),
      });
    });
    const x = round(room.x + room.width - 5);
    const d = `M${x} ${round(top + 14)}V${round(top + 1)}M${round(x - 4)} ${round(top + 6)}L${x} ${round(top + 1)}L${round(x + 4)} ${round(top + 6)}`;
    pen.shapes.push({
      kind: 'path',
      d,
      stroke: 'ink',
      strokeWidth: 1.5,
      ...belonging(datum),
      part: 'mark off-scale',
    });
    target(pen, datum.key, {x: room.x, y: top, width: room.width, height: lines.length * LINE});
    height += lines.length * LINE + 4;
  }
  return height;
}

/** A running total: a span under the axis from its first day to its last (R10). */
function drawSpan(pen: Pen, datum: Datum, x: TimeAxis, top: number, room: Box): void {
  if (!datum.span) return;
  const from = Math.max(x.at(datum.span.from), x.left);
  const to = Math.min(x.at(datum.span.to), x.right);
  const y = round(top + 6);
  const mine = belonging(datum);
  pen.shapes.push(
    {
      kind: 'line',
      x1: from,
      y1: y,
      x2: to,
      y2: y,
      stroke: 'ink',
      strokeWidth: 2.5,
      ...mine,
      part: 'mark cumulative',
    },
    {
      kind: 'path',
      d: `M${from} ${y - 5}V${y + 5}M${to} ${y - 5}V${y + 5}`,
      stroke: 'ink',
      strokeWidth: 1.5,
      ...mine,
      part: 'mark cumulative',
    },
  );
  const text = [datum.value, ...datum.tags].join(' ');
  const width = pen.measure(text, {size: SIZE.small, weight: 600}) + 8;
  const left = Math.max(room.x, Math.min(from, room.x + room.width - width - 8));
  write(pen, {
    ...mine,
    x: left,
    y: y + 18,
    text,
    size: SIZE.small,
    weight: 600,
    part: 'value',
    ...(datum.letters ? {letters: datum.letters} : {}),
  });
  target(pen, datum.key, {x: from, y: y - 8, width: Math.max(24, to - from), height: 30});
}
