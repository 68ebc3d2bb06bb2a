import type {Facts} from '../../data/dataset.js';
import type {Citation, Format} from '../../data/schema.js';
import type {Standing, VennCell} from './types.js';

/** What a dataset knows of one place in one format, with the sources that say so. */
export interface Known extends VennCell {
  readonly sources: readonly Citation[];
  readonly since?: string;
}

/**
 * How a place stands in a format.
 *
 * Listed: as listed. Not listed: not a member if the list is complete or a source says that it is left
 * out, a member if a source says that it takes part, else not known. Contested: two sources say the
 * opposite, or a disagreement of the dataset names both the format and the place.
 */
export function standingOf(facts: Facts, format: Format, place: string): Known {
  const listed = format.members.find((member) => member.place === place);
  const says = (format.statements ?? []).filter(({places}) => places.includes(place));
  const includes = says.filter(({says: what}) => what === 'includes');
  const excludes = says.filter(({says: what}) => what === 'excludes');
  const standing: Standing =
    listed?.role ??
    (includes.length > 0 ? 'member' : excludes.length > 0 || format.complete ? 'none' : 'unknown');
  const within = listed?.role === 'member' || includes.length > 0;
  const contested =
    (within && excludes.length > 0) ||
    facts.disagreementsOver(format.id).some(({over}) => over.includes(place));
  const own = listed ? (listed.sources ?? format.sources) : [];
  return {
    standing,
    contested,
    sources: [...own, ...says.flatMap(({sources}) => sources)],
    ...(listed?.since === undefined ? {} : {since: listed.since}),
  };
}

/** Ids of the places that a format lists, or that its sources speak of, in a role. */
export function placesIn(facts: Facts, format: Format, role: Standing): string[] {
  const named = new Set([
    ...format.members.map(({place}) => place),
    ...(format.statements ?? []).flatMap(({places}) => places),
  ]);
  return [...named].filter((place) => standingOf(facts, format, place).standing === role);
}

const catalogues = new WeakMap<Facts, {readonly id: string; readonly members: string[]}[]>();

/** Every format whose members are fully known; the same object each time. */
export function catalogueOf(
  facts: Facts,
): readonly {readonly id: string; readonly members: string[]}[] {
  let catalogue = catalogues.get(facts);
  if (!catalogue) {
    catalogue = [...facts.formats.values()]
      .filter(({complete}) => complete)
      .map((format) => ({id: format.id, members: placesIn(facts, format, 'member')}));
    catalogues.set(facts, catalogue);
  }
  return catalogue;
}
