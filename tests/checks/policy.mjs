// Content security policies and Trusted Types, in every browser found: no violation under what the
// README documents; where the kit cannot start, what the tag holds stays. Reads dist/: build first.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, test} from 'node:test';
import {dist, openBrowsers, serveFixtures} from '../support/fixtures.mjs';

const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const KIT = hash(dist('corridor-kit.full.js'));
const WRONG = hash('another file');

const TAG = '<trade-chart height="s"><p id="fallback">Fallback: 547</p></trade-chart>';
const sheet = '<link rel="stylesheet" href="/dist/corridor-kit.css">';
const kit = (more = '', name = 'corridor-kit.full.js') =>
  `<script type="module" ${more} src="/dist/${name}"></script>`;

/** What the README documents. */
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const TYPES = "require-trusted-types-for 'script'";
const TRUSTED = `${STRICT}; ${TYPES}; trusted-types lit-html 'allow-duplicates'`;

// These run in the pages -------------------------------------------------------------------------

/** Everything a reader may do, and nothing that the policy would have forbidden. */
async function works() {
  const [element] = kit.all();
  if (await kit.drawn([element])) await kit.use(element);
  kit.check('fallback shown', kit.visible(document.querySelector('#fallback')), false);
  await kit.done();
}
/** The tag is not there: what it holds is, and nothing is tried again and again. */
async function stays() {
  await kit.pause(400);
  const before = kit.errors.length + kit.lines.length + kit.violations.length;
  await kit.pause(300);
  const after = kit.errors.length + kit.lines.length + kit.violations.length;
  kit.check('goes on failing', after - before, 0);
  kit.check('few complaints', after <= 3, true);
  kit.check('fallback shown', kit.visible(document.querySelector('#fallback')), true);
  kit.check('drawn', kit.all().some(kit.svg), false);
  await kit.done();
}

const NONCE = "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src 'self'";
const CASES = {
  'documented policy': {policy: STRICT, page: works},
  'documented policy, the smaller file': {
    policy: TRUSTED,
    head: kit('', 'corridor-kit.js'),
    page: works,
  },
  'documented policy with Trusted Types': {policy: TRUSTED, page: works},
  'documented policy in a meta element': {meta: TRUSTED, page: works},
  'no style at all': {
    policy: STRICT.replace("style-src 'self'", "style-src 'none'"),
    bare: true,
    page: works,
  },
  'one copy under lit-html alone': {
    policy: `${STRICT}; ${TYPES}; trusted-types lit-html`,
    page: works,
  },
  'two copies under lit-html alone': {
    policy: `${STRICT}; ${TYPES}; trusted-types lit-html`,
    head: kit() + kit('', 'corridor-kit.js'),
    page: works,
    mayComplain: true,
  },
  'a nonce': {policy: NONCE, nonce: true, page: works},
  'the right hash': {
    policy: STRICT,
    head: kit(`integrity="${KIT}" crossorigin="anonymous"`),
    page: works,
  },
  "trusted-types 'none'": {policy: `${STRICT}; ${TYPES}; trusted-types 'none'`, page: stays},
  'another hash': {
    policy: STRICT,
    head: kit(`integrity="${WRONG}" crossorigin="anonymous"`),
    page: stays,
  },
  'script blocked': {
    policy: (origin) => `script-src ${origin}/probe.js ${origin}/case/; connect-src 'self'`,
    page: stays,
  },
  'script not found': {policy: STRICT, head: kit('', 'gone.js'), page: stays},
  'script of another type': {policy: STRICT, head: kit('', 'corridor-kit.css'), page: stays},
  'script cut off': {
    policy: STRICT,
    head: '<script type="module" src="/half.js"></script>',
    page: stays,
  },
};
const names = Object.keys(CASES);

let server;
let browsers;
before(async () => {
  server = await serveFixtures((path) => {
    const decoded = decodeURIComponent(path);
    if (path === '/half.js') return {body: dist('corridor-kit.js').subarray(0, 100_000)};
    if (decoded.startsWith('/case/')) {
      const {page} = CASES[decoded.slice('/case/'.length, -'.js'.length)];
      return {body: `kit.run(${page});`};
    }
    const name = decoded.slice(1);
    return Object.hasOwn(CASES, name) ? pageOf(name) : undefined;
  });
  browsers = await openBrowsers();
});
after(async () => {
  for (const {close} of browsers ?? []) await close();
  await server?.close();
});

function pageOf(name) {
  const {policy, meta, head = kit(), bare, nonce: withNonce} = CASES[name];
  const value = typeof policy === 'function' ? policy(server.url) : policy;
  const body = `<!doctype html><html lang="en"><meta charset="utf-8">${meta ? `<meta http-equiv="Content-Security-Policy" content="${meta}">` : ''}<title>${name}</title><script src="/probe.js"></script><script src="/case/${encodeURIComponent(name)}.js"></script>${bare ? '' : sheet}${head}${TAG}`;
  return {
    type: 'text/html; charset=utf-8',
    headers: value ? {'content-security-policy': value} : {},
    body: withNonce ? body.replaceAll('<script', '<script nonce="abc"').replace(sheet, '') : body,
  };
}

test('policies', async (t) => {
  const opened = browsers.map(async (browser) => {
    const {name} = browser;
    await server.openFrames(browser, names);
    for (const each of names) {
      const said = await server.said(`${name} ${each}`);
      await t.test(`${name}: ${each}`, () => {
        const {wrong, errors, violations} = said;
        assert.deepEqual(wrong, []);
        if (CASES[each].page !== works || CASES[each].mayComplain) return;
        assert.deepEqual(violations, []);
        assert.deepEqual(errors, []);
      });
    }
  });
  await Promise.all(opened);
});
