import type {Datum} from '../../model/trade-chart/types.js';
import type {Box} from '../geometry.js';
import {type Paint, type Shape, round} from '../scene.js';
import {type Pen, belonging, outlineOf} from './pen.js';

/** Where a bar stands: across the value axis in px, and how values run along it. */
export interface Lane {
  /** Values run to the right; else upwards. */
  readonly horizontal: boolean;
  readonly across: readonly [number, number];
  readonly zero: number;
  at(value: number): number;
}

/** Length of an open end in px: fixed, since no source says how far beyond its bound a value lies. */
export const OPEN = 24;
/** Half the height of a soft edge in px: "about" has no stated width either. */
const SOFT = 6;
const STRIPS = 8;

/** Ends of a bar along its axis in px, open end and soft edge included. */
export function reachOf(datum: Datum, lane: Lane): readonly [number, number] {
  const ahead = lane.horizontal ? 1 : -1;
  const end = lane.at(datum.high);
  const start = datum.edge === 'range' ? lane.at(datum.low) : lane.zero;
  if (datum.edge === 'over') return [start, end + ahead * OPEN];
  if (datum.edge === 'about') return [start, end + ahead * SOFT];
  return [start, end];
}

/**
 * One value as a bar: its standing is the body, its edge the end.
 *
 * Stated filled, forecast dashed, derived dotted, target a line with a stem and no body; exact a
 * hard end, about a soft one, over open ahead, under closed and open behind, a range from low to
 * high (Olston and Mackinlay 2002: a bound is no error bar).
 */
export function drawBar(pen: Pen, datum: Datum, lane: Lane, paint: Paint): Box {
  const shapes = datum.standing === 'target' ? goal(datum, lane, paint) : body(datum, lane, paint);
  const mine = belonging(datum);
  for (const shape of shapes) pen.shapes.push({...shape, ...mine, part: `mark ${datum.standing}`});
  const [start, end] = reachOf(datum, lane);
  return area(lane, start, end);
}

function body(datum: Datum, lane: Lane, paint: Paint): Shape[] {
  const ahead = lane.horizontal ? 1 : -1;
  const end = lane.at(datum.high);
  const start = datum.edge === 'range' ? lane.at(datum.low) : lane.zero;
  const {fill, opacity, line} = look(datum, paint);
  const rect = (a: number, b: number, strength: number): Shape => ({
    kind: 'rect',
    ...area(lane, a, b),
    fill,
    ...(strength < 1 ? {fillOpacity: round(strength)} : {}),
    ...(datum.edge === 'range' ? {radius: 3} : {}),
  });
  // A hard end is part of the outline, a soft one is not.
  const soft = datum.edge === 'about' || (datum.edge === 'over' && datum.standing === 'stated');
  const outline: Shape[] =
    line === undefined
      ? []
      : soft
        ? [{...line, kind: 'path', d: threeSides(lane, start, end)}]
        : [{...line, kind: 'rect', ...area(lane, start, end)}];
  if (datum.edge === 'under') {
    const back = Math.min(OPEN, Math.abs(end - start));
    const from = end - ahead * back;
    return [
      ...fade(lane, from, end, fill, 0.05, 0.5 * opacity),
      ...outline,
      cap(lane, end, outlineOf(paint), 3),
      ...arrow(lane, end - ahead * 5, end - ahead * (back - 3)),
    ];
  }
  if (datum.edge === 'over') {
    const tip = end + ahead * OPEN;
    return [
      rect(start, end, opacity),
      ...outline,
      ...fade(lane, end + ahead * 1.5, tip, fill, 0.5 * opacity, 0.03),
      ...arrow(lane, end + ahead * 5, tip - ahead * 3),
    ];
  }
  if (datum.edge === 'about') {
    const half = Math.min(SOFT, Math.abs(end - start));
    return [
      rect(start, end - ahead * half, opacity),
      ...outline,
      ...fade(lane, end - ahead * half, end + ahead * half, fill, opacity, 0.03),
    ];
  }
  if (datum.edge === 'almost') {
    const length = Math.min(2 * SOFT, Math.abs(end - start));
    return [
      rect(start, end - ahead * length, opacity),
      ...fade(lane, end - ahead * length, end, fill, opacity, 0.1 * opacity),
      ...outline,
      cap(lane, end, outlineOf(paint), 2),
    ];
  }
  return [rect(start, end, opacity), ...outline];
}

