// What a screen reader is told must not depend on the language that the browser runs in: the
// accessibility trees of all four widgets, in three languages, under three. Reads dist/: build first.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {serve} from '../../src/node/serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = process.env.KIT_DIST ?? join(root, 'dist');
const TAGS = ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'];
const LANGUAGES = ['kk', 'az', 'en'];
// The third sets our faces wider: Chromium takes another font for `system-ui` there.
const LOCALES = ['ru', 'en-US', 'fa-IR'];

let folder;
let server;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'locales-'));
  for (const lang of LANGUAGES) {
    writeFileSync(
      join(folder, `${lang}.html`),
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${lang}</title>
<script type="module" src="/dist/corridor-kit.full.js"></script>
<main>${TAGS.map((tag) => `<${tag} height="auto"></${tag}>`).join('')}</main>`,
    );
  }
  server = await serve({
    mounts: [
      {at: '/dist/', folder: dist},
      {at: '/demo/', folder: join(root, 'demo')},
      {at: '/', folder},
    ],
  });
});
after(async () => {
  await server?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Role, name, description and value of everything that is told, in its order; not where lines break. */
async function told(client) {
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = ({ignored, role, name, description, value, childIds = []}) => {
    if (role?.value === 'InlineTextBox') return [];
    const parts = [role, name, description, value].map((part) => part?.value ?? '');
    const inner = childIds.flatMap((id) => (byId.has(id) ? walk(byId.get(id)) : []));
    return ignored ? inner : [parts.join(' | '), ...inner];
  };
  return walk(nodes[0]);
}

async function readIn(locale) {
  const browser = await puppeteer.launch({
    executablePath: process.env.KIT_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', `--lang=${locale}`, `--accept-lang=${locale}`],
    env: {...process.env, LANG: `${locale.replace('-', '_')}.UTF-8`, LANGUAGE: locale},
  });
  try {
    const trees = {};
    let speaks = '';
    for (const lang of LANGUAGES) {
      const page = await browser.newPage();
      await page.setViewport({width: 1000, height: 6000});
      const client = await page.createCDPSession();
      // A Chromium without that language's files takes no --lang; this reaches Intl all the same.
      await client.send('Emulation.setLocaleOverride', {locale});
      await page.goto(`${server.url}/${lang}.html`);
      await page.waitForFunction(
        (tags) =>
          tags.every((tag) => {
            const {shadowRoot} = document.querySelector(tag);
            return shadowRoot?.querySelector('svg') && shadowRoot.querySelector('.marks button');
          }),
        {},
        TAGS,
      );
      speaks = await page.evaluate((tags) => {
        for (const tag of tags) {
          const {shadowRoot} = document.querySelector(tag);
          for (const box of shadowRoot.querySelectorAll('details')) box.open = true;
        }
        return new Intl.NumberFormat().resolvedOptions().locale;
      }, TAGS);
      await page.waitForFunction(
        (tags) =>
          tags.every((tag) => document.querySelector(tag).shadowRoot.querySelector('table')),
        {},
        TAGS,
      );
      trees[lang] = await told(client);
      await page.close();
    }
    return {trees, speaks};
  } finally {
    await browser.close();
  }
}

test('the accessibility tree is the same whatever language the browser runs in', async () => {
  const [one, ...others] = await Promise.all(LOCALES.map(readIn));
  const speaks = new Set([one, ...others].map((each) => each.speaks));
  assert.equal(speaks.size, LOCALES.length, 'each browser in a language of its own');
  for (const lang of LANGUAGES) {
    const found = one.trees[lang];
    assert.ok(found.length > 400, `${lang}: ${found.length} nodes`);
    others.forEach(({trees}, i) =>
      assert.deepEqual(trees[lang], found, `${lang} in a browser in ${LOCALES[i + 1]}`),
    );
  }
  assert.notDeepEqual(one.trees.kk, one.trees.az);
});

test('the page of languages prints every kind of string and figure, chosen by keyboard', async () => {
  const browser = await puppeteer.launch({
    executablePath: process.env.KIT_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) errors.push(message.text());
    });
    await page.goto(`${server.url}/demo/languages.html?lang=kk`);
    const shown = async (lang) => {
      await page.waitForFunction(
        (wanted) => document.querySelector('trade-chart')?.lang === wanted,
        {},
        lang,
      );
      return page.evaluate(
        (tags) => ({
          standing: document.querySelector('#standing').textContent,
          printed: [...document.querySelectorAll('#strings td')].map((cell) => cell.textContent),
          figures: tags.map((tag) => document.querySelector(tag).lang),
          search: location.search,
        }),
        TAGS,
      );
    };
    const kazakh = await shown('kk');
    assert.match(kazakh.standing, /^Kazakh .*no native speaker has read it yet/);
    assert.ok(kazakh.printed.length >= 50);
    assert.ok(kazakh.printed.includes('2025\u202fж. 20 қазан'));
    assert.deepEqual(kazakh.figures, ['kk', 'kk', 'kk', 'kk']);
    await page.focus('#language');
    await page.keyboard.press('ArrowDown');
    const uzbek = await shown('uz');
    assert.equal(uzbek.search, '?lang=uz');
    assert.ok(uzbek.printed.includes('20-oktabr, 2025'));
    assert.ok(uzbek.printed.every((text) => text !== ''));
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
  }
});
