import type {Position} from 'geojson';
import {FULL} from '../data/edition.js';
import type {OwnBorders} from './own.js';
import type {Basemap} from './unpack.js';

/**
 * How disputed lines are drawn. Whatever is chosen is printed under the map.
 *
 * - `neutral`: every disputed line is dashed, and what lies behind it has no name of its own.
 * - `de-facto`: lines that divide who administers are drawn as borders, mere claims are left out.
 * - `none`: no disputed line is drawn.
 */
export const borderPolicies = ['neutral', 'de-facto', 'none'] as const;
export type BorderPolicy = (typeof borderPolicies)[number];

export interface Borders {
  readonly solid: readonly (readonly Position[])[];
  readonly dashed: readonly (readonly Position[])[];
  /** Alpha-3 codes of areas that get no name. */
  readonly nameless: readonly string[];
}

/**
 * The lines to draw under a policy.
 *
 * @param own lines that the dataset brings: they take the place of the disputed ones
 */
export function bordersOf(
  {borders, contested, unlabelled}: Basemap,
  policy: BorderPolicy,
  own?: OwnBorders,
): Borders {
  if (FULL && own) {
    return {solid: [...borders, ...own.solid], dashed: own.dashed, nameless: unlabelled};
  }
  const of = (kind: string): (readonly Position[])[] =>
    contested.flatMap((line) => (line.kind === kind ? [line.points] : []));
  if (policy === 'de-facto') {
    return {solid: [...borders, ...of('control')], dashed: [], nameless: []};
  }
  const dashed = policy === 'none' ? [] : [...of('control'), ...of('claim')];
  return {solid: borders, dashed, nameless: unlabelled};
}
