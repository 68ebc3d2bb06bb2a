import {expect} from 'chai';
import '../../src/hydrate.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {servedRoot} from '../../src/elements/served-root.js';
import {renderToString} from '../../src/node/server.js';
import {figureStyles} from '../../src/styles/figure.js';
import {heights} from '../../src/styles/heights.js';

const TAGS = ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'];
const hydrating = {...servedRoot};
/** As the module by itself has it. */
const plain = (): void => {
  servedRoot.take = ({shadowRoot}) => shadowRoot?.replaceChildren();
  delete servedRoot.keep;
};

let sheet: string;
const made: Element[] = [];
before(() => {
  const text = [...figureStyles.map(({cssText}) => cssText), '.mark:not([style]){display:none}'];
  sheet = URL.createObjectURL(new Blob([text.join('\n')], {type: 'text/css'}));
});
after(() => URL.revokeObjectURL(sheet));
afterEach(() => {
  Object.assign(servedRoot, hydrating);
  made.splice(0).forEach((element) => element.remove());
});

/** What a parser makes of the server's markup, in any browser: shadow root first, then the element. */
function parsed(html: string): HTMLElement {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  const host = holder.content.firstElementChild as HTMLElement;
  const template = host.querySelector('template');
  if (!template) throw new Error('no shadow root');
  host.attachShadow({mode: 'open'}).append(template.content);
  template.remove();
  return host;
}

function served(tag: string, width: number, data?: unknown, attributes = {}): string {
  return renderToString(tag, {height: 'm', ...attributes}, data, {
    width,
    stylesheet: sheet,
    language: 'en',
  });
}

async function until(met: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 15_000;
  while (!met()) {
    if (performance.now() > end) throw new Error(`never: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Puts it into a page of a width; resolves when the element has drawn, or taken over, its figure. */
async function stand(host: HTMLElement, width: number): Promise<ShadowRoot> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  document.body.append(box);
  made.push(box);
  let ready = false;
  host.addEventListener('ck-ready', () => (ready = true));
  box.append(host);
  await until(() => ready, `ck-ready of <${host.localName}>`);
  return host.shadowRoot as ShadowRoot;
}

const marksOf = (root: ShadowRoot): Element[] => [...root.querySelectorAll('.drawing > svg *')];

describe('corridor-kit/hydrate', () => {
  for (const tag of TAGS) {
    it(`keeps the server's drawing of <${tag}>, node by node`, async () => {
      const host = parsed(served(tag, 640));
      const before = marksOf(host.shadowRoot as ShadowRoot);
      const text = host.shadowRoot
        ?.querySelector('.drawing > svg')
        ?.outerHTML.replace(/<!--.*?-->/g, '');
      expect(before.length).to.be.greaterThan(10);
      const root = await stand(host, 660);
      expect(marksOf(root)).to.deep.equal(before);
      const after = root.querySelector('.drawing > svg')?.outerHTML.replace(/<!--.*?-->/g, '');
      expect(after).to.equal(text);
      expect(root.querySelectorAll('.root')).to.have.length(1);
    });
  }

  it('gives the buttons their places and their work', async () => {
    const root = await stand(parsed(served('trade-chart', 640)), 640);
    const mark = root.querySelector<HTMLElement>('.mark');
    expect(mark?.offsetWidth).to.be.at.least(24);
    expect(mark?.style.left).to.match(/px$/);
    mark?.click();
    await until(() => root.querySelector('.panel') !== null, 'panel');
  });

  it('draws once more where the width is of another class, in the same height', async () => {
    const host = parsed(served('trade-chart', 640));
    const seen: number[] = [];
    const root = host.shadowRoot as ShadowRoot;
    const old = marksOf(root);
    host.style.display = 'block';
    await stand(host, 360);
    seen.push(host.getBoundingClientRect().height);
    expect(root.querySelector('.drawing > svg')?.getAttribute('width')).to.equal('360');
    expect(marksOf(root)).to.not.deep.equal(old);
    expect(root.querySelectorAll('.root')).to.have.length(1);
    expect(seen).to.deep.equal([heights.m[0]]);
  });

  it('does not believe a drawing of other facts', async () => {
    const claims = middleCorridor.claims?.map((claim) =>
      claim.id === 'trade-aze-kaz-2024' ? {...claim, value: 471_000_000} : claim,
    );
    const host = parsed(served('trade-chart', 640, {...middleCorridor, claims}));
    expect(host.shadowRoot?.querySelector('[data-value="471000000"]')).to.not.equal(null);
    const root = await stand(host, 640);
    expect(root.querySelector('[data-value="471000000"]')).to.equal(null);
    expect(root.querySelector('[data-value="470000000"]')).to.not.equal(null);
    expect(root.querySelectorAll('.root')).to.have.length(1);
  });

  it('keeps an opened table open', async () => {
    const host = parsed(served('trade-chart', 640));
    const details = host.shadowRoot?.querySelector('details');
    if (details) details.open = true;
    const root = await stand(host, 640);
    await until(() => root.querySelector('details')?.open === true, 'open');
    await new Promise((done) => setTimeout(done, 100));
    expect(root.querySelector('details')?.open).to.equal(true);
    expect(root.querySelector('table')).to.not.equal(null);
  });
});

