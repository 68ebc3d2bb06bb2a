import {FULL} from '../data/edition.js';
import type {Code} from './codes.js';

/**
 * Alphabets whose order is not that of Unicode. Letters that a language takes from its neighbours
 * stand where its dictionaries put them. Georgian and Armenian are in order; Chinese stays by character.
 */
const ALPHABETS: Partial<Record<Code, string>> = {
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  ...(FULL
    ? {
        kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
        // After z stand oʻ, gʻ, sh, ch: one letter each, see `DIGRAPHS`.
        uz: 'abcdefghijklmnopqrstuvwxyzöğşç',
        tr: 'abcçdefgğhıijklmnoöpqrsştuüvwxyz',
        'uz-Cyrl': 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳ',
        ky: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя',
        tg: 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳцчҷшщъыьэюя',
        tk: 'abcçdeäfghijžklmnňoöpqrsştuüvwxyýz',
        fa: 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
      }
    : {}),
};

/** Letters of Uzbek that are written with two signs, and one that stands for them here. */
const DIGRAPHS: Readonly<Record<string, string>> = {oʻ: 'ö', gʻ: 'ğ', sh: 'ş', ch: 'ç'};

/** A text in which every letter is the sign of its place, to be compared unit by unit. */
function keyOf(text: string, code: Code): string {
  const alphabet = ALPHABETS[code];
  // Azerbaijani and Turkish have two letters i, each with its own capital.
  const folded = (FULL ? /^(az|tr)$/.test(code) : code === 'az')
    ? text.replaceAll('I', 'ı').replaceAll('İ', 'i')
    : text;
  let lower = folded.toLowerCase();
  if (!alphabet) return lower;
  if (FULL && code === 'uz') {
    lower = lower.replace(/[og]ʻ|[sc]h/g, (letter) => DIGRAPHS[letter] ?? letter);
  }
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
