import {round, type Glyphs, type Paint, type Shape} from '../scene.js';
import type {Standing} from '../../model/format-venn/types.js';

/** Colour of the n-th format, from 1; numbers tell formats apart where colours repeat. */
export function paintOf(number: number): Paint {
  return `s${((number - 1) % 8) + 1}` as Paint;
}

/** How a planned format's outline is broken, in px. */
export const PLANNED = '7 5';

/** A format's number in a ring of its colour. */
export function badge(number: number, x: number, y: number, mark?: string): Shape[] {
  const tag = mark === undefined ? {} : {mark};
  return [
    {
      kind: 'circle',
      x: round(x),
      y: round(y),
      r: 8.5,
      fill: 'ground',
      stroke: paintOf(number),
      strokeWidth: 2,
      ...tag,
    },
    {
      kind: 'text',
      x: round(x),
      y: round(y + 4.3),
      text: String(number),
      size: 12,
      weight: 700,
      anchor: 'middle',
      ...tag,
    },
  ];
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly paint: Paint;
  readonly standing: Standing;
  readonly contested: boolean;
  readonly mark?: string;
  readonly hooks?: Shape['hooks'];
}

/**
 * How a place stands in a format, by shape: member full, observer hollow, invited a hollow diamond,
 * not known a question mark; contested with a ring around it.
 */
export function dot({x, y, r, paint, standing, contested, mark, hooks}: Dot): Shape[] {
  const common = {...(mark === undefined ? {} : {mark}), ...(hooks ? {hooks} : {})};
  const shapes: Shape[] = [];
  if (contested) {
    shapes.push({
      kind: 'circle',
      x: round(x),
      y: round(y),
      r: r + 3,
      stroke: 'conflict',
      strokeWidth: 1.5,
      ...(mark === undefined ? {} : {mark}),
    });
  }
  if (standing === 'member') {
    shapes.push({kind: 'circle', x: round(x), y: round(y), r, fill: paint, ...common});
  } else if (standing === 'observer') {
    shapes.push({
      kind: 'circle',
      x: round(x),
      y: round(y),
      r: r - 1,
      fill: 'ground',
      stroke: paint,
      strokeWidth: 2,
      ...common,
    });
  } else if (standing === 'invited') {
    const d = `M${round(x)} ${round(y - r)}L${round(x + r)} ${round(y)}L${round(x)} ${round(y + r)}L${round(x - r)} ${round(y)}Z`;
    shapes.push({kind: 'path', d, fill: 'ground', stroke: paint, strokeWidth: 2, ...common});
  } else if (standing === 'unknown') {
    shapes.push({
      kind: 'text',
      x: round(x),
      y: round(y + 4.5),
      text: '?',
      size: 13,
      weight: 700,
      anchor: 'middle',
      fill: 'muted',
      ...common,
    });
  }
  return shapes;
}

/** Legend glyphs: `member`, `observer`, `invited`, `unknown`, `contested`, `planned`, `n1`, `n2` … */
export const glyphs: Glyphs = (name) => {
  const number = /^n(\d+)$/.exec(name)?.[1];
  if (number !== undefined) return badge(Number(number), 14, 7);
  if (name === 'planned') {
    return [
      {kind: 'line', x1: 1, y1: 7, x2: 27, y2: 7, stroke: 'ink', strokeWidth: 2, dash: PLANNED},
    ];
  }
  const standing = name === 'contested' ? 'member' : (name as Standing);
  return dot({x: 14, y: 7, r: 5, paint: 'ink', standing, contested: name === 'contested'});
};
