import {FULL} from '../../data/edition.js';
import {type Span, civilDate, dayNumber} from '../../data/periods.js';
import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import {type Box, type Point, inflate, overlaps} from '../geometry.js';
import {fadeStrips, hatchBox} from '../hatch.js';
import {type Measure, round} from '../scene.js';
import {type TimeAxis, drawTime, drawValues} from './axis.js';
import {type Lane, drawBar} from './bar.js';
import {drawBracket, floatLabels} from './float.js';
import {bands} from './bands.js';
import {drawNotes} from './notes.js';
import {
  AXIS,
  type Pen,
  SIZE,
  draw,
  labelOf,
  line,
  lines,
  mineOf,
  newPen,
  outlineOf,
  paintOf,
  stroke,
  target,
  valueLook,
  write,
  writeLines,
} from './pen.js';

/** The narrowest column that can still be seen and picked, px. */
const LEAST = 7;
/** Room over the highest column to try in turn, px: what labels and brackets take is seen in the trying. */
const HEADS = [16, 30, 46, 64, 84, 108, 136, 160];
/** Room under the plot: names of years; a running total. */
export const UNDER = 26;
export const SPAN = 34;

/** Where a column stands in time: its own period, or its share of one that several compete for. */
interface Slot extends Span {
  readonly datum: Datum;
}

interface Dated {
  readonly datum: Datum;
  readonly span: Span;
}

const meet = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
/**
 * Gives every dated value its stretch of the axis, so that no two columns overlap.
 *
 * A column is as wide as its period (R2). Where several share days, each takes an equal lane of the
 * days they cover together.
 */
function slotsOf(data: readonly Datum[]): Slot[] {
  const dated: Dated[] = data.flatMap((datum) => (datum.span ? {datum, span: datum.span} : []));
  const clusters: Dated[][] = [];
  for (const item of dated.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)) {
    const last = clusters.at(-1);
    if (last?.some(({span}) => meet(span, item.span))) last.push(item);
    else clusters.push([item]);
  }
  const slots: Slot[] = [];
  for (const cluster of clusters) {
    const from = Math.min(...cluster.map(({span}) => span.from));
    const to = Math.max(...cluster.map(({span}) => span.to));
    // A series keeps its lane unless two of its own values compete.
    const lanes: Dated[][] = [];
    for (const item of [...cluster].sort((a, b) => a.datum.tone - b.datum.tone)) {
      const free = lanes.find((lane) =>
        lane.every((o) => o.datum.tone === item.datum.tone && !meet(o.span, item.span)),
      );
      if (free) free.push(item);
      else lanes.push([item]);
    }
    const move = (day: number, i: number): number =>
      from + (i * (to - from) + day - from) / lanes.length;
    lanes.forEach((lane, i) => {
      for (const {datum, span} of lane)
        slots.push({datum, from: move(span.from, i), to: move(span.to, i)});
    });
  }
  return slots;
}

/**
 * Columns of levels on a true time axis, each as wide as its period.
 *
 * Nothing when the room cannot hold it truthfully: a column under 7 px, a label without a place.
 */
export function layoutColumns(measure: Measure, panel: ChartPanel, room: Box): Pen | undefined {
  const scaled = panel.data.filter(({off}) => !off);
  const slots = slotsOf(scaled);
  for (const head of HEADS) {
    const pen = newPen(measure);
    if (drawIn(pen, panel, scaled, slots, room, head)) return pen;
  }
  return undefined;
}

function drawIn(
  pen: Pen,
  panel: ChartPanel,
  scaled: readonly Datum[],
  slots: readonly Slot[],
  room: Box,
  head: number,
): boolean {
  if (!panel.window) return false;
  const top0 = drawOff(pen, panel, room);
  const bottom = room.y + room.height - UNDER - panel.spans.length * SPAN;
  const [top, right] = [top0 + head, round(room.x + room.width - 2)];
  if (bottom - top < 60) return false;
  const values = scaled.flatMap(({low, high}) => [low, high]);
  const {at, left} = drawValues(pen, panel, values, {x: room.x, right, top, bottom});
  if (right - left < 80) return false;
  const time = openTime(pen, panel, panel.window, {left, right, bottom}, room);
  const several = FULL && scaled.some(({tone}) => tone !== scaled[0]?.tone);
  const marks = new Map<string, Box>();
  for (const {datum, from, to} of slots) {
    const across = [time.at(from) + 1, time.at(to) - 1] as const;
    if (across[1] - across[0] < (datum.standing === 'target' ? 3 : LEAST)) return false;
    const lane: Lane = {horizontal: false, across, zero: at(0), at};
    const bar = drawBar(pen, datum, lane, paintOf(datum));
    if (FULL && several && datum.standing !== 'target' && !datum.wide) bands(pen, datum, bar);
    target(pen, datum.key, bar);
    marks.set(datum.key, bar);
  }
  const today = Math.min(Math.max(time.at(panel.asOf), left), right - 56);
  for (const datum of scaled)
    if (!datum.span) marks.set(datum.key, drawUndated(pen, datum, today, right, at(datum.high)));
  const width = Math.max(64, Math.min(120, room.width / 5));
  const items = scaled.flatMap((datum) => {
    const mark = marks.get(datum.key);
    return mark ? [{label: labelOf(pen, datum, width), mark}] : [];
  });
  // Hatching on the axis where a figure is awaited; what is missing is a gap, said.
  const gaps = panel.gaps.flatMap(({span, text, awaited}) => {
    const [a, b] = [time.at(span.from), Math.min(time.at(span.to), right)];
    const box = {x: a, y: at(0) - 9, width: round(b - a), height: 9};
    if (box.width < 3) return [];
    if (awaited) pen.shapes.push({kind: 'path', d: hatchBox(box, 5), ...AXIS, part: 'gap'});
    return [{...box, text}];
  });
  const before = pen.texts.length;
  const frame = {...room, y: top0, height: bottom - top0};
  if (!floatLabels(pen, items, gaps, frame)) return false;
  const boxes = pen.texts.slice(before);
  for (const bracket of panel.brackets) {
    const over = bracket.keys.flatMap((key) => marks.get(key) ?? []);
    if (over.length > 1 && !drawBracket(pen, bracket, over, boxes, frame)) return false;
  }
  // What is hatched is said where the words find room over it; the notes say it in any case.
  for (const {text, x, y} of gaps) {
    const box = {x: x + 2, y: y - 18, width: pen.measure(text, {size: SIZE.small}), height: 14};
    const fits = box.x + box.width <= right;
    if (fits && ![...pen.texts, ...marks.values()].some((other) => overlaps(other, box)))
      write(pen, box.x, y - 6, text, {fill: 'muted', part: 'gap'});
  }
  if (FULL) drawNotes(pen, panel, marks, frame);
  return true;
}

