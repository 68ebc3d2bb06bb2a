// A basemap for another corridor, whole: the command, its file, a dataset with it, the map.
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {geoArea, geoContains} from 'd3-geo';
import {importTypeScript} from '../../src/node/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {run} = await importTypeScript(join(root, 'src/node/commands/basemap.ts'));
const {drawnMap, unpack} = await importTypeScript(join(root, 'tests/support/drawn-map.ts'));
const folder = await mkdtemp(join(tmpdir(), 'corridor-kit-'));
after(() => rm(folder, {recursive: true}));

/** Calls the command as the warning says; returns the text of its file. */
async function called(command) {
  const [, args] = /npx corridor-kit basemap (.*)$/.exec(command) ?? [];
  assert.ok(args, command);
  const out = join(folder, 'basemap.json');
  const words = args.split(' ').map((word) => (word === 'basemap.json' ? out : word));
  const {log} = console;
  console.log = () => {};
  try {
    assert.equal(await run(words), 0);
  } finally {
    console.log = log;
  }
  return readFile(out, 'utf8');
}

const corridors = [
  {name: 'lobito', inside: [[[13.7, -12.6], 'AGO'], [[27.5, -11.6], 'COD'], [[28.6, -13], 'ZMB'], [[36, -6.5], 'TZA']]}, // prettier-ignore
  {name: 'isthmus', inside: [[[-95.1, 16.9], 'MEX'], [[-90.5, 15.5], 'GTM'], [[-80.5, 8.4], 'PAN']]}, // prettier-ignore
];
for (const {name, inside} of corridors) {
  test(`${name}: the built-in basemap names the command; its pack draws a finer map`, async () => {
    const coarse = drawnMap(name);
    const [told, ...more] = coarse.problems.filter(({code}) => code === 'basemap-coarse');
    assert.ok(told);
    assert.deepEqual(more, []);
    const text = await called(told.text);
    const bytes = brotliCompressSync(text).length;
    assert.ok(bytes > 12_000 && bytes < 29_000, `${bytes} bytes`);

    const pack = JSON.parse(text);
    const map = unpack(pack);
    const polygons = map.countries.flatMap((country) =>
      country.polygons.map((coordinates) => ({id: country.id, type: 'Polygon', coordinates})),
    );
    assert.deepEqual(polygons.filter((polygon) => geoArea(polygon) >= 2 * Math.PI), []); // prettier-ignore
    for (const [point, code] of inside) {
      const found = polygons.filter((polygon) => geoContains(polygon, point)).map(({id}) => id);
      assert.deepEqual(found, [code], point.join());
    }

    const fine = drawnMap(name, pack);
    assert.deepEqual(fine.problems, []);
    assert.deepEqual(fine.focus, pack.focus);
    assert.ok(fine.land > 1.3 * coarse.land, `${fine.land} of ${coarse.land}`);
    const named = name === 'lobito' ? ['Lobito', 'Dar es Salaam'] : ['Salina Cruz', 'Balboa'];
    for (const label of named) assert.ok(fine.texts.includes(label), label);
  });
}

test('a box that is none is a mistake of the caller', async () => {
  for (const box of [undefined, '1,2,3', 'a,b,c,d', '10,5,5,10', '0,0,10,95'])
    await assert.rejects(run(box ? ['--focus', box] : []), TypeError);
});
