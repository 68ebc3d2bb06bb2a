import {expect} from 'chai';
import fc from 'fast-check';
import {indexDataset} from '../../src/data/dataset.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {type Claim, claimKinds, figures, qualifiers} from '../../src/data/schema.js';
import {chartTypes} from '../../src/model/trade-chart/types.js';
import {claim, draw, factsOf, faultsOf, measure, shapesOf} from '../support/chart-facts.js';

const facts = indexDataset(middleCorridor);
const WIDTHS = [320, 700, 1000];
const LANGUAGES = ['en', 'ru', 'az'] as const;
const SETS = [
  ...facts.measures.keys(),
  'trade-aze-kaz trade-aze-ca',
  'trade-aze-kaz trade-region',
  'cargo-titr cargo-aze-kaz cargo-corridor',
  'cargo-titr cargo-aze-kaz',
  'investment-to-kaz investment-to-aze',
  'oil-btc oil-dubendi',
  'transit-time delivery-time',
  [...facts.measures.keys()].join(' '),
];

describe('layoutTradeChart(model, box) over the built-in dataset', () => {
  for (const type of ['auto', ...chartTypes]) {
    it(`draws every set of measures as ${type} at three widths in three languages`, () => {
      for (const measures of SETS) {
        for (const wide of WIDTHS) {
          for (const code of LANGUAGES) {
            const drawn = draw(facts, {measures, type}, {wide, code});
            const refused = drawn.model.problems.some(({code: each}) => each === 'chart-refused');
            if (refused && wide !== 320) continue;
            const where = `${measures} as ${type}, ${wide} px, ${code}: `;
            expect(faultsOf(drawn).map((fault) => where + fault)).to.deep.equal([]);
            expect(drawn.scene.height, where).to.be.greaterThan(0);
          }
        }
      }
    }).timeout(20000);
  }

  it('draws every claim by some setting', () => {
    const seen = new Set<string>();
    for (const measures of facts.measures.keys()) {
      const {shapes} = draw(facts, {measures});
      shapes.forEach(({hooks}) => hooks?.claim?.split(' ').forEach((id) => seen.add(id)));
    }
    const missing = [...facts.claims.keys()].filter((id) => !seen.has(id));
    expect(missing).to.deep.equal([]);
  });

  it('fills a given height exactly and says what went to the table', () => {
    for (const measures of SETS) {
      for (const [wide, height] of [
        [320, 300],
        [640, 240],
        [960, 420],
      ] as const) {
        const drawn = draw(facts, {measures}, {wide, height});
        expect(drawn.scene.height).to.equal(height);
        expect(faultsOf(drawn).map((fault) => `${measures} ${wide}: ${fault}`)).to.deep.equal([]);
      }
    }
  });
});

const years = (...ids: readonly string[]): Claim[] =>
  ids.map((id, i) => claim(id, 100 + 10 * i, {period: String(2020 + i)}));

