import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  downloadPng: 'PNG yüklə',
  downloadSvg: 'SVG yüklə',
  cite: 'İstinadı kopyala',
  citeBibtex: 'BibTeX kopyala',
  citeGost: 'QOST R 7.0.5 üzrə kopyala',
  textToCopy: 'Kopyalanacaq mətn',
  notPainted: 'Brauzer şəkil yaratmadı.',
  accessed: 'müraciət tarixi: {date}',
};
