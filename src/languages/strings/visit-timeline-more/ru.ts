import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const ru: Translation<typeof en, 'ru'> = {
  andMore: 'и ещё {n}',
  laneNone: 'Не указано',
  laneRest: 'Прочие',
  laneEmpty: 'в этот период ничего',
  noMonth: 'месяц не назван',
  overYear: 'дольше года',
  inCalendar: 'Число — сколько событий в месяце; чем темнее, тем их больше.',
  reasonList: 'Список, потому что рисунок узкий.',
  reasonLens: 'Самое плотное время, {period}, показано увеличенно.',
  reasonCounted: 'Событий больше, чем помещается по одному: каждое число открывает список.',
  saveDays: 'Файл календаря: даты, известные до дня',
};
