import {FULL} from '../data/edition.js';
import {type Code, fallbacksOf} from './codes.js';
import {cyrillic} from './cyrillic.js';
import type {Language} from './language.js';
import {fill} from './pattern.js';
import {STRINGS} from './strings/index.js';

/** A text as it stands in a language's file, and the language it was found in. */
export interface Found {
  readonly code: Code;
  readonly entry: string | readonly string[];
}

/** Looks a text up along the languages' fallbacks; `undefined` for a key that nobody has. */
export function findText(code: Code, key: string): Found | undefined {
  const [area = '', name = ''] = key.split('.');
  for (const language of fallbacksOf(code)) {
    const entry = entryOf(language, area, name);
    if (entry) return {code: language, entry};
  }
  return undefined;
}

function entryOf(language: Code, area: string, name: string): Found['entry'] | undefined {
  // Uzbek in Cyrillic is Uzbek letter by letter; sentences to authors are full of Latin words.
  if (FULL && language === 'uz-Cyrl') {
    const entry = area === 'problems' ? undefined : entryOf('uz', area, name);
    return typeof entry === 'object' ? entry.map(cyrillic) : entry && cyrillic(entry);
  }
  const areas: Readonly<Record<string, Readonly<Record<string, Found['entry']>> | undefined>> =
    STRINGS[language] ?? {};
  return areas[area]?.[name];
}

/** What may stand in a hole: a function is asked once it is known in which language. */
export type Value = string | number | ((language: Language) => string);

/** Values by hole. */
export type Values = Readonly<Record<string, Value>>;

/** What filling needs of the language a text was found in. */
export interface Printer {
  readonly print: (value: Exclude<Value, string>) => string;
  readonly form: (forms: readonly string[], value: number) => string;
}

/** Fills a text; a counted one takes the form for `n`. */
export function fillText(entry: Found['entry'], values: Values, {print, form}: Printer): string {
  const count = values['n'];
  const pattern =
    typeof entry === 'string' ? entry : form(entry, typeof count === 'number' ? count : 0);
  const printed: Record<string, string> = {};
  for (const [hole, value] of Object.entries(values)) {
    printed[hole] = typeof value === 'string' ? value : print(value);
  }
  return fill(pattern, printed);
}
