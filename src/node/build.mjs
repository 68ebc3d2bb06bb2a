// npm run build [-- --out FOLDER]: everything that is published, into dist/.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureDependencies, root} from './deps.mjs';

ensureDependencies();
const {values} = parseArgs({options: {out: {type: 'string', default: 'dist'}}});
const dist = resolve(root, values.out);
process.chdir(root);
process.env.KIT_DIST = dist;
rmSync(dist, {recursive: true, force: true});
mkdirSync(dist, {recursive: true});

const {rollup} = await import('rollup');
const {default: configurations} = await import('../../rollup.config.mjs');
const {writeDocuments} = await import('./build/documents.mjs');
const {writeManifest} = await import('./build/manifest.mjs');
const {GATES, measure, overGates, sizesTable} = await import('./build/sizes.mjs');

/** Writes declarations of types; stops the build when they do not check. */
function writeTypes() {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const command = [tsc, '-p', 'src/node/tsconfig.types.json', '--outDir', join(dist, 'es')];
  const {status, stdout} = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stdout);
  process.exit(status ?? 1);
}

for (const {output, ...input} of configurations) {
  const bundle = await rollup(input);
  await bundle.write(output);
  await bundle.close();
}

const problems = Object.keys(GATES).flatMap((file) => {
  const built = join(dist, file);
  const integrity = `sha384-${createHash('sha384').update(readFileSync(built)).digest('base64')}`;
  writeFileSync(`${built}.sri`, `${integrity}\n`);
  const sizes = measure(built);
  console.log(sizesTable(file, sizes));
  console.log(`integrity     ${integrity}\n`);
  return overGates(file, sizes);
});

writeTypes();
await writeDocuments(dist);
writeManifest(dist);
const cli = join(dist, 'cli.js');
if (existsSync(cli)) chmodSync(cli, 0o755);

for (const problem of problems) console.error(`Too large: ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);
