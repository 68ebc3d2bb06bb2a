import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const kk: Translation<typeof en, 'kk'> = {
  andMore: 'және тағы {n}',
  laneNone: 'Көрсетілмеген',
  laneRest: 'Басқалары',
  laneEmpty: 'бұл кезеңде жоқ',
  noMonth: 'айы айтылмаған',
  overYear: 'бір жылдан ұзақ',
  inCalendar: 'Сан — айдағы оқиғалар саны; неғұрлым қою болса, соғұрлым көп.',
  reasonList: 'Сурет тар болғандықтан тізім көрсетілген.',
  reasonLens: 'Ең тығыз кезең үлкейтіп көрсетілген: {period}.',
  reasonCounted: 'Оқиғалар жеке-жеке сыймайды: әр сан тізім ашады.',
  saveDays: 'Күнтізбе файлы: күні белгілі оқиғалар',
};
