import {CODES, type Code} from './codes.js';
import {STRINGS} from './strings/index.js';

/** How far a language of the kit has come, and who has read it. */
export interface Standing {
  readonly code: Code;
  /** Its own name for itself. */
  readonly name: string;
  readonly english: string;
  /** Texts of the interface that it has, of how many. */
  readonly texts: number;
  readonly of: number;
  /** `native` once a native speaker has read every text; nobody has yet, of any of them. */
  readonly read: 'native' | 'machine';
}

const NAMES: Readonly<Record<Code, readonly [own: string, english: string]>> = {
  en: ['English', 'English'],
  ru: ['русский', 'Russian'],
  az: ['azərbaycanca', 'Azerbaijani'],
  kk: ['қазақша', 'Kazakh'],
  uz: ['oʻzbekcha', 'Uzbek'],
  tr: ['Türkçe', 'Turkish'],
  'uz-Cyrl': ['ўзбекча', 'Uzbek in Cyrillic'],
  ky: ['кыргызча', 'Kyrgyz'],
  tg: ['тоҷикӣ', 'Tajik'],
  tk: ['türkmençe', 'Turkmen'],
  ka: ['ქართული', 'Georgian'],
  hy: ['հայերեն', 'Armenian'],
  fa: ['فارسی', 'Persian'],
  zh: ['中文', 'Chinese'],
};

/** Languages whose every text a native speaker has read. */
const READ: readonly Code[] = [];

/** Those of Uzbek in Cyrillic are those of Uzbek, but for the sentences to authors. */
function textsOf(code: Code): number {
  const areas: Readonly<Record<string, object>> =
    (code === 'uz-Cyrl' ? {...STRINGS.uz, problems: {}} : STRINGS[code]) ?? {};
  return Object.values(areas).reduce((sum, texts) => sum + Object.keys(texts).length, 0);
}

/** The standing of a language. */
export function standingOf(code: Code): Standing {
  const [name, english] = NAMES[code];
  const read = READ.includes(code) ? 'native' : 'machine';
  return {code, name, english, texts: textsOf(code), of: textsOf('en'), read};
}

/** The standing of each, in the order of `CODES`. */
export const standings = (): readonly Standing[] => CODES.map(standingOf);