describe('corridor-kit alone, on markup of a server', () => {
  for (const tag of TAGS) {
    it(`draws <${tag}> anew and once`, async () => {
      plain();
      const host = parsed(served(tag, 640));
      const [old] = marksOf(host.shadowRoot as ShadowRoot);
      const root = await stand(host, 640);
      expect(root.querySelectorAll('.root')).to.have.length(1);
      expect(root.querySelectorAll('.drawing > svg')).to.have.length(1);
      expect(root.contains(old ?? null)).to.equal(false);
    });
  }
});

describe('renderToString(tag, attributes, dataset)', () => {
  it('has table and sources for who has no script, no style and no script itself', () => {
    for (const tag of TAGS) {
      const html = served(tag, 640);
      expect(html, tag).to.match(/<template shadowrootmode="open">/);
      expect(html, tag).to.not.match(/\sstyle=|<style|<script|\son\w+=/i);
      expect(html, tag).to.match(/<table part="table">/);
      expect(html, tag).to.not.match(/NaN|undefined|\[object/);
    }
  });

  it('stands in the height that the figure reserves', async () => {
    for (const width of [320, 640]) {
      const host = parsed(served('trade-chart', width));
      // A tag that is nobody's yet: what a reader sees before any script.
      const still = document.createElement('div');
      const root = still.attachShadow({mode: 'open'});
      root.append(...(host.shadowRoot?.childNodes ?? []));
      still.style.width = `${width}px`;
      document.body.append(still);
      made.push(still);
      await until(
        () => getComputedStyle(root.querySelector('.root') ?? still).display === 'flow-root',
        'sheet',
      );
      expect(still.getBoundingClientRect().height).to.equal(heights.m[width < 600 ? 0 : 1]);
      const drawing = root.querySelector('.drawing')?.getBoundingClientRect();
      const svg = root.querySelector('.drawing > svg')?.getBoundingClientRect();
      expect((svg?.bottom ?? 0) - (drawing?.bottom ?? 0)).to.be.at.most(1);
      expect(
        [...root.querySelectorAll<HTMLElement>('.mark')].every(
          ({offsetWidth}) => offsetWidth === 0,
        ),
      ).to.equal(true);
    }
  });

  it('says what is wrong and leaves the fallback where nothing can be drawn', () => {
    const told: string[] = [];
    const onProblem = (text: string): number => told.push(text);
    const html = renderToString('trade-chart', {type: 'pie'}, undefined, {onProblem});
    expect(html).to.contain('<svg');
    expect(told.join()).to.contain('pie');
    const none = renderToString(
      'trade-chart',
      {},
      {nonsense: 1},
      {onProblem, fallback: '<p>x</p>'},
    );
    expect(none).to.equal('<trade-chart><p>x</p></trade-chart>');
    expect(() => renderToString('pie-chart')).to.throw(TypeError);
  });
});
