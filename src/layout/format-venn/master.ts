import {arrange, type Bearings, type Master} from './arrange.js';
import {canonicalise, type SetInput} from './hypergraph.js';

/** Above so many different formats a catalogue is not laid out while a page loads. */
const MOST = 14;
const MOVES = 3000;

const masters = new WeakMap<readonly SetInput[], Master | undefined>();

/**
 * The layout of a whole catalogue, for every selection of it to start from, where the dataset brings
 * none: made on first use, kept as long as the catalogue.
 *
 * @param catalogue Formats whose members are fully known; the same object for the same dataset.
 * @returns Undefined if no right layout was found or it would take long; selections then start from
 *   the map.
 */
export function masterOf(
  catalogue: readonly SetInput[],
  bearings: Bearings | undefined,
): Master | undefined {
  if (masters.has(catalogue)) return masters.get(catalogue);
  const h = canonicalise(catalogue);
  const found =
    h.sets.length <= MOST ? arrange(h, {aspect: 14, bearings, moves: MOVES}) : undefined;
  const master =
    found?.wrong === 0
      ? Object.fromEntries(
          h.elements.map((id, i) => [
            id,
            [found.at[i * 2] ?? 0, found.at[i * 2 + 1] ?? 0] as const,
          ]),
        )
      : undefined;
  masters.set(catalogue, master);
  return master;
}
