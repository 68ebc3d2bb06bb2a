import {expect} from 'chai';
import fc from 'fast-check';
import {indexDataset} from '../../src/data/dataset.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import type {Claim} from '../../src/data/schema.js';
import {glyphTradeChart} from '../../src/layout/trade-chart.js';
import type {Shape} from '../../src/layout/scene.js';
import {scales} from '../../src/model/trade-chart/options.js';
import {chartTypes} from '../../src/model/trade-chart/types.js';
import {
  type Drawn,
  claim,
  draw,
  factsOf,
  faultsOf,
  measure,
  shapesOf,
} from '../support/chart-facts.js';

// The same cases in every run and browser; another seed looks further.
fc.configureGlobal({seed: 20261122});

const facts = indexDataset(middleCorridor);
const WIDTHS = [320, 700, 1000];
const LANGUAGES = ['en', 'ru', 'fa'] as const;

const years = (id: string, values: readonly number[], more: Partial<Claim> = {}): Claim[] =>
  values.map((value, i) =>
    claim(`${id}${i}`, value, {measure: id, period: `${2019 + i}`, ...more}),
  );
const three = factsOf(
  [
    ...years('m', [20, 24, 31, 38, 46]),
    ...years('n', [52, 48, 47, 43, 41]),
    ...years('o', [9, 12, 11.8, 14, 19]),
  ],
  ['m', 'n', 'o'].map((id) => measure(id, {about: {places: [id]}})),
);
const ALL = 'm n o';
const codesOf = ({model}: Drawn): string[] => model.problems.map(({code}) => code);
const whyOf = ({model}: Drawn): string[] => model.problems.map(({values}) => String(values['why']));
/** With spaces that may break, as one types them. */
const plainly = (text = ''): string => text.replace(/\s/g, ' ');
/** What a claim or a derived value says on screen. */
const saidOf = ({texts}: Drawn, part = 'value'): string[] =>
  texts.filter((text) => text.part === part).map(({text}) => text);

describe('layoutTradeChart(model, box): every setting of the full edition', () => {
  const settings = [
    ...chartTypes.map((type) => ({type})),
    ...scales.flatMap((scale) =>
      ['auto', 'lines', 'claims', 'slope', 'bars'].map((type) => ({type, scale})),
    ),
    {against: 'target'},
    {against: 'n'},
    {type: 'columns', note: 'm1: a note of some length; n2: another'},
    {type: 'claims', note: 'm1: a note of some length'},
  ];
  for (const setting of settings) {
    it(`draws ${JSON.stringify(setting)} without a fault at three widths in three languages`, () => {
      for (const wide of WIDTHS) {
        for (const code of LANGUAGES) {
          for (const [from, to] of [
            ['2019', '2023'],
            ['2019', '2020'],
            ['2021', '2021'],
          ] as const) {
            const drawn = draw(three, {measures: ALL, from, to, ...setting}, {wide, code});
            expect(faultsOf(drawn), `${wide} ${code} ${from}`).to.deep.equal([]);
          }
        }
      }
    });
  }

  it('holds every claim of the built-in dataset in its audit, drawn or with the reason', () => {
    for (const id of facts.measures.keys()) {
      for (const type of ['auto', ...chartTypes]) {
        const {model} = draw(facts, {measures: id, type});
        const told = new Set(model.audit?.().flatMap(({ids}) => ids));
        const missing = facts.claimsOf(id).filter((each) => !told.has(each.id));
        expect(missing, `${id} as ${type}`).to.deep.equal([]);
      }
    }
  });
});

