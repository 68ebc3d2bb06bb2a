// Hostile pages, in every browser found: sheets and scripts of the page around the figures, what
// content management systems and frameworks do to a tree, places without a size, frames, history.
// Reads dist/: build first.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {openBrowsers, serveFixtures} from '../support/fixtures.mjs';

const kit = (name = 'corridor-kit.js', more = '') =>
  `<script type="module" src="/dist/${name}"${more}></script>`;
const CHART = '<trade-chart height="s"><p class="fallback">547</p></trade-chart>';
// Two by two: all of them near the screen.
const FOUR = `<div class="four">${['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline']
  .map((tag) => `<div><${tag} height="s"></${tag}></div>`)
  .join('')}</div>`;

// These run in the pages -------------------------------------------------------------------------

/** Everything that is inside looks as before, whatever the page's sheet says of `*`. */
async function sheets() {
  const elements = kit.all();
  await kit.drawn(elements);
  await kit.pause(50);
  const parts = [
    '.root',
    '.box',
    '.heading',
    '.drawing',
    '.svg',
    '.legend',
    '.source-line',
    'summary',
  ];
  const boxes = () =>
    elements.flatMap((element) =>
      parts.flatMap((part) => {
        const rect = element.shadowRoot.querySelector(part)?.getBoundingClientRect();
        return rect ? [Math.round(rect.width), Math.round(rect.height)] : [];
      }),
    );
  const plain = boxes();
  kit.check('measured', plain.length > 40, true);
  const style = document.createElement('style');
  document.head.append(style);
  for (const attack of [
    '*{all:unset!important}',
    '*{all:initial!important}',
    '*{all:revert!important}',
    '*,*::before,*::after{margin:0!important;padding:0!important;border:0!important;box-sizing:border-box!important;font:inherit!important;vertical-align:baseline!important;list-style:none!important}',
    '*,*::before,*::after{font:italic 40px/3 serif!important;color:red!important;text-indent:3em!important;text-align:right!important;text-transform:uppercase!important;white-space:pre!important;word-break:break-all!important;hyphens:auto!important;direction:rtl!important;tab-size:40!important;text-shadow:9px 9px red!important}',
  ]) {
    // The places of the figures stay: what is asked is whether the page reaches into them.
    style.textContent = attack.replace(
      '*',
      ':is(corridor-map,trade-chart,format-venn,visit-timeline),p',
    );
    await kit.frame();
    const now = boxes();
    const moved = now.filter((each, i) => Math.abs(each - plain[i]) > 1);
    kit.check(attack, moved, []);
  }
  await kit.done();
}

/** What is inherited from the page does not come in; a reader's own text spacing may. */
async function inherited() {
  const [element] = kit.all();
  await kit.drawn([element]);
  const names = [
    'direction',
    'textTransform',
    'textIndent',
    'lineHeight',
    'textAlign',
    'whiteSpace',
    'wordBreak',
    'fontStyle',
    'fontSize',
    'fontFamily',
    'color',
    'cursor',
    'visibility',
    'writingMode',
    'letterSpacing',
    'listStyleType',
    'borderCollapse',
    'captionSide',
    'textShadow',
    'hyphens',
  ];
  const parts = [
    '.root',
    '.heading',
    '.legend li',
    '.svg text',
    '.source-line',
    'summary',
    '.mark',
  ];
  const styles = () =>
    parts.map((part) => {
      const style = getComputedStyle(element.shadowRoot.querySelector(part));
      return names.map((name) => style[name]);
    });
  const plain = styles();
  const {width} = element.shadowRoot.querySelector('.drawing').getBoundingClientRect();
  document.body.style.cssText =
    'direction:rtl;text-transform:uppercase;text-indent:40px;line-height:3;text-align:center;white-space:nowrap;word-break:break-all;font:italic 30px/3 serif;color:red;cursor:wait;writing-mode:vertical-rl;letter-spacing:.3em;list-style:square;border-collapse:collapse;caption-side:bottom;text-shadow:1px 1px red;hyphens:auto;height:640px;width:700px';
  await kit.frame();
  const now = styles();
  for (const [i, part] of parts.entries()) {
    for (const [j, name] of names.entries()) kit.check(`${part} ${name}`, now[i][j], plain[i][j]);
  }
  kit.check('direction of the figure', element.shadowRoot.querySelector('.root').dir, 'ltr');
  kit.check('has a width', width > 100, true);
  await kit.done();
}

