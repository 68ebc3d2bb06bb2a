import {civilDate, dayNumber} from '../../data/periods.js';
import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {round} from '../scene.js';
import {type Lane, arrow} from './bar.js';
import {valueAxis} from './axis.js';
import {
  type Pen,
  SIZE,
  belonging,
  labelOf,
  outlineOf,
  paintOf,
  target,
  write,
  writeLabel,
} from './pen.js';
import {drawNotes} from './notes.js';
import {drawPoint} from './point.js';

const AXIS = 26;
const DAYS = 366;

const isYearEnd = (day: number): boolean => day === dayNumber(civilDate(day - 1).year + 1, 1, 1);

interface Stem {
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
  readonly latest: boolean;
}

/**
 * Totals counted from 1 January: a stem at the day each ends, never a line towards it, since nothing
 * is stated about the months between (findings §0.4). What follows from "more than three times" is
 * a bound on the same day, joined by a bracket that carries the factor.
 */
export function layoutPace(pen: Pen, panel: ChartPanel, room: Box): boolean {
  const dated = panel.data.filter(({span}) => span !== null);
  const goals = panel.data.filter(({span}) => span === null);
  const values = panel.data.map(({high}) => high);
  const head = 38;
  const [top, bottom] = [room.y + head, room.y + room.height - AXIS];
  if (bottom - top < 90) return false;
  const y = valueAxis(values, bottom, top, {
    count: Math.max(2, Math.min(5, Math.round((bottom - top) / 55))),
  });
  const widest = Math.max(
    ...y.ticks.map((value) => pen.measure(panel.tick(value), {size: SIZE.axis})),
  );
  const left = round(room.x + widest + 8);
  const ends = dated.filter(({span}) => span && isYearEnd(span.to));
  const names = ends.map((datum) => labelOf(pen, datum, 110).block.width);
  const labelRoom = Math.max(44, ...names.map((width) => width + 14));
  const right = round(room.x + room.width - labelRoom);
  if (right - left < 120) return false;
  const at = (days: number): number => round(left + (days / DAYS) * (right - left));
  drawAxes(pen, panel, y, {left, right, bottom, end: room.x + room.width}, at);
  const last = Math.max(...dated.map(({span}) => span?.to ?? 0));
  const stems = dated.map((datum): Stem => {
    const to = datum.span?.to ?? 0;
    const year = civilDate(to - 1).year;
    return {datum, x: at(to - dayNumber(year, 1, 1)), y: y.at(datum.high), latest: to === last};
  });
  // Stems of one day stand side by side, the earlier year to the right of the later one.
  stems.forEach((stem, i) => {
    const same = stem.latest || stem.datum.standing === 'derived';
    const other = stems.some((each) => each.latest && Math.abs(each.x - stem.x) < 1);
    if (!same && other) stems[i] = {...stem, x: stem.x + 14};
  });
  const partial = stems.filter(({datum, x}) => datum.span && x < right - 4);
  drawEnd(pen, panel, partial, top, bottom, room);
  for (const stem of stems) drawStem(pen, panel, stem, y.at(0), y);
  const drawnFactors = drawFactors(pen, panel, stems);
  if (drawnFactors.length < panel.factors.length) return false;
  goals.forEach((datum) => drawGoal(pen, panel, datum, y.at(datum.high), left, right, room));
  if (!labelStems(pen, stems, room, {top, bottom, left})) return false;
  const marks = new Map(
    stems.map(({datum, x, y: at}) => [
      datum.key,
      {x: x - 12, y: at - 5, width: 24, height: bottom - at},
    ]),
  );
  drawnFactors.forEach((box, i) => marks.set(`factor ${i}`, box));
  return drawNotes(pen, panel, marks, {x: left, y: top, width: right - left, height: bottom - top});
}

