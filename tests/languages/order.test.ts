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

  /** Letters of each alphabet as a primer prints them. */
  const ALPHABETS: Readonly<Record<string, string>> = {
    ru: 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я',
    az: 'a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v y z',
    kk: 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я',
    uz: 'a b d e f g h i j k l m n o p q r s t u v x y z oʻ gʻ sh ch',
    tr: 'a b c ç d e f g ğ h ı i j k l m n o ö p r s ş t u ü v y z',
    'uz-Cyrl': 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш ъ ь э ю я ў қ ғ ҳ',
    ky: 'а б в г д е ё ж з и й к л м н ң о ө п р с т у ү ф х ц ч ш щ ъ ы ь э ю я',
    tg: 'а б в г ғ д е ё ж з и ӣ й к қ л м н о п р с т у ӯ ф х ҳ ч ҷ ш ъ э ю я',
    tk: 'a b ç d e ä f g h i j ž k l m n ň o ö p r s ş t u ü w y ý z',
    ka: 'ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ',
    hy: 'ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք',
    fa: 'آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی',
  };

  for (const [lang, primer] of Object.entries(ALPHABETS)) {
    it(`has the whole alphabet of ${lang}, small and in capitals`, () => {
      const {capitals} = resolveLanguage(lang);
      const letters = primer.split(' ');
      expect(sorted(lang, [...letters].reverse())).to.deep.equal(letters);
      // Ъ, ы and ь begin no word, and have capitals all the same.
      const large = letters.map((letter) => capitals(letter, lang));
      expect(sorted(lang, [...large].reverse())).to.deep.equal(large);
    });
  }

  it('takes the two signs of an Uzbek letter for one, and tells the two Turkish i apart', () => {
    expect(
      sorted('uz', ['Shahrisabz', 'Oʻzbekiston', 'Samarqand', 'Zomin', 'Chirchiq']),
    ).to.deep.equal(['Samarqand', 'Zomin', 'Oʻzbekiston', 'Shahrisabz', 'Chirchiq']);
    expect(sorted('tr', ['İzmir', 'Isparta', 'Hakkâri', 'Şırnak', 'Sivas'])).to.deep.equal([
      'Hakkâri',
      'Isparta',
      'İzmir',
      'Sivas',
      'Şırnak',
    ]);
  });

  it('is a total order over any texts', () => {
    for (const lang of ['en', 'ru', 'az', 'kk', 'uz', 'tr', 'fa']) {
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
