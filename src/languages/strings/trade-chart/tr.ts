import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const tr: Translation<typeof en, 'tr'> = {
  defaultHeading: 'Rakamlar',
  empty: 'Veri kümesinde bu özniteliklere uyan bir rakam yok.',

  perYear: 'yılda',
  base: 'karşılaştırma: {date}',
  periodUnknown: 'dönemi belirtilmemiş',
  baseUnknown: 'baz dönemi belirtilmemiş',
  'scope-wider': 'daha geniş kapsam',
  'scope-other': 'başka kapsam',
  notReported: '{date}: bildirilmedi',
  noFigure: '{date}: rakam yok',
  offScale: 'ölçek dışı: bir sonrakinin {times} katı',
  sourcesDiffer: '{letters} kaynakları farklı söylüyor',
  countsDiffer: '{letter} kaynağında iki ayrı rakam',
  upTo: '{month} dahil',

  'kind-columns': 'Sütunun eni kapsadığı dönem kadardır',
  'kind-claims': 'Değerlerin dönemi aynı ya da belirtilmemiş, bu yüzden her biri ayrı satırda',
  'kind-pace': 'Toplamlar 1 Ocak’tan sayılır; çubukların arasındaki aylar için bir şey söylenmiyor',
  'kind-growth': 'Her kaynağın karşılaştırdığı döneme göre değişim',
  'kind-both-ways': 'Tek büyüklüğün iki yönü',
  'kind-bars': 'Bir dönemin değerleri, büyükten küçüğe',
  'kind-multiples': 'Birimi ya da kapsamı farklı değerlerin ölçeği ayrıdır',
  refused: 'Bu bilgiler bu türde çarpıtılmadan gösterilemez.',

  drawn: ['{n} değer. Birim: {unit}.', '{n} değer. Birim: {unit}.'],
  extremes: 'En az: {least}. En çok: {most}.',
  alreadyMore: '{part} ({a}) şimdiden {whole} yılının tamamından ({b}) fazla.',
  changed: '{what}: {from} – {a}, {to} – {b} ({change}).',
  noTrend: 'Kapsamı ve dönem uzunluğu aynı iki değer yok, bu yüzden bir eğilim çıkarılamaz.',

  derivedNote: 'Noktalı ve italik işaretler bilgilerden türetilmiştir, hiçbir kaynakta geçmez.',
  formulaBase: '{level} ÷ {times} = {result}, dışa doğru yuvarlandı',
  movedToTable: ['{n} değer yalnızca tabloda.', '{n} değer yalnızca tabloda.'],
  asRows: 'Zaman ekseni için yer yok, bu yüzden her değer ayrı satırda.',

  legendStated: 'belirtildiği gibi',
  legendRange: 'en düşükten en yükseğe',
  legendGap: 'henüz bildirilmedi',
};
