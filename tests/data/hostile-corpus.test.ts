import {expect} from 'chai';
import * as fc from 'fast-check';
import {checkDataset} from '../../src/data/check.js';
import {indexDataset} from '../../src/data/dataset.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {loadText, LONGEST} from '../../src/elements/load.js';
import {BASEMAP} from '../../src/geography/basemap.generated.js';
import {unpack} from '../../src/geography/unpack.js';
import {resolveLanguage} from '../../src/languages/language.js';
import {layoutCorridorMap} from '../../src/layout/corridor-map.js';
import {layoutFormatVenn} from '../../src/layout/format-venn.js';
import {layoutTradeChart} from '../../src/layout/trade-chart.js';
import {layoutVisitTimeline} from '../../src/layout/visit-timeline.js';
import type {Box, Scene} from '../../src/layout/scene.js';
import {corridorMapModel} from '../../src/model/corridor-map.js';
import type {Figure, World} from '../../src/model/figure.js';
import {formatVennModel} from '../../src/model/format-venn.js';
import {tradeChartModel} from '../../src/model/trade-chart.js';
import {visitTimelineModel} from '../../src/model/visit-timeline.js';
import {CORPUS, expectHarmless, isProse, replaceTexts, SMALL} from '../support/hostile.js';

// The same cases in every run and browser; another seed looks further.
fc.configureGlobal({seed: 20261122});

describe('the corpus of a stranger’s texts', () => {
  it('is of two hundred and more, each once', () => {
    expect(new Set(CORPUS).size).to.equal(CORPUS.length);
    expect(CORPUS.length).to.be.greaterThan(200);
  });

  for (const [what, own] of [
    ['what readers read, and addresses', isProse],
    ['ids, dates, units, words of the schema', (pattern: string) => !isProse(pattern)],
  ] as const) {
    it(`does no harm in any field: ${what}`, function () {
      this.timeout(60_000);
      const met = new Map<string, Set<number>>();
      for (const offset of CORPUS.keys()) {
        const places = new Map<string, number>();
        const document = replaceTexts(SMALL, (pattern) => {
          if (!own(pattern)) return undefined;
          // The first of its kind takes each payload in turn, so that every field meets all of them.
          const nth = places.get(pattern) ?? 0;
          places.set(pattern, nth + 1);
          const payload = (offset + nth * 7) % CORPUS.length;
          if (nth === 0) met.set(pattern, (met.get(pattern) ?? new Set()).add(payload));
          return CORPUS[payload];
        });
        expectHarmless(document);
      }
      expect(met.size).to.be.greaterThan(25);
      const missed = [...met].filter(([, payloads]) => payloads.size < CORPUS.length);
      expect(missed.map(([pattern]) => pattern)).to.deep.equal([]);
    });
  }

  it('has no field for a colour to hide in', () => {
    const names = JSON.stringify(Object.keys(checkDataset(SMALL).dataset ?? {}));
    expect(names).not.to.match(/colou?r|style|class|html/i);
  });
});

const basemap = unpack(BASEMAP);
const measure: Box['measure'] = (text, {size}) => text.length * size * 0.56;
const widgets: readonly [
  string,
  (world: World, box: Box) => readonly [Figure, Scene | undefined],
][] = [
  [
    'corridor-map',
    (world, box) => drawn(corridorMapModel(world, {}, basemap), (m) => layoutCorridorMap(m, box)),
  ],
  [
    'trade-chart',
    (world, box) => drawn(tradeChartModel(world, {}), (m) => layoutTradeChart(m, box)),
  ],
  [
    'format-venn',
    (world, box) => drawn(formatVennModel(world, {}), (m) => layoutFormatVenn(m, box)),
  ],
  [
    'visit-timeline',
    (world, box) => drawn(visitTimelineModel(world, {}), (m) => layoutVisitTimeline(m, box)),
  ],
];
function drawn<M extends Figure>(
  model: M,
  layout: (model: M) => Scene,
): readonly [M, Scene | undefined] {
  return [model, model.empty ? undefined : layout(model)];
}

