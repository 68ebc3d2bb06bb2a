import {groupBy} from '../../model/trade-chart/item.js';
import type {ChartPanel, Datum, Join} from '../../model/trade-chart/types.js';
import {type Box, type Point, inflate} from '../geometry.js';
import {spread} from '../labels/spread.js';
import {type Measure, round} from '../scene.js';
import {drawValues} from './axis.js';
import {SPAN, UNDER, drawOff, openTime} from './columns.js';
import {type Floating, floatLabels} from './float.js';
import {drawNotes} from './notes.js';
import {
  type Pen,
  draw,
  labelOf,
  line,
  mineOf,
  newPen,
  outlineOf,
  paintOf,
  stroke,
  target,
  writeLabel,
} from './pen.js';
import {drawPoint} from './point.js';

/** A value and where it stands. */
export interface PointMark {
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
}

/** Up to so many points each has a dot and a button; beyond, a line shows and the table names them. */
const DOTS = 240;
/** Up to so many each may carry its value. */
const LABELS = 24;
/** Room over the highest point, px. */
const HEADS = [30, 52, 84];
const LAST = 84;

interface Frame {
  readonly frame: Box;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Levels as points in the middle of their periods, joined only where the model says that they may be
 * (R1). Names of series stand at the ends of their lines.
 */
export function layoutLines(measure: Measure, panel: ChartPanel, room: Box): Pen | undefined {
  for (const head of HEADS) {
    const pen = newPen(measure);
    if (drawIn(pen, panel, room, head)) return pen;
  }
  return undefined;
}

function drawIn(pen: Pen, panel: ChartPanel, room: Box, head: number): boolean {
  if (!panel.window) return false;
  const scaled = panel.data.filter(({off, span}) => !off && span);
  const series = groupBy(scaled, ({tone}) => `${tone}`);
  const tail = series.length > 1 ? Math.min(160, Math.max(108, room.width * 0.28)) : 16;
  const top0 = drawOff(pen, panel, room);
  const bottom = room.y + room.height - UNDER - panel.spans.length * SPAN;
  const [top, right] = [top0 + head, round(room.x + room.width - tail)];
  if (bottom - top < 60) return false;
  const values = scaled.flatMap(({low, high}) => [low, high]);
  const {at, left} = drawValues(pen, panel, values, {x: room.x, right, top, bottom});
  if (right - left < 80) return false;
  const time = openTime(pen, panel, panel.window, {left, right, bottom}, room);
  const points = scaled.flatMap((datum): PointMark[] => {
    const {span} = datum;
    if (!span) return [];
    const x = Math.min(right, Math.max(left, time.at((span.from + span.to) / 2)));
    return [{datum, x, y: at(datum.high)}];
  });
  const byKey = new Map(points.map((point) => [point.datum.key, point]));
  const dense = points.length > DOTS;
  for (const join of panel.joins ?? []) drawJoin(pen, join, byKey, dense);
  if (!dense)
    for (const {datum, x} of points) drawPoint(pen, datum, {horizontal: false, across: x, at});
  const told = telling(series, byKey);
  for (const {datum, x, y} of dense ? told : points)
    target(pen, datum.key, {x: x - 5, y: y - 5, width: 10, height: 10});
  const frame = {...room, y: top0, height: bottom - top0};
  const plot = {frame, left, right, bottom};
  const ends = series.flatMap((own) => {
    const last = own.findLast(({standing}) => standing !== 'target') ?? own.at(-1);
    return byKey.get(last?.key ?? '') ?? [];
  });
  if (series.length > 1 && !nameSeries(pen, ends, plot, tail)) return false;
  // First those that tell most, then the others; of a few points none goes unsaid without need.
  const named = series.length > 1 ? ends : [];
  const few = series.length === 1 && points.length <= LABELS;
  const rest = few ? points.filter((point) => !told.includes(point)) : [];
  const wanted = [...told, ...rest].filter((point) => {
    // The base of an index is in its unit.
    const base = panel.type === 'index' && point.datum.ids.length === 1;
    return !base && !named.includes(point);
  });
  if (labelPoints(pen, panel, points, wanted, plot) + named.length < points.length) {
    if (few && points.length <= LABELS / 2 && head < LAST) return false;
    pen.ends = true;
  }
  drawNotes(pen, panel, new Map(points.map(({datum, x, y}) => [datum.key, around(x, y)])), frame);
  return true;
}

const around = (x: number, y: number): Box => ({x: x - 5, y: y - 5, width: 10, height: 10});

/** A line through points that may be joined; it carries the ids that it joins. */
export function drawJoin(
  pen: Pen,
  {keys, dashed}: Join,
  byKey: ReadonlyMap<string, PointMark>,
  dense = false,
): void {
  const points = keys.flatMap((key) => byKey.get(key) ?? []);
  const [first] = points;
  if (!first || points.length < 2) return;
  const ids = [...new Set(points.flatMap(({datum}) => datum.ids))].join(' ');
  const paint = outlineOf(paintOf(first.datum));
  const path = points.map(({x, y}): Point => [x, y]);
  draw(pen, [dense ? thinned(path) : path], {
    ...stroke(paint, 2.25, dashed ? '5 4' : undefined),
    mark: keys.join(' '),
    hooks: first.datum.standing === 'derived' ? {derived: ids} : {claim: ids},
    part: 'line',
  });
}

/** First, least, greatest and last of every column of pixels: what is drawn is the same (M4, Jugel 2014). */
function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  let column: Point[] = [];
  const flush = (): void => {
    const [first, last] = [column[0], column.at(-1)];
    if (!first || !last) return;
    let [low, high] = [first, first];
    for (const point of column) {
      if (point[1] < low[1]) low = point;
      if (point[1] > high[1]) high = point;
    }
    const four = new Set([first, low, high, last]);
    kept.push(...(four.size < column.length ? column.filter((point) => four.has(point)) : column));
    column = [];
  };
  for (const point of points) {
    if (column[0] && Math.floor(column[0][0]) !== Math.floor(point[0])) flush();
    column.push(point);
  }
  flush();
  return kept;
}

