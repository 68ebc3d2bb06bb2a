import {expect} from 'chai';
import '../../src/index.js';

const TAGS = ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'] as const;
const WIDTHS = [1000, 360];
const ARABIC = /\p{Script=Arabic}/u;

async function until<T>(what: string, found: () => T | null | undefined | false): Promise<T> {
  for (let i = 0; i < 1200; i++) {
    const value = found();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came: ${what}`);
}

const boxes: HTMLElement[] = [];

async function mount(tag: string, width = 1000): Promise<ShadowRoot> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  const element = document.createElement(tag);
  element.lang = 'fa';
  box.append(element);
  document.body.append(box);
  boxes.push(box);
  box.scrollIntoView();
  const root = await until('shadow root', () => element.shadowRoot);
  await until('drawing', () => root.querySelector('.svg[data-view] > *'));
  await until('buttons', () => root.querySelector('.marks button'));
  return root;
}

const texts = (root: ShadowRoot): SVGTextElement[] =>
  [...root.querySelectorAll('svg text')].filter(
    (text): text is SVGTextElement => text instanceof SVGTextElement,
  );

const textWith = (root: ShadowRoot, part: string): DOMRect => {
  const found = texts(root).find(({textContent}) => textContent?.includes(part));
  if (!found) throw new Error(`no text with ${part}`);
  return found.getBoundingClientRect();
};

describe('a figure in Persian', () => {
  afterEach(() => {
    for (const box of boxes.splice(0)) box.remove();
  });

  for (const tag of TAGS) {
    for (const width of WIDTHS) {
      it(`<${tag}> at ${width} px keeps its labels inside, each with its own direction`, async () => {
        const root = await mount(tag, width);
        const room = root.querySelector('.svg')?.getBoundingClientRect();
        if (!room) throw new Error('no drawing');
        expect(texts(root).length).to.be.greaterThan(5);
        for (const text of texts(root)) {
          const {left, right, top, bottom} = text.getBoundingClientRect();
          const said = text.textContent ?? '';
          expect(left, said).to.be.at.least(room.left - 2);
          expect(right, said).to.be.at.most(room.right + 2);
          expect(top, said).to.be.at.least(room.top - 2);
          expect(bottom, said).to.be.at.most(room.bottom + 2);
          // What came out in English says so, and keeps its order; all else is Persian.
          const lang = text.getAttribute('lang') ?? 'fa';
          const {direction} = getComputedStyle(text);
          expect(direction, said).to.equal(lang === 'en' ? 'ltr' : 'rtl');
          if (/\p{L}{4}/u.test(said) && lang === 'fa') expect(said).to.match(ARABIC);
        }
      });
    }

    it(`<${tag}> is framed from right to left, with Persian digits`, async () => {
      const root = await mount(tag);
      const frame = root.firstElementChild;
      expect(frame?.getAttribute('dir')).to.equal('rtl');
      expect(frame?.getAttribute('lang')).to.equal('fa');
      const heading = document.createRange();
      heading.selectNodeContents(
        await until('heading', () => root.querySelector('[part~=heading]')),
      );
      const host = root.host.getBoundingClientRect();
      expect(host.right - heading.getBoundingClientRect().right).to.be.below(40);
      expect(heading.getBoundingClientRect().left - host.left).to.be.above(200);
      for (const box of root.querySelectorAll('details')) box.open = true;
      const table = await until('table', () => root.querySelector('table'));
      const [first, second] = [...table.querySelectorAll('thead th')];
      const left = (cell?: Element): number => cell?.getBoundingClientRect().left ?? NaN;
      expect(left(first)).to.be.above(left(second));
      for (const text of texts(root)) {
        const said = text.textContent ?? '';
        // The signs of curves are the same in every language: the key and the buttons name them.
        const isSign = tag === 'format-venn' && /^\d$/.test(said);
        if (!/\p{Script=Latin}/u.test(said) && !isSign) expect(said).not.to.match(/[0-9]/);
      }
    });
  }

  it('is drawn on a map that is not mirrored', async () => {
    const root = await mount('corridor-map');
    expect(textWith(root, 'Baku').left).to.be.below(textWith(root, 'Tashkent').left);
    expect(textWith(root, 'Istanbul').left).to.be.below(textWith(root, 'Ankara').left);
  });

  it('has its time run from left to right', async () => {
    const chart = await mount('trade-chart');
    expect(textWith(chart, 'ژانویه').left).to.be.below(textWith(chart, 'دسامبر').left);
    const line = await mount('visit-timeline');
    const years = ['۲۰۲۶', '۲۰۲۸', '۲۰۳۰'].map(
      (year) =>
        texts(line)
          .find(({textContent}) => textContent === year)
          ?.getBoundingClientRect().left ?? NaN,
    );
    expect(years).to.deep.equal([...years].sort((a, b) => a - b));
    expect(years).not.to.include(NaN);
  });
});
