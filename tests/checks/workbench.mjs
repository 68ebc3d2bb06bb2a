// What an editor does, step by step: in the workbench by keyboard alone, and with tables on the command
// line. Reads dist/: build first.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, findChromium} from '../../src/node/browsers.mjs';
import {serve} from '../../src/node/serve.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = process.env.KIT_DIST ?? join(root, 'dist');
const TAGS = ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'];
const chromium = process.env.KIT_CHROMIUM || findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder;
let server;
let browser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  mkdirSync(join(folder, 'pages'));
  server = await serve({
    mounts: [
      {at: '/dist/', folder: dist},
      {at: '/pages/', folder: join(folder, 'pages')},
      {at: '/own/', folder: join(folder, 'north')},
      {at: '/', folder: root},
    ],
  });
  browser = await puppeteer.launch({executablePath: chromium, args: CHROMIUM_FLAGS});
  await browser
    .defaultBrowserContext()
    .overridePermissions(server.url, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** A page at an address, with what went wrong in it. */
async function open(path, width = 1200) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  await page.setViewport({width, height: 900});
  await page.goto(server.url + path, {waitUntil: 'load'});
  return {page, errors};
}

const bench = async (query = '', width = 1200) => {
  const opened = await open(`/demo/workbench.html${query}`, width);
  await opened.page.waitForSelector('html[data-ready]');
  return opened;
};

/** Presses Tab until the focus is where it should be; fails after more stops than anyone would take. */
async function tabTo(page, selector) {
  for (let stops = 1; stops <= 60; stops++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((css) => document.activeElement?.matches(css), selector);
    if (found) return stops;
  }
  throw new Error(`no way by Tab to ${selector}`);
}

/** Waits for a figure to be drawn; gives its heading and the ids that are drawn. */
const drawn = (page, tag) =>
  page
    .waitForFunction(
      (name) => {
        const element = document.querySelector(name);
        // What is out of view waits until the reader comes near.
        element?.scrollIntoView();
        const figure = element?.shadowRoot?.querySelector('figure');
        const marks = element?.shadowRoot?.querySelectorAll('svg [data-for], [data-for], svg path');
        if (!figure || marks.length < 3) return false;
        return figure.querySelector('#heading').textContent.trim();
      },
      {timeout: 20_000},
      tag,
    )
    .then((handle) => handle.jsonValue());

/** Does what a preview does in its frame: the figure there is drawn. */
async function previewed(page, tag) {
  const frame = page.frames().find((each) => each.url().endsWith('preview.html'));
  return drawn(frame, tag);
}

