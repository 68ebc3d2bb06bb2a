import {expect} from 'chai';
import {upgrade} from '../../src/index.js';
import {upgradeWhereAsked} from '../../src/elements/upgrade.js';
import {reserveSheet} from '../../src/styles/heights.js';
import {tinyDataset} from '../support/tiny.js';

let box: HTMLElement;
beforeEach(() => {
  box = document.createElement('div');
  box.style.width = '700px';
  document.body.append(box);
});
afterEach(() => box.remove());

const put = (markup: string): void => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  box.append(template.content);
};
const drawn = async (element: HTMLElement): Promise<SVGElement> => {
  for (let i = 0; i < 300; i++) {
    const svg = element.shadowRoot?.querySelector<SVGElement>('.svg');
    if (svg) return svg;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`<${element.localName}> was not drawn`);
};
const hooks = (svg: SVGElement): (string | null)[] =>
  [...svg.querySelectorAll('[data-claim]')].map((mark) => mark.getAttribute('data-claim'));
const one = (made: readonly HTMLElement[]): HTMLElement => {
  expect(made).to.have.length(1);
  return made[0]!;
};

const PUBLISHED = new URL('/e/trade.html', location.href).href;

describe('upgrade()', () => {
  it('makes of a div the figure that the tag is, with the same hooks', async () => {
    put('<trade-chart type="claims" height="s" lang="ru"></trade-chart>');
    const tag = box.querySelector<HTMLElement>('trade-chart')!;
    const expected = hooks(await drawn(tag));
    put(
      '<div id="d" class="cms" data-corridor-kit="trade-chart" data-type="claims" data-height="s" data-lang="ru"><p>Fallback</p></div>',
    );
    const element = one(upgrade(box));
    expect(element.parentElement?.id).to.equal('d');
    expect(element.matches('trade-chart[type=claims][height=s][lang=ru]')).to.equal(true);
    expect(hooks(await drawn(element))).to.deep.equal(expected);
    expect(expected.length).to.be.greaterThan(0);
    // Kept, and hidden now that the figure is drawn.
    expect(element.querySelector('p')?.textContent).to.equal('Fallback');
    expect(element.querySelector('p')?.getClientRects().length).to.equal(0);
  });

  it('leaves what has its element alone, however often it is called', () => {
    put('<div data-corridor-kit="trade-chart"></div>');
    put(`<figure><trade-chart><a href="${PUBLISHED}?tag=trade-chart">x</a></trade-chart></figure>`);
    expect(upgrade(box)).to.have.length(1);
    const before = box.outerHTML;
    expect(upgrade(box)).to.have.length(0);
    expect(box.outerHTML).to.equal(before);
  });

  it('makes a figure of a link that a sanitizer left, settings from its address', async () => {
    put(
      `<figure><p><a href="${PUBLISHED}?tag=trade-chart&amp;type=claims&amp;lang=ru&amp;onclick=x"><img alt="547" src="data:,"></a></p><table><tr><td>547</td></tr></table><figcaption>547. <a href="${PUBLISHED}?tag=trade-chart">More</a></figcaption></figure>`,
    );
    const element = one(upgrade(box));
    const attributes = [...element.attributes].map(({name, value}) => `${name}=${value}`);
    expect(attributes).to.deep.equal(['type=claims', 'lang=ru']);
    const parts = [...(element.parentElement?.children ?? [])].map(({localName}) => localName);
    expect(parts).to.deep.equal(['trade-chart', 'figcaption']);
    expect([...element.children].map(({localName}) => localName)).to.deep.equal(['p', 'table']);
    expect(hooks(await drawn(element)).length).to.be.greaterThan(0);
  });

  it('keeps a caption over the figure where it is', () => {
    put(
      `<figure><figcaption>A</figcaption><a href="${PUBLISHED}?tag=format-venn">x</a></figure><figure><figcaption><a href="${PUBLISHED}?tag=format-venn">x</a></figcaption></figure>`,
    );
    upgrade(box);
    const parts = [...box.querySelectorAll('figure')].map(({children}) =>
      [...children].map(({localName}) => localName).join(' '),
    );
    expect(parts).to.deep.equal(['figcaption format-venn', 'format-venn figcaption']);
  });

  it('takes no link from elsewhere, no other tag, and no numbers from elsewhere', () => {
    for (const href of [
      'https://evil.example/e/a?tag=trade-chart',
      '/f/a?tag=trade-chart',
      PUBLISHED,
      `${PUBLISHED}?tag=script`,
      `${PUBLISHED}?tag=constructor`,
      `${PUBLISHED}?tag=trade-chart&amp;src=https://evil.example/x.json`,
      `${PUBLISHED}?tag=trade-chart&amp;src=javascript:alert(1)`,
      `${PUBLISHED}?tag=trade-chart&amp;src=//`,
      'javascript:/e/?tag=trade-chart',
      'https://',
    ]) {
      put(`<figure><a href="${href}">x</a></figure>`);
    }
    put('<div data-corridor-kit="iframe" data-src="x"></div><div data-corridor-kit></div>');
    expect(upgrade(box)).to.deep.equal([]);
  });

  it('takes the published addresses that it is told of, and their data', () => {
    put(
      '<figure><a href="https://cdn.example/kit/e/a.html?tag=trade-chart&amp;src=../d/a.json">x</a></figure><figure><a href="https://cdn.example/e/a?tag=trade-chart">x</a></figure>',
    );
    const element = one(upgrade(box, 'https://cdn.example/kit/e/'));
    expect(element.getAttribute('src')).to.equal('https://cdn.example/kit/d/a.json');
    expect(upgrade(box, 'http://[')).to.deep.equal([]);
  });

  it('draws data of the page, as a tag does', async () => {
    put(
      `<script type="application/json" id="tiny-data">${JSON.stringify(tinyDataset)}</script><div data-corridor-kit="trade-chart" data-src="#tiny-data"></div>`,
    );
    const svg = await drawn(one(upgrade(box)));
    expect(hooks(svg)).to.include('c1');
  });

  it('is called by the module where the script tag asks', () => {
    put('<div data-corridor-kit="format-venn"></div>');
    upgradeWhereAsked();
    expect(box.querySelector('format-venn')).to.equal(null);
    put('<script type="module" data-corridor-kit-upgrade></script>');
    upgradeWhereAsked();
    expect(box.querySelector('format-venn')).not.to.equal(null);
  });

  it('has its height reserved before, so that nothing moves', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(reserveSheet());
    document.adoptedStyleSheets.push(sheet);
    for (const [width, attributes] of [
      [700, ''],
      [320, ''],
      [700, ' data-height="s"'],
      [320, ' data-height="xl"'],
    ] as const) {
      box.style.width = `${String(width)}px`;
      box.replaceChildren();
      put(`<div data-corridor-kit="trade-chart"${attributes}><p>Fallback</p></div>`);
      const holder = box.firstElementChild!;
      const before = holder.getBoundingClientRect().height;
      await drawn(one(upgrade(box)));
      expect(before, `${String(width)}${attributes}`).to.be.greaterThan(390);
      expect(holder.getBoundingClientRect().height).to.equal(before);
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
});
