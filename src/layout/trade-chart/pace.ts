import {civilDate, dayNumber} from '../../data/periods.js';
import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box, Point} from '../geometry.js';
import {fadeStrips} from '../hatch.js';
import {round} from '../scene.js';
import type {ValueAxis} from './axis.js';
import {type Lane, arrow} from './bar.js';
import {AXIS, TICK, draw, line, rect, stroke, valueLook, write, writeLabel} from './draw.js';
import {drawNotes} from './notes.js';
import {type Pen, SIZE, belonging, labelOf, outlineOf, paintOf, target} from './pen.js';
import {drawPoint} from './point.js';
import {UNDER, openValues} from './plot.js';

const HEAD = 38;
const DAYS = 366;

interface Stem {
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
  readonly latest: boolean;
}

/** The frame of the drawing in px. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Right edge of the room. */
  readonly end: number;
  readonly y: ValueAxis;
}

/**
 * Totals counted from 1 January: a stem at the day each ends, never a line towards it, since nothing
 * is stated about the months between (findings §0.4). What follows from "more than three times" is
 * a bound on the same day, joined by a bracket that carries the factor.
 */
export function layoutPace(pen: Pen, panel: ChartPanel, room: Box): boolean {
  const [top, bottom] = [room.y + HEAD, room.y + room.height - UNDER];
  if (bottom - top < 90) return false;
  const end = room.x + room.width;
  const whole = panel.data.filter(({span}) => span && isYearEnd(span.to));
  const names = whole.map((datum) => labelOf(pen, datum, 110).block.width + 14);
  const right = round(end - Math.max(44, ...names));
  const values = panel.data.map(({high}) => high);
  const {y, left} = openValues(pen, panel, values, {x: room.x, right: end, top, bottom});
  if (right - left < 120) return false;
  const frame = {left, right, top, bottom, end, y};
  drawMonths(pen, panel, frame);
  const stems = stemsOf(panel, frame);
  drawEnd(pen, panel, stems, frame);
  for (const stem of stems) drawStem(pen, panel, stem, frame);
  for (const datum of panel.data) if (!datum.span) drawGoal(pen, panel, datum, frame);
  const factors = drawFactors(pen, panel, stems);
  if (factors.length < panel.factors.length || !labelStems(pen, stems, frame)) return false;
  const marks = new Map<string, Box>(factors.map((box, i) => [`factor ${i}`, box]));
  for (const {datum, x, y: at} of stems) {
    marks.set(datum.key, {x: x - 12, y: at - 5, width: 24, height: bottom - at});
  }
  return drawNotes(pen, panel, marks, {x: left, y: top, width: right - left, height: bottom - top});
}

const isYearEnd = (day: number): boolean => day === dayNumber(civilDate(day - 1).year + 1, 1, 1);

/** Stems by the day of the year on which each total ends; those of one day stand side by side. */
function stemsOf({data}: ChartPanel, {left, right, y}: Frame): Stem[] {
  const last = Math.max(...data.map(({span}) => span?.to ?? -Infinity));
  const stems = data.flatMap((datum): Stem[] => {
    if (!datum.span) return [];
    const {to} = datum.span;
    const day = to - dayNumber(civilDate(to - 1).year, 1, 1);
    const x = round(left + (day / DAYS) * (right - left));
    return [{datum, x, y: y.at(datum.high), latest: to === last}];
  });
  return stems.map((stem) => {
    const beside = !stem.latest && stem.datum.standing !== 'derived';
    const met = stems.some((other) => other.latest && Math.abs(other.x - stem.x) < 1);
    return beside && met ? {...stem, x: stem.x + 14} : stem;
  });
}

function drawMonths(pen: Pen, panel: ChartPanel, {left, right, bottom}: Frame): void {
  const slot = (right - left) / 12;
  const names = Array.from({length: 12}, (_, i) => panel.month(i + 1, true));
  const widest = Math.max(...names.map((name) => pen.measure(name, {size: SIZE.small})));
  const every = widest + 4 < slot ? 1 : Math.ceil((widest + 6) / slot);
  line(pen, left, bottom, right, bottom, AXIS);
  names.forEach((name, i) => {
    const x = left + i * slot;
    line(pen, x, bottom, x, bottom + 4, AXIS);
    const look = {...TICK, size: SIZE.small, anchor: 'middle' as const};
    if (i % every === 0) write(pen, x + slot / 2, bottom + 18, name, look);
  });
}

/** Marks the day up to which a part of a year is counted. */
function drawEnd(pen: Pen, panel: ChartPanel, stems: readonly Stem[], frame: Frame): void {
  const {top, bottom, left, right, end} = frame;
  const stem = stems.find(({x}) => x < right - 4);
  const text = panel.words['end'];
  if (!stem || !text) return;
  line(pen, stem.x, top - 16, stem.x, bottom, {...AXIS, dash: '2 3'});
  const half = pen.measure(text, {size: SIZE.small}) / 2;
  const x = Math.min(Math.max(stem.x, left + half), end - half);
  write(pen, x, top - 22, text, {anchor: 'middle', fill: 'muted'});
}

