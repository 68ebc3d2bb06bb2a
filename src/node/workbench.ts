/*
 * What the workbench page needs of the kit beside the elements: the check, tables, names, sentences. It is
 * a module of its own, so that articles do not load it.
 */
import {checkDataset} from '../data/check.js';
import type {Problem} from '../data/problem.js';
import {CODES, CORE} from '../languages/codes.js';
import {resolveLanguage, type TextByLanguage} from '../languages/language.js';
import {standings} from '../languages/standing.js';
import {dataPackage, readTables, writeTables} from './tables/index.js';
import {zip} from './tables/zip.js';

// The page of languages prints with it, and says how far each has come.
export {resolveLanguage, standings};
export {CODES, CORE, checkDataset, readTables, writeTables, dataPackage, zip};

/** Longest text of a dataset, as in a page. */
const LONGEST = 2_000_000;

interface Opened {
  readonly document: unknown;
  readonly problems: readonly Problem[];
}

/** A document from its text; `document` is undefined where the text is none. Never throws. */
export function openText(text: string, name: string): Opened {
  const fail = (code: string, values: Problem['values']): Opened => ({
    document: undefined,
    problems: [{code, path: name, values: {url: name, ...values}}],
  });
  if (text.length > LONGEST) return fail('load-size', {limit: '2 MB'});
  try {
    const document: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return {document, problems: checkDataset(document).problems};
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    return fail('load-json', {reason});
  }
}

/** Each problem in a sentence of a language. */
export function sentences(problems: readonly Problem[], lang: string): string[] {
  const language = resolveLanguage(lang);
  return problems.map((problem) => language.problem(problem));
}

/** Records of a list by id and name, in the order of the document. */
export function namesOf(
  document: unknown,
  list: string,
  lang: string,
): {readonly id: string; readonly name: string}[] {
  const language = resolveLanguage(lang);
  const {language: bare} = document as {language?: string};
  const records = (document as Record<string, unknown>)[list];
  if (!Array.isArray(records)) return [];
  return (records as unknown[]).flatMap((record) => {
    const {id, names} = (record ?? {}) as {id?: unknown; names?: TextByLanguage};
    if (typeof id !== 'string') return [];
    const isText = typeof names === 'string' || (typeof names === 'object' && names !== null);
    return [{id, name: (isText ? language.name(names, bare).text : '') || id}];
  });
}
