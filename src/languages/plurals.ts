import type {Slice} from './slice.js';

/** Plural categories that the languages here use (CLDR; Tajik, which CLDR lacks, as its neighbours). */
export type Plural = 'one' | 'few' | 'many' | 'other';

/** Categories a language has, in the order in which its forms are written. */
export function pluralsOf(slice: Slice): readonly Plural[] {
  if (slice.plurals === 'slavic') return ['one', 'few', 'many', 'other'];
  return slice.plurals === 'none' ? ['other'] : ['one', 'other'];
}

/** The category of a number as it is printed: a fraction is `other` in Russian. */
export function pluralOf(slice: Slice, value: number): Plural {
  const n = Math.abs(value);
  if (slice.plurals === 'slavic') return slavic(n);
  if (slice.plurals === 'none') return 'other';
  // Persian and Armenian count nothing, and what is less than one, as one.
  if (slice.plurals === 'zero') return n <= 1 ? 'one' : 'other';
  return n === 1 ? 'one' : 'other';
}

function slavic(n: number): Plural {
  if (!Number.isInteger(n)) return 'other';
  const [ones, tens] = [n % 10, n % 100];
  if (ones === 1 && tens !== 11) return 'one';
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
}

/** The form of a category; the last one where a language, or a dataset, has fewer forms. */
export function formOf(slice: Slice, forms: readonly string[], plural: Plural): string {
  const index = pluralsOf(slice).indexOf(plural);
  return forms[Math.min(Math.max(index, 0), forms.length - 1)] ?? '';
}
