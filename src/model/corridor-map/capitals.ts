/** Languages whose small i keeps its dot as a capital. */
const DOTTED = new Set(['az', 'tr', 'tk']);

const upper = (text: string, lang: string): string =>
  (DOTTED.has(lang) ? text.replaceAll('i', 'İ') : text).toUpperCase();

/** Capitals as the language writes them; Georgian has none on maps. */
export function capitals(text: string, lang: string): string {
  return lang === 'ka' ? text : upper(text, lang);
}

/** The first letter as at the start of a sentence. */
export function sentence(text: string, lang: string): string {
  const [first = ''] = text;
  return (lang === 'ka' ? first : upper(first, lang)) + text.slice(first.length);
}
