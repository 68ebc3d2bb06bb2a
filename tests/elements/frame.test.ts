import {expect} from 'chai';
import {define} from '../../src/elements/define.js';
import {loadText} from '../../src/elements/load.js';
import {enqueue} from '../../src/elements/queue.js';
import {heights} from '../../src/styles/heights.js';
import {tinyDataset, TinyFigure} from '../support/tiny.js';

const root = (element: TinyFigure): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('no shadow root');
  return element.shadowRoot;
};
const all = <T extends Element>(element: TinyFigure, selector: string): T[] => [
  ...root(element).querySelectorAll<T>(selector),
];
const one = <T extends Element>(element: TinyFigure, selector: string): T => {
  const found = root(element).querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

/** Waits until something is true; fails with what it waited for. */
async function until(what: string, test: () => boolean): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (test()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came: ${what}`);
}

let box: HTMLElement;
beforeEach(() => {
  box = document.createElement('div');
  box.style.width = '700px';
  document.body.append(box);
});
afterEach(() => {
  box.remove();
  document.documentElement.lang = '';
  document.documentElement.style.colorScheme = '';
});

async function mount(markup: string, data: unknown = tinyDataset): Promise<TinyFigure> {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = template.content.querySelector<TinyFigure>('tiny-figure');
  box.append(template.content);
  const mounted = box.querySelector<TinyFigure>('tiny-figure') ?? element;
  if (!mounted) throw new Error('no figure in the markup');
  if (data !== null) {
    mounted.data = data;
    await drawn(mounted);
  }
  return mounted;
}
const drawn = (element: TinyFigure): Promise<void> =>
  until('drawing', () => root(element).querySelector('.svg rect') !== null);

describe('frame of a figure', () => {
  it('shows what the tag holds until it is drawn, and hides it then', async () => {
    const element = await mount('<tiny-figure><p>Fallback</p></tiny-figure>', null);
    const inner = element.querySelector('p');
    await element.updateComplete;
    expect(inner?.getClientRects().length).to.be.greaterThan(0);
    element.data = tinyDataset;
    await drawn(element);
    expect(inner?.getClientRects().length).to.equal(0);
    expect(element.outerHTML).to.equal('<tiny-figure><p>Fallback</p></tiny-figure>');
  });

  it('keeps the fallback and says why when there is nothing to draw', async () => {
    const element = await mount('<tiny-figure><p>Fallback</p></tiny-figure>', null);
    element.data = {...tinyDataset, claims: []};
    await until('sentence', () => root(element).textContent?.includes('Nothing to show') ?? false);
    expect(element.querySelector('p')?.getClientRects().length).to.be.greaterThan(0);
  });

  it('is a figure with a name, a description in three levels and one button a mark', async () => {
    const element = await mount('<tiny-figure summary="By the author"></tiny-figure>');
    const figure = one(element, 'figure');
    const named = figure.getAttribute('aria-labelledby') ?? '';
    expect(one(element, `#${named}`).textContent?.trim()).to.equal('A small corridor');
    const said =
      one(element, `#${figure.getAttribute('aria-describedby') ?? ''}`).textContent ?? '';
    for (const part of ['By the author', 'Drawn.', 'Extremes.', 'Trend.']) {
      expect(said).to.include(part);
    }
    const buttons = all<HTMLButtonElement>(element, '.mark');
    expect(buttons.map((button) => button.dataset['for'])).to.deep.equal(['c1', 'c2', 'c3']);
    expect(buttons.every((button) => button.getClientRects()[0]!.width >= 24)).to.equal(true);
    expect(one(element, 'svg.svg').getAttribute('aria-hidden')).to.equal('true');
  });

  it('takes the heading of the author, and the data’s own without one', async () => {
    const element = await mount('<tiny-figure heading="Mine"></tiny-figure>');
    expect(one(element, '.heading').textContent?.trim()).to.equal('Mine');
    element.removeAttribute('heading');
    await until('heading', () => one(element, '.heading').textContent?.trim() !== 'Mine');
  });

  it('fills the reserved height exactly, at both width classes', async () => {
    const element = await mount('<tiny-figure height="s"></tiny-figure>');
    expect(Math.round(element.getBoundingClientRect().height)).to.equal(heights.s[1]);
    box.style.width = '340px';
    await until(
      'narrow',
      () => Math.round(element.getBoundingClientRect().height) === heights.s[0],
    );
    element.setAttribute('height', 'm');
    await until(
      'medium',
      () => Math.round(element.getBoundingClientRect().height) === heights.m[0],
    );
  });

  it('draws again at another width', async () => {
    const element = await mount('<tiny-figure></tiny-figure>');
    expect(one(element, '.svg').getAttribute('width')).to.equal('700');
    box.style.width = '400px';
    await until('narrower', () => one(element, '.svg').getAttribute('width') === '400');
  });

  it('draws only when it gets a width', async () => {
    box.style.display = 'none';
    const element = await mount('<tiny-figure></tiny-figure>', null);
    element.data = tinyDataset;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(root(element).querySelector('.svg')).to.equal(null);
    box.style.display = '';
    await drawn(element);
  });
});

