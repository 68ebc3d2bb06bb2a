import {expect} from 'chai';
import '../../src/elements/corridor-map.js';
import {CorridorMapElement} from '../../src/elements/corridor-map.js';
import {smallCorridor} from '../support/small-corridor.js';

if (!customElements.get('corridor-map')) customElements.define('corridor-map', CorridorMapElement);

async function until<T>(what: string, found: () => T | null | undefined | false): Promise<T> {
  for (let i = 0; i < 600; i++) {
    const value = found();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came: ${what}`);
}

const roots: HTMLElement[] = [];
async function mount(
  attributes: Record<string, string> = {},
  width = 900,
  data?: unknown,
): Promise<{element: CorridorMapElement; root: ShadowRoot}> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  const element = document.createElement('corridor-map');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) element.data = data;
  box.append(element);
  document.body.append(box);
  roots.push(box);
  const root = await until('shadow root', () => element.shadowRoot);
  await until('drawing', () => root.querySelector('.svg [data-route], .svg [data-place]'));
  return {element, root};
}
const list = (root: ShadowRoot, selector: string): Element[] => [
  ...root.querySelectorAll(selector),
];

describe('<corridor-map>', () => {
  afterEach(() => {
    for (const root of roots.splice(0)) root.remove();
  });

  it('is publishable bare: routes, places, sources, the border policy', async () => {
    const {root} = await mount();
    const routes = new Set(
      list(root, '[data-route]').map((node) => node.getAttribute('data-route')),
    );
    expect(routes.has('middle-corridor')).to.equal(true);
    expect(routes.size).to.be.greaterThan(4);
    expect(list(root, '[data-place]').length).to.be.greaterThan(10);
    expect(root.textContent).to.include('no position implied');
  });

  it('writes claim and value on each line that is as wide as its volume', async () => {
    const {root} = await mount();
    const [line] = list(root, 'path[data-claim]');
    expect(line?.getAttribute('data-claim')).to.equal('cargo-titr-2024');
    expect(line?.getAttribute('data-value')).to.equal('4500000');
    expect(Number(line?.getAttribute('stroke-width'))).to.equal(6);
  });

  it('has one button a mark, named, in the order of the corridor', async () => {
    const {root} = await mount({routes: 'btc'});
    const buttons = list(root, 'button.mark');
    const labels = buttons.map((button) => button.getAttribute('aria-label') ?? '');
    expect(new Set(labels).size).to.equal(buttons.length);
    expect(labels[0]).to.match(/^Baku–Tbilisi–Ceyhan oil pipeline/);
    expect(buttons.filter((button) => (button as HTMLElement).tabIndex === 0).length).to.equal(1);
  });

  it('opens what is known of a leg by keyboard, with its sources', async () => {
    const {root} = await mount({routes: 'middle-corridor'});
    const button = root.querySelector<HTMLElement>('button.mark');
    button?.focus();
    button?.click();
    const panel = await until('panel', () => root.querySelector('.panel'));
    expect(panel.textContent).to.match(/4\.5\smillion\stonnes/);
    expect(panel.textContent).to.include('Operating'.toLowerCase());
  });

  it('opens a leg where a pointer meets its line, far from its button', async () => {
    const {root} = await mount({routes: 'btc', inset: 'none'});
    const svg = await until('drawing', () => root.querySelector<SVGSVGElement>('.svg'));
    const line = await until(
      'line',
      () =>
        list(root, 'path[data-route="btc"][data-kind="oil-pipeline"]')[0] as
          SVGPathElement | undefined,
    );
    const {x, y} = line.getPointAtLength(line.getTotalLength() * 0.82);
    const {left, top} = svg.getBoundingClientRect();
    root.querySelector('.drawing')?.dispatchEvent(
      new MouseEvent('click', {
        clientX: left + x,
        clientY: top + y,
        bubbles: true,
        composed: true,
        detail: 1,
      }),
    );
    const panel = await until('panel', () => root.querySelector('.panel'));
    expect(panel.textContent).to.include('oil pipeline');
  });

  it('never takes the wheel or a finger from the page', async () => {
    const {element, root} = await mount();
    const drawing = await until('drawing', () => root.querySelector('.drawing'));
    for (const type of ['wheel', 'touchmove', 'touchstart']) {
      const event = new Event(type, {bubbles: true, cancelable: true, composed: true});
      drawing.dispatchEvent(event);
      expect(event.defaultPrevented, type).to.equal(false);
    }
    expect(element.isConnected).to.equal(true);
  });

  it('follows its attributes', async () => {
    const {element, root} = await mount({routes: 'btc'});
    element.setAttribute('routes', 'zangezur');
    await until('other route', () => root.querySelector('[data-route="zangezur"]'));
    expect(root.querySelector('[data-route="btc"]')).to.equal(null);
    element.setAttribute('focus', 'AZE');
    await element.updateComplete;
    expect(element.focusOn).to.equal('AZE');
    element.focus();
  });

  it('draws a dataset of its own, and names it sample data where it says so', async () => {
    const {root} = await mount({}, 700, smallCorridor());
    expect(list(root, '[data-route="line"]').length).to.be.greaterThan(0);
    expect(root.textContent).to.include('Sample data');
  });

  it('tells an author of a mistyped route in the page, with debug', async () => {
    const {root} = await mount({routes: 'btc midle-corridor', debug: ''});
    const text = await until('sentence', () => root.querySelector('.problem')?.textContent);
    expect(text).to.include('middle-corridor');
  });

  it('lists every leg, figure and place in its table', async () => {
    const {root} = await mount();
    const more = await until('more', () => root.querySelector('details'));
    more.open = true;
    await until('tables', () => list(root, 'table').length > 3);
    expect(root.textContent).to.include('Routes and legs');
    expect(root.textContent).to.include('under construction');
  });

  it('prints names in the languages that browsers lack', async () => {
    for (const [lang, name] of [
      ['az', 'Qazaxıstan'],
      ['ru', 'Казахстан'],
    ] as const) {
      const {root} = await mount({lang, routes: 'middle-corridor'});
      const all = list(root, '.svg text').map((node) => node.textContent ?? '');
      const capitals = lang === 'az' ? 'QAZAXISTAN' : name.toUpperCase();
      expect(all, all.join()).to.include(capitals);
    }
  });

  describe('with a basemap that the dataset names', () => {
    const {fetch} = window;
    afterEach(() => {
      window.fetch = fetch;
    });
    const serve = (answer: () => Response): string[] => {
      const asked: string[] = [];
      window.fetch = (input): Promise<Response> => {
        asked.push(input instanceof Request ? input.url : String(input));
        return Promise.resolve(answer());
      };
      return asked;
    };
    const square = [[30, 30], [30, 60], [60, 60], [60, 30], [30, 30]]; // prettier-ignore
    const geojson = {
      type: 'FeatureCollection',
      features: [{type: 'Feature', id: 'GEO', properties: {}, geometry: {type: 'Polygon', coordinates: [square]}}], // prettier-ignore
    };
    const outlines = (root: ShadowRoot): number =>
      list(root, '.svg path:not([data-route])').reduce(
        (sum, path) => sum + (path.getAttribute('d')?.length ?? 0),
        0,
      );

    it('draws on it, once for many maps', async () => {
      const asked = serve(() => new Response(JSON.stringify(geojson)));
      const data = {...smallCorridor(), basemap: 'own-basemap.json'};
      const own = await mount({inset: 'none'}, 700, data);
      await mount({inset: 'none'}, 700, data);
      // What is far from the screen is not drawn.
      roots.pop()?.remove();
      expect(asked.map((url) => new URL(url).pathname.split('/').at(-1))).to.deep.equal([
        'own-basemap.json',
      ]);
      const builtIn = await mount({inset: 'none', height: 'auto'}, 700, smallCorridor());
      expect(outlines(own.root)).to.be.lessThan(outlines(builtIn.root) / 2);
    });

    for (const [why, basemap, answer, says] of [
      ['fails', 'gone.json', () => new Response('', {status: 404}), /basemap: .*404/],
      ['is no map', 'page.json', () => new Response('<!doctype html>'), /basemap: .*JSON/],
      ['is of another origin', 'https://elsewhere.example/map.json', () => new Response('{}'), /basemap: .*elsewhere/], // prettier-ignore
    ] as const) {
      it(`draws on its own where that one ${why}, and says so`, async () => {
        const asked = serve(answer);
        const data = {...smallCorridor(), basemap};
        const {root} = await mount({inset: 'none', debug: '', height: 'auto'}, 700, data);
        const builtIn = await mount({inset: 'none', height: 'auto'}, 700, smallCorridor());
        expect(outlines(root)).to.equal(outlines(builtIn.root));
        const told = list(root, '.problem').map(({textContent}) => textContent ?? '');
        expect(told.join('\n')).to.match(says).and.to.include('built-in basemap');
        if (basemap.startsWith('https')) expect(asked).to.deep.equal([]);
      });
    }
  });

  it('has other names of a contested route in its panel', async () => {
    const {root} = await mount({routes: 'middle-corridor'});
    const [button] = list(root, '.mark[data-for="middle-corridor"]') as HTMLElement[];
    button?.click();
    const panel = await until('panel', () => root.querySelector('.panel'));
    expect(panel.textContent).to.include('Trans-Caspian International Transport Route');
  });

  it('switches layers where the author offers it, and names no layer that is off', async () => {
    const {root} = await mount({show: 'legend layers'});
    const button = await until('button', () =>
      root.querySelector<HTMLElement>('[data-layer="energy"]'),
    );
    expect(list(root, '[data-route="btc"]').length).to.be.greaterThan(0);
    button.click();
    await until('without energy', () => !root.querySelector('.svg [data-route="btc"]'));
    expect(root.querySelector('.legend')?.textContent).to.not.include('Energy');
    expect(root.querySelector('[data-route="middle-corridor"]')).to.not.equal(null);
  });
});