/** The axis of time with the names of its years, and running totals under it. */
export function openTime(
  pen: Pen,
  panel: ChartPanel,
  window: Span,
  {left, right, bottom}: {left: number; right: number; bottom: number},
  room: Box,
): TimeAxis {
  const perDay = (right - left) / (window.to - window.from);
  const at = (day: number): number => round(left + (day - window.from) * perDay);
  const time = {left, right, at};
  const start = civilDate(window.from).year;
  const years = Array.from(
    {length: civilDate(window.to - 1).year - start + 1},
    (_, i) => start + i,
  );
  const yearAt = (i: number): number =>
    Math.min(right, Math.max(left, at(dayNumber(start + i, 1, 1))));
  drawTime(pen, years.map(panel.year), yearAt, bottom, start);
  panel.spans.forEach((datum, i) => drawSpan(pen, datum, time, bottom + UNDER + i * SPAN, room));
  return time;
}

/** A goal without a date: a dashed line that fades to the right (R5). */
export function drawUndated(pen: Pen, datum: Datum, from: number, to: number, y: number): Box {
  const look = {...stroke(outlineOf(paintOf(datum)), 3), ...mineOf(datum), part: 'mark target'};
  const whole = {x: from, y, width: to - from, height: 0};
  for (const {box, opacity} of fadeStrips(whole, 'right', Math.ceil(whole.width / 11)))
    line(pen, box.x, y, box.x + box.width * 0.62, y, {...look, strokeOpacity: opacity});
  target(pen, datum.key, inflate(whole, 0, 12));
  return inflate(whole, 0, 4);
}

/** Names what is far above the rest at the top edge (R11); returns where that ends. */
export function drawOff(pen: Pen, {data}: ChartPanel, room: Box): number {
  let {y} = room;
  for (const datum of data) {
    const {off, name, tags, full, key, letters} = datum;
    if (!off) continue;
    const text = `${[name.text, ...tags].join(', ')}: ${full}, ${off}`;
    const words = lines(pen, `↑ ${text}`, room.width - 30);
    const look = mineOf(datum);
    const last = writeLines(pen, room.x, y, words.slice(0, -1), look);
    const end = writeLines(pen, room.x, last, words.slice(-1), {...look, letters});
    target(pen, key, {x: room.x, y, width: room.width, height: end - y});
    y = end + 4;
  }
  return y;
}

/** A running total: a span under the axis from its first day to its last (R10). */
function drawSpan(pen: Pen, datum: Datum, time: TimeAxis, top: number, room: Box): void {
  const {span, value, tags} = datum;
  if (!span) return;
  const [from, to] = [
    Math.max(time.at(span.from), time.left),
    Math.min(time.at(span.to), time.right),
  ];
  const y = round(top + 6);
  const look = {...stroke('ink', 2), ...mineOf(datum), part: 'mark cumulative'};
  const ends = [from, to].map((x): Point[] => [
    [x, y - 5],
    [x, y + 5],
  ]);
  draw(
    pen,
    [
      [
        [from, y],
        [to, y],
      ],
      ...ends,
    ],
    look,
  );
  const text = [value, ...tags].join(' · ');
  const width = pen.measure(text, {size: SIZE.small, weight: 600}) + 16;
  const left = Math.max(room.x, Math.min(from, room.x + room.width - width));
  write(pen, left, y + 18, text, {...valueLook(datum), size: SIZE.small});
  target(pen, datum.key, {x: from, y: y - 8, width: Math.max(24, to - from), height: 30});
}
