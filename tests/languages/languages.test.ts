import {expect} from 'chai';
import * as fc from 'fast-check';
import {CODES, type Code, fallbacksOf} from '../../src/languages/codes.js';
import {languageOf, resolveLanguage} from '../../src/languages/language.js';
import {pluralOf} from '../../src/languages/plurals.js';
import {resolveCode} from '../../src/languages/resolve.js';
import {sliceOf} from '../../src/languages/slice.js';
import {STRINGS} from '../../src/languages/strings/index.js';
import type {Value} from '../../src/languages/texts.js';
import golden from './golden.json' with {type: 'json'};
import {SAMPLES, answers} from './samples.js';

/** Every text of a language by area and key, forms of counted ones joined. */
function textsOf(code: Code): Map<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const [area, entries] of Object.entries(STRINGS[code] ?? {})) {
    for (const [key, entry] of Object.entries(entries as Record<string, string | string[]>)) {
      texts.set(`${area}.${key}`, typeof entry === 'string' ? [entry] : entry);
    }
  }
  return texts;
}

const holesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole);

describe('golden samples', () => {
  it('are sixty and more', () => {
    expect(Object.keys(SAMPLES).length).to.be.at.least(60);
  });

  for (const code of CODES) {
    it(`print in ${code} as they were read`, () => {
      expect(answers(languageOf(code))).to.deep.equal(golden[code]);
    });
  }

  it('hold no number that JavaScript printed by itself', () => {
    const persian = Object.entries(golden.fa).filter(([name]) => name !== 'unknown unit');
    for (const [name, text] of persian) {
      // A sentence taken from English brings English digits.
      if (!/[a-z]/i.test(text)) expect(text, name).not.to.match(/[0-9]/);
    }
  });
});