describe('trade-chart rules R1–R18 on the drawn marks', () => {
  it('R1 joins values of one series whose periods touch, and no others', () => {
    const linesOf = (claims: readonly Claim[], type = 'lines'): (string | undefined)[] =>
      draw(factsOf(claims), {type})
        .shapes.filter(({part}) => part === 'line')
        .map(({hooks}) => hooks?.claim);
    expect(linesOf(years('a', 'b', 'c', 'd'), 'auto')).to.deep.equal(['a b c d']);
    const [a, b, c, d] = years('a', 'b', 'c', 'd') as [Claim, Claim, Claim, Claim];
    expect(linesOf([a, b, d])).to.deep.equal(['a b']);
    const part = {...c, period: '2022-01/2022-08'};
    expect(linesOf([a, b, part])).to.deep.equal(['a b']);
    expect(linesOf([a, b, {...c, says: 'over'}, d])).to.deep.equal(['a b']);
    expect(linesOf([a, b, {...c, kind: 'target'}])).to.deep.equal(['a b']);
    expect(linesOf([a, b, {...c, kind: 'forecast'}])).to.deep.equal(['a b', 'b c']);
    expect(linesOf([a, b, {...c, figure: 'level'}])).to.deep.equal(['a b']);
    const rival = {...claim('r', 300, {period: '2021'}), sources: [{source: 'two', at: ['1']}]};
    expect(linesOf([a, b, rival, c, d])).to.deep.equal(['c d']);
    for (const type of ['columns', 'claims', 'steps', 'big-number'])
      expect(linesOf([a, b, c, d], type), type).to.deep.equal([]);
  });

  it('R2 makes a column as wide as its period and hatches the rest', () => {
    const part = claim('part', 50, {period: '2025-01/2025-08'});
    const drawn = draw(factsOf([claim('whole', 40), part]), {type: 'columns'});
    const [whole, months] = ['whole', 'part'].map((id) => shapesOf(drawn, id)[0]);
    if (whole?.kind !== 'rect' || months?.kind !== 'rect') throw new Error('no columns');
    expect((months.width + 2) / (whole.width + 2)).to.be.closeTo(243 / 366, 0.02);
    expect(drawn.shapes.some(({part: name}) => name === 'gap')).to.equal(true);
    expect(drawn.model.panels[0]?.gaps.map(({text}) => text)).to.deep.equal([
      'Sep–Dec 2025: not reported',
    ]);
  });

  it('R3 states no value that is neither a claim nor follows from claims', () => {
    const {texts} = draw(factsOf([claim('part', 50, {period: '2025-01/2025-08'})]), {
      type: 'columns',
    });
    const values = texts.filter(({part}) => part === 'value').map(({text}) => text);
    expect(values).to.deep.equal(['50']);
  });

  it('R4 gives each qualifier a form and a sign of its own', () => {
    const says = ['exact', 'about', 'almost', 'over', 'under'] as const;
    const claims = says.map((each, i) => claim(each, 50, {says: each, period: String(2020 + i)}));
    const drawn = draw(factsOf([...claims, claim('range', [30, 60], {period: '2025'})]), {
      type: 'columns',
    });
    const forms = [...says, 'range'].map((id) =>
      shapesOf(drawn, id)
        .map(
          (shape) =>
            shape.kind +
            ('radius' in shape ? 'r' : '') +
            ('stroke' in shape ? (shape.stroke ?? '') : ''),
        )
        .join(),
    );
    expect(new Set(forms).size).to.equal(6);
    const values = drawn.texts.filter(({part}) => part === 'value').map(({text}) => text);
    expect(values).to.have.members(['50', '≈50', 'almost\u00a050', '>50', '<50', '30–60']);
    const range = shapesOf(drawn, 'range')[0];
    expect(range?.hooks?.value).to.equal('30..60');
  });

  it('R5 dashes forecasts and draws targets as lines without a bar', () => {
    const claims = [
      claim('now', 40),
      claim('soon', 50, {kind: 'forecast', period: '2025'}),
      claim('goal', 70, {kind: 'target', period: '2027'}),
      claim('someday', 60, {kind: 'target', period: null}),
    ];
    const drawn = draw(factsOf(claims), {type: 'columns'});
    expect(shapesOf(drawn, 'soon').some((shape) => 'dash' in shape && shape.dash)).to.equal(true);
    expect(shapesOf(drawn, 'goal').some((shape) => 'fill' in shape && shape.fill)).to.equal(false);
    const undated = shapesOf(drawn, 'someday').filter(({kind}) => kind === 'line');
    const faint = undated.map((shape) =>
      'strokeOpacity' in shape ? (shape.strokeOpacity ?? 1) : 1,
    );
    expect(faint.length).to.be.greaterThan(3);
    expect(Math.min(...faint)).to.be.lessThan(0.5);
    expect(drawn.texts.some(({text}) => text.includes('undated'))).to.equal(true);
  });

  it('R6 derives a level only from a stated base, and rounds bounds outwards', () => {
    const level = claim('level', 547e6, {period: '2025-01/2025-08'});
    const growth = (base: string | null): Claim =>
      claim('growth', 3, {
        figure: 'growth',
        as: 'times',
        says: 'over',
        period: '2025-01/2025-08',
        base,
      });
    const whole = claim('whole', 470e6);
    const {model, shapes} = draw(factsOf([level, growth('2024-01/2024-08'), whole]));
    const derived = model.panels[0]?.data.find(({standing}) => standing === 'derived');
    expect(model.type).to.equal('pace');
    expect(derived?.value).to.equal('<183');
    expect(derived?.claim.formula).to.equal('547,000,000 ÷ 3 = 182,330,000, rounded outwards');
    expect(shapes.some(({hooks}) => hooks?.derived === 'level growth')).to.equal(true);
    const without = draw(factsOf([level, growth(null), whole]));
    expect(
      without.model.panels.flatMap(({data}) => data).some(({standing}) => standing === 'derived'),
    ).to.equal(false);
  });

  it('R7 draws a change without a base hollow and says so', () => {
    const drawn = draw(factsOf([claim('g', 0.13, {figure: 'growth', as: 'change', base: null})]));
    const [arrow] = shapesOf(drawn, 'g');
    expect(drawn.model.type).to.equal('growth');
    expect(arrow && 'fill' in arrow ? arrow.fill : '').to.equal('ground');
    expect(drawn.texts.some(({text}) => text.includes('base not stated'))).to.equal(true);
  });

  it('R8 brackets claims that differ by more than rounding, and no others', () => {
    const other = {sources: [{source: 'two', at: ['1']}]};
    const differ = draw(
      factsOf([claim('a', 45), claim('b', 35, other), claim('c', 40, {period: '2023'})]),
      {
        type: 'columns',
      },
    );
    const bracket = differ.shapes.find(({part}) => part === 'bracket');
    expect(bracket?.hooks?.claim).to.equal('a b');
    expect(differ.texts.some(({text}) => text === 'sources a and b differ')).to.equal(true);
    const rounded = draw(factsOf([claim('a', 1000), claim('b', 1002, other)]), {type: 'columns'});
    expect(rounded.shapes.some(({part}) => part === 'bracket')).to.equal(false);
  });

  it('R9 draws a wider scope pale and in words, never in the colour of another', () => {
    const wider = measure('w', {about: {places: ['AAA', 'BBB', 'CCC']}});
    const claims = [claim('a', 40), claim('b', 90, {measure: 'w', period: '2023'})];
    const drawn = draw(factsOf(claims, [measure('m'), wider]), {measures: 'm w', type: 'columns'});
    const fills = ['a', 'b'].map((id) => {
      const shape = shapesOf(drawn, id).find((each) => 'fill' in each && each.fill);
      return shape && 'fill' in shape ? shape.fill : '';
    });
    expect(fills).to.deep.equal(['s1', 'pale']);
    expect(drawn.texts.some(({text}) => text.includes('wider scope'))).to.equal(true);
  });

  it('R10 draws a running total as a span under the axis', () => {
    const total = claim('total', 300, {figure: 'cumulative', period: '2023/2025-10'});
    const drawn = draw(factsOf([claim('a', 40), total]), {type: 'columns'});
    const axis = Math.max(...drawn.texts.filter(({part}) => part === 'tick').map(({y}) => y));
    const [span] = shapesOf(drawn, 'total').flatMap((shape) => ('d' in shape ? shape.d : []));
    const heights = [...(span ?? '').matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...heights)).to.be.greaterThan(axis);
  });

  it('R11 names what is over eight times the next largest instead of drawing it', () => {
    const claims = [
      claim('a', 1e9, {period: '2023'}),
      claim('b', 470e6),
      claim('far', 20e9, {period: '2025'}),
    ];
    const drawn = draw(factsOf(claims, [measure('m', {unit: 'USD'})]), {type: 'columns'});
    const off = drawn.texts.find(({text}) => text.includes('off this scale'));
    expect(off?.text).to.contain('20 times');
    expect(off?.hooks?.claim).to.equal('far');
    const near = draw(factsOf([claim('a', 10), claim('b', 79, {period: '2025'})]), {
      type: 'columns',
    });
    expect(near.model.panels[0]?.data.some(({off}) => off)).to.equal(false);
  });

  it('R12 gives a measure one hue in every panel of the figure', () => {
    const {model} = draw(facts, {measures: 'cargo-titr cargo-aze-kaz'});
    const tones = new Map<string, Set<number>>();
    for (const {data} of model.panels) {
      for (const {measure: own, tone} of data)
        tones.set(own.id, (tones.get(own.id) ?? new Set()).add(tone));
    }
    expect([...tones.values()].map(({size}) => size)).to.deep.equal([1, 1]);
  });

  it('R13 never puts two units on one scale', () => {
    const claims = [claim('a', 40), claim('b', 90, {measure: 'd', period: '2023'})];
    const both = factsOf(claims, [measure('m'), measure('d', {unit: 'd'})]);
    for (const type of ['auto', ...chartTypes]) {
      const {model} = draw(both, {measures: 'm d', type});
      for (const {data} of model.panels) {
        const units = data.map(
          ({ids}) => both.measures.get(both.claims.get(ids[0] ?? '')?.measure ?? '')?.unit,
        );
        expect(new Set(units).size, type).to.be.lessThan(2);
      }
    }
  });

  it('R14 moves labels until they are clear; a value is never dropped', () => {
    const values = [90, 88, 91, 87, 92, 86, 93, 85];
    const claims = values.map((value, i) =>
      claim(`c${i}`, value * 1e6, {period: String(2016 + i)}),
    );
    for (const wide of WIDTHS) {
      const drawn = draw(factsOf(claims), {type: 'columns'}, {wide});
      expect(faultsOf(drawn)).to.deep.equal([]);
      const shown = drawn.texts.filter(({part}) => part === 'value').map(({text}) => text);
      expect(shown).to.have.members(values.map(String));
    }
  });

  it('R15 makes a point only of exact values of one measure', () => {
    const part = claim('part', 50, {period: '2025-01/2025-08'});
    expect(draw(factsOf([claim('whole', 40), part])).model.subheading).to.contain('already more');
    const hedged = draw(factsOf([claim('whole', 40, {says: 'about'}), part])).model;
    expect(hedged.subheading).not.to.contain('already more');
    expect(hedged.description.trend).not.to.contain('already more');
  });

  it('R17 marks sources by letters', () => {
    const {texts} = draw(
      factsOf([
        claim('a', 40),
        claim('b', 50, {period: '2025', sources: [{source: 'two', at: ['1']}]}),
      ]),
      {
        type: 'columns',
      },
    );
    const letters = texts.filter(({part}) => part === 'value').map((text) => text.letters);
    expect(letters).to.deep.equal(['a', 'b']);
  });

  it('R18 puts every claim into the table with its words, drawn or not', () => {
    for (const type of chartTypes) {
      const {model} = draw(facts, {measures: 'cargo-titr cargo-aze-kaz', type});
      const ids = model.tables.flatMap(({rows}) => rows.flatMap((row) => row.ids));
      for (const id of [...facts.claimsOf('cargo-titr'), ...facts.claimsOf('cargo-aze-kaz')]) {
        expect(ids, type).to.include(id.id);
      }
    }
  });
});