/** What old libraries did to what everyone shares: before the kit is read. */
function prelude() {
  Object.defineProperty(Array.prototype, 'last', {
    value: () => 1,
    enumerable: true,
    configurable: true,
  });
  Array.prototype.each = function () {
    throw new Error('each');
  };
  Object.prototype.extendAll = function () {
    throw new Error('extendAll');
  };
  String.prototype.trim2 = () => '';
  Array.from = (list) => [].slice.call(list.length === undefined ? [] : list);
  Array.prototype.toJSON = function () {
    return 'prototype.js';
  };
  delete Array.prototype.toJSON;
  Function.prototype.bind = function (self, ...rest) {
    return (...more) => this.apply(self, [...rest, ...more]);
  };
  Element.prototype.remove = function () {
    this.parentNode?.removeChild(this);
  };
  window.$ = window.jQuery = () => ({});
  window.process = {env: {}};
  window.global = window;
  window.define = Object.assign(
    () => {
      throw new Error('AMD');
    },
    {amd: {}},
  );
  window.module = {exports: {}};
  window.Map.groupBy = undefined;
  window.requestIdleCallback = undefined;
  window.Intl = undefined;
}
async function alive() {
  const elements = kit.all();
  await kit.drawn(elements);
  await kit.use(elements[1] ?? elements[0]);
  await kit.done();
}

/** An older kit has one of the tags; the others must not be lost with it. */
function older() {
  customElements.define(
    'trade-chart',
    class extends HTMLElement {
      static version = '0.0.1';
    },
  );
}
async function besideOlder() {
  await kit.drawn(kit.all('corridor-map,format-venn,visit-timeline'));
  const chart = document.querySelector('trade-chart');
  kit.check('the first stays', chart.constructor.version, '0.0.1');
  kit.check('lines', kit.lines.filter((line) => line.includes('already defined')).length, 1);
  await kit.done();
}
async function twice() {
  await kit.drawn(kit.all());
  kit.check(
    'lines',
    kit.lines.filter((line) => line.includes('already defined')).length <= 2,
    true,
  );
  const again = await import('/dist/corridor-kit.js?again');
  kit.check('versions', typeof again.VERSION, 'string');
  await kit.done();
}

/** jQuery's html(), an editor's round trip, a lightbox, a preview frame. */
async function trees() {
  const box = document.querySelector('#box');
  const markup = box.innerHTML;
  const first = () => box.querySelector('trade-chart');
  await kit.drawn([first()]);
  kit.check('markup after drawing', box.innerHTML, markup);
  await kit.use(first());
  first().removeAttribute('theme');
  first().removeAttribute('lang');
  kit.check('markup after use', box.innerHTML, markup);
  for (let i = 0; i < 3; i++) {
    const again = box.innerHTML;
    box.innerHTML = again;
    await kit.drawn([first()]);
  }
  kit.check('markup after parsing again', box.innerHTML, markup);
  const clone = first().cloneNode(true);
  box.append(clone);
  await kit.drawn([clone]);
  kit.check('clone', clone.outerHTML, first().outerHTML);
  const other = document.body.appendChild(document.createElement('section'));
  for (let i = 0; i < 5; i++) (i % 2 ? box : other).prepend(clone);
  await kit.drawn([clone]);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:500px;height:500px';
  document.body.prepend(frame);
  frame.contentDocument.body.append(frame.contentDocument.adoptNode(clone));
  await kit.until('drawn in the frame', () => kit.svg(clone)?.getAttribute('width') < 500);
  const style = frame.contentWindow.getComputedStyle(clone.shadowRoot.querySelector('.marks'));
  kit.check('styles in another document', style.position, 'absolute');
  clone.shadowRoot.querySelector('.mark').click();
  await kit.until('panel in the frame', () => clone.shadowRoot.querySelector('.panel'));
  box.append(document.adoptNode(clone));
  await kit.drawn([clone]);
  kit.check(
    'styles back home',
    getComputedStyle(clone.shadowRoot.querySelector('.marks')).position,
    'absolute',
  );
  await kit.done();
}

