import type {Datum} from '../../model/trade-chart/types.js';
import type {Box, Point} from '../geometry.js';
import {fadeStrips} from '../hatch.js';
import {type Paint, round} from '../scene.js';
import {type Look, draw, rect, stroke} from './draw.js';
import {type Pen, belonging, outlineOf} from './pen.js';

/** Where a bar stands: across the value axis in px, and how values run along it. */
export interface Lane {
  /** Values run to the right; else upwards. */
  readonly horizontal: boolean;
  readonly across: readonly [number, number];
  readonly zero: number;
  /** Values run the other way: to the left. */
  readonly back?: boolean;
  /** Length of open ends, where there is less room than usual. */
  readonly open?: number;
  at(value: number): number;
}

/** Length of an open end in px: fixed, since no source says how far beyond its bound a value lies. */
export const OPEN = 24;
/** Half the height of a soft edge in px: "about" has no stated width either. */
const SOFT = 6;
const DOTS = '0.1 4';

/** Which way values grow, in px. */
const aheadOf = ({horizontal, back = false}: Lane): 1 | -1 => (horizontal === back ? -1 : 1);
const startOf = (datum: Datum, lane: Lane): number =>
  datum.edge === 'range' ? lane.at(datum.low) : lane.zero;

/** Ends of a bar along its axis in px, open end and soft edge included. */
export function reachOf(datum: Datum, lane: Lane): readonly [number, number] {
  const more = datum.edge === 'over' ? (lane.open ?? OPEN) : datum.edge === 'about' ? SOFT : 0;
  return [startOf(datum, lane), lane.at(datum.high) + aheadOf(lane) * more];
}

/**
 * One value as a bar: its standing is the body, its edge the end.
 *
 * Stated filled, forecast dashed, derived dotted, target a line with a stem and no body; exact a
 * hard end, about a soft one, over open ahead, under closed and open behind, a range from low to
 * high (Olston and Mackinlay 2002: a bound is no error bar).
 */
export function drawBar(pen: Pen, datum: Datum, lane: Lane, paint: Paint): Box {
  const mine = {...belonging(datum), part: `mark ${datum.standing}`};
  if (datum.standing === 'target') drawGoal(pen, datum, lane, paint, mine);
  else drawBody(pen, datum, lane, paint, mine);
  return area(lane, ...reachOf(datum, lane));
}

function drawBody(pen: Pen, datum: Datum, lane: Lane, paint: Paint, mine: Look): void {
  const {edge, standing} = datum;
  const ahead = aheadOf(lane);
  const end = lane.at(datum.high);
  const start = startOf(datum, lane);
  const length = Math.abs(end - start);
  const open = lane.open ?? OPEN;
  const strength = standing === 'forecast' ? 0.14 : standing === 'derived' ? 0.08 : 1;
  const fill = (a: number, b: number, fillOpacity: number, radius?: number): void => {
    const solid = fillOpacity < 1 ? {fillOpacity: round(fillOpacity)} : {};
    rect(pen, area(lane, a, b), {fill: paint, ...solid, ...mine, ...(radius ? {radius} : {})});
  };
  /** From full at `a` to nothing at `b`. */
  const fade = (a: number, b: number, most: number): void => {
    const towards = lane.horizontal ? (b > a ? 'right' : 'left') : b > a ? 'down' : 'up';
    for (const {box, opacity} of fadeStrips(area(lane, a, b), towards, 8)) {
      rect(pen, box, {fill: paint, fillOpacity: round(opacity * most), ...mine});
    }
  };
  if (edge === 'under') {
    const back = Math.min(open, length);
    fade(end, end - ahead * back, 0.5 * strength);
    arrow(pen, lane, end - ahead * 5, end - ahead * (back - 3), mine);
  } else if (edge === 'about') {
    const soft = Math.min(SOFT, length);
    fill(start, end - ahead * soft, strength);
    fade(end - ahead * soft, end + ahead * soft, strength);
  } else if (edge === 'almost') {
    const soft = Math.min(2 * SOFT, length);
    fill(start, end - ahead * soft, strength);
    fade(end - ahead * soft, end, strength);
  } else {
    fill(start, end, strength, edge === 'range' ? 3 : 0);
    if (edge === 'over') {
      fade(end + ahead * 1.5, end + ahead * open, 0.5 * strength);
      arrow(pen, lane, end + ahead * 5, end + ahead * (open - 3), mine);
    }
  }
  const [a, b] = lane.across;
  // A hard end is part of the outline, a soft one is not.
  const soft = edge === 'about' || (edge === 'over' && standing === 'stated');
  const sides = [
    [a, end],
    [a, start],
    [b, start],
    [b, end],
  ] as const;
  const around = [sides.map(([side, along]) => place(lane, along, side))];
  if (standing === 'forecast')
    draw(pen, around, {...stroke(outlineOf(paint), 1.75, '5 3.5'), ...mine}, !soft);
  if (standing === 'derived')
    draw(pen, around, {...stroke('ink', 1.75, DOTS), cap: 'round', ...mine}, !soft);
  if (standing === 'stated' && paint === 'pale')
    draw(pen, around, {...stroke('muted', 1), ...mine}, !soft);
  if (edge === 'under' || edge === 'almost')
    cap(pen, lane, end, {...stroke(outlineOf(paint), edge === 'under' ? 3 : 2), ...mine});
}

/** A level to be reached: a line across, on a dashed stem, nothing filled under it. */
function drawGoal(pen: Pen, datum: Datum, lane: Lane, paint: Paint, mine: Look): void {
  const end = lane.at(datum.high);
  const ahead = aheadOf(lane);
  const middle = (lane.across[0] + lane.across[1]) / 2;
  const line = {...stroke(outlineOf(paint), 3), ...mine};
  const stem = [place(lane, lane.zero, middle), place(lane, end, middle)];
  draw(pen, [stem], {...line, strokeWidth: 1.5, dash: '3 3'});
  cap(pen, lane, end, line);
  if (datum.edge === 'range') cap(pen, lane, lane.at(datum.low), line);
  if (datum.edge === 'over') arrow(pen, lane, end + ahead * 4, end + ahead * (OPEN - 4), mine);
}

const place = ({horizontal}: Lane, along: number, aside: number): Point =>
  horizontal ? [along, aside] : [aside, along];

/** The rectangle of a stretch of the axis, across the lane. */
export function area(lane: Lane, a: number, b: number): Box {
  const [x, y] = place(lane, Math.min(a, b), lane.across[0]);
  const [width, height] = place(lane, Math.abs(b - a), lane.across[1] - lane.across[0]);
  return {x: round(x), y: round(y), width: round(width), height: round(height)};
}

/** A hard line across the lane. */
export function cap(pen: Pen, lane: Lane, at: number, look: Look): void {
  draw(pen, [lane.across.map((side) => place(lane, at, side))], look);
}

/** A thin arrow in ink along the axis, in the middle of the lane. */
export function arrow(pen: Pen, lane: Lane, from: number, to: number, mine: Look): void {
  if (Math.abs(to - from) < 6) return;
  const middle = (lane.across[0] + lane.across[1]) / 2;
  const neck = to > from ? to - 4 : to + 4;
  const at = (along: number, aside: number): Point => place(lane, along, middle + aside);
  const shaft = [at(from, 0), at(to, 0)];
  const head = [at(neck, -3.5), at(to, 0), at(neck, 3.5)];
  draw(pen, [shaft, head], {...stroke('ink', 1.5), ...mine});
}