describe('trade-chart types of the full edition, on the drawn marks', () => {
  it('lines: a name at the end of each, values at the telling points', () => {
    const drawn = draw(three, {measures: ALL, type: 'lines'});
    const lines = drawn.shapes.filter(({part}) => part === 'line');
    expect(lines.map(({hooks}) => hooks?.claim)).to.have.members([
      'm0 m1 m2 m3 m4',
      'n0 n1 n2 n3 n4',
      'o0 o1 o2 o3 o4',
    ]);
    expect(drawn.texts.map(({text}) => text)).to.include.members([
      'Measure m',
      'Measure n',
      'Measure o',
    ]);
    expect(saidOf(drawn)).to.include.members(['20', '46', '52', '41', '9', '19']);
  });

  it('lines: of thousands of points every column of pixels keeps its least and greatest', () => {
    const days = Array.from({length: 2400}, (_, i) =>
      claim(`d${i}`, 50 + 40 * Math.sin(i / 7), {
        period: new Date(Date.UTC(2018, 0, 1 + i)).toISOString().slice(0, 10),
      }),
    );
    const drawn = draw(factsOf(days), {type: 'lines'});
    const [line] = drawn.shapes.filter(({part}) => part === 'line');
    const path = line?.kind === 'path' ? line.d : '';
    expect(path.split('L').length).to.be.within(400, 2300);
    expect(line?.hooks?.claim?.split(' ')).to.have.length(2400);
    expect(drawn.scene.targets.length).to.be.lessThan(10);
    expect(drawn.scene.notes).to.include('Values of the points between stand in the table.');
    expect(drawn.model.tables[0]?.rows).to.have.length(2400);
  });

  it('slope: two dates, each value said at its end', () => {
    const drawn = draw(three, {measures: ALL, type: 'slope', from: '2019', to: '2020'});
    expect(drawn.model.type).to.equal('slope');
    expect(saidOf(drawn)).to.have.members(['20', '24', '52', '48', '9', '12']);
  });

  it('index: derived values over a stated base, which is 100', () => {
    const drawn = draw(three, {measures: 'm n', type: 'index'});
    const [panel] = drawn.model.panels;
    expect(panel?.data.every(({standing}) => standing === 'derived')).to.equal(true);
    const last = panel?.data.find(({stands}) => stands === 'm4');
    expect(last?.value).to.equal('230');
    expect(plainly(last?.claim.formula)).to.equal('100 × 46 tonnes ÷ 20 tonnes = 230');
    expect(drawn.shapes.some(({hooks}) => hooks?.derived === 'm4 m0')).to.equal(true);
    const apart = draw(
      factsOf(
        [...years('m', [20, 30]), ...years('n', [5, 6, 7]).slice(1)],
        ['m', 'n'].map((id) => measure(id)),
      ),
      {measures: 'm n', type: 'index'},
    );
    const measures = apart.model.panels[0]?.data.map((datum) => datum.measure.id);
    expect(new Set(measures), 'one base for all').to.have.property('size', 1);
  });

  it('steps: differences, shares and yearly rates are derived and show their sums', () => {
    const drawn = draw(
      factsOf([claim('a', 100, {period: '2020'}), claim('b', 144, {period: '2022'})]),
      {type: 'steps'},
    );
    const step = drawn.model.panels[0]?.data.find(({key}) => key === 'a~b');
    expect(step?.value).to.equal('+44');
    expect(step?.tags).to.deep.equal(['+44%', '+20% a year on average']);
    expect(plainly(step?.claim.formula)).to.equal(
      '144 tonnes − 100 tonnes = +44; +44 ÷ 100 tonnes = +44%; ' +
        '(144 tonnes ÷ 100 tonnes) to the power of 1/2 − 1 = +20%',
    );
    expect(drawn.shapes.some(({hooks}) => hooks?.derived === 'a b')).to.equal(true);
    const about = draw(
      factsOf([
        claim('a', 100, {period: '2020', says: 'about'}),
        claim('b', 144, {period: '2022'}),
      ]),
      {
        type: 'steps',
      },
    );
    expect(saidOf(about)).to.include('≈+44');
  });

  it('big-number: one claim set large with its qualifier, the others under it', () => {
    const drawn = draw(facts, {measures: 'cargo-aze-kaz', type: 'big-number'});
    const sizes = drawn.texts.map(({size}) => size);
    const large = drawn.texts.filter(({size}) => size === Math.max(...sizes));
    expect(plainly(large.map(({text}) => text).join(' '))).to.contain('more than 3.5');
    expect(large[0]?.hooks?.claim).to.equal('cargo-aze-kaz-2024');
    const drawnIds = new Set(drawn.shapes.flatMap(({hooks}) => hooks?.claim?.split(' ') ?? []));
    for (const {id} of facts.claimsOf('cargo-aze-kaz')) expect(drawnIds).to.include(id);
  });

  it('both-ways: arrows back to back, of true lengths', () => {
    const {shapes} = draw(facts, {measures: 'investment-to-kaz investment-to-aze'});
    const ends = ['invest-aze-to-kaz', 'invest-kaz-to-aze'].map((id) => {
      const arrow = shapes.find(({hooks, part}) => hooks?.claim === id && part === 'mark stated');
      const xs = [...(arrow?.kind === 'path' ? arrow.d : '').matchAll(/[ML]([\d.]+)/g)].map(
        ([, x]) => Number(x),
      );
      return Math.max(...xs) - Math.min(...xs);
    });
    expect((ends[0] ?? 0) / (ends[1] ?? 1)).to.be.closeTo(225 / 136, 0.01);
  });
});

