import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {spread} from '../labels/spread.js';
import {blockOf, wrap} from '../labels/text.js';
import {type Paint, round} from '../scene.js';
import {type Floating, floatLabels} from './float.js';
import {type Pen, SIZE, belonging, labelOf, outlineOf, paintOf, target, write} from './pen.js';
import {drawNotes} from './notes.js';
import {drawPoint} from './point.js';
import {type Plot, openPlot, scaled} from './plot.js';

interface Point {
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
  readonly paint: Paint;
}

/** Above this many points dots are left out: the line shows them, the table names them. */
const DOTS = 240;
const LABELS = 40;

/**
 * Levels as points in the middle of their periods, joined only where the model says that they may be
 * (R1). Names of series stand at the ends of their lines.
 */
export function layoutLines(pen: Pen, panel: ChartPanel, room: Box): readonly string[] | undefined {
  const dated = scaled(panel).filter(({span}) => span !== null);
  const names = panel.series.length > 1;
  const tail = names ? Math.min(150, room.width * 0.28) : 14;
  const plot = openPlot(pen, panel, room, {head: 30, tail, log: panel.scale === 'log'});
  if (!plot || dated.length === 0) return undefined;
  const points = dated.map((datum): Point => {
    const span = datum.span ?? {from: plot.x.from, to: plot.x.to};
    const x = plot.x.at((span.from + span.to) / 2);
    return {
      datum,
      x,
      y: plot.y.at(datum.high),
      paint: outlineOf(paintOf(panel.series[datum.series])),
    };
  });
  const byKey = new Map(points.map((point) => [point.datum.key, point]));
  drawJoins(pen, panel, byKey);
  if (points.length <= DOTS)
    points.forEach(({datum, x, y, paint}) => drawPoint(pen, datum, x, y, paint, plot.y));
  points.forEach(({datum, x, y}) =>
    target(pen, datum.key, {x: x - 5, y: y - 5, width: 10, height: 10}),
  );
  if (names && !nameSeries(pen, panel, points, plot, tail)) return undefined;
  const unsaid = labelPoints(pen, panel, points, plot);
  const marks = new Map(
    points.map(({datum, x, y}) => [datum.key, {x: x - 5, y: y - 5, width: 10, height: 10}]),
  );
  return unsaid && drawNotes(pen, panel, marks, plot.frame) ? unsaid : undefined;
}

function drawJoins(pen: Pen, panel: ChartPanel, byKey: ReadonlyMap<string, Point>): void {
  for (const join of panel.joins) {
    const points = join.keys.flatMap((key) => byKey.get(key) ?? []);
    const first = points[0];
    if (!first || points.length < 2) continue;
    const d = points.map(({x, y}, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
    const derived = points.some(({datum}) => datum.standing === 'derived');
    const ids = [...new Set(points.flatMap(({datum}) => datum.ids))].join(' ');
    pen.shapes.push({
      kind: 'path',
      d,
      stroke: first.paint,
      strokeWidth: 2.25,
      ...(join.dashed ? {dash: '5 4'} : {}),
      mark: join.keys.join(' '),
      hooks: derived ? {derived: ids} : {claim: ids},
      part: 'line',
    });
  }
}

/** Names at the ends of lines, moved apart; false when they cannot all stand there. */
function nameSeries(
  pen: Pen,
  panel: ChartPanel,
  points: readonly Point[],
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
    const top = (centres[i] ?? last.y) - block.height / 2;
    pen.shapes.push({
      kind: 'path',
      d: `M${round(last.x + 6)} ${last.y}L${round(plot.right + 4)} ${round(centres[i] ?? last.y)}H${round(plot.right + 10)}`,
      stroke: last.paint,
      strokeWidth: 1,
      ...belonging(last.datum),
      part: 'leader',
    });
    block.lines.forEach((line) =>
      write(pen, {
        x: plot.right + 14,
        y: top + line.baseline,
        text: line.text,
        size: line.size,
        weight: 600,
        ...(series.lang === undefined ? {} : {lang: series.lang}),
      }),
    );
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
  points: readonly Point[],
  plot: Plot,
): readonly string[] | undefined {
  const attempts =
    points.length <= LABELS ? [points, telling(panel, points)] : [telling(panel, points)];
  const air: Box[] = panel.joins.flatMap(({keys}) => alongJoin(keys, points));
  const frame = {...plot.frame, width: plot.right - plot.frame.x};
  for (const chosen of attempts) {
    const texts = pen.texts.length;
    const shapes = pen.shapes.length;
    const items: Floating[] = chosen.map(({datum, x, y}) => ({
      label: labelOf(pen, datum, 90, datum.standing === 'stated' ? [] : datum.tags.slice(0, 1)),
      mark: {x: x - 5, y: y - 6, width: 10, height: 12},
    }));
    const dots =
      points.length > LABELS
        ? []
        : points.map(({x, y}) => ({x: x - 4, y: y - 4, width: 8, height: 8}));
    if (floatLabels(pen, items, [...air, ...dots, ...pen.texts.slice(0, texts)], frame)) {
      const named = new Set(chosen.map(({datum}) => datum.key));
      return points.flatMap(({datum}) => (named.has(datum.key) ? [] : datum.key));
    }
    pen.texts.length = texts;
    pen.shapes.length = shapes;
  }
  return undefined;
}

/** Boxes along a line, so that labels keep clear of it; few where it has many points. */
function alongJoin(keys: readonly string[], points: readonly Point[]): Box[] {
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

function telling(panel: ChartPanel, points: readonly Point[]): readonly Point[] {
  const chosen = new Set<Point>();
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
