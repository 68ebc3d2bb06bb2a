import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const fa: PartialTranslation<typeof en, 'fa'> = {
  defaultHeading: 'چه کشوری در کدام قالب است',
  howToReadFormats:
    'برای دیدن اعضا یک قالب و برای دیدن قالب‌ها یک کشور را انتخاب کنید. کلیدهای جهت‌نما از یکی به دیگری می‌برند، Enter اطلاعات را باز می‌کند و Escape می‌بندد.',
  drawn: 'قالب‌های نشان‌داده‌شده: {formats}. کشورها: {places}.',
  formatMembers: ['{format}، {n} عضو: {members}.', '{format}، {n} عضو: {members}.'],
  formatUnknown: '{format}: هیچ منبعی همهٔ اعضا را نام نمی‌برد.',
  placeFormats: '{place} در {n} از {total} قالب است: {formats}.',
  placeNone: '{place} در هیچ‌یک از آن‌ها نیست.',
  extremes: 'بیشترین عضو: {most}، {n}؛ کمترین: {least}، {m}.',
  inAll: 'در همهٔ این قالب‌ها: {places}.',
  neverTogether: 'هرگز در یک قالب نیستند: {pairs}.',
  alwaysTogether: 'هر دو کشور از این کشورها دست‌کم در یک قالب به هم می‌رسند.',
  countOf: '{n} از {total}',
  labelTopic: 'موضوع',
  labelMembers: 'اعضا',
  labelIn: 'عضو در',
  'label-includes': 'به گفتهٔ منبع شامل',
  'label-excludes': 'به گفتهٔ منبع بدون',
  sinceDate: '{place} (از {date})',
  sameMembers: 'همان اعضا',
  legendContested: 'منابع متفاوت می‌گویند',
  tableFormats: 'قالب‌ها و اعضای آن‌ها',
  columnFormat: 'قالب',
  columnOthers: 'ناظران و مهمانان',
  unknownMembers: 'علامت سؤال: هیچ منبعی نمی‌گوید که این کشور عضو است یا نه.',
  areasMeanNothing:
    'هر کشور درون خم‌های قالب‌های خود و بیرون از بقیه است. اندازهٔ سطح معنایی ندارد.',
  someMembers: 'تنها این کشورها نشان داده شده‌اند: {places}.',
  unplaced: 'ناظران یا مهمانان {format} که کشیده نشده‌اند: {places}.',
  reasonUnknown: 'به‌صورت ردیف: هیچ منبعی همهٔ اعضا را نام نمی‌برد ({formats}).',
  reasonTooMany: 'به‌صورت ردیف: {n} قالب؛ در این پهنا خم‌ها تا {limit} قالب خوانا می‌مانند.',
  reasonNotCertified:
    'به‌صورت ردیف: خم‌هایی یافت نشد که هر کشور را درست درون قالب‌های خودش جای دهد.',
  reasonCrowded: 'به‌صورت ردیف: خم‌ها در این پهنا بیش از حد فشرده می‌شدند.',
  reasonTable: 'کشیده نشده: شمار قالب‌ها برای این پهنا زیاد است. همه در جدول هستند.',
  noFormats: 'در داده‌ها قالبی برای نمایش نیست.',
};
