import type {Selection} from '../model/figure.js';

/** Widgets that share what the reader has picked; an article has no provider to hold it. */
interface Group {
  selection: Selection | undefined;
  readonly members: Set<(selection: Selection | undefined) => void>;
}
const groups = new Map<string, Group>();

/** What a group has picked at present. */
export function selectionOf(name: string): Selection | undefined {
  return groups.get(name)?.selection;
}

/** Joins a group; returns how to leave it. The last to leave takes the selection along. */
export function joinGroup(
  name: string,
  hear: (selection: Selection | undefined) => void,
): () => void {
  let group = groups.get(name);
  if (!group) {
    group = {selection: undefined, members: new Set()};
    groups.set(name, group);
  }
  const joined = group;
  joined.members.add(hear);
  return () => {
    joined.members.delete(hear);
    if (joined.members.size === 0) groups.delete(name);
  };
}

/** Tells the members of a group, the one who picked included. Undefined clears. */
export function select(name: string, selection: Selection | undefined): void {
  const group = groups.get(name);
  if (!group || group.selection === selection) return;
  group.selection = selection;
  for (const hear of [...group.members]) hear(selection);
}
