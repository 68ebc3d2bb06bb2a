import {parsePeriod, periodOf, spanOf} from '../periods.js';
import type {
  Claim,
  Citation,
  Dataset,
  Event,
  Format,
  Leg,
  ListName,
  Measure,
  Place,
  Route,
  Source,
  Tally,
} from '../schema.js';
import {type Path, type Report, quote} from './report.js';
import {isLanguageTag} from './structure.js';

/** What a rule may look at beside its record. */
export interface Context {
  readonly report: Report;
  readonly asOf: string;
  readonly places: ReadonlyMap<string, Place>;
}

/** A record as it may stay, or undefined if it says nothing that can be shown. */
type Rule<T> = (record: T, path: Path, context: Context) => T | undefined;

const HTTP = /^https?:\/\/[^\s/?#\\@"'<>^`{|}]+([/?#][^\s"'<>\\^`{|}]*)?$/i;
const DURATION = /^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/;
// ISO 4217 or UCUM by its shape, or a count noun in braces; `/a` and the like behind it.
const UNIT = /^(\{[^{}\s]{1,40}\}|%|[A-Za-z][A-Za-z0-9.[\]'_*^-]{0,30})(\/[a-zA-Z]{1,4})?$/;

/** Is this an address that may become a link? */
export function isWebAddress(url: string): boolean {
  return HTTP.test(url);
}

/** Says what is wrong with a date. */
export function checkPeriod(text: string, path: Path, report: Report): boolean {
  const result = parsePeriod(text);
  if (result.ok) return true;
  const {code, position} = result.error;
  report.add(path, code, {written: quote(text), position: position + 1});
  return false;
}

/** At least one source, each with a place in it. */
function isCited(sources: readonly Citation[], path: Path, report: Report): boolean {
  if (sources.length === 0) report.add([...path, 'sources'], 'no-source');
  const placed = sources.map(({at}, i) => {
    if (at.some((place) => place.trim() !== '')) return true;
    report.add([...path, 'sources', i, 'at'], 'no-place-in-source');
    return false;
  });
  return placed.includes(true);
}

const checkSource: Rule<Source> = (source, path, {report}) => {
  const {url, published, accessed, ...rest} = source;
  const sound: Source = {...rest, url, published};
  if (published !== null && !checkPeriod(published, [...path, 'published'], report)) {
    sound.published = null;
  }
  if (accessed !== undefined && checkPeriod(accessed, [...path, 'accessed'], report)) {
    sound.accessed = accessed;
  }
  if (!isLanguageTag(source.language)) {
    report.add([...path, 'language'], 'bad-language', {written: quote(source.language)});
    sound.language = 'und';
  }
  if (url !== null && !isWebAddress(url)) {
    report.add([...path, 'url'], 'bad-url', {written: quote(url)});
    sound.url = null;
    sound.title ??= url;
  }
  return sound;
};

const checkMeasure: Rule<Measure> = (measure, path, {report}) => {
  const {unit, noun} = measure;
  if (!UNIT.test(unit)) report.add([...path, 'unit'], 'bad-unit', {written: quote(unit)});
  if (unit.startsWith('{') && !noun) report.add(path, 'missing-key', {key: 'noun'});
  return measure;
};

const GROWTH_ONLY = ['as', 'base'] as const;

const checkClaim: Rule<Claim> = (claim, path, {report}) => {
  const {value, period, base, figure, kind} = claim;
  let sound = isCited(claim.sources, path, report);
  if (Array.isArray(value) && value[0] > value[1]) {
    report.add([...path, 'value'], 'range-order', {written: quote(value)});
    sound = false;
  }
  if (period !== null) sound = checkPeriod(period, [...path, 'period'], report) && sound;
  if (typeof base === 'string') sound = checkPeriod(base, [...path, 'base'], report) && sound;
  if (figure === 'growth' && !claim.as) {
    report.add(path, 'missing-key', {key: 'as'});
    sound = false;
  }
  if (kind === 'derived') {
    for (const key of ['from', 'formula'] as const) {
      if (claim[key]?.length) continue;
      report.add(path, 'missing-key', {key});
      sound = false;
    }
  }
  const kept = {...claim};
  if (figure !== 'growth') {
    for (const key of GROWTH_ONLY) {
      if (claim[key] === undefined) continue;
      report.add(path, 'only-for-growth', {key});
      Reflect.deleteProperty(kept, key);
    }
  }
  return sound ? kept : undefined;
};

const checkEvent: Rule<Event> = (event, path, {report, asOf}) => {
  const {date, status} = event;
  const cited = isCited(event.sources, path, report);
  if (date && !checkPeriod(date.edtf, [...path, 'date', 'edtf'], report)) return undefined;
  const when = periodOf(date?.edtf);
  const today = periodOf(asOf);
  if (status === 'held' && when && today && spanOf(when).from >= spanOf(today).to) {
    report.add([...path, 'status'], 'held-later', {asOf});
  }
  return cited ? event : undefined;
};

const checkTally: Rule<Tally> = (tally, path, {report}) => {
  const {window, value} = tally;
  let sound = isCited(tally.sources, path, report);
  if (!DURATION.test(window.length)) {
    report.add([...path, 'window', 'length'], 'bad-duration', {written: quote(window.length)});
    sound = false;
  }
  if (window.end !== null) {
    sound = checkPeriod(window.end, [...path, 'window', 'end'], report) && sound;
  }
  if (!Number.isInteger(value) || value < 0) {
    report.add([...path, 'value'], 'not-a-count', {written: value});
    sound = false;
  }
  return sound ? tally : undefined;
};

const SINGLE = new Set<Leg['mode']>(['area', 'point']);

/** A leg without stops says a status without a line: nothing to draw, and nothing wrong. */
function checkLeg(leg: Leg, path: Path, {report, places}: Context): boolean {
  const {stops, mode, since, geometry} = leg;
  const fewest = SINGLE.has(mode) ? 1 : 2;
  if (!geometry && stops.length > 0 && stops.length < fewest) {
    report.add([...path, 'stops'], 'too-few-stops', {count: stops.length});
    return false;
  }
  const lost = stops.findIndex((stop) => {
    const place = typeof stop === 'string' ? places.get(stop) : undefined;
    return place && place.kind !== 'country' && !place.at && !place.ring;
  });
  if (lost >= 0 && !geometry) {
    report.add([...path, 'stops', lost], 'no-position', {written: quote(stops[lost])});
    return false;
  }
  return since === undefined || checkPeriod(since, [...path, 'since'], report);
}

const checkRoute: Rule<Route> = (route, path, context) => {
  isCited(route.sources, path, context.report);
  const legs = route.legs.filter((leg, i) => checkLeg(leg, [...path, 'legs', i], context));
  return {...route, legs};
};

const checkFormat: Rule<Format> = (format, path, {report}) => {
  isCited(format.sources, path, report);
  const seen = new Set<string>();
  const members = format.members.filter(({place, since}, i) => {
    const at = [...path, 'members', i];
    if (seen.has(place)) {
      report.add(at, 'duplicate-id', {written: quote(place), other: 'members'});
      return false;
    }
    seen.add(place);
    return since === undefined || checkPeriod(since, [...at, 'since'], report);
  });
  return {...format, members};
};

type Rules = {readonly [Name in ListName]?: Rule<NonNullable<Dataset[Name]>[number]>};

/** Beyond structure and references: what makes a record of each list say something. */
const RULES: Rules = {
  sources: checkSource,
  routes: checkRoute,
  formats: checkFormat,
  measures: checkMeasure,
  claims: checkClaim,
  events: checkEvent,
  tallies: checkTally,
  trends: (trend, path, {report}) =>
    trend.period === null || checkPeriod(trend.period, [...path, 'period'], report)
      ? trend
      : undefined,
};

/** The record as it may stay, or undefined. */
export function applyRules<T>(
  list: ListName,
  record: T,
  path: Path,
  context: Context,
): T | undefined {
  const rule = RULES[list] as Rule<T> | undefined;
  return rule ? rule(record, path, context) : record;
}
