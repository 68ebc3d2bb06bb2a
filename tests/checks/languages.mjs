// What the kit knows of languages is what its generator writes, and reads the same in Node as in browsers.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {bundleForNode} from '../../src/node/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const load = async (path) => import(pathToFileURL(await bundleForNode(join(root, path))));

test('the slice is what the generator writes', () => {
  const program = join(root, 'src/node/languages.mjs');
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, '--check'], {
    encoding: 'utf8',
  });
  if (stdout) console.log(stdout.trim());
  assert.equal(status, 0, stderr);
});

test('every sample prints in Node as it was read', async () => {
  const {answers, languageOf} = await load('tests/languages/every.ts');
  for (const [code, expected] of Object.entries(JSON.parse(read('tests/languages/golden.json')))) {
    assert.deepEqual(answers(languageOf(code)), expected, code);
  }
});

/** Where capitals are made of what is no text: names of attributes, ids that a reader typed. */
const NOT_TEXT = ['elements/page.ts', 'model/format-venn/options.ts'];
/** The one place that knows both letters i. */
const CAPITALS = 'languages/capitals.ts';

test('texts are put into capitals by their language alone', () => {
  const files = readdirSync(join(root, 'src'), {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ts$/.test(path) && !path.startsWith('node/'))
    .filter((path) => ![...NOT_TEXT, CAPITALS].includes(path));
  const guilty = files.filter((path) =>
    /toUpperCase|toLocale|text-transform:\s*(uppercase|capitalize)/.test(read(`src/${path}`)),
  );
  assert.deepEqual(guilty, []);
});
