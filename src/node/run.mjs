// node src/node/run.mjs FILE.ts [ARGUMENT…]: bundles a TypeScript program and runs it in this Node.
import {mkdirSync, realpathSync, rmSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {ensureDependencies, root} from './deps.mjs';

let bundles = 0;

/**
 * Bundles a TypeScript program into one module under .cache/, where our packages resolve.
 *
 * @param {string} file path of the program
 * @returns {Promise<string>} path of the module
 */
export async function bundleForNode(file) {
  const {build} = await import('esbuild');
  const folder = join(root, '.cache', 'run');
  mkdirSync(folder, {recursive: true});
  const name = basename(file).replace(/\.\w+$/, '');
  bundles += 1;
  // A name of its own each time: Node keeps what it has imported.
  const outfile = join(folder, `${name}-${process.pid}-${bundles}.mjs`);
  await build({
    entryPoints: [resolve(file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    packages: 'external',
    sourcemap: 'inline',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'warning',
  });
  return outfile;
}

/** Imports a TypeScript module as Node would import JavaScript. */
export async function importTypeScript(file) {
  const module = await bundleForNode(file);
  try {
    return await import(pathToFileURL(module).href);
  } finally {
    rmSync(module, {force: true});
  }
}

const started = process.argv[1] && realpathSync(process.argv[1]);
if (started && import.meta.url === pathToFileURL(started).href) {
  const [file, ...rest] = process.argv.slice(2);
  if (!file) {
    console.error('Usage: node src/node/run.mjs FILE.ts [ARGUMENT…]');
    process.exit(2);
  }
  ensureDependencies();
  process.setSourceMapsEnabled(true);
  process.argv = [process.argv[0], resolve(file), ...rest];
  await importTypeScript(file);
}
