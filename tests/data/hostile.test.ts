import {expect} from 'chai';
import * as fc from 'fast-check';
import {checkDataset, isWebAddress} from '../../src/data/check.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {expectHarmless, SMALL} from '../support/hostile.js';

type Json = null | boolean | number | string | Json[] | {[key: string]: Json};

/** Ten of the worst for each type of field. */
const PAYLOADS: Readonly<Record<string, readonly unknown[]>> = {
  text: [
    '<img src=x onerror=alert(1)>',
    '<script>document.title="owned"</script>',
    '{{constructor.constructor("alert(1)")()}}',
    '\u202egnp.exe\u202c\u2066\u2069',
    'a\u0000b\u0007c\u001b[31m\u009b',
    '\ud800 lone \udfff',
    `Z${'\u0301'.repeat(400)}`,
    '\u200b\ufeff\u2060 zero width \u00ad',
    'x'.repeat(10_000),
    '${7*7} #{7*7} <%= 7*7 %> javascript:alert(1)',
  ],
  id: [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '" onmouseover="alert(1)',
    '../../etc/passwd',
    '\u0000',
    'x'.repeat(5000),
  ],
  url: [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \t\njavascript:alert(1)',
    'java\u0000script:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'https://user:secret@example.org/',
    'https://example.org\\@evil.example/',
    '//evil.example/x',
  ],
  number: [NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, -0, '12', 1e16, [1, NaN]],
  date: [
    '0000',
    '2025-02-30',
    '9999999',
    '2025-01/2024-01',
    '../..',
    '2025-W10',
    '٢٠٢٥',
    '2025-13',
    `2025${'-01'.repeat(5000)}`,
    '<b>2025</b>',
  ],
  language: [
    'xx-',
    'e',
    'english',
    '<en>',
    'en_US',
    '',
    '__proto__',
    '-',
    'en-'.repeat(99),
    'EN en',
  ],
  unit: [
    '',
    ' ',
    '{',
    '{}',
    '{a b}',
    '<t>',
    't/t/t',
    'x'.repeat(300),
    '$',
    'url(http://evil.example)',
  ],
  list: [null, 0, 'a', {}, {length: 1e9}, [[]], [null], [[[[[[[[[[1]]]]]]]]]], true, [undefined]],
  object: [
    null,
    [],
    'a',
    5,
    {__proto__: null},
    {toString: 1},
    {then: 1},
    {length: -1},
    new Date(0),
    /x/,
  ],
  position: [
    [NaN, 0],
    [181, 0],
    [0, -91],
    ['0', '0'],
    [],
    [1],
    [Infinity, Infinity],
    {0: 1, 1: 1},
    '0,0',
    [1e15, 1e15],
  ],
};

/** Where each type of field stands in the built-in document. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  text: [
    'names.en',
    'sources.0.title',
    'places.0.names',
    'claims.0.words',
    'claims.0.note',
    'events.0.outcomes.0',
    'sources.0.at.0',
    'claims.0.sources.0.at.0',
  ],
  id: [
    'id',
    'places.0.id',
    'claims.0.measure',
    'claims.0.id',
    'events.0.host',
    'routes.0.legs.0.stops.0',
  ],
  url: ['sources.0.url', 'sources.5.url', 'basemap'],
  number: ['claims.0.value', 'tallies.0.value', 'places.0.priority', 'claims.20.value.0'],
  date: ['asOf', 'claims.0.period', 'claims.2.base', 'events.0.date.edtf', 'tallies.0.window.end'],
  language: ['language', 'sources.0.language'],
  unit: ['measures.0.unit', 'measures.5.unit'],
  list: [
    'places',
    'claims',
    'claims.0.sources',
    'routes.0.legs',
    'formats.0.members',
    'doubts.0.over',
  ],
  object: [
    'names',
    'leads',
    'places.0',
    'claims.0',
    'measures.0.about',
    'events.0.date',
    'borders',
  ],
  position: ['places.22.at', 'places.28.ring.1', 'routes.0.legs.3.stops.1'],
};

const WHOLE = JSON.stringify(middleCorridor);
const TEXT = JSON.stringify(SMALL);

/** The built-in document with one field replaced. */
function withField(path: string, value: unknown): unknown {
  const document = JSON.parse(TEXT) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let holder: Record<string, unknown> | undefined = document;
  for (const step of steps) holder = holder?.[step] as Record<string, unknown> | undefined;
  if (holder && typeof holder === 'object') holder[last] = value;
  return document;
}

