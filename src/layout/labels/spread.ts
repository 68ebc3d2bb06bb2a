/** Labels at the ends of lines, spread along one side. */

import {clamp} from '../geometry.js';

/**
 * The smallest moves (least squares) that keep `gap` between neighbours, order kept; null when they
 * cannot all fit. Isotonic regression by its max-min formula, for there are few.
 *
 * @param items Centre wanted and size along the axis, px.
 * @returns The new centres, in the order of the items.
 */
export function spread(
  items: readonly {readonly at: number; readonly size: number}[],
  from: number,
  to: number,
  gap = 2,
): number[] | null {
  let end = from - gap;
  // Shifted so that every label wants one number and they must not decrease.
  const order = items
    .map((item, index) => ({...item, index}))
    .sort((a, b) => a.at - b.at)
    .map(({at, size, index}) => {
      const before = end + gap - from + size / 2;
      end += gap + size;
      return {index, before, wish: at - before};
    });
  if (items.length > 0 && end > to) return null;
  const mean = (first: number, last: number): number =>
    order.slice(first, last + 1).reduce((sum, {wish}) => sum + wish, 0) / (last + 1 - first);
  const centres: number[] = [];
  order.forEach(({index, before}, i) => {
    const least = order.slice(0, i + 1).map((_, first) => {
      return Math.min(...order.slice(i).map((__, more) => mean(first, i + more)));
    });
    centres[index] = before + clamp(Math.max(...least), from, from + to - end);
  });
  return centres;
}
