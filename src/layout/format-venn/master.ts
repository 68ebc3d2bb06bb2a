import {arrange, type Position} from './arrange.js';
import {canonicalise, type SetInput} from './hypergraph.js';

/** Above so many different formats a catalogue is not laid out while a page loads. */
const MOST = 14;
const MOVES = 3000;

const masters = new WeakMap<readonly SetInput[], Position>();

/**
 * The layout of a whole catalogue, for every selection of it to start from, where the dataset brings
 * none: made when first asked for, kept as long as the catalogue.
 *
 * @param catalogue Formats whose members are fully known; the same list for the same dataset.
 * @returns Knows no place if no right layout was found or it would take long; selections then start
 *   from the map.
 */
export function masterOf(catalogue: readonly SetInput[], bearings: Position): Position {
  const known = masters.get(catalogue);
  if (known) return known;
  const h = canonicalise(catalogue);
  const found = h.sets.length > MOST ? undefined : arrange(h, {aspect: 14, bearings, moves: MOVES});
  const master: Position = (id) => {
    const i = h.elements.indexOf(id);
    if (i < 0 || found?.wrong !== 0) return undefined;
    return [found.at[i * 2] ?? 0, found.at[i * 2 + 1] ?? 0];
  };
  masters.set(catalogue, master);
  return master;
}
