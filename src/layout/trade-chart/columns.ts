import type {Span} from '../../data/periods.js';
import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import {type Box, inflate, overlaps} from '../geometry.js';
import {hatchBox} from '../hatch.js';
import {blockOf, wrap} from '../labels/text.js';
import {round} from '../scene.js';
import {type Lane, area, drawBar} from './bar.js';
import {drawBracket} from './bracket.js';
import {AXIS, line, rect, stroke, writeLines} from './draw.js';
import {type Floating, floatLabels} from './float.js';
import {drawNotes} from './notes.js';
import {type Pen, SIZE, belonging, labelOf, newPen, outlineOf, paintOf, target} from './pen.js';
import {type Plot, openPlot, scaled} from './plot.js';
import {type Slot, slotsOf} from './slots.js';

/** The narrowest column that can still be seen and picked, px. */
const LEAST = 7;

/** Room over the highest column to try in turn, px: what labels and brackets take is seen in the trying. */
const HEADS = [16, 30, 46, 64, 84, 108, 136, 160];

/**
 * Columns of levels on a true time axis, each as wide as its period (R2).
 *
 * False when the room cannot hold it truthfully: a column under 7 px, a label without a place.
 */
export function layoutColumns(pen: Pen, panel: ChartPanel, room: Box): boolean {
  const slots = slotsOf(scaled(panel));
  for (const head of HEADS) {
    const trial = newPen(pen.measure);
    if (!drawIn(trial, panel, slots, room, head)) continue;
    pen.shapes.push(...trial.shapes);
    pen.texts.push(...trial.texts);
    pen.targets.push(...trial.targets);
    return true;
  }
  return false;
}

function drawIn(
  pen: Pen,
  panel: ChartPanel,
  slots: readonly Slot[],
  room: Box,
  head: number,
): boolean {
  const drawn = scaled(panel);
  const plot = openPlot(pen, panel, room, {head});
  if (!plot) return false;
  const marks = new Map<string, Box>();
  for (const slot of slots) {
    const bar = drawColumn(pen, panel, slot, plot);
    if (!bar) return false;
    marks.set(slot.datum.key, bar);
  }
  for (const datum of drawn) {
    if (datum.span === null) marks.set(datum.key, drawUndated(pen, panel, datum, plot));
  }
  const labelWidth = Math.max(64, Math.min(120, room.width / 5));
  const items: Floating[] = drawn.flatMap((datum) => {
    const mark = marks.get(datum.key);
    return mark ? [{label: labelOf(pen, datum, labelWidth), mark}] : [];
  });
  const before = pen.texts.length;
  const gaps = drawGaps(pen, panel, plot);
  if (!floatLabels(pen, items, gaps, plot.frame)) return false;
  const boxes = pen.texts.slice(before);
  for (const bracket of panel.brackets) {
    const over = bracket.keys.flatMap((key) => marks.get(key) ?? []);
    if (over.length > 1 && !drawBracket(pen, panel, bracket, over, boxes, plot.frame)) return false;
  }
  nameGaps(pen, panel, plot, marks);
  const frame = {...plot.frame, x: plot.left, width: plot.right - plot.left};
  return drawNotes(pen, panel, marks, frame);
}

function laneOf(slot: Slot, plot: Plot): Lane {
  const gap = slot.to - slot.from > 0 ? 1 : 0;
  const [left, right] = [plot.x.at(slot.from) + gap, plot.x.at(slot.to) - gap];
  return {horizontal: false, across: [left, right], zero: plot.y.at(0), at: plot.y.at};
}

function drawColumn(pen: Pen, panel: ChartPanel, slot: Slot, plot: Plot): Box | undefined {
  const {datum} = slot;
  const lane = laneOf(slot, plot);
  const [left, right] = lane.across;
  const least = datum.standing === 'target' ? 3 : LEAST;
  if (right - left < least) return undefined;
  const paint = paintOf(panel.series[datum.series]);
  if (slot.inside) {
    // A part stands out from its whole by a line of ground around it.
    const around = inflate(area(lane, lane.at(datum.high), lane.zero), 1.5);
    rect(pen, {...around, height: around.height - 1.5}, {fill: 'ground', decorative: true});
  }
  const bar = drawBar(pen, datum, lane, paint);
  target(pen, datum.key, bar);
  return bar;
}

/** A goal without a date: a dashed line from the day of the dataset that fades to the right (R5). */
function drawUndated(pen: Pen, panel: ChartPanel, datum: Datum, plot: Plot): Box {
  const y = plot.y.at(datum.high);
  const right = plot.right;
  const from = Math.min(Math.max(plot.x.at(panel.asOf), plot.left), right - 56);
  const paint = outlineOf(paintOf(panel.series[datum.series]));
  const mine = {...belonging(datum), part: 'mark target'};
  const dashes = Math.max(5, Math.floor((right - from) / 11));
  const step = (right - from) / dashes;
  for (let i = 0; i < dashes; i++) {
    const look = {...stroke(paint, 3), strokeOpacity: round(1 - (0.75 * i) / dashes), ...mine};
    line(pen, from + i * step, y, from + (i + 0.62) * step, y, look);
  }
  pen.shapes.push({kind: 'circle', x: round(from), y, r: 3.5, fill: paint, ...mine});
  const box = {x: from, y: y - 4, width: right - from, height: 8};
  target(pen, datum.key, {...box, y: y - 12, height: 24});
  return box;
}

/** Hatching on the axis where no figure is stated (R2). */
function drawGaps(pen: Pen, panel: ChartPanel, plot: Plot): Box[] {
  return panel.gaps.flatMap(({span}) => {
    const box = gapBox(span, plot);
    if (box.width < 3) return [];
    pen.shapes.push({kind: 'path', d: hatchBox(box, 5), ...AXIS, part: 'gap'});
    return [box];
  });
}

function gapBox(span: Span, plot: Plot): Box {
  const x = plot.x.at(span.from);
  const width = round(Math.min(plot.x.at(span.to), plot.right) - x);
  return {x, y: plot.y.at(0) - 9, width, height: 9};
}

/** Says what is hatched where the words find room over it; the notes say it in any case. */
function nameGaps(pen: Pen, panel: ChartPanel, plot: Plot, marks: ReadonlyMap<string, Box>): void {
  for (const {span, text} of panel.gaps) {
    const {x, y, width} = gapBox(span, plot);
    const lines = wrap({text, size: SIZE.small}, Math.max(width + 40, 60), pen.measure);
    const block = blockOf(lines, pen.measure);
    const room = {...block, x: x + 2, y: y - 4 - block.height};
    const fits = room.x + room.width <= plot.right && lines.length < 3;
    if (!fits || [...pen.texts, ...marks.values()].some((other) => overlaps(other, room))) continue;
    writeLines(pen, room.x, room.y, lines, {fill: 'muted', part: 'gap'});
  }
}