describe('reading a figure', () => {
  const press = (target: Element, key: string): void => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
    );
  };

  it('is one tab stop, with arrows, Home and End inside', async () => {
    const element = await mount('<tiny-figure></tiny-figure>');
    const buttons = all<HTMLButtonElement>(element, '.mark');
    expect(buttons.filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
    buttons[0]?.focus();
    press(buttons[0]!, 'ArrowRight');
    expect(root(element).activeElement).to.equal(buttons[1]);
    press(buttons[1]!, 'End');
    expect(root(element).activeElement).to.equal(buttons[2]);
    press(buttons[2]!, 'Home');
    expect(root(element).activeElement).to.equal(buttons[0]);
    expect(buttons.filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([buttons[0]]);
  });

  it('leaves the keys of the page alone', async () => {
    const element = await mount('<tiny-figure></tiny-figure>');
    const event = new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, cancelable: true});
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(root(element).querySelector('.panel')).to.equal(null);
  });

  it('opens the panel with Enter, moves the focus into it, and Escape brings it back', async () => {
    const element = await mount('<tiny-figure></tiny-figure>');
    const button = all<HTMLButtonElement>(element, '.mark')[1]!;
    button.focus();
    button.click();
    await until('panel', () => root(element).activeElement?.classList.contains('panel') ?? false);
    expect(one(element, '.panel').textContent).to.include('Panel of c2');
    expect(one(element, '.panel').textContent).to.include('A. Author');
    press(one(element, '.panel'), 'Escape');
    await until('closed', () => root(element).querySelector('.panel') === null);
    await until('focus', () => root(element).activeElement === button);
  });

  it('shares what is picked with its group, and Escape clears it there too', async () => {
    const first = await mount('<tiny-figure group="g"></tiny-figure>');
    const second = new TinyFigure();
    second.setAttribute('group', 'g');
    second.data = tinyDataset;
    box.append(second);
    await drawn(second);
    const events: unknown[] = [];
    document.addEventListener('ck-select', ({detail}) => events.push(detail), {once: true});
    all<HTMLButtonElement>(first, '.mark')[2]?.click();
    await until('lit', () => second.shadowRoot?.querySelector('rect.on') !== null);
    const lit = (element: TinyFigure): (string | null)[] =>
      all(element, '.svg rect.on').map((rect) => rect.getAttribute('data-claim'));
    expect(lit(second)).to.deep.equal(['c3']);
    expect(events).to.have.length(1);
    expect((events[0] as {claims: {id: string}[]}).claims[0]?.id).to.equal('c3');
    press(one(first, '.panel'), 'Escape');
    await until('cleared', () => second.shadowRoot?.querySelector('rect.on') === null);
  });

  it('highlights by attribute, without a reader', async () => {
    const element = await mount('<tiny-figure highlight="BBB"></tiny-figure>');
    expect(all(element, 'rect.on').map((rect) => rect.getAttribute('data-claim'))).to.deep.equal([
      'c3',
    ]);
  });

  it('opens a table of all rows, with sources that link out', async () => {
    const element = await mount('<tiny-figure></tiny-figure>');
    one<HTMLDetailsElement>(element, 'details').open = true;
    await until('table', () => root(element).querySelector('table') !== null);
    expect(all(element, 'tbody tr')).to.have.length(3);
    expect(all(element, 'caption')[0]?.textContent?.trim()).to.equal('All claims');
    const links = all<HTMLAnchorElement>(element, '.sources a');
    expect(links.map(({href}) => href)).to.deep.equal(['https://example.org/one']);
    expect(one(element, '.sources').textContent).to.include('4, 7');
  });

  it('opens everything for printing and closes it after', async () => {
    const element = await mount('<tiny-figure></tiny-figure>');
    window.dispatchEvent(new Event('beforeprint'));
    await until('table', () => root(element).querySelector('table') !== null);
    window.dispatchEvent(new Event('afterprint'));
    await until('closed', () => root(element).querySelector('table') === null);
  });
});

