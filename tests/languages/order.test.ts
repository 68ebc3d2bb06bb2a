import {expect} from 'chai';
import fc from 'fast-check';
import {resolveLanguage} from '../../src/languages/language.js';

describe('language.compare(a, b)', () => {
  const sorted = (lang: string, words: readonly string[]): string[] =>
    [...words].sort(resolveLanguage(lang).compare);

  it('follows the alphabet of each language', () => {
    expect(sorted('ru', ['Жезказган', 'Ёлка', 'Ереван', 'Алят'])).to.deep.equal([
      'Алят',
      'Ереван',
      'Ёлка',
      'Жезказган',
    ]);
    const az = [
      'a',
      'b',
      'c',
      'ç',
      'd',
      'e',
      'ə',
      'f',
      'g',
      'ğ',
      'h',
      'x',
      'ı',
      'i',
      'j',
      'k',
      'q',
    ];
    expect(sorted('az', [...az].reverse())).to.deep.equal(az);
    expect(sorted('az', ['İran', 'Iğdır', 'Xəzər', 'Həştərxan'])).to.deep.equal([
      'Həştərxan',
      'Xəzər',
      'Iğdır',
      'İran',
    ]);
    expect(sorted('en', ['Tbilisi', 'aktau', 'Baku'])).to.deep.equal(['aktau', 'Baku', 'Tbilisi']);
  });

  it('is a total order over any texts', () => {
    for (const lang of ['en', 'ru', 'az']) {
      const {compare} = resolveLanguage(lang);
      fc.assert(
        fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
          expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).to.equal(0);
          expect(compare(a, b) === 0).to.equal(a === b);
          if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).to.be.at.most(0);
        }),
      );
    }
  });
});
