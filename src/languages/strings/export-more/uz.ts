import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const uz: Translation<typeof en, 'uz'> = {
  downloadPng: 'PNG yuklab olish',
  downloadSvg: 'SVG yuklab olish',
  cite: 'Iqtibosdan nusxa olish',
  citeBibtex: 'BibTeX nusxasini olish',
  citeGost: 'GOST R 7.0.5 boʻyicha nusxa olish',
  textToCopy: 'Nusxalanadigan matn',
  notPainted: 'Brauzer rasm yaratmadi.',
  accessed: 'murojaat sanasi: {date}',
};
