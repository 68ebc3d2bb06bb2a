// Failing networks: eight ways in which a dataset does not come, on one page. What the tag holds stays,
// one sentence says why, the button brings it once the server is well, and the other figures live.
// Reads dist/: build first.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS} from '../../src/node/browsers.mjs';
import {dist, serveFixtures} from '../support/fixtures.mjs';

const DATA = dist('middle-corridor.json');
/** What a reader is told, in a word of each sentence; undefined: it comes in the end. */
const MODES = {
  404: '404',
  500: '500',
  type: 'not JSON',
  cut: 'no connection',
  half: 'not JSON',
  slow: undefined,
  hanging: 'no answer',
  loop: 'no connection',
  cors: 'no connection',
  gone: 'no connection',
};
const names = Object.keys(MODES);
const json = {'content-type': 'application/json'};

let server;
let other;
let browser;
let well = false;

/** Answers as a failing server would. */
function fail(mode, response) {
  response.kept = true;
  const head = (status, headers = json) =>
    response.writeHead(status, {'access-control-allow-origin': '*', ...headers});
  if (well) return void (head(200), response.end(DATA));
  switch (mode) {
    case '404':
    case '500':
      return void (head(Number(mode)), response.end('Sorry'));
    case 'type':
      return void (head(200, {'content-type': 'text/html'}), response.end('<h1>Sign in</h1>'));
    case 'cut':
      head(200, {...json, 'content-length': DATA.length});
      response.write(DATA.subarray(0, 5000));
      return void setTimeout(() => response.destroy(), 50);
    case 'half':
      return void (head(200), response.end(DATA.subarray(0, 5000)));
    case 'slow':
      head(200);
      response.write(DATA.subarray(0, 5000));
      return void setTimeout(() => response.end(DATA.subarray(5000)), 1200);
    case 'hanging':
      head(200);
      return void response.write(' ');
    case 'loop':
      return void (head(302, {location: '/data/loop'}), response.end());
    default:
      return void response.destroy();
  }
}

before(async () => {
  // Another origin that allows nobody to read.
  other = createServer((_, response) => {
    response.writeHead(200, well ? {...json, 'access-control-allow-origin': '*'} : json);
    response.end(DATA);
  });
  await new Promise((done) => other.listen(0, '127.0.0.1', done));
  server = await serveFixtures((path, _, response) => {
    if (path.startsWith('/data/')) return fail(path.slice('/data/'.length), response);
    if (path !== '/page') return undefined;
    const src = (name) =>
      name === 'cors' ? `http://127.0.0.1:${other.address().port}/` : `/data/${name}`;
    const figure = (name) =>
      `<div><trade-chart height="s" id="m-${name}" src="${src(name)}"><p>Fallback of ${name}</p></trade-chart></div>`;
    return {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>network</title><link rel="stylesheet" href="/dist/corridor-kit.css"><style>body{margin:0;display:grid;grid-template-columns:repeat(4,1fr)}div{min-width:0}</style><script src="/probe.js"></script><script type="module" src="/dist/corridor-kit.js"></script><body>${names.map(figure).join('')}<div><trade-chart height="s" id="well"></trade-chart></div>`,
    };
  });
  browser = await puppeteer.launch({
    executablePath: process.env.KIT_CHROMIUM,
    args: CHROMIUM_FLAGS,
  });
});
after(async () => {
  await browser?.close();
  await server?.close();
  other?.close();
  other?.closeAllConnections();
});

/** What readers see of each figure. */
const states = () =>
  Object.fromEntries(
    kit.all('trade-chart').map((element) => {
      const fallback = element.querySelector('p');
      return [
        element.id.replace('m-', ''),
        {
          drawn: kit.svg(element) !== null,
          fallback: fallback !== null && kit.visible(fallback),
          sentences: [...element.shadowRoot.querySelectorAll('.problem')].map(
            ({textContent}) => textContent,
          ),
          buttons: element.shadowRoot.querySelectorAll('.root > * button:not(.mark)').length,
        },
      ];
    }),
  );

test('data that does not come', async (t) => {
  const page = await browser.newPage();
  await page.setViewport({width: 1300, height: 1000});
  // The limit of ten seconds, so that nobody waits for it here.
  await page.evaluateOnNewDocument(() => {
    const real = window.setTimeout;
    window.setTimeout = (job, ms, ...rest) => real(job, ms === 10_000 ? 2500 : ms, ...rest);
  });
  await page.goto(`${server.url}/page`);
  await page.waitForFunction(() => kit.svg(document.querySelector('#well')));
  const early = await page.evaluate(states);
  await t.test('slow: what the tag holds until it comes', () => {
    assert.deepEqual([early.slow.drawn, early.slow.fallback], [false, true]);
    assert.deepEqual(early.slow.sentences, []);
  });
  await page.waitForFunction(() => kit.svg(document.querySelector('#m-slow')));
  await page.waitForFunction(() =>
    document.querySelector('#m-hanging').shadowRoot.querySelector('.problem'),
  );
  const failed = await page.evaluate(states);
  for (const [name, words] of Object.entries(MODES)) {
    await t.test(
      words ? `${name}: one sentence, and what the tag holds` : `${name}: it comes`,
      () => {
        const {drawn, fallback, sentences, buttons} = failed[name];
        if (words === undefined) {
          assert.deepEqual({drawn, fallback}, {drawn: true, fallback: false});
          return;
        }
        assert.deepEqual({drawn, fallback, buttons}, {drawn: false, fallback: true, buttons: 1});
        assert.equal(sentences.length, 1, sentences.join('\n'));
        assert.ok(sentences[0].includes(words), sentences[0]);
      },
    );
  }
  await t.test('the other figures live', () => {
    assert.equal(failed.well.drawn, true);
    assert.deepEqual(failed.well.sentences, []);
  });

  well = true;
  await page.setOfflineMode(true);
  const retry = () => {
    for (const element of kit.all('trade-chart')) {
      if (!kit.svg(element)) element.shadowRoot.querySelector('button').click();
    }
  };
  await page.evaluate(retry);
  await page.waitForFunction(() => {
    const element = document.querySelector('#m-404');
    return element.shadowRoot.textContent.includes('no connection');
  });
  const offline = await page.evaluate(states);
  await t.test('offline: said, and asked again', () => {
    assert.deepEqual(
      names.filter((name) => !offline[name].drawn && offline[name].buttons !== 1),
      [],
    );
    assert.equal(offline.slow.drawn, true);
  });
  await page.setOfflineMode(false);
  await page.evaluate(retry);
  await page.waitForFunction(() => kit.all('trade-chart').every((each) => kit.svg(each)));
  const back = await page.evaluate(states);
  await t.test('back: each is drawn, no sentence is left, what the tag holds is put away', () => {
    for (const [name, {sentences, fallback}] of Object.entries(back)) {
      assert.deepEqual({name, sentences, fallback}, {name, sentences: [], fallback: false});
    }
  });
  await t.test('no error', async () => {
    assert.deepEqual(await page.evaluate(() => kit.errors), []);
  });
});
