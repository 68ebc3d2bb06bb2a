/** Which stretches of a route carry all of it. */

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** In any unit, the same for all edges. */
  readonly length: number;
}

/** Ends that lie nearer to the far end than this share of the longest way are side entrances. */
const FAR = 0.6;

/**
 * Keys (`from to`) of the edges that every way through a route passes.
 *
 * A volume is published for a route as a whole. It may widen only what all of it passes: not one of
 * two branches, since how the volume splits is not published. An edge is such a trunk if removing it
 * leaves no way from any end to any other; ends are stops that no edge leads to, or from, without
 * side entrances half-way.
 */
export function trunkOf(edges: readonly Edge[]): ReadonlySet<string> {
  const heads = new Set(edges.map(({to}) => to));
  const tails = new Set(edges.map(({from}) => from));
  const pairs = [...tails]
    .filter((node) => !heads.has(node))
    .flatMap((source) => {
      const ways = waysFrom(edges, source);
      return [...ways].flatMap(([sink, far]) => (tails.has(sink) ? [] : [{source, sink, far}]));
    });
  const most = Math.max(...pairs.map(({far}) => far));
  const ends = pairs.filter(({far}) => far >= FAR * most);
  const keyOf = ({from, to}: Edge): string => `${from} ${to}`;
  return new Set(
    edges.map(keyOf).filter((key) => {
      const rest = edges.filter((edge) => keyOf(edge) !== key);
      return ends.every(({source, sink}) => !waysFrom(rest, source).has(sink));
    }),
  );
}

/** Lengths of the shortest ways from a stop to all others (Bellman 1958: routes are short). */
function waysFrom(edges: readonly Edge[], source: string): ReadonlyMap<string, number> {
  const ways = new Map([[source, 0]]);
  for (let better = true; better;) {
    better = false;
    for (const {from, to, length} of edges) {
      const way = (ways.get(from) ?? Infinity) + length;
      if (way >= (ways.get(to) ?? Infinity)) continue;
      ways.set(to, way);
      better = true;
    }
  }
  return ways;
}
