import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import {type Box, overlaps} from '../geometry.js';
import {hatchBox} from '../hatch.js';
import {round} from '../scene.js';
import {type Lane, OPEN, drawBar} from './bar.js';
import {drawBracket} from './bracket.js';
import {type Floating, floatLabels} from './float.js';
import {type Pen, SIZE, belonging, labelOf, outlineOf, paintOf, target, write} from './pen.js';
import {type Plot, openPlot, scaled} from './plot.js';
import {type Slot, slotsOf} from './slots.js';

/** The narrowest column that can still be seen and picked, px. */
const LEAST = 7;

/**
 * Columns of levels on a true time axis, each as wide as its period (R2).
 *
 * False when the room cannot hold it truthfully: a column under 7 px, a label without a place.
 */
export function layoutColumns(pen: Pen, panel: ChartPanel, room: Box): boolean {
  const drawn = scaled(panel);
  const undated = drawn.filter(({span}) => span === null);
  const slots = slotsOf(drawn);
  const labelWidth = Math.max(64, Math.min(120, room.width / 5));
  const open = drawn.some(({edge}) => edge === 'over');
  const labels = new Map(drawn.map((datum) => [datum.key, labelOf(pen, datum, labelWidth)]));
  const tallest = Math.max(20, ...[...labels.values()].map(({block}) => block.height));
  const brackets = panel.brackets.length > 0 ? 46 : 0;
  const head = Math.min(tallest, 56) + (open ? OPEN : 0) + brackets + 6;
  const plot = openPlot(pen, panel, room, {head});
  if (!plot) return false;
  drawGaps(pen, panel, plot);
  const marks = new Map<string, Box>();
  const bars: Box[] = [];
  for (const slot of slots) {
    const bar = drawColumn(pen, panel, slot, plot);
    if (!bar) return false;
    bars.push(bar);
    marks.set(slot.datum.key, bar);
  }
  for (const datum of undated) {
    const line = drawUndated(pen, panel, datum, plot);
    marks.set(datum.key, line);
    bars.push(line);
  }
  const items: Floating[] = drawn.flatMap((datum) => {
    const [label, mark] = [labels.get(datum.key), marks.get(datum.key)];
    return label && mark ? [{label, mark}] : [];
  });
  const before = pen.texts.length;
  if (!floatLabels(pen, items, bars, plot.frame)) return false;
  const boxes = pen.texts.slice(before);
  for (const bracket of panel.brackets) {
    const over = bracket.keys.flatMap((key) => marks.get(key) ?? []);
    if (over.length > 1 && !drawBracket(pen, panel, bracket, over, boxes, plot.frame)) return false;
  }
  return drawNotes(pen, panel, marks, plot);
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
    const [a, b] = [lane.at(datum.high), lane.zero];
    pen.shapes.push({
      kind: 'rect',
      x: round(left - 1.5),
      y: round(Math.min(a, b) - 1.5),
      width: round(right - left + 3),
      height: round(Math.abs(b - a) + 1.5),
      fill: 'ground',
      decorative: true,
    });
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
  const stroke = outlineOf(paintOf(panel.series[datum.series]));
  const mine = {...belonging(datum), part: 'mark target'};
  const dashes = Math.max(5, Math.floor((right - from) / 11));
  for (let i = 0; i < dashes; i++) {
    const x1 = round(from + (i * (right - from)) / dashes);
    const x2 = round(x1 + ((right - from) / dashes) * 0.62);
    const strokeOpacity = round(1 - (0.75 * i) / dashes);
    pen.shapes.push({
      kind: 'line',
      x1,
      y1: y,
      x2,
      y2: y,
      stroke,
      strokeWidth: 3,
      strokeOpacity,
      ...mine,
    });
  }
  pen.shapes.push({kind: 'circle', x: round(from), y, r: 3.5, fill: stroke, ...mine});
  const box = {x: from, y: y - 4, width: right - from, height: 8};
  target(pen, datum.key, {...box, y: y - 12, height: 24});
  return box;
}

/** Hatching on the axis where no figure is stated; the words where they fit (R2). */
function drawGaps(pen: Pen, panel: ChartPanel, plot: Plot): void {
  for (const gap of panel.gaps) {
    const x = plot.x.at(gap.span.from);
    const width = round(Math.min(plot.x.at(gap.span.to), plot.right) - x);
    if (width < 3) continue;
    const box = {x, y: plot.bottom - 9, width, height: 9};
    const d = hatchBox(box, 5);
    pen.shapes.push({
      kind: 'path',
      d,
      stroke: 'muted',
      strokeWidth: 1,
      decorative: true,
      part: 'gap',
    });
  }
}

/** An author's words beside a mark; false when there is no room for them. */
function drawNotes(
  pen: Pen,
  panel: ChartPanel,
  marks: ReadonlyMap<string, Box>,
  plot: Plot,
): boolean {
  return panel.notes.every((note) => {
    const mark = marks.get(note.key);
    const datum = panel.data.find(({key}) => key === note.key);
    if (!mark || !datum) return true;
    const width = Math.min(150, (plot.right - plot.left) / 2);
    const {block} = labelOf(pen, {...datum, value: '', letters: ''}, width, [note.text]);
    const lines = block.lines.slice(1);
    const height = lines.length * 15;
    const wide = Math.max(...lines.map((line) => line.width));
    const blocked = [...pen.texts, ...marks.values()];
    for (let y = plot.frame.y; y + height < plot.bottom - 12; y += 6) {
      for (let x = plot.left + 4; x + wide <= plot.right; x += 8) {
        const box = {x: x - 3, y: y - 2, width: wide + 6, height: height + 4};
        if (blocked.some((other) => overlaps(other, box))) continue;
        lines.forEach((line, i) =>
          write(pen, {
            x,
            y: y + 12 + i * 15,
            text: line.text,
            size: SIZE.small,
            ...belonging(datum),
            part: 'note',
          }),
        );
        const near = mark.x + mark.width / 2 > x + wide / 2;
        const d = `M${round(near ? x + wide + 3 : x - 3)} ${round(y + height / 2)}L${round(mark.x + mark.width / 2)} ${round(mark.y)}`;
        pen.shapes.push({
          kind: 'path',
          d,
          stroke: 'muted',
          strokeWidth: 1,
          ...belonging(datum),
          part: 'leader',
        });
        return true;
      }
    }
    return false;
  });
}
