/** Which legs carry all that a route carries. */

export interface Edge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Keys of the legs that every way through a route passes.
 *
 * A volume is published for a route as a whole. It may widen only the legs that all of it passes: not
 * one of two branches, since how the volume splits is not published. A leg is such a trunk if
 * removing it leaves no way from any source (a stop no leg leads to) to any sink.
 */
export function trunkOf(edges: readonly Edge[]): ReadonlySet<string> {
  const heads = new Set(edges.map(({to}) => to));
  const tails = new Set(edges.map(({from}) => from));
  const sources = [...tails].filter((node) => !heads.has(node));
  const sinks = new Set([...heads].filter((node) => !tails.has(node)));
  const trunk = edges.filter(({key}) => {
    const reached = new Set(sources);
    const open = [...sources];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (sinks.has(node)) return false;
      for (const edge of edges) {
        if (edge.key === key || edge.from !== node || reached.has(edge.to)) continue;
        reached.add(edge.to);
        open.push(edge.to);
      }
    }
    return sources.length > 0 && sinks.size > 0;
  });
  return new Set(trunk.map(({key}) => key));
}
