import type {Slice} from './slice.js';

/**
 * The ablative of a common noun, as "more than" wants it in Turkic languages: ton → tondan, gün →
 * gündən, ай → айдан, апта → аптадан. The last vowel says which vowel the ending has, the last sound
 * which consonant. Empty if the language's endings are not known, or the word has no vowel to go by.
 */
export function ablativeOf(slice: Slice, word: string): string {
  const [back = '', front = '', voiced, nasal = '', afterNasal, voiceless = '', afterVoiceless] =
    slice.suffix;
  if (voiced === undefined || word.includes('{')) return '';
  const letters = Array.from(word.toLowerCase());
  const vowel = letters.findLast((letter) => back.includes(letter) || front.includes(letter));
  const last = letters.at(-1);
  if (vowel === undefined || last === undefined || !/\p{L}/u.test(last)) return '';
  const endings = nasal.includes(last)
    ? afterNasal
    : voiceless.includes(last)
      ? afterVoiceless
      : voiced;
  return word + ((endings ?? voiced).split(',')[back.includes(vowel) ? 0 : 1] ?? '');
}
