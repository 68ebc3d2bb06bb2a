import {reportContradictions} from './check/contradictions.js';
import {cleanDocument} from './check/clean.js';
import {type AnyRecord, Lookup, type Standing, resolveReferences} from './check/references.js';
import {Report, typeName, quote} from './check/report.js';
import {applyRules, checkPeriod} from './check/rules.js';
import {isLanguageTag, parseRecord} from './check/structure.js';
import type {Problem} from './problem.js';
import {type Dataset, type ListName, type Place, dataset as schema, lists} from './schema.js';

export {isWebAddress} from './check/rules.js';

/** What came of a document. */
export interface Checked {
  /** Every sound record; undefined if the document is nothing of ours. */
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}

type Fields = Record<string, unknown>;
/** Lists in which what is referred to comes before what refers to it. */
const IN_ORDER = Object.keys(lists) as ListName[];
const VERSION = 1;

/**
 * Checks a foreign document and keeps what is sound of it, record by record.
 *
 * Never throws. Reports every problem with its path, not only the first. A record goes if it cannot be
 * read (a field is missing or mistyped), has no id of its own, or would say something else than was
 * written (a claim without its measure, a line without one of its stops); fields that are not known
 * and references that lead nowhere go alone.
 */
export function checkDataset(data: unknown): Checked {
  const report = new Report();
  try {
    return {dataset: check(data, report), problems: report.problems};
  } catch (error) {
    // Only a document that is no JSON can do this: a getter or a proxy of the page's own.
    const found = error instanceof Error ? error.name : typeName(error);
    report.add([], 'wrong-type', {expected: 'object', found});
    return {dataset: undefined, problems: report.problems};
  }
}

function check(data: unknown, report: Report): Dataset | undefined {
  const document = cleanDocument(data, report);
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    report.add([], 'wrong-type', {expected: 'object', found: typeName(data)});
    return undefined;
  }
  const fields = document as Fields;
  if (!isOurs(fields, report)) return undefined;
  for (const key of Object.keys(fields)) {
    if (!Object.hasOwn(schema.entries, key)) {
      report.addUnknown([], 'unknown-key', key, Object.keys(schema.entries));
    }
  }
  const {standing, written} = readLists(fields, report);
  const header = readHeader(fields, standing, report);
  sift(standing, written, header.asOf, report);
  const of = <T>(list: ListName): {path: (string | number)[]; record: T}[] =>
    (standing.get(list) ?? []) as unknown as {path: (string | number)[]; record: T}[];
  reportContradictions(of('claims'), of('formats'), of('disagreements'), report);
  const dataset: Fields = {...header};
  for (const [list, records] of standing) dataset[list] = records.map(({record}) => record);
  return dataset as Dataset;
}

/** A document of this version with at least one list. */
function isOurs(fields: Fields, report: Report): boolean {
  if (!IN_ORDER.some((list) => Array.isArray(fields[list]))) {
    report.add([], 'not-a-dataset');
    return false;
  }
  const version = fields['corridorKit'];
  if (version === VERSION) return true;
  if (version === undefined) report.add([], 'missing-key', {key: 'corridorKit'});
  else report.add(['corridorKit'], 'not-allowed', {written: quote(version), allowed: `${VERSION}`});
  return version === undefined;
}

/** Reads each list record by record; a second record of one id goes. */
function readLists(fields: Fields, report: Report): {standing: Standing; written: Set<string>} {
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
        if (!/^[^\s,]+$/.test(id)) report.add([...path, 'id'], 'bad-id', {written: quote(id)});
        const other = places.get(id);
        if (other === undefined) places.set(id, `${list}[${i}]`);
        else report.add([...path, 'id'], 'duplicate-id', {written: quote(id), other});
      }
      const record = parseRecord(lists[list], entry, path, report) as AnyRecord | undefined;
      return record && !isKnown && /^[^\s,]+$/.test(record.id) ? [{path, record}] : [];
    });
    if (entries !== undefined || list === 'sources' || list === 'places') standing.set(list, sound);
  }
  return {standing, written};
}

/** The fields of the document itself, each with a stand-in where it cannot be used. */
function readHeader(fields: Fields, standing: Standing, report: Report): Omit<Dataset, ListName> {
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
    ...optional('basemap'),
    ...optional('borders'),
    ...optional('arrangement'),
  } as Omit<Dataset, ListName>;
}

/** Where the document does not say of which day it is: the latest one on which a source was published. */
function latestDay(standing: Standing): string {
  const days = (standing.get('sources') ?? [])
    .map(({record}) => record['published'])
    .filter((day): day is string => typeof day === 'string' && /^\d{4}(-\d\d){0,2}$/.test(day))
    .sort();
  return days.at(-1) ?? '2000';
}

/** Takes out what leads nowhere and what breaks a rule, until nothing more goes. */
function sift(
  standing: Standing,
  written: ReadonlySet<string>,
  asOf: string,
  report: Report,
): void {
  const lookup = new Lookup(standing, written, report);
  for (const list of IN_ORDER) {
    resolveReferences(list, standing, lookup);
    const places = new Map<string, Place>(
      (standing.get('places') ?? []).map(({record}) => [record.id, record as unknown as Place]),
    );
    const context = {report, asOf, places};
    const kept = (standing.get(list) ?? []).flatMap(({path, record}) => {
      const sound = applyRules(list, record, path, context);
      return sound ? [{path, record: sound}] : [];
    });
    if (standing.has(list)) standing.set(list, kept);
    lookup.forget();
  }
  // What was read before may have pointed at what has gone since; that was reported when it went.
  for (const list of IN_ORDER) resolveReferences(list, standing, lookup);
}
