import {expect} from 'chai';
import {define} from '../../src/elements/define.js';
import {FormatVennElement} from '../../src/elements/format-venn.js';
import {randomHypergraph, realSubsets, type CheckedSet} from '../support/euler-check.mjs';
import {vennDataset} from '../support/venn.js';

define('format-venn', FormatVennElement);

let box: HTMLElement;
beforeEach(() => {
  box = document.createElement('div');
  box.style.width = '700px';
  document.body.append(box);
});
afterEach(() => box.remove());

const svgOf = (element: FormatVennElement): SVGSVGElement | null =>
  element.renderRoot.querySelector<SVGSVGElement>('.svg');

async function until(what: string, test: () => boolean): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (test()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came: ${what}`);
}

/** Puts one figure in the page and waits until it is drawn. */
async function mount(
  attributes: Record<string, string>,
  data?: unknown,
): Promise<FormatVennElement> {
  const element = document.createElement('format-venn');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) element.data = data;
  box.replaceChildren(element);
  await until('a drawing', () => svgOf(element) !== null);
  return element;
}

/** False, missing and touching marks in the page itself, by the browser's own hit test. */
function wrongIn(svg: SVGSVGElement, sets: readonly CheckedSet[]): string[] {
  const found: string[] = [];
  const point = svg.createSVGPoint();
  for (const path of svg.querySelectorAll<SVGPathElement>('path[data-format]')) {
    const ids = (path.getAttribute('data-format') ?? '').split(' ');
    for (const circle of svg.querySelectorAll<SVGCircleElement>('circle[data-place]')) {
      const place = circle.getAttribute('data-place') ?? '';
      const [cx, cy] = [circle.cx.baseVal.value, circle.cy.baseVal.value];
      // The centre and eight points around it at 6 px, the distance that is kept.
      const inside = [
        [0, 0],
        [6, 0],
        [-6, 0],
        [0, 6],
        [0, -6],
        [4.2, 4.2],
        [4.2, -4.2],
        [-4.2, 4.2],
        [-4.2, -4.2],
      ].map(([dx = 0, dy = 0]) => {
        point.x = cx + dx;
        point.y = cy + dy;
        return path.isPointInFill(point);
      });
      for (const set of sets.filter(({id}) => ids.includes(id))) {
        const member = set.members.includes(place);
        if (inside.some((each) => each !== member)) found.push(`${place} in ${set.id}`);
      }
    }
  }
  return found;
}

describe('<format-venn> with curves', () => {
  it('never draws a mark in a wrong curve: random tables, asked of the rendered paths', async () => {
    let drawn = 0;
    for (let seed = 301; seed <= 316; seed++) {
      const {sets} = randomHypergraph(seed);
      box.style.width = `${[320, 480, 700, 1100][seed % 4] ?? 700}px`;
      const element = await mount(
        {formats: 'all', view: 'euler', height: 'auto'},
        vennDataset(sets),
      );
      const svg = svgOf(element);
      if (svg?.dataset['view'] !== 'euler') continue;
      drawn++;
      expect(svg.querySelectorAll('path[data-format]').length, `seed ${seed}`).to.be.at.least(1);
      expect(wrongIn(svg, sets), `seed ${seed}`).to.deep.equal([]);
    }
    expect(drawn).to.be.at.least(14);
  });

  it('draws each format once, each member once, in one user space without transforms', async () => {
    for (const {sets} of realSubsets(3)) {
      const element = await mount({formats: 'all', view: 'euler'}, vennDataset(sets));
      const svg = svgOf(element);
      const curves = [...(svg?.querySelectorAll('path[data-format]') ?? [])];
      const ids = curves.flatMap((curve) => (curve.getAttribute('data-format') ?? '').split(' '));
      expect(ids.sort()).to.deep.equal(sets.map(({id}) => id).sort());
      const places = [...(svg?.querySelectorAll('circle[data-place]') ?? [])].map((circle) =>
        circle.getAttribute('data-place'),
      );
      expect(places.sort()).to.deep.equal(
        [...new Set(sets.flatMap(({members}) => members))].sort(),
      );
      expect(svg?.querySelector('[transform]')).to.equal(null);
    }
  });

  it('is the same after any history', async () => {
    const paths = (element: FormatVennElement): string =>
      [...(svgOf(element)?.querySelectorAll('path[data-format]') ?? [])]
        .map((path) => path.getAttribute('d'))
        .join('\n');
    const formats = 'ots gas-union green-corridor';
    const element = await mount({formats, view: 'euler', height: 'l'});
    const fresh = paths(element);
    for (const other of ['six carec', 'all', 'eaeu ots', formats]) {
      const before = paths(element);
      element.formats = other;
      await until(`a change to ${other}`, () => paths(element) !== before);
    }
    await until('the first drawing again', () => paths(element) === fresh);
  });

  it('shows no curve while marks move, and none of it under reduced motion', async () => {
    const element = await mount({formats: 'ots gas-union', view: 'euler'});
    const first = svgOf(element)?.querySelectorAll('path[data-format]').length;
    expect(first).to.equal(2);
    element.formats = 'ots gas-union six';
    await until(
      'a third curve',
      () => svgOf(element)?.querySelectorAll('path[data-format]').length === 3,
    );
    const quiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const path of svgOf(element)?.querySelectorAll('path[data-format]') ?? []) {
      expect(getComputedStyle(path).opacity).to.equal(quiet ? '1' : '0');
    }
    await until('the end', () => element.renderRoot.querySelector('.ghost') === null);
    await until('curves', () => {
      const path = svgOf(element)?.querySelector('path[data-format]');
      return path !== null && path !== undefined && getComputedStyle(path).opacity === '1';
    });
  });

  it('lights the members of a format that is picked, and the formats of a country', async () => {
    const element = await mount({formats: 'ots gas-union', view: 'euler'});
    const button = (id: string) =>
      element.renderRoot.querySelector<HTMLButtonElement>(`.mark[data-for="${id}"]`);
    button('gas-union')?.click();
    await element.updateComplete;
    const lit = () =>
      [...(svgOf(element)?.querySelectorAll('circle[data-place].on') ?? [])].map((circle) =>
        circle.getAttribute('data-place'),
      );
    expect(lit().sort()).to.deep.equal(['KAZ', 'RUS', 'UZB']);
    expect(element.renderRoot.querySelector('.panel')?.textContent).to.include('Russia');
    button('gas-union')?.click();
    await element.updateComplete;
    button('TUR')?.click();
    await element.updateComplete;
    const curves = svgOf(element)?.querySelectorAll('path[data-format].on');
    expect([...(curves ?? [])].map((curve) => curve.getAttribute('data-format'))).to.deep.equal([
      'ots',
    ]);
  });
});

describe('<format-venn> in other views', () => {
  const view = async (attributes: Record<string, string>, data?: unknown) =>
    svgOf(await mount(attributes, data))?.dataset['view'];

  it('is publishable bare, says which view it drew, and why', async () => {
    const element = await mount({});
    expect(svgOf(element)?.dataset['view']).to.be.oneOf(['euler', 'linear']);
    expect(element.renderRoot.querySelectorAll('.mark').length).to.be.greaterThan(6);
  });

  it('draws what is asked for, and rows where members are not known', async () => {
    expect(await view({formats: 'ots six', view: 'linear'})).to.equal('linear');
    expect(await view({formats: 'ots six', view: 'matrix'})).to.equal('matrix');
    expect(await view({formats: 'ots six', view: 'euler'})).to.equal('euler');
    expect(await view({formats: 'ots wto', view: 'euler'})).to.equal('linear');
    expect(await view({formats: 'all'})).to.equal('linear');
  });

  it('marks each membership in rows with place, format and standing', async () => {
    const element = await mount({formats: 'ots wto', view: 'linear'});
    const dots = [...(svgOf(element)?.querySelectorAll('[data-kind]') ?? [])];
    const kind = (place: string, format: string) =>
      dots
        .find(
          (dot) =>
            dot.getAttribute('data-place') === place && dot.getAttribute('data-format') === format,
        )
        ?.getAttribute('data-kind');
    expect(kind('AZE', 'ots')).to.equal('member');
    expect(kind('HUN', 'ots')).to.equal('observer');
    expect(kind('AZE', 'wto')).to.equal('unknown');
  });

  it('draws or says, whatever the data: nothing throws', async () => {
    const many = Array.from({length: 40}, (_, i) => ({
      id: `f${i}`,
      members: [`p${i % 9}`, `p${(i + 1 + (i % 4)) % 9}`],
    }));
    const cases: CheckedSet[][] = [
      [{id: 'single', members: ['a']}],
      [
        {id: 'a', members: ['x', 'y']},
        {id: 'b', members: ['y', 'x']},
      ],
      [
        {id: 'a', members: ['x', 'y', 'z']},
        {id: 'b', members: ['x']},
        {id: 'none', members: []},
      ],
      many,
      [
        {id: 'n'.repeat(80), members: ['p'.repeat(80), 'q']},
        {id: 'm', members: ['q', 'r']},
      ],
    ];
    for (const sets of cases) {
      for (const width of [320, 700]) {
        for (const asked of ['auto', 'euler', 'matrix']) {
          box.style.width = `${width}px`;
          const element = await mount({formats: 'all', view: asked}, vennDataset(sets));
          expect(element.shadowRoot?.innerHTML).not.to.match(/NaN|Infinity|undefined/);
          expect(svgOf(element)?.dataset['view']).to.be.oneOf([
            'euler',
            'linear',
            'matrix',
            'table',
          ]);
        }
      }
    }
  });

  it('draws sets with the same members as one curve with both ids', async () => {
    const sets = [
      {id: 'a', members: ['x', 'y']},
      {id: 'b', members: ['y', 'x']},
      {id: 'c', members: ['y', 'z']},
    ];
    const element = await mount({formats: 'all', view: 'euler'}, vennDataset(sets));
    const drawn = [...(svgOf(element)?.querySelectorAll('path[data-format]') ?? [])];
    expect(drawn.map((path) => path.getAttribute('data-format')).sort()).to.deep.equal([
      'a b',
      'c',
    ]);
    expect(element.renderRoot.querySelectorAll('.mark')).to.have.length(6);
  });
});
