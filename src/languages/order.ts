import type {Slice} from './slice.js';

/** Letters of the alphabet sort from here on, above digits and signs; letters of others come later. */
const ALPHABET = 0x100;
const OTHERS = '\u1000';

/**
 * A comparison by the language's own alphabet: Azerbaijani ə after e, Uzbek oʻ, gʻ, sh, ch, ng last.
 * Case and foreign accents count only between words otherwise equal; letters of other scripts follow
 * by code point. Total: only equal texts compare as 0.
 */
export function comparerOf({alphabet}: Slice): (a: string, b: string) => number {
  const letters = alphabet.includes(' ') ? alphabet.split(' ') : Array.from(alphabet);
  const places = new Map(letters.map((letter, i) => [letter, String.fromCharCode(ALPHABET + i)]));
  const letter = new RegExp([...letters.filter(({length}) => length > 1), '.'].join('|'), 'gsu');
  // Turkish and Azerbaijani have two letters i, each with its own capital.
  const dotless = places.has('ı');
  /** A text in which every letter is the sign of its place, to be compared unit by unit. */
  const key = (text: string): string => {
    const composed = text.normalize('NFC');
    const folded = dotless ? composed.replaceAll('I', 'ı').replaceAll('İ', 'i') : composed;
    return (
      folded
        .toLowerCase()
        // One letter oʻ, however its sign was typed.
        .replace(/(?<=[og])['‘’`ʼ]/g, 'ʻ')
        .replace(letter, (one) => {
          const place = places.get(one) ?? places.get(one.normalize('NFD')[0] ?? '');
          return place ?? (one < 'a' ? one : OTHERS + one);
        })
    );
  };
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) => order(key(a), key(b)) || order(a, b);
}
