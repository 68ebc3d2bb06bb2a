// node tests/bench/map.mjs: a basemap, and routes with their names on it, beside Observable Plot's geo mark
// and ECharts' SVG, on one page and in turns. Times are of this machine: read the ratios.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, requireChromium} from '../../src/node/browsers.mjs';
import {ensureDependencies} from '../../src/node/deps.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 9;
ensureDependencies();
if (!existsSync(join(here, 'node_modules', '@observablehq', 'plot'))) {
  console.log('Installing what the neighbours need …');
  const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', here];
  const {status} = spawnSync('npm', args, {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) process.exit(status ?? 1);
}

const {build} = await import('esbuild');
const {outputFiles} = await build({
  entryPoints: [join(here, 'contenders', 'map.js')],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  conditions: ['production'],
  tsconfig: join(here, '..', '..', 'tsconfig.json'),
  write: false,
});

const browser = await puppeteer.launch({
  executablePath: await requireChromium(),
  args: CHROMIUM_FLAGS,
});
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.setContent('<!doctype html><title>bench</title><body></body>');
  await page.addScriptTag({content: outputFiles[0].text});
  const names = ['kit', 'plot', 'echarts'];
  const rows = {'basemap alone': 0, '10 routes': 10, '100 routes': 100, '1000 routes': 1000};
  const ours = {};
  for (const [title, count] of Object.entries(rows)) {
    const times = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = -2; round < (count === 1000 ? 5 : ROUNDS); round += 1) {
      // The order turns, so that none always follows the same one; two rounds to warm up.
      for (const index of names.keys()) {
        const name = names[(index + round + 2) % names.length];
        const ms = await page.evaluate((n, c) => window.drawMap(n, c), name, count);
        if (round >= 0) times[name].push(ms);
      }
    }
    const [kit, plot, echarts] = names.map((name) => median(times[name]));
    ours[count] = kit;
    const goal =
      {0: ' (to hold: Plot 0.65)', 100: ' (to hold: Plot 0.8, ECharts 0.7)'}[count] ?? '';
    console.log(
      `${title.padEnd(14)} kit ${kit.toFixed(1)} ms, Plot ${plot.toFixed(1)}, ECharts ${echarts.toFixed(1)}; ` +
        `kit ÷ Plot ${(kit / plot).toFixed(2)}, kit ÷ ECharts ${(kit / echarts).toFixed(2)}${goal}`,
    );
  }
  const slope = (ours[1000] - ours[0]) / (ours[100] - ours[0]);
  console.log(
    `1000 routes cost ${slope.toFixed(1)} times what 100 do beyond the basemap (linear: 10)`,
  );
  const reads = [];
  for (let i = 0; i < 20; i += 1) reads.push(await page.evaluate(() => window.readPack()));
  console.log(`the pack is read in ${median(reads).toFixed(1)} ms`);
} finally {
  await browser.close();
}
