import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const tr: Translation<typeof en, 'tr'> = {
  sources: 'Kaynaklar',
  atParagraph: 'paragraf {at}',
  inWords: 'Kaynakta: “{words}”',
  noAuthor: 'yazar belirtilmemiş',

  downloadCsv: 'CSV indir',
  downloadJson: 'JSON indir',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  copyFailed: 'Tarayıcı kopyalamaya izin vermedi.',
  columnWhat: 'Gösterge',
  columnValue: 'Değer',
  columnUnit: 'Birim',
  columnPeriod: 'Dönem',
  columnScope: 'Kapsam',
  columnQualifier: 'Niteleme',
  columnKind: 'Tür',
  columnStatus: 'Durum',
  columnPlace: 'Yer',
  columnSource: 'Kaynak',
  columnNote: 'Not',

  layers: 'Katmanlar',
  asOf: 'Verilerin tarihi: {date}',
  sampleData: 'Örnek için uydurulmuş veriler.',
  keyboard:
    'Ok tuşları bir işaretten ötekine geçirir, Enter onunla ilgili bilgiyi açar, Escape kapatır.',
  marks: 'Şekildeki işaretler',
  markOf: '{label}, {index} / {total}',
  labelled: '{label}: {value}',
  more: '{n} tane daha',

  scope: 'Kapsam',
  compared: 'Karşılaştırma dönemi: {period}',
  baseNotStated: 'Neyle karşılaştırıldığı belirtilmemiş.',
  derived: 'Hesaplandı: {formula}',
  derivedFrom: 'Hesabın dayanağı: {claims}',
  doubtTaken: 'Burada şöyle anlaşıldı: {taken}',
  notStated: 'belirtilmemiş',
  undated: 'tarihsiz',

  close: 'Kapat',
  retry: 'Yeniden dene',
  loading: 'Veriler yükleniyor…',

  about: 'Tablo, kaynaklar ve notlar',
  moreRows: ['{n} satır daha göster', '{n} satır daha göster'],
  baseUnit: '{label}, temel birim',
  exports: 'Verileri al',
  beside: 'Başka ne söyleniyor',
};
