// The article as readers get it: nothing moves while it loads, nothing off the screen is drawn, nobody
// else is asked and nothing is kept; on paper and in a reader mode every value and every source is there;
// figures that come and go leave nothing behind. Reads dist/: build first.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Readability} from '@mozilla/readability';
import {JSDOM} from 'jsdom';
import puppeteer from 'puppeteer-core';
import {extractText, getDocumentProxy} from 'unpdf';
import {CHROMIUM_FLAGS} from '../../src/node/browsers.mjs';
import {dist, serveFixtures} from '../support/fixtures.mjs';

const DEMO = fileURLToPath(new URL('../../demo/', import.meta.url));
const DATA = dist('middle-corridor.json');
const TAGS = ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'];
const squeezed = (text) => text.replace(/[\s\u00ad]+/g, '');

let server;
let browser;
before(async () => {
  const later = (response, ms, type, body) => {
    response.kept = true;
    setTimeout(() => {
      response.writeHead(200, {'content-type': type});
      response.end(body);
    }, ms);
  };
  const page = (body, head = '') => ({
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>page</title><link rel="stylesheet" href="/dist/corridor-kit.css">${head}<style>body{margin:0}p{height:60px;margin:0}</style><body>${body}`,
  });
  server = await serveFixtures((path, _, response) => {
    if (path === '/late.js')
      return later(response, 500, 'text/javascript', dist('corridor-kit.js'));
    if (path === '/slow.json') return later(response, 700, 'application/json', DATA);
    if (path === '/late') {
      const tag = (name, more) =>
        `<${name} src="/slow.json"${more}><p>Fallback</p></${name}><p>text</p>`;
      return page(
        `${TAGS.map((name) => tag(name, '')).join('')}${tag('trade-chart', ' height="s"')}<div data-corridor-kit="trade-chart" data-src="/slow.json" data-height="l"><p>Fallback</p></div><p>text</p><trade-chart></trade-chart><p>end</p>`,
        '<script type="module" src="/late.js" data-corridor-kit-upgrade></script>',
      );
    }
    const kit = '<script type="module" src="/dist/corridor-kit.js"></script>';
    if (path === '/thirty') {
      return page(
        TAGS.flatMap((tag) => Array(8).fill(`<${tag} height="s"></${tag}>`))
          .slice(0, 30)
          .join(''),
        kit,
      );
    }
    if (path === '/empty') return page('', kit);
    if (path === '/favicon.ico') return {status: 204};
    if (!path.startsWith('/demo/')) return undefined;
    const file = path === '/demo/' ? 'index.html' : path.slice('/demo/'.length);
    try {
      return {type: extname(file) ? undefined : 'text/html', body: readFileSync(DEMO + file)};
    } catch {
      return undefined;
    }
  });
  browser = await puppeteer.launch({
    executablePath: process.env.KIT_CHROMIUM,
    args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc'],
  });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(path, width = 1200, height = 900, prepare) {
  const page = await browser.newPage();
  await page.setViewport({width, height});
  if (prepare) await page.evaluateOnNewDocument(prepare);
  await page.goto(`${server.url}${path}`, {waitUntil: 'load'});
  return page;
}
const drawn = (page, selector = TAGS.join()) =>
  page.waitForFunction(
    (list) =>
      [...document.querySelectorAll(list)].every(({shadowRoot}) =>
        shadowRoot?.querySelector('.svg'),
      ),
    {timeout: 60_000},
    selector,
  );

/** Runs before anything of the page: adds up what moves. */
const watchShifts = () => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.shifts.push([
        entry.value,
        entry.sources.map(({node}) => node?.localName ?? node?.nodeName).join(),
      ]);
    }
  }).observe({type: 'layout-shift', buffered: true});
};

test('nothing moves, whatever comes late', async (t) => {
  for (const path of ['/late', '/demo/']) {
    for (const width of [320, 768, 1200]) {
      await t.test(`${path} at ${width} px`, async () => {
        // All of it is on the screen, or what moves below would not count.
        const page = await open(path, width, 9000, watchShifts);
        await drawn(page);
        await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
        assert.deepEqual(await page.evaluate(() => window.shifts), []);
        await page.close();
      });
    }
  }
});

test('of thirty figures only those near the screen are drawn', async () => {
  const page = await open('/thirty', 1000, 800);
  const count = () =>
    page.evaluate(
      (list) =>
        [...document.querySelectorAll(list)].map((element) => ({
          near: element.getBoundingClientRect().top < innerHeight + 410,
          drawn: element.shadowRoot?.querySelector('.svg') !== null,
          text: (element.shadowRoot?.querySelector('#said')?.textContent.length ?? 0) > 40,
        })),
      TAGS.join(),
    );
  const settled = async () => {
    for (let i = 0; i < 100; i++) {
      const all = await count();
      if (all.every(({near, drawn: is, text}) => text && near === is)) return all;
      await new Promise((done) => setTimeout(done, 100));
    }
    return count();
  };
  const first = await settled();
  assert.equal(first.length, 30);
  assert.deepEqual(
    first.filter(({near, drawn: is}) => near !== is),
    [],
  );
  assert.ok(first.filter(({drawn: is}) => is).length <= 4);
  // Text and table never wait for a reader to come near.
  assert.deepEqual(
    first.filter(({text}) => !text),
    [],
  );
  await page.evaluate(() => scrollTo(0, 1e6));
  await page.waitForFunction(
    (list) => [...document.querySelectorAll(list)].at(-1).shadowRoot.querySelector('.svg'),
    {},
    TAGS.join(),
  );
  const between = (await count())[14];
  assert.equal(between.drawn, false);
  await page.close();
});

test('nobody else is asked, nothing is kept', async () => {
  const asked = [];
  const page = await browser.newPage();
  await page.setViewport({width: 1000, height: 5000});
  page.on('request', (request) => asked.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    window.kept = [];
    const spy = (owner, name, get) => {
      const real = Object.getOwnPropertyDescriptor(owner, name);
      if (!real) throw new Error(`no ${name}`);
      Object.defineProperty(owner, name, {
        ...real,
        ...(real.value
          ? {
              value: function (...rest) {
                window.kept.push(name);
                return real.value.apply(this, rest);
              },
            }
          : {
              get() {
                window.kept.push(get ?? name);
                return real.get.call(this);
              },
            }),
      });
    };
    for (const name of ['getItem', 'setItem', 'key', 'clear']) spy(Storage.prototype, name);
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      if (Object.getOwnPropertyDescriptor(window, name)) spy(window, name);
    }
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(Document.prototype, 'cookie', {
      get() {
        window.kept.push('cookie');
        return cookie.get.call(this);
      },
      set() {
        window.kept.push('cookie');
      },
    });
    spy(Navigator.prototype, 'sendBeacon');
    for (const name of [
      'userAgent',
      'language',
      'languages',
      'hardwareConcurrency',
      'platform',
      'plugins',
      'userAgentData',
      'deviceMemory',
      'serviceWorker',
      'geolocation',
    ]) {
      if (Object.getOwnPropertyDescriptor(Navigator.prototype, name))
        spy(Navigator.prototype, name);
    }
    spy(HTMLCanvasElement.prototype, 'toDataURL');
    spy(HTMLCanvasElement.prototype, 'toBlob');
    spy(CanvasRenderingContext2D.prototype, 'getImageData');
  });
  await page.goto(`${server.url}/demo/`);
  await drawn(page);
  await page.evaluate(async (list) => {
    for (const {shadowRoot} of document.querySelectorAll(list)) {
      shadowRoot.querySelector('.mark').click();
      shadowRoot.querySelector('details').open = true;
      await new Promise((done) => setTimeout(done, 50));
    }
  }, TAGS.join());
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(server.url)),
    [],
  );
  assert.deepEqual(await page.evaluate(() => window.kept), []);
  assert.deepEqual(await page.cookies(), []);
  await page.close();
});

/** What the tables and sources of all figures say, taken from the open figures. */
const said = (list) =>
  [...document.querySelectorAll(list)].map((element) => {
    const all = (selector) => [...element.shadowRoot.querySelectorAll(selector)];
    return {
      tag: element.localName,
      cells: all('td, th, caption').map(({innerText}) => innerText),
      urls: all('.sources a').map((link) => link.getAttribute('href')),
      sources: all('.sources li').length,
    };
  });

test('on paper, A4', async (t) => {
  for (const theme of ['light', 'dark']) {
    const page = await open(`/demo/?theme=${theme}`, 1000, 800);
    await page.waitForFunction(
      (list) =>
        [...document.querySelectorAll(list)].every(({shadowRoot}) =>
          shadowRoot?.querySelector('figure'),
        ),
      {},
      TAGS.join(),
    );
    const pdf = await page.pdf({
      format: 'A4',
      margin: {top: '1cm', bottom: '1cm', left: '1cm', right: '1cm'},
    });
    const {text} = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: true,
    });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMediaType('print');
    // The width of the sheet without its margins.
    await page.setViewport({width: 718, height: 1000});
    await page.waitForFunction(
      (list) =>
        [...document.querySelectorAll(list)].every(({shadowRoot}) =>
          shadowRoot.querySelector('table'),
        ),
      {},
      TAGS.join(),
    );
    const figures = await page.evaluate(said, TAGS.join());
    const paper = squeezed(text);
    for (const {tag, cells, urls, sources} of figures) {
      await t.test(`${theme}: every value and source of ${tag}`, () => {
        assert.ok(cells.length > 20 && sources > 1, tag);
        // A header that continues on the next page stands between the lines of a cell.
        const missing = [...new Set(cells)].filter((cell) =>
          cell.split(/\s+/).some((word) => !paper.includes(squeezed(word))),
        );
        assert.deepEqual(missing, []);
        assert.deepEqual(
          urls.filter((url) => !paper.includes(squeezed(url))),
          [],
        );
      });
    }
    await t.test(`${theme}: dark on white, nothing beyond the edge`, async () => {
      const wrong = await page.evaluate((list) => {
        const found = [];
        const luminance = (colour) => {
          const [r, g, b] = colour.match(/[\d.]+/g).map(Number);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const look = (root, name) => {
          for (const element of root.querySelectorAll('*')) {
            const own = [...element.childNodes].some(
              ({nodeType, data}) => nodeType === 3 && data.trim(),
            );
            if (!own || !element.checkVisibility?.() || element.closest('.hidden')) continue;
            const style = getComputedStyle(element);
            if (element.closest('svg')) continue;
            if (luminance(style.color) > 90)
              found.push(`${name} ${element.localName}: ${style.color}`);
            const {right, left} = element.getBoundingClientRect();
            if (right > 719 || left < -1)
              found.push(
                `${name} ${element.localName} ${element.textContent.trim().slice(0, 40)}: ${left} to ${right}`,
              );
          }
        };
        look(document.querySelector('main'), 'article');
        for (const element of document.querySelectorAll(list)) {
          look(element.shadowRoot, element.localName);
          const ground = getComputedStyle(
            element.shadowRoot.querySelector('.root'),
          ).backgroundColor;
          if (luminance(ground) < 254) found.push(`${element.localName} on ${ground}`);
        }
        if (luminance(getComputedStyle(document.documentElement).backgroundColor) < 254)
          found.push('page');
        return found.slice(0, 20);
      }, TAGS.join());
      assert.deepEqual(wrong, []);
    });
    await page.close();
  }
});

test('in a reader mode values and links of the fallbacks stay', () => {
  const url = 'https://news.example/article';
  const {document} = new JSDOM(readFileSync(`${DEMO}index.html`), {url}).window;
  const cells = [...document.querySelectorAll('.embed td')].map(({textContent}) =>
    textContent.trim(),
  );
  const read = new Readability(document).parse();
  assert.ok(read);
  const {textContent} = read;
  assert.ok(cells.length >= 4, `${cells.length} cells`);
  const missing = cells.filter((cell) => !squeezed(textContent).includes(squeezed(cell)));
  assert.deepEqual(missing, []);
});

test('two hundred figures that came and went leave at most one', async () => {
  const page = await open('/empty');
  await page.waitForFunction(() => customElements.get('visit-timeline'));
  // All kinds in one page, in turn. Every twentieth stays until it is drawn and has its panel open, the
  // others leave in the midst of what they do.
  const opened = await page.evaluate(async (names) => {
    const later = (ms) => new Promise((done) => setTimeout(done, ms));
    const panels = {};
    for (let i = 0; i < 200 * names.length; i++) {
      const round = Math.floor(i / names.length);
      const name = names[i % names.length];
      const element = document.createElement(name);
      const mark = () => element.shadowRoot.querySelector('.mark');
      if (round % 3 === 0) element.setAttribute('group', 'g');
      if (round % 5 === 1) element.setAttribute('src', `/gone-${round % 10}.json`);
      document.body.append(element);
      if (round % 4 === 0) await later(0);
      if (round % 20 === 0) {
        for (let wait = 0; wait < 200 && !mark(); wait++) await later(10);
        mark()?.click();
        await element.updateComplete;
        if (element.shadowRoot.querySelector('[aria-expanded=true]'))
          panels[name] = (panels[name] ?? 0) + 1;
      }
      element.remove();
    }
    await later(300);
    return panels;
  }, TAGS);
  assert.deepEqual(opened, Object.fromEntries(TAGS.map((tag) => [tag, 10])));
  for (const tag of TAGS) {
    const prototype = await page.evaluateHandle((name) => customElements.get(name).prototype, tag);
    let left = Infinity;
    for (let i = 0; i < 5 && left > 1; i++) {
      await page.evaluate(() => window.gc());
      const instances = await page.queryObjects(prototype);
      left = await instances.evaluate((list) => list.length);
      await instances.dispose();
    }
    assert.ok(left <= 1, `${left} of <${tag}>`);
  }
  await page.close();
});
