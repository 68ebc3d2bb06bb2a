import type {VennCell} from '../../model/format-venn/types.js';
import {round, type Glyphs, type Hooks, type Paint, type Shape} from '../scene.js';
import {circle, line, write} from './pen.js';

/** Colour of the n-th format, from 1; numbers tell formats apart where colours repeat. */
export const paintOf = (number: number): Paint => `s${((number - 1) % 8) + 1}` as Paint;

/** How a planned format's outline is broken, in px. */
export const PLANNED = '7 5';

/** A format's number in a ring of its colour. */
export function badge(number: number, x: number, y: number, mark: string): Shape[] {
  return [
    circle(x, y, 8.5, {fill: 'ground', stroke: paintOf(number), strokeWidth: 2, mark}),
    write({text: String(number)}, x, y + 4.3, {size: 12, weight: 700, anchor: 'middle', mark}),
  ];
}

/**
 * How a place stands in a format, by shape: member full, observer hollow, invited a hollow diamond,
 * not known a question mark; contested with a ring around it.
 */
export function dot(
  {standing, contested}: VennCell,
  x: number,
  y: number,
  r: number,
  paint: Paint,
  mark = '',
  hooks: Hooks = {},
): Shape[] {
  const own = {mark, hooks};
  const hollow = {...own, fill: 'ground', stroke: paint, strokeWidth: 2} as const;
  const corners = [x, y - r, x + r, y, x, y + r, x - r, y].map(round).join(' ');
  const signs: Partial<Record<VennCell['standing'], Shape>> = {
    member: circle(x, y, r, {...own, fill: paint}),
    observer: circle(x, y, r - 1, hollow),
    invited: {kind: 'path', d: `M${corners}Z`, ...hollow},
    unknown: write({text: '?'}, x, y + 4.5, {
      ...own,
      weight: 700,
      anchor: 'middle',
      fill: 'muted',
    }),
  };
  return [
    contested ? circle(x, y, r + 3, {mark, stroke: 'conflict', strokeWidth: 1.5}) : [],
    signs[standing] ?? [],
  ].flat();
}

/** Legend glyphs: `member`, `observer`, `invited`, `unknown`, `contested`, `planned`. */
export const glyphs: Glyphs = (name) => {
  if (name === 'planned')
    return [line(1, 7, 27, 7, {stroke: 'ink', strokeWidth: 2, dash: PLANNED})];
  const contested = name === 'contested';
  const standing = contested ? 'member' : (name as VennCell['standing']);
  return dot({standing, contested}, 14, 7, 5, 'ink');
};
