// No text that nothing asks for: what a reader never sees is not translated, and not loaded.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {keysOf} from '../../src/node/build/keys.mjs';
import {importTypeScript} from '../../src/node/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every text is asked for somewhere', async () => {
  const {STRINGS} = await importTypeScript(join(root, 'src/languages/strings/index.ts'));
  assert.deepEqual(keysOf(STRINGS.en).unused, []);
});
