// THIRD-PARTY-LICENSES.txt names each package whose code is in the built file, and no other.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const notices = read('dist/THIRD-PARTY-LICENSES.txt');

/** Packages by the source map, which does not come from what wrote the notices. */
function bundled() {
  const {sources} = JSON.parse(read('dist/corridor-kit.js.map'));
  const names = sources.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(names.filter(Boolean))].sort();
}

test('each bundled package has its licence, in the version that is installed', () => {
  const named = [...notices.matchAll(/^(\S+) (\d+\.\d+\.\d+) \((.+)\)$/gm)];
  assert.deepEqual(named.map(([, name]) => name).sort(), bundled());
  for (const [, name, version] of named) {
    assert.equal(JSON.parse(read(`node_modules/${name}/package.json`)).version, version, name);
  }
});

test('each licence allows what we do', () => {
  const licences = [...notices.matchAll(/^\S+ \d+\.\d+\.\d+ \((.+)\)$/gm)].map(([, text]) => text);
  const allowed = ['BSD-3-Clause', 'ISC', 'MIT'];
  assert.deepEqual(
    licences.filter((text) => !allowed.includes(text)),
    [],
  );
});

test('data is credited as its licences ask', () => {
  for (const name of ['Natural Earth', 'visionscarto', 'GeoNames', 'CC BY 4.0', 'Unicode']) {
    assert.ok(notices.includes(name), name);
  }
});
