import type {Language} from '../../languages/language.js';

/** What published pages say and the elements do not. */
const WORDS = {
  en: {open: 'Open the figure', live: 'Live figure'},
  ru: {open: 'Открыть график', live: 'Живая фигура'},
  az: {open: 'Qrafiki açın', live: 'Canlı qrafik'},
  kk: {open: 'Графикті ашу', live: 'Тірі график'},
  uz: {open: 'Grafikni ochish', live: 'Jonli grafik'},
  tr: {open: 'Grafiği açın', live: 'Canlı grafik'},
} as const;
type Word = keyof (typeof WORDS)['en'];

/** A word in the language of a figure; in English where we have none. */
export function wordOf({code}: Language, word: Word): string {
  return (WORDS[code as keyof typeof WORDS] ?? WORDS.en)[word];
}