/** Paths of numbers in a scene that cannot be drawn, and of texts that hold one. */
function undrawable(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${String(value)}`];
  if (typeof value === 'string')
    return path.endsWith('.d') && /NaN|Infinity/.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => undrawable(each, `${path}.${key}`));
}

describe('any dataset', () => {
  const lists = Object.keys(SMALL as object).filter((key) =>
    Array.isArray((SMALL as Record<string, unknown>)[key]),
  );
  const change = fc.record({
    list: fc.constantFrom(...lists),
    at: fc.nat(40),
    key: fc.constantFrom(
      'names',
      'value',
      'period',
      'at',
      'note',
      'kind',
      'status',
      'date',
      'legs',
      'members',
      'window',
      'unit',
      'stops',
    ),
    value: fc.oneof(
      fc.constantFrom(...CORPUS),
      fc.string({unit: 'binary', maxLength: 40}),
      fc.double(),
      fc.jsonValue({maxDepth: 3}),
      fc.constant(null),
    ),
  });

  for (const [tag, make] of widgets) {
    it(`gives finite numbers, and throws nothing: ${tag}`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(
          fc.array(change, {minLength: 1, maxLength: 12}),
          fc.constantFrom(320, 700),
          (changes, width) => {
            const document = structuredClone(middleCorridor) as unknown as Record<
              string,
              Record<string, unknown>[]
            >;
            for (const {list, at, key, value} of changes) {
              const records = document[list] ?? [];
              const record = records[at % Math.max(1, records.length)];
              if (record) record[key] = value;
            }
            const {dataset} = expectHarmless(document);
            if (!dataset) return;
            const world = {facts: indexDataset(dataset), language: resolveLanguage('ru')};
            const [, scene] = make(world, {width, height: 420, measure});
            expect(undrawable(scene)).to.deep.equal([]);
          },
        ),
        {numRuns: 12},
      );
    });
  }
});

describe('the work that a text makes', () => {
  const SIZE = 100_000;
  const adversarial: Readonly<Record<string, string>> = {
    letters: 'a'.repeat(SIZE),
    spaces: ' '.repeat(SIZE),
    digits: '1'.repeat(SIZE),
    dates: '2025-01-'.repeat(SIZE / 8),
    slashes: `https://${'/'.repeat(SIZE)}`,
    marks: `a${'\u0301'.repeat(SIZE)}`,
    units: '{a}/'.repeat(SIZE / 4),
    commas: ',,'.repeat(SIZE / 2),
    surrogates: '\ud83d'.repeat(SIZE),
    quotes: '"\\'.repeat(SIZE / 2),
  };

  /** How many characters expressions and replacements were given, while a job ran. */
  function counted(job: () => void): {given: number; longest: number} {
    let given = 0;
    let longest = 0;
    const hear = (text: unknown): void => {
      const {length} = String(text);
      given += length;
      longest = Math.max(longest, length);
    };
    const exec = RegExp.prototype.exec;
    const replace = String.prototype.replace;
    const split = String.prototype.split;
    RegExp.prototype.exec = function (text) {
      hear(text);
      return exec.call(this, text);
    };
    String.prototype.replace = function (this: string, ...rest: never[]) {
      hear(this);
      return Reflect.apply(replace, this, rest) as string;
    } as typeof replace;
    String.prototype.split = function (this: string, ...rest: never[]) {
      hear(this);
      return Reflect.apply(split, this, rest) as string[];
    };
    try {
      job();
    } finally {
      RegExp.prototype.exec = exec;
      String.prototype.replace = replace;
      String.prototype.split = split;
    }
    return {given, longest};
  }

  for (const [name, text] of Object.entries(adversarial)) {
    it(`is bounded by the cap, not by its hundred kilobytes: ${name}`, () => {
      const fill = (payload: string): unknown =>
        replaceTexts(SMALL, (pattern) =>
          /names|note|unit|period|url|edtf/.test(pattern) ? payload : undefined,
        );
      const long = counted(() => checkDataset(fill(text)));
      const short = counted(() => checkDataset(fill(text.slice(0, 500))));
      // No expression sees more than the cap and the path beside it …
      expect(long.longest).to.be.lessThan(1200);
      // … so two hundred times the text is no more work.
      expect(long.given).to.be.lessThan(short.given * 1.2 + 20_000);
    });
  }

  it('of a file ends at two million letters', () => {
    const codes = (length: number): string[] =>
      loadText(' '.repeat(length), 'x').problems.map(({code}) => code);
    expect(codes(LONGEST + 1)).to.deep.equal(['load-size']);
    expect(codes(LONGEST)).to.deep.equal(['load-json']);
  });
});
