import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const fa: PartialTranslation<typeof en, 'fa'> = {
  downloadPng: 'دانلود PNG',
  downloadSvg: 'دانلود SVG',
  cite: 'کپی ارجاع',
  citeBibtex: 'کپی BibTeX',
  citeGost: 'کپی GOST R 7.0.5',
  textToCopy: 'متن برای کپی',
  notPainted: 'مرورگر تصویری نساخت.',
  accessed: 'دیده‌شده در {date}',
};
