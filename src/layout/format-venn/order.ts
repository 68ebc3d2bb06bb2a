/**
 * An order of columns in which rows fall into few runs: neighbours are alike, so bars join.
 *
 * The number of runs of a row is half the number of changes along it, counting empty columns at both
 * ends. Summed over the rows, that is the length of a tour through the columns by Hamming distance: a
 * travelling salesman, who is served by nearest neighbours from each start, then by moving stretches
 * elsewhere, turned or not (Or 1976; Croes 1958), until nothing gets shorter or the moves are spent.
 *
 * @param columns Per column, the rows that are filled in it, ascending. In a canonical order: it
 *   breaks ties.
 * @param rows Number of rows.
 * @returns Indices of columns, in order.
 */
export function fewestRuns(
  columns: readonly (readonly number[])[],
  rows: number,
  moves = 2000,
): number[] {
  const n = columns.length;
  const filled = columns.map((list) => {
    const bits = new Uint8Array(rows);
    for (const row of list) bits[row] = 1;
    return bits;
  });
  // Index n is the empty column at both ends. Ties are broken towards the given order.
  const apart = (a: number, b: number): number => {
    let count = 0;
    for (let row = 0; row < rows; row++) {
      if ((filled[a]?.[row] ?? 0) !== (filled[b]?.[row] ?? 0)) count++;
    }
    return count * 64 + Math.min(31, Math.abs(a - b));
  };
  const size = n + 1;
  const table = new Int32Array(size * size);
  for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) table[a * size + b] = apart(a, b);
  const between = (a: number, b: number): number => table[a * size + b] ?? 0;
  const length = (tour: readonly number[]): number =>
    tour.reduce((sum, column, i) => sum + between(tour[i - 1] ?? n, column), 0) +
    between(tour[n - 1] ?? n, n);

  let best: number[] = columns.map((_, i) => i);
  let least = length(best);
  let spent = 0;
  for (let start = 0; start < n && spent < moves; start++) {
    const tour = nearest(start, n, between);
    for (let again = true; again && spent < moves;) {
      spent += n;
      again = improve(tour, n, between);
    }
    const now = length(tour);
    if (now < least) [best, least] = [tour, now];
  }
  const first = best[0] ?? 0;
  const last = best[n - 1] ?? 0;
  return first <= last ? best : best.reverse();
}

type Between = (a: number, b: number) => number;

function nearest(start: number, n: number, between: Between): number[] {
  const tour = [start];
  const left = new Set(Array.from({length: n}, (_, i) => i));
  left.delete(start);
  while (left.size > 0) {
    const from = tour[tour.length - 1] ?? start;
    let next = -1;
    for (const column of left) {
      if (next < 0 || between(from, column) < between(from, next)) next = column;
    }
    left.delete(next);
    tour.push(next);
  }
  return tour;
}

/** Makes the first shortening it finds: a stretch of up to four columns moves, or turns in place. */
function improve(tour: number[], n: number, between: Between): boolean {
  const at = (i: number): number => tour[i] ?? n;
  for (let from = 0; from < n; from++) {
    for (let to = from + 1; to < n; to++) {
      const turned =
        between(at(from - 1), at(to)) +
        between(at(from), at(to + 1)) -
        between(at(from - 1), at(from)) -
        between(at(to), at(to + 1));
      if (turned < 0) {
        tour.splice(from, to - from + 1, ...tour.slice(from, to + 1).reverse());
        return true;
      }
    }
  }
  for (let size = 1; size <= 4; size++) {
    for (let from = 0; from + size <= n; from++) {
      const [first, last] = [at(from), at(from + size - 1)];
      const [before, after] = [at(from - 1), at(from + size)];
      const saved = between(before, first) + between(last, after) - between(before, after);
      for (let gap = 0; gap <= n; gap++) {
        if (gap >= from && gap <= from + size) continue;
        const [left, right] = [at(gap - 1), at(gap)];
        const added = between(left, first) + between(last, right) - between(left, right);
        if (added >= saved) continue;
        const stretch = tour.splice(from, size);
        tour.splice(gap > from ? gap - size : gap, 0, ...stretch);
        return true;
      }
    }
  }
  return false;
}

/** Runs of filled columns over all rows, in an order. */
export function runsIn(columns: readonly (readonly number[])[], order: readonly number[]): number {
  let runs = 0;
  order.forEach((column, i) => {
    const before = new Set(columns[order[i - 1] ?? -1] ?? []);
    runs += (columns[column] ?? []).filter((row) => !before.has(row)).length;
  });
  return runs;
}
