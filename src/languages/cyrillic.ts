import {capitals} from './capitals.js';

/**
 * Uzbek letters, two signs before one: official table of 1995 backwards. What the alphabet does not say
 * (a soft sign, ц after н) stands with its word.
 */
const LETTERS: Readonly<Record<string, string>> = {
  nsiya: 'нция',
  obyekt: 'объект',
  multimodal: 'мультимодал',
  avtomobil: 'автомобиль',
  kabel: 'кабель',
  kabeli: 'кабели',
  neft: 'нефть',
  sh: 'ш',
  ch: 'ч',
  oʻ: 'ў',
  gʻ: 'ғ',
  yo: 'ё',
  yu: 'ю',
  ya: 'я',
  ye: 'е',
  ts: 'ц',
  ʼ: 'ъ',
};
const [LATIN, CYRILLIC] = ['abdefghijklmnopqrstuvxyz', 'абдефгҳижклмнопқрстувхйз'];

/** Kept as they are: holes, names of files, keys and publishers. */
const KEPT = /^(\{\w+\}|CSV|JSON|PNG|SVG|BibTeX|Enter|Escape|Natural Earth)$/;
const PARTS =
  /\{\w+\}|CSV|JSON|PNG|SVG|BibTeX|Enter|Escape|Natural Earth|nsiya|obyekt|multimodal|avtomobil|kabeli?|neft(?!i)|[sc]h|[og]ʻ|yo(?!ʻ)|y[uae]|ts|[a-zʼ]/giu;

/** A text of Uzbek in Latin letters, in Cyrillic ones. */
export function cyrillic(text: string): string {
  return text.replace(PARTS, (part, at: number) => {
    if (KEPT.test(part)) return part;
    const small = part.toLowerCase();
    // At the beginning of a word and after a vowel e is э.
    const open = small === 'e' && !/[b-df-hj-np-tv-zʻʼ]$/i.test(text.slice(0, at));
    const written = open ? 'э' : (LETTERS[small] ?? CYRILLIC[LATIN.indexOf(small)] ?? part);
    return part.startsWith(small.slice(0, 1))
      ? written
      : capitals(written.slice(0, 1), 'uz-Cyrl') + written.slice(1);
  });
}
