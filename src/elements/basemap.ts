import type {Facts} from '../data/dataset.js';
import type {Problem} from '../data/problem.js';
import {readBasemap} from '../geography/own.js';
import {LONGEST, PATIENCE, type Loaded} from './load.js';

/** Facts by those whose basemap was an address: the same with the basemap itself, and what went wrong. */
const read = new WeakMap<Facts, Promise<Loaded>>();

/** Whether a dataset names its basemap by an address. */
export const namesBasemap = ({facts}: Loaded): boolean =>
  typeof facts?.dataset.basemap === 'string';

/**
 * The same facts with the basemap that they name; the built-in one, and why, when it cannot be had.
 *
 * @param base address of the dataset: the basemap must be of the same origin
 */
export function withBasemap(loaded: Loaded, base: string): Promise<Loaded> {
  const {facts} = loaded;
  const address = facts?.dataset.basemap;
  if (!facts || typeof address !== 'string') return Promise.resolve(loaded);
  let request = read.get(facts);
  if (!request) {
    request = fetchBasemap(address, base).then((found): Loaded => {
      const {basemap: _, ...dataset} = facts.dataset;
      const problem = 'code' in found ? [found] : [];
      return {
        ...loaded,
        facts: {...facts, dataset: 'code' in found ? dataset : {...dataset, ...found}},
        problems: [...loaded.problems, ...problem],
      };
    });
    read.set(facts, request);
  }
  return request;
}

async function fetchBasemap(
  written: string,
  base: string,
): Promise<Problem | {basemap: Record<string, unknown>}> {
  const failed = (code: string, values: Problem['values'] = {}): Problem => ({
    code,
    path: 'basemap',
    values: {...values, url: written, used: 'built-in basemap'},
  });
  const url = new URL(written, base);
  if (url.origin !== new URL(base).origin) return failed('bad-origin', {written});
  let text;
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return failed('load-status', {status: response.status});
    text = await response.text();
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return failed(late ? 'load-timeout' : 'load-network', {seconds: PATIENCE / 1000});
  }
  if (text.length > LONGEST) return failed('load-size', {limit: '2 MB'});
  try {
    const basemap = JSON.parse(text) as Record<string, unknown>;
    if (readBasemap(basemap)) return {basemap};
  } catch {
    // Said below: whatever it is, no outline can be read from it.
  }
  return failed('load-json', {reason: 'GeoJSON, corridor-kit basemap'});
}