describe('resolveCode(tag)', () => {
  const tags: readonly (readonly [string | null | undefined, Code])[] = [
    ['ru', 'ru'],
    ['ru-RU', 'ru'],
    ['ru_RU', 'ru'],
    ['RU-ru', 'ru'],
    [' ru ', 'ru'],
    ['ru-Cyrl-KZ', 'ru'],
    ['ru-u-ca-buddhist', 'ru'],
    ['ru-x-latn', 'ru'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-US-posix', 'en'],
    ['az', 'az'],
    ['az-AZ', 'az'],
    ['az-Latn-AZ', 'az'],
    ['az-Cyrl', 'en'],
    ['az-Arab-IR', 'en'],
    ['kk', 'kk'],
    ['kk-KZ', 'kk'],
    ['kk-Cyrl-KZ', 'kk'],
    ['kk-Latn', 'en'],
    ['uz', 'uz'],
    ['uz-UZ', 'uz'],
    ['uz-Latn-UZ', 'uz'],
    ['uz-Cyrl', 'uz-Cyrl'],
    ['uz-Cyrl-UZ', 'uz-Cyrl'],
    ['uz_cyrl_uz', 'uz-Cyrl'],
    ['tr-TR', 'tr'],
    ['ky-KG', 'ky'],
    ['tg-Cyrl-TJ', 'tg'],
    ['tk-TM', 'tk'],
    ['ka-GE', 'ka'],
    ['hy-AM', 'hy'],
    ['fa-IR', 'fa'],
    ['fa-AF', 'fa'],
    ['zh', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['zh-TW', 'zh'],
    ['uk', 'en'],
    ['mn', 'en'],
    ['und', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
    ['-', 'en'],
    ['русский', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
    ['x'.repeat(100000), 'en'],
  ];
  for (const [tag, code] of tags) {
    it(`reads ${JSON.stringify(tag)?.slice(0, 24) ?? 'nothing'} as ${code}`, () => {
      expect(resolveCode(tag)).to.equal(code);
    });
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (tag) => CODES.includes(resolveLanguage(tag).code)));
  });
});

describe('texts', () => {
  const english = textsOf('en');

  for (const code of CODES.filter((each) => STRINGS[each])) {
    it(`of ${code} have the holes of the English ones, and no key of their own`, () => {
      for (const [key, forms] of textsOf(code)) {
        const reference = english.get(key);
        expect(reference, key).not.to.equal(undefined);
        const wanted = new Set((reference ?? []).flatMap(holesOf));
        const counted = (reference ?? []).length > 1;
        for (const form of forms) {
          const found = new Set(holesOf(form));
          if (counted) [wanted, found].forEach((holes) => holes.add('{n}'));
          expect([...found].sort(), `${code} ${key}`).to.deep.equal([...wanted].sort());
        }
      }
    });

    it(`of ${code} are written with care`, () => {
      for (const [key, forms] of textsOf(code)) {
        for (const form of forms) {
          expect(form, key).to.equal(form.trim());
          const prose = form.replace(/\w="[^"]*"/g, '');
          expect(prose, key).not.to.match(/ {2}|'|"|\.\.\./);
        }
      }
    });
  }

  it('of Uzbek write oʻ, gʻ and the apostrophe with their own signs', () => {
    for (const [key, forms] of textsOf('uz')) {
      for (const form of forms) expect(form, key).not.to.match(/[‘’`']/);
    }
    expect(languageOf('uz').dateOfEvent({edtf: '2026', part: 'mid'})).to.equal('2026-yil oʻrtasi');
  });

  it('end with English, whatever the language', () => {
    for (const code of CODES) expect(fallbacksOf(code).at(-1)).to.equal('en');
    expect(fallbacksOf('ky')).to.deep.equal(['ky', 'ru', 'en']);
  });

  it('that fall back bring their own numbers and plurals along', () => {
    expect(languageOf('ky').text('corridor-map.drawn', {n: 1234})).to.equal(
      'Карта, на ней 1\u00a0234 маршрута.',
    );
    expect(languageOf('fa').text('problems.load-timeout', {seconds: 1234})).to.equal(
      'no answer within 1,234 seconds.',
    );
    const asOf: Value = (own) => own.date('2026-01-05');
    const text = languageOf('fa').text('problems.held-later', {asOf});
    expect(text).to.equal('said to be held, but lies after 5 January 2026.');
  });

  it('that fall back say figures and dates that stand in them again, in their own language', () => {
    const ky = languageOf('ky');
    const value = `${ky.quantity(4.5e6, 't')}, ${ky.date('2025-10')}`;
    expect(value).to.equal('4,5\u00a0млн тонна, 2025-ж. октябрь');
    expect(ky.text('corridor-map.extremes', {route: 'X', value})).to.equal(
      'Самая широкая линия: X, 4,5\u00a0млн тонн, октябрь 2025.',
    );
    const ka = languageOf('ka');
    const dates = ka.list(['2023', '2024-10', '2025'].map((date) => ka.date(date)));
    expect(ka.text('corridor-map.statuses', {statuses: dates})).to.equal(
      'Legs: 2023, October 2024 and 2025.',
    );
    const fa = languageOf('fa');
    expect(
      fa.text('problems.limit', {extra: `${fa.numberOf(5000)} (${fa.percent(0.5)})`}),
    ).to.equal('at most 5,000 (50%) can be shown.');
  });

  it('name a problem that has no sentence by its code', () => {
    const problem = {code: 'no-such-problem', path: 'claims[0]', values: {}};
    expect(languageOf('ru').problem(problem)).to.equal('claims[0]: no-such-problem');
  });

  it('keep what an author wrote as it is', () => {
    const problem = {code: 'period-day', path: '{written}', values: {written: '$& {path} <b>'}};
    expect(languageOf('en').problem(problem)).to.contain('“$& {path} <b>”');
  });
});

describe('pluralOf(slice, n)', () => {
  const forms = (code: Code, numbers: readonly number[]): string =>
    numbers.map((n) => pluralOf(sliceOf(code), n)).join(' ');

  it('knows the four of Russian', () => {
    expect(forms('ru', [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112, 1.5])).to.equal(
      'many one few few many many many many one few many one many many other',
    );
  });

  it('knows the two of most, and the one of Chinese', () => {
    expect(forms('en', [0, 1, 2, 1.5])).to.equal('other one other other');
    expect(forms('az', [0, 1, 2, 21])).to.equal('other one other other');
    expect(forms('fa', [0, 0.5, 1, 2])).to.equal('one one one other');
    expect(forms('zh', [0, 1, 2])).to.equal('other other other');
  });
});

describe('numberOf(value)', () => {
  const english = languageOf('en');

  it('prints every digit of a value, and makes none up', () => {
    const plain = (value: number): string =>
      english.numberOf(value).replaceAll(',', '').replace('−', '-');
    fc.assert(
      fc.property(fc.double({min: -1e15, max: 1e15, noNaN: true}), (value) => {
        expect(Number(plain(value))).to.equal(value === 0 ? 0 : value);
      }),
    );
  });

  it('shifts by powers of ten exactly', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1e9}), fc.integer({min: 0, max: 9}), (value, shift) => {
        const text = english.numberOf(value, {shift}).replaceAll(',', '');
        expect(text).to.equal(english.numberOf(Number(`${value}e-${shift}`)).replaceAll(',', ''));
      }),
    );
  });

  it('prints what is no number as unknown', () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(english.numberOf(value)).to.equal('?');
    expect(english.numberOf(-0)).to.equal('0');
    expect(english.numberOf(0, {shift: 6})).to.equal('0');
  });

  it('rounds where it is told to, and groups as the language does', () => {
    expect(languageOf('ka').numberOf(1234)).to.equal('1234');
    expect(languageOf('ka').numberOf(12345)).to.equal('12\u00a0345');
    expect(english.numberOf(1234.5678, {significant: 3})).to.equal('1,230');
  });
});

describe('quantity(amount, unit)', () => {
  const russian = languageOf('ru');

  it('lets a qualifier govern a Russian noun', () => {
    const over = (n: number): string => russian.quantity(n, 'd', {says: 'over'});
    expect([1, 2, 5, 11, 21, 1.5].map(over)).to.deep.equal([
      'более 1\u00a0дня',
      'более 2\u00a0дней',
      'более 5\u00a0дней',
      'более 11\u00a0дней',
      'более 21\u00a0дня',
      'более 1,5\u00a0дня',
    ]);
    expect(russian.quantity(2, 'd', {says: 'almost'})).to.equal('почти 2\u00a0дня');
  });

  it('puts Turkic nouns into the ablative by the last vowel and sound', () => {
    const over = (code: Code, noun: string): string =>
      languageOf(code)
        .quantity(9, '{x}', {noun: {[code]: {other: noun}}, says: 'over'})
        .split('\u00a0')[1] ?? '';
    expect(over('az', 'şirkət')).to.equal('şirkətdən çox');
    expect(over('az', 'qurum')).to.equal('qurumdan çox');
    expect(over('tr', 'ülke')).to.equal('ülkeden fazla');
    expect(over('tr', 'proje')).to.equal('projeden fazla');
    expect(over('tr', 'bölüm')).to.equal('bölümden fazla');
    expect(over('tr', 'şirket')).to.equal('şirketten fazla');
    expect(over('kk', 'ел')).to.equal('елден астам');
    expect(over('kk', 'адам')).to.equal('адамнан астам');
    expect(over('kk', 'құжат')).to.equal('құжаттан астам');
    expect(over('uz', 'davlat')).to.equal('davlatdan ortiq');
  });

  it('shortens millions only if no digit is lost', () => {
    const english = languageOf('en');
    expect(english.quantity(999999, 't')).to.equal('999,999\u00a0tonnes');
    expect(english.quantity(1e6, 't')).to.equal('1\u00a0million tonnes');
    expect(english.quantity(1234567, 't')).to.equal('1,234,567\u00a0tonnes');
    expect(english.quantity([900000, 1.2e6], 't')).to.equal('0.9–1.2\u00a0million tonnes');
    expect(english.quantity(1234567, 't', {significant: 2})).to.equal('1.2\u00a0million tonnes');
  });

  it('takes the whole phrase from the language that has the noun', () => {
    const noun = {en: {one: 'company', other: 'companies'}};
    const text = languageOf('ru').quantity(1500, '{company}', {noun, says: 'over'});
    expect(text).to.equal('more than 1,500\u00a0companies');
  });

  it('never throws, and never prints a hole', () => {
    const says = fc.constantFrom(
      'exact' as const,
      'about' as const,
      'over' as const,
      'under' as const,
      'upTo' as const,
    );
    const units = fc.oneof(fc.constantFrom('t', 'USD', '%', 'd', '1', '', 'm/a', '×'), fc.string());
    fc.assert(
      fc.property(
        fc.constantFrom(...CODES),
        fc.double(),
        units.filter((unit) => !unit.includes('{')),
        says,
        (code, value, unit, qualifier) => {
          const text = languageOf(code).quantity(value, unit, {says: qualifier});
          expect(text).not.to.match(/NaN|Infinity|undefined|\{\w\}/);
        },
      ),
    );
  });
});

describe('name(names)', () => {
  it('says in which language a name came out', () => {
    const names = {en: 'Aktau', ru: 'Актау'};
    expect(languageOf('ru').name(names)).to.deep.equal({text: 'Актау', lang: 'ru'});
    expect(languageOf('kk').name(names)).to.deep.equal({text: 'Актау', lang: 'ru'});
    expect(languageOf('az').name(names)).to.deep.equal({text: 'Aktau', lang: 'en'});
    expect(languageOf('az').name({de: 'Aktau'})).to.deep.equal({text: 'Aktau', lang: 'de'});
    expect(languageOf('az').name('Aktau', 'en')).to.deep.equal({text: 'Aktau', lang: 'en'});
    expect(languageOf('az').name(null)).to.deep.equal({text: '', lang: undefined});
  });
});

describe('capitals(text)', () => {
  it('keeps the dot of i where the language has two of them', () => {
    expect(languageOf('az').capitals('Qırğızıstan, İran')).to.equal('QIRĞIZISTAN, İRAN');
    expect(languageOf('az').capitals('Çin')).to.equal('ÇİN');
    expect(languageOf('az').capitals('Kazakhstan, China', 'en')).to.equal('KAZAKHSTAN, CHINA');
    expect(languageOf('en').capitals('Türkiye')).to.equal('TÜRKIYE');
    expect(languageOf('en').capitals('Türkiye', 'tr')).to.equal('TÜRKİYE');
    expect(languageOf('ru').capitals('Китай')).to.equal('КИТАЙ');
    expect(languageOf('ka').capitals('საქართველო')).to.equal('საქართველო');
  });

  it('begins sentences likewise', () => {
    expect(languageOf('az').sentence('iki ölkə')).to.equal('İki ölkə');
    expect(languageOf('ru').sentence('две страны')).to.equal('Две страны');
    expect(languageOf('en').sentence('')).to.equal('');
  });
});
