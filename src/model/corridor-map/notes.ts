import type {BorderPolicy} from '../../geography/borders.js';
import type {World} from '../figure.js';
import type {MapLeg, MapPlace, VolumeKey} from './types.js';

export interface Told {
  readonly legs: readonly MapLeg[];
  readonly places: readonly MapPlace[];
  /** Names of routes that the sources do not place anywhere. */
  readonly nowhere: readonly string[];
  readonly borders: BorderPolicy | 'own';
  readonly key: VolumeKey | undefined;
  readonly year: string | undefined;
  readonly badBasemap: boolean;
}

/** More routes than this cannot be told apart on one map. */
const MANY = 300;

const POLICY = {
  neutral: 'corridor-map.bordersNeutral',
  'de-facto': 'corridor-map.bordersDeFacto',
  none: 'corridor-map.bordersNone',
  own: 'corridor-map.bordersOwn',
} as const;

/** What stands under every copy of the map. */
export function imprintOf({language}: World, {legs, borders}: Told): string[] {
  const indicative = legs.some(({approx}) => approx);
  return [
    [
      ...(indicative ? [language.text('corridor-map.noteIndicative')] : []),
      language.text(POLICY[borders]),
    ].join(' '),
  ];
}

export function notesOf(world: World, told: Told): string[] {
  const {language} = world;
  const {legs, places, nowhere, key, year, badBasemap} = told;
  const approximate = places.filter(({approx}) => approx).map(({name}) => name.text);
  const count = new Set(legs.map(({route}) => route)).size;
  return [
    ...(key ? [language.text('corridor-map.noteWidth', {measure: key.text})] : []),
    ...(year && !key ? [language.text('corridor-map.noteNoPeriod', {year})] : []),
    ...imprintOf(world, told),
    ...(approximate.length > 0
      ? [language.text('corridor-map.noteApproximate', {places: language.list(approximate)})]
      : []),
    ...(nowhere.length > 0
      ? [language.text('corridor-map.noteNowhere', {routes: nowhere.join('; ')})]
      : []),
    ...(badBasemap ? [language.text('corridor-map.noteOwnBasemap')] : []),
    ...(count > MANY ? [language.text('corridor-map.noteMany', {n: count})] : []),
  ];
}
