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
/** Modes whose lines carry open arrow heads in the direction of their stops. */
const FLOWS: readonly string[] = ['oil-pipeline', 'gas-pipeline'];

/** Layers from below to above. All legs' casings are drawn first, then the rest, leg by leg. */
export function strokeLayers({d, points, width, status, mode}: StrokeInput): StrokeLayer[] {
  const layers: StrokeLayer[] = [
    // Butt caps: round ones would bite into neighbouring lanes at the ends.
    {role: 'casing', d, width: round(width + CASING), dash: null, cap: 'butt'},
    ...bodyOf(d, points, width, status),
  ];
  if (mode === 'road' && width >= 3.5) {
    layers.push({role: 'core', d, width: round(width * 0.28), dash: null, cap: 'butt'});
  }
  if (mode !== undefined && FLOWS.includes(mode)) {
    const heads = chevrons(points, Math.max(5.5, width * 1.9), 90);
    if (heads) layers.push({role: 'ticks', d: heads, width: 1.8, dash: null, cap: 'round'});
  }
  return layers;
}

function bodyOf(d: string, points: readonly Point[], width: number, status: string): StrokeLayer[] {
  const w = round(width);
  const line = {role: 'line', d, cap: 'butt'} as const;
  switch (status) {
    case 'operating':
      return [{...line, width: w, dash: null, cap: 'round'}];
    case 'construction': {
      const dash = [round(Math.max(9, width * 3)), round(Math.max(5, width * 1.6))];
      const hair = round(Math.max(0.8, width * 0.28));
      return [
        {...line, role: 'hairline', width: hair, dash: null},
        {...line, width: w, dash},
      ];
    }
    case 'study':
      // A dash of no length with a round cap is a dot.
      return [{...line, width: w, dash: [0, round(width * 1.9)], cap: 'round'}];
    case 'suspended': {
      const marks = crosses(points, Math.max(3.4, width * 1.2), 26);
      return [
        {...line, width: round(Math.max(1, width * 0.5)), dash: null},
        ...(marks
          ? [{role: 'ticks', d: marks, width: 1.4, dash: null, cap: 'round'} as const]
          : []),
      ];
    }
    default:
      return [{...line, width: w, dash: [round(width * 1.5), round(width * 1.5)]}];
  }
}

/** A straight sample for a legend, from (0, 0) to (length, 0), without a casing. */
export function legendStroke(status: string, width: number, length: number): StrokeLayer[] {
  const points: Point[] = [
    [0, 0],
    [length, 0],
  ];
  return bodyOf(pathOf(points), points, width, status);
}

/** Open arrow heads along a line, evenly spaced, at least one where there is room; a path. */
export function chevrons(points: readonly Point[], size: number, every: number): string {
  return marksAlong(points, size * 3, every, ({at, angle}) => {
    const wing = (turn: number): Point => [
      at[0] - size * Math.cos(angle + turn),
      at[1] - size * Math.sin(angle + turn),
    ];
    return pathOf([wing(0.6), at, wing(-0.6)]);
  });
}

/** Crosses along a line, evenly spaced; a path. */
export function crosses(points: readonly Point[], size: number, every: number): string {
  return marksAlong(points, size * 2, every, ({at, angle}) => {
    const arm = (turn: number): string => {
      const [dx, dy] = [size * Math.cos(angle + turn), size * Math.sin(angle + turn)];
      return pathOf([
        [at[0] - dx, at[1] - dy],
        [at[0] + dx, at[1] + dy],
      ]);
    };
    return arm(Math.PI / 4) + arm(-Math.PI / 4);
  });
}

function marksAlong(
  points: readonly Point[],
  least: number,
  every: number,
  mark: (place: {at: Point; angle: number}) => string,
): string {
  const length = lengthOf(points);
  if (length < least) return '';
  const count = Math.max(1, Math.round(length / every));
  return Array.from({length: count}, (_, i) =>
    mark(pointAt(points, (length * (i + 0.5)) / count)),
  ).join('');
}
