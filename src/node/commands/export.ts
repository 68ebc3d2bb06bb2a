import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {resolveLanguage} from '../../languages/language.js';
import {dataPackage, writeTables} from '../tables/index.js';
import {attempt, OURS, readAny, tell} from './folder.js';

export const usage = `corridor-kit export FILE|URL FOLDER [--force] [--lang TAG]

Makes a folder of tables of one JSON document, the opposite of import: nothing is lost on the way and
back. Writes a datapackage.json (Frictionless) that says what each column holds.
  --force      replace the tables that are in FOLDER
  --lang TAG   language of the sentences (en, ru, az, …)

Exit code: 0 written without a problem, 1 written with problems, 2 nothing written.`;

/** Runs `corridor-kit export`; resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {lang: {type: 'string'}, force: {type: 'boolean'}},
  });
  const [from, folder, ...rest] = positionals;
  if (from === undefined || folder === undefined || rest.length > 0) {
    throw new TypeError('export takes a FILE or URL, and a FOLDER.');
  }
  const language = resolveLanguage(values.lang ?? 'en');
  return attempt(language, async () => {
    const {dataset, problems} = await readAny(from);
    tell({dataset, problems}, language);
    if (!dataset) return 2;
    await mkdir(folder, {recursive: true});
    const old = (await readdir(folder)).filter((name) => OURS.includes(name));
    if (old.length > 0 && !values.force) {
      console.error(`${folder} holds tables already: ${old.join(', ')}. --force replaces them.`);
      return 2;
    }
    for (const name of old) await rm(join(folder, name));
    const files = writeTables(dataset);
    for (const [name, text] of files) await writeFile(join(folder, name), text);
    await writeFile(join(folder, 'datapackage.json'), dataPackage(dataset, files));
    console.log(`Written: ${files.size + 1} files in ${folder}`);
    return problems.length === 0 ? 0 : 1;
  });
}
