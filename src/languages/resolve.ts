import {CODES, type Code} from './codes.js';

/** Scripts that a bare language is written in here; another script is another language to a reader. */
const SCRIPTS: Readonly<Record<string, string>> = {
  en: 'latn',
  ru: 'cyrl',
  az: 'latn',
  kk: 'cyrl',
  uz: 'latn',
  tr: 'latn',
  ky: 'cyrl',
  tg: 'cyrl',
  tk: 'latn',
};

/**
 * The language for a tag as found in pages: `ru`, `ru-RU`, `ru_RU`, `RU-ru`, `uz-Cyrl-UZ`. What the
 * kit does not have, and what is no tag at all, is English; it never throws.
 */
export function resolveCode(tag: string | null | undefined): Code {
  const [base = '', ...rest] = (tag ?? '').trim().slice(0, 64).toLowerCase().split(/[-_]/);
  if (!/^[a-z]{2,3}$/.test(base)) return 'en';
  // A singleton begins extensions: nothing behind it is a script.
  const end = rest.findIndex((part) => part.length < 2);
  const subtags = end < 0 ? rest : rest.slice(0, end);
  const script = subtags.find((part) => /^[a-z]{4}$/.test(part));
  if (base === 'uz' && script === 'cyrl') return 'uz-Cyrl';
  const code = CODES.find((known) => known === base);
  if (code === undefined) return 'en';
  const usual = SCRIPTS[code];
  return script === undefined || usual === undefined || script === usual ? code : 'en';
}
