/** Hatching and fading, as plain strokes and boxes: no pattern, no gradient, no ids. */

import type {Box, Point} from './geometry.js';
import {boxOf, cornersOf, eachSegment, pathOf, round} from './geometry.js';

/**
 * Parallel lines inside rings (even-odd), as one path.
 *
 * @param spacing Between lines, px.
 * @param degrees Of the lines, clockwise from level.
 */
export function hatch(
  rings: readonly (readonly Point[])[],
  spacing: number,
  degrees = -45,
): string {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // Turned so that the lines are level, cut there, and turned back.
  const turned = rings.map((ring) =>
    ring.map(([x, y]): Point => [x * cos + y * sin, y * cos - x * sin]),
  );
  const bounds = boxOf(turned.flat());
  if (!bounds || !(spacing > 0)) return '';
  let d = '';
  // Lines lie on multiples of the spacing: neighbouring areas hatch as one.
  for (
    let level = (Math.floor(bounds.y / spacing) + 0.5) * spacing;
    level < bounds.y + bounds.height;
    level += spacing
  ) {
    const cuts: number[] = [];
    for (const ring of turned) {
      const last = ring[ring.length - 1];
      eachSegment(last ? [last, ...ring] : ring, (a, b) => {
        if (a[1] > level === b[1] > level) return;
        cuts.push(a[0] + ((level - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
      });
    }
    cuts.sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const back = (x: number): Point => [x * cos - level * sin, x * sin + level * cos];
      d += pathOf([back(cuts[i] ?? 0), back(cuts[i + 1] ?? 0)]);
    }
  }
  return d;
}

export function hatchBox(box: Box, spacing: number, degrees?: number): string {
  return hatch([cornersOf(box)], spacing, degrees);
}

/**
 * A box that fades out towards one side, cut into strips of falling opacity.
 *
 * @returns Strips from full to faint; opacities in 0..1.
 */
export function fadeStrips(
  {x, y, width, height}: Box,
  towards: 'left' | 'right' | 'up' | 'down',
  count = 12,
): {box: Box; opacity: number}[] {
  const level = towards === 'left' || towards === 'right';
  const size = level ? width : height;
  const backwards = towards === 'left' || towards === 'up';
  return Array.from({length: count}, (_, i) => {
    const at = round((size * i) / count);
    const long = round(round((size * (i + 1)) / count) - at);
    const from = round(backwards ? size - at - long : at);
    const box = level
      ? {x: round(x + from), y, width: long, height}
      : {x, y: round(y + from), width, height: long};
    return {box, opacity: round(1 - (i + 0.5) / count)};
  });
}
