import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const ru: Translation<typeof en, 'ru'> = {
  ownBorders: 'Границы: Natural Earth, с изменениями; спорные линии — по автору этой карты.',
  border: 'Граница: {name}',
  noRoom: 'В этом виде не поместилось: {routes}.',
};
