import {periodOf, spanOf} from '../periods.js';
import type {Citation, Dataset, ListName, Place} from '../schema.js';
import type {Tell} from './report.js';
import {isLanguage, isPeriod} from './structure.js';

/** What a rule may look at beside its record. */
export interface Context {
  readonly tell: Tell;
  readonly asOf: string;
  readonly place: (id: string) => Place | undefined;
}

/** Mends a record; false if it says nothing that can be shown. */
type Rule<T> = (record: T, path: string, context: Context) => boolean;
type Rules = {readonly [Name in ListName]?: Rule<NonNullable<Dataset[Name]>[number]>};

const HTTP = /^https?:\/\/[^\s/?#\\@"'<>^`{|}]+([/?#][^\s"'<>\\^`{|}]*)?$/i;
const DURATION = /^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/;
// ISO 4217 or UCUM by its shape, or a count noun in braces; `/a` and the like behind it.
const UNIT = /^(\{[^{}\s]{1,40}\}|%|[A-Za-z][A-Za-z0-9.[\]'_*^-]{0,30})(\/[a-zA-Z]{1,4})?$/;

/** Is this an address that may become a link? */
export function isWebAddress(url: string): boolean {
  return HTTP.test(url);
}

/** At least one source, with a place in it. */
function isCited(
  {sources}: {sources: readonly Citation[]},
  path: string,
  {tell}: Context,
): boolean {
  if (sources.length === 0) tell(`${path}.sources`, 'no-source');
  const placed = sources.filter(
    ({at}, i) =>
      at.some((place) => place.trim()) || tell(`${path}.sources[${i}].at`, 'no-place-in-source'),
  );
  return placed.length > 0;
}

/** Beyond structure and references: what makes a record of each list say something. */
const RULES: Rules = {
  sources(source, path, {tell}) {
    const {published, accessed, language, url} = source;
    if (published && !isPeriod(published, `${path}.published`, tell)) source.published = null;
    if (accessed && !isPeriod(accessed, `${path}.accessed`, tell)) delete source.accessed;
    if (!isLanguage(language, `${path}.language`, tell)) source.language = 'und';
    if (url !== null && !isWebAddress(url)) {
      tell(`${path}.url`, 'bad-url', {written: url});
      source.url = null;
      source.title ??= url;
    }
    return true;
  },
  routes(route, path, context) {
    const {tell, place} = context;
    isCited(route, path, context);
    route.legs = route.legs.filter(({stops, mode, geometry}, i) => {
      const at = `${path}.legs[${i}].stops`;
      const count = stops.length;
      // A leg without stops says a status without a line: nothing to draw, and nothing wrong.
      if (geometry || count === 0) return true;
      if (count === 1 && mode !== 'area' && mode !== 'point') {
        return tell(at, 'too-few-stops', {count});
      }
      const lost = stops.findIndex((stop) => {
        const named = typeof stop === 'string' ? place(stop) : undefined;
        return named && named.kind !== 'country' && !named.at && !named.ring;
      });
      return lost < 0 || tell(`${at}[${lost}]`, 'no-position', {written: stops[lost]});
    });
    return true;
  },
  formats(format, path, context) {
    isCited(format, path, context);
    const seen = new Set<string>();
    format.members = format.members.filter(({place}, i) => {
      const at = `${path}.members[${i}]`;
      const values = {written: place, other: 'members'};
      return (!seen.has(place) && seen.add(place)) || context.tell(at, 'duplicate-id', values);
    });
    return true;
  },
  measures({unit, noun}, path, {tell}) {
    if (!UNIT.test(unit)) tell(`${path}.unit`, 'bad-unit', {written: unit});
    if (unit.startsWith('{') && !noun) tell(path, 'missing-key', {key: 'noun'});
    return true;
  },
  claims(claim, path, context) {
    const {tell} = context;
    const {value, figure, kind} = claim;
    let sound = isCited(claim, path, context);
    if (Array.isArray(value) && value[0] > value[1]) {
      sound = tell(`${path}.value`, 'range-order', {written: value});
    }
    if (figure === 'growth' && !claim.as) sound = tell(path, 'missing-key', {key: 'as'});
    for (const key of ['as', 'base'] as const) {
      if (figure === 'growth' || claim[key] === undefined) continue;
      tell(path, 'only-for-growth', {key});
      Reflect.deleteProperty(claim, key);
    }
    for (const key of ['from', 'formula'] as const) {
      if (kind === 'derived' && !claim[key]?.length) sound = tell(path, 'missing-key', {key});
    }
    return sound;
  },
  events(event, path, context) {
    const {tell, asOf} = context;
    const [when, today] = [periodOf(event.date?.edtf), periodOf(asOf)];
    if (event.status === 'held' && when && today && spanOf(when).from >= spanOf(today).to) {
      tell(`${path}.status`, 'held-later', {asOf});
    }
    return isCited(event, path, context);
  },
  tallies(tally, path, context) {
    const {tell} = context;
    const {window, value} = tally;
    const {length} = window;
    let sound = isCited(tally, path, context);
    if (!DURATION.test(length)) {
      sound = tell(`${path}.window.length`, 'bad-duration', {written: length});
    }
    if (!Number.isInteger(value) || value < 0) {
      sound = tell(`${path}.value`, 'not-a-count', {written: value});
    }
    return sound;
  },
};

/** Mends a record; false if it says nothing that can be shown. */
export function obeys(list: ListName, record: unknown, path: string, context: Context): boolean {
  const rule = RULES[list] as Rule<unknown> | undefined;
  return rule?.(record, path, context) ?? true;
}
