import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  andMore: 'və daha {n}',
  laneNone: 'Göstərilməyib',
  laneRest: 'Digərləri',
  laneEmpty: 'bu dövrdə yoxdur',
  noMonth: 'ay göstərilməyib',
  overYear: 'bir ildən uzun',
  inCalendar: 'Rəqəm aydakı hadisələrin sayıdır; tünd rəng daha çox hadisə deməkdir.',
  reasonList: 'Rəsm dar olduğu üçün siyahı göstərilir.',
  reasonLens: 'Ən sıx dövr böyüdülüb: {period}.',
  reasonCounted: 'Hadisələr tək-tək yerləşmir: hər rəqəm bir siyahı açır.',
  saveDays: 'Təqvim faylı: günü məlum olan tarixlər',
};
