import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const tr: Translation<typeof en, 'tr'> = {
  andMore: 've {n} tane daha',
  laneNone: 'Belirtilmemiş',
  laneRest: 'Diğerleri',
  laneEmpty: 'bu dönemde yok',
  noMonth: 'ayı belirtilmemiş',
  overYear: 'bir yıldan uzun',
  inCalendar: 'Sayı, o aydaki olayların sayısıdır; renk koyulaştıkça olay çoktur.',
  reasonList: 'Şekil dar olduğu için liste gösteriliyor.',
  reasonLens: 'En yoğun dönem büyütülerek gösterildi: {period}.',
  reasonCounted: 'Olaylar tek tek sığmıyor: her sayı bir liste açar.',
  saveDays: 'Takvim dosyası: günü bilinen tarihler',
};