describe('trade-chart: progress, scales and annotations', () => {
  const goal = (more: Partial<Claim> = {}): Claim =>
    claim('goal', 100, {kind: 'target', period: '2030', ...more});

  it('says what is left to a target, derived from whole years alone', () => {
    const part = claim('part', 60, {period: '2025-01/2025-08'});
    const drawn = draw(factsOf([claim('whole', 40), part, goal()]), {against: 'target'});
    expect(saidOf(drawn)).to.include.members(['40', '100', '60 left']);
    expect(drawn.texts.map(({text}) => text)).to.include('40% reached');
    expect(shapesOf(drawn, 'goal').some(({part: name}) => name === 'mark target')).to.equal(true);
    expect(drawn.shapes.some(({hooks}) => hooks?.derived === 'whole goal')).to.equal(true);
  });

  it('takes a target without a date as undated, and a bound as a bound', () => {
    const undated = draw(factsOf([claim('whole', 40), goal({period: null})]), {against: 'target'});
    expect(undated.texts.map(({text}) => text)).to.include('undated');
    const over = draw(factsOf([claim('whole', 40, {says: 'over'}), goal()]), {against: 'target'});
    expect(saidOf(over)).to.include('<60 left');
    expect(over.texts.map(({text}) => text)).to.include('>40% reached');
    const passed = draw(factsOf([claim('whole', 140, {says: 'over'}), goal()]), {
      against: 'target',
    });
    expect(saidOf(passed)).to.include('passed by >40');
  });

  it('refuses to set a value against what is not there, in a sentence', () => {
    const drawn = draw(factsOf([claim('whole', 40)]), {against: 'target'});
    expect(codesOf(drawn)).to.deep.equal(['chart-refused']);
    expect(codesOf(draw(factsOf([claim('whole', 40)]), {against: 'nothing'}))).to.include(
      'unknown-id',
    );
  });

  it('sets a measure against another for the same period only', () => {
    const drawn = draw(three, {measures: 'm n', against: 'n', from: '2023', to: '2023'});
    expect(saidOf(drawn)).to.include('5 more');
    expect(drawn.model.panels[0]?.type).to.equal('progress');
  });

  it('refuses a logarithmic scale with zero, and under columns', () => {
    const zero = draw(factsOf(years('m', [0, 2, 3, 4])), {type: 'lines', scale: 'log'});
    expect(whyOf(zero)).to.deep.equal(['A logarithmic scale needs values above zero.']);
    expect(zero.model.panels[0]?.log).to.equal(false);
    const columns = draw(factsOf(years('m', [1, 2, 3])), {type: 'columns', scale: 'log'});
    expect(codesOf(columns)).to.deep.equal(['chart-refused']);
    const lines = draw(factsOf(years('m', [1, 10, 100])), {type: 'lines', scale: 'log'});
    const dots = ['m0', 'm1', 'm2'].map((id) =>
      shapesOf(lines, id).find(({kind}) => kind === 'circle'),
    );
    const [a, b, c] = dots.map((dot) => (dot?.kind === 'circle' ? dot.y : NaN));
    expect((a ?? 0) - (b ?? 0)).to.be.closeTo((b ?? 0) - (c ?? 0), 0.1);
    expect(lines.model.subheading).to.contain('logarithmic scale');
  });

  it('shows shares of exact values that do not contain each other, and no others', () => {
    const drawn = draw(three, {measures: ALL, scale: 'share', from: '2021', to: '2021'});
    expect(drawn.model.type).to.equal('bars');
    expect(saidOf(drawn)).to.have.members(['52.3%', '34.5%', '13.1%']);
    const inside = factsOf(
      [claim('a', 4), claim('b', 9, {measure: 'w'})],
      [measure('m'), measure('w', {about: {places: ['AAA', 'BBB', 'CCC']}})],
    );
    const refused = draw(inside, {measures: 'm w', scale: 'share'});
    expect(codesOf(refused)).to.deep.equal(['chart-refused']);
    expect(saidOf(refused)).to.have.members(['9', '4']);
  });

  it('puts an author’s words at the mark, or under the figure where there is no room', () => {
    const note = 'm2: grain came late';
    const noted = draw(three, {measures: 'm', type: 'columns', note}, {wide: 1000});
    const [text] = noted.texts.filter(({part}) => part === 'note');
    expect(text?.hooks?.claim).to.equal('m2');
    const long = `m2: ${'many words about one column '.repeat(5)}`;
    const narrow = draw(
      three,
      {measures: 'm', type: 'columns', note: long},
      {wide: 320, height: 200},
    );
    const all = [...narrow.scene.notes, ...narrow.texts.map((each) => each.text)].join(' ');
    expect(all).to.contain('many words');
    const wrong = draw(three, {measures: 'm', note: 'm22: nothing; plain'});
    expect(codesOf(wrong)).to.deep.equal(['unknown-id-meant']);
  });

  it('R16 changes nothing silently: the audit lists what fired, for editors', () => {
    const {model} = draw(facts, {measures: 'cargo-titr cargo-aze-kaz', type: 'columns', debug: ''});
    const rules = new Set(model.audit?.().map(({rule}) => rule));
    expect([...rules]).to.include.members(['type', 'R4', 'R5', 'R6', 'R7', 'R8']);
    expect(model.tables).to.have.length(2);
    expect(draw(facts, {measures: 'cargo-titr'}).model.tables).to.have.length(1);
    const windowed = draw(facts, {measures: 'cargo-titr', from: '2024', to: '2024'});
    const left = windowed.model.audit?.().find(({rule}) => rule === 'window');
    expect(left?.ids).to.have.members(['cargo-titr-2023', 'cargo-titr-2030']);
  });

  it('refuses each type that the claims cannot bear with a reason of its own', () => {
    const one = factsOf([claim('a', 4, {period: null})]);
    const reasons = chartTypes
      .filter((type) => type !== 'claims' && type !== 'big-number')
      .map((type) => whyOf(draw(one, {type}))[0]);
    expect(reasons.every((why) => why && why !== 'undefined')).to.equal(true);
    expect(new Set(reasons).size).to.equal(reasons.length);
  });
});

