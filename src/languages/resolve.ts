import {type Code, fallbacksOf} from './codes.js';
import {SLICE} from './slice.generated.js';

const CYRILLIC = /^(ru|kk|ky|tg)$/;
const ANY_SCRIPT = /^(ka|hy|fa|zh)$/;

const isCarried = (code: string): code is Code => Object.hasOwn(SLICE, code);

/**
 * The language for a tag as found in pages: `ru`, `ru-RU`, `ru_RU`, `RU-ru`, `uz-Cyrl-UZ`. What the
 * module does not carry falls back (Kazakh to Russian), at last to English, like what is no tag; it
 * never throws. A script in which a language is not written here is another language to a reader.
 */
export function resolveCode(tag: string | null | undefined): Code {
  const [base = '', ...rest] = (tag ?? '').trim().slice(0, 64).toLowerCase().split(/[-_]/);
  if (!/^[a-z]{2,3}$/.test(base)) return 'en';
  // A singleton begins extensions: nothing behind it is a script.
  const end = rest.findIndex((part) => part.length < 2);
  const script = rest.slice(0, end < 0 ? rest.length : end).find((part) => /^[a-z]{4}$/.test(part));
  if (base === 'uz' && script === 'cyrl') return isCarried('uz-Cyrl') ? 'uz-Cyrl' : 'en';
  const usual = CYRILLIC.test(base) ? 'cyrl' : 'latn';
  if (script && script !== usual && !ANY_SCRIPT.test(base)) return 'en';
  return fallbacksOf(base).find(isCarried) ?? 'en';
}
