import type {Dated} from '../../model/visit-timeline/types.js';
import type {Language} from '../../languages/language.js';
import type {Axis} from './axis.js';
import {dashed, extentOf, hooksOf, paintOf} from './marks.js';
import {type Sheet, leading} from './sheet.js';

/** A counted mark may be narrower than others: its height says what it holds, px. */
const LEAST_COUNT = 6;
const HIGHEST = 34;
const NUMBER = {size: 12, weight: 600} as const;

/**
 * Counted ticks: a box as wide as the days of its events, as high as their number, with the number
 * over it where it fits. Those that would cover one another stand in rows. Says how high it came out.
 */
export function drawCounts(
  sheet: Sheet,
  counts: readonly Dated[],
  axis: Axis,
  top: number,
  language: Language,
): number {
  const most = Math.max(1, ...counts.map(({count}) => count));
  const tallOf = ({count}: Dated): number => Math.max(2, (count / most) * HIGHEST);
  const all = counts.map((entry) => ({entry, ...extentOf(entry, axis, LEAST_COUNT)}));
  // Fine units first: they share a row; wide leftovers go under them.
  all.sort((a, b) => a.x1 - a.x0 - (b.x1 - b.x0));
  const rows: (typeof all)[] = [];
  for (const one of all) {
    const row = rows.find((row) =>
      row.every(({x0, x1}) => one.x1 <= x0 + 0.02 || one.x0 >= x1 - 0.02),
    );
    if (row) row.push(one);
    else rows.push([one]);
  }
  let y = top;
  for (const row of rows) {
    const highest = Math.max(...row.map(({entry}) => tallOf(entry)));
    const foot = y + leading(NUMBER) + highest;
    let free = -Infinity;
    for (const {entry, x0, x1} of row.sort((a, b) => a.x0 - b.x0)) {
      const tall = tallOf(entry);
      const paint = paintOf(entry);
      const look = entry.expected ? dashed(paint) : {fill: paint, fillOpacity: 0.75};
      const own = {mark: entry.key, hooks: hooksOf(entry)};
      sheet.rect(x0 + 0.5, foot - tall, Math.max(1, x1 - x0 - 1), tall, {...look, ...own});
      sheet.target(entry.key, x0, foot - highest, x1 - x0, highest);
      const number = sheet.block(language.numberOf(entry.count), NUMBER, Infinity);
      const half = number.width / 2;
      const middle = Math.min(Math.max((x0 + x1) / 2, axis.x0 + half), axis.x1 - half);
      if (middle - half <= free) continue;
      free = middle + half + 3;
      sheet.print(number, middle, foot - highest - leading(NUMBER) - 1, 'middle', entry.key);
    }
    y = foot + 6;
  }
  return y - top;
}