describe('trade-chart: meaning without colour', () => {
  it('R12 counts series by bands at the foot of their columns, as in the key', () => {
    const bandsOf = (drawn: Drawn, id: string): number =>
      shapesOf(drawn, id).filter(({part}) => part === 'series').length;
    const drawn = draw(three, {measures: 'm n', type: 'columns', to: '2020'}, {wide: 1000});
    expect(['m0', 'n0'].map((id) => bandsOf(drawn, id))).to.deep.equal([0, 1]);
    expect(glyphTradeChart('series-2').filter(({part}) => part === 'series')).to.have.length(2);
    const alone = draw(three, {measures: 'm n o', type: 'multiples'}, {wide: 1000});
    expect(['m0', 'n0', 'o0'].map((id) => bandsOf(alone, id))).to.deep.equal([0, 0, 0]);
  });

  const plain = ({kind, ...shape}: Shape): string => {
    const {fill, stroke, ...rest} = shape as {fill?: string; stroke?: string};
    return JSON.stringify([kind, fill === 'ground' ? 'hollow' : !!fill, !!stroke, rest]);
  };
  for (const prefix of ['', 'dot-']) {
    it(`tells all forms of ${prefix || 'bar'} samples apart by shape and line alone`, () => {
      const bars = [
        'stated',
        'about',
        'almost',
        'over',
        'under',
        'range',
        'forecast',
        'target',
        'derived',
      ];
      // A point that is almost so many looks like one that is about so many; its label has the word.
      const names = prefix
        ? bars.filter((name) => name !== 'almost')
        : [...bars, 'hollow', 'gap', 'cumulative', 'bracket'];
      const forms = names.map((name) =>
        glyphTradeChart(prefix + name)
          .map(plain)
          .join(),
      );
      expect(new Set(forms).size).to.equal(names.length);
      expect(forms.every((form) => form !== '')).to.equal(true);
    });
  }
});

