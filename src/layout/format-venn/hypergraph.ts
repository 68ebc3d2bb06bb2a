/**
 * Who is in what, in one canonical order.
 *
 * Everything downstream (the search, the order of columns, the path data) sees this form only, so
 * the same facts give the same bytes whatever order they were written in.
 */

/** One set as it is given: an id and the ids of its members, in any order, with any repetition. */
export interface SetInput {
  readonly id: string;
  readonly members: readonly string[];
}

/** One drawn set. Sets with the same members are one curve, and so one entry with several ids. */
export interface CanonicalSet {
  /** Sorted; at least one. */
  readonly ids: readonly string[];
  /** Indices into `Hypergraph.elements`, ascending; at least one. */
  readonly members: readonly number[];
}

export interface Hypergraph {
  /** Every element, sorted, each once; also those that are in no set. */
  readonly elements: readonly string[];
  readonly sets: readonly CanonicalSet[];
  /** Ids of the sets without a member: they have no curve. */
  readonly empty: readonly string[];
}

/** Code-unit order: the same on every machine, unlike any collation. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Sorts and merges.
 *
 * @param sets An id that occurs twice is one set with the members of both.
 * @param others Elements to place although they may be in no set.
 */
export function canonicalise(
  sets: readonly SetInput[],
  others: readonly string[] = [],
): Hypergraph {
  const members = new Map<string, Set<string>>();
  for (const {id, members: ids} of sets) {
    const known = members.get(id) ?? new Set<string>();
    for (const element of ids) known.add(element);
    members.set(id, known);
  }
  const elements = [...new Set([...others, ...[...members.values()].flatMap((set) => [...set])])];
  elements.sort(byCode);
  const index = new Map(elements.map((element, i) => [element, i] as const));
  const empty: string[] = [];
  const merged = new Map<string, {ids: string[]; members: number[]}>();
  for (const id of [...members.keys()].sort(byCode)) {
    const list = [...(members.get(id) ?? [])].map((element) => index.get(element) ?? 0);
    list.sort((a, b) => a - b);
    if (list.length === 0) {
      empty.push(id);
      continue;
    }
    const key = list.join();
    const same = merged.get(key);
    if (same) same.ids.push(id);
    else merged.set(key, {ids: [id], members: list});
  }
  return {elements, sets: [...merged.values()], empty};
}

/**
 * Right, lower right, lower, lower left, left, upper left, upper, upper right: the eight sides of an
 * octagon, clockwise on the screen. All dx, then all dy.
 */
export const DIRECTIONS: Int32Array = Int32Array.of(
  ...[1, 1, 0, -1, -1, -1, 0, 1],
  ...[0, 1, 1, 1, 0, -1, -1, -1],
);
