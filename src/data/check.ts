import {cleanDocument} from './check/clean.js';
import {reportContradictions} from './check/contradictions.js';
import {FULL} from './edition.js';
import {type Tell, report, typeName} from './check/report.js';
import {isWebAddress, obeys} from './check/rules.js';
import {type Schema, fits, holds, isLanguage, isPeriod} from './check/structure.js';
import type {Problem} from './problem.js';
import {type Dataset, type ListName, type Place, dataset as schema, lists} from './schema.js';

export {isWebAddress};

/** What came of a document. */
export interface Checked {
  /** Every sound record; undefined if the document is nothing of ours. */
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}

type Fields = Record<string, unknown>;
/** Records still standing, by list and id, each with its place in the document. */
type Standing = Map<ListName, Map<string, {readonly path: string; readonly record: Fields}>>;

/** The lists of a dataset, in the order of the schema. */
const IN_ORDER = Object.keys(lists) as ListName[];
const FIELDS = schema.entries as Readonly<Record<string, Schema>>;
/** Of the structure; the only one so far. */
const VERSION = 1;
/** A path without a scheme. */
const RELATIVE = /^(?!\/\/)[^\s\\:"'<>^`{|}]+$/;
/** Ids stand in attributes and in markup, several of them between spaces. */
const ID = /^[^\s,]+$/;
/** Derived claims may lean on derived claims; what leans further than this on something gone stays. */
const MOST_PASSES = 9;

/**
 * Checks a foreign document and keeps what is sound of it, record by record.
 *
 * Never throws. Reports every problem with its path, not only the first. A record goes if it cannot be
 * read (a field is missing or mistyped), has no id of its own, or would say something else than was
 * written (a claim without its measure, a line without one of its stops); fields that are not known
 * and references that lead nowhere go alone.
 */
export function checkDataset(data: unknown): Checked {
  const {tell, problems} = report();
  let dataset: Dataset | undefined;
  try {
    dataset = check(data, tell);
  } catch (error) {
    // Only a document that is no JSON can do this: a getter or a proxy of the page's own.
    const found = error instanceof Error ? error.name : typeName(error);
    tell('', 'wrong-type', {expected: 'object', found});
  }
  return {dataset, problems: problems()};
}

function check(data: unknown, tell: Tell): Dataset | undefined {
  const document = cleanDocument(data, tell);
  if (typeName(document) !== 'object') {
    tell('', 'wrong-type', {expected: 'object', found: typeName(data)});
    return undefined;
  }
  const fields = document as Fields;
  const {corridorKit: version = VERSION} = fields;
  if (!IN_ORDER.some((list) => Array.isArray(fields[list]))) {
    tell('', 'not-a-dataset');
    return undefined;
  }
  if (version !== VERSION) {
    tell('corridorKit', 'not-allowed', {written: version, allowed: `${VERSION}`});
    return undefined;
  }
  const known = Object.keys(FIELDS);
  for (const key of Object.keys(fields)) {
    if (!known.includes(key)) tell('', 'unknown-key', {written: key}, known);
  }
  for (const key of known) {
    if (!(key in fields) && FIELDS[key]?.type !== 'optional') tell('', 'missing-key', {key});
  }
  const written = new Map<string, string>();
  const standing = readLists(fields, written, tell);
  const header = readHeader(fields, standing, tell);
  sift(standing, written, String(header['asOf']), tell);
  const dataset = {...header};
  for (const [list, records] of standing) {
    dataset[list] = [...records.values()].map(({record}) => record);
  }
  // An editor's question rather than a reader's: the command line and the full edition ask it.
  if (FULL)
    reportContradictions(dataset as Dataset, (list, id) => standing.get(list)?.get(id)?.path, tell);
  return dataset as Dataset;
}

/**
 * Reads each list record by record; a second record of one id goes.
 *
 * @param written takes every id of the document, and where it stands
 */
function readLists(fields: Fields, written: Map<string, string>, tell: Tell): Standing {
  const standing: Standing = new Map();
  for (const list of IN_ORDER) {
    const entries = fields[list];
    if (entries === undefined && FIELDS[list]?.type === 'optional') continue;
    const own: NonNullable<ReturnType<Standing['get']>> = new Map();
    const seen = new Set<unknown>();
    if (Array.isArray(entries)) {
      entries.forEach((record: Fields | null, i) => {
        const path = `${list}[${i}]`;
        const id = record?.['id'];
        if (typeof id === 'string') {
          const other = written.get(id);
          if (!ID.test(id)) tell(`${path}.id`, 'bad-id', {written: id});
          if (other) tell(`${path}.id`, 'duplicate-id', {written: id, other});
          else written.set(id, path);
        }
        const sound = fits(lists[list], record, path, tell);
        if (record && sound && ID.test(String(id)) && !seen.has(id)) {
          own.set(String(id), {path, record});
        }
        seen.add(id);
      });
    } else if (entries !== undefined) {
      tell(list, 'wrong-type', {expected: 'array', found: typeName(entries)});
    }
    standing.set(list, own);
  }
  return standing;
}

/** The fields of the document itself, each with a stand-in where it cannot be used. */
function readHeader(fields: Fields, standing: Standing, tell: Tell): Fields {
  const read = Object.entries(FIELDS)
    .filter(([key]) => !(key in lists) && key in fields)
    .filter(([key, field]) => fits(field, fields[key], key, tell));
  const header: Fields = {
    id: 'dataset',
    names: '',
    language: 'en',
    asOf: '',
    ...Object.fromEntries(read.map(([key]) => [key, fields[key]])),
    corridorKit: VERSION,
  };
  const {language, asOf, basemap} = header as Fields & {language: string; asOf: string};
  if (!isLanguage(language, 'language', tell)) header['language'] = 'en';
  if (!asOf || !isPeriod(asOf, 'asOf', tell)) header['asOf'] = latestDay(standing);
  // A basemap is a topology, or the address of one: absolute, or relative to the page.
  if (typeof basemap === 'string' && !isWebAddress(basemap) && !RELATIVE.test(basemap)) {
    tell('basemap', 'bad-url', {written: basemap});
    delete header['basemap'];
  }
  return header;
}

/** Where the document does not say of which day it is: the latest one on which a source was published. */
function latestDay(standing: Standing): string {
  const days = [...(standing.get('sources')?.values() ?? [])].map(({record}) =>
    String(record['published']),
  );
  return (
    days
      .filter((day) => /^\d{4}(-\d\d){0,2}$/.test(day))
      .sort()
      .at(-1) ?? '2000'
  );
}

/** Takes out what breaks a rule and what leads nowhere, and then what pointed at that. */
function sift(
  standing: Standing,
  written: ReadonlyMap<string, string>,
  asOf: string,
  tell: Tell,
): void {
  const place = (id: string) => standing.get('places')?.get(id)?.record as Place | undefined;
  const has = (targets: readonly string[], id: string, path: string): boolean => {
    const targeted = (targets as ListName[]).map((list) => standing.get(list));
    if (targeted.some((records) => records?.has(id))) return true;
    // What was written and has gone was told of when it went.
    if (written.has(id)) return false;
    const known = targeted.flatMap((records) => [...(records?.keys() ?? [])]);
    return tell(path, 'no-such-id', {written: id}, known);
  };
  for (let pass = 0, gone = true; gone && pass < MOST_PASSES; pass++) {
    gone = false;
    for (const [list, records] of standing) {
      for (const [id, {path, record}] of records) {
        // Both, always: a record that goes for one reason has its other problems told too.
        const sound = pass > 0 || obeys(list, record, path, {tell, asOf, place});
        if (holds(lists[list], record, path, tell, has) && sound) continue;
        records.delete(id);
        gone = true;
      }
    }
  }
}
