import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box, Point} from '../geometry.js';
import {spread} from '../labels/spread.js';
import {blockOf, wrap} from '../labels/text.js';
import type {Paint} from '../scene.js';
import {draw, stroke, write} from './draw.js';
import {type Floating, floatLabels} from './float.js';
import {drawNotes} from './notes.js';
import {type Pen, SIZE, belonging, labelOf, outlineOf, paintOf, target} from './pen.js';
import {drawPoint} from './point.js';
import {type Plot, openPlot, scaled} from './plot.js';

/** A value and where it stands. */
export interface PointMark {
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
  readonly paint: Paint;
  readonly box: Box;
}

/** Above this many points dots are left out: the line shows them, the table names them. */
const DOTS = 240;
const LABELS = 24;

/**
 * Levels as points in the middle of their periods, joined only where the model says that they may be
 * (R1). Names of series stand at the ends of their lines.
 */
export function layoutLines(pen: Pen, panel: ChartPanel, room: Box): readonly string[] | undefined {
  const names = panel.series.length > 1;
  const tail = names ? Math.min(150, room.width * 0.28) : 14;
  const plot = openPlot(pen, panel, room, {head: 30, tail, log: panel.scale === 'log'});
  if (!plot) return undefined;
  const points = scaled(panel).flatMap((datum): PointMark[] => {
    if (!datum.span) return [];
    const x = plot.x.at((datum.span.from + datum.span.to) / 2);
    const y = plot.y.at(datum.high);
    const paint = outlineOf(paintOf(panel.series[datum.series]));
    return [{datum, x, y, paint, box: {x: x - 5, y: y - 5, width: 10, height: 10}}];
  });
  const byKey = new Map(points.map((point) => [point.datum.key, point]));
  for (const join of panel.joins) drawJoin(pen, join, byKey);
  for (const {datum, x, y, paint, box} of points) {
    if (points.length <= DOTS) drawPoint(pen, datum, x, y, paint, plot.y);
    target(pen, datum.key, box);
  }
  if (names && !nameSeries(pen, panel, points, plot, tail)) return undefined;
  const unsaid = labelPoints(pen, panel, points, plot);
  const marks = new Map(points.map(({datum, box}) => [datum.key, box]));
  return unsaid && drawNotes(pen, panel, marks, plot.frame) ? unsaid : undefined;
}

/** A line through points that may be joined; it carries the ids that it joins. */
export function drawJoin(
  pen: Pen,
  {keys, dashed}: ChartPanel['joins'][number],
  byKey: ReadonlyMap<string, PointMark>,
): void {
  const points = keys.flatMap((key) => byKey.get(key) ?? []);
  const ids = [...new Set(points.flatMap(({datum}) => datum.ids))].join(' ');
  const derived = points.some(({datum}) => datum.standing === 'derived');
  draw(pen, [points.map(({x, y}) => [x, y] as const)], {
    ...stroke(points[0]?.paint ?? 's1', 2.25, dashed ? '5 4' : undefined),
    mark: keys.join(' '),
    hooks: derived ? {derived: ids} : {claim: ids},
    part: 'line',
  });
}

/** Names at the ends of lines, moved apart; false when they cannot all stand there. */
function nameSeries(
  pen: Pen,
  panel: ChartPanel,
  points: readonly PointMark[],
  plot: Plot,
  tail: number,
): boolean {
  const ends = panel.series.flatMap((series, i) => {
    const last = points.findLast(({datum}) => datum.series === i);
    if (!last) return [];
    const text = {text: series.name, size: SIZE.small, weight: 600} as const;
    const block = blockOf(wrap(text, tail - 16, pen.measure), pen.measure, 1.2);
    return [{last, series, block}];
  });
  const centres = spread(
    ends.map(({last, block}) => ({at: last.y, size: block.height})),
    plot.frame.y,
    plot.bottom,
  );
  if (!centres) return false;
  ends.forEach(({last, series, block}, i) => {
    const y = centres[i] ?? last.y;
    const leader: Point[] = [
      [last.x + 6, last.y],
      [plot.right + 4, y],
      [plot.right + 10, y],
    ];
    draw(pen, [leader], {...stroke(last.paint, 1), ...belonging(last.datum), part: 'leader'});
    for (const {text, baseline} of block.lines) {
      const top = y - block.height / 2;
      write(pen, plot.right + 14, top + baseline, text, {weight: 600, lang: series.lang});
    }
  });
  return true;
}

/**
 * Values at all points if they fit, else at the first, last, least and greatest of each series.
 * Returns keys whose value stands in the table only; undefined when not even those fit.
 */
function labelPoints(
  pen: Pen,
  panel: ChartPanel,
  points: readonly PointMark[],
  plot: Plot,
): readonly string[] | undefined {
  const few = telling(panel, points);
  const attempts = points.length <= LABELS ? [points, few] : [few, []];
  const air: Box[] = panel.joins.flatMap(({keys}) => alongJoin(keys, points));
  const frame = {...plot.frame, width: plot.right - plot.frame.x};
  const dots = points.length > LABELS ? [] : points.map(({box}) => box);
  const [texts, shapes] = [pen.texts.length, pen.shapes.length];
  const taken = [...air, ...dots, ...pen.texts];
  for (const chosen of attempts) {
    const items: Floating[] = chosen.map(({datum, box}) => ({
      label: labelOf(pen, datum, 90, datum.standing === 'stated' ? [] : datum.tags.slice(0, 1)),
      mark: box,
    }));
    if (floatLabels(pen, items, taken, frame)) {
      const named = new Set(chosen.map(({datum}) => datum.key));
      return points.flatMap(({datum}) => (named.has(datum.key) ? [] : datum.key));
    }
    pen.texts.length = texts;
    pen.shapes.length = shapes;
  }
  return undefined;
}

/** Boxes along a line, so that labels keep clear of it; few where it has many points. */
function alongJoin(keys: readonly string[], points: readonly PointMark[]): Box[] {
  if (points.length > LABELS) return [];
  const on = keys.flatMap((key) => points.find(({datum}) => datum.key === key) ?? []);
  return on.slice(1).flatMap((to, i) => {
    const from = on[i];
    if (!from) return [];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8));
    return Array.from({length: steps + 1}, (_, k) => ({
      x: from.x + ((to.x - from.x) * k) / steps - 1.5,
      y: from.y + ((to.y - from.y) * k) / steps - 1.5,
      width: 3,
      height: 3,
    }));
  });
}

function telling(panel: ChartPanel, points: readonly PointMark[]): readonly PointMark[] {
  const chosen = new Set<PointMark>();
  panel.series.forEach((_, i) => {
    const own = points.filter(({datum}) => datum.series === i);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return;
    const least = own.reduce((a, b) => (b.datum.low < a.datum.low ? b : a));
    const most = own.reduce((a, b) => (b.datum.high > a.datum.high ? b : a));
    [first, last, least, most].forEach((point) => chosen.add(point));
  });
  return points.filter((point) => chosen.has(point));
}
