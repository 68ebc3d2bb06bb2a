import {expect} from 'chai';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {CODES, type Code} from '../../src/languages/codes.js';
import {cyrillic} from '../../src/languages/cyrillic.js';
import {languageOf} from '../../src/languages/language.js';
import {STRINGS} from '../../src/languages/strings/index.js';
import {answers} from './samples.js';

const SCRIPTS = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /\p{Script=Arabic}/u,
  Georgian: /\p{Script=Georgian}/u,
  Armenian: /\p{Script=Armenian}/u,
  Han: /\p{Script=Han}/u,
};
type Script = keyof typeof SCRIPTS;

/** What a language is written in; names of files, keys and companies are Latin anywhere. */
const WRITTEN_IN: Partial<Record<Code, Script>> = {
  ru: 'Cyrillic',
  kk: 'Cyrillic',
  'uz-Cyrl': 'Cyrillic',
  ky: 'Cyrillic',
  tg: 'Cyrillic',
  ka: 'Georgian',
  hy: 'Armenian',
  fa: 'Arabic',
  zh: 'Han',
};

/** Every text of a value by language; `code` is the language of what lies deeper. */
function textsOf(value: unknown, code?: Code): (readonly [Code, string])[] {
  if (typeof value === 'string') return code ? [[code, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, CODES.find((each) => each === key) ?? code),
  );
}

const scriptsOf = (word: string): string[] =>
  Object.entries(SCRIPTS).flatMap(([name, letters]) => (letters.test(word) ? [name] : []));

describe('words', () => {
  const everything = [
    ...textsOf(STRINGS),
    ...textsOf(middleCorridor),
    ...CODES.flatMap((code) =>
      Object.values(answers(languageOf(code))).map((text) => [code, text] as const),
    ),
  ];

  it('are each in letters of one script, so that one font draws a whole word', () => {
    expect(everything.length).to.be.greaterThan(5000);
    const mixed = everything
      .flatMap(([code, text]) => (text.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => [code, word]))
      .filter(([, word = '']) => scriptsOf(word).length > 1)
      // Han stands beside what it counts without a space.
      .filter(([code]) => code !== 'zh');
    expect(mixed).to.deep.equal([]);
  });

  it('are in the script of their language, or Latin', () => {
    const foreign = [...textsOf(STRINGS), ...textsOf(middleCorridor)].filter(([code, text]) => {
      const own = WRITTEN_IN[code] ?? 'Latin';
      return scriptsOf(text).some((script) => script !== own && script !== 'Latin');
    });
    expect(foreign).to.deep.equal([]);
  });

  it('of Uzbek have U+02BB in oʻ and gʻ, and U+02BC elsewhere', () => {
    const uzbek = everything.filter(([code]) => code === 'uz').map(([, text]) => text);
    expect(uzbek.filter((text) => /[oOgG]ʻ/.test(text)).length).to.be.greaterThan(100);
    for (const text of uzbek) {
      expect(text).not.to.match(/[‘’`'´]/);
      expect(text).not.to.match(/[^oOgG]ʻ/);
      expect(text).not.to.match(/[oOgG]ʼ/);
    }
  });

  it('of Uzbek in Cyrillic are those in Latin, letter by letter', () => {
    expect(cyrillic('Oʻzbekiston, Qirgʻiziston, Eron, aʼzo, yoʻl, yer, ikkiyoqlama')).to.equal(
      'Ўзбекистон, Қирғизистон, Эрон, аъзо, йўл, ер, иккиёқлама',
    );
    expect(cyrillic('investitsiya, stansiya, poezd, CSV, {n} ta Chegara, Shahar')).to.equal(
      'инвестиция, станция, поэзд, CSV, {n} та Чегара, Шаҳар',
    );
    const {problems: _, ...areas} = STRINGS.uz;
    for (const text of Object.values(areas).flatMap((texts) => Object.values(texts).flat())) {
      const left = cyrillic(text).replace(
        /\{\w+\}|CSV|JSON|PNG|SVG|BibTeX|Enter|Escape|Natural Earth/g,
        '',
      );
      expect(left).not.to.match(/[a-zʻʼ]/i);
    }
    const uzbek = languageOf('uz-Cyrl');
    expect(uzbek.text('frame.asOf', {date: (own) => own.date('2026-01-05')})).to.equal(
      'Маълумотлар санаси: 5-январ, 2026',
    );
  });

  it('of Turkish and Azerbaijani tell the two i apart in what begins a name', () => {
    const names = [...textsOf(middleCorridor)].filter(([code]) => code === 'tr' || code === 'az');
    for (const [, name] of names) expect(name).not.to.match(/\u0069\u0307/);
    expect(names.map(([, name]) => name)).to.include.members(['İran', 'İstanbul']);
  });
});
