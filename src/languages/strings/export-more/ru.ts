import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const ru: Translation<typeof en, 'ru'> = {
  downloadPng: 'Скачать PNG',
  downloadSvg: 'Скачать SVG',
  cite: 'Скопировать библиографическую ссылку',
  citeBibtex: 'Скопировать BibTeX',
  citeGost: 'Скопировать по ГОСТ Р 7.0.5',
  textToCopy: 'Текст для копирования',
  notPainted: 'Браузер не создал изображение.',
  accessed: 'дата обращения: {date}',
};