function drawAxes(
  pen: Pen,
  panel: ChartPanel,
  y: ReturnType<typeof valueAxis>,
  {left, right, bottom, end}: {left: number; right: number; bottom: number; end: number},
  at: (days: number) => number,
): void {
  let grid = '';
  for (const value of y.ticks) {
    if (value !== 0) grid += `M${left} ${y.at(value)}H${round(end)}`;
    write(pen, {
      x: left - 8,
      y: y.at(value) + 4.5,
      text: panel.tick(value),
      size: SIZE.axis,
      anchor: 'end',
      fill: 'muted',
      part: 'tick',
    });
  }
  pen.shapes.unshift({kind: 'path', d: grid, stroke: 'rule', strokeWidth: 1, decorative: true});
  pen.shapes.push({
    kind: 'line',
    x1: left,
    y1: round(bottom),
    x2: right,
    y2: round(bottom),
    stroke: 'muted',
    strokeWidth: 1,
    decorative: true,
  });
  const slot = (right - left) / 12;
  const widest = Math.max(
    ...Array.from({length: 12}, (_, i) =>
      pen.measure(panel.month(i + 1, true), {size: SIZE.small}),
    ),
  );
  const every = widest + 4 < slot ? 1 : Math.ceil((widest + 6) / slot);
  for (let month = 0; month < 12; month++) {
    const x = at((month / 12) * DAYS);
    pen.shapes.push({
      kind: 'line',
      x1: x,
      y1: round(bottom),
      x2: x,
      y2: round(bottom + 4),
      stroke: 'muted',
      strokeWidth: 1,
      decorative: true,
    });
    if (month % every !== 0) continue;
    write(pen, {
      x: x + slot / 2,
      y: bottom + 18,
      text: panel.month(month + 1, true),
      size: SIZE.small,
      anchor: 'middle',
      fill: 'muted',
      part: 'tick',
    });
  }
}

/** Marks the day up to which a part of a year is counted. */
function drawEnd(
  pen: Pen,
  panel: ChartPanel,
  partial: readonly Stem[],
  top: number,
  bottom: number,
  room: Box,
): void {
  const stem = partial[0];
  const text = panel.words['end'];
  if (!stem || !text) return;
  pen.shapes.push({
    kind: 'line',
    x1: stem.x,
    y1: round(top - 16),
    x2: stem.x,
    y2: round(bottom),
    stroke: 'muted',
    strokeWidth: 1,
    dash: '2 3',
    decorative: true,
  });
  const half = pen.measure(text, {size: SIZE.small}) / 2;
  const x = Math.min(Math.max(stem.x, room.x + half), room.x + room.width - half);
  write(pen, {x, y: top - 22, text, size: SIZE.small, anchor: 'middle', fill: 'muted'});
}

function drawStem(
  pen: Pen,
  panel: ChartPanel,
  {datum, x, y, latest}: Stem,
  zero: number,
  axis: ReturnType<typeof valueAxis>,
): void {
  const base = outlineOf(paintOf(panel.series[datum.series]));
  const paint = latest ? base : 'muted';
  const mine = {...belonging(datum), part: `mark ${datum.standing}`};
  if (datum.standing === 'derived' && (datum.edge === 'under' || datum.edge === 'over')) {
    const lane: Lane = {horizontal: false, across: [x - 11, x + 11], zero, at: axis.at};
    const way = datum.edge === 'under' ? 1 : -1;
    pen.shapes.push({
      kind: 'line',
      x1: round(x - 11),
      y1: y,
      x2: round(x + 11),
      y2: y,
      stroke: 'ink',
      strokeWidth: 2,
      dash: '0.1 4',
      cap: 'round',
      ...mine,
    });
    for (let i = 0; i < 6; i++) {
      const from = y + way * i * 4;
      pen.shapes.push({
        kind: 'rect',
        x: round(x - 11),
        y: round(Math.min(from, from + way * 4)),
        width: 22,
        height: 4,
        fill: 'muted',
        fillOpacity: round(0.45 - i * 0.07),
        ...mine,
      });
    }
    for (const shape of arrow(lane, y + way * 5, y + way * 24))
      pen.shapes.push({...shape, ...mine});
  } else {
    const dash = datum.standing === 'forecast' ? {dash: '5 4'} : {};
    pen.shapes.push({
      kind: 'line',
      x1: x,
      y1: round(zero),
      x2: x,
      y2: y,
      stroke: paint,
      strokeWidth: 3,
      ...dash,
      ...mine,
    });
    drawPoint(pen, datum, x, y, paint, axis);
  }
  target(pen, datum.key, {
    x: x - 12,
    y: Math.min(y, zero) - 8,
    width: 24,
    height: Math.min(60, Math.abs(zero - y)) + 8,
  });
}

