/** The linear ordering problem behind the lanes: an order with the least sum of pairwise costs. */

/** Up to here every order is weighed (by subsets: 2ⁿ·n² steps). */
const EXACT = 9;

/**
 * The order with the least cost. Beyond 9 lanes each is put where it costs least among those before
 * it: never worse than the order given.
 *
 * @param costs `costs[i][j]`: what it costs when i stands before j.
 */
export function leastOrder(costs: readonly (readonly number[])[]): number[] {
  const cost = (before: number, after: number): number => costs[before]?.[after] ?? 0;
  if (costs.length > EXACT) {
    const order: number[] = [];
    costs.forEach((_, lane) => {
      let [place, gain, most] = [lane, 0, 0];
      for (let at = lane - 1; at >= 0; at--) {
        const other = order[at] ?? 0;
        gain += cost(other, lane) - cost(lane, other);
        if (gain > most) [place, most] = [at, gain];
      }
      order.splice(place, 0, lane);
    });
    return order;
  }
  // best[set]: the lanes of a set in their best order, and what that costs.
  const best: {paid: number; order: number[]}[] = [{paid: 0, order: []}];
  for (let set = 1; set < 1 << costs.length; set++) {
    let least = {paid: Infinity, order: [0]};
    costs.forEach((_, last) => {
      const rest = best[set ^ (1 << last)];
      if (!(set & (1 << last)) || !rest) return;
      const paid = rest.order.reduce((sum, other) => sum + cost(other, last), rest.paid);
      if (paid <= least.paid) least = {paid, order: [...rest.order, last]};
    });
    best[set] = least;
  }
  return best.at(-1)?.order ?? [];
}