/** Names and last values at the ends of lines, moved apart; false when they cannot all stand there. */
function nameSeries(
  pen: Pen,
  ends: readonly PointMark[],
  {frame, right, bottom}: Frame,
  tail: number,
): boolean {
  const labels = ends.map(({datum}) =>
    labelOf(pen, datum, tail - 16, [datum.name.text, ...datum.tags]),
  );
  const wanted = ends.map(({y}, i) => ({at: y, size: labels[i]?.block.height ?? 0}));
  const centres = spread(wanted, frame.y, bottom + UNDER, 6);
  if (!centres) return false;
  return ends.every(({datum, x, y: from}, i) => {
    const [label, y = from] = [labels[i], centres[i]];
    if (!label || label.block.width > tail - 14) return false;
    const leader: Point[] = [
      [x + 6, from],
      [right + 4, y],
      [right + 10, y],
    ];
    const look = {...stroke(outlineOf(paintOf(datum)), 1), ...mineOf(datum), part: 'leader'};
    draw(pen, [leader], look);
    const box = {...label.block, x: right + 14, y: y - label.block.height / 2};
    writeLabel(pen, label, box, 'start');
    return true;
  });
}

/** How far a value may stand above its point, px. */
const RISE = 64;

/**
 * Values at their points, as many as find room: all where there are few, else those that tell most.
 * Returns how many points carry theirs.
 */
function labelPoints(
  pen: Pen,
  panel: ChartPanel,
  points: readonly PointMark[],
  wanted: readonly PointMark[],
  {frame, right}: Frame,
): number {
  const few = points.length <= LABELS;
  const air = few ? (panel.joins ?? []).flatMap(({keys}) => alongJoin(keys, points)) : [];
  const dots = few ? points.map(({x, y}) => around(x, y)) : [];
  return wanted.filter(({datum, x, y}) => {
    const item: Floating = {label: labelOf(pen, datum, 96), mark: around(x, y)};
    const top = Math.max(frame.y, y - RISE);
    const room = {
      ...frame,
      y: top,
      width: right + 14 - frame.x,
      height: frame.y + frame.height - top,
    };
    return floatLabels(
      pen,
      [item],
      [...air, ...dots, ...pen.texts.map((box) => inflate(box, 1, 3))],
      room,
    );
  }).length;
}

/** Boxes along a line, so that labels keep clear of it. */
function alongJoin(keys: readonly string[], points: readonly PointMark[]): Box[] {
  const on = keys.flatMap((key) => points.find(({datum}) => datum.key === key) ?? []);
  return on.slice(1).flatMap((to, i) => {
    const from = on[i];
    if (!from) return [];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / 8));
    return Array.from({length: steps + 1}, (_, k) => ({
      x: from.x + (dx * k) / steps - 1.5,
      y: from.y + (dy * k) / steps - 1.5,
      width: 3,
      height: 3,
    }));
  });
}

/** First, last, least and greatest of each series. */
function telling(
  series: readonly (readonly Datum[])[],
  byKey: ReadonlyMap<string, PointMark>,
): PointMark[] {
  const chosen = new Set<string>();
  for (const own of series) {
    let [least, most] = [own[0], own[0]];
    for (const datum of own) {
      if (least && datum.low < least.low) least = datum;
      if (most && datum.high > most.high) most = datum;
    }
    for (const datum of [own[0], own.at(-1), least, most]) if (datum) chosen.add(datum.key);
  }
  return [...chosen].flatMap((key) => byKey.get(key) ?? []);
}

/** A thin line from a label that was moved to its point. */
export function leaderTo(pen: Pen, datum: Datum, from: Point, to: Point): void {
  const look = {...stroke('muted', 1), ...mineOf(datum), part: 'leader'};
  line(pen, from[0], from[1], to[0], to[1], look);
}
