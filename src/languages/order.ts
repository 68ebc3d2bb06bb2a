import type {Code} from './codes.js';

/** Alphabets whose order is not that of Unicode. */
const ALPHABETS: Partial<Record<Code, string>> = {
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
};

/** A text in which every letter is the sign of its place, to be compared unit by unit. */
function keyOf(text: string, code: Code): string {
  const alphabet = ALPHABETS[code];
  // Azerbaijani has two letters i, each with its own capital.
  const folded = code === 'az' ? text.replaceAll('I', 'ı').replaceAll('İ', 'i') : text;
  const lower = folded.toLowerCase();
  if (!alphabet) return lower;
  return lower.replace(/\p{L}/gu, (letter) => {
    const place = alphabet.indexOf(letter);
    return place < 0 ? `\u1000${letter}` : String.fromCharCode(0x100 + place);
  });
}

/**
 * Order of two texts in a language's alphabet: Russian ё after е, Azerbaijani ə after e and x after h.
 * Letters of other scripts follow by code point. Total: only equal texts compare as 0.
 */
export function compareIn(code: Code, a: string, b: string): number {
  const [x, y] = [keyOf(a, code), keyOf(b, code)];
  const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return order(x, y) || order(a, b);
}