for (const [index, tag] of TAGS.entries()) {
  test(`by keyboard alone from a blank workbench to a working <${tag}>`, async () => {
    const {page, errors} = await bench();
    await tabTo(page, '[name="widget"]');
    for (let i = 0; i < index; i++) await page.keyboard.press('ArrowDown');
    await tabTo(page, '[name="heading"]');
    await page.keyboard.type(`A heading of ${tag}`);
    await tabTo(page, '[name="summary"]');
    await page.keyboard.type('What to take away');
    await tabTo(page, 'input[type="checkbox"]');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => document.querySelector('#code').value.includes('</table>'));
    assert.match(await previewed(page, tag), new RegExp(`A heading of ${tag}`));
    await tabTo(page, '#copy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#copied').textContent);
    assert.equal(await page.$eval('#copied', (node) => node.textContent), 'Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    // Nothing is missing, so nothing is advised.
    const advice = await page.$$eval('#advice li', (items) =>
      items.map((each) => each.textContent),
    );
    assert.deepEqual(advice, []);
    assert.ok(page.url().includes(`widget=${tag}`), page.url());
    await page.close();

    assert.match(copied, /dist\/corridor-kit\.js"/);
    writeFileSync(
      join(folder, 'pages', `${tag}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${tag}</title><main><h1>Article</h1>${copied}</main></html>`,
    );
    const article = await open(`/pages/${tag}.html`);
    assert.match(await drawn(article.page, tag), new RegExp(`A heading of ${tag}`));
    assert.ok(await article.page.$eval(`${tag} table`, (table) => table.rows.length > 1));
    await article.page.close();
    assert.deepEqual(
      [...errors, ...article.errors].filter((line) => !line.includes('404')),
      [],
    );
  });
}

test('a tag of the full file says so, and its address brings the state back', async () => {
  const {page} = await bench('?widget=trade-chart&.type=lines&.lang=kk&.measures=trade-aze-kaz');
  await page.waitForFunction(() => document.querySelector('#code').value.includes('kk'));
  const code = await page.$eval('#code', ({value}) => value);
  assert.match(code, /corridor-kit\.full\.js/);
  assert.match(code, /<trade-chart lang="kk" measures="trade-aze-kaz" type="lines">/);
  assert.match(
    await page.$eval('#advice', ({textContent}) => textContent),
    /type="lines".*lang="kk"/,
  );
  assert.equal(await page.$eval('select[name="type"]', ({value}) => value), 'lines');
  await page.close();
});

for (const data of ['lobito', 'bioceanic']) {
  test(`${data} is drawn by all four in the workbench, without a problem`, async () => {
    const {page, errors} = await bench(`?data=${data}&lang=ru`);
    assert.match(await page.$eval('#problems-count', (node) => node.textContent), /Замечаний нет/);
    for (const tag of TAGS) {
      await page.click(`#widget-${tag}`);
      assert.ok(await previewed(page, tag), tag);
      const told = await page.$$eval('#advice .problem', (items) =>
        items.map((each) => each.textContent),
      );
      assert.deepEqual(told, [], tag);
    }
    assert.deepEqual(
      errors.filter((line) => !line.includes('404')),
      [],
    );
    await page.close();
  });
}

for (const [query, width] of [
  ['?widget=trade-chart', 1200],
  ['?widget=format-venn&lang=ru&theme=dark&data=lobito', 360],
]) {
  test(`axe finds nothing in the workbench itself: ${query} at ${width} px`, async () => {
    const {page} = await bench(query, width);
    for (const fold of await page.$$('#choices summary')) await fold.click();
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const {violations} = await window.axe.run({exclude: ['#frame']});
      return violations.map(({id, nodes}) => `${id}: ${nodes[0].html.slice(0, 120)}`);
    });
    assert.deepEqual(found, []);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wide, 0);
    await page.close();
  });
}

const kit = (...args) =>
  run(process.execPath, [join(dist, 'cli.js'), ...args], {cwd: folder})
    .then(({stdout}) => ({code: 0, text: stdout}))
    .catch(({code, stdout, stderr}) => ({code, text: stdout + stderr}));

/** Changes a table as a spreadsheet would. */
function edit(file, change) {
  const path = join(folder, 'north', file);
  const before = readFileSync(path, 'utf8');
  const text = change(before);
  assert.notEqual(text, before);
  writeFileSync(path, text);
}

const LINE = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {route: 'bypass', mode: 'rail', status: 'planned', stops: 'riga warsaw'},
      geometry: {
        type: 'LineString',
        coordinates: [
          [24.11, 56.95],
          [25.3, 54.7],
          [21.01, 52.23],
        ],
      },
    },
  ],
};

test('tables and a drawn line become four figures without code', async () => {
  assert.equal((await kit('init', 'north')).code, 0);
  assert.deepEqual((await kit('check', 'north')).text.trim(), '0 problems; 30 sound records.');

  // A slip is told by file and cell, and mended there.
  edit(
    'claims.csv',
    (csv) => `${csv}freight-2022,freight,1.8 million,flow,exact,actual,2022,report: 6,\n`,
  );
  const slip = await kit('check', 'north');
  assert.equal(slip.code, 1);
  assert.match(slip.text, /claims\.csv C8 \(value\): “1\.8 million” is not allowed/);
  edit('claims.csv', (csv) => csv.replace('1.8 million', '1800000'));
  edit('routes.csv', (csv) => `${csv}bypass,The bypass,transport,report: 2\n`);
  edit('dataset.csv', (csv) => csv.replace('railway ferry', 'railway ferry bypass'));
  writeFileSync(join(folder, 'north', 'routes.geojson'), JSON.stringify(LINE));
  const {code, text} = await kit('import', 'north');
  assert.equal(code, 0, text);

  const {page, errors} = await open('/own/index.html');
  for (const tag of TAGS) assert.ok(await drawn(page, tag), tag);
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('main > *')].flatMap((element) =>
      [...(element.shadowRoot?.querySelectorAll('[data-claim], [data-route]') ?? [])].map(
        (mark) => mark.dataset.claim ?? mark.dataset.route,
      ),
    ),
  );
  assert.ok(
    ids.some((id) => id.split(' ').includes('freight-2022')),
    'the new figure',
  );
  assert.ok(
    ids.some((id) => id.split(' ').includes('bypass')),
    'the drawn line',
  );
  const samples = await page.$$eval('main > *', (all) =>
    all.map((element) => element.shadowRoot?.querySelector('.sample')?.textContent ?? ''),
  );
  assert.equal(samples.filter((text) => text.includes('Sample data')).length, 4);
  assert.deepEqual(
    errors.filter((line) => !line.includes('404')),
    [],
  );
  await page.close();

  // And back: the document made of the tables gives tables that give the document.
  await kit('export', 'north/dataset.json', 'again');
  await kit('import', 'again');
  const read = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  assert.deepEqual(read('again/dataset.json'), read('north/dataset.json'));
});

