import {expect} from 'chai';
import '../../src/index.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {CORPUS, replaceTexts} from '../support/hostile.js';

const TAGS = ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'] as const;
/** How many documents hold the corpus between them: each field takes another payload in each. */
const ROUNDS = 4;

describe('a stranger’s texts in the page', () => {
  const errors: string[] = [];
  const onError = (event: ErrorEvent): void => void errors.push(event.message);
  let box: HTMLElement;
  let asked: number;

  before(() => {
    box = document.createElement('div');
    box.style.width = '640px';
    // One over the other: all of them near the screen.
    box.style.display = 'grid';
    document.body.append(box);
    window.addEventListener('error', onError);
    asked = performance.getEntriesByType('resource').length;
  });
  after(() => {
    box.remove();
    window.removeEventListener('error', onError);
  });

  /** The built-in dataset, every text that readers see another payload. */
  const poisoned = (round: number): unknown => {
    let n = round * 61;
    // A source whose address is none is not kept, nor what rests on it: that is for the last round.
    const own = /\.(names|short|title|author|publisher|words|note|why|outcomes|aka)(\.|$)/;
    const texts = CORPUS.filter((text) => text.trim() !== '');
    return replaceTexts(middleCorridor, (pattern) =>
      own.test(pattern) || (round === ROUNDS - 1 && pattern.endsWith('.url'))
        ? texts[n++ % texts.length]
        : undefined,
    );
  };

  const settled = async (elements: readonly HTMLElement[]): Promise<void> => {
    for (let i = 0; i < 300; i++) {
      const done = elements.every(
        ({shadowRoot}) =>
          shadowRoot?.querySelector('.svg') ||
          (shadowRoot?.querySelector('.problem') && !shadowRoot.querySelector('figure')),
      );
      if (done) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  function harmless(element: HTMLElement, name: string): void {
    const host = element.getBoundingClientRect();
    const wrong: string[] = [];
    for (const inner of element.shadowRoot?.querySelectorAll('*') ?? []) {
      if (
        /^(script|iframe|img|image|object|embed|style|link|base|meta|form|foreignObject|use|animate|set)$/.test(
          inner.localName,
        )
      ) {
        wrong.push(`<${inner.localName}>`);
      }
      for (const {name: attribute, value} of inner.attributes) {
        if (attribute.startsWith('on')) wrong.push(`${inner.localName} ${attribute}`);
        if (attribute === 'href' && !/^https?:\/\//i.test(value)) wrong.push(`href ${value}`);
        const drawn = /^(d|x|y|r|c[xy]|[xy][12]|width|height|transform|viewBox|font-size)$/;
        if (drawn.test(attribute) && /NaN|Infinity|undefined/.test(value)) {
          wrong.push(`${inner.localName} ${attribute}=${value.slice(0, 60)}`);
        }
      }
      // What scrolls in a box of its own, and what only screen readers meet, may be wider.
      if (inner.closest('.scroll > *, .hidden, svg *, .probe')) continue;
      // A target of 24 px may reach over the edge that its mark lies at.
      const slack = inner.matches('.mark') ? 12 : 2;
      const {left, right} = inner.getBoundingClientRect();
      if (right - left > 0 && (left < host.left - slack || right > host.right + slack)) {
        wrong.push(
          `${inner.parentElement?.className ?? ''} ${inner.localName}.${String(inner.getAttribute('class'))}: ${String(left)} to ${String(right)}`,
        );
      }
    }
    expect(wrong.slice(0, 10), name).to.deep.equal([]);
  }

  function nothingHappened(prototype: string): void {
    expect((window as unknown as {canary?: number}).canary).to.equal(undefined);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(prototype);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    const urls = performance
      .getEntriesByType('resource')
      .slice(asked)
      .map(({name}) => name);
    expect(urls.filter((url) => /canary|evil|example\.org/.test(url))).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  }

  for (let round = 0; round < ROUNDS; round++) {
    it(`runs nothing, asks nobody, stays in its box: ${String(round + 1)} of ${String(ROUNDS)}`, async function () {
      this.timeout(60_000);
      box.style.width = round % 2 ? '320px' : '640px';
      const prototype = Object.getOwnPropertyNames(Object.prototype).join();
      const data = poisoned(round);
      const elements = TAGS.map((tag) => {
        const element = document.createElement(tag);
        element.style.gridArea = '1 / 1';
        element.style.minWidth = '0';
        element.height = 's';
        element.debug = '';
        element.data = data;
        return element;
      });
      box.replaceChildren(...elements);
      await settled(elements);
      // A busy machine draws late: the drawings are waited for, not a time.
      const drawnOnes = (): HTMLElement[] =>
        elements.filter(({shadowRoot}) => shadowRoot?.querySelector('.svg'));
      for (let i = 0; i < 300 && round < ROUNDS - 1 && drawnOnes().length < 3; i++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      for (const {shadowRoot} of elements) {
        const details = shadowRoot?.querySelector('details');
        if (details) details.open = true;
        shadowRoot?.querySelector<HTMLElement>('.mark')?.click();
      }
      await new Promise((resolve) => setTimeout(resolve, 60));
      elements.forEach((element) => harmless(element, element.localName));
      // The texts are poison, the facts are not: what rests on sources is drawn.
      if (round < ROUNDS - 1) expect(drawnOnes().length).to.be.greaterThan(2);
      nothingHappened(prototype);
    });
  }

  it('does no harm as an attribute', async function () {
    this.timeout(60_000);
    const prototype = Object.getOwnPropertyNames(Object.prototype).join();
    const element = document.createElement('trade-chart');
    element.height = 's';
    box.replaceChildren(element);
    await settled([element]);
    const names = [
      'heading',
      'summary',
      'highlight',
      'group',
      'measures',
      'type',
      'from',
      'to',
      'lang',
      'theme',
      'show',
      'height',
      'view',
      'debug',
      'src',
    ];
    for (const [n, payload] of CORPUS.entries()) {
      // An address would be asked for, as the author wrote it: that is what it is for.
      const own = names.filter(
        (name) => name !== 'src' || !/^[\s/\\]|https?:|canary/i.test(payload),
      );
      for (const [i, name] of own.entries()) {
        element.setAttribute(name, i % 3 === n % 3 ? payload : '');
        if (i % 3 !== n % 3) element.removeAttribute(name);
      }
      if (n % 8 > 0) continue;
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 0));
      harmless(element, `after ${payload.slice(0, 40)}`);
    }
    nothingHappened(prototype);
  });
});
