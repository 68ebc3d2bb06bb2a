import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const kk: Translation<typeof en, 'kk'> = {
  downloadPng: 'PNG жүктеп алу',
  downloadSvg: 'SVG жүктеп алу',
  cite: 'Сілтеме мәтінін көшіру',
  citeBibtex: 'BibTeX көшіру',
  citeGost: 'ГОСТ Р 7.0.5 бойынша көшіру',
  textToCopy: 'Көшірілетін мәтін',
  notPainted: 'Браузер сурет жасамады.',
  accessed: 'қаралған күні: {date}',
};
