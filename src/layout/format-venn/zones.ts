import type {Hypergraph} from './hypergraph.js';
import type {Curve, Frame} from './octagons.js';

/**
 * How many zones that hold nobody have as much room as the tightest zone that holds somebody: a
 * reader would look for a mark there. Estimated on a grid of a quarter of a step.
 */
export function roomyZones(h: Hypergraph, curves: readonly Curve[], frame: Frame): number {
  const cell = Math.min(frame.stepX, frame.stepY) / 4;
  if (!(cell > 0)) return 0;
  const reach = (nx: number, ny: number): number =>
    Math.max(
      ...curves.flatMap(({sides}) =>
        sides.filter((s) => s.nx === nx && s.ny === ny).map((s) => s.reach),
      ),
    );
  const [left, top] = [-reach(-1, 0) - cell, -reach(0, -1) - cell];
  const columns = Math.ceil((reach(1, 0) - left) / cell) + 1;
  const rows = Math.ceil((reach(0, 1) - top) / cell) + 1;
  if (!(columns * rows < 1e6)) return 0;
  const masks = new Int32Array(columns * rows);
  curves.forEach(({sides}, set) => {
    for (let row = 0; row < rows; row++) {
      const y = top + row * cell;
      let [from, to] = [left, left + columns * cell];
      for (const {nx, ny, reach: r} of sides) {
        const rest = r - ny * y;
        if (nx > 0) to = Math.min(to, rest / nx);
        else if (nx < 0) from = Math.max(from, rest / nx);
        else if (rest < 0) to = -Infinity;
      }
      const last = Math.min(columns - 1, Math.floor((to - left) / cell));
      for (let column = Math.max(0, Math.ceil((from - left) / cell)); column <= last; column++) {
        masks[row * columns + column] = (masks[row * columns + column] ?? 0) | (1 << set);
      }
    }
  });
  // Distance to the zone's edge, in thirds of a cell, by two sweeps (Borgefors 1986: 3 and 4).
  const depth = new Int32Array(columns * rows);
  const sweep = (row: number, column: number, sign: number) => {
    const i = row * columns + column;
    let least = depth[i] || 1e6;
    for (const [dy, dx, cost] of [
      [0, -1, 3],
      [-1, 0, 3],
      [-1, -1, 4],
      [-1, 1, 4],
    ] as const) {
      const [y, x] = [row + sign * dy, column + sign * dx];
      const j = y * columns + x;
      const outside = y < 0 || x < 0 || y >= rows || x >= columns || masks[j] !== masks[i];
      least = Math.min(least, outside ? cost - 1 : (depth[j] ?? 0) + cost);
    }
    depth[i] = least;
  };
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) sweep(r, c, 1);
  for (let r = rows - 1; r >= 0; r--) for (let c = columns - 1; c >= 0; c--) sweep(r, c, -1);
  const populated = new Set<number>();
  h.elements.forEach((_, element) => {
    let mask = 0;
    h.sets.forEach(({members}, set) => {
      if (members.includes(element)) mask |= 1 << set;
    });
    populated.add(mask);
  });
  const deepest = new Map<number, number>();
  masks.forEach((mask, i) => {
    if (mask !== 0) deepest.set(mask, Math.max(deepest.get(mask) ?? 0, depth[i] ?? 0));
  });
  const tightest = Math.min(...[...deepest].filter(([m]) => populated.has(m)).map(([, d]) => d));
  return [...deepest].filter(([mask, d]) => !populated.has(mask) && d >= Math.max(tightest, 5))
    .length;
}