/** Without a size nothing is drawn; with one it is, to its width. */
async function folded() {
  await kit.drawn([document.querySelector('#unseen trade-chart')]);
  await kit.pause(200);
  const elements = kit.all();
  kit.check('places', elements.length, 5);
  const shown = elements.filter(kit.svg).map((element) => element.parentElement.id);
  kit.check('drawn while hidden', shown, ['unseen']);
  document.querySelector('details').open = true;
  document.querySelector('dialog').showModal();
  document.querySelector('#tab').style.display = 'block';
  document.querySelector('#zero').style.width = '400px';
  document.querySelector('#unseen').style.visibility = 'hidden';
  await kit.drawn(elements);
  for (const element of elements) {
    const seen = getComputedStyle(element.shadowRoot.querySelector('.heading')).visibility;
    kit.check('seen', seen, element.parentElement.id === 'unseen' ? 'hidden' : 'visible');
    // A column beside it has become wider: what was drawn follows.
    await kit.until(`width in ${element.parentElement.id}`, () => {
      const width = Number(kit.svg(element).getAttribute('width'));
      return Math.abs(width - element.clientWidth) < 9;
    });
  }
  await kit.done();
}

/** In the shadow tree of a site's own element: its language counts, and its events come out. */
async function shadowed() {
  class SiteCard extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({mode: 'open'}).append(
        document.querySelector('template').content.cloneNode(true),
      );
    }
  }
  const heard = [];
  document.addEventListener('ck-ready', () => heard.push('ready'));
  document.addEventListener('ck-select', () => heard.push('select'));
  customElements.define('site-card', SiteCard);
  const element = document.querySelector('site-card').shadowRoot.querySelector('trade-chart');
  await kit.drawn([element]);
  kit.check('language', element.shadowRoot.querySelector('.root').lang, 'ru');
  element.shadowRoot.querySelector('.mark').click();
  await kit.pause(50);
  kit.check('events', heard, ['ready', 'select']);
  await kit.done();
}

/** An opaque origin: no storage, no name. */
async function sandboxed() {
  let storage;
  try {
    storage = typeof localStorage;
  } catch {
    storage = 'forbidden';
  }
  kit.check('storage', storage, 'forbidden');
  await kit.drawn(kit.all());
  await kit.use(kit.all()[1]);
  await kit.done();
}

/** A page of one address that swaps its articles, with data on the way. */
async function swapped() {
  const view = document.querySelector('#box');
  const article = view.innerHTML;
  for (let i = 0; i < 30; i++) {
    view.replaceChildren();
    const template = document.createElement('template');
    template.innerHTML =
      i % 3 === 0 ? `${article}<trade-chart src="/slow.json?${i}"></trade-chart>` : article;
    view.append(template.content);
    history.pushState({}, '', `?${i}&${location.search.slice(1)}`);
    await (i % 5 === 0
      ? kit.drawn([...view.querySelectorAll(':scope > :not([src])')])
      : kit.pause(i % 4));
  }
  await kit.drawn([...view.children]);
  kit.check('figures', view.children.length, 1);
  await kit.done();
}

/** A reader goes on and comes back: kept whole by the browser, or read anew. */
function history() {
  let shown = 0;
  addEventListener('pageshow', async ({persisted}) => {
    shown++;
    const [element] = kit.all();
    await kit.drawn([element]);
    const back = sessionStorage.getItem('gone');
    if (!back) {
      sessionStorage.setItem('gone', 'yes');
      element.shadowRoot.querySelector('details').open = true;
      setTimeout(() => (location.href = '/elsewhere'), 50);
      return;
    }
    element.shadowRoot.querySelector('.mark').click();
    await kit.until('panel', () => element.shadowRoot.querySelector('.panel'));
    element.setAttribute('type', 'claims');
    await kit.until('another view', () => kit.svg(element).dataset.view === 'claims');
    await kit.done({persisted, shown});
  });
}

