import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const ru: Translation<typeof en, 'ru'> = {
  defaultHeading: 'Визиты и встречи',
  drawn: 'Лента событий: {events}, {period}.',
  eventCount: ['{n} событие', '{n} события', '{n} событий', '{n} события'],
  undatedEvents: 'Без даты',
  notAdded: 'Подсчёты за разные периоды не складываются.',
};
