import {watch} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {resolveLanguage} from '../../languages/language.js';
import {serve} from '../serve.mjs';
import {readTables} from '../tables/index.js';
import {attempt, folderFiles, OURS, tell} from './folder.js';

export const usage = `corridor-kit show FOLDER [--port N] [--lang TAG]

Shows the page of a folder that init made, at an address of this computer. Each time a table is saved,
dataset.json is written anew, problems are told by file and cell, and the page draws again.
  --port N     port of the address (8000)
  --lang TAG   language of the sentences (en, ru, az, …)

Ctrl+C ends it. Exit code: 2 if nothing could be read.`;

/** Editors write a file in several steps: one import for all of them. */
const PAUSE = 150;

/** Runs `corridor-kit show`; resolves once it serves, and the server keeps the program alive. */
export async function run(args: readonly string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {lang: {type: 'string'}, port: {type: 'string'}},
  });
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) throw new TypeError('show takes one FOLDER.');
  const language = resolveLanguage(values.lang ?? 'en');
  const update = async (): Promise<boolean> => {
    const imported = readTables(await folderFiles(folder));
    tell(imported, language);
    if (imported.dataset) {
      await writeFile(
        join(folder, 'dataset.json'),
        `${JSON.stringify(imported.document, null, 1)}\n`,
      );
    }
    return imported.dataset !== undefined;
  };
  return attempt(language, async () => {
    if (!(await update())) return 2;
    const port = Number(values.port ?? 8000);
    const server = await serve({mounts: [{at: '/', folder}], port, live: true});
    let pending: NodeJS.Timeout | undefined;
    watch(folder, (_, name) => {
      if (name === null || !OURS.includes(name)) return;
      clearTimeout(pending);
      pending = setTimeout(() => {
        // A table half written cannot be read: the next change tells.
        void attempt(language, async () => ((await update()) ? 0 : 2)).then(server.reload);
      }, PAUSE);
    });
    console.log(`Shown at ${server.url}/   (Ctrl+C ends it)`);
    return 0;
  });
}
