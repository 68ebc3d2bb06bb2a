import {expect} from 'chai';
import {define} from '../../src/elements/define.js';
import {TradeChartElement} from '../../src/elements/trade-chart.js';

define('trade-chart', TradeChartElement);

let box: HTMLElement;
beforeEach(() => {
  box = document.createElement('div');
  box.style.width = '700px';
  document.body.append(box);
});
afterEach(() => box.remove());

async function until(what: string, test: () => boolean): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (test()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came: ${what}`);
}

async function mount(attributes: Record<string, string>): Promise<TradeChartElement> {
  const element = document.createElement('trade-chart');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.replaceChildren(element);
  await until('a drawing', () => element.renderRoot.querySelector('.svg') !== null);
  return element;
}

const marked = (element: TradeChartElement, selector: string): SVGElement[] => [
  ...element.renderRoot.querySelectorAll<SVGElement>(`.svg ${selector}`),
];

describe('<trade-chart>', () => {
  it('draws the lead when it is bare, each mark with its claim and value', async () => {
    const element = await mount({});
    const [mark] = marked(element, '[data-claim="trade-aze-kaz-2025-jan-aug"][data-value]');
    expect(mark?.dataset['value']).to.equal('547000000');
    expect(marked(element, '[data-derived]').length).to.be.greaterThan(0);
  });

  it('keeps no number of its own and no text under 12 px', async () => {
    const element = await mount({measures: 'cargo-titr cargo-aze-kaz', type: 'columns'});
    const texts = marked(element, 'text');
    expect(texts.length).to.be.greaterThan(5);
    for (const text of texts) {
      expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
    }
  });

  it('follows its attributes while it stands in the page', async () => {
    const element = await mount({measures: 'cargo-titr'});
    element.setAttribute('measures', 'cargo-aze-kaz');
    await until('another measure', () => element.renderRoot.textContent.includes('>3.5'));
    element.setAttribute('lang', 'ru');
    await until('Russian', () => element.renderRoot.textContent.includes('>3,5'));
  });

  it('explains a mistyped type in the page with debug, and draws all the same', async () => {
    const element = await mount({type: 'colums', debug: ''});
    await until('a sentence', () => element.renderRoot.textContent.includes('colums'));
    expect(marked(element, '[data-claim]').length).to.be.greaterThan(0);
  });

  it('takes scale, against and note while it stands in the page', async () => {
    const element = await mount({measures: 'trade-aze-kaz', against: 'target'});
    expect(element.renderRoot.textContent).to.contain('530 left');
    expect(
      marked(element, '[data-derived="trade-aze-kaz-2024 trade-aze-kaz-target"]'),
    ).not.to.have.length(0);
    element.removeAttribute('against');
    element.setAttribute('type', 'columns');
    element.setAttribute('note', 'trade-aze-kaz-2024: before the new terminal');
    await until('a note', () => element.renderRoot.textContent.includes('before the new terminal'));
  });

  it('lists with debug what was drawn and why, each claim with its rule', async () => {
    const element = await mount({measures: 'cargo-titr', from: '2024', debug: ''});
    const summary = element.renderRoot.querySelector<HTMLElement>('summary');
    summary?.click();
    await until('the audit', () =>
      element.renderRoot.textContent.includes('What was drawn, and why'),
    );
    expect(element.renderRoot.textContent).to.contain('cargo-titr-2023');
    expect(element.renderRoot.textContent).to.contain('outside the dates asked for');
  });

  it('reaches every value by arrow keys, in the order of time', async () => {
    const element = await mount({measures: 'cargo-titr', type: 'lines'});
    const buttons = [...element.renderRoot.querySelectorAll<HTMLElement>('button.mark')];
    expect(buttons.map(({dataset}) => dataset['for'])).to.deep.equal([
      'cargo-titr-2023',
      'cargo-titr-2024',
      'cargo-titr-2030',
    ]);
    buttons[0]?.focus();
    buttons[0]?.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true}),
    );
    await until('the next', () => (element.renderRoot as ShadowRoot).activeElement === buttons[1]);
  });

  it('draws no text over another in the page’s own font at three widths', async () => {
    for (const width of [320, 700, 1000]) {
      for (const measures of ['trade-aze-kaz', 'cargo-titr cargo-aze-kaz', 'oil-btc']) {
        for (const type of ['auto', 'columns', 'claims', 'lines', 'steps', 'big-number']) {
          box.style.width = `${width}px`;
          const element = await mount({measures, type, height: 'auto'});
          const texts = marked(element, 'text');
          const boxes = texts.map((text) => text.getBoundingClientRect());
          const edge = box.getBoundingClientRect();
          for (const [i, each] of boxes.entries()) {
            // Firefox counts a pixel around the ink.
            const inside = each.left >= edge.left - 2 && each.right <= edge.right + 2;
            expect(inside, `${measures} ${type} ${width}: ${texts[i]?.textContent}`).to.equal(true);
          }
          boxes.forEach((a, i) => {
            for (const [j, b] of boxes.slice(i + 1).entries()) {
              // Line boxes are taller than letters: only ink that meets is a fault.
              const meets =
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
                Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 7;
              const pair = `${texts[i]?.textContent} / ${texts[i + 1 + j]?.textContent}`;
              expect(meets, `${measures} ${type} ${width}: ${pair}`).to.equal(false);
            }
          });
        }
      }
    }
  }).timeout(30000);
});
