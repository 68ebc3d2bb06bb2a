/**
 * Capitals as a language writes them: a small i keeps its dot in Azerbaijani and Turkish, and Georgian
 * has none on maps.
 */
export function capitals(text: string, lang: string): string {
  if (lang === 'ka') return text;
  return (/^(az|tr)/.test(lang) ? text.replaceAll('i', 'İ') : text).toUpperCase();
}
