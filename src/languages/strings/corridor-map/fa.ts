import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const fa: PartialTranslation<typeof en, 'fa'> = {
  headingMany: 'مسیرهای کریدور',
  drawn: ['نقشه با {n} مسیر.', 'نقشه با {n} مسیر.'],
  statuses: 'بخش‌ها: {statuses}.',
  extremes: 'پهن‌ترین خط: {route}، {value}.',
  extremesNone: 'برای مسیرهای نشان‌داده‌شده حجمی منتشر نشده است.',
  meets: [
    'بیشترین مسیرها در اینجا به هم می‌رسند: {place}، {n}.',
    'بیشترین مسیرها در اینجا به هم می‌رسند: {place}، {n}.',
  ],
  howToRead: 'برای خواندن گفتهٔ منابع، خط، مکان یا منطقه‌ای را انتخاب کنید.',
  layer: 'لایه',
  mode: 'نوع',
  since: 'از زمان',
  alsoCalled: 'نام‌های دیگر',
  country: 'کشور',
  routesHere: 'مسیرهای اینجا',
  approximate: 'موقعیت تقریبی',
  indicative: 'مسیرها از روی نقاط میانی و به‌صورت تقریبی کشیده شده‌اند.',
  noteWidth:
    'پهنای خط: {measure}، در بخش‌هایی که همهٔ آن عبور می‌کند؛ برای خط‌های دیگر رقمی منتشر نشده است.',
  noteNowhere: 'کشیده نشده، چون منابع جای آن را نگفته‌اند: {routes}.',
  noteNoPeriod: 'برای {year} رقمی نیست: پهنا چیزی نشان نمی‌دهد.',
  noteMany: 'مسیرها بیش از آن است که در یک نقشه از هم تشخیص داده شوند.',
  'borders-neutral':
    'مرزها: Natural Earth، با تغییر؛ خط‌های مورد اختلاف بریده‌بریده؛ بدون موضع‌گیری.',
  'borders-de-facto':
    'مرزها: Natural Earth، با تغییر؛ خط‌های مورد اختلاف بر پایهٔ ادارهٔ عملی؛ بدون موضع‌گیری.',
  'borders-none':
    'مرزها: Natural Earth، با تغییر؛ خط‌های مورد اختلاف کشیده نشده‌اند؛ بدون موضع‌گیری.',
  empty: 'هیچ‌یک از مسیرها و مکان‌های خواسته‌شده را نمی‌توان کشید.',
  pipeline: 'خط لوله، جهت جریان',
  inset: 'بزرگ‌شده',
  legs: 'مسیرها و بخش‌ها',
  route: 'مسیر',
  leg: 'بخش',
  figures: 'ارقام',
  places: 'مکان‌ها',
};
