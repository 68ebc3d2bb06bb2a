import {copyFile, mkdir, readdir, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {resolveLanguage} from '../../languages/language.js';
import {dataPackage, readTables, withComments, writeTables} from '../tables/index.js';
import {attempt, isFolder} from './folder.js';
import {page, readme, sheet} from './init/texts.js';
import {starter} from './init/starter.js';

export const usage = `corridor-kit init NAME

Makes a folder NAME with a small invented dataset as tables, each with a row that explains its columns,
a page that draws it, and a README. Then: corridor-kit show NAME

Exit code: 0 written, 2 not.`;

/** What the page loads: beside the built command line, or in dist/ of the sources. */
export function kitFile(name: string): string | undefined {
  const places = ['./', '../../dist/'].map((path) =>
    fileURLToPath(new URL(path + name, import.meta.url)),
  );
  return places.find((path) => existsSync(path));
}

/** Runs `corridor-kit init`; resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const {positionals} = parseArgs({args: [...args], allowPositionals: true});
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) throw new TypeError('init takes one NAME.');
  return attempt(resolveLanguage('en'), async () => {
    if ((await isFolder(folder)) && (await readdir(folder)).length > 0) {
      console.error(`${folder} is there already and is not empty.`);
      return 2;
    }
    const name = basename(folder);
    const dataset = starter(name.toLowerCase().replace(/[\s,]+/g, '-'));
    const files = withComments(writeTables(dataset));
    const {document} = readTables(files);
    await mkdir(folder, {recursive: true});
    const texts = new Map([
      ...files,
      ['datapackage.json', dataPackage(dataset, files)],
      ['dataset.json', `${JSON.stringify(document, null, 1)}\n`],
      ['index.html', page(name)],
      ['page.css', sheet],
      ['README.md', readme(name)],
    ]);
    for (const [file, text] of texts) await writeFile(join(folder, file), text);
    for (const file of ['corridor-kit.full.js', 'corridor-kit.css']) {
      const from = kitFile(file);
      if (from) await copyFile(from, join(folder, file));
      else console.error(`Copy ${file} into ${folder}: it is not beside this program.`);
    }
    console.log(`Written: ${folder}. See it: npx corridor-kit show ${folder}`);
    return 0;
  });
}
