import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const ru: Translation<typeof en, 'ru'> = {
  defaultHeading: 'Кто в каком формате участвует',
  howToReadFormats:
    'Выберите формат — и увидите его участников, или страну — и увидите её форматы. Стрелки ведут от одного к другому, Enter открывает сведения, Escape закрывает.',

  drawn: 'Показаны форматы: {formats}. Страны: {places}.',
  formatMembers: [
    '{format}, {n} участник: {members}.',
    '{format}, {n} участника: {members}.',
    '{format}, {n} участников: {members}.',
    '{format}, {n} участника: {members}.',
  ],
  formatUnknown: '{format}: ни один источник не называет всех участников.',
  placeFormats: '{place}: {n} из {total} — {formats}.',
  placeNone: '{place}: ни в одном из них.',
  extremes: 'Больше всего участников: {most}, {n}; меньше всего: {least}, {m}.',
  inAll: 'Во всех этих форматах: {places}.',
  neverTogether: 'Ни в одном формате вместе: {pairs}.',
  alwaysTogether: 'Любые две из этих стран встречаются хотя бы в одном формате.',

  countOf: '{n} из {total}',
  labelTopic: 'Тема',
  labelMembers: 'Участники',
  labelIn: 'Участвует',
  'label-includes': 'По источнику, входят',
  'label-excludes': 'По источнику, не входят',
  sinceDate: '{place} (с: {date})',
  sameMembers: 'Те же участники',
  legendContested: 'источники расходятся',
  tableFormats: 'Форматы и их участники',
  columnFormat: 'Формат',
  columnOthers: 'Наблюдатели и приглашённые',

  unknownMembers: 'Вопросительный знак: ни один источник не говорит, участвует ли страна.',
  areasMeanNothing:
    'Страна лежит внутри контуров своих форматов и вне всех остальных. Площадь ничего не значит.',
  someMembers: 'Показаны только эти страны: {places}.',
  unplaced: '{format}: не нарисованы наблюдатели и приглашённые: {places}.',
  reasonUnknown: 'Показано строками: ни один источник не называет всех участников ({formats}).',
  reasonTooMany:
    'Показано строками: форматов {n}; при этой ширине контуры читаются, если их не больше {limit}.',
  reasonNotCertified:
    'Показано строками: не нашлось контуров, где каждая страна лежит внутри только своих форматов.',
  reasonCrowded: 'Показано строками: при этой ширине контурам слишком тесно.',
  reasonTable: 'Не нарисовано: форматов слишком много для этой ширины. В таблице есть все.',
  noFormats: 'В данных нет форматов, которые можно показать.',
};
