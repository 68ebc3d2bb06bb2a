/** What a route's stops and stretches form: which of them carry all of it, and its longest way. */

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** In any unit, the same for all edges. */
  readonly length: number;
}

const keyOf = ({from, to}: Edge): string => `${from} ${to}`;

/** Ends that lie nearer to the far end than this share of the longest way are side entrances. */
const FAR = 0.6;

/** Stops where a route begins and ends, without those that join or leave it half-way. */
export function endsOf(edges: readonly Edge[]): {sources: string[]; sinks: string[]} {
  const heads = new Set(edges.map(({to}) => to));
  const tails = new Set(edges.map(({from}) => from));
  const sources = [...tails].filter((node) => !heads.has(node));
  const sinks = [...heads].filter((node) => !tails.has(node));
  const reach = new Map(sources.map((source) => [source, shortest(edges, source)]));
  const pairs = sources.flatMap((source) =>
    sinks.map((sink) => ({source, sink, far: reach.get(source)?.get(sink)?.length ?? -1})),
  );
  const most = Math.max(0, ...pairs.map(({far}) => far));
  const kept = pairs.filter(({far}) => far >= FAR * most && far >= 0);
  const unique = (list: readonly string[]): string[] => [...new Set(list)];
  return {
    sources: unique(kept.map(({source}) => source)),
    sinks: unique(kept.map(({sink}) => sink)),
  };
}

/**
 * Keys (`from to`) of the edges that every way through a route passes.
 *
 * A volume is published for a route as a whole. It may widen only what all of it passes: not one of
 * two branches, since how the volume splits is not published. An edge is such a trunk if removing it
 * leaves no way from any end to any other.
 */
export function trunkOf(edges: readonly Edge[]): ReadonlySet<string> {
  const {sources, sinks} = endsOf(edges);
  const keys = new Set(edges.map(keyOf));
  for (const key of [...keys]) {
    const rest = edges.filter((edge) => keyOf(edge) !== key);
    const open = sources.some((source) => {
      const reached = reachable(rest, source);
      return sinks.some((sink) => reached.has(sink));
    });
    if (open) keys.delete(key);
  }
  return keys;
}

function reachable(edges: readonly Edge[], source: string): ReadonlySet<string> {
  const reached = new Set([source]);
  // A set may grow while it is walked: what is added is walked too.
  for (const node of reached) {
    for (const {from, to} of edges) if (from === node) reached.add(to);
  }
  return reached;
}

interface Way {
  readonly length: number;
  /** The stop before, and so on back to the source. */
  readonly before: string | undefined;
}

/** Shortest ways from a stop to all others (Dijkstra 1959, without a heap: routes are short). */
function shortest(edges: readonly Edge[], source: string): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>([[source, {length: 0, before: undefined}]]);
  const open = new Set([source]);
  while (open.size > 0) {
    let node = '';
    let least = Infinity;
    for (const each of open) {
      const length = ways.get(each)?.length ?? Infinity;
      if (length < least) [node, least] = [each, length];
    }
    open.delete(node);
    if (least === Infinity) break;
    for (const edge of edges) {
      if (edge.from !== node) continue;
      const length = least + edge.length;
      if (length >= (ways.get(edge.to)?.length ?? Infinity)) continue;
      ways.set(edge.to, {length, before: node});
      open.add(edge.to);
    }
  }
  return ways;
}

/** Stops of the way between the two ends that lie farthest apart. */
export function mainWay(edges: readonly Edge[]): string[] {
  let best: string[] = [];
  let most = -1;
  const {sources, sinks} = endsOf(edges);
  for (const source of sources) {
    const ways = shortest(edges, source);
    for (const sink of sinks) {
      const length = ways.get(sink)?.length ?? -1;
      if (length <= most) continue;
      most = length;
      best = [];
      for (let node: string | undefined = sink; node !== undefined;) {
        best.unshift(node);
        node = ways.get(node)?.before;
      }
    }
  }
  return best;
}
