// Pages that check themselves: served with headers of their own, opened in frames of one page in each
// browser found, their results collected by the server. Needs no driver beyond "open this address", so
// that a policy under which nothing could be injected is tested as readers meet it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_FLAGS} from '../../src/node/browsers.mjs';
import {Session} from './webkit-launcher.mjs';

const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
/** How many frames at once: two cores. */
const AT_ONCE = 4;
const PATIENCE = 90_000;

export const dist = (name) =>
  readFileSync(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)));
const support = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)));

/**
 * Serves what `answer` returns for a path, the built files under /dist/, and the page's own checks.
 *
 * @param {(path: string, request: object, response: object) => {status?: number, type?: string,
 *   headers?: object, body?: string | Buffer} | undefined} answer undefined: not found, or, with
 *   `response.kept`, that it answers by itself
 */
export async function serveFixtures(answer) {
  const results = new Map();
  const waiting = new Map();
  const frames = new Map();
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    const browser = searchParams.get('in');
    const send = ({status = 200, type, headers = {}, body = ''}) => {
      response.writeHead(status, {
        'content-type': type ?? TYPES[extname(pathname)] ?? TYPES['.html'],
        'cache-control': 'no-cache',
        'access-control-allow-origin': '*',
        ...headers,
      });
      response.end(body);
    };
    if (pathname.startsWith('/result/')) {
      let text = '';
      request.setEncoding('utf8').on('data', (part) => (text += part));
      request.on('end', () => {
        const name = decodeURIComponent(pathname.slice('/result/'.length));
        const result = JSON.parse(text || '{}');
        results.set(name, result);
        waiting.get(name)?.(result);
        send({type: 'text/plain', body: 'thanks'});
      });
      return;
    }
    if (pathname === '/frames') return send({body: framesPage(frames.get(browser) ?? [])});
    if (pathname.startsWith('/dist/')) {
      try {
        return send({body: dist(pathname.slice('/dist/'.length))});
      } catch {
        return send({status: 404});
      }
    }
    if (pathname === '/probe.js') return send({body: support('./probe.js')});
    const given = answer(pathname, request, response);
    if (given) send(given);
    else if (!response.headersSent && !response.kept) send({status: 404});
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    results,
    /** Opens pages in frames, in one browser; what they say is asked for by `said`. */
    openFrames({name, open}, names) {
      frames.set(
        name,
        names.map((each) => `/${encodeURIComponent(each)}?in=${name}`),
      );
      return open(`${this.url}/frames?in=${name}`);
    },
    /** What a page of this name will have said. */
    said: (name) =>
      new Promise((done, fail) => {
        if (results.has(name)) return done(results.get(name));
        waiting.set(name, done);
        setTimeout(() => fail(new Error(`${name}: said nothing`)), PATIENCE).unref();
      }),
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

/** The page that opens others in frames that all lie on the screen, a few at once. */
const framesPage = (paths) => `<!doctype html><meta charset="utf-8"><title>frames</title>
<body style="margin:0"><script>
const paths = ${JSON.stringify(paths)};
const next = () => {
  const path = paths.shift();
  if (path === undefined) return;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:absolute;top:0;left:0;width:700px;height:640px;border:0';
  if (path.includes('sandbox')) frame.sandbox = 'allow-scripts';
  frame.src = path;
  frame.done = () => { frame.remove(); next(); };
  document.body.append(frame);
};
addEventListener('message', ({source, data}) => {
  if (data !== 'done') return;
  for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.done();
});
for (let i = 0; i < ${AT_ONCE}; i++) next();
</script>`;

/** Browsers that the environment names: each opens an address and is closed at the end. */
export async function openBrowsers() {
  const {KIT_CHROMIUM, KIT_FIREFOX, KIT_WEBKIT} = process.env;
  const viaPuppeteer = async (options) => {
    const browser = await puppeteer.launch({headless: true, ...options});
    const page = await browser.newPage();
    await page.setViewport({width: 1000, height: 800});
    return {open: (url) => page.goto(url), close: () => browser.close(), page, browser};
  };
  const starts = {
    Chromium:
      KIT_CHROMIUM && (() => viaPuppeteer({executablePath: KIT_CHROMIUM, args: CHROMIUM_FLAGS})),
    Firefox: KIT_FIREFOX && (() => viaPuppeteer({executablePath: KIT_FIREFOX, browser: 'firefox'})),
    WebKit:
      KIT_WEBKIT &&
      (async () => {
        const session = new Session();
        await session.start(KIT_WEBKIT);
        return {open: (url) => session.go(url), close: () => session.stop()};
      }),
  };
  const named = Object.entries(starts).filter(([, start]) => start);
  assert.ok(named.length > 0, 'no browser is named: run by src/node/test.mjs');
  return Promise.all(named.map(async ([name, start]) => ({name, ...(await start())})));
}
