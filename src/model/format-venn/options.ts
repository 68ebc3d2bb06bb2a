import type {Facts} from '../../data/dataset.js';
import type {Problem} from '../../data/problem.js';
import {didYouMean} from '../../data/problem.js';
import {formatKinds, type Format, type Place} from '../../data/schema.js';
import {readAttributes, type Reader} from '../attributes.js';
import type {Attributes} from '../figure.js';
import {placesIn} from './standing.js';
import {views, type View} from './types.js';

export interface Options {
  readonly formats: readonly Format[];
  /** Places asked for by `members`; undefined for all that the formats name. */
  readonly only: readonly Place[] | undefined;
  readonly view: View;
  readonly problems: readonly Problem[];
}

const TAG = 'format-venn';
/** How many formats a tag shows that names none, in a dataset that leads with none. */
const BY_DEFAULT = 6;

/** Reads `formats` (ids, `all`, `kind:…`, `with:PLACE`), `members` and `view`. */
export function readOptions(facts: Facts, attributes: Attributes): Options {
  const reader = readAttributes(TAG, attributes);
  const view = reader.choice('view', views, 'auto');
  const only = reader.ids('members', facts.places)?.flatMap((id) => facts.places.get(id) ?? []);
  const words = reader.words('formats');
  const chosen = words && chooseFormats(facts, words, reader);
  if (words && chosen?.length === 0) {
    reader.report('formats', 'nothing-left', {
      used: mostOverlapping(facts)
        .map(({id}) => id)
        .join(' '),
    });
  }
  return {
    formats: chosen?.length ? chosen : mostOverlapping(facts),
    only,
    view,
    problems: reader.problems,
  };
}

/** The formats that any of the words names, in the order of the words, each once. */
function chooseFormats(facts: Facts, words: readonly string[], reader: Reader): Format[] {
  const all = [...facts.formats.values()];
  const unknown = (
    code: string,
    written: string,
    known: Iterable<string>,
    values = {},
  ): Format[] => {
    const meant = didYouMean(written, known);
    if (meant === undefined) reader.report('formats', code, {written, ...values});
    else reader.report('formats', `${code}-meant`, {written, meant, ...values});
    return [];
  };
  const named = words.flatMap((word): Format[] => {
    const own = facts.formats.get(word);
    if (own) return [own];
    if (word.toLowerCase() === 'all') return all;
    const [, key, value = ''] = /^(kind|with):(.*)$/i.exec(word) ?? [];
    if (key === undefined) return unknown('unknown-id', word, [...facts.formats.keys(), 'all']);
    if (key.toLowerCase() === 'kind') {
      const kind = formatKinds.find((each) => each === value.toLowerCase());
      if (kind) return all.filter((format) => format.kind === kind);
      const allowed = formatKinds.join(', ');
      return unknown('unknown-value', value, formatKinds, {allowed, used: 'all'});
    }
    const place = facts.places.has(value) ? value : value.toUpperCase();
    if (!facts.places.has(place)) return unknown('unknown-id', value, facts.places.keys());
    return all.filter((format) => placesIn(facts, format, 'member').includes(place));
  });
  return [...new Set(named)];
}

/** The fully known formats that share most members with the others; no two with the same members. */
function mostOverlapping(facts: Facts): Format[] {
  const known = [...facts.formats.values()].filter(({complete}) => complete);
  const sets = known.map((format) => new Set(placesIn(facts, format, 'member')));
  const seen = new Set<string>();
  const rated = known.flatMap((format, i) => {
    const own = [...(sets[i] ?? [])];
    const key = own.sort().join();
    if (own.length < 2 || seen.has(key)) return [];
    seen.add(key);
    const shared = sets.reduce(
      (sum, other, j) => (j === i ? sum : sum + own.filter((id) => other.has(id)).length),
      0,
    );
    return [{format, shared}];
  });
  if (rated.length === 0) return [...facts.formats.values()].slice(0, BY_DEFAULT);
  rated.sort((a, b) => b.shared - a.shared);
  return rated.slice(0, BY_DEFAULT).map(({format}) => format);
}
