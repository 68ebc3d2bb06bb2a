/** Edges between neighbouring stops, and steps along them. */

import type {Point} from '../geometry.js';
import {pointAt} from '../geometry.js';

export interface Edge {
  readonly key: string;
  /** Its ends, a < b, whichever way the legs list them. */
  readonly a: string;
  readonly b: string;
  /** From a to b. */
  readonly line: readonly Point[];
  readonly length: number;
  /** Widths by lane. */
  readonly lanes: Map<string, number>;
  /** By lane, for those that other legs of the route may use too. */
  readonly styles: Map<string, string>;
}

/** An edge as travelled: forward is from a to b. */
export interface Step {
  readonly edge: Edge;
  readonly forward: boolean;
}

/** How far from a stop a heading is taken, px: the first bend after it must not decide. */
const LOOK = 12;

export const endOf = ({edge, forward}: Step): string => (forward ? edge.b : edge.a);
export const startOf = ({edge, forward}: Step): string => (forward ? edge.a : edge.b);
export const back = ({edge, forward}: Step): Step => ({edge, forward: !forward});

export function lineOf({edge, forward}: Step): readonly Point[] {
  return forward ? edge.line : [...edge.line].reverse();
}

/** The heading with which a step leaves its start, radians. */
export function headingOf(step: Step): number {
  const line = lineOf(step);
  const [x, y] = line[0] ?? [0, 0];
  const [toX, toY] = pointAt(line, Math.min(LOOK, step.edge.length)).at;
  return Math.atan2(toY - y, toX - x);
}

/** An angle within half a turn of 0. */
export function turnBetween(from: number, to: number): number {
  return Math.atan2(Math.sin(to - from), Math.cos(to - from));
}
