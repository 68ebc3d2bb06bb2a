// `corridor-kit/server` as a page of a site has it: parsed by a browser, under the strict policy, without
// a script, with the module alone and with `corridor-kit/hydrate`. Reads dist/: build first.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS, requireChromium} from '../../src/node/browsers.mjs';
import {importTypeScript} from '../../src/node/run.mjs';
import {serve} from '../../src/node/serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const TYPES = "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
const TAGS = ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'];

let folder;
let server;
let browser;
let figures;

/** A page with all four figures, drawn for a width, and one script. */
function write(name, width, script) {
  const tag = script ? `<script type="module" src="${script}"></script>` : '';
  writeFileSync(
    join(folder, `${name}.html`),
    `<!doctype html><html lang="ru"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}; ${TYPES}">
<meta name="viewport" content="width=device-width"><title>x</title>
<link rel="stylesheet" href="/dist/corridor-kit.css"><link rel="stylesheet" href="page.css">${tag}
<body>${figures(width).join('\n<p>Text between two figures.</p>\n')}<p id="end">End.</p>`,
  );
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'server-'));
  const {renderToString} = await importTypeScript(join(root, 'src/node/server.ts'));
  const {shadowSheet} = await importTypeScript(join(root, 'src/node/server/sheet.ts'));
  figures = (width) =>
    TAGS.map((tag) =>
      renderToString(tag, {}, undefined, {width, language: 'ru', stylesheet: 'shadow.css'}),
    );
  writeFileSync(join(folder, 'shadow.css'), shadowSheet());
  writeFileSync(join(folder, 'page.css'), 'body{margin:0}');
  await build({
    entryPoints: [join(root, 'src', 'hydrate.ts')],
    outfile: join(folder, 'hydrate.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'warning',
  });
  for (const width of [320, 680]) {
    write(`still-${width}`, width);
    write(`plain-${width}`, width, '/dist/corridor-kit.js');
    write(`hydrated-${width}`, width, 'hydrate.js');
  }
  server = await serve({
    mounts: [
      {at: '/dist/', folder: join(root, 'dist')},
      {at: '/', folder},
    ],
  });
  browser = await puppeteer.launch({
    executablePath: process.env.KIT_CHROMIUM || (await requireChromium()),
    args: CHROMIUM_FLAGS,
  });
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, {recursive: true, force: true});
});

async function open(name, width) {
  const page = await browser.newPage();
  await page.setViewport({width, height: 900});
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    window.broken = [];
    window.shifted = 0;
    document.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
      window.broken.push(violatedDirective),
    );
    new window.PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) window.shifted += value;
    }).observe({type: 'layout-shift', buffered: true});
    // Before DOMContentLoaded: modules run in front of it.
    document.addEventListener('readystatechange', () => {
      window.first ??= [
        ...document.querySelectorAll('corridor-map,trade-chart,format-venn,visit-timeline'),
      ].map((element) => element.shadowRoot?.querySelector('.drawing > svg'));
    });
  });
  await page.goto(`${server.url}/${name}-${width}.html`);
  return {page, complaints};
}

/** Scrolls through the page, so that every figure is drawn. */
async function readThrough(page) {
  await page.evaluate(async (tags) => {
    for (const tag of tags) {
      const element = document.querySelector(tag);
      element.scrollIntoView();
      for (let i = 0; i < 200 && !element.shadowRoot.querySelector('.mark'); i++) {
        await new Promise((done) => setTimeout(done, 25));
      }
    }
    await new Promise((done) => setTimeout(done, 150));
  }, TAGS);
}

const state = (page) =>
  page.evaluate(
    (tags) => ({
      broken: window.broken,
      shifted: window.shifted,
      end: Math.round(document.querySelector('#end').getBoundingClientRect().top + window.scrollY),
      svgs: tags.map(
        (tag) => document.querySelector(tag).shadowRoot?.querySelectorAll('.drawing > svg').length,
      ),
      roots: tags.map(
        (tag) => document.querySelector(tag).shadowRoot?.querySelectorAll('.root').length,
      ),
      kept: tags.map(
        (tag, index) =>
          document.querySelector(tag).shadowRoot?.querySelector('.drawing > svg') ===
          window.first[index],
      ),
    }),
    TAGS,
  );

for (const width of [320, 680]) {
  test(`at ${width} px: drawn without a script, kept by hydrate, redrawn by the module`, async () => {
    const still = await browser.newPage();
    await still.setJavaScriptEnabled(false);
    await still.setViewport({width, height: 900});
    await still.goto(`${server.url}/still-${width}.html`);
    const seen = await still.evaluate(
      (tags) => ({
        heights: tags.map(
          (tag) =>
            document
              .querySelector(tag)
              .shadowRoot.querySelector('.drawing > svg')
              .getBoundingClientRect().height > 100,
        ),
        end: Math.round(document.querySelector('#end').getBoundingClientRect().top),
        tables: tags.map(
          (tag) => document.querySelector(tag).shadowRoot.querySelectorAll('table td').length > 3,
        ),
      }),
      TAGS,
    );
    assert.deepEqual(seen.heights, [true, true, true, true]);
    assert.deepEqual(seen.tables, [true, true, true, true]);
    await still.close();
    for (const name of ['hydrated', 'plain']) {
      const {page, complaints} = await open(name, width);
      await readThrough(page);
      const {broken, shifted, end, svgs, roots, kept} = await state(page);
      assert.deepEqual(broken, [], name);
      assert.deepEqual(complaints, [], name);
      assert.deepEqual(
        [svgs, roots],
        [
          [1, 1, 1, 1],
          [1, 1, 1, 1],
        ],
        name,
      );
      assert.deepEqual(
        kept,
        name === 'hydrated' ? [true, true, true, true] : [false, false, false, false],
        name,
      );
      // The module alone begins with the frame, whose key follows the drawing.
      if (name === 'hydrated') assert.equal(shifted, 0, 'layout shift');
      assert.equal(end, seen.end, `${name}: height of the page`);
      await page.close();
    }
  });
}
