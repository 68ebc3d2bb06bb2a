import type {Dated, TimelineWords} from '../../model/visit-timeline/types.js';
import type {Measure, Shape, Target} from '../scene.js';
import {round} from '../scene.js';
import type {Axis} from './axis.js';
import type {Draft} from './draft.js';
import {type Extent, extentOf, hooksOf, paintOf} from './marks.js';

/** A counted mark may be narrower than others: its height says what it holds, px. */
export const LEAST_COUNT = 6;
const HIGHEST = 34;
const NUMBER = 12;

/**
 * Counted ticks: a box as wide as the days of its events, as high as their number, with
 * the number over it where it fits. Those that would cover one another stand in rows.
 */
export function countColumns(
  counts: readonly Dated[],
  axis: Axis,
  top: number,
  words: TimelineWords,
  measure: Measure,
): Draft {
  const most = Math.max(1, ...counts.map(({count}) => count));
  const height = (count: number): number => Math.max(2, (count / most) * HIGHEST);
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  let y = top;
  for (const row of rowsOf(counts, axis)) {
    const highest = Math.max(0, ...row.map(({entry}) => height(entry.count)));
    const foot = y + 16 + highest;
    let free = -Infinity;
    for (const {entry, extent} of row) {
      const tall = height(entry.count);
      const {x0, x1} = extent;
      shapes.push({
        kind: 'rect',
        x: round(x0 + 0.5),
        y: round(foot - tall),
        width: round(Math.max(1, x1 - x0 - 1)),
        height: round(tall),
        ...(entry.expected
          ? {fill: 'ground', stroke: paintOf(entry), strokeWidth: 1.5, dash: '3 2.5'}
          : {fill: paintOf(entry), fillOpacity: 0.75}),
        mark: entry.key,
        hooks: hooksOf(entry),
      });
      const text = words.number(entry.count);
      const width = measure(text, {size: NUMBER, weight: 600});
      const middle = Math.min(Math.max((x0 + x1) / 2, axis.x0 + width / 2), axis.x1 - width / 2);
      if (middle - width / 2 > free) {
        free = middle + width / 2 + 3;
        shapes.push({
          kind: 'text',
          x: round(middle),
          y: round(foot - highest - 4),
          text,
          size: NUMBER,
          weight: 600,
          anchor: 'middle',
          mark: entry.key,
        });
      }
      targets.push({
        mark: entry.key,
        x: round(x0),
        y: round(foot - highest),
        width: round(x1 - x0),
        height: round(highest),
      });
    }
    y = foot + 6;
  }
  return {shapes, targets, height: Math.max(0, y - top - 6)};
}

interface Placed {
  readonly entry: Dated;
  readonly extent: Extent;
}

function rowsOf(counts: readonly Dated[], axis: Axis): Placed[][] {
  const rows: {placed: Placed[]; spans: [number, number][]}[] = [];
  const all = counts.map((entry) => ({entry, extent: extentOf(entry, axis, LEAST_COUNT)}));
  // Fine bins first: they share a row; wide leftovers go under them.
  all.sort((a, b) => a.extent.x1 - a.extent.x0 - (b.extent.x1 - b.extent.x0));
  for (const one of all) {
    const {x0, x1} = one.extent;
    const row = rows.find(({spans}) => spans.every(([a, b]) => x1 <= a + 0.02 || x0 >= b - 0.02));
    if (row) {
      row.placed.push(one);
      row.spans.push([x0, x1]);
    } else rows.push({placed: [one], spans: [[x0, x1]]});
  }
  return rows.map(({placed}) => placed.sort((a, b) => a.extent.x0 - b.extent.x0));
}
