/** Labels at the ends of lines, spread along one side. */

/**
 * The smallest moves (least squares) that keep `gap` between neighbours, order kept; null when they
 * cannot all fit. Pool-adjacent-violators with the ends as walls.
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
  const total = items.reduce((sum, {size}) => sum + size, 0) + gap * (items.length - 1);
  if (items.length > 0 && total > to - from) return null;
  const order = items
    .map((item, index) => ({...item, index}))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  // Shifted so that every label wants one number and they must not decrease.
  let before = 0;
  const wishes = order.map(({at, size}) => {
    const wish = at - size / 2 - before;
    before += size + gap;
    return wish;
  });
  const pools: {sum: number; count: number}[] = [];
  for (const wish of wishes) {
    let pool = {sum: wish, count: 1};
    for (let last = pools[pools.length - 1]; last; last = pools[pools.length - 1]) {
      if (last.sum / last.count <= pool.sum / pool.count) break;
      pools.pop();
      pool = {sum: last.sum + pool.sum, count: last.count + pool.count};
    }
    pools.push(pool);
  }
  const slack = to - from - total;
  const shifts = pools.flatMap(({sum, count}) =>
    Array.from({length: count}, () => from + Math.max(0, Math.min(slack, sum / count - from))),
  );
  const centres = new Array<number>(items.length).fill(0);
  before = 0;
  order.forEach(({size, index}, i) => {
    centres[index] = (shifts[i] ?? 0) + before + size / 2;
    before += size + gap;
  });
  return centres;
}