describe('layoutTradeChart(model, box): any setting over any claims', () => {
  const value = fc.oneof(
    fc.constantFrom(0, 1, -3, 1e-6, 1e15),
    fc.double({min: 1e-3, max: 1e9, noNaN: true}).map((each) => Number(each.toPrecision(5))),
  );
  const anyClaim = fc.record({
    measure: fc.constantFrom('m', 'n'),
    value: fc.oneof(value, fc.tuple(value, value)),
    says: fc.constantFrom(
      'exact' as const,
      'exact' as const,
      'about' as const,
      'over' as const,
      'under' as const,
    ),
    kind: fc.constantFrom(
      'actual' as const,
      'actual' as const,
      'forecast' as const,
      'target' as const,
    ),
    figure: fc.constantFrom('flow' as const, 'flow' as const, 'level' as const, 'growth' as const),
    as: fc.constant('change' as const),
    period: fc.constantFrom(
      '2021',
      '2022',
      '2023',
      '2024',
      '2024-01/2024-08',
      '2025',
      '2024-03',
      null,
    ),
  });
  it('shows a goal that can be held against a value where the first of them cannot', () => {
    const parts = [
      {value: [0.001, 0] as [number, number], kind: 'target' as const},
      {value: 1, kind: 'target' as const},
      {value: 0, kind: 'actual' as const},
    ];
    const claims = parts.map((part, i) => claim(`c${i}`, 0, {...part, period: '2021'}));
    const drawn = draw(
      factsOf(claims, [measure('m')]),
      {measures: 'm', against: 'target'},
      {wide: 1000, code: 'en'},
    );
    expect(faultsOf(drawn)).to.deep.equal([]);
  });

  it('never throws, overlaps, joins what is unlike or loses a claim', () => {
    fc.assert(
      fc.property(
        fc.array(anyClaim, {maxLength: 10}),
        fc.record({
          type: fc.constantFrom('auto', ...chartTypes),
          scale: fc.constantFrom(...scales),
          against: fc.constantFrom('', 'target', 'n', 'm'),
          note: fc.constantFrom('', 'c1: said late; c2: revised since', 'zz'),
        }),
        fc.constantFrom(320, 560, 1000),
        fc.constantFrom('en' as const, 'ru' as const, 'fa' as const),
        (parts, setting, wide, code) => {
          const claims = parts.map((part, i) => claim(`c${i}`, 0, part));
          const all = factsOf(
            claims,
            ['m', 'n'].map((id) => measure(id)),
          );
          const drawn = draw(all, {measures: 'm n', ...setting}, {wide, code});
          expect(faultsOf(drawn)).to.deep.equal([]);
          const told = new Set(drawn.model.audit?.().flatMap(({ids}) => ids));
          expect(claims.filter(({id}) => !told.has(id))).to.deep.equal([]);
        },
      ),
      {numRuns: 300},
    );
  }).timeout(30000);
});
