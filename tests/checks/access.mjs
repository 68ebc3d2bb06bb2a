// ax-check on each widget, in Russian and Azerbaijani, at 1000 and 320 px. Reads dist/: build first.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {serve} from '../../src/node/serve.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const tags = ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'];
const languages = ['ru', 'az'];
const widths = [1000, 320];
/** Two cores: more browsers at once only wait for each other. */
const AT_ONCE = 2;

let folder;
let server;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'access-'));
  mkdirSync(join(folder, 'pages'));
  for (const tag of tags) {
    for (const lang of languages) {
      writeFileSync(
        join(folder, 'pages', `${tag}-${lang}.html`),
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${tag}</title><link rel="stylesheet" href="/dist/corridor-kit.css"><script type="module" src="/dist/corridor-kit.js"></script>
<main><h1>${tag}</h1><${tag}></${tag}></main>`,
      );
    }
  }
  server = await serve({
    mounts: [
      {at: '/dist/', folder: join(root, 'dist')},
      {at: '/', folder: join(folder, 'pages')},
    ],
  });
});
after(async () => {
  await server?.close();
  rmSync(folder, {recursive: true, force: true});
});

async function check(tag, lang, width) {
  const program = join('tests', 'checks', 'access-values.ts');
  const {stdout} = await run(process.execPath, ['src/node/run.mjs', program, tag, lang], {
    cwd: root,
  });
  const values = join(folder, `${tag}-${lang}-${width}.json`);
  writeFileSync(values, stdout);
  const args = ['--values', values, '--width', String(width), '--max-arrows', '250', '--quiet'];
  const url = `${server.url}/${tag}-${lang}.html`;
  const env = {...process.env, CHROME: process.env.KIT_CHROMIUM};
  return run(process.execPath, ['tests/checks/ax-check.mjs', url, tag, ...args], {cwd: root, env})
    .then(({stdout: text}) => ({text, ok: true}))
    .catch(({stdout: text, message}) => ({text: text || message, ok: false}));
}

test('every gate passes', {concurrency: AT_ONCE}, async (t) => {
  const cases = tags.flatMap((tag) =>
    languages.flatMap((lang) => widths.map((width) => ({tag, lang, width}))),
  );
  await Promise.all(
    cases.map(({tag, lang, width}) =>
      t.test(`${tag} in ${lang} at ${width} px`, async () => {
        const {ok, text} = await check(tag, lang, width);
        assert.ok(
          ok,
          text
            .split('\n')
            .filter((line) => !line.startsWith('ok'))
            .join('\n'),
        );
      }),
    ),
  );
});