describe('what the author wrote', () => {
  it('explains a mistyped value once, in the page with debug, and shows what it may', async () => {
    const problems: string[] = [];
    const hear = ({detail}: CustomEvent<{text: string}>): void => void problems.push(detail.text);
    document.addEventListener('ck-problem', hear as EventListener);
    const element = await mount('<tiny-figure tone="lowd" theme="drak" debug></tiny-figure>');
    document.removeEventListener('ck-problem', hear as EventListener);
    expect(problems).to.have.length(2);
    expect(problems.join(' ')).to.include('loud').and.include('dark');
    expect(all(element, '.problem').map(({textContent}) => textContent)).to.deep.equal(problems);
    expect(one(element, '.subheading').textContent).to.equal('calm');
  });

  it('follows an attribute that changes', async () => {
    const element = await mount('<tiny-figure></tiny-figure>');
    element.setAttribute('tone', 'loud');
    await until('loud', () => one(element, '.subheading').textContent === 'loud');
  });

  it('speaks the language around it, and a change of it', async () => {
    document.documentElement.lang = 'ru';
    const element = await mount('<tiny-figure></tiny-figure>');
    expect(one(element, '.heading').textContent?.trim()).to.equal('Малый коридор');
    document.documentElement.lang = 'en';
    await until('English', () => one(element, '.heading').textContent?.trim() !== 'Малый коридор');
    element.setAttribute('lang', 'ru');
    await until('own', () => one(element, '.heading').textContent?.trim() === 'Малый коридор');
  });

  it('takes its colours from the scheme of the page, unless told otherwise', async () => {
    const element = await mount('<tiny-figure></tiny-figure>');
    const ground = (): string => getComputedStyle(one(element, '.root')).backgroundColor;
    const light = ground();
    document.documentElement.style.colorScheme = 'dark';
    await until('dark', () => ground() !== light);
    element.setAttribute('theme', 'light');
    await until('light', () => ground() === light);
  });
});

