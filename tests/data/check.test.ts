import {expect} from 'chai';
import * as fc from 'fast-check';
import {checkDataset} from '../../src/data/check.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import type {lists} from '../../src/data/schema.js';
import {languageOf} from '../../src/languages/language.js';

type Fields = Record<string, unknown>;

/** A small sound document about a corridor of its own. */
function sound() {
  return {
    corridorKit: 1,
    id: 'lobito',
    names: {en: 'Lobito', pt: 'Lobito'},
    language: 'en',
    asOf: '2026-01-31',
    sources: [
      {
        id: 's',
        kind: 'article',
        author: null,
        title: 'A paper',
        publisher: null,
        published: '2026-01-10',
        url: 'https://example.org/paper?a=1#b',
        language: 'en',
      },
    ] as Fields[],
    places: [
      {id: 'AGO', kind: 'country', names: 'Angola'},
      {id: 'ZMB', kind: 'country', names: 'Zambia'},
      {id: 'lobito', kind: 'port', names: 'Lobito', at: [13.5, -12.3], country: 'AGO'},
      {id: 'kolwezi', kind: 'city', names: 'Kolwezi', at: [25.5, -10.7]},
      {id: 'luau', kind: 'station', names: 'Luau'},
    ] as Fields[],
    routes: [
      {
        id: 'line',
        names: 'The line',
        layer: 'transport',
        legs: [
          {stops: ['lobito', [20, -11.5], 'kolwezi'], mode: 'rail', status: 'operating'},
        ] as Fields[],
        sources: [{source: 's', at: ['1']}],
      },
    ] as Fields[],
    formats: [
      {
        id: 'pact',
        names: 'The pact',
        topic: 'rail',
        kind: 'format',
        status: 'active',
        members: [
          {place: 'AGO', role: 'member'},
          {place: 'ZMB', role: 'observer'},
        ] as Fields[],
        complete: true,
        sources: [{source: 's', at: ['1']}],
      },
    ] as Fields[],
    measures: [
      {id: 'copper', names: 'Copper', unit: 't', about: {route: 'line'}, additive: true},
    ] as Fields[],
    claims: [
      {
        id: 'copper-2024',
        measure: 'copper',
        value: 4e5,
        figure: 'flow',
        says: 'about',
        kind: 'actual',
        period: '2024',
        sources: [{source: 's', at: ['2']}],
      },
      {
        id: 'copper-growth',
        measure: 'copper',
        value: 0.1,
        figure: 'growth',
        as: 'change',
        says: 'exact',
        kind: 'actual',
        period: '2025',
        base: '2024',
        sources: [{source: 's', at: ['2']}],
      },
    ] as Fields[],
    events: [
      {
        id: 'summit',
        names: 'Summit',
        date: {edtf: '2025-12'},
        kind: 'summit',
        status: 'held',
        host: 'AGO',
        sources: [{source: 's', at: ['3']}],
      },
    ] as Fields[],
    tallies: [
      {
        id: 'visits',
        names: 'Visits',
        counts: 'visits',
        from: 'AGO',
        to: 'ZMB',
        value: 3,
        says: 'exact',
        window: {length: 'P2Y', end: null},
        sources: [{source: 's', at: ['3']}],
      },
    ] as Fields[],
    disagreements: [
      {id: 'd', names: 'Copper', over: ['copper-2024'], kind: 'scope', why: 'Whose copper'},
    ] as Fields[],
  };
}
type Sound = ReturnType<typeof sound>;

/** Codes with paths of a document changed by `change`, and what is left of it. */
function after(change: (document: Sound & Fields) => void) {
  const document = sound();
  change(document);
  const {dataset, problems} = checkDataset(JSON.parse(JSON.stringify(document)));
  return {dataset, told: problems.map(({code, path}) => `${code} ${path}`), problems};
}

const at = <T>(list: readonly T[], index = 0): T => {
  const entry = list[index];
  if (entry === undefined) throw new Error(`no entry ${index}`);
  return entry;
};

/** A change, what is told, and what is left of a list. */
type Case = readonly [
  what: string,
  change: (document: Sound & Fields) => void,
  told: readonly string[],
  left?: readonly [list: keyof typeof lists, length: number],
];

