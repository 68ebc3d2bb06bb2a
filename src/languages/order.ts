import type {Slice} from './slice.js';

/** Weights of letters start here, above digits and signs; letters of other alphabets come later. */
const ALPHABET = 0x100;
const OTHERS = 0x1000;

type Weights = ReadonlyMap<string, number>;

/**
 * A comparison by the language's own alphabet: Azerbaijani ə after e, Uzbek oʻ, gʻ, sh, ch, ng last.
 * Case and foreign accents count only between words otherwise equal; letters of other scripts follow
 * by code point. Total: only equal texts compare as 0.
 */
export function comparerOf(slice: Slice): (a: string, b: string) => number {
  const letters = slice.alphabet.includes(' ')
    ? slice.alphabet.split(' ')
    : Array.from(slice.alphabet);
  const weights: Weights = new Map(letters.map((letter, index) => [letter, ALPHABET + index]));
  // Turkish and Azerbaijani have two letters i, each with its own capital.
  const dotless = weights.has('ı');
  const key = (text: string): readonly number[] => weigh(fold(text, dotless), weights);
  return (a, b) => {
    const [left, right] = [key(a), key(b)];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
      const difference = (left[i] ?? 0) - (right[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
  };
}

function fold(text: string, dotless: boolean): string {
  const composed = text.normalize('NFC');
  const folded = dotless ? composed.replaceAll('I', 'ı').replaceAll('İ', 'i') : composed;
  // One letter oʻ, however its sign was typed.
  return folded.toLowerCase().replace(/(?<=[og])['‘’`ʼ]/g, 'ʻ');
}

function weigh(text: string, weights: Weights): number[] {
  const keys: number[] = [];
  const characters = Array.from(text);
  for (let i = 0; i < characters.length; i++) {
    const one = characters[i] ?? '';
    const pair = weights.get(one + (characters[i + 1] ?? ''));
    if (pair !== undefined && characters[i + 1] !== undefined) {
      keys.push(pair);
      i++;
      continue;
    }
    const weight = weights.get(one) ?? weights.get(one.normalize('NFD')[0] ?? '');
    const point = one.codePointAt(0) ?? 0;
    keys.push(weight ?? (point < 0x61 ? point : OTHERS + point));
  }
  return keys;
}
