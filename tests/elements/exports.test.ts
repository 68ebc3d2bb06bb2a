import {expect} from 'chai';
import '../../src/index.js';
import type {Dataset} from '../../src/data/schema.js';
import {indexDataset} from '../../src/data/dataset.js';
import {cite} from '../../src/model/cite.js';
import {resolveLanguage} from '../../src/languages/language.js';
import {tinyDataset} from '../support/tiny.js';

type Tag = 'corridor-map' | 'trade-chart' | 'format-venn' | 'visit-timeline';

async function until<T>(what: string, test: () => T | null | undefined | false): Promise<T> {
  for (let i = 0; i < 500; i++) {
    const found = test();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came: ${what}`);
}

let box: HTMLElement;
let saved: {readonly name: string; readonly blob: Blob}[];
const create = URL.createObjectURL;
const click = HTMLAnchorElement.prototype.click;
beforeEach(() => {
  box = document.createElement('div');
  box.style.width = '700px';
  document.body.append(box);
  saved = [];
  let blob: Blob;
  URL.createObjectURL = (object) => {
    blob = object as Blob;
    return create.call(URL, object);
  };
  HTMLAnchorElement.prototype.click = function () {
    saved.push({name: this.download, blob});
  };
});
afterEach(() => {
  box.remove();
  URL.createObjectURL = create;
  HTMLAnchorElement.prototype.click = click;
  Reflect.deleteProperty(navigator, 'clipboard');
});

/** A figure with its fold open. */
async function open(tag: Tag, set: Readonly<Record<string, unknown>> = {}): Promise<ShadowRoot> {
  const element = document.createElement(tag);
  Object.assign(element, {lang: 'ru', ...set});
  box.append(element);
  const root = element.shadowRoot!;
  await until('drawing', () => root.querySelector('.svg'));
  root.querySelector('details')!.open = true;
  await until('buttons', () => root.querySelector('[data-export]'));
  return root;
}
const press = (root: ShadowRoot, kind: string): void =>
  root.querySelector<HTMLElement>(`[data-export=${kind}]`)!.click();
const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');

describe('a picture of a figure', () => {
  for (const tag of ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'] as const) {
    it(`as SVG holds title, key, day, sources and address: ${tag}`, async () => {
      const root = await open(tag);
      press(root, 'svg');
      const {name, blob} = saved[0]!;
      expect(name).to.match(new RegExp(`-${tag}\\.svg$`));
      const text = await blob.text();
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(svg.querySelector('parsererror')).to.equal(null);
      // Lines are broken anywhere: compared without spaces.
      const words = squeezed(
        [...svg.querySelectorAll('text')].map(({textContent}) => textContent).join(''),
      );
      const address = location.href.replace(/#.*/, '');
      for (const part of [
        root.querySelector('.heading')?.textContent,
        ...[...root.querySelectorAll('.legend li')].map(({textContent}) => textContent),
        ...[...root.querySelectorAll('.sources a')].map((a) => a.getAttribute('href')),
        '5 января 2026',
        address,
      ]) {
        expect(words).to.include(squeezed(part));
      }
      const drawn = root.querySelectorAll(
        '.svg [data-claim], .svg [data-route], .svg [data-event]',
      );
      const kept = svg.querySelectorAll('[data-claim], [data-route], [data-event]');
      expect(kept.length).to.equal(drawn.length);
      // Nothing in it asks for anything or runs.
      expect(text).not.to.match(/<(script|image|foreignObject|use|style)|\son\w+=|href=|url\(/i);
      expect(text).not.to.match(/NaN|Infinity|undefined|var\(/);
    });
  }

  it('as PNG is painted at two pixels a px, in the colours of the page', async () => {
    box.style.colorScheme = 'dark';
    const root = await open('trade-chart', {height: 's'});
    press(root, 'png');
    const {name, blob} = await until('picture', () => saved[0]);
    expect(name).to.match(/-trade-chart\.png$/);
    expect(blob.type).to.equal('image/png');
    const image = await createImageBitmap(blob);
    const {width, height} = root.querySelector('.svg')!.getBoundingClientRect();
    expect(image.width).to.equal((width + 32) * 2);
    expect(image.height).to.be.greaterThan(height * 2 + 100);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const {data} = context.getImageData(0, 0, image.width, image.height);
    const seen = new Set<string>();
    for (let i = 0; i < data.length; i += 4) seen.add(data.slice(i, i + 3).join());
    // The ground of the dark theme, and ink, and the colour of the series.
    for (const colour of ['18,23,28', '242,242,239'])
      expect(seen.has(colour), colour).to.equal(true);
    expect(seen.size).to.be.greaterThan(20);
  });

  it('holds the author’s heading and colours, and what the page calls itself', async () => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://news.example/corridor';
    document.head.append(link);
    box.style.setProperty('--ck-ink', 'rgb(1, 2, 3)');
    const root = await open('trade-chart', {heading: 'Mine <&>"', height: 's'});
    press(root, 'svg');
    link.remove();
    const svg = await saved[0]!.blob.text();
    expect(svg).to.include('https://news.example/corridor').and.include('fill="rgb(1, 2, 3)"');
    expect(svg).to.include('<title>Mine &lt;&amp;&gt;&quot;</title>');
    expect(root.querySelector('.root > span:not(.probe)')).to.equal(null);
  });

  it('says so when the browser makes no picture', async () => {
    const real = HTMLCanvasElement.prototype.toBlob;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    const root = await open('trade-chart', {height: 's', lang: 'en'});
    press(root, 'png');
    HTMLCanvasElement.prototype.toBlob = real;
    await until('sentence', () => root.querySelector('.status')?.textContent?.includes('picture'));
    expect(saved).to.deep.equal([]);
  });
});

describe('citing a figure', () => {
  const clipboard = (writeText: unknown): void => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: writeText && {writeText},
    });
  };

  it('copies it in words, as BibTeX and as GOST asks', async () => {
    const copied: string[] = [];
    clipboard((text: string) => Promise.resolve(void copied.push(text)));
    const root = await open('trade-chart', {height: 's'});
    for (const kind of ['text', 'bibtex', 'gost']) {
      press(root, kind);
      await until(kind, () => copied.length > 0 && copied.at(-1));
      expect(copied.at(-1)).to.include(root.querySelector('.heading')?.textContent?.trim());
      expect(copied.at(-1)).to.include(location.href.replace(/#.*/, ''));
    }
    expect(copied).to.have.length(3);
    await until('said', () => root.querySelector('.status')?.textContent?.includes('Скопировано'));
    expect(root.querySelector('textarea')).to.equal(null);
  });

  for (const [how, writeText] of [
    ['refuses', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['has no clipboard', undefined],
  ] as const) {
    it(`shows the text to copy where the browser ${how}`, async () => {
      clipboard(writeText);
      const root = await open('trade-chart', {height: 's', lang: 'en'});
      press(root, 'gost');
      const field = await until('text', () => root.querySelector('textarea'));
      await until('selection', () => field.selectionEnd > 0 && root.activeElement === field);
      expect(field.value).to.include('[Электронный ресурс]');
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
      expect(root.querySelector('.more')?.textContent).to.include('did not allow copying');
    });
  }

  const facts = indexDataset({
    ...tinyDataset,
    sources: [
      {...tinyDataset.sources[0], author: 'A. & B.', title: '50% {of} $x_1 #~^\\', id: '}{x'},
      tinyDataset.sources[1],
    ],
  } as unknown as Dataset);
  const cited = {
    tag: 'trade-chart',
    heading: {text: 'Cargo'},
    sources: [
      {id: '}{x', letter: 'a', parts: [{text: 'A. & B.'}], url: 'https://e.org/{1}', at: ['2']},
      {id: 'two', letter: 'b', parts: [{text: 'Б. Автор'}], url: null, at: []},
      {id: 'gone', letter: 'c', parts: [{text: 'Gone'}], url: null, at: []},
    ],
    facts,
    language: resolveLanguage('en'),
    address: 'https://news.example/a',
    today: '2026-02-03',
  };

  it('says in words what, of which day, where, when read, and by whom', () => {
    expect(cite('text', cited)).to.equal(
      'Cargo. A small corridor. As of 31 January 2026. https://news.example/a (accessed 3 February 2026).\nSources:\na  A. & B.. https://e.org/{1}\nb  Б. Автор\nc  Gone',
    );
  });

  it('writes BibTeX in which no text is a command', () => {
    expect(cite('bibtex', cited)).to.equal(`@misc{tiny-trade-chart,
  title = {Cargo},
  howpublished = {A small corridor},
  note = {As of 31 January 2026},
  year = {2026},
  url = {https://news.example/a},
  urldate = {2026-02-03}
}

@misc{x,
  author = {A. \\& B.},
  title = {50\\% \\{of\\} \\$x\\_1 \\#\\textasciitilde{}\\textasciicircum{}\\textbackslash{}},
  date = {2026-01-10},
  year = {2026},
  language = {en},
  url = {https://e.org/%7B1%7D}
}

@misc{two,
  author = {Б. Автор},
  language = {ru}
}`);
  });

  it('writes what GOST R 7.0.5 asks, and leaves out what is not known', () => {
    expect(cite('gost', cited)).to.equal(
      [
        'Cargo [Электронный ресурс] // A small corridor. 31.01.2026. URL: https://news.example/a (дата обращения: 03.02.2026).',
        'A. & B. 50% {of} $x_1 #~^\\ [Электронный ресурс]. 10.01.2026. URL: https://e.org/{1} (дата обращения: 03.02.2026).',
        'Б. Автор.',
      ].join('\n'),
    );
    expect(cite('gost', {...cited, address: undefined}).split('\n')[0]).to.equal(
      'Cargo // A small corridor. 31.01.2026.',
    );
  });
});
