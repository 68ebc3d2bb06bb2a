import {expect} from 'chai';
import fc from 'fast-check';
import {indexDataset} from '../../src/data/dataset.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import type {Dataset} from '../../src/data/schema.js';
import {BASEMAP} from '../../src/geography/basemap.generated.js';
import {unpack} from '../../src/geography/unpack.js';
import {resolveLanguage} from '../../src/languages/language.js';
import {boundsOf, corridorMapModel, type MapModel} from '../../src/model/corridor-map.js';
import {trunkOf, type Edge} from '../../src/model/corridor-map/graph.js';
import {smallCorridor} from '../support/small-corridor.js';

const basemap = unpack(BASEMAP);

function modelOf(
  attributes: Record<string, string> = {},
  dataset: Dataset = middleCorridor,
  lang = 'en',
): MapModel {
  const world = {facts: indexDataset(dataset), language: resolveLanguage(lang)};
  return corridorMapModel(world, attributes, basemap);
}

describe('corridorMapModel(world, attributes, basemap)', () => {
  it('gives width only to what all of a published volume passes', () => {
    const {legs} = modelOf({routes: 'middle-corridor'});
    const measured = legs.flatMap((leg) =>
      leg.lines.flatMap((_, i) =>
        leg.trunk[i] ? [`${leg.nodes[i] ?? ''}>${leg.nodes[i + 1] ?? ''}`] : [],
      ),
    );
    const from = (place: string): string[] =>
      measured.filter((edge) => edge.startsWith(`${place}>`));
    expect(from('alat').length).to.equal(1);
    expect(from('zhezkazgan').length).to.equal(1);
    // Two ports share the crossing, two railways the way on: how much takes which is not published.
    expect(from('beyneu')).to.deep.equal([]);
    expect(from('aktau')).to.deep.equal([]);
    expect(from('tbilisi')).to.deep.equal([]);
  });

  it('takes the latest whole year of the measure about the whole route', () => {
    const {legs, volumes} = modelOf({routes: 'middle-corridor'});
    const volume = legs.find(({trunk}) => trunk.includes(true))?.volume;
    expect(volume?.claims).to.deep.equal(['cargo-titr-2024']);
    expect(volume?.high).to.equal(4_500_000);
    expect(volumes?.most).to.equal(4_500_000);
    expect(volumes?.steps.map(({value}) => value)).to.deep.equal([2_700_000, 4_500_000]);
  });

  it('shows another year when asked, and says when there is no figure for it', () => {
    const volume = (year: string) =>
      modelOf({routes: 'middle-corridor', year}).legs.find(({trunk}) => trunk.includes(true))
        ?.volume;
    expect(volume('2023')?.high).to.equal(2_700_000);
    expect(volume('1999')).to.equal(undefined);
    expect(modelOf({routes: 'middle-corridor', year: '1999'}).notes.join()).to.include('1999');
  });

  it('never widens a line by a figure of a part of the route', () => {
    // Oil through the pipeline is that of one country only, so the pipeline keeps its base width.
    expect(modelOf({routes: 'btc'}).volumes).to.equal(undefined);
  });

  it('keeps contradicting figures of one year as a low and a high end', () => {
    const [leg] = modelOf({}, smallCorridor()).legs;
    expect([leg?.volume?.low, leg?.volume?.high]).to.deep.equal([2_000_000, 3_000_000]);
    expect(leg?.volume?.claims).to.deep.equal(['low', 'high']);
  });

  it('says which routes the sources place nowhere, and draws no line for them', () => {
    const model = modelOf({routes: 'middle-corridor telecom-corridor'});
    expect(model.legs.some(({route}) => route === 'telecom-corridor')).to.equal(false);
    expect(model.notes.join(' ')).to.include('telecommunication corridor');
  });

  it('explains a mistyped id and draws the rest', () => {
    const model = modelOf({routes: 'middle-coridor btc'});
    expect(model.problems.map(({code}) => code)).to.deep.equal(['unknown-id-meant']);
    expect(model.problems[0]?.values['meant']).to.equal('middle-corridor');
    expect(new Set(model.legs.map(({route}) => route))).to.deep.equal(new Set(['btc']));
  });

  it('explains every other mistyped attribute and never throws', () => {
    const words = {view: 'maps', borders: 'open', inset: 'yes', year: 'last', focus: 'mars', layers: 'air'}; // prettier-ignore
    const model = modelOf(words);
    const named = model.problems.map(({path}) => /(\w[\w-]*)="/.exec(path)?.[1]);
    expect(named).to.have.members(Object.keys(words));
    expect(model.legs.length).to.be.greaterThan(0);
  });

  it('offers a switch for each layer, also for those switched off', () => {
    const {layers, legs} = modelOf({layers: 'energy'});
    expect(layers.filter(({on}) => on).map(({id}) => id)).to.deep.equal(['energy']);
    expect(layers.length).to.equal(5);
    expect(new Set(legs.map(({layer}) => layer))).to.deep.equal(new Set(['energy']));
  });

  it('names each mark once, and every source a panel cites is in the list', () => {
    const model = modelOf();
    const labels = model.marks.map(({label}) => label);
    expect(new Set(labels).size).to.equal(labels.length);
    // Some legs call at no place: their label has no empty part.
    expect(labels.filter((label) => /^[:,]|[:,]\s*[:,]/.test(label))).to.deep.equal([]);
    expect(new Set(model.marks.map(({key}) => key)).size).to.equal(labels.length);
    const known = new Set(model.sources.map(({letter}) => letter));
    for (const mark of model.marks) {
      for (const line of mark.panel().lines) {
        const letters = 'letters' in line ? (line.letters ?? []) : [];
        expect(letters.filter((letter) => !known.has(letter))).to.deep.equal([]);
      }
    }
  });

  it('lists every claim about a route in the panel of its legs, other scopes too', () => {
    const [mark] = modelOf({routes: 'middle-corridor'}).marks;
    const values = mark?.panel().lines.filter(({kind}) => kind === 'value') ?? [];
    const about = middleCorridor.claims?.filter(({measure}) =>
      middleCorridor.measures?.some(
        ({id, about: of}) => id === measure && of.route === 'middle-corridor',
      ),
    );
    expect(values.length).to.equal(about?.length);
    expect(mark?.panel().lines.some(({kind}) => kind === 'differs')).to.equal(true);
  });

  it('follows the corridor: a leg, then the places it reaches', () => {
    const keys = modelOf({routes: 'btc'}).marks.map(({key}) => key);
    expect(keys[0]).to.equal('leg/btc/0');
    expect(keys.indexOf('place/aktau')).to.be.lessThan(keys.indexOf('leg/btc/1'));
    expect(keys.indexOf('place/ceyhan')).to.be.greaterThan(keys.indexOf('leg/btc/1'));
  });

  for (const [borders, words] of [
    ['neutral', 'Borders: Natural Earth, adapted; disputed lines dashed; no position implied.'],
    ['de-facto', 'as administered'],
    ['none', 'not drawn'],
  ] as const) {
    it(`prints its border policy: ${borders}`, () => {
      const {imprint, notes} = modelOf({borders});
      expect(imprint).to.include(words);
      expect(notes.join(' ')).to.include(words);
    });
  }

  it('never names the United Nations', () => {
    for (const lang of ['en', 'ru', 'az']) {
      const text = modelOf({}, middleCorridor, lang).notes.join(' ');
      expect(text).not.to.match(/\bUN\b|United Nations|ООН|BMT/);
    }
  });

  it('describes the map in three sentences or more, in each of its languages', () => {
    for (const lang of ['en', 'ru', 'az']) {
      const {description} = modelOf({}, middleCorridor, lang);
      expect(description.drawn).to.match(/\.$/);
      expect(description.extremes).to.include('4');
      expect(description.trend).to.match(/\.$/);
    }
  });

  it('draws ties between countries, sites and areas without a line on the ground', () => {
    const model = modelOf({routes: 'armenia-transit dubendi-terminal ustyurt-exploration'});
    expect(model.legs).to.deep.equal([]);
    expect(model.ties.length).to.equal(1);
    expect(model.areas.length).to.equal(1);
    expect(model.places.flatMap(({sites}) => sites).length).to.equal(1);
  });

  it('is empty, with a sentence, where nothing can be drawn', () => {
    expect(modelOf({layers: 'digital', routes: 'btc'}).empty).to.be.a('string');
  });

  it('draws on the basemap of the dataset, and on its own where that cannot be read', () => {
    const own: unknown = JSON.parse(JSON.stringify({...BASEMAP, focus: [0, 0, 1, 1]}));
    expect(modelOf({}, {...smallCorridor(), basemap: own as never}).basemap.focus[2]).to.equal(1);
    expect(modelOf({}, {...smallCorridor(), basemap: {not: 'a map'}}).basemap).to.equal(basemap);
  });

  it('passes over stops that no place has, and routes of one stop', () => {
    const dataset = smallCorridor();
    const broken = {
      ...dataset,
      routes: (dataset.routes ?? []).map((route) => ({
        ...route,
        legs: route.legs.map((leg) => ({...leg, stops: [...leg.stops.slice(0, 1), 'nowhere']})),
      })),
    };
    const model = modelOf({}, broken);
    expect(model.legs).to.deep.equal([]);
    expect(model.notes.join()).to.include('do not say where');
  });
});

describe('trunkOf(edges)', () => {
  const edge = (text: string): Edge => {
    const [from = '', to = ''] = text.split('>');
    return {from, to, length: 1};
  };
  const trunk = (...texts: string[]): string[] => [...trunkOf(texts.map(edge))].sort();

  it('is all of a plain line', () => {
    expect(trunk('a>b', 'b>c')).to.deep.equal(['a b', 'b c']);
  });

  it('is what lies between two forks', () => {
    expect(trunk('a>m', 'b>m', 'm>n', 'n>x', 'n>y')).to.deep.equal(['m n']);
  });

  it('leaves out both sides of a loop', () => {
    expect(trunk('a>b', 'b>c', 'b>d', 'c>e', 'd>e', 'e>f')).to.deep.equal(['a b', 'e f']);
  });

  it('is not narrowed by a short side entrance', () => {
    expect(trunk('a>b', 'b>c', 'c>d', 'd>e', 'z>d')).to.include('a b');
  });

  it('is empty without edges, and on a ring, where everything can go round', () => {
    expect(trunk()).to.deep.equal([]);
  });

  it('names only edges of the graph, whatever it is', () => {
    const node = fc.integer({min: 0, max: 7}).map((n) => `n${n}`);
    const edges = fc.array(fc.record({from: node, to: node, length: fc.constant(1)}), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(edges, (list) => {
        const keys = new Set(list.map(({from, to}) => `${from} ${to}`));
        return [...trunkOf(list)].every((key) => keys.has(key));
      }),
    );
  });
});

describe('boundsOf(text)', () => {
  it('reads four numbers', () => {
    expect(boundsOf('19, 36,82 50')).to.deep.equal([19, 36, 82, 50]);
    expect(boundsOf('170,-20,-170,5')).to.deep.equal([170, -20, -170, 5]);
  });
  it('is null for anything else', () => {
    for (const text of ['', '1,2,3', '1,2,3,4,5', '1,9,3,4', 'a,b,c,d', '1,-99,3,4']) {
      expect(boundsOf(text)).to.equal(null);
    }
  });
});
