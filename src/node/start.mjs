// npm start: installs what is missing, builds while you edit, serves the demo and reloads it.
import {mkdirSync, watch} from 'node:fs';
import {join} from 'node:path';
import {ensureDependencies, root} from './deps.mjs';
import {serve} from './serve.mjs';

ensureDependencies();

/** Apart from dist/, which stays what the last `npm run build` made. */
const out = join(root, '.cache', 'start');
const port = Number(process.env.PORT ?? 8000);

const {context} = await import('esbuild');
const {coreForEsbuild} = await import('./build/edition.mjs');
const {writeDocuments} = await import('./build/documents.mjs');
const {writeManifest} = await import('./build/manifest.mjs');

/** What pages load beside the module: sheet, schema, dataset, manifest. */
async function writeRest() {
  const jobs = [() => writeDocuments(out), () => writeManifest(out)];
  for (const job of jobs) {
    try {
      await job();
    } catch (error) {
      console.error(error.message);
    }
  }
}

async function listen() {
  const mounts = [
    {at: '/dist/', folder: out},
    {at: '/', folder: root},
  ];
  try {
    return await serve({mounts, port, live: true});
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken. Choose another: PORT=8001 npm start`);
    return process.exit(1);
  }
}

mkdirSync(out, {recursive: true});
await writeRest();
const server = await listen();

let builds = 0;
const announce = {
  name: 'announce',
  setup(build) {
    build.onEnd(async ({errors}) => {
      if (errors.length > 0) return;
      builds += 1;
      if (builds > Object.keys(editions).length) {
        await writeRest();
        console.log(`built again, ${new Date().toTimeString().slice(0, 8)}`);
      }
      server.reload();
    });
  },
};

const editions = {
  'corridor-kit': {entry: 'src/index.ts', plugins: [announce, coreForEsbuild]},
  'corridor-kit.full': {entry: 'src/index.ts', plugins: [announce]},
  workbench: {entry: 'src/node/workbench.ts', plugins: [announce]},
};
for (const [name, {entry, plugins}] of Object.entries(editions)) {
  const builder = await context({
    absWorkingDir: root,
    entryPoints: {[name]: entry},
    outdir: out,
    bundle: true,
    format: 'esm',
    sourcemap: true,
    target: 'es2022',
    charset: 'utf8',
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
    plugins,
  });
  await builder.watch();
}

// Editors write a file in several steps: one reload for all of them.
let pending;
watch(join(root, 'demo'), {recursive: true}, () => {
  clearTimeout(pending);
  pending = setTimeout(server.reload, 100);
});

console.log(`\nDemo: ${server.url}/demo/   (Ctrl+C stops it)\n`);
