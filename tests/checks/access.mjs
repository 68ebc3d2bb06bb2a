// ax-check on each widget, in Russian, Azerbaijani, Kazakh and Persian, at 1000 and 320 px. Reads dist/:
// build first.
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
/** By the file that a page needs for each. */
const languages = {
  ru: 'corridor-kit.js',
  az: 'corridor-kit.js',
  kk: 'corridor-kit.full.js',
  fa: 'corridor-kit.full.js',
};
const widths = [1000, 320];
/** Two cores: more browsers at once only wait for each other. */
const AT_ONCE = 2;

let folder;
let server;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'access-'));
  mkdirSync(join(folder, 'pages'));
  for (const tag of tags) {
    for (const [lang, file] of Object.entries(languages)) {
      writeFileSync(
        join(folder, 'pages', `${tag}-${lang}.html`),
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${tag}</title><link rel="stylesheet" href="/dist/corridor-kit.css"><script type="module" src="/dist/${file}"></script>
<main><h1>${tag}</h1><${tag}></${tag}></main>`,
      );
    }
  }
  const program = ['src/node/run.mjs', join('tests', 'checks', 'access-values.ts')];
  const asked = [tags.join(), Object.keys(languages).join()];
  const {stdout} = await run(process.execPath, [...program, ...asked], {cwd: root});
  for (const [name, values] of Object.entries(JSON.parse(stdout))) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(values));
  }
  server = await serve({
    mounts: [
      {at: '/dist/', folder: process.env.KIT_DIST ?? join(root, 'dist')},
      {at: '/', folder: join(folder, 'pages')},
    ],
  });
});
after(async () => {
  await server?.close();
  rmSync(folder, {recursive: true, force: true});
});

async function check(tag, lang, width) {
  const values = join(folder, `${tag}-${lang}.json`);
  const args = ['--values', values, '--width', String(width), '--max-arrows', '250', '--quiet'];
  const url = `${server.url}/${tag}-${lang}.html`;
  const env = {...process.env, CHROME: process.env.KIT_CHROMIUM};
  return run(process.execPath, ['tests/checks/ax-check.mjs', url, tag, ...args], {cwd: root, env})
    .then(({stdout: text}) => ({text, ok: true}))
    .catch(({stdout: text, message}) => ({text: text || message, ok: false}));
}

test('every gate passes', {concurrency: AT_ONCE}, async (t) => {
  const cases = tags.flatMap((tag) =>
    Object.keys(languages).flatMap((lang) => widths.map((width) => ({tag, lang, width}))),
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
