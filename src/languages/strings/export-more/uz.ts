import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const uz: Translation<typeof en, 'uz'> = {
  downloadPng: 'PNG yuklab olish',
  downloadSvg: 'SVG yuklab olish',
  cite: 'Manba havolasini nusxalash',
  citeBibtex: 'BibTeX nusxalash',
  citeGost: 'GOST R 7.0.5 boʻyicha nusxalash',
  textToCopy: 'Nusxalanadigan matn',
  notPainted: 'Brauzer rasm yaratmadi.',
  accessed: 'murojaat sanasi: {date}',
};
