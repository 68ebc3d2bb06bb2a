import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const fa: PartialTranslation<typeof en, 'fa'> = {
  andMore: 'و {n} مورد دیگر',
  laneNone: 'ذکر نشده',
  laneRest: 'دیگران',
  laneEmpty: 'در این دوره نیست',
  noMonth: 'ماه ذکر نشده',
  overYear: 'بیش از یک سال',
  inCalendar: 'هر عدد رویدادهای یک ماه را می‌شمارد؛ تیره‌تر: بیشتر.',
  reasonList: 'به‌صورت فهرست، چون شکل باریک است.',
  reasonLens: 'پرتراکم‌ترین زمان، {period}، بزرگ‌شده کشیده شده است.',
  reasonCounted: 'رویدادها بیش از جا هستند: هر عدد فهرستی را باز می‌کند.',
  saveDays: 'فایل تقویم: تاریخ‌هایی که روزشان معلوم است',
};