const period = fc.oneof(
  fc.constant(null),
  fc.integer({min: 1990, max: 2060}).map(String),
  fc
    .tuple(
      fc.integer({min: 2018, max: 2027}),
      fc.integer({min: 1, max: 6}),
      fc.integer({min: 6, max: 12}),
    )
    .map(
      ([year, from, to]) =>
        `${year}-${String(from).padStart(2, '0')}/${year}-${String(to).padStart(2, '0')}`,
    ),
  fc.constantFrom(
    '2025-33',
    '2024-40',
    '2023/2025-10',
    '2026-06~',
    '2023/..',
    '2025-11-16/',
    '2025-10-20',
  ),
);
const amount: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1, -3, 29, 1e-6, 1e15, 547e6),
  fc
    .tuple(fc.integer({min: 1, max: 9999}), fc.integer({min: -9, max: 11}), fc.boolean())
    .map(([digits, power, negative]) => Number(`${negative ? '-' : ''}${digits}e${power}`)),
  fc
    .double({min: -1e9, max: 1e12, noNaN: true})
    .map((value) => (Math.abs(value) < 1e-6 ? 0 : Number(value.toPrecision(9)))),
);
const values: fc.Arbitrary<Claim['value']> = fc.oneof(amount, fc.tuple(amount, amount));
const anyClaim = fc.record({
  measure: fc.constantFrom('m', 'n', 'd'),
  value: values,
  figure: fc.constantFrom(...figures),
  as: fc.constantFrom('change' as const, 'times' as const),
  says: fc.constantFrom(...qualifiers),
  kind: fc.constantFrom(...claimKinds),
  period,
  base: fc.constantFrom(null, '2023', '2024-01/2024-08'),
  sources: fc.constantFrom('one', 'two').map((source) => [{source, at: ['1']}]),
});
const measures = [
  measure('m'),
  measure('n', {about: {places: ['AAA', 'BBB', 'CCC']}}),
  measure('d', {unit: 'd'}),
];