const CASES: readonly Case[] = [
  [
    'a field that is nearly known',
    (d) => (at(d.claims)['perod'] = 1),
    ['unknown-key-meant claims[0]'],
    ['claims', 2],
  ],
  [
    'a field that is not known',
    (d) => (at(d.places)['zzzzzz'] = 1),
    ['unknown-key places[0]'],
    ['places', 5],
  ],
  ['a list that is not known', (d) => (d['clams'] = []), ['unknown-key-meant dataset']],
  ['a missing field', (d) => delete at(d.claims)['kind'], ['missing-key claims[0]'], ['claims', 1]],
  [
    'a mistyped field',
    (d) => (at(d.places)['names'] = 7),
    ['wrong-type places[0].names'],
    ['places', 4],
  ],
  ['a list that is none', (d) => (d['events'] = {} as never), ['wrong-type events'], ['events', 0]],
  [
    'a word that is nearly allowed',
    (d) => (at(d.claims)['says'] = 'abot'),
    ['not-allowed-meant claims[0].says'],
    ['claims', 1],
  ],
  [
    'a word that is not allowed',
    (d) => (at(d.claims)['says'] = 'perhaps-not'),
    ['not-allowed claims[0].says'],
    ['claims', 1],
  ],
  [
    'one id twice in a list',
    (d) => d.places.push({...at(d.places)}),
    ['duplicate-id places[5].id'],
    ['places', 5],
  ],
  [
    'one id in two lists',
    (d) => (at(d.tallies)['id'] = 'summit'),
    ['duplicate-id tallies[0].id'],
    ['tallies', 1],
  ],
  [
    'an id with a space',
    (d) => d.places.push({...at(d.places), id: 'a b'}),
    ['bad-id places[5].id'],
    ['places', 5],
  ],
  [
    'an empty id',
    (d) => d.places.push({...at(d.places), id: ''}),
    ['bad-id places[5].id'],
    ['places', 5],
  ],
  [
    'a reference that is nearly right',
    (d) => (at(d.claims)['measure'] = 'coper'),
    ['no-such-id-meant claims[0].measure'],
    ['claims', 1],
  ],
  [
    'a reference to nothing',
    (d) => (at(d.events)['host'] = 'nowhere-at-all'),
    ['no-such-id events[0].host'],
    ['events', 1],
  ],
  [
    'a stop that is nowhere',
    (d) => (at(d.routes)['legs'] = [{stops: ['lobito', 'q'], mode: 'rail', status: 'planned'}]),
    ['no-such-id routes[0].legs[0].stops[1]'],
    ['routes', 1],
  ],
  [
    'a claim without a source',
    (d) => (at(d.claims)['sources'] = []),
    ['no-source claims[0].sources'],
    ['claims', 1],
  ],
  [
    'a claim of a source that is not there',
    (d) => (at(d.claims)['sources'] = [{source: 'xyzzy', at: ['1']}]),
    ['no-such-id claims[0].sources[0].source'],
    ['claims', 1],
  ],
  [
    'a claim without a place in its source',
    (d) => (at(d.claims)['sources'] = [{source: 's', at: []}]),
    ['no-place-in-source claims[0].sources[0].at'],
    ['claims', 1],
  ],
  [
    'a range upside down',
    (d) => (at(d.claims)['value'] = [3, 2]),
    ['range-order claims[0].value'],
    ['claims', 1],
  ],
  [
    'a value that is too large',
    (d) => (at(d.claims)['value'] = 1.1e15),
    ['too-large claims[0].value'],
    ['claims', 1],
  ],
  [
    'a value in quotes',
    (d) => (at(d.claims)['value'] = '12'),
    ['wrong-type claims[0].value'],
    ['claims', 1],
  ],
  [
    'a growth without a kind',
    (d) => delete at(d.claims, 1)['as'],
    ['missing-key claims[1]'],
    ['claims', 1],
  ],
  [
    'a base without a growth',
    (d) => (at(d.claims)['base'] = '2023'),
    ['only-for-growth claims[0]'],
    ['claims', 2],
  ],
  [
    'a derived claim without its sum',
    (d) => (at(d.claims)['kind'] = 'derived'),
    ['missing-key claims[0]', 'missing-key claims[0]'],
    ['claims', 1],
  ],
  [
    'a date that is none',
    (d) => (at(d.claims)['period'] = 'last year'),
    ['period-syntax claims[0].period'],
    ['claims', 1],
  ],
  [
    'a month that is none',
    (d) => (at(d.events)['date'] = {edtf: '2025-13'}),
    ['period-month events[0].date.edtf'],
    ['events', 0],
  ],
  [
    'a period that ends before it begins',
    (d) => (at(d.claims)['period'] = '2025/2024'),
    ['period-order claims[0].period'],
    ['claims', 1],
  ],
  [
    'a held event to come',
    (d) => (at(d.events)['date'] = {edtf: '2027'}),
    ['held-later events[0].status'],
    ['events', 1],
  ],
  [
    'a window that is none',
    (d) => (at(d.tallies)['window'] = {length: '2 years', end: null}),
    ['bad-duration tallies[0].window.length'],
    ['tallies', 0],
  ],
  [
    'half a visit',
    (d) => (at(d.tallies)['value'] = 2.5),
    ['not-a-count tallies[0].value'],
    ['tallies', 0],
  ],
  [
    'an address of a script',
    (d) => (at(d.sources)['url'] = 'javascript:alert(1)'),
    ['bad-url sources[0].url'],
    ['sources', 1],
  ],
  [
    'a language that is none',
    (d) => (at(d.places)['names'] = {english: 'Angola', en: 'Angola', '1': 'x'}),
    ['bad-language places[0].names.1', 'bad-language places[0].names.english'],
    ['places', 5],
  ],
  [
    'a unit that is none',
    (d) => (at(d.measures)['unit'] = 'so many'),
    ['bad-unit measures[0].unit'],
    ['measures', 1],
  ],
  [
    'a count noun that is not given',
    (d) => (at(d.measures)['unit'] = '{truck}'),
    ['missing-key measures[0]'],
    ['measures', 1],
  ],
  [
    'a place off the globe',
    (d) => (at(d.places, 3)['at'] = [25.5, 107]),
    ['bad-position places[3].at'],
    ['places', 4],
  ],
  [
    'a line of one stop',
    (d) => (at(d.routes)['legs'] = [{stops: ['lobito'], mode: 'rail', status: 'planned'}]),
    ['too-few-stops routes[0].legs[0].stops'],
    ['routes', 1],
  ],
  [
    'a stop without coordinates',
    (d) => (at(d.routes)['legs'] = [{stops: ['lobito', 'luau'], mode: 'rail', status: 'planned'}]),
    ['no-position routes[0].legs[0].stops[1]'],
    ['routes', 1],
  ],
  [
    'two figures for one period',
    (d) => d.claims.push({...at(d.claims), id: 'other', value: 5e5}),
    ['needs-disagreement claims[2]'],
    ['claims', 3],
  ],
  [
    'a member that a source leaves out',
    (d) =>
      (at(d.formats)['statements'] = [
        {says: 'excludes', places: ['AGO'], sources: [{source: 's', at: ['1']}]},
      ]),
    ['needs-disagreement formats[0]'],
    ['formats', 1],
  ],
  [
    'a member twice',
    (d) =>
      (at(d.formats)['members'] = [
        {place: 'AGO', role: 'member'},
        {place: 'AGO', role: 'observer'},
      ]),
    ['duplicate-id formats[0].members[1]'],
    ['formats', 1],
  ],
  [
    'a disagreement over nothing',
    (d) => (at(d.disagreements)['over'] = ['qqqqqqq']),
    ['no-such-id disagreements[0].over[0]'],
    ['disagreements', 0],
  ],
  ['no day', (d) => delete (d as Fields)['asOf'], ['missing-key dataset']],
  [
    'a text that is too long',
    (d) => (at(d.places)['names'] = 'x'.repeat(501)),
    ['too-long places[0].names'],
    ['places', 5],
  ],
  [
    'a list that is too long',
    (d) =>
      (d['places'] = [
        ...d.places,
        ...Array.from({length: 4996}, (_, i) => ({
          id: `p${i}`,
          kind: 'city',
          names: 'P',
          at: [0, 0],
        })),
      ]),
    ['too-many places'],
    ['places', 5000],
  ],
];