function drawStem(pen: Pen, panel: ChartPanel, stem: Stem, {y: axis}: Frame): void {
  const {datum, x, y, latest} = stem;
  const zero = axis.at(0);
  const paint = latest ? outlineOf(paintOf(panel.series[datum.series])) : 'muted';
  const mine = {...belonging(datum), part: `mark ${datum.standing}`};
  if (datum.standing === 'derived' && (datum.edge === 'under' || datum.edge === 'over')) {
    const lane: Lane = {horizontal: false, across: [x - 11, x + 11], zero, at: axis.at};
    const down = datum.edge === 'under';
    const box = {x: x - 11, y: down ? y : y - 24, width: 22, height: 24};
    for (const {box: strip, opacity} of fadeStrips(box, down ? 'down' : 'up', 6)) {
      rect(pen, strip, {fill: 'muted', fillOpacity: round(opacity * 0.45), ...mine});
    }
    line(pen, x - 11, y, x + 11, y, {...stroke('ink', 2, '0.1 4'), cap: 'round', ...mine});
    arrow(pen, lane, y + (down ? 5 : -5), y + (down ? 24 : -24), mine);
  } else {
    const dash = datum.standing === 'forecast' ? '5 4' : undefined;
    line(pen, x, zero, x, y, {...stroke(paint, 3, dash), ...mine});
    drawPoint(pen, datum, x, y, paint, axis);
  }
  const height = Math.min(60, Math.abs(zero - y)) + 8;
  target(pen, datum.key, {x: x - 12, y: Math.min(y, zero) - 8, width: 24, height});
}

/** The factor between a value and the bound that follows from it; the boxes it takes. */
function drawFactors(pen: Pen, panel: ChartPanel, stems: readonly Stem[]): Box[] {
  return panel.factors.flatMap(({key, from, to, text, letters, ids}) => {
    const [a, b] = [from, to].map((end) => stems.find(({datum}) => datum.key === end));
    if (!a || !b) return [];
    const [top, bottom] = [Math.min(a.y, b.y) + 16, Math.max(a.y, b.y)];
    if (bottom - top < 18) return [];
    const x = a.x - 20;
    const mine = {mark: key, hooks: {claim: ids.join(' ')}};
    const points: Point[] = [
      [x + 8, top],
      [x, top],
      [x, bottom],
      [x + 8, bottom],
    ];
    draw(pen, [points], {...stroke('ink', 1.5), ...mine, part: 'mark factor'});
    const look = {...valueLook(a.datum), ...mine, letters, anchor: 'end' as const};
    const box = write(pen, x - 8, (top + bottom) / 2 + 5, text, look);
    const whole = {x: box.x, y: top, width: x + 8 - box.x, height: bottom - top};
    target(pen, key, whole);
    return [whole];
  });
}

/** A goal for no stated day: a dashed line at the right edge. */
function drawGoal(pen: Pen, panel: ChartPanel, datum: Datum, frame: Frame): void {
  const {left, right, end} = frame;
  const y = frame.y.at(datum.high);
  const from = right - (right - left) * 0.25;
  const paint = outlineOf(paintOf(panel.series[datum.series]));
  line(pen, from, y, end, y, {
    ...stroke(paint, 3, '7 4'),
    ...belonging(datum),
    part: 'mark target',
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
function labelStems(pen: Pen, stems: readonly Stem[], {top, bottom, left, end}: Frame): boolean {
  return stems.every(({datum, x, y, latest}) => {
    const aside = datum.standing === 'derived' ? 16 : 11;
    // As far as the next stem: a label never crosses one.
    const ahead = stems.map((stem) => stem.x - 8).filter((each) => each > x + 20);
    const space = latest ? x - aside - left : Math.min(end, ...ahead) - x - aside;
    const beside = labelOf(pen, datum, Math.min(120, space));
    // What is too wide for the gap stands left of the bracket.
    const before = latest || beside.block.width > space + 1;
    const label = before ? labelOf(pen, datum, Math.min(120, x - 24 - left)) : beside;
    const {width, height} = label.block;
    const at = latest ? y - height + 6 : Math.min(y - 10, bottom - height - 3);
    const box = {
      x: before ? x - (latest ? aside : 26) - width : x + aside,
      y: Math.max(top - 34, at),
      width,
      height,
    };
    if (box.x < left - 60 || box.x + box.width > end + 0.5) return false;
    writeLabel(pen, label, box, before ? 'end' : 'start');
    return true;
  });
}
