const upper = (text: string, lang: string): string =>
  // A small i keeps its dot as a capital in these languages.
  (/^(az|tr|tk)/.test(lang) ? text.replaceAll('i', 'İ') : text).toUpperCase();

/** Capitals as the language writes them; Georgian has none on maps. */
export const capitals = (text: string, lang: string): string =>
  lang === 'ka' ? text : upper(text, lang);

/** The first letter as at the start of a sentence. */
export const sentence = (text: string, lang: string): string =>
  capitals(text.slice(0, 1), lang) + text.slice(1);
