// npm run bench [-- --rounds N --only plain-d3,kit]: what four figures cost a reader, beside two neighbours.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';
import {requireChromium} from '../../src/node/browsers.mjs';
import {ensureDependencies, root} from '../../src/node/deps.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string', default: '3'},
    only: {type: 'string'},
    dist: {type: 'string', default: join(root, 'dist')},
  },
});

ensureDependencies();
if (!existsSync(join(here, 'node_modules', 'd3-selection'))) {
  console.log('Installing what the neighbours need …');
  const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', here];
  const {status} = spawnSync('npm', args, {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) process.exit(status ?? 1);
}
const built = join(options.dist, 'corridor-kit.js');
if (!existsSync(built)) {
  console.error('Nothing is built yet: npm run build');
  process.exit(1);
}

const {build} = await import('esbuild');
const {article} = await import('./lib/article.mjs');
const {DATA, projectedRegion, regionTopology} = await import('./lib/data.mjs');
const {DESK, PHONE, measure} = await import('./lib/measure.mjs');
const {report} = await import('./lib/report.mjs');
const {serveFiles} = await import('./lib/serve.mjs');
const {TAGS} = await import('./lib/tags.mjs');

/** Fetched by the module itself where not asked for in the page: one more round trip. */
const preload = (path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`;
const script = (path) => `<script type="module" src="${path}"></script>`;

const CONTENDERS = {
  'lit-floor': {title: 'bare lit + svg', data: ['/data.json', '/projected.json']},
  'plain-d3': {title: 'plain d3', data: ['/data.json', '/region.json']},
  kit: {
    title: 'corridor-kit',
    data: [],
    tags: TAGS,
    head: `<link rel="stylesheet" href="/corridor-kit.css">${script('/corridor-kit.js')}`,
  },
};
const names = Object.keys(CONTENDERS).filter(
  (name) => name === 'lit-floor' || !options.only || options.only.split(',').includes(name),
);

const files = new Map([
  ['/blank', '<!doctype html><link rel="icon" href="data:,"><title>blank</title>'],
  ['/data.json', JSON.stringify(DATA)],
  ['/region.json', JSON.stringify(regionTopology())],
  ['/projected.json', JSON.stringify(projectedRegion())],
  ['/corridor-kit.js', readFileSync(built)],
  ['/corridor-kit.css', readFileSync(join(options.dist, 'corridor-kit.css'))],
]);
for (const name of names) {
  const {data, head = '', tags} = CONTENDERS[name];
  const {outputFiles} = await build({
    entryPoints: [join(here, 'contenders', `${name}.js`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
  });
  files.set(`/${name}.js`, Buffer.from(outputFiles[0].contents));
  const links = `${head}${script(`/${name}.js`)}${data.map(preload).join('')}`;
  files.set(`/${name}`, article(links, tags));
}

const chromium = await requireChromium();
const server = await serveFiles(files);
const blank = `${server.url}/blank`;
const results = [];
for (let round = 0; round < Number(options.rounds); round += 1) {
  // The order turns, so that no contender always follows the same one.
  const order = names.map((_, index) => names[(index + round) % names.length]);
  for (const [suite, profile, act] of [
    ['phone', PHONE, false],
    ['desk', DESK, true],
  ]) {
    for (const name of order) {
      const from = server.log.length;
      const url = `${server.url}/${name}`;
      const result = await measure({chromium, url, blank, profile, act});
      results.push({name, suite, round, files: server.log.slice(from), ...result});
      if (result.errors.length > 0) console.error(`${name}: ${result.errors.join('; ')}`);
    }
  }
  console.error(`round ${round + 1} of ${options.rounds}`);
}
server.close();
const titles = Object.fromEntries(names.map((name) => [name, CONTENDERS[name].title]));
console.log(report(results, titles));
