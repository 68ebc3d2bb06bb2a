import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const fa: PartialTranslation<typeof en, 'fa'> = {
  ownBorders: 'مرزها: Natural Earth، با تغییر؛ خط‌های مورد اختلاف از سازندهٔ این نقشه.',
  border: 'مرز: {name}',
  noRoom: 'در این نما جا نیست: {routes}.',
};
