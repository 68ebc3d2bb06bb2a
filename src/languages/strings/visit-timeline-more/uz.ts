import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const uz: Translation<typeof en, 'uz'> = {
  andMore: 'va yana {n} ta',
  laneNone: 'Koʻrsatilmagan',
  laneRest: 'Boshqalari',
  laneEmpty: 'bu davrda yoʻq',
  noMonth: 'oyi aytilmagan',
  overYear: 'bir yildan uzoq',
  inCalendar: 'Raqam oydagi voqealar sonidir; rang qancha toʻq boʻlsa, ular shuncha koʻp.',
  reasonList: 'Rasm tor boʻlgani uchun roʻyxat koʻrsatilgan.',
  reasonLens: 'Eng zich davr kattalashtirib koʻrsatilgan: {period}.',
  reasonCounted: 'Voqealar bittalab sigʻmaydi: har bir raqam roʻyxat ochadi.',
  saveDays: 'Taqvim fayli: kuni maʼlum sanalar',
};
