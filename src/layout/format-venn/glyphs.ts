import {round, type CircleShape, type Glyphs, type Paint, type Shape} from '../scene.js';
import type {VennCell} from '../../model/format-venn/types.js';

/** Colour of the n-th format, from 1; numbers tell formats apart where colours repeat. */
export function paintOf(number: number): Paint {
  return `s${((number - 1) % 8) + 1}` as Paint;
}

/** How a planned format's outline is broken, in px. */
export const PLANNED = '7 5';

type Look = Omit<CircleShape, 'kind' | 'x' | 'y' | 'r'>;

function circle(x: number, y: number, r: number, look: Look): Shape {
  return {kind: 'circle', x: round(x), y: round(y), r: round(r), ...look};
}

/** A format's number in a ring of its colour. */
export function badge(number: number, x: number, y: number, mark: string): Shape[] {
  return [
    circle(x, y, 8.5, {fill: 'ground', stroke: paintOf(number), strokeWidth: 2, mark}),
    {
      kind: 'text',
      x: round(x),
      y: round(y + 4.3),
      text: String(number),
      size: 12,
      weight: 700,
      anchor: 'middle',
      mark,
    },
  ];
}

/**
 * How a place stands in a format, by shape: member full, observer hollow, invited a hollow diamond,
 * not known a question mark; contested with a ring around it.
 *
 * @param look Marks and hooks that the sign carries.
 */
export function dot(
  {standing, contested}: VennCell,
  x: number,
  y: number,
  r: number,
  paint: Paint,
  look: Pick<Look, 'mark' | 'hooks'> = {},
): Shape[] {
  const shapes: Shape[] = [];
  const hollow = {...look, fill: 'ground', stroke: paint, strokeWidth: 2} as const;
  if (contested) {
    const {hooks: _, ...ring} = look;
    shapes.push(circle(x, y, r + 3, {...ring, stroke: 'conflict', strokeWidth: 1.5}));
  }
  if (standing === 'member') shapes.push(circle(x, y, r, {...look, fill: paint}));
  if (standing === 'observer') shapes.push(circle(x, y, r - 1, hollow));
  if (standing === 'invited') {
    const corners = [
      [x, y - r],
      [x + r, y],
      [x, y + r],
      [x - r, y],
    ].map((corner) => corner.map(round).join(' '));
    shapes.push({kind: 'path', d: `M${corners.join('L')}Z`, ...hollow});
  }
  if (standing === 'unknown') {
    shapes.push({
      kind: 'text',
      x: round(x),
      y: round(y + 4.5),
      text: '?',
      size: 13,
      weight: 700,
      anchor: 'middle',
      fill: 'muted',
      ...look,
    });
  }
  return shapes;
}

/** Legend glyphs: `member`, `observer`, `invited`, `unknown`, `contested`, `planned`. */
export const glyphs: Glyphs = (name) => {
  if (name === 'planned') {
    const line = {x1: 1, y1: 7, x2: 27, y2: 7, stroke: 'ink', strokeWidth: 2} as const;
    return [{kind: 'line', ...line, dash: PLANNED}];
  }
  const contested = name === 'contested';
  const standing = contested ? 'member' : (name as VennCell['standing']);
  return dot({standing, contested}, 14, 7, 5, 'ink');
};
