import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const kk: Translation<typeof en, 'kk'> = {
  ownBorders: 'Шекаралар: Natural Earth, өзгертілген; даулы сызықтар — осы карта авторынан.',
  border: 'Шекара: {name}',
  noRoom: 'Бұл көріністе сыймады: {routes}.',
};
