import {expect} from 'chai';
import {indexDataset} from '../../src/data/dataset.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import type {Claim} from '../../src/data/schema.js';
import {languageOf} from '../../src/languages/language.js';
import {tradeChartModel} from '../../src/model/trade-chart.js';
import {roundOutwards} from '../../src/model/trade-chart/derive.js';
import {claim, draw, factsOf, measure} from '../support/chart-facts.js';

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
    expect(model({measures: 'nothing-like-it'}).marks.length).to.be.greaterThan(0);
  });

  it('says what dates are wrong and ignores them', () => {
    expect(codes({from: 'long ago'})).to.deep.equal(['bad-date']);
    expect(codes({from: '2025', to: '2023'})).to.deep.equal(['bad-ends']);
    expect(model({from: '2025', to: '2023'}).marks).to.have.length(model({}).marks.length);
  });

  it('leaves out what lies outside the dates asked for, and lists it', () => {
    const {marks, audit} = model({measures: 'cargo-titr', from: '2024', to: '2024'});
    expect(marks.map(({key}) => key)).to.deep.equal(['cargo-titr-2024']);
    expect(audit.flatMap(({code, ids}) => (code === 'window' ? ids : []))).to.have.members([
      'cargo-titr-2023',
      'cargo-titr-2030',
    ]);
  });

  it('refuses a type that the data cannot bear, with a sentence, and shows auto', () => {
    const {type, problems} = model({measures: 'cargo-titr', type: 'both-ways'});
    expect(type).to.equal('columns');
    expect(problems.map((problem) => world.language.problem(problem))).to.deep.equal([
      '<trade-chart type="both-ways">: Two directions need two measures that are each other’s reverse. Shown: columns.',
    ]);
  });

  it('refuses a logarithmic scale for columns and for zero', () => {
    expect(codes({measures: 'cargo-titr', type: 'columns', scale: 'log'})).to.deep.equal([
      'chart-refused',
    ]);
    const zero = draw(factsOf([claim('a', 0), claim('b', 5, {period: '2025'})]), {
      type: 'claims',
      scale: 'log',
    });
    expect(zero.model.problems.map(({code}) => code)).to.deep.equal(['chart-refused']);
    expect(zero.model.panels[0]?.scale).to.equal('linear');
  });

  it('says that units are mixed and draws them apart', () => {
    const {type, problems, panels} = model({
      measures: 'cargo-titr transit-time',
      type: 'columns',
    });
    expect(type).to.equal('columns');
    expect(problems.map(({code}) => code)).to.deep.equal(['mixed-units']);
    expect(panels.map(({unit}) => unit)).to.deep.equal(['million tonnes', 'days', '']);
  });

  it('draws a target without a date as undated', () => {
    const {panels} = model({measures: 'trade-region'});
    expect(panels[0]?.data[0]?.about[0]).to.equal('target, undated');
  });

  it('puts an author’s words at a claim, and says which id is unknown', () => {
    const written = 'cargo-titr-2024: a record; no-such: text';
    const {panels, problems} = model({measures: 'cargo-titr', note: written});
    expect(panels[0]?.notes).to.deep.equal([{key: 'cargo-titr-2024', text: 'a record'}]);
    expect(problems.map(({code}) => code)).to.deep.equal(['unknown-id']);
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
      expect(drawn.audit.some(({code}) => code.startsWith('rule-'))).to.equal(true);
    });
  }

  it('draws four claims in a row as a line, a forecast behind them dashed', () => {
    const claims = [1, 2, 3, 4].map((n) => claim(`c${n}`, n, {period: String(2020 + n)}));
    const {model: four} = draw(
      factsOf([...claims, claim('f', 5, {period: '2025', kind: 'forecast'})]),
    );
    expect(four.type).to.equal('lines');
    expect(four.panels[0]?.joins).to.deep.equal([
      {keys: ['c1', 'c2', 'c3', 'c4'], dashed: false},
      {keys: ['c4', 'f'], dashed: true},
    ]);
  });

  it('draws three series of two dates as slopes', () => {
    const ids = ['m', 'n', 'o'];
    const claims = ids.flatMap((id, i): Claim[] => [
      claim(`${id}1`, 10 + i, {measure: id, period: '2020'}),
      claim(`${id}2`, 20 + i, {measure: id, period: '2024'}),
    ]);
    const {model: slope, shapes} = draw(
      factsOf(
        claims,
        ids.map((id) => measure(id)),
      ),
      {measures: 'm n o'},
    );
    expect(slope.type).to.equal('slope');
    expect(shapes.filter(({part}) => part === 'line')).to.have.length(3);
  });
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
    expect(plain(mark?.label)).to.equal(
      'Transit between Azerbaijan and Kazakhstan, 2024: more than 3.5 million tonnes',
    );
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

  it('draws progress to a target with what is left', () => {
    const {panels} = model({against: 'target'});
    expect(panels.map(({type}) => type)).to.deep.equal(['progress']);
    expect(panels[0]?.data.map(({value}) => value)).to.deep.equal(['547', '1,000', '453 left']);
    expect(panels[0]?.data[2]?.tags).to.deep.equal(['55% reached']);
  });

  it('tells steps with their share, and a yearly rate only across years', () => {
    const claims = [claim('a', 100, {period: '2020'}), claim('b', 121, {period: '2022'})];
    const {model: steps} = draw(factsOf(claims), {type: 'steps'});
    expect(steps.panels[0]?.data.map(({value}) => value)).to.deep.equal(['100', '+21', '121']);
    expect(steps.panels[0]?.data[1]?.about).to.deep.equal([
      '+21%',
      '+10% a year on average',
      'derived',
    ]);
  });

  it('sets index and share as derived from their claims', () => {
    const index = model({measures: 'cargo-titr', type: 'index'}).panels[0];
    expect(index?.data.map(({value}) => value)).to.deep.equal(['100', '167']);
    expect(index?.data[1]?.ids).to.deep.equal(['cargo-titr-2024', 'cargo-titr-2023']);
    const share = model({
      measures: 'investment-to-kaz investment-to-aze',
      type: 'bars',
      scale: 'share',
    });
    expect(share.panels[0]?.data.map(({value}) => value)).to.deep.equal(['62.3%', '37.7%']);
  });

  it('says in the notes what differs, what is missing and why this type', () => {
    const {notes} = model({measures: 'cargo-titr cargo-aze-kaz'});
    expect(notes.some((note) => note.startsWith('Different scopes'))).to.equal(true);
    expect(notes.at(-1)).to.equal(
      'Each value is a column as wide as its period; no line joins unlike periods.',
    );
  });

  it('tells what a bound implies where the dataset does not', () => {
    const level = claim('level', 547e6, {period: '2025-01/2025-08'});
    const growth = {figure: 'growth', as: 'times', says: 'over', base: '2024-01/2024-08'} as const;
    const more = claim('growth', 3, {...growth, period: '2025-01/2025-08'});
    const {model: drawn} = draw(
      factsOf([level, more, claim('whole', 470e6)], [measure('m', {unit: 'USD'})]),
    );
    expect(drawn.notes.map(plain)).to.include(
      '$547 million and more than 3 times put January–August 2024 at less than $183 million: derived, stated by no source.',
    );
    expect(drawn.notes.map(plain)).to.include(
      'More than 61% of $470 million would then fall in the rest of 2024.',
    );
  });
});