describe('checkDataset(data)', () => {
  it('lets a sound document through whole', () => {
    const {dataset, told} = after(() => undefined);
    expect(told).to.deep.equal([]);
    expect(dataset).to.deep.equal(sound());
  });

  for (const [what, change, expected, left] of CASES) {
    it(`tells of ${what}`, () => {
      const {dataset, told} = after(change);
      const first = told.slice(0, expected.length);
      expect(first).to.deep.equal(expected);
      if (left) expect(dataset?.[left[0]]?.length, left[0]).to.equal(left[1]);
      // What is lost is told once: what pointed at it goes without a word.
      expect(told.length).to.equal(expected.length);
    });
  }

  it('has a sentence for each of its codes, with nothing left to fill in', () => {
    const english = languageOf('en');
    for (const [what, change] of CASES) {
      for (const problem of after(change).problems) {
        const sentence = english.problem(problem);
        expect(sentence, what)
          .to.match(/^\S+: .+[.?]$/s)
          .and.not.match(/[{}]\w|undefined/);
      }
    }
  });

  it('names what was written, what is allowed and what was probably meant', () => {
    const [problem] = after((d) => (at(d.claims)['says'] = 'abot')).problems;
    expect(problem?.values).to.deep.include({written: 'abot', meant: 'about'});
    expect(problem?.values['allowed']).to.match(/exact, about, almost/);
  });

  it('tells everything at once, in the order of the document', () => {
    const {told} = after((d) => {
      at(d.claims)['value'] = [3, 2];
      at(d.claims)['measure'] = 'zzzzzzzzzzz';
      at(d.claims)['period'] = '2025-99';
      at(d.places)['kind'] = 'contry';
      d['asOf'] = 'today';
    });
    expect(told).to.deep.equal([
      'period-syntax asOf',
      'not-allowed-meant places[0].kind',
      'range-order claims[0].value',
      'no-such-id claims[0].measure',
      'period-month claims[0].period',
    ]);
  });

  it('does not let a derived claim outlive a claim it was derived from', () => {
    const derived = (id: string, from: string): Fields => ({
      ...at(sound().claims),
      id,
      kind: 'derived',
      from: [from],
      formula: 'a',
      period: '2020',
    });
    const {dataset, told} = after((d) => {
      at(d.claims)['value'] = [2, 1];
      d.claims.push(derived('y', 'z'), derived('z', 'copper-2024'));
    });
    expect(told).to.deep.equal(['range-order claims[0].value']);
    expect(dataset?.claims?.map(({id}) => id)).to.deep.equal(['copper-growth']);
  });

  it('takes a leg without stops for a status without a line', () => {
    const {dataset, told} = after(
      (d) => (at(d.routes)['legs'] = [{stops: [], mode: 'ties', status: 'planned'}]),
    );
    expect(told).to.deep.equal([]);
    expect(dataset?.routes?.[0]?.legs).to.have.length(1);
  });

  it('says that a document is nothing of ours', () => {
    for (const data of [null, undefined, 5, 'text', [], {}, {claims: 5}, () => 1]) {
      const {dataset, problems} = checkDataset(data);
      expect(dataset).to.equal(undefined);
      expect(problems).to.have.length(1);
      expect(['not-a-dataset', 'wrong-type']).to.include(problems[0]?.code);
    }
    const {dataset, problems} = checkDataset({...sound(), corridorKit: 2});
    expect(dataset).to.equal(undefined);
    expect(problems.map(({code}) => code)).to.deep.equal(['not-allowed']);
  });

  it('never throws, and what it keeps passes again without a word', () => {
    const paths: [string, number, string][] = Object.entries(sound()).flatMap(([list, records]) =>
      Array.isArray(records)
        ? records.flatMap((record, i) =>
            Object.keys(record).map((key): [string, number, string] => [list, i, key]),
          )
        : [],
    );
    const change = fc.record({where: fc.constantFrom(...paths), to: fc.jsonValue()});
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 4}), (changes) => {
        const document = sound() as unknown as Record<string, Fields[]>;
        for (const {where, to} of changes) {
          const [list, i, key] = where;
          const record = document[list]?.[i];
          if (record) record[key] = to;
        }
        const {dataset} = checkDataset(document);
        const again = checkDataset(JSON.parse(JSON.stringify(dataset)));
        // Advice on sound records may stay; nothing more may go.
        expect(JSON.parse(JSON.stringify(again.dataset))).to.deep.equal(
          JSON.parse(JSON.stringify(dataset)),
        );
      }),
      {numRuns: 300},
    );
  });

  it('does not change what it was given', () => {
    const text = JSON.stringify(middleCorridor);
    checkDataset(middleCorridor);
    expect(JSON.stringify(middleCorridor)).to.equal(text);
  });
});
