import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box, Point} from '../geometry.js';
import {wrap} from '../labels/text.js';
import {round} from '../scene.js';
import {type ValueAxis, valueAxis} from './axis.js';
import {AXIS, GRID, TICK, draw, line, stroke, valueLook, write, writeLines} from './draw.js';
import {type Pen, SIZE, belonging, target} from './pen.js';
import {type TimeAxis, drawTimeAxis, timeAxis} from './time-axis.js';

/** A frame of values over time: axes drawn, room for marks left. */
export interface Plot {
  readonly x: TimeAxis;
  readonly y: ValueAxis;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly frame: Box;
}

export interface PlotNeeds {
  /** Room over the highest mark, px: labels and brackets. */
  readonly head: number;
  /** Room right of the time axis, px: names at the ends of lines. */
  readonly tail?: number;
  readonly log?: boolean;
}

/** Room under the plot: names of years; a running total. */
export const UNDER = 26;
const SPAN = 34;

/** Values that set the scale: not those named off it. */
export const scaled = ({data, offScale}: ChartPanel): readonly Datum[] =>
  data.filter(({key}) => !offScale.some((off) => off.key === key));

/** A scale of values with its grid and ticks, between two heights; `left` is where the grid begins. */
export function openValues(
  pen: Pen,
  panel: ChartPanel,
  values: readonly number[],
  {x, right, top, bottom}: {x: number; right: number; top: number; bottom: number},
  log = false,
): {readonly y: ValueAxis; readonly left: number} {
  const count = Math.max(2, Math.min(5, Math.round((bottom - top) / 55)));
  const y = valueAxis(values, bottom, top, {log, count});
  const texts = y.ticks.map((value) => panel.tick(value));
  const left = round(
    x + Math.max(...texts.map((text) => pen.measure(text, {size: SIZE.axis}))) + 8,
  );
  y.ticks.forEach((value, i) => {
    const at = y.at(value);
    line(pen, left, at, right, at, value === 0 ? AXIS : GRID);
    write(pen, left - 8, at + 4.5, texts[i] ?? '', {...TICK, anchor: 'end'});
  });
  return {y, left};
}

/** Draws axes and grid; undefined when the room is too small for a scale that can be read. */
export function openPlot(
  pen: Pen,
  panel: ChartPanel,
  room: Box,
  {head, tail = 2, log = false}: PlotNeeds,
): Plot | undefined {
  const {window} = panel;
  if (!window) return undefined;
  const values = scaled(panel).flatMap(({low, high}) => [low, high]);
  const named = drawOffScale(pen, panel, room);
  const bottom = room.y + room.height - UNDER - panel.spans.length * SPAN;
  const top = room.y + named + head;
  const right = round(room.x + room.width - tail);
  if (bottom - top < 60) return undefined;
  const {y, left} = openValues(pen, panel, values, {x: room.x, right, top, bottom}, log);
  if (right - left < 80) return undefined;
  const x = timeAxis(window, left, right);
  drawTimeAxis(pen, panel, x, bottom);
  panel.spans.forEach((datum, i) => drawSpan(pen, datum, x, bottom + UNDER + i * SPAN, room));
  const frame = {x: room.x, y: room.y + named, width: room.width, height: bottom - room.y - named};
  return {x, y, bottom, left, right, frame};
}

/** Names what is far above the rest at the top edge, with an arrow; returns the height it took. */
function drawOffScale(pen: Pen, panel: ChartPanel, room: Box): number {
  let y = room.y;
  for (const {key, text} of panel.offScale) {
    const datum = panel.data.find((each) => each.key === key);
    if (!datum) continue;
    const lines = wrap({text, size: SIZE.small}, room.width - 30, pen.measure);
    const {mark, hooks} = belonging(datum);
    const look = {mark, hooks: {...hooks, derived: datum.ids.join(' ')}, anchor: 'end' as const};
    const x = room.x + room.width - 5;
    const height = writeLines(pen, x - 11, y, lines.slice(0, -1), look);
    const last = {...look, ...(datum.letters ? {letters: datum.letters} : {})};
    const end = writeLines(pen, x - 11, height, lines.slice(-1), last);
    const part = 'mark off-scale';
    const head: Point[] = [
      [x - 4, y + 6],
      [x, y + 1],
      [x + 4, y + 6],
    ];
    const shaft: Point[] = [
      [x, y + 14],
      [x, y + 1],
    ];
    draw(pen, [shaft, head], {...stroke('ink', 1.5), mark, hooks, part});
    target(pen, key, {x: room.x, y, width: room.width, height: end - y});
    y = end + 4;
  }
  return y - room.y;
}

/** A running total: a span under the axis from its first day to its last (R10). */
function drawSpan(pen: Pen, datum: Datum, x: TimeAxis, top: number, room: Box): void {
  if (!datum.span) return;
  const from = Math.max(x.at(datum.span.from), x.left);
  const to = Math.min(x.at(datum.span.to), x.right);
  const y = round(top + 6);
  const mine = {...belonging(datum), part: 'mark cumulative'};
  line(pen, from, y, to, y, {...stroke('ink', 2.5), ...mine});
  const ends = [from, to].map((end): Point[] => [
    [end, y - 5],
    [end, y + 5],
  ]);
  draw(pen, ends, {...stroke('ink', 1.5), ...mine});
  const text = [datum.value, ...datum.tags].join(' ');
  const width = pen.measure(text, {size: SIZE.small, weight: 600}) + 16;
  const left = Math.max(room.x, Math.min(from, room.x + room.width - width));
  write(pen, left, y + 18, text, {...valueLook(datum), size: SIZE.small});
  target(pen, datum.key, {x: from, y: y - 8, width: Math.max(24, to - from), height: 30});
}
