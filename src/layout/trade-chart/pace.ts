import {FULL} from '../../data/edition.js';
import {civilDate, dayNumber} from '../../data/periods.js';
import type {ChartPanel, Datum} from '../../model/trade-chart/types.js';
import type {Box, Point} from '../geometry.js';
import {type Measure, round} from '../scene.js';
import {type Scale, drawTime, drawValues} from './axis.js';
import {drawBar} from './bar.js';
import {UNDER, drawUndated} from './columns.js';
import {
  AXIS,
  type Pen,
  SIZE,
  draw,
  labelOf,
  line,
  mineOf,
  newPen,
  outlineOf,
  paintOf,
  stroke,
  target,
  valueLook,
  write,
  writeLabel,
} from './pen.js';

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
export function layoutPace(measure: Measure, panel: ChartPanel, room: Box): Pen | undefined {
  const pen = newPen(measure);
  const {data, factors} = panel;
  const [top, bottom] = [room.y + 38, room.y + room.height - UNDER];
  const end = room.x + room.width;
  const right = round(end - 70);
  if (bottom - top < 90 || right - room.x < 160) return undefined;
  const highs = data.map(({high}) => high);
  const {at, left} = drawValues(pen, panel, highs, {x: room.x, right, top, bottom});
  const months = Array.from({length: 12}, (_, i) => panel.month(i + 1));
  const slot = (right - left) / 12;
  // Initials, where names do not stand beside each other.
  const short = FULL && months.some((name) => measure(name, {size: SIZE.small}) + 6 > slot);
  const names = short ? months.map((_, i) => panel.initial?.(i + 1) ?? '') : months;
  drawTime(pen, names, (i) => left + i * slot, bottom);
  const last = Math.max(...data.map(({span}) => span?.to ?? -Infinity));
  const all = data.flatMap((datum): Stem[] => {
    if (!datum.span) return [];
    const {to} = datum.span;
    const day = to - dayNumber(civilDate(to - 1).year, 1, 1);
    const x = round(left + (day / 366) * (right - left));
    return [{datum, x, y: at(datum.high), latest: to === last}];
  });
  // Stems of one day stand side by side; a bound that follows stands on the day itself.
  const stems = all.map((stem) => {
    const met = all.some(({latest, x}) => latest && Math.abs(x - stem.x) < 1);
    const aside = met && !stem.latest && stem.datum.standing !== 'derived';
    return aside ? {...stem, x: stem.x + 14} : stem;
  });
  // The day up to which a part of a year is counted.
  const part = stems.find(({x}) => x < right - 4);
  if (part && panel.end) {
    line(pen, part.x, top - 16, part.x, bottom, {...AXIS, dash: '2 3'});
    const half = pen.measure(panel.end, {size: SIZE.small}) / 2;
    const x = Math.min(Math.max(part.x, left + half), end - half);
    write(pen, x, top - 22, panel.end, {anchor: 'middle', fill: 'muted'});
  }
  for (const stem of stems) drawStem(pen, stem, at);
  for (const datum of data) {
    if (datum.span) continue;
    // A goal for no stated day: a dashed line at the right edge.
    const y = at(datum.high);
    const from = right - (right - left) * 0.25;
    drawUndated(pen, datum, from, end, y);
    const label = labelOf(pen, datum, end - from);
    const {width, height} = label.block;
    writeLabel(pen, label, {x: end - width, y: y + 5, width, height}, 'end');
  }
  const joined = factors.every(({datum, from, to}) => {
    const [a, b] = [from, to].map((key) => stems.find((stem) => stem.datum.key === key));
    if (!a || !b) return false;
    const [high, low] = [Math.min(a.y, b.y) + 16, Math.max(a.y, b.y)];
    if (low - high < 18) return false;
    const x = a.x - 20;
    const mine = mineOf(datum);
    const points: Point[] = [
      [x + 8, high],
      [x, high],
      [x, low],
      [x + 8, low],
    ];
    draw(pen, [points], {...stroke('ink', 1.5), ...mine, part: 'mark factor'});
    const look = {...valueLook(datum), anchor: 'end' as const};
    const box = write(pen, x - 8, (high + low) / 2 + 5, datum.value, look);
    target(pen, datum.key, {x: box.x, y: high, width: x + 8 - box.x, height: low - high});
    return true;
  });
  return joined && labelStems(pen, stems, {top, bottom, left, end}) ? pen : undefined;
}

/** A stem, or a bound that follows: the same forms as a column, narrow. */
function drawStem(pen: Pen, {datum, x, y, latest}: Stem, at: Scale): void {
  const derived = datum.standing === 'derived';
  const half = derived ? 11 : 2;
  const paint = latest ? outlineOf(paintOf(datum)) : 'muted';
  const lane = {horizontal: false, across: [x - half, x + half], zero: at(0), at} as const;
  const bar = drawBar(pen, datum, lane, paint);
  if (datum.edge === 'exact' && datum.standing === 'stated')
    pen.shapes.push({
      kind: 'circle',
      x,
      y,
      r: 4.5,
      fill: paint,
      ...mineOf(datum),
      part: 'mark stated',
    });
  target(pen, datum.key, {
    x: x - 12,
    y: bar.y - 8,
    width: 24,
    height: Math.min(60, bar.height) + 8,
  });
}

/**
 * The latest value stands over its stem at the left, what is compared with it at the right, so that
 * the bracket between them stays free. False when two would meet.
 */
function labelStems(
  pen: Pen,
  stems: readonly Stem[],
  {top, bottom, left, end}: {top: number; bottom: number; left: number; end: number},
): boolean {
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
    const at = Math.max(top - 34, latest ? y - height + 6 : Math.min(y - 10, bottom - height - 3));
    const box: Box = {
      x: before ? x - (latest ? aside : 26) - width : x + aside,
      y: at,
      width,
      height,
    };
    if (box.x < left - 60 || box.x + width > end + 0.5) return false;
    writeLabel(pen, label, box, before ? 'end' : 'start');
    return true;
  });
}
