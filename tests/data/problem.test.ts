import {expect} from 'chai';
import fc from 'fast-check';
import {didYouMean} from '../../src/data/problem.js';

describe('didYouMean(written, allowed)', () => {
  const allowed = ['about', 'almost', 'over', 'columns', 'growth', 'both-ways'];

  it('guesses a word with a wrong, a missing or a swapped letter', () => {
    expect(didYouMean('abuot', allowed)).to.equal('about');
    expect(didYouMean('colums', allowed)).to.equal('columns');
    expect(didYouMean('Grwoth', allowed)).to.equal('growth');
    expect(didYouMean('bothways', allowed)).to.equal('both-ways');
  });

  it('guesses nothing that is far off, empty or very long', () => {
    expect(didYouMean('pie', allowed)).to.equal(undefined);
    expect(didYouMean('', allowed)).to.equal(undefined);
    expect(didYouMean('a'.repeat(100_000), allowed)).to.equal(undefined);
  });

  it('finds a word itself, whatever is allowed beside it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({minLength: 1, maxLength: 20}), {minLength: 1}),
        fc.nat(),
        (words, n) => {
          const word = words[n % words.length] ?? '';
          const found = didYouMean(word, words);
          expect(found?.toLowerCase()).to.equal(word.toLowerCase());
        },
      ),
    );
  });
});