/** The factor between a value and the bound that follows from it. */
function drawFactors(pen: Pen, panel: ChartPanel, stems: readonly Stem[]): Box[] {
  return panel.factors.flatMap((factor) => {
    const from = stems.find(({datum}) => datum.key === factor.from);
    const to = stems.find(({datum}) => datum.key === factor.to);
    if (!from || !to) return [];
    const [top, bottom] = [Math.min(from.y, to.y) + 16, Math.max(from.y, to.y)];
    if (bottom - top < 18) return [];
    const x = round(from.x - 20);
    const mine = {mark: factor.key, hooks: {claim: factor.ids.join(' ')}};
    pen.shapes.push({
      kind: 'path',
      d: `M${x + 8} ${round(top)}H${x}V${round(bottom)}H${x + 8}`,
      stroke: 'ink',
      strokeWidth: 1.5,
      ...mine,
      part: 'mark factor',
    });
    const letters = factor.letters ? {letters: factor.letters} : {};
    const box = write(pen, {
      x: x - 8 - (factor.letters ? 6 * factor.letters.length : 0),
      y: (top + bottom) / 2 + 5,
      text: factor.text,
      size: SIZE.value,
      weight: 600,
      anchor: 'end',
      ...mine,
      ...letters,
      part: 'value',
    });
    const whole = {x: box.x, y: top, width: x + 8 - box.x, height: bottom - top};
    target(pen, factor.key, whole);
    return [whole];
  });
}

/** A goal for no stated day: a dashed line at the right edge. */
function drawGoal(
  pen: Pen,
  panel: ChartPanel,
  datum: Datum,
  y: number,
  left: number,
  right: number,
  room: Box,
): void {
  const stroke = outlineOf(paintOf(panel.series[datum.series]));
  const mine = {...belonging(datum), part: 'mark target'};
  const end = room.x + room.width;
  const from = right - (right - left) * 0.25;
  pen.shapes.push({
    kind: 'line',
    x1: round(from),
    y1: y,
    x2: round(end),
    y2: y,
    stroke,
    strokeWidth: 3,
    dash: '7 4',
    ...mine,
  });
  const label = labelOf(pen, datum, end - from);
  const {width, height} = label.block;
  writeLabel(pen, label, {x: end - width, y: y + 5, width, height}, 'end');
  target(pen, datum.key, {x: from, y: y - 12, width: end - from, height: 24});
}

/**
 * The latest value stands over its stem at the left, what is compared with it at the right, so that
 * the bracket between them stays free. False when two would meet.
 */
function labelStems(
  pen: Pen,
  stems: readonly Stem[],
  room: Box,
  {top, bottom, left}: {top: number; bottom: number; left: number},
): boolean {
  const limit = room.x + room.width;
  for (const {datum, x, y, latest} of stems) {
    const aside = datum.standing === 'derived' ? 16 : 11;
    // As far as the next stem: a label never crosses one.
    const next = Math.min(
      limit,
      ...stems.map((stem) => stem.x - 8).filter((each) => each > x + 20),
    );
    const space = latest ? x - aside - left : next - x - aside;
    const beside = labelOf(pen, datum, Math.min(120, space));
    // What is too wide for the gap stands left of the bracket.
    const before = latest || beside.block.width > space + 1;
    const label = before ? labelOf(pen, datum, Math.min(120, x - 24 - left)) : beside;
    const {width, height} = label.block;
    const top0 = latest ? y - height + 6 : Math.min(y - 10, bottom - height - 3);
    const box = {
      x: before ? x - (latest ? aside : 26) - width : x + aside,
      y: Math.max(top - 34, top0),
      width,
      height,
    };
    if (box.x < room.x || box.x + box.width > limit + 0.5) return false;
    writeLabel(pen, label, box, before ? 'end' : 'start');
  }
  return true;
}
