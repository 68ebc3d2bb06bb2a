/** Hatching and fading, as plain strokes and boxes: no pattern, no gradient, no ids. */

import type {Box, Point} from './geometry.js';
import {boxOf, cornersOf, cutsOf, pathOf, round} from './geometry.js';

/**
 * Parallel lines rising at 45° inside rings (even-odd), as one path.
 *
 * @param spacing Between lines, px.
 */
export function hatch(rings: readonly (readonly Point[])[], spacing: number): string {
  const k = Math.SQRT1_2;
  // Turned so that the lines are level, cut there, and turned back.
  const turned = rings.map((ring) => ring.map(([x, y]): Point => [(x - y) * k, (x + y) * k]));
  const bounds = boxOf(turned.flat());
  let d = '';
  if (!bounds) return d;
  // Lines lie on multiples of the spacing: neighbouring areas hatch as one.
  let level = (Math.floor(bounds.y / spacing) + 0.5) * spacing;
  for (; level < bounds.y + bounds.height; level += spacing) {
    const line = cutsOf(turned, level).map((x): Point => [(x + level) * k, (level - x) * k]);
    for (let i = 0; i + 1 < line.length; i += 2) d += pathOf(line.slice(i, i + 2));
  }
  return d;
}

export function hatchBox(box: Box, spacing: number): string {
  return hatch([cornersOf(box)], spacing);
}

/**
 * A box that fades out towards one side, cut into strips of falling opacity.
 *
 * @returns Strips from full to faint; opacities in 0..1.
 */
export function fadeStrips(
  {x, y, width, height}: Box,
  towards: 'left' | 'right' | 'up' | 'down',
  count: number,
): {box: Box; opacity: number}[] {
  const level = towards === 'left' || towards === 'right';
  const size = level ? width : height;
  return Array.from({length: count}, (_, i) => {
    const at = round((size * i) / count);
    const long = round((size * (i + 1)) / count - at);
    const from = towards === 'left' || towards === 'up' ? size - at - long : at;
    return {
      box: level
        ? {x: round(x + from), y, width: long, height}
        : {x, y: round(y + from), width, height: long},
      opacity: round(1 - (i + 0.5) / count),
    };
  });
}
