/** Corners into an SVG path, and the same flattened. */

import type {Point} from '../geometry.js';
import {distance, lerp, round, roundPoint} from '../geometry.js';

/** A corner of the drawn lane: the curve enters, is drawn towards `at`, and leaves. */
export interface Corner {
  readonly enter: Point;
  readonly at: Point;
  readonly leave: Point;
}

/** The path between two corners; where it begins or ends inside a rounding, at its middle. */
export function drawCorners(corners: readonly Corner[]): {d: string; points: Point[]} {
  const points: Point[] = [];
  let d = '';
  const say = ([x, y]: Point): string => `${round(x)},${round(y)}`;
  const reach = (point: Point): void => {
    const rounded = roundPoint(point);
    const last = points[points.length - 1];
    if (last && distance(last, rounded) < 0.005) return;
    d += `${last ? 'L' : 'M'}${say(rounded)}`;
    points.push(rounded);
  };
  const curve = (from: Point, control: Point, to: Point): void => {
    reach(from);
    if (distance(from, to) < 0.01) return;
    const bend = distance(lerp(from, to, 0.5), control);
    const steps = Math.max(2, Math.min(6, Math.ceil(bend)));
    for (let i = 1; i <= steps; i++) {
      const t = i / steps;
      points.push(roundPoint(lerp(lerp(from, control, t), lerp(control, to, t), t)));
    }
    d += `Q${say(control)} ${say(to)}`;
  };
  corners.forEach(({enter, at, leave}, i) => {
    const rounded = distance(enter, leave) > 0.01;
    if (!rounded) return reach(at);
    const middle = lerp(lerp(enter, at, 0.5), lerp(at, leave, 0.5), 0.5);
    if (i === 0) curve(middle, lerp(at, leave, 0.5), leave);
    else if (i === corners.length - 1) curve(enter, lerp(enter, at, 0.5), middle);
    else curve(enter, at, leave);
  });
  return {d, points};
}