describe('layoutTradeChart(model, box) over any claims', () => {
  it('never throws, overlaps, leaves the frame or shows a number of its own', () => {
    fc.assert(
      fc.property(
        fc.array(anyClaim, {maxLength: 9}),
        fc.constantFrom('auto', ...chartTypes),
        fc.constantFrom(320, 560, 1000),
        fc.constantFrom('en' as const, 'ru' as const, 'fa' as const),
        (parts, type, wide, code) => {
          const claims = parts.map((part, i) => claim(`c${i}`, 0, part));
          const drawn = draw(factsOf(claims, measures), {measures: 'm n d', type}, {wide, code});
          expect(faultsOf(drawn)).to.deep.equal([]);
          const listed = new Set([
            ...drawn.model.marks.flatMap(({ids}) => ids),
            ...drawn.model.undrawn,
          ]);
          expect(claims.filter(({id}) => !listed.has(id))).to.deep.equal([]);
        },
      ),
      {numRuns: 400},
    );
  }).timeout(30000);

  it('fills any height without a fault', () => {
    fc.assert(
      fc.property(
        fc.array(anyClaim, {minLength: 1, maxLength: 9}),
        fc.integer({min: 140, max: 700}),
        fc.constantFrom(320, 700),
        (parts, height, wide) => {
          const claims = parts.map((part, i) => claim(`c${i}`, 0, part));
          const drawn = draw(factsOf(claims, measures), {measures: 'm n d'}, {wide, height});
          expect(faultsOf(drawn)).to.deep.equal([]);
          expect(drawn.scene.height).to.equal(height);
        },
      ),
      {numRuns: 200},
    );
  }).timeout(30000);

  it('draws at most 5,000 marks and says what is beyond', () => {
    const many = Array.from({length: 5100}, (_, i) =>
      claim(`c${i}`, i, {period: String(1000 + i).slice(0, 4)}),
    );
    const {model} = draw(factsOf(many), {type: 'claims'});
    expect(model.problems.map(({code}) => code)).to.deep.equal(['too-many']);
    expect(model.marks).to.have.length(5000);
  }).timeout(30000);
});
