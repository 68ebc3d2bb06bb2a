import type {Datum} from '../../model/trade-chart/types.js';
import {type Box, type Point, roundBox} from '../geometry.js';
import {fadeStrips} from '../hatch.js';
import {type Paint, round} from '../scene.js';
import {type Look, type Pen, draw, mineOf, outlineOf, rect, stroke} from './pen.js';

/** Where a bar stands: across the value axis in px, and how values run along it. */
export interface Lane {
  /** Values run to the right; else upwards. */
  readonly horizontal: boolean;
  readonly across: readonly [number, number];
  readonly zero: number;
  /** Values run the other way: to the left. */
  readonly back?: boolean;
  /** A hard end is the head of an arrow: a change, a direction. */
  readonly arrow?: boolean;
  at(value: number): number;
}

/** Length of an open end in px: fixed, since no source says how far beyond its bound a value lies. */
export const OPEN = 24;
/** Half the height of a soft edge in px: "about" has no stated width either. */
const SOFT = 6;

/** Px beyond the end of a mark that belong to its form. */
export const beyond = ({edge}: Datum): number =>
  edge === 'over' ? OPEN : edge === 'about' ? SOFT : 0;

/** Which way values grow, in px. */
const aheadOf = ({horizontal, back = false}: Lane): 1 | -1 => (horizontal === back ? -1 : 1);

/** Ends of a bar along its axis in px, open end and soft edge included. */
export function reachOf(datum: Datum, lane: Lane): readonly [number, number] {
  const start = datum.edge === 'range' ? lane.at(datum.low) : lane.zero;
  const end = lane.at(datum.high);
  const way = datum.edge === 'over' ? aheadOf(lane) : Math.sign(end - start);
  return [start, end + way * beyond(datum)];
}

const place = ({horizontal}: Lane, along: number, aside: number): Point =>
  horizontal ? [along, aside] : [aside, along];

/** The rectangle of a stretch of the axis, across the lane. */
export function area(lane: Lane, a: number, b: number): Box {
  const [from, to] = lane.across;
  const [x, y] = place(lane, Math.min(a, b), from);
  const [width, height] = place(lane, Math.abs(b - a), to - from);
  return roundBox({x, y, width, height});
}

/**
 * One value as a bar: its standing is the body, its edge the end.
 *
 * Stated filled, forecast dashed, derived dotted, target a line with a stem and no body; exact a
 * hard end, about a soft one, over open ahead, under closed and open behind, a range from low to
 * high (Olston and Mackinlay 2002: a bound is no error bar). A change without a base is hollow (R7).
 */
export function drawBar(pen: Pen, datum: Datum, lane: Lane, hue: Paint): Box {
  const paint = datum.hollow ? 'muted' : hue;
  const {edge, standing, hollow} = datum;
  const mine = {...mineOf(datum), part: `mark ${standing}`};
  const {across, at, zero} = lane;
  const ahead = aheadOf(lane);
  const end = at(datum.high);
  const [start, tip] = reachOf(datum, lane);
  const line = {...stroke(outlineOf(paint), 3), ...mine};
  /** A hard line across the lane. */
  const cap = (along: number, strokeWidth: number): void =>
    draw(pen, [across.map((side) => place(lane, along, side))], {...line, strokeWidth});
  if (standing === 'target') {
    const middle = (across[0] + across[1]) / 2;
    const stem = [place(lane, zero, middle), place(lane, end, middle)];
    draw(pen, [stem], {...line, strokeWidth: 1.5, dash: '3 3'});
    cap(end, 3);
    if (edge === 'range') cap(start, 3);
    if (edge === 'over') arrow(pen, lane, end + ahead * 4, end + ahead * (OPEN - 4), mine);
    return area(lane, start, tip);
  }
  const strength = {stated: 1, forecast: 0.14, derived: 0.08}[standing];
  const length = Math.abs(end - start);
  /** From full at `a` to nothing at `b`. */
  const fade = (a: number, b: number, most: number): void => {
    const towards = lane.horizontal ? (b > a ? 'right' : 'left') : b > a ? 'down' : 'up';
    for (const {box, opacity} of fadeStrips(area(lane, a, b), towards, 8))
      rect(pen, box, {fill: paint, fillOpacity: round(opacity * most * strength), ...mine});
  };
  // How much of the body's end is soft: nothing of an exact one, all of an upper bound.
  const soft = Math.min(length, edge === 'about' ? SOFT : edge === 'almost' ? 2 * SOFT : 0);
  const solid = strength < 1 ? {fillOpacity: strength} : {};
  const round3 = edge === 'range' ? {radius: 3} : {};
  const [a, b] = across;
  const head = lane.arrow && edge === 'exact';
  const sign = Math.sign(end - start);
  const neck = head ? end - sign * Math.min(length, (b - a) / 2 + 2) : end;
  const tips = head ? [place(lane, end, (a + b) / 2)] : [];
  const around = [
    place(lane, neck, a),
    place(lane, start, a),
    place(lane, start, b),
    place(lane, neck, b),
    ...tips,
  ];
  const fill = {fill: hollow ? 'ground' : paint, ...solid, ...mine} as const;
  if (head) draw(pen, [around], fill, true);
  else if (edge !== 'under') rect(pen, area(lane, start, end - sign * soft), {...fill, ...round3});
  if (soft > 0) fade(end - sign * soft, edge === 'about' ? end + sign * soft : end, 1);
  if (edge === 'under' || edge === 'over') {
    const far = edge === 'over' ? ahead * OPEN : -ahead * Math.min(OPEN, length);
    fade(end, end + far, 0.5);
    const way = Math.sign(far);
    arrow(pen, lane, end + way * 5, end + far - way * 3, mine);
  }
  const outline =
    standing === 'forecast'
      ? stroke(outlineOf(paint), 1.75, '5 3.5')
      : standing === 'derived'
        ? {...stroke('ink', 1.75, '0.1 4'), cap: 'round' as const}
        : paint === 'pale' || hollow
          ? stroke('muted', 1.5)
          : undefined;
  // A hard end is part of the outline, a soft one is not.
  const closed = edge !== 'about' && (edge !== 'over' || standing !== 'stated');
  if (outline) draw(pen, [around], {...outline, ...mine}, closed);
  if (standing !== 'derived' && (edge === 'under' || edge === 'almost'))
    cap(end, edge === 'under' ? 3 : 2);
  return area(lane, start, tip);
}

/** A thin arrow in ink along the axis, in the middle of the lane. */
export function arrow(pen: Pen, lane: Lane, from: number, to: number, mine: Look): void {
  if (Math.abs(to - from) < 6) return;
  const middle = (lane.across[0] + lane.across[1]) / 2;
  const neck = to > from ? to - 4 : to + 4;
  const at = (along: number, aside: number): Point => place(lane, along, middle + aside);
  const head = [at(neck, -3.5), at(to, 0), at(neck, 3.5)];
  draw(pen, [[at(from, 0), at(to, 0)], head], {...stroke('ink', 1.5), ...mine});
}
