// node tests/bench/chart.mjs [--rounds N]: main-thread work of a line chart from import to first frame, the
// kit's tag (with table, names, sources) beside Observable Plot, ECharts, Chart.js and uPlot, four series
// each, in one run; then how the kit grows to the limit of its marks. Times are of this machine: read the ratio.
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
const TITLES = {
  kit: 'corridor-kit, its tag',
  uplot: 'uPlot',
  plot: 'Observable Plot',
  chartjs: 'Chart.js',
  echarts: 'ECharts',
};
/** Points a series, and what of uPlot's work the kit may take. */
const GOALS = {10: 0.65, 1000: 0.8};
/** Points a series of the kit's rows: the last is the most that is drawn, the one after it is beyond. */
const GROWTH = [50, 125, 250, 500, 1250, 1500];

const PAGE = `<!doctype html><link rel="icon" href="data:,"><meta charset="utf-8"><title>bench</title>
<body style="margin:0"><div id="stage" style="width:800px"></div>
<script type="module">
import {series} from '/data.js';
const frame = () => new Promise((done) => requestAnimationFrame(() => {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = done;
  port2.postMessage(0);
}));
window.first = async (name, draw, count) => {
  const given = series(count);
  for (let i = 0; i < 5; i++) await frame();
  const module = await import('/' + name + '.js');
  await module[draw](document.getElementById('stage'), given);
  await frame();
  await frame();
};
</script>`;

/** Bundles of all contenders, by path. */
async function bundles() {
  const {build} = await import('esbuild');
  const files = new Map([['/', PAGE]]);
  for (const name of [...Object.keys(TITLES), 'data']) {
    const {outputFiles} = await build({
      entryPoints: [join(here, 'contenders', 'chart', `${name}.js`)],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['production'],
      tsconfig: join(here, '..', '..', 'tsconfig.json'),
      write: false,
    });
    files.set(`/${name}.js`, Buffer.from(outputFiles[0].contents));
  }
  return files;
}

const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

/** Main-thread work in ms, and what the kit said, of one drawing in a page of its own. */
async function sample(browser, url, name, draw, count) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 820, height: 520});
    await page.goto(url);
    await page.waitForFunction('window.first');
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
    const work = async () => {
      const {metrics} = await cdp.send('Performance.getMetrics');
      return metrics.find((each) => each.name === 'TaskDuration').value * 1000;
    };
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const before = await work();
    await page.evaluate((...all) => window.first(...all), name, draw, count);
    const ms = (await work()) - before;
    return {ms, said};
  } finally {
    await context.close();
  }
}

/**
 * @param {{rounds?: number, log?: (line: string) => void}} [options]
 * @returns {Promise<Record<number, Record<string, number>>>} median ms by points and contender
 */
export async function benchChart({rounds = 5, log = console.log} = {}) {
  ensureDependencies();
  if (!existsSync(join(here, 'node_modules', 'uplot'))) {
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
    for (const [count, goal] of Object.entries(GOALS)) {
      const times = Object.fromEntries(Object.keys(TITLES).map((name) => [name, []]));
      const names = Object.keys(TITLES);
      for (let round = 0; round < rounds; round++) {
        // The order turns, so that no contender always follows the same one.
        for (const name of names.map((_, i) => names[(i + round) % names.length])) {
          const {ms} = await sample(browser, server.url, name, 'chart', Number(count));
          times[name].push(ms);
        }
      }
      const medians = Object.fromEntries(names.map((name) => [name, median(times[name])]));
      results[count] = medians;
      log(`line chart, 4 series of ${count} points: main-thread work from import to first frame`);
      for (const name of names)
        log(
          `  ${TITLES[name].padEnd(22)} ${medians[name].toFixed(0).padStart(5)} ms  ` +
            `${(medians[name] / medians.uplot).toFixed(2)} × uPlot`,
        );
      log(`  goal for the kit: ${goal} × uPlot`);
    }
    log('the kit, a row for every value: work by marks');
    for (const count of GROWTH) {
      const all = [];
      for (let round = 0; round < Math.min(rounds, 3); round++)
        all.push(await sample(browser, server.url, 'kit', 'rows', count));
      const ms = median(all.map((each) => each.ms));
      const marks = Math.min(4 * count, 5000);
      log(
        `  ${String(4 * count).padStart(5)} values ${ms.toFixed(0).padStart(6)} ms, ` +
          `${((1000 * ms) / marks).toFixed(0)} µs a mark${all[0].said.map((line) => `; ${line}`).join('')}`,
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
  await benchChart({rounds: Number(values.rounds)});
}
