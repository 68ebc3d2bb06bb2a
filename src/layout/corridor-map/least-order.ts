/** The linear ordering problem behind the lanes: an order with the least sum of pairwise costs. */

/** Crossings of an order of lanes, each by its index. */
export function costOf(order: readonly number[], costs: readonly (readonly number[])[]): number {
  let cost = 0;
  order.forEach((i, position) => {
    for (const j of order.slice(position + 1)) cost += costs[i]?.[j] ?? 0;
  });
  return cost;
}

/** Up to here every order is weighed (by subsets: 2ⁿ·n² steps). */
const EXACT = 12;

/** The order with the least cost; of equals the first by index. Beyond 12 lanes a local search. */
export function leastOrder(costs: readonly (readonly number[])[]): number[] {
  return costs.length <= EXACT ? exactOrder(costs) : searchedOrder(costs);
}

function exactOrder(costs: readonly (readonly number[])[]): number[] {
  const n = costs.length;
  const full = (1 << n) - 1;
  // least[set]: the best that is left to pay once the lanes of `set` stand at the left.
  const least = new Float64Array(full + 1);
  const choice = new Int8Array(full + 1);
  for (let set = full - 1; set >= 0; set--) {
    let best = Infinity;
    for (let i = 0; i < n; i++) {
      if (set & (1 << i)) continue;
      let cost = least[set | (1 << i)] ?? 0;
      for (let j = 0; j < n; j++) {
        if (j !== i && !(set & (1 << j))) cost += costs[i]?.[j] ?? 0;
      }
      if (cost < best) {
        best = cost;
        choice[set] = i;
      }
    }
    least[set] = best;
  }
  const order: number[] = [];
  for (let set = 0; set !== full; set |= 1 << (choice[set] ?? 0)) order.push(choice[set] ?? 0);
  return order;
}

/** Moves one lane at a time to its best place until nothing gains; a few rounds are enough. */
function searchedOrder(costs: readonly (readonly number[])[]): number[] {
  const order = costs.map((_, i) => i);
  const rounds = costs.length > 200 ? 2 : 8;
  for (let round = 0; round < rounds; round++) {
    let gained = false;
    for (let lane = 0; lane < costs.length; lane++) {
      const from = order.indexOf(lane);
      let [best, bestGain] = [from, 0];
      for (const way of [-1, 1]) {
        let gain = 0;
        for (let to = from + way; to >= 0 && to < order.length; to += way) {
          const other = order[to] ?? 0;
          const [before, after] = way < 0 ? [other, lane] : [lane, other];
          gain += (costs[before]?.[after] ?? 0) - (costs[after]?.[before] ?? 0);
          if (gain > bestGain) [best, bestGain] = [to, gain];
        }
      }
      if (bestGain === 0) continue;
      gained = true;
      order.splice(from, 1);
      order.splice(best, 0, lane);
    }
    if (!gained) break;
  }
  return order;
}