interface Look {
  readonly fill: Paint;
  readonly opacity: number;
  readonly line?: {
    readonly stroke: Paint;
    readonly strokeWidth: number;
    readonly dash?: string;
    readonly cap?: 'round';
  };
}

function look({standing}: Datum, paint: Paint): Look {
  const stroke = outlineOf(paint);
  if (standing === 'forecast') {
    return {fill: paint, opacity: 0.14, line: {stroke, strokeWidth: 1.75, dash: '5 3.5'}};
  }
  if (standing === 'derived') {
    const line = {stroke: 'ink', strokeWidth: 1.75, dash: '0.1 4', cap: 'round'} as const;
    return {fill: paint, opacity: 0.08, line};
  }
  return paint === 'pale'
    ? {fill: paint, opacity: 1, line: {stroke, strokeWidth: 1}}
    : {fill: paint, opacity: 1};
}

/** A level to be reached: a line across, on a dashed stem, nothing filled under it. */
function goal(datum: Datum, lane: Lane, paint: Paint): Shape[] {
  const end = lane.at(datum.high);
  const stroke = outlineOf(paint);
  const ahead = lane.horizontal ? 1 : -1;
  const middle = (lane.across[0] + lane.across[1]) / 2;
  const open = datum.edge === 'over' ? arrow(lane, end + ahead * 4, end + ahead * (OPEN - 4)) : [];
  const range = datum.edge === 'range' ? [cap(lane, lane.at(datum.low), stroke, 3)] : [];
  return [
    {kind: 'line', ...segment(lane, middle, lane.zero, end), stroke, strokeWidth: 1.5, dash: '3 3'},
    cap(lane, end, stroke, 3),
    ...range,
    ...open,
  ];
}

/** The rectangle of a stretch of the axis, across the lane. */
export function area({horizontal, across}: Lane, a: number, b: number): Box {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const [left, right] = across;
  return horizontal
    ? {x: round(from), y: round(left), width: round(to - from), height: round(right - left)}
    : {x: round(left), y: round(from), width: round(right - left), height: round(to - from)};
}

/** Outline without its end, for values that stop softly. */
function threeSides({horizontal, across: [a, b]}: Lane, start: number, end: number): string {
  const points = [
    [a, end],
    [a, start],
    [b, start],
    [b, end],
  ].map(([side = 0, along = 0]) => (horizontal ? [along, side] : [side, along]));
  return points
    .map(([x = 0, y = 0], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join('');
}

function segment(
  {horizontal}: Lane,
  across: number,
  a: number,
  b: number,
): {x1: number; y1: number; x2: number; y2: number} {
  const at = round(across);
  return horizontal
    ? {x1: round(a), y1: at, x2: round(b), y2: at}
    : {x1: at, y1: round(a), x2: at, y2: round(b)};
}

/** A hard line across the lane. */
export function cap(lane: Lane, at: number, stroke: Paint, strokeWidth: number): Shape {
  const [a, b] = lane.across;
  const ends = lane.horizontal
    ? {x1: round(at), y1: round(a), x2: round(at), y2: round(b)}
    : {x1: round(a), y1: round(at), x2: round(b), y2: round(at)};
  return {kind: 'line', ...ends, stroke, strokeWidth};
}

function fade(
  lane: Lane,
  from: number,
  to: number,
  fill: Paint,
  first: number,
  last: number,
): Shape[] {
  const step = (to - from) / STRIPS;
  return Array.from({length: STRIPS}, (_, i) => ({
    kind: 'rect' as const,
    ...area(lane, from + i * step, from + (i + 1) * step),
    fill,
    fillOpacity: round(first + ((last - first) * (i + 0.5)) / STRIPS),
  }));
}

/** A thin arrow in ink along the axis, in the middle of the lane. */
export function arrow(lane: Lane, from: number, to: number): Shape[] {
  const middle = (lane.across[0] + lane.across[1]) / 2;
  const ahead = to > from ? 1 : -1;
  if (Math.abs(to - from) < 6) return [];
  const point = (along: number, aside: number): string => {
    const [x, y] = lane.horizontal ? [along, middle + aside] : [middle + aside, along];
    return `${round(x)} ${round(y)}`;
  };
  const head = to - ahead * 4;
  const d = `M${point(from, 0)}L${point(to, 0)}M${point(head, -3.5)}L${point(to, 0)}L${point(head, 3.5)}`;
  return [{kind: 'path', d, stroke: 'ink', strokeWidth: 1.5}];
}
