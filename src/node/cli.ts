import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {checkDataset} from '../data/check.js';
import type {Problem} from '../data/problem.js';
import {type Language, resolveLanguage} from '../languages/language.js';

const USAGE = `Usage: corridor-kit check FILE|URL [--lang TAG]

Checks a dataset and prints every problem in a sentence, as the page would.
  --lang TAG   language of the sentences (en, ru, az, …)

Exit code: 0 no problem, 1 problems, 2 nothing could be checked.`;

/** The same limits as in a page. */
const LONGEST = 2_000_000;
const PATIENCE = 10_000;

/** Something between the command and a document; its problem is what to print. */
class Unreadable extends Error {
  readonly problem: Problem;

  constructor(code: string, path: string, values: Problem['values']) {
    super(code);
    this.problem = {code, path, values};
  }
}

async function fetchText(url: string): Promise<string> {
  let response;
  try {
    response = await fetch(url, {signal: AbortSignal.timeout(PATIENCE)});
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    const code = late ? 'load-timeout' : 'load-network';
    throw new Unreadable(code, url, {url, seconds: PATIENCE / 1000});
  }
  if (!response.ok) throw new Unreadable('load-status', url, {url, status: response.status});
  return response.text();
}

async function fileText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Unreadable('failed', file, {reason});
  }
}

/** A document by file name or address. Throws `Unreadable`. */
async function read(from: string): Promise<unknown> {
  const text = await (/^https?:\/\//i.test(from) ? fetchText(from) : fileText(from));
  if (text.length > LONGEST) throw new Unreadable('load-size', from, {url: from, limit: '2 MB'});
  try {
    // A byte order mark is no JSON, but editors write it.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    throw new Unreadable('load-json', from, {url: from, reason});
  }
}

/** `corridor-kit check`: prints every problem of a dataset; resolves to the exit code. */
async function check(from: string, language: Language): Promise<number> {
  try {
    const {dataset, problems} = checkDataset(await read(from));
    for (const problem of problems) console.log(language.problem(problem));
    const records = Object.values(dataset ?? {})
      .filter(Array.isArray)
      .flat().length;
    const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    console.log(dataset ? `${found}; ${records} sound records.` : `${found}; no dataset.`);
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    console.error(language.problem(error.problem));
    return 2;
  }
}

/** Runs the command line; resolves to the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {lang: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
  });
  const [command, from, ...rest] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (command !== 'check' || from === undefined || rest.length > 0) {
    console.error(USAGE);
    return 2;
  }
  return check(from, resolveLanguage(values.lang ?? 'en'));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // parseArgs says what is wrong with the options.
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 2;
}
