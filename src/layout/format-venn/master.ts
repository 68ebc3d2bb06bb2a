import {arrange, type Bearings, type Master} from './arrange.js';
import {canonicalise, type SetInput} from './hypergraph.js';

/** Moves for a whole catalogue: at build time there is time, while a page loads there is little. */
export const PATIENT = 150_000;
export const HASTY = 6000;

/**
 * Lays out the whole catalogue once, so that every selection of it starts from the same places.
 *
 * @param sets Formats whose members are fully known.
 * @returns Undefined if no right layout was found; selections then start from the map.
 */
export function layOutMaster(
  sets: readonly SetInput[],
  bearings: Bearings | undefined,
  moves: number = HASTY,
): Master | undefined {
  const h = canonicalise(sets);
  const {at, wrong} = arrange(h, {aspect: 12, bearings, moves});
  if (wrong > 0) return undefined;
  return Object.fromEntries(
    h.elements.map((element, i) => [element, [at[i * 2] ?? 0, at[i * 2 + 1] ?? 0]]),
  );
}
