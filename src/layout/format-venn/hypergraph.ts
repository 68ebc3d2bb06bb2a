/**
 * Who is in what, in one canonical order.
 *
 * Everything downstream (the search, the order of columns, the path data) sees this form only, so
 * the same facts give the same bytes whatever order they were written in.
 */

/** One set: an id of its own, and the ids of its members in any order, with any repetition. */
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
  /** Largest first; those without a member have no curve, and are left out. */
  readonly sets: readonly CanonicalSet[];
}

/**
 * Sorts and merges.
 *
 * @param others Elements to place although they may be in no set.
 */
export function canonicalise(
  sets: readonly SetInput[],
  others: readonly string[] = [],
): Hypergraph {
  const elements = [...new Set([...others, ...sets.flatMap(({members}) => members)])].sort();
  const merged = new Map<string, {ids: string[]; members: number[]}>();
  for (const {id, members} of sets.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const list = elements.flatMap((element, i) => (members.includes(element) ? i : []));
    const same = merged.get(list.join()) ?? {ids: [], members: list};
    same.ids.push(id);
    if (list.length > 0) merged.set(list.join(), same);
  }
  const bySize = [...merged.values()].sort((a, b) => b.members.length - a.members.length);
  return {elements, sets: bySize};
}

/**
 * Right, lower right, lower, lower left, left, upper left, upper, upper right: the eight sides of an
 * octagon, clockwise on the screen. All dx, then all dy.
 */
export const DIRECTIONS: Int32Array = Int32Array.of(
  ...[1, 1, 0, -1, -1, -1, 0, 1],
  ...[0, 1, 1, 1, 0, -1, -1, -1],
);
