import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const ru: Translation<typeof en, 'ru'> = {
  defaultHeading: 'Маршруты на карте',
  drawn: 'Карта маршрутов: {routes}. Слои: {layers}.',
  borders:
    'Границы: Natural Earth, с изменениями; спорные линии — пунктиром; карта не выражает позиции.',
  indicative: 'Маршруты, проведённые по опорным точкам, показаны приблизительно.',
  routeCount: ['{n} маршрут', '{n} маршрута', '{n} маршрутов', '{n} маршрута'],
};
