import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const kk: Translation<typeof en, 'kk'> = {
  ownBorders: 'Шекаралар: Natural Earth, бейімделген; даулы сызықтар осы картаның авторы бойынша.',
  border: 'Шекара: {name}',
  noRoom: 'Бұл көріністе сыймады: {routes}.',
};
