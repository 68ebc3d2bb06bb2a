// The lock file installs everywhere: no platform's package is missing, none names a registry.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const read = (name) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const {packages} = read('package-lock.json');
const manifest = read('package.json');
const nameOf = (path) => path.split('node_modules/').at(-1);
const entries = Object.entries(packages);

test('each optional package that one names has an entry of its own', () => {
  // Without it `npm install` works here and `npm ci` fails, or another system gets no binary.
  const names = new Set(entries.map(([path]) => nameOf(path)));
  const missing = entries.flatMap(([path, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${nameOf(path)} needs ${name}`),
  );
  assert.deepEqual(missing, []);
});

test('no entry says where it was fetched', () => {
  const resolved = entries.filter(([, entry]) => 'resolved' in entry).map(([path]) => path);
  assert.deepEqual(resolved, []);
});

test('every version is exact, in package.json and in the lock alike', () => {
  const wanted = {
    ...manifest.dependencies,
    ...manifest.optionalDependencies,
    ...manifest.devDependencies,
  };
  for (const [name, version] of Object.entries(wanted)) {
    assert.match(version, /^\d+\.\d+\.\d+$/, `${name} ${version}`);
    assert.equal(packages[`node_modules/${name}`]?.version, version, name);
  }
});

test('every package runs on the oldest Node that we promise', () => {
  // npm picks older majors by itself on an old Node; a pin made on a newer one would not.
  const tooNew = entries
    .filter(([, {engines}]) => /^\s*>=?\s*(2[1-9]|[3-9]\d)/.test(engines?.node ?? ''))
    .map(([path, {version, engines}]) => `${nameOf(path)} ${version} wants ${engines.node}`);
  assert.deepEqual(tooNew, []);
});
