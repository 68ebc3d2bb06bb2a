import type {Place} from '../schema.js';
import {IN_ORDER} from './read.js';
import {Lookup, type Standing, resolveReferences} from './references.js';
import {type Report, printPath} from './report.js';
import {applyRules} from './rules.js';

/** Derived claims may lean on derived claims; what leans further than this on something gone stays. */
const MOST_PASSES = 8;

/** Takes out what breaks a rule and what leads nowhere. */
export function sift(
  standing: Standing,
  written: ReadonlySet<string>,
  asOf: string,
  report: Report,
): void {
  const places = new Map<string, Place>(
    (standing.get('places') ?? []).map(({record}) => [record.id, record as unknown as Place]),
  );
  const context = {report, asOf, places};
  const unsound = new Set<string>();
  for (const [list, records] of standing) {
    const ruled = records.map(({path, record}) => {
      const sound = applyRules(list, record, path, context);
      if (!sound) unsound.add(printPath(path));
      return {path, record: sound ?? record};
    });
    standing.set(list, ruled);
  }
  // Unsound records go after this, so that their references are looked at too: all problems at once.
  const lookup = new Lookup(standing, written, report);
  for (const list of IN_ORDER) resolveReferences(list, standing, lookup);
  for (const [list, records] of standing) {
    const sound = records.filter(({path}) => !unsound.has(printPath(path)));
    standing.set(list, sound);
  }
  // What pointed at records gone since; they were reported when they went.
  const count = (): number => [...standing.values()].reduce((sum, {length}) => sum + length, 0);
  for (let pass = 0, before = -1; pass < MOST_PASSES && count() !== before; pass++) {
    before = count();
    lookup.forget();
    for (const list of IN_ORDER) resolveReferences(list, standing, lookup);
  }
}
