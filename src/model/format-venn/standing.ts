import type {Facts} from '../../data/dataset.js';
import type {Citation, Format} from '../../data/schema.js';
import type {Standing, VennCell} from './types.js';

/** What a dataset knows of one place in one format, with the sources that say so. */
export interface Known extends VennCell {
  readonly sources: readonly Citation[];
  readonly since: string | undefined;
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
  const said = (format.statements ?? []).filter(({places}) => places.includes(place));
  const includes = said.some(({says}) => says === 'includes');
  const excludes = said.some(({says}) => says === 'excludes');
  return {
    standing:
      listed?.role ?? (includes ? 'member' : excludes || format.complete ? 'none' : 'unknown'),
    contested:
      (excludes && (includes || listed?.role === 'member')) ||
      facts.disagreementsOver(format.id).some(({over}) => over.includes(place)),
    sources: [
      ...(listed ? (listed.sources ?? format.sources) : []),
      ...said.flatMap(({sources}) => sources),
    ],
    since: listed?.since,
  };
}

/** Ids of the places that a format lists, or that its sources speak of, in one of some roles. */
export function placesIn(facts: Facts, format: Format, ...roles: Standing[]): string[] {
  const named = [...format.members, ...(format.statements ?? [])].flatMap((one) =>
    'place' in one ? one.place : one.places,
  );
  return [...new Set(named)].filter((place) =>
    roles.includes(standingOf(facts, format, place).standing),
  );
}

const catalogues = new WeakMap<Facts, {readonly id: string; readonly members: string[]}[]>();

/** The formats whose members are fully known, with them; the same list for the same facts. */
export function catalogueOf(facts: Facts): readonly {
  readonly id: string;
  readonly members: readonly string[];
}[] {
  const known = catalogues.get(facts);
  if (known) return known;
  const catalogue = [...facts.formats.values()]
    .filter(({complete}) => complete)
    .map((format) => ({id: format.id, members: placesIn(facts, format, 'member')}));
  catalogues.set(facts, catalogue);
  return catalogue;
}
