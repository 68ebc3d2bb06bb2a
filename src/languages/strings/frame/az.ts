import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  sources: 'Mənbələr',
  atParagraph: 'abzas {at}',
  inWords: 'Mənbədə: “{words}”',
  noAuthor: 'müəllif göstərilməyib',

  downloadCsv: 'CSV yüklə',
  downloadJson: 'JSON yüklə',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  copyFailed: 'Brauzer kopyalamağa icazə vermədi.',
  columnWhat: 'Göstərici',
  columnValue: 'Qiymət',
  columnUnit: 'Vahid',
  columnPeriod: 'Dövr',
  columnScope: 'Əhatə',
  columnQualifier: 'Dəqiqləşdirmə',
  columnKind: 'Növ',
  columnStatus: 'Status',
  columnPlace: 'Yer',
  columnSource: 'Mənbə',
  columnNote: 'Qeyd',

  layers: 'Qatlar',
  asOf: 'Məlumatların tarixi: {date}',
  sampleData: 'Nümunə üçün uydurulmuş məlumatlar.',
  keyboard:
    'Ox düymələri bir işarədən digərinə keçirir, Enter onun haqqında məlumatı açır, Escape bağlayır.',
  marks: 'Qrafikdəki işarələr',
  markOf: '{label}, {index} / {total}',
  labelled: '{label}: {value}',
  more: 'daha {n}',

  scope: 'Əhatə',
  compared: 'Müqayisə dövrü: {period}',
  baseNotStated: 'Nə ilə müqayisə edildiyi göstərilməyib.',
  derived: 'Hesablanıb: {formula}',
  derivedFrom: 'Hesablamanın əsası: {claims}',
  doubtTaken: 'Burada belə başa düşülüb: {taken}',
  notStated: 'göstərilməyib',
  undated: 'tarixsiz',

  close: 'Bağla',
  retry: 'Yenidən cəhd et',
  loading: 'Məlumatlar yüklənir…',

  // Cədvəl, mənbələr və qeydlər açan sətir
  about: 'Cədvəl, mənbələr və qeydlər',
  moreRows: ['Daha {n} sətir göstər', 'Daha {n} sətir göstər'],
  baseUnit: '{label}, əsas vahidlə',
  exports: 'Məlumatları götürmək',
  beside: 'Daha nə deyilir',
};
