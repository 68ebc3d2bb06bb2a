import type {Event} from '../../data/schema.js';
import {nameById} from '../citations.js';
import type {Said, World} from '../figure.js';
import type {Dated, Entry, Lane, LaneKind} from './types.js';
import {families} from './types.js';

/** Key of the lane for what says nothing about the matter of the lanes. */
const NONE = '-';

/** Keys of the lanes that an event or a claim stands in; the first carries its label. */
export function laneKeys(
  family: string,
  event: Event | undefined,
  by: LaneKind,
): readonly string[] {
  if (by === 'none') return ['all'];
  if (by === 'kind') return [family];
  if (!event) return [NONE];
  if (by === 'place') return [event.host ?? event.place ?? NONE];
  if (by === 'format') return [event.format ?? NONE];
  if (by === 'person') return event.people?.length ? event.people : [NONE];
  return event.visitor && event.host ? [`${event.visitor}>${event.host}`] : [NONE];
}

function labelOf(world: World, key: string, by: LaneKind): Said {
  const {language} = world;
  if (by === 'none') return {text: ''};
  if (by === 'kind') {
    const family = families.find((name) => name === key) ?? 'plans';
    return {text: language.text(`visit-timeline.family-${family}`)};
  }
  if (key === NONE) {
    const none = {
      place: 'visit-timeline.lanePlace',
      person: 'visit-timeline.lanePerson',
      direction: 'visit-timeline.laneDirection',
      format: 'visit-timeline.laneFormat',
    } as const;
    return {text: language.text(none[by])};
  }
  const cut = by === 'direction' ? key.indexOf('>') : -1;
  if (cut < 0) return nameById(world, key);
  const from = nameById(world, key.slice(0, cut)).text;
  const to = nameById(world, key.slice(cut + 1)).text;
  return {text: language.text('visit-timeline.direction', {from, to})};
}

/**
 * Lanes in the order of their first entry, those that say nothing last.
 *
 * `all` are the lanes of everything that the author asked for, whatever the period: a lane with
 * nothing in the period stays and says so.
 */
export function lanesOf(
  world: World,
  entries: readonly Dated[],
  all: readonly Entry[],
  by: LaneKind,
): readonly Lane[] {
  const byLane = new Map<string, string[]>();
  for (const entry of entries) {
    for (const key of entry.lanes) {
      const lane = byLane.get(key);
      if (lane) lane.push(entry.key);
      else byLane.set(key, [entry.key]);
    }
  }
  for (const entry of all) {
    for (const key of entry.lanes) if (!byLane.has(key)) byLane.set(key, []);
  }
  const rank = (key: string): number => {
    if (by === 'kind') return families.findIndex((family) => family === key);
    return key === NONE ? 1 : 0;
  };
  return [...byLane]
    .map(([key, keys]) => ({key, label: labelOf(world, key, by), entries: keys}))
    .sort((a, b) => rank(a.key) - rank(b.key));
}
