import {parseArgs} from 'node:util';
import {resolveLanguage} from '../../languages/language.js';
import {attempt, readAny, tell} from './folder.js';

export const usage = `corridor-kit check FILE|URL|FOLDER [--lang TAG]

Checks a dataset and prints every problem in a sentence, as the page would. Of a folder of tables it
names the file and the cell.
  --lang TAG   language of the sentences (en, ru, az, …)

Exit code: 0 no problem, 1 problems, 2 nothing could be checked.`;

/** Runs `corridor-kit check`; resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {lang: {type: 'string'}},
  });
  const [from, ...rest] = positionals;
  if (from === undefined || rest.length > 0) {
    throw new TypeError('check takes one FILE, URL or FOLDER.');
  }
  const language = resolveLanguage(values.lang ?? 'en');
  return attempt(language, async () => {
    const checked = await readAny(from);
    tell(checked, language);
    return checked.problems.length === 0 ? 0 : 1;
  });
}
