import {type Dataset, type ListName, dataset as schema, lists} from '../schema.js';
import type {AnyRecord, Standing} from './references.js';
import {type Report, quote, typeName} from './report.js';
import {checkPeriod, isWebAddress} from './rules.js';
import {isLanguageTag, parseRecord} from './structure.js';

type Fields = Record<string, unknown>;
/** The lists of a dataset, in the order of the schema. */
export const IN_ORDER = Object.keys(lists) as ListName[];
/** Of the structure; the only one so far. */
export const VERSION = 1;
/** A path without a scheme. */
const RELATIVE = /^(?!\/\/)[^\s\\:"'<>^`{|}]+$/;
/** Ids stand in attributes and in markup, several of them between spaces. */
const ID = /^[^\s,]+$/;

/** Reads each list record by record; a second record of one id goes. */
export function readLists(
  fields: Fields,
  report: Report,
): {standing: Standing; written: Set<string>} {
  const standing: Standing = new Map();
  const written = new Set<string>();
  const places = new Map<string, string>();
  for (const list of IN_ORDER) {
    const entries = fields[list];
    if (entries === undefined) {
      if (list === 'sources' || list === 'places') report.add([], 'missing-key', {key: list});
    } else if (!Array.isArray(entries)) {
      report.add([list], 'wrong-type', {expected: 'array', found: typeName(entries)});
    }
    const own = new Set<string>();
    const sound = (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, i) => {
      const path = [list, i];
      const id = (entry as Fields | null)?.['id'];
      const isKnown = typeof id === 'string' && own.has(id);
      if (typeof id === 'string') {
        own.add(id);
        written.add(id);
        if (!ID.test(id)) report.add([...path, 'id'], 'bad-id', {written: quote(id)});
        const other = places.get(id);
        if (other === undefined) places.set(id, `${list}[${i}]`);
        else report.add([...path, 'id'], 'duplicate-id', {written: quote(id), other});
      }
      const record = parseRecord(lists[list], entry, path, report) as AnyRecord | undefined;
      return record && !isKnown && ID.test(record.id) ? [{path, record}] : [];
    });
    if (entries !== undefined || list === 'sources' || list === 'places') standing.set(list, sound);
  }
  return {standing, written};
}

/** The fields of the document itself, each with a stand-in where it cannot be used. */
export function readHeader(
  fields: Fields,
  standing: Standing,
  report: Report,
): Omit<Dataset, ListName> {
  const {entries} = schema;
  const read = <T>(key: keyof typeof entries, fallback: T): T => {
    if (fields[key] === undefined) {
      if (entries[key].type !== 'optional') report.add([], 'missing-key', {key});
      return fallback;
    }
    return (parseRecord(entries[key], fields[key], [key], report) as T | undefined) ?? fallback;
  };
  const optional = (key: 'sample' | 'leads' | 'basemap' | 'borders' | 'arrangement'): Fields => {
    const value = read<unknown>(key, undefined);
    return value === undefined ? {} : {[key]: value};
  };
  const language = read('language', 'en');
  if (!isLanguageTag(language))
    report.add(['language'], 'bad-language', {written: quote(language)});
  const asOf = read('asOf', '');
  const isDay = asOf !== '' && checkPeriod(asOf, ['asOf'], report);
  return {
    corridorKit: VERSION,
    id: read('id', 'dataset'),
    names: read<Dataset['names']>('names', ''),
    language: isLanguageTag(language) ? language : 'en',
    asOf: isDay ? asOf : latestDay(standing),
    ...optional('sample'),
    ...optional('leads'),
    ...(isBasemap(fields['basemap'], report) ? optional('basemap') : {}),
    ...optional('borders'),
    ...optional('arrangement'),
  };
}

/** A basemap is a topology, or the address of one: absolute, or relative to the page. */
function isBasemap(value: unknown, report: Report): boolean {
  if (typeof value !== 'string' || isWebAddress(value) || RELATIVE.test(value)) return true;
  report.add(['basemap'], 'bad-url', {written: quote(value)});
  return false;
}

/** Where the document does not say of which day it is: the latest one on which a source was published. */
function latestDay(standing: Standing): string {
  const days = (standing.get('sources') ?? [])
    .map(({record}) => record['published'])
    .filter((day): day is string => typeof day === 'string' && /^\d{4}(-\d\d){0,2}$/.test(day))
    .sort();
  return days.at(-1) ?? '2000';
}
