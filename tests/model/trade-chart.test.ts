import {expect} from 'chai';
import {indexDataset} from '../../src/data/dataset.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {languageOf} from '../../src/languages/language.js';
import {tradeChartModel} from '../../src/model/trade-chart.js';
import {roundOutwards} from '../../src/model/trade-chart/item.js';
import {factsOf} from '../support/chart-facts.js';

const facts = indexDataset(middleCorridor);
const world = {facts, language: languageOf('en')};
const model = (attributes: Record<string, string>): ReturnType<typeof tradeChartModel> =>
  tradeChartModel(world, attributes);
/** With spaces that may break, as one types them. */
const plain = (text: string | undefined): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const codes = (attributes: Record<string, string>): string[] =>
  model(attributes).problems.map(({code}) => code);

describe('tradeChartModel(world, attributes): attributes', () => {
  it('shows what the dataset leads with when the tag is bare', () => {
    const {marks, problems, type} = model({});
    expect(problems).to.deep.equal([]);
    expect(type).to.equal('pace');
    expect(marks.map(({key}) => key)).to.include('trade-aze-kaz-2025-jan-aug');
  });

  it('says what is unknown and shows the lead instead', () => {
    expect(codes({measures: 'trade-aze-kax'})).to.deep.equal(['unknown-id-meant']);
    expect(codes({type: 'colums'})).to.deep.equal(['unknown-value-meant']);
    expect(codes({type: 'slope'})).to.deep.equal(['chart-refused']);
    expect(codes({type: 'pie'})).to.deep.equal(['unknown-value']);
    expect(model({measures: 'nothing-like-it'}).marks.length).to.be.greaterThan(0);
  });

  it('says what dates are wrong and ignores them', () => {
    expect(codes({from: 'long ago'})).to.deep.equal(['bad-date']);
    expect(codes({from: '2025', to: '2023'})).to.deep.equal(['bad-ends']);
    expect(model({from: '2025', to: '2023'}).marks).to.have.length(model({}).marks.length);
  });

  it('leaves out what lies outside the dates asked for, and lists it', () => {
    const {marks, undrawn} = model({measures: 'cargo-titr', from: '2024', to: '2024'});
    expect(marks.map(({key}) => key)).to.deep.equal(['cargo-titr-2024']);
    expect(undrawn).to.have.members(['cargo-titr-2023', 'cargo-titr-2030']);
  });

  it('refuses a type that the data cannot bear, with a sentence, and shows auto', () => {
    const {type, problems} = model({measures: 'cargo-titr', type: 'both-ways'});
    expect(type).to.equal('columns');
    expect(problems.map((problem) => world.language.problem(problem))).to.deep.equal([
      '<trade-chart type="both-ways">: Two directions need two measures, each the other’s reverse. Shown: columns.',
    ]);
  });

  it('draws mixed units apart', () => {
    const {type, problems, panels} = model({
      measures: 'cargo-titr transit-time',
      type: 'columns',
    });
    expect(type).to.equal('columns');
    expect(problems).to.deep.equal([]);
    const said = panels.map(({unit, title}) => title?.text ?? unit);
    const change = world.language.text('trade-chart.kind-growth');
    expect(said).to.deep.equal(['million tonnes', 'Days', change]);
  });

  it('draws a target without a date as undated', () => {
    const {panels} = model({measures: 'trade-region'});
    expect(panels[0]?.data[0]?.about.slice(0, 2)).to.deep.equal(['undated', 'target']);
  });

  it('answers no claims with a sentence', () => {
    const {empty, marks} = tradeChartModel({facts: factsOf([], []), language: world.language}, {});
    expect(empty).to.be.a('string');
    expect(marks).to.deep.equal([]);
  });
});

describe('tradeChartModel(world, attributes): the written rules of auto', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['cargo-corridor', 'growth'],
    ['investment-to-kaz investment-to-aze', 'both-ways'],
    ['transit-time', 'claims'],
    ['trade-aze-kaz', 'pace'],
    ['cargo-titr', 'columns'],
    ['oil-dubendi', 'columns'],
    ['cargo-titr companies', 'multiples'],
    ['cargo-titr cargo-aze-kaz oil-btc', 'multiples'],
  ];
  for (const [measures, type] of cases) {
    it(`draws ${measures} as ${type} and says why`, () => {
      const drawn = model({measures});
      expect(drawn.type).to.equal(type);
      const why = world.language.text(`trade-chart.kind-${type}` as 'trade-chart.kind-claims');
      expect(drawn.description.drawn).to.contain(why);
    });
  }
});

describe('tradeChartModel(world, attributes): words', () => {
  it('rounds lower bounds down and upper bounds up', () => {
    expect(roundOutwards(182.33e6, 'under')).to.equal(183e6);
    expect(roundOutwards(2.9166e6, 'over')).to.equal(2.91e6);
    expect(roundOutwards(549e6 / 3, 'under')).to.equal(183e6);
  });

  it('makes a point of a part of a year that passes the whole before it', () => {
    const said =
      'January–August 2025 ($547 million) is already more than the whole of 2024 ($470 million).';
    expect(plain(model({}).description.trend)).to.equal(said);
  });

  it('names the sources of claims that only the table holds', () => {
    const {sources, marks, tables} = model({measures: 'cargo-titr cargo-aze-kaz', view: 'table'});
    expect(marks).to.deep.equal([]);
    expect(sources.map(({letter}) => letter)).to.deep.equal(['a', 'b']);
    expect(tables[0]?.rows[0]?.cells.some(({letters}) => letters?.length)).to.equal(true);
  });

  it('claims no trend between unlike periods', () => {
    expect(model({measures: 'oil-btc'}).description.trend).to.contain('no trend');
    expect(model({measures: 'oil-dubendi'}).description.trend).to.contain('(−8%)');
  });

  it('tells a claim in its panel: qualifier, words, scope, source, what differs, what is in doubt', () => {
    const mark = model({measures: 'cargo-aze-kaz'}).marks.find(
      ({key}) => key === 'cargo-aze-kaz-2024',
    );
    const panel = mark?.panel();
    expect(plain(mark?.label)).to.equal('2024: more than 3.5 million tonnes');
    expect(panel?.lines.map(({kind}) => kind)).to.include.members([
      'value',
      'text',
      'differs',
      'doubt',
    ]);
    const [value] = panel?.lines ?? [];
    expect(value?.kind === 'value' ? value.letters.length : 0).to.be.greaterThan(0);
  });

  it('names inputs and formula of what is derived', () => {
    const mark = model({}).marks.find(({key}) => key === 'trade-aze-kaz-growth-2025~base');
    expect(mark?.ids).to.deep.equal(['trade-aze-kaz-2025-jan-aug', 'trade-aze-kaz-growth-2025']);
    const text = plain(JSON.stringify(mark?.panel()));
    expect(text).to.contain('÷ 3');
    expect(text).to.contain('more than 3 times');
  });

  it('gives every mark a label of its own', () => {
    for (const measures of facts.measures.keys()) {
      const labels = model({measures}).marks.map(({label}) => label);
      expect(new Set(labels).size, measures).to.equal(labels.length);
    }
  });

  it('says in the notes what differs, and under the heading what a column is', () => {
    const {notes, subheading} = model({measures: 'cargo-titr cargo-aze-kaz'});
    const [differ] = facts.disagreementsOver('cargo-aze-kaz-2024');
    expect(notes).to.include(world.language.name(differ?.why, 'en').text);
    expect(subheading).to.contain('A column is as wide as the period it covers');
  });
});
