/**
 * A leg's status as strokes: told apart in grey, at a glance, without colour.
 *
 * Operating solid; construction long dashes on a hairline; planned short dashes; study round dots;
 * suspended a line with crosses. A casing in the land's paint keeps crossing lines apart.
 */

import type {Point} from '../geometry.js';
import {lengthOf, pathOf, pointAt, round} from '../geometry.js';

export interface StrokeLayer {
  /** `casing` and `core` are painted as the ground they lie on, all others in the leg's paint. */
  readonly role: 'casing' | 'core' | 'hairline' | 'line' | 'ticks';
  readonly d: string;
  readonly width: number;
  /** SVG dash array, px. */
  readonly dash: readonly number[] | null;
  readonly cap: 'butt' | 'round';
}

export interface StrokeInput {
  readonly d: string;
  /** The same, flattened. */
  readonly points: readonly Point[];
  readonly width: number;
  /** A route status; an unknown one is drawn as planned, which claims least that is visible. */
  readonly status: string;
  readonly mode?: string;
}

/** What a casing adds to both sides together, px. */
const CASING = 2.6;
/** Layers from below to above; pipelines carry open arrow heads. All legs' casings are drawn first, then the rest, leg by leg. */
export function strokeLayers({d, points, width, status, mode = ''}: StrokeInput): StrokeLayer[] {
  const heads = mode.endsWith('pipeline') && chevrons(points, Math.max(5.5, width * 1.9), 90);
  return [
    // Butt caps: round ones would bite into neighbouring lanes at the ends.
    stroke('casing', d, width + CASING),
    ...bodyOf(d, points, width, status),
    ...(mode === 'road' && width >= 3.5 ? [stroke('core', d, width * 0.28)] : []),
    ...(heads ? [stroke('ticks', heads, 1.8, null, 'round')] : []),
  ];
}

function stroke(
  role: StrokeLayer['role'],
  d: string,
  width: number,
  dash: readonly number[] | null = null,
  cap: StrokeLayer['cap'] = 'butt',
): StrokeLayer {
  return {role, d, width: round(width), dash: dash?.map(round) ?? null, cap};
}

function bodyOf(d: string, points: readonly Point[], width: number, status: string): StrokeLayer[] {
  const line = (dash: readonly number[] | null, cap?: StrokeLayer['cap']): StrokeLayer =>
    stroke('line', d, width, dash, cap);
  switch (status) {
    case 'operating':
      return [line(null, 'round')];
    case 'construction':
      return [
        stroke('hairline', d, Math.max(0.8, width * 0.28)),
        line([Math.max(9, width * 3), Math.max(5, width * 1.6)]),
      ];
    case 'study':
      // A dash of no length with a round cap is a dot.
      return [line([0, width * 1.9], 'round')];
    case 'suspended': {
      const marks = crosses(points, Math.max(3.4, width * 1.2), 26);
      const thin = stroke('line', d, Math.max(1, width * 0.5));
      return marks ? [thin, stroke('ticks', marks, 1.4, null, 'round')] : [thin];
    }
    default:
      return [line([width * 1.5, width * 1.5])];
  }
}

/** Open arrow heads along a line, evenly spaced, at least one where there is room; a path. */
export function chevrons(points: readonly Point[], size: number, every: number): string {
  return marksAlong(points, size * 3, every, (at, turned) =>
    pathOf([turned(-size, 0.6), at, turned(-size, -0.6)]),
  );
}

/** Crosses along a line, evenly spaced; a path. */
export function crosses(points: readonly Point[], size: number, every: number): string {
  return marksAlong(points, size * 2, every, (_, turned) =>
    [1, -1]
      .map((side) => [-size, size].map((far) => turned(far, (side * Math.PI) / 4)))
      .map((arm) => pathOf(arm))
      .join(''),
  );
}

/** @param mark Draws one mark at a point, given a way to points at a distance and angle from it. */
function marksAlong(
  points: readonly Point[],
  least: number,
  every: number,
  mark: (at: Point, turned: (far: number, turn: number) => Point) => string,
): string {
  const length = lengthOf(points);
  if (length < least) return '';
  const count = Math.max(1, Math.round(length / every));
  return Array.from({length: count}, (_, i) => {
    const {at, angle} = pointAt(points, (length * (i + 0.5)) / count);
    return mark(at, (far, turn) => [
      at[0] + far * Math.cos(angle + turn),
      at[1] + far * Math.sin(angle + turn),
    ]);
  }).join('');
}
