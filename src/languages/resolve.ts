import {type Code, fallbacksOf} from './codes.js';
import {isCarried} from './slice.js';

const CYRILLIC = /^(ru|kk|ky|tg)$/;
const ANY_SCRIPT = /^(ka|hy|fa|zh)$/;

/**
 * The language for a tag as found in pages: `ru`, `ru-RU`, `ru_RU`, `RU-ru`, `uz-Cyrl-UZ`. What the
 * module does not carry falls back (Kazakh to Russian), at last to English, like what is no tag; it
 * never throws. A script in which a language is not written here is another language to a reader.
 */
export function resolveCode(tag: string | null | undefined): Code {
  const parts = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?![a-z])/.exec((tag ?? '').trim().toLowerCase());
  const [, base = 'en', script] = parts ?? [];
  const usual = CYRILLIC.test(base) ? 'cyrl' : 'latn';
  const isOther = script && script !== usual && !ANY_SCRIPT.test(base);
  const written = base === 'uz' && script === 'cyrl' ? 'uz-Cyrl' : isOther ? 'en' : base;
  return fallbacksOf(written).find(isCarried) ?? 'en';
}
