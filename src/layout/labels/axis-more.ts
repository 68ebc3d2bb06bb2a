/** "and 3 more": labels that found no room, counted under one text. */

import type {Settings, Spot} from './axis-spots.js';
import {settle} from './axis-spots.js';
import type {AxisLabel, AxisMore, Size} from './axis-types.js';

/**
 * Gathers dropped neighbours under one count. A count without room is merged with the next; the
 * last one takes the room of the least important label.
 *
 * @param spots Settled labels; those that give way are taken out.
 */
export function countDropped(
  labels: readonly AxisLabel[],
  spots: Spot[],
  settings: Settings,
  more: (count: number) => Size,
): AxisMore[] {
  for (;;) {
    const placed = new Set(spots.map(({key}) => key));
    const groups = gather(labels, placed);
    while (groups.length > 0) {
      const result = settleCounts(groups, spots, settings, more);
      if (typeof result !== 'number') return result;
      if (groups.length === 1) break;
      mergeNearest(groups, result);
    }
    if (groups.length === 0) return [];
    const first = groups[0]?.[0]?.at ?? 0;
    const rank = (spot: Spot): number => {
      const label = labels.find(({key}) => key === spot.key);
      return (label?.priority ?? 0) * 1e6 + Math.abs((label?.at ?? 0) - first);
    };
    const [victim] = [...spots].sort((a, b) => rank(a) - rank(b));
    if (!victim) return [];
    spots.splice(spots.indexOf(victim), 1);
  }
}

/** Runs of dropped labels with no placed one between them, left to right. */
function gather(labels: readonly AxisLabel[], placed: ReadonlySet<string>): AxisLabel[][] {
  const groups: AxisLabel[][] = [];
  let open: AxisLabel[] | undefined;
  for (const label of [...labels].sort((a, b) => a.at - b.at)) {
    if (placed.has(label.key)) open = undefined;
    else if (open) open.push(label);
    else groups.push((open = [label]));
  }
  return groups;
}

/** Joins a group with the nearer of its neighbours. */
function mergeNearest(groups: AxisLabel[][], index: number): void {
  const gap = (i: number): number =>
    (groups[i + 1]?.[0]?.at ?? Infinity) - (groups[i]?.at(-1)?.at ?? -Infinity);
  const at = gap(index - 1) < gap(index) ? index - 1 : index;
  groups.splice(at, 2, [...(groups[at] ?? []), ...(groups[at + 1] ?? [])]);
}

/** The counts settled, or the index of the first group that finds no room. */
function settleCounts(
  groups: readonly AxisLabel[][],
  spots: readonly Spot[],
  settings: Settings,
  more: (count: number) => Size,
): AxisMore[] | number {
  const counts: Spot[] = [];
  const found: AxisMore[] = [];
  for (const [index, group] of groups.entries()) {
    const first = group[0]?.at ?? 0;
    const last = group.at(-1)?.at ?? first;
    const label: AxisLabel = {
      key: '',
      at: (first + last) / 2,
      span: [first, last],
      variants: [more(group.length)],
    };
    const spot = settle(label, [...spots, ...counts], settings);
    if (!spot) return index;
    counts.push(spot);
    found.push({keys: group.map(({key}) => key), box: spot.box, stem: spot.stem});
  }
  return found;
}
