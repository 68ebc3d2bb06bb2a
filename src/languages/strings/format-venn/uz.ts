import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const uz: Translation<typeof en, 'uz'> = {
  defaultHeading: 'Kim qaysi formatda qatnashadi',
  howToReadFormats:
    'Aʼzolarini koʻrish uchun formatni, formatlarini koʻrish uchun mamlakatni tanlang. Yoʻnalish tugmalari biridan boshqasiga oʻtkazadi, Enter maʼlumotni ochadi, Escape yopadi.',

  drawn: 'Koʻrsatilgan formatlar: {formats}. Mamlakatlar: {places}.',
  formatMembers: ['{format}, {n} ta aʼzo: {members}.', '{format}, {n} ta aʼzo: {members}.'],
  formatUnknown: '{format}: hech bir manba barcha aʼzolarini nomlamaydi.',
  placeFormats: '{place}: {total} ta formatdan {n} tasi — {formats}.',
  placeNone: '{place}: bularning hech birida yoʻq.',
  extremes: 'Aʼzosi eng koʻpi: {most}, {n}; eng kami: {least}, {m}.',
  inAll: 'Bu formatlarning hammasida bor: {places}.',
  neverTogether: 'Hech bir formatda birga emas: {pairs}.',
  alwaysTogether: 'Bu mamlakatlarning istalgan ikkitasi kamida bitta formatda uchrashadi.',

  countOf: '{n}/{total}',
  labelTopic: 'Mavzusi',
  labelMembers: 'Aʼzolari',
  labelIn: 'Aʼzoligi',
  'label-includes': 'Manbaga koʻra kiradi',
  'label-excludes': 'Manbaga koʻra kirmaydi',
  sinceDate: '{place} (qoʻshilgan vaqti: {date})',
  sameMembers: 'Aʼzolari bir xil',
  legendContested: 'manbalarda turlicha',
  tableFormats: 'Formatlar va ularning aʼzolari',
  columnFormat: 'Format',
  columnOthers: 'Kuzatuvchilar va taklif etilganlar',

  unknownMembers: 'Soʻroq belgisi: mamlakat aʼzo yoki aʼzo emasligini hech bir manba aytmaydi.',
  areasMeanNothing:
    'Mamlakat oʻz formatlarining konturlari ichida, qolganlarining tashqarisida turadi. Maydonning kattaligi hech narsani bildirmaydi.',
  someMembers: 'Faqat shu mamlakatlar koʻrsatilgan: {places}.',
  unplaced: '{format}: rasmda yoʻq kuzatuvchilar va taklif etilganlar: {places}.',
  reasonUnknown:
    'Qatorlarda koʻrsatilgan: hech bir manba barcha aʼzolarini nomlamaydi ({formats}).',
  reasonTooMany:
    'Qatorlarda koʻrsatilgan: formatlar soni — {n}; bu enda konturlar {limit} tagacha format uchun oʻqiladi.',
  reasonNotCertified:
    'Qatorlarda koʻrsatilgan: har bir mamlakat faqat oʻz formatlari ichida turadigan konturlar topilmadi.',
  reasonCrowded: 'Qatorlarda koʻrsatilgan: bu enda konturlar juda zich boʻlardi.',
  reasonTable: 'Chizilmadi: bu en uchun formatlar juda koʻp. Hammasi jadvalda bor.',
  noFormats: 'Maʼlumotlarda koʻrsatiladigan format yoʻq.',
};