test('a folder given to the workbench is explained by file and cell, and mended there', async () => {
  const own = join(folder, 'own');
  mkdirSync(own, {recursive: true});
  await kit('export', join(dist, 'middle-corridor.json'), own);
  const claims = readFileSync(join(own, 'claims.csv'), 'utf8').replace(',547000000,', ',547 m,');
  writeFileSync(join(own, 'claims.csv'), claims);
  const {page} = await bench('?widget=trade-chart');
  const input = await page.$('#files');
  const names = ['dataset', 'sources', 'places', 'routes', 'legs', 'measures', 'claims', 'people'];
  await input.uploadFile(...names.map((name) => join(own, `${name}.csv`)));
  await page.waitForFunction(() =>
    /claims\.csv C3/.test(document.querySelector('#problems').innerText),
  );
  const mend = await page.$('#problems li:has(button) button');
  const [button] = await page.$$('#problems button[aria-label*="claims.csv C3"]');
  await (button ?? mend).click();
  const record = JSON.parse(await page.$eval('#editor', ({value}) => value));
  assert.equal(record.id, 'trade-aze-kaz-2025-jan-aug');
  await page.$eval(
    '#editor',
    (editor, text) => {
      editor.value = text;
      editor.dispatchEvent(new Event('input'));
    },
    JSON.stringify({...record, value: 547000000}),
  );
  await page.waitForFunction(
    () => !/claims\.csv C3/.test(document.querySelector('#problems').innerText),
  );
  assert.ok(await previewed(page, 'trade-chart'));
  assert.match(await page.$eval('#code', ({value}) => value), /src="dataset\.json"/);
  await page.close();
});

/** What must be heard in each figure of the folder that `init` made, by any of these words. */
const HEARD = {
  'corridor-map': ['The railway', 'The ferry', 'The bypass'],
  'trade-chart': [
    [2100000, '2.1'],
    [2600000, '2.6'],
    [2900000, '2.9'],
    [1500000, '1.5'],
  ],
  'format-venn': ['Council of the railway', 'Freight club', 'Pact of the ports'],
  'visit-timeline': ['Meeting of the council', 'Visit to Warsaw', 'First train to Riga'],
};

test('ax-check on what the workbench shows of a folder of one’s own', async () => {
  const check = async (tag) => {
    const name = `preview-${tag}`;
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(HEARD[tag]));
    writeFileSync(
      join(folder, 'pages', `${name}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${tag}</title><link rel="stylesheet" href="/dist/corridor-kit.css"><link rel="stylesheet" href="/demo/workbench/preview.css"><script type="module" src="/dist/corridor-kit.full.js"></script><main id="stage"><h1>${tag}</h1><${tag} src="/own/dataset.json"></${tag}></main></html>`,
    );
    const url = `${server.url}/pages/${name}.html`;
    const values = ['--values', join(folder, `${name}.json`)];
    const args = ['tests/checks/ax-check.mjs', url, tag, ...values, '--width', '320', '--quiet'];
    const env = {...process.env, CHROME: chromium};
    return run(process.execPath, args, {cwd: root, env})
      .then(() => '')
      .catch(({stdout, message}) => `${tag}: ${stdout || message}`);
  };
  // Two cores: more browsers at once only wait for each other.
  for (const pair of [TAGS.slice(0, 2), TAGS.slice(2)]) {
    const failures = await Promise.all(pair.map(check));
    assert.equal(failures.join(''), '');
  }
});
