// node tests/bench/timeline.mjs [--rounds N]: main-thread work of a timeline from import to first frame, the
// kit's tag (with table, names, sources) beside vis-timeline, its clustering and TimelineJS3, in one run.
// Times are of this machine: read the ratio.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, requireChromium} from '../../src/node/browsers.mjs';
import {ensureDependencies} from '../../src/node/deps.mjs';
import {serveFiles} from './lib/serve.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const CONTENDERS = {
  kit: ['corridor-kit, its tag', 'kit', 'timeline'],
  vis: ['vis-timeline', 'vis', 'timeline'],
  clustered: ['vis-timeline, clustered', 'vis', 'clustered'],
  timelinejs: ['TimelineJS3', 'timelinejs', 'timeline'],
};
/** Events; beside whom the kit is held, and what of their work it may take; who else is drawn. */
const GOALS = [
  {count: 10, beside: 'vis', goal: 0.4, names: ['kit', 'vis', 'timelinejs']},
  {count: 1000, beside: 'vis', goal: 0.15, names: ['kit', 'vis', 'clustered', 'timelinejs']},
  // TimelineJS3 does not come to an end with so many.
  {count: 5000, beside: 'clustered', goal: 0.1, names: ['kit', 'vis', 'clustered']},
];
const MOST_NODES = 2500;

const PAGE = `<!doctype html><link rel="icon" href="data:,"><meta charset="utf-8"><title>bench</title>
<body style="margin:0"><div id="stage" style="width:800px"></div>
<script type="module">
import {events} from '/data.js';
const frame = () => new Promise((done) => requestAnimationFrame(() => {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = done;
  port2.postMessage(0);
}));
window.ready = (count) => { window.given = events(count); };
window.first = async (file, draw) => {
  const stage = document.getElementById('stage');
  const module = await import('/' + file + '.js');
  await module[draw](stage, window.given);
  await frame();
  await frame();
  window.counts = () => module.counts(stage);
};
</script>`;

/** Bundles of all contenders, by path. */
async function bundles() {
  const {build} = await import('esbuild');
  const files = new Map([['/', PAGE]]);
  for (const name of ['kit', 'vis', 'timelinejs', 'data']) {
    const {outputFiles} = await build({
      entryPoints: [join(here, 'contenders', 'timeline', `${name}.js`)],
      outdir: here,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['production'],
      loader: Object.fromEntries(
        ['.less', '.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.gif'].map((end) => [
          end,
          'empty',
        ]),
      ),
      tsconfig: join(here, '..', '..', 'tsconfig.json'),
      write: false,
    });
    for (const {path, contents} of outputFiles)
      files.set(`/${path.slice(here.length)}`, Buffer.from(contents));
  }
  return files;
}

const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

/** Main-thread work in ms of one drawing in a page of its own, and its nodes. */
async function sample(browser, url, files, name, count) {
  const [, file, draw] = CONTENDERS[name];
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 820, height: 520});
    await page.goto(url);
    await page.waitForFunction('window.first');
    if (files.has(`/${file}.css`)) await page.addStyleTag({url: `${url}/${file}.css`});
    await page.evaluate((n) => window.ready(n), count);
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
    const work = async () => {
      const {metrics} = await cdp.send('Performance.getMetrics');
      return metrics.find((each) => each.name === 'TaskDuration').value * 1000;
    };
    const before = await work();
    await page.evaluate((...all) => window.first(...all), file, draw);
    const ms = (await work()) - before;
    return {ms, ...(await page.evaluate(() => window.counts()))};
  } finally {
    await context.close();
  }
}

/**
 * @param {{rounds?: number, log?: (line: string) => void}} [options]
 * @returns {Promise<Record<number, Record<string, number>>>} median ms by events and contender
 */
export async function benchTimeline({rounds = 5, log = console.log} = {}) {
  ensureDependencies();
  if (!existsSync(join(here, 'node_modules', 'vis-timeline'))) {
    log('Installing what the neighbours need …');
    const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', here];
    const {status} = spawnSync('npm', args, {shell: process.platform === 'win32'});
    if (status !== 0) throw new Error('npm install failed');
  }
  const files = await bundles();
  const server = await serveFiles(files);
  const browser = await puppeteer.launch({
    executablePath: await requireChromium(),
    args: [...CHROMIUM_FLAGS, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  const results = {};
  try {
    for (const {count, beside, goal, names} of GOALS) {
      const samples = Object.fromEntries(names.map((name) => [name, []]));
      for (let round = 0; round < rounds; round++) {
        // The order turns, so that no contender always follows the same one.
        for (const name of names.map((_, i) => names[(i + round) % names.length]))
          samples[name].push(await sample(browser, server.url, files, name, count));
      }
      const medians = Object.fromEntries(
        names.map((name) => [name, median(samples[name].map(({ms}) => ms))]),
      );
      results[count] = medians;
      log(`timeline of ${count} events: main-thread work from import to first frame`);
      for (const name of names) {
        const [{nodes}] = samples[name];
        log(
          `  ${CONTENDERS[name][0].padEnd(24)} ${medians[name].toFixed(0).padStart(6)} ms  ` +
            `${(medians[name] / medians[beside]).toFixed(2)} × ${CONTENDERS[beside][0]}, ${nodes} nodes`,
        );
      }
      const [{nodes, reached}] = samples.kit;
      log(
        `  goal for the kit: ${goal} × ${CONTENDERS[beside][0]}, at most ${MOST_NODES} nodes (${nodes}), ` +
          `every event within reach of the keyboard (${reached} of ${count})`,
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
  return results;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {values} = parseArgs({options: {rounds: {type: 'string', default: '5'}}});
  await benchTimeline({rounds: Number(values.rounds)});
}
