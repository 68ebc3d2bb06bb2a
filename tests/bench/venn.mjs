// node tests/bench/venn.mjs: the layout of set diagrams at a phone's pace, beside @upsetjs/venn.js, and
// who of the two is wrong how often. Times are of this machine: read the ratio.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, requireChromium} from '../../src/node/browsers.mjs';
import {ensureDependencies} from '../../src/node/deps.mjs';
import {check, randomHypergraph, realSubsets} from '../support/euler-check.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
ensureDependencies();
if (!existsSync(join(here, 'node_modules', '@upsetjs', 'venn.js'))) {
  console.log('Installing what the neighbour needs …');
  const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', here];
  const {status} = spawnSync('npm', args, {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) process.exit(status ?? 1);
}

const {build} = await import('esbuild');
const {outputFiles} = await build({
  entryPoints: [join(here, 'contenders', 'venn.js')],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  write: false,
});
/** Up to 8 sets and 16 members: what the figure is meant for. */
const LISTS = {
  'selections of 14 formats': realSubsets(40).map(({sets}) => sets),
  'random tables, ≤ 8 sets × 16': Array.from(
    {length: 200},
    (_, i) => randomHypergraph(i + 1, {sets: [3, 8], elements: [4, 16]}).sets,
  ),
};

const browser = await puppeteer.launch({
  executablePath: await requireChromium(),
  args: CHROMIUM_FLAGS,
});
try {
  for (const [title, tables] of Object.entries(LISTS)) {
    console.log(`${title}: ${tables.length} tables, processor four times slower`);
    const medians = {};
    for (const name of ['kit', 'venn.js']) {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><title>bench</title>');
      await page.addScriptTag({content: outputFiles[0].text});
      await page.emulateCPUThrottling(4);
      const results = await page.evaluate((n, list) => window.layOut(n, list), name, tables);
      await page.close();
      const times = results.map(({ms}) => ms).sort((a, b) => a - b);
      const drawn = results.flatMap(({drawing}, i) =>
        drawing ? [{drawing, sets: tables[i]}] : [],
      );
      const wrong = drawn.filter(({drawing, sets}) => {
        const report = check({sets, ...drawing}, {memberships: true});
        return report.false + report.missing > 0;
      });
      medians[name] = times[Math.floor(times.length / 2)];
      console.log(
        `  ${name.padEnd(8)} median ${medians[name].toFixed(1)} ms, 95th percentile ${times[Math.floor(times.length * 0.95)].toFixed(1)} ms; ` +
          `${wrong.length} of ${drawn.length} drawings wrong, ${tables.length - drawn.length} refused`,
      );
    }
    console.log(`  ratio of medians: ${(medians.kit / medians['venn.js']).toFixed(2)}`);
  }
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>bench</title>');
  await page.addScriptTag({content: outputFiles[0].text});
  await page.emulateCPUThrottling(4);
  const times = (await page.evaluate(() => window.layRows(21))).sort((a, b) => a - b);
  console.log(
    `linear view, 14 formats × 30 places: median ${times[10].toFixed(1)} ms, longest ${times[20].toFixed(1)} ms (hold: 50)`,
  );
} finally {
  await browser.close();
}
