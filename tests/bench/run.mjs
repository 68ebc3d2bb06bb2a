// npm run bench [-- --rounds N --only plain-d3,kit,holds,venn,chart,timeline,map --dist FOLDER]: what four figures
// cost a reader beside two neighbours, what the kit is held to alone, then each figure beside its own peers.
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
const {holds, manyFigures} = await import('./lib/holds.mjs');
const verdict = (found, most) => judge(Number(found), Number(most));
const {aligned, report, verdict: judge} = await import('./lib/report.mjs');
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
const asked = (name) => !options.only || options.only.split(',').includes(name);
const compared = Object.keys(CONTENDERS).filter((name) => name !== 'lit-floor' && asked(name));
const names = compared.length > 0 ? ['lit-floor', ...compared] : [];
/** Benches of one figure each, with peers of their own. */
const PEERS = ['venn', 'chart', 'timeline', 'map'].filter(
  (name) => asked(name) && existsSync(join(here, `${name}.mjs`)),
);

const files = new Map([
  ['/blank', '<!doctype html><link rel="icon" href="data:,"><title>blank</title>'],
  ['/data.json', JSON.stringify(DATA)],
  ['/region.json', JSON.stringify(regionTopology())],
  ['/projected.json', JSON.stringify(projectedRegion())],
  ['/corridor-kit.js', readFileSync(built)],
  ['/corridor-kit.css', readFileSync(join(options.dist, 'corridor-kit.css'))],
]);
for (const name of names.length > 0 || asked('holds') ? [...new Set([...names, 'kit'])] : []) {
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
const titles = Object.fromEntries(names.map((name) => [name, CONTENDERS[name].title]));
if (names.length > 0) console.log(report(results, titles));
const table = [];
if (asked('holds')) {
  files.set('/many', manyFigures(CONTENDERS.kit.head));
  const own = await serveFiles(files);
  table.push(...(await holds({chromium, url: own.url})));
  own.close();
}
server.close();
for (const name of PEERS) {
  console.error(`${name} beside its peers …`);
  const program = join(here, `${name}.mjs`);
  const {stdout, status} = spawnSync(process.execPath, [program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  console.log(stdout);
  if (status !== 0) table.push([`${name}.mjs`, 'failed', '', 'not held']);
  table.push(...goalsIn(stdout));
}
if (table.length > 0) console.log(aligned([['', 'found', 'to hold', ''], ...table]));

/** Rows of the table from what a bench of one figure prints: its heading, the kit's line, its goal. */
function goalsIn(text) {
  const rows = [];
  let title = '';
  let kit;
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) title = line.replace(/:.*$/, '');
    kit = /^\s+corridor-kit\b.*?([\d.]+) × /.exec(line)?.[1] ?? kit;
    const goal = /goal for the kit: ([\d.]+) × ([^,]+)/.exec(line);
    if (goal && kit) {
      rows.push([
        `${title}, of ${goal[2].trim()}`,
        `${kit}×`,
        `≤ ${goal[1]}×`,
        verdict(kit, goal[1]),
      ]);
    }
    const times = /^\s+kit\s+median ([\d.]+) ms, 95th percentile ([\d.]+) ms/.exec(line);
    if (times) {
      rows.push([`${title}: median`, `${times[1]} ms`, '≤ 50 ms', verdict(times[1], 50)]);
      rows.push([
        `${title}: 95th percentile`,
        `${times[2]} ms`,
        '≤ 120 ms',
        verdict(times[2], 120),
      ]);
    }
    const linear = /^(linear view[^:]*): median ([\d.]+) ms.*hold: (\d+)/.exec(line);
    if (linear) {
      rows.push([linear[1], `${linear[2]} ms`, `≤ ${linear[3]} ms`, verdict(linear[2], linear[3])]);
    }
  }
  return rows;
}
