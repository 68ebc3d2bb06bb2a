import type {Facts} from '../../data/dataset.js';
import {formatKinds, type Format} from '../../data/schema.js';
import type {Reader} from '../attributes.js';
import {placesIn} from './standing.js';

/** How many formats a tag shows that names none. */
const BY_DEFAULT = 6;

/** Reads `formats` (ids, `all`, `kind:…`, `with:PLACE`): in the order of the words, each once. */
export function chooseFormats(facts: Facts, reader: Reader): readonly Format[] {
  const all = [...facts.formats.values()];
  const unknown = (code: string, written: string, known: Iterable<string>, values = {}): [] => {
    reader.guessed('formats', code, written, known, values);
    return [];
  };
  const words = reader.words('formats');
  const chosen = (words ?? []).flatMap((word): readonly Format[] => {
    const own = facts.formats.get(word);
    if (own) return [own];
    if (word.toLowerCase() === 'all') return all;
    const [, key, value = ''] = /^(kind|with):(.*)$/i.exec(word) ?? [];
    if (key === undefined) return unknown('unknown-id', word, [...facts.formats.keys(), 'all']);
    const wanted = value.toLowerCase();
    if (key.toLowerCase() === 'kind') {
      if (formatKinds.some((kind) => kind === wanted))
        return all.filter(({kind}) => kind === wanted);
      const values = {allowed: formatKinds.join(', '), used: 'all'};
      return unknown('unknown-value', value, formatKinds, values);
    }
    const place = facts.places.has(value) ? value : value.toUpperCase();
    if (!facts.places.has(place)) return unknown('unknown-id', value, facts.places.keys());
    return all.filter((format) => placesIn(facts, format, 'member').includes(place));
  });
  if (chosen.length > 0) return [...new Set(chosen)];
  const used = mostOverlapping(facts, all);
  if (words) reader.report('formats', 'nothing-left', {used: used.map(({id}) => id).join(' ')});
  return used;
}

/** The fully known formats that share most members with the others; no two with the same members. */
function mostOverlapping(facts: Facts, all: readonly Format[]): readonly Format[] {
  const known = all.flatMap((format) => {
    const members = placesIn(facts, format, 'member').sort();
    return format.complete ? {format, members, key: members.join()} : [];
  });
  const rated = known
    .filter(
      ({members, key}, i) =>
        members.length > 1 && known.findIndex((other) => other.key === key) === i,
    )
    .map((own) => {
      const others = known.flatMap((other) => (other === own ? [] : other.members));
      return {...own, shared: others.filter((id) => own.members.includes(id)).length};
    })
    .sort((a, b) => b.shared - a.shared)
    .map(({format}) => format);
  return (rated.length > 0 ? rated : all).slice(0, BY_DEFAULT);
}
