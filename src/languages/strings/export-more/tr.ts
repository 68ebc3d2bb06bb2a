import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const tr: Translation<typeof en, 'tr'> = {
  downloadPng: 'PNG indir',
  downloadSvg: 'SVG indir',
  cite: 'Atıf metnini kopyala',
  citeBibtex: 'BibTeX kopyala',
  citeGost: 'GOST R 7.0.5 biçiminde kopyala',
  textToCopy: 'Kopyalanacak metin',
  notPainted: 'Tarayıcı resim oluşturmadı.',
  accessed: 'erişim tarihi: {date}',
};
