/**
 * An order of columns in which rows fall into few runs: neighbours are alike, so bars join.
 *
 * The number of runs of a row is half the number of changes along it, counting empty columns at both
 * ends. Summed over the rows, that is the length of a tour through the columns by Hamming distance: a
 * travelling salesman, who is served by moving stretches elsewhere, turned or not (Or 1976; Croes
 * 1958), until nothing gets shorter or the moves are spent.
 *
 * @param columns Per column, the rows that are filled in it. In a canonical order: it breaks ties.
 * @returns Indices of columns, in order.
 */
export function fewestRuns(columns: readonly (readonly number[])[], moves = 1e6): number[] {
  const n = columns.length;
  // Index n is the empty column at both ends.
  const table = [...columns, []].map((one, a, all) =>
    all.map((other, b) => {
      const shared = one.filter((row) => other.includes(row)).length;
      return (one.length + other.length - 2 * shared) * 64 + Math.min(31, Math.abs(a - b));
    }),
  );
  const between = (a = n, b = n): number => table[a]?.[b] ?? 0;
  let tour = columns.map((_, i) => i);
  /** Makes the first shortening it finds. */
  const improve = (): boolean => {
    for (let from = 0; from < n; from++) {
      for (let to = from; to < n; to++) {
        const rest = tour.toSpliced(from, to + 1 - from);
        const stretch = tour.slice(from, to + 1);
        const saved =
          between(tour[from - 1], stretch[0]) +
          between(stretch.at(-1), tour[to + 1]) -
          between(tour[from - 1], tour[to + 1]);
        for (const turned of [stretch, stretch.toReversed()]) {
          for (let gap = 0; gap <= rest.length; gap++, moves--) {
            const added =
              between(rest[gap - 1], turned[0]) +
              between(turned.at(-1), rest[gap]) -
              between(rest[gap - 1], rest[gap]);
            if (added >= saved) continue;
            tour = rest.toSpliced(gap, 0, ...turned);
            return moves > 0;
          }
        }
      }
    }
    return false;
  };
  while (improve());
  return (tour[0] ?? 0) <= (tour[n - 1] ?? 0) ? tour : tour.reverse();
}
