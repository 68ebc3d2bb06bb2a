// Undoes pack.mjs in the browser: part of the built file, so it is plain and short.

/** Begins a string of the skeleton that stands for a text; the rest names its languages, if not all. */
export const MARK = '~';
/** Begins the keys of a list of records written column by column. */
export const TABLE = '^';
/** Begins the keys of a record of texts in all languages. */
export const TEXTS = '|';
/** Stands in a column for a field that a record does not have. */
export const NONE = '';
export const BETWEEN_TEXTS = '\n';
export const BETWEEN_FORMS = '\t';
/** Stands between a plural category and its form: `few|страны`. */
export const FORM = '|';

/** Begins what a record cites, written as one string: `@001/4,15;002/9`. */
export const CITED = '@';

/** Signs of two or three bytes, and what is written for them; under a language its letters. */
const SIGNS = ['–—’“”«»', '~_`[]<>'];
export const LETTERS = {
  ru: [
    'абвгдежзийклмнопрстуфхцчшыьэюяАБВГДЕЗИКМНОПРСТУФЦЧШЯёщЭ',
    'abvgdejziyklmnoprstufhcqwYXEUxABVGDOZIKMNQPRSTLFCHWJ^&$',
  ],
  az: ['əıüşöçğİƏÖÜÇŞ', 'w&#$*^+=WLU@V'],
};

/** Changes signs of the two tables for each other; twice is nothing. */
export const swap = (text, language) => {
  const [own = '', short = ''] = LETTERS[language] ?? [];
  const from = own + SIGNS[0];
  const to = short + SIGNS[1];
  // By code and at once: a reader waits for a hundred thousand letters.
  const other = [];
  for (let i = 0; i < from.length; i++) {
    const [a, b] = [from.charCodeAt(i), to.charCodeAt(i)];
    other[a] = b;
    other[b] = a;
  }
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < codes.length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = other[code] ?? code;
  }
  return new TextDecoder('utf-16le').decode(codes);
};

/**
 * Puts texts back into the skeleton they were taken from.
 *
 * @param {string} skeleton JSON, with the marks above
 * @param {Record<string, string>} streams texts by language, in the order of the skeleton
 */
export function inflate(skeleton, streams) {
  const languages = Object.keys(streams);
  const texts = {};
  for (const code of languages) {
    texts[code] = swap(streams[code], code).split(BETWEEN_TEXTS).reverse();
  }
  const take = (codes) =>
    Object.fromEntries(
      codes.map((code) => {
        const forms = texts[code].pop().split(BETWEEN_FORMS);
        if (forms[0].includes(FORM)) {
          return [code, Object.fromEntries(forms.map((form) => form.split(FORM)))];
        }
        return [code, forms.length > 1 ? forms : forms[0]];
      }),
    );
  const citation = (text) => {
    const [source, at] = text.split('/');
    return {source, at: at.split(',')};
  };
  const walk = (value) => {
    if (typeof value === 'string') {
      const rest = value.slice(1).split(' ');
      if (value[0] === TEXTS) return Object.fromEntries(rest.map((key) => [key, take(languages)]));
      if (value[0] === CITED) return value.slice(1).split(';').map(citation);
      return value[0] === MARK ? take(rest[0] ? rest : languages) : value;
    }
    if (value === null || typeof value !== 'object') return value;
    for (const key of Object.keys(value)) value[key] = walk(value[key]);
    if (value[0]?.[0] !== TABLE) return value;
    const keys = value[0].slice(1).split(' ');
    return value[1].map((_, row) =>
      Object.fromEntries(
        keys.map((key, i) => [key, value[i + 1][row]]).filter(([, field]) => field !== NONE),
      ),
    );
  };
  return walk(JSON.parse(skeleton));
}

/** From area, key, language to language, area, key. */
export function byLanguage(areas) {
  const result = {};
  for (const [area, texts] of Object.entries(areas)) {
    for (const [key, text] of Object.entries(texts)) {
      for (const [language, entry] of Object.entries(text)) {
        ((result[language] ??= {})[area] ??= {})[key] = entry;
      }
    }
  }
  return result;
}
