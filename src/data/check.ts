import {cleanDocument} from './check/clean.js';
import {reportContradictions} from './check/contradictions.js';
import {IN_ORDER, VERSION, readHeader, readLists} from './check/read.js';
import {Report, quote, typeName} from './check/report.js';
import {sift} from './check/sift.js';
import type {Problem} from './problem.js';
import {type Dataset, dataset as schema} from './schema.js';

export {isWebAddress} from './check/rules.js';

/** What came of a document. */
export interface Checked {
  /** Every sound record; undefined if the document is nothing of ours. */
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}

type Fields = Record<string, unknown>;
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
  reportContradictions(standing, report);
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