describe('hostile documents', () => {
  for (const [type, payloads] of Object.entries(PAYLOADS)) {
    it(`${type}: ten payloads in every field of the kind`, () => {
      expect(payloads).to.have.length(10);
      for (const path of FIELDS[type] ?? []) {
        for (const payload of payloads) expectHarmless(withField(path, payload));
      }
    });
  }

  it('an id like __proto__ is an id like any other', () => {
    const document = JSON.parse(WHOLE) as {places: Json[]; claims: Record<string, Json>[]};
    document.places.push(
      JSON.parse('{"id": "__proto__", "kind": "city", "names": {"en": "P"}, "at": [1, 1]}') as Json,
    );
    document.claims.push({...document.claims[0], id: 'constructor', period: '1999'});
    const {dataset, problems} = checkDataset(document);
    expect(problems).to.deep.equal([]);
    expect(dataset?.places.at(-1)?.id).to.equal('__proto__');
    expect(dataset?.claims?.at(-1)?.id).to.equal('constructor');
  });

  it('a key __proto__ pollutes nothing and is told', () => {
    const text = WHOLE.replace('"corridorKit":1', '"corridorKit":1,"__proto__":{"polluted":1}');
    const document = JSON.parse(text) as unknown;
    expectHarmless(document);
    expect(checkDataset(document).problems.map(({code}) => code)).to.deep.equal(['unknown-key']);
    const inside = JSON.parse(
      WHOLE.replace(
        '"kind":"article"',
        '"kind":"article","constructor":{"prototype":{"polluted":1}}',
      ),
    ) as unknown;
    expectHarmless(inside);
    expect(checkDataset(inside).problems.map(({code}) => code)).to.deep.equal(['unknown-key']);
  });

  it('each cap holds at its edge', () => {
    const told = (change: (document: Record<string, Json>) => void): string[] => {
      const document = JSON.parse(WHOLE) as Record<string, Json>;
      change(document);
      return checkDataset(document).problems.map(({code}) => code);
    };
    const nested = (depth: number): Json => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(told((d) => (d['names'] = 'x'.repeat(500)))).to.deep.equal([]);
    expect(told((d) => (d['names'] = 'x'.repeat(501)))).to.deep.equal(['too-long']);
    // The document is the first level, a field of it the second.
    expect(told((d) => (d['extra'] = nested(7)))).to.deep.equal(['unknown-key']);
    expect(told((d) => (d['extra'] = nested(8)))).to.include('too-deep');
    expect(told((d) => (d['borders'] = {a: nested(14)}))).to.deep.equal([]);
    expect(told((d) => (d['borders'] = {a: nested(15)}))).to.include('too-deep');
    const places = (count: number): Json =>
      Array.from({length: count}, (_, i) => ({id: `p${i}`, kind: 'city', names: 'P'}));
    const few = {corridorKit: 1, id: 'a', names: 'a', language: 'en', asOf: '2026', sources: []};
    const countOf = (count: number): string[] =>
      checkDataset({...few, places: places(count)}).problems.map(({code}) => code);
    expect(countOf(5000)).to.deep.equal([]);
    expect(countOf(5001)).to.deep.equal(['too-many']);
  });

  it('reads as many values as it may, not one less, and says when there are more', () => {
    const small = {corridorKit: 1, id: 'a', names: 'a', language: 'en', asOf: '2026', sources: []};
    const place = {id: 'p', kind: 'city', names: 'P'};
    const valuesIn = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, each) => sum + valuesIn(each), 1)
        : 1;
    /** A document of so many values; the place comes last and is what a cap would cut. */
    const read = (count: number): ReturnType<typeof checkDataset> => {
      const own = valuesIn({...small, borders: {a: []}, places: [place]});
      const document = {
        ...small,
        borders: {a: Array<number>(count - own).fill(0)},
        places: [place],
      };
      expect(valuesIn(document)).to.equal(count);
      return checkDataset(document);
    };
    for (const count of [399_999, 400_000]) {
      const {dataset, problems} = read(count);
      expect(problems, String(count)).to.deep.equal([]);
      expect(dataset?.places.map(({id}) => id)).to.deep.equal(['p']);
    }
    const {problems} = read(400_001);
    expect(problems.map(({code}) => code)).to.include('too-many');
    expect(problems.filter(({code}) => code === 'too-many')).to.have.length(1);
  });

  it('cycles, getters that throw and functions do no harm', () => {
    const cycle: Record<string, unknown> = {corridorKit: 1, sources: [], places: []};
    cycle['places'] = [cycle, cycle];
    cycle['self'] = cycle;
    expectHarmless(cycle);
    const trap = {
      sources: [],
      get places(): never {
        throw new TypeError('no');
      },
    };
    expectHarmless(trap);
    expect(checkDataset(trap).dataset).to.equal(undefined);
    expectHarmless({...middleCorridor, names: () => 'x', toJSON: () => ({})});
    expectHarmless(new Proxy(middleCorridor, {}));
  });

  it('a document of nothing but faults is told in a thousand sentences and the count of the rest', () => {
    const claims = Array.from({length: 5000}, (_, i) => ({id: `c${i}`, measur: 1}));
    const {problems} = checkDataset({...JSON.parse(WHOLE), claims});
    expect(problems).to.have.length(1001);
    expect(problems.at(-1)?.code).to.equal('too-many-problems');
    expect(problems.at(-1)?.values['count']).to.be.greaterThan(10_000);
  });

  it('any JSON in any place does no harm', () => {
    const keys = Object.keys(middleCorridor).filter((key) => key !== 'corridorKit');
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        expectHarmless({...JSON.parse(TEXT), [key]: value});
      }),
      {numRuns: 60},
    );
  });
});

describe('isWebAddress(url)', () => {
  it('takes http and https, and nothing that only looks like it', () => {
    for (const url of [
      'https://example.org',
      'http://example.org/a?b=c#d',
      'https://пример.рф/путь',
      'https://www.example.org:8080/x(1)',
    ]) {
      expect(isWebAddress(url), url).to.equal(true);
    }
    for (const url of PAYLOADS['url'] ?? []) expect(isWebAddress(String(url))).to.equal(false);
  });

  it('stays linear on text made to trip it', () => {
    for (const text of ['https://' + 'a'.repeat(1e5), 'https://' + '/?#'.repeat(3e4) + ' ']) {
      expect(isWebAddress(text)).to.equal(!text.endsWith(' '));
    }
  });
});
