import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const fa: PartialTranslation<typeof en, 'fa'> = {
  zoom: 'بزرگ‌نمایی: کلیدهای بعلاوه و منها؛ کلیدهای جهت‌نما نمای بزرگ‌شده را جابه‌جا می‌کنند، 0 همه را نشان می‌دهد',
  zoomIn: 'بزرگ‌تر',
  zoomOut: 'کوچک‌تر',
  zoomWhole: 'نمایش همه',
};
