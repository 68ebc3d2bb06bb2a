// Undoes pack.mjs in the browser: part of the built file, so it is plain and short.

/** Begins a string of the skeleton that stands for a text; the rest names its languages, if not all. */
export const MARK = '~';
export const BETWEEN_TEXTS = '\n';
export const BETWEEN_FORMS = '\t';

/**
 * Puts texts back into the skeleton they were taken from.
 *
 * @param {string} skeleton JSON, a marked string for each text
 * @param {Record<string, string>} streams texts by language, in the order of the skeleton
 */
export function inflate(skeleton, streams) {
  const languages = Object.keys(streams);
  const texts = languages.map((language) => streams[language].split(BETWEEN_TEXTS));
  const next = languages.map(() => 0);
  const take = (language) => {
    const index = languages.indexOf(language);
    const text = texts[index][next[index]++];
    return text.includes(BETWEEN_FORMS) ? text.split(BETWEEN_FORMS) : text;
  };
  const walk = (value) => {
    if (typeof value === 'string') {
      if (value[0] !== MARK) return value;
      const codes = value.length > 1 ? value.slice(1).split(' ') : languages;
      return Object.fromEntries(codes.map((code) => [code, take(code)]));
    }
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    for (const key of Object.keys(value)) value[key] = walk(value[key]);
    return value;
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
