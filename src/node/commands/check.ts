import {parseArgs} from 'node:util';
import {checkDataset} from '../../data/check.js';
import {type Language, resolveLanguage} from '../../languages/language.js';
import {Unreadable, readDocument} from './reading.js';

export const usage: string = `corridor-kit check FILE|URL [--lang TAG]

Checks a dataset and prints every problem in a sentence, as the page would.
  --lang TAG   language of the sentences (en, ru, az, …)

Exit code: 0 no problem, 1 problems, 2 nothing could be checked.`;

/** `corridor-kit check`: prints every problem of a dataset; resolves to the exit code. */
async function check(from: string, language: Language): Promise<number> {
  try {
    const {dataset, problems} = checkDataset(await readDocument(from));
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

/** Runs `corridor-kit check`; resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {lang: {type: 'string'}},
  });
  const [from, ...rest] = positionals;
  if (from === undefined || rest.length > 0) throw new TypeError('check takes one FILE or URL.');
  return check(from, resolveLanguage(values.lang ?? 'en'));
}