describe('loading', () => {
  const real = window.fetch;
  let asked: string[] = [];
  let answer: (url: string) => Promise<Response>;
  beforeEach(() => {
    asked = [];
    window.fetch = (url) => {
      asked.push(String(url));
      return answer(String(url));
    };
  });
  afterEach(() => {
    window.fetch = real;
  });
  const text = (element: TinyFigure): string =>
    all(element, '.problem')
      .map(({textContent}) => textContent)
      .join(' ');

  it('asks once for many figures with one address', async () => {
    answer = () => Promise.resolve(new Response(JSON.stringify(tinyDataset)));
    await mount('<tiny-figure src="/many.json"></tiny-figure>'.repeat(5), null);
    const figures = [...box.querySelectorAll<TinyFigure>('tiny-figure')];
    // Those that are off the screen have their text, and no drawing yet.
    const framed = (element: TinyFigure): boolean =>
      element.shadowRoot?.querySelector('figure') !== null;
    await until('frames', () => figures.every(framed));
    expect(asked).to.have.length(1);
  });

  it('reads a script element of the page', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'inline-data';
    script.textContent = JSON.stringify(tinyDataset);
    box.append(script);
    const element = await mount('<tiny-figure src="#inline-data"></tiny-figure>', null);
    await drawn(element);
    expect(asked).to.have.length(0);
  });

  const failures: [string, () => Promise<Response>, string][] = [
    ['no network', () => Promise.reject(new TypeError('refused')), 'no connection'],
    ['a status', () => Promise.resolve(new Response('', {status: 503})), 'status 503'],
    ['no JSON', () => Promise.resolve(new Response('<p>Sorry')), 'is not JSON'],
    ['another document', () => Promise.resolve(new Response('{"hello": 1}')), 'not a dataset'],
  ];
  for (const [name, respond, words] of failures) {
    it(`keeps the fallback and says so: ${name}`, async () => {
      answer = respond;
      const element = await mount(
        `<tiny-figure src="/fails-${name.replaceAll(' ', '-')}.json"><p>Fallback</p></tiny-figure>`,
        null,
      );
      await until('sentence', () => text(element).includes(words));
      expect(element.querySelector('p')?.getClientRects().length).to.be.greaterThan(0);
    });
  }

  it('tries again when asked', async () => {
    answer = () => Promise.reject(new TypeError('refused'));
    const element = await mount('<tiny-figure src="/again.json"></tiny-figure>', null);
    await until('button', () => root(element).querySelector('button') !== null);
    answer = () => Promise.resolve(new Response(JSON.stringify(tinyDataset)));
    one<HTMLButtonElement>(element, 'button').click();
    await drawn(element);
    expect(asked).to.have.length(2);
  });

  it('keeps what is shown when another file fails', async () => {
    answer = () => Promise.reject(new TypeError('refused'));
    const element = await mount('<tiny-figure></tiny-figure>');
    element.data = undefined;
    element.src = '/gone.json';
    await until('sentence', () => text(element).includes('no connection'));
    expect(all(element, '.svg rect')).to.have.length(3);
  });

  it('gives up a request whose figure has gone', async () => {
    let signal: AbortSignal | null | undefined;
    window.fetch = (_, init) => {
      signal = init?.signal;
      return new Promise(() => undefined);
    };
    const element = await mount('<tiny-figure src="/slow.json"></tiny-figure>', null);
    await until('request', () => signal !== undefined);
    element.remove();
    expect(signal?.aborted).to.equal(true);
  });

  it('refuses addresses that are not of the web', async () => {
    const element = await mount('<tiny-figure src="javascript:alert(1)"></tiny-figure>', null);
    await until('sentence', () => text(element).includes('https://'));
    expect(asked).to.have.length(0);
  });

  it('says when a text is too large to be a dataset', () => {
    const loaded = loadText(' '.repeat(2_000_001), 'x');
    expect(loaded.problems.map(({code}) => code)).to.deep.equal(['load-size']);
  });
});

describe('life in a page', () => {
  it('survives being moved, cloned and parsed again', async () => {
    const element = await mount('<tiny-figure></tiny-figure>');
    const other = document.createElement('div');
    box.append(other);
    other.append(element);
    await drawn(element);
    const clone = element.cloneNode(true) as TinyFigure;
    clone.data = tinyDataset;
    other.append(clone);
    await drawn(clone);
  });

  it('keeps its look in another document', async () => {
    const element = await mount('<tiny-figure></tiny-figure>');
    const frame = document.createElement('iframe');
    box.append(frame);
    frame.contentDocument?.body.append(element);
    await drawn(element);
    const style = frame.contentWindow?.getComputedStyle(one(element, '.marks'));
    expect(style?.position).to.equal('absolute');
  });

  it('stands a page that unsets everything', async () => {
    const element = await mount('<tiny-figure></tiny-figure>');
    const before = one(element, '.drawing').getBoundingClientRect();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('tiny-figure{all:unset!important}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const after = one(element, '.drawing').getBoundingClientRect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    expect(Math.abs(after.width - before.width)).to.be.lessThan(2);
    expect(Math.abs(after.height - before.height)).to.be.lessThan(2);
  });

  it('is defined once, however often and by whom it is loaded: one line says which stays', () => {
    const page = window.console;
    const real = page.info;
    const said: string[] = [];
    page.info = (text: string) => void said.push(text);
    class Older extends HTMLElement {
      static version = '0.0.9';
    }
    customElements.define('loaded-twice', Older);
    define('loaded-twice', class extends HTMLElement {});
    define('loaded-twice', class extends HTMLElement {});
    page.info = real;
    expect(customElements.get('loaded-twice')).to.equal(Older);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('loaded-twice').and.include('0.0.9');
  });

  it('runs one job a task', async () => {
    const order: string[] = [];
    enqueue(() => {
      order.push('first');
      void Promise.resolve().then(() => order.push('after first'));
    });
    enqueue(() => order.push('second'));
    await until('both', () => order.length === 3);
    expect(order).to.deep.equal(['first', 'after first', 'second']);
  });
});
