import {expect} from 'chai';
import '../../src/index.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';

/** What a dataset from a stranger may hold, for each kind of field. */
const PAYLOADS: Readonly<Record<string, readonly unknown[]>> = {
  text: [
    '<img src="/canary.png" onerror="window.canary=1">',
    '<script>window.canary=1</script>',
    '"><svg onload="window.canary=1">',
    '</text></svg><iframe src="/canary.html">',
    '\u202egnp.exe\u202c',
    'a\u0000b\u0007\u001b[31m',
    '\ud800 lone \udfff',
    `Z${'\u0301'.repeat(400)}`,
    'x'.repeat(10_000),
    '${window.canary=1}{{canary}}',
  ],
  url: [
    'javascript:window.canary=1',
    'JaVaScRiPt:window.canary=1',
    ' \tjavascript:window.canary=1',
    'java\u0000script:window.canary=1',
    'data:text/html,<script>parent.canary=1</script>',
    'vbscript:canary',
    'blob:https://example.org/1',
    'https://example.org\\@evil.example/',
    '//evil.example/canary',
    'https://x" onclick="window.canary=1',
  ],
  number: [NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, -0, '12', 1e16, [1, NaN]],
  id: [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '" onclick="window.canary=1',
    "url('/canary.png')",
    'red;background:url(/canary.png)',
    '\u0000',
    'x'.repeat(5000),
  ],
};
const KINDS: Readonly<Record<string, string>> = {
  url: 'url',
  value: 'number',
  at: 'number',
  id: 'id',
  names: 'text',
  title: 'text',
  author: 'text',
  words: 'text',
  note: 'text',
  why: 'text',
};

/** A copy of the built-in dataset in which every field of a kind holds a payload, in turn. */
function poisoned(kind: string, n: number): unknown {
  const payload = PAYLOADS[kind]?.[n];
  const walk = (value: unknown, key: string, depth: number): unknown => {
    const own = KINDS[key] === kind && depth > 1;
    // Places in a source are words too; positions are numbers.
    if (own && !(key === 'at' && Array.isArray(value) && typeof value[0] === 'string')) {
      return Array.isArray(value) && kind === 'number'
        ? (value as unknown[]).map(() => payload)
        : payload;
    }
    if (Array.isArray(value)) {
      return (value as unknown[]).map((each, i) =>
        i % 2 === 0 || kind !== 'id' ? walk(each, '', depth + 1) : each,
      );
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([inner, each]) => [inner, walk(each, inner, depth + 1)]),
    );
  };
  return walk(structuredClone<unknown>(middleCorridor), '', 0);
}

const TAGS = ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'] as const;

describe('data of a stranger', () => {
  const errors: string[] = [];
  const onError = (event: ErrorEvent): void => void errors.push(event.message);
  let box: HTMLElement;
  let requests: number;
  const asked = (): number => performance.getEntriesByType('resource').length;

  before(() => {
    box = document.createElement('div');
    box.style.width = '600px';
    document.body.append(box);
    window.addEventListener('error', onError);
    requests = asked();
  });
  after(() => {
    box.remove();
    window.removeEventListener('error', onError);
  });

  const settle = async (elements: readonly HTMLElement[]): Promise<void> => {
    for (let i = 0; i < 200; i++) {
      const done = elements.every(
        ({shadowRoot}) =>
          shadowRoot?.querySelector('.svg') !== null ||
          shadowRoot.querySelector('.problem') !== null,
      );
      if (done) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  for (const [kind, payloads] of Object.entries(PAYLOADS)) {
    it(`runs nothing, asks for nothing and draws no NaN: ${kind}`, async function () {
      this.timeout(60_000);
      const prototype = Object.getOwnPropertyNames(Object.prototype).join();
      for (const n of payloads.keys()) {
        // The map takes longest to draw: it gets every third.
        const elements = TAGS.slice(n % 3 === 0 ? 0 : 1).map((tag) => {
          const element = document.createElement(tag);
          element.height = 's';
          element.data = poisoned(kind, n);
          return element;
        });
        box.replaceChildren(...elements);
        await settle(elements);
        for (const element of elements) {
          const root = element.shadowRoot;
          const details = root?.querySelector('details');
          if (details) details.open = true;
          root?.querySelector<HTMLElement>('.mark')?.click();
        }
        await new Promise((resolve) => setTimeout(resolve, 30));
        for (const element of elements) {
          const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
          const name = `${element.localName}, ${kind} ${String(n)}`;
          for (const inner of all) {
            expect(['script', 'iframe', 'img', 'object', 'embed'], name).not.to.include(
              inner.localName,
            );
            for (const attribute of inner.attributes) {
              const where = `${name}: ${inner.localName} ${attribute.name}`;
              expect(attribute.name.startsWith('on'), where).to.equal(false);
              if (!/^(aria-label|data-|title)/.test(attribute.name)) {
                expect(
                  /NaN|Infinity/.test(attribute.value),
                  `${where}=${attribute.value}`,
                ).to.equal(false);
              }
              if (attribute.name === 'href')
                expect(attribute.value, where).to.match(/^https?:\/\//i);
            }
          }
        }
      }
      expect((window as unknown as {canary?: number}).canary).to.equal(undefined);
      expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(prototype);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      const urls = performance
        .getEntriesByType('resource')
        .slice(requests)
        .map(({name}) => name)
        .filter((name) => /canary|evil|example/.test(name));
      expect(urls).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });
  }
});
