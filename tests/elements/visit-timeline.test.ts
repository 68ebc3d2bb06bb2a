import {expect} from 'chai';
import {VisitTimelineElement} from '../../src/elements/visit-timeline.js';
import {event, tally, worldOf} from '../support/timeline.js';

if (!customElements.get('visit-timeline')) {
  customElements.define('visit-timeline', VisitTimelineElement);
}

async function until<T>(what: string, found: () => T | null | undefined | false): Promise<T> {
  for (let i = 0; i < 600; i++) {
    const value = found();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came: ${what}`);
}

const boxes: HTMLElement[] = [];

async function mount(
  attributes: Record<string, string> = {},
  width = 900,
  data?: unknown,
): Promise<{element: VisitTimelineElement; root: ShadowRoot}> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  const element = document.createElement('visit-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) element.data = data;
  box.append(element);
  document.body.append(box);
  boxes.push(box);
  // What is not near the screen is not drawn.
  box.scrollIntoView();
  const root = await until('shadow root', () => element.shadowRoot);
  await until('drawing', () => root.querySelector('.svg[data-view] > *'));
  return {element, root};
}

const all = (root: ShadowRoot, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
const view = (root: ShadowRoot): string | undefined =>
  root.querySelector<SVGElement>('.svg')?.dataset['view'];

describe('<visit-timeline>', () => {
  afterEach(() => {
    for (const box of boxes.splice(0)) box.remove();
  });

  it('is publishable bare: every event and every count is drawn, named and in the table', async () => {
    const {root} = await mount({height: 'auto', lang: 'en'});
    const drawn = new Set(
      all(root, '[data-event]').flatMap((node) => node.dataset['event']?.split(' ')),
    );
    expect(drawn.size).to.equal(17);
    expect(all(root, 'path[data-tally][data-value]').length).to.equal(7);
    const labels = all(root, 'button.mark').map((button) => button.getAttribute('aria-label'));
    expect(labels.length).to.be.greaterThan(20);
    expect(new Set(labels).size).to.equal(labels.length);
    expect(labels.every(Boolean)).to.equal(true);
  });

  it('is a list on a phone, and an enlarged part over a line on a desk', async () => {
    expect(view((await mount({height: 'auto'}, 340)).root)).to.equal('list');
    expect(view((await mount({height: 'auto'}, 980)).root)).to.equal('lens');
  });

  it('fills the height that the page reserves for it', async () => {
    for (const height of ['s', 'm', 'l', 'xl']) {
      const {element, root} = await mount({height}, 980);
      const svg = root.querySelector('.svg');
      const drawing = root.querySelector('.drawing');
      expect(svg?.getBoundingClientRect().height).to.be.at.most(
        (drawing?.getBoundingClientRect().height ?? 0) + 1,
      );
      expect(root.querySelectorAll('button.mark').length, height).to.be.greaterThan(0);
      element.parentElement?.remove();
    }
  });

  it('answers attributes as they change', async () => {
    const {element, root} = await mount({height: 'auto', lang: 'en'});
    element.setAttribute('view', 'line');
    await until('line', () => view(root) === 'line');
    element.setAttribute('view', 'tally');
    await until('tally', () => view(root) === 'tally');
    expect(all(root, '[data-event]').length).to.equal(0);
    element.removeAttribute('view');
    element.setAttribute('kinds', 'signing');
    await until('agreements', () => all(root, '.svg [data-kind="signing"]').length > 0);
    await until('nothing else', () => all(root, '.svg [data-kind="visit"]').length === 0);
  });

  it('is walked in time order by arrow keys, with one tab stop, and opened by Enter', async () => {
    const {root} = await mount({height: 'auto', lang: 'en', kinds: 'visit summit forum meeting'});
    const buttons = all(root, 'button.mark');
    expect(buttons.filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
    expect(buttons[0]?.dataset['for']).to.equal('energy-week');
    buttons[0]?.focus();
    buttons[0]?.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
    await until('the next mark', () => {
      const active = root.activeElement as HTMLElement | null;
      return active?.dataset['for'] === 'ots-gabala';
    });
    all(root, 'button.mark')
      .find((button) => button.dataset['for'] === 'state-visit-astana')
      ?.click();
    const panel = await until('panel', () => root.querySelector('.panel'));
    for (const text of ['20–21 October 2025', 'Host', 'Kazakhstan', 'Outcome', 'held']) {
      expect(panel.textContent).to.include(text);
    }
  });

  it('lights the events of a country that is picked in its group', async () => {
    const {root} = await mount({height: 'auto', group: 'g'});
    const other = await mount({height: 'auto', group: 'g'});
    all(root, 'button.mark')
      .find((button) => button.dataset['for'] === 'state-visit-astana')
      ?.click();
    await until(
      'light',
      () => all(other.root, '.svg .on').length > 0 && all(other.root, '.svg .off').length > 0,
    );
  });

  it('never takes the wheel or a swipe from the page', async () => {
    const {root} = await mount({height: 'auto'});
    for (const type of ['wheel', 'touchmove']) {
      const moved = new Event(type, {bubbles: true, cancelable: true, composed: true});
      root.querySelector('.drawing')?.dispatchEvent(moved);
      expect(moved.defaultPrevented, type).to.equal(false);
    }
    expect(getComputedStyle(root.querySelector('.drawing') as Element).touchAction).to.match(
      /auto|pan-y/,
    );
  });

  it('says a sentence about a mistake with debug, and keeps the tag’s own content if nothing is left', async () => {
    const {root} = await mount({debug: '', lang: 'en', view: 'lense', from: '2025-02-30'});
    const said = all(root, '.problem')
      .map(({textContent}) => textContent)
      .join(' ');
    expect(said).to.include('lense').and.include('2025-02-30');
    const box = document.createElement('div');
    box.innerHTML =
      '<visit-timeline lang="en" kinds="visit" from="1800" to="1801"><p>Own words</p></visit-timeline>';
    document.body.append(box);
    boxes.push(box);
    const empty = box.querySelector('visit-timeline');
    await until('sentence', () => empty?.shadowRoot?.textContent?.includes('No event is dated'));
    expect(empty?.shadowRoot?.querySelector('slot')).not.to.equal(null);
  });

  it('draws five thousand events in few nodes', async () => {
    const events = Array.from({length: 5000}, (_, i) =>
      event(`e${i}`, `${1900 + (i % 120)}-${String(1 + (i % 12)).padStart(2, '0')}-11`),
    );
    const {dataset} = worldOf({events, tallies: [tally('t', 3)]}).facts;
    const {root} = await mount({height: 'auto'}, 900, dataset);
    expect(root.querySelectorAll('*').length).to.be.at.most(2500);
  });
});
