import type {Claim, Event} from '../../data/schema.js';
import {nameById} from '../citations.js';
import type {Said, World} from '../figure.js';
import {moreSayer} from './says.js';
import type {Entry, Lane, LaneKind} from './types.js';

/** Key of the lane for what says nothing about the matter of the lanes. */
const NONE = '-';

/** Key of the lane for all that would be too many lanes. */
const REST = '+';
/** More lanes than this are no drawing any more. */
const MOST_LANES = 24;

/** Keys of the lanes that a record stands in. */
export type LanesOf = (record: Event | Claim) => readonly string[] | undefined;

function keysOf(record: Event | Claim, by: LaneKind): readonly string[] {
  if (by === 'none') return ['all'];
  if ('measure' in record) return [NONE];
  const {people, host, place, format, visitor} = record;
  if (by === 'person') return people?.length ? [...new Set(people)] : [NONE];
  if (by === 'place') return [host ?? place ?? NONE];
  if (by === 'format') return [format ?? NONE];
  return visitor !== undefined && host !== undefined ? [`${visitor} ${host}`] : [NONE];
}

/** Lanes by what an author asks for; where they would be too many, those with fewest share the last. */
export function lanesOf(records: readonly (Event | Claim)[], by: LaneKind): LanesOf {
  if (by === 'kind') return () => undefined;
  const sizes = new Map<string, number>();
  for (const key of records.flatMap((record) => keysOf(record, by))) {
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  const ranked = [...sizes].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const kept = new Set(ranked.slice(0, ranked.length > MOST_LANES ? MOST_LANES - 1 : MOST_LANES));
  return (record) => [...new Set(keysOf(record, by).map((key) => (kept.has(key) ? key : REST)))];
}

function labelOf(world: World, key: string, by: LaneKind): Said {
  if (by === 'none') return {text: ''};
  if (key === NONE || key === REST) {
    return {text: moreSayer(world)(key === REST ? 'laneRest' : 'laneNone')};
  }
  const names = key.split(' ').map((id) => nameById(world, id));
  const [first = {text: key}] = names;
  return by === 'direction' ? {text: names.map(({text}) => text).join(' → ')} : first;
}

/**
 * Lanes in the order of their first entry, those that say nothing last.
 *
 * `all` is everything that the author asked for, whatever the period: a lane with nothing in the
 * period stays and says so.
 */
export function lanesBy(
  world: World,
  all: readonly Pick<Entry, 'lanes'>[],
  by: LaneKind,
): readonly Lane[] {
  const last = [REST, NONE];
  return [...new Set(all.flatMap(({lanes}) => lanes))]
    .sort((a, b) => last.indexOf(a) - last.indexOf(b))
    .map((key) => ({key, label: labelOf(world, key, by)}));
}