const CASES = {
  'sheets that unset everything': {page: sheets, body: FOUR},
  'styles that are inherited': {page: inherited, body: CHART},
  'prototypes that libraries patched': {page: alive, before: prelude, body: FOUR},
  'a tag of an older version': {page: besideOlder, before: older, body: FOUR},
  'loaded twice, and in both editions': {
    page: twice,
    body: FOUR,
    head: kit() + kit() + kit('corridor-kit.full.js') + kit('corridor-kit.js', ' async'),
  },
  'trees that are parsed again, cloned, moved, adopted': {
    page: trees,
    body: `<div id="box">${CHART}</div>`,
  },
  'fold, dialog, tab, a box without a width, a panel unseen': {
    page: folded,
    body: `<div class="four"><div id="unseen">${CHART}</div><details id="fold"><summary>s</summary>${CHART}</details><dialog id="dialog" style="width:500px">${CHART}</dialog><div id="tab" style="display:none">${CHART}</div><div id="zero" style="width:0;overflow:hidden">${CHART}</div></div>`,
  },
  'the shadow tree of a site’s own element': {
    page: shadowed,
    body: `<template>${CHART}</template><div lang="ru"><site-card></site-card></div>`,
  },
  'a sandboxed frame': {page: sandboxed, body: FOUR},
  'an application of one page': {page: swapped, body: `<div id="box">${CHART}</div>`},
};
const HISTORY = 'gone and come back';
const names = Object.keys(CASES);

let server;
let browsers;
before(async () => {
  server = await serveFixtures((path, request, response) => {
    const decoded = decodeURIComponent(path).slice(1);
    const [folder, file = ''] = decoded.split(/\/(.*)/);
    const name = file.replace(/\.js$/, '');
    if (folder === 'before') return {body: `(${CASES[name].before})()`};
    if (folder === 'case') {
      if (name === HISTORY) return {body: `(${history})()`};
      return {body: `kit.run(${CASES[name].page});`};
    }
    if (path === '/slow.json') {
      response.kept = true;
      return undefined;
    }
    if (path === '/elsewhere')
      return {
        body: '<!doctype html><title>-</title><script>setTimeout(() => history.back(), 150)</script>',
      };
    if (decoded === HISTORY) return page(HISTORY, {body: CHART});
    return Object.hasOwn(CASES, decoded) ? page(decoded, CASES[decoded]) : undefined;
  });
  browsers = await openBrowsers();
});
after(async () => {
  for (const {close} of browsers ?? []) await close();
  await server?.close();
});

function page(name, {body, head = kit(), before: first}) {
  const script = (folder) => `<script src="/${folder}/${encodeURIComponent(name)}.js"></script>`;
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>page</title><link rel="stylesheet" href="/dist/corridor-kit.css"><style>body{margin:0}.four{display:grid;grid-template-columns:1fr 1fr}.four div{min-width:0}</style><script src="/probe.js"></script>${first ? script('before') : ''}${script('case')}${head}<body>${body}`,
  };
}

test('pages', async (t) => {
  const opened = browsers.map(async (browser) => {
    const {name} = browser;
    await server.openFrames(browser, names);
    for (const each of names) {
      const {wrong, errors} = await server.said(`${name} ${each}`);
      await t.test(`${name}: ${each}`, () => {
        assert.deepEqual(wrong, []);
        assert.deepEqual(errors, []);
      });
    }
    // History is of the whole tab.
    await browser.open(`${server.url}/${encodeURIComponent(HISTORY)}?in=${name}`);
    const {wrong, errors, persisted, shown} = await server.said(`${name} ${HISTORY}`);
    await t.test(`${name}: ${HISTORY}${persisted ? ', kept by the browser' : ''}`, () => {
      assert.deepEqual(wrong, []);
      assert.deepEqual(errors, []);
      assert.equal(shown, persisted ? 2 : 1);
    });
  });
  await Promise.all(opened);
});
