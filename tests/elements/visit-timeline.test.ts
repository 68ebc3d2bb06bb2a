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

  const story = [
    ['2024-11', 'Memorandum on energy at the climate conference'],
    ['2025-01-20/2025-01-21', 'Visit of the president of A to B'],
    ['2025-02-06', 'Summit of the organisation in the mountains'],
    ['2025-03', 'Joint venture established'],
    ['2025-05-13', 'First meeting of the council of ministers'],
    ['2025-05-16', 'Leaders’ meeting'],
    ['2025-05-20', 'Forum of businesses'],
    ['2026-06~', 'Construction finished'],
    ['2028', 'Corridor opens'],
    ['2030', 'Three times as much cargo'],
  ].map(([edtf = '', names = ''], i) =>
    event(`s${i}`, edtf, {names, status: i > 6 ? 'expected' : 'held'}),
  );

  it('D10: shows ten titles of ten whole at 320, 360 and 1000 px, at the height that it reserves', async () => {
    const {dataset} = worldOf({events: story}).facts;
    for (const px of [320, 360, 1000]) {
      const {element, root} = await mount({lang: 'en'}, px, dataset);
      const drawing = root.querySelector('.drawing')?.getBoundingClientRect();
      const lines = all(root, '.svg text').map((text) => ({
        text: text.firstChild?.textContent?.replace(/<!--.*-->/g, '').trim() ?? '',
        mark: text.dataset['mark'] ?? '',
        box: text.getBoundingClientRect(),
      }));
      const whole = all(root, '.svg text')
        .map((text) => text.childNodes[0]?.textContent || text.textContent)
        .join(' ')
        .replace(/\s+/g, ' ');
      for (const {names} of story) {
        for (const word of String(names).split(' ')) expect(whole, `${px}`).to.include(word);
      }
      expect(all(root, 'button.mark').length).to.be.at.least(10);
      expect(root.textContent).not.to.include('finds no room');
      for (const {text, box} of lines) {
        expect(box.left, `${text} at ${px}`).to.be.at.least((drawing?.left ?? 0) - 1);
        expect(box.right, `${text} at ${px}`).to.be.at.most((drawing?.right ?? 0) + 1);
        expect(box.bottom, `${text} at ${px}`).to.be.at.most((drawing?.bottom ?? 0) + 1);
      }
      element.parentElement?.remove();
    }
  });

  it('D11: with zoom, only Ctrl and the wheel are its own', async () => {
    const {root} = await mount({height: 'auto', zoom: '', lang: 'en'});
    const wheel = (ctrlKey: boolean): WheelEvent => {
      const turned = new WheelEvent('wheel', {
        bubbles: true,
        cancelable: true,
        composed: true,
        deltaY: -120,
        ctrlKey,
      });
      root.querySelector('.svg')?.dispatchEvent(turned);
      return turned;
    };
    expect(wheel(false).defaultPrevented).to.equal(false);
    const before = all(root, '.svg [data-event]').length;
    expect(wheel(true).defaultPrevented).to.equal(true);
    for (let i = 0; i < 8; i++) wheel(true);
    await until('less time', () => all(root, '.svg [data-event]').length < before);
    expect(view(root)).to.equal('line');
    const whole = all(root, '[data-by]').at(-1);
    whole?.click();
    await until('all of it', () => all(root, '.svg [data-event]').length === before);
  });

  it('D12: nothing moves by itself', async () => {
    const {root} = await mount({height: 'auto', lang: 'en'});
    const drawn = root.querySelector('.svg')?.outerHTML;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(root.querySelector('.svg')?.outerHTML).to.equal(drawn);
    expect(root.getAnimations().length).to.equal(0);
    expect(root.querySelectorAll('animate, animateTransform, set').length).to.equal(0);
  });

  it('lets a place that an event names be picked, for its own marks and for its group', async () => {
    const {root} = await mount({height: 'auto', group: 'places', lang: 'en'});
    const other = await mount({height: 'auto', group: 'places', lang: 'en'});
    all(root, 'button.mark')
      .find((button) => button.dataset['for'] === 'state-visit-astana')
      ?.click();
    const place = await until('place', () =>
      all(root, '.panel [data-pick]').find((button) => button.dataset['pick'] === 'KAZ'),
    );
    expect(place.textContent).to.include('Kazakhstan');
    place.click();
    const lit = (within: ShadowRoot): Set<string> =>
      new Set(all(within, '.svg .on[data-event]').map(({dataset}) => dataset['event'] ?? ''));
    await until('light', () => lit(other.root).size > 1);
    expect([...lit(other.root)]).to.include.members(['state-visit-astana', 'energy-week']);
    expect([...lit(root)]).to.deep.equal([...lit(other.root)]);
  });

  it('opens what found no room for its name, behind "and so many more"', async () => {
    const {root} = await mount({height: 'l', lang: 'en'}, 700);
    const rest = all(root, 'button.mark').find(({dataset}) => dataset['key']?.startsWith('rest/'));
    const unnamed = rest?.dataset['for']?.split(' ') ?? [];
    expect(rest?.getAttribute('aria-label')).to.match(/^and \d+ more: /);
    expect(Number(/\d+/.exec(rest?.getAttribute('aria-label') ?? '')?.[0])).to.equal(
      unnamed.length,
    );
    rest?.click();
    const panel = await until('panel', () => root.querySelector('.panel'));
    expect(panel.querySelectorAll('p').length).to.be.at.least(unnamed.length);
  });

  it('offers the days it knows as a calendar file, and nothing vaguer', async () => {
    const {root} = await mount({height: 'auto', lang: 'en'});
    root.querySelector<HTMLElement>('details.more > summary')?.click();
    const button = await until('button', () =>
      all(root, 'button[data-file]').find(({textContent}) => textContent?.includes('Calendar')),
    );
    let text = '';
    let name = '';
    const make = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((read) => (text = read));
      return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
    };
    try {
      button.click();
      await until('file', () => text);
    } finally {
      URL.createObjectURL = make;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(name).to.match(/\.ics$/);
    expect(text)
      .to.match(/^BEGIN:VCALENDAR\r\n/)
      .and.match(/END:VCALENDAR\r\n$/);
    expect(text).to.include('DTSTART;VALUE=DATE:20251020').and.include('DTEND;VALUE=DATE:20251022');
    // A month never becomes a day.
    expect(text).not.to.include('DTSTART;VALUE=DATE:20241101');
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    }
  });

  it('says a sentence about each bad date and each unknown name, throws nothing, loses nothing', async () => {
    const events = [
      event('good', '2025-03-03'),
      event('order', '2025-05/2025-04'),
      event('year', '0000'),
      event('leap', '2025-02-29'),
      event('who', '2025-04-04', {participants: ['nobody']}),
    ];
    const {dataset} = worldOf({events}).facts;
    const {root} = await mount({debug: '', lang: 'en', height: 'auto'}, 900, dataset);
    const said = await until('sentences', () => {
      const texts = all(root, '.problem').map(({textContent}) => textContent ?? '');
      return texts.length >= 4 && texts;
    });
    for (const at of ['events[1]', 'events[2]', 'events[3]', 'events[4]']) {
      expect(
        said.some((text) => text.includes(at)),
        `${at}: ${said.join('; ')}`,
      ).to.equal(true);
    }
    expect(said.join(' ')).to.include('nobody');
    const drawn = all(root, 'button.mark').flatMap(
      ({dataset: own}) => own['for']?.split(' ') ?? [],
    );
    expect(drawn).to.include('good');
  });
});
