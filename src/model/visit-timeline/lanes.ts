import type {Event} from '../../data/schema.js';
import {nameById} from '../citations.js';
import type {Said, World} from '../figure.js';
import {type Dated, type Entry, type Lane, type LaneKind, families} from './types.js';

/** Key of the lane for what says nothing about the matter of the lanes. */
const NONE = '-';

/** Keys of the lanes that an event or a claim stands in. */
export function laneKeys(
  family: string,
  event: Event | undefined,
  by: LaneKind,
): readonly string[] {
  if (by === 'none') return ['all'];
  if (by === 'kind') return [family];
  if (by === 'person') return event?.people?.length ? event.people : [NONE];
  if (by === 'place') return [event?.host ?? event?.place ?? NONE];
  if (by === 'format') return [event?.format ?? NONE];
  return event?.visitor && event.host ? [`${event.visitor} ${event.host}`] : [NONE];
}

function labelOf(world: World, key: string, by: LaneKind): Said {
  const {language} = world;
  if (by === 'none') return {text: ''};
  const family = families.find((name) => name === key);
  if (by === 'kind' && family) return {text: language.text(`visit-timeline.family-${family}`)};
  if (key === NONE) return {text: language.text('visit-timeline.unnamed')};
  if (by !== 'direction') return nameById(world, key);
  return {
    text: key
      .split(' ')
      .map((id) => nameById(world, id).text)
      .join(' → '),
  };
}

/**
 * Lanes in the order of their first entry, those that say nothing last.
 *
 * `all` is everything that the author asked for, whatever the period: a lane with nothing in the
 * period stays and says so.
 */
export function lanesOf(
  world: World,
  entries: readonly Dated[],
  all: readonly Entry[],
  by: LaneKind,
): readonly Lane[] {
  const byLane = new Map<string, string[]>();
  const laneOf = (key: string): string[] => {
    const lane = byLane.get(key) ?? [];
    byLane.set(key, lane);
    return lane;
  };
  for (const {key, lanes} of entries) lanes.forEach((lane) => laneOf(lane).push(key));
  for (const {lanes} of all) lanes.forEach(laneOf);
  const rank = (key: string): number =>
    by === 'kind' ? families.findIndex((family) => family === key) : key === NONE ? 1 : 0;
  return [...byLane]
    .map(([key, keys]) => ({key, label: labelOf(world, key, by), entries: keys}))
    .sort((a, b) => rank(a.key) - rank(b.key));
}
