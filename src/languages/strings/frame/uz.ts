import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const uz: Translation<typeof en, 'uz'> = {
  sources: 'Manbalar',
  atParagraph: '{at}-xatboshi',
  inWords: 'Manbada: “{words}”',
  noAuthor: 'muallifi koʻrsatilmagan',

  downloadCsv: 'CSV yuklab olish',
  downloadJson: 'JSON yuklab olish',
  copy: 'Nusxalash',
  copied: 'Nusxalandi',
  copyFailed: 'Brauzer nusxalashga ruxsat bermadi.',
  columnWhat: 'Koʻrsatkich',
  columnValue: 'Qiymati',
  columnUnit: 'Birligi',
  columnPeriod: 'Davr',
  columnScope: 'Qamrovi',
  columnQualifier: 'Aniqlik',
  columnKind: 'Turi',
  columnStatus: 'Holati',
  columnPlace: 'Joyi',
  columnSource: 'Manba',
  columnNote: 'Izoh',

  layers: 'Qatlamlar',
  asOf: 'Maʼlumotlar sanasi: {date}',
  sampleData: 'Namuna uchun oʻylab topilgan maʼlumotlar.',
  keyboard:
    'Yoʻnalish tugmalari bir belgidan boshqasiga oʻtkazadi, Enter u haqidagi maʼlumotni ochadi, Escape yopadi.',
  marks: 'Rasmdagi belgilar',
  markOf: '{label}, {index} / {total}',
  labelled: '{label}: {value}',
  more: 'yana {n}',

  scope: 'Qamrovi',
  compared: 'Taqqoslash davri: {period}',
  baseNotStated: 'Nima bilan taqqoslangani koʻrsatilmagan.',
  derived: 'Hisoblangan: {formula}',
  derivedFrom: 'Hisoblash asosi: {claims}',
  doubtTaken: 'Bu yerda shunday tushunilgan: {taken}',
  notStated: 'koʻrsatilmagan',
  undated: 'sanasiz',

  close: 'Yopish',
  retry: 'Qayta urinish',
  loading: 'Maʼlumotlar yuklanmoqda…',

  about: 'Jadval, manbalar va izohlar',
  moreRows: ['Yana {n} qatorni koʻrsatish', 'Yana {n} qatorni koʻrsatish'],
  baseUnit: '{label}, asosiy birlik',
  exports: 'Maʼlumotlarni olish',
  beside: 'Yana nima deyilgan',
};
