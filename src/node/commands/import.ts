import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {resolveLanguage} from '../../languages/language.js';
import {attempt, folderFiles, OURS, tell} from './folder.js';
import {dataPackage, readTables} from '../tables/index.js';

export const usage = `corridor-kit import FOLDER [--out FILE] [--lang TAG]

Makes one JSON document of a folder of tables: dataset.csv, a CSV file a list (sources, places, routes,
legs, claims, events …), routes.geojson and places.geojson. Prints what is wrong, by file and cell, and
writes the folder's datapackage.json (Frictionless) anew.
  --out FILE   the document (FOLDER/dataset.json)
  --lang TAG   language of the sentences (en, ru, az, …)

Exit code: 0 written without a problem, 1 written with problems, 2 nothing could be read.`;

/** Runs `corridor-kit import`; resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {lang: {type: 'string'}, out: {type: 'string'}},
  });
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) throw new TypeError('import takes one FOLDER.');
  const language = resolveLanguage(values.lang ?? 'en');
  const out = values.out ?? join(folder, 'dataset.json');
  return attempt(language, async () => {
    const files = await folderFiles(folder);
    const imported = readTables(files);
    tell(imported, language);
    if (!imported.dataset) return 2;
    await writeFile(out, `${JSON.stringify(imported.document, null, 1)}\n`);
    const own = new Map([...files].filter(([name]) => OURS.includes(name)));
    await writeFile(join(folder, 'datapackage.json'), dataPackage(imported.dataset, own));
    console.log(`Written: ${out}`);
    return imported.problems.length === 0 ? 0 : 1;
  });
}
