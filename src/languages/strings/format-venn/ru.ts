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
  formatEmpty: '{format}: участники не названы.',
  formatUnknown: '{format}: ни один источник не приводит списка участников.',
  formatPartly: '{format}: список участников неполон. Названы: {members}.',
  observersOf: '{format}, наблюдатели: {places}.',
  invitedTo: '{format}, приглашены: {places}.',
  placeFormats: '{place}: {n} из {total} — {formats}.',
  placeNone: '{place}: ни в одном из них.',
  placeGuest: '{place}: ни в одном из них; наблюдатель или приглашена: {formats}.',
  largest: [
    'Больше всего участников: {format}, {n}.',
    'Больше всего участников: {format}, {n}.',
    'Больше всего участников: {format}, {n}.',
    'Больше всего участников: {format}, {n}.',
  ],
  smallest: [
    'Меньше всего участников: {format}, {n}.',
    'Меньше всего участников: {format}, {n}.',
    'Меньше всего участников: {format}, {n}.',
    'Меньше всего участников: {format}, {n}.',
  ],
  inMost: 'В наибольшем числе форматов: {place}, {n} из {total}.',
  inAll: 'Во всех этих форматах: {places}.',
  pairOf: '{first} и {second}',
  neverTogether: 'Ни в одном формате вместе: {pairs}.',
  neverTogetherMore: [
    'Ни в одном формате вместе: {pairs} и ещё {n} пара.',
    'Ни в одном формате вместе: {pairs} и ещё {n} пары.',
    'Ни в одном формате вместе: {pairs} и ещё {n} пар.',
    'Ни в одном формате вместе: {pairs} и ещё {n} пары.',
  ],
  alwaysTogether: 'Любые две из этих стран встречаются хотя бы в одном формате.',

  placeLabel: '{place}: форматов {n} из {total}',
  countOf: '{n} из {total}',
  labelTopic: 'Тема',
  labelKind: 'Вид',
  labelStatus: 'Статус',
  labelMembers: 'Участники',
  labelObservers: 'Наблюдатели',
  labelInvited: 'Приглашены',
  labelIn: 'Участвует',
  labelObserverIn: 'Наблюдатель',
  labelInvitedTo: 'Приглашение',
  labelNotKnownIn: 'Неизвестно, участвует ли',
  labelIncludes: 'По источнику, входят',
  labelExcludes: 'По источнику, не входят',
  labelNote: 'Примечание',
  sinceDate: '{place} (с: {date})',
  sameMembers: 'Те же участники: {formats}',

  legendContested: 'источники расходятся',
  legendPlanned: 'планируется',

  tableFormats: 'Форматы и их участники',
  columnFormat: 'Формат',
  columnOthers: 'Наблюдатели и приглашённые',

  unknownMembers: 'Вопросительный знак: ни один источник не говорит, участвует ли страна.',
  areasMeanNothing:
    'Страна лежит внутри контуров своих форматов и вне всех остальных. Площадь ничего не значит.',
  someMembers: 'Показаны только эти страны: {places}.',
  unplaced:
    '{format}: не нарисованы наблюдатели и приглашённые, которых нет в других форматах: {places}.',
  reasonUnknown: 'Показано строками: ни один источник не называет всех участников ({formats}).',
  reasonTooMany:
    'Показано строками: форматов {n}; при этой ширине контуры читаются, если их не больше {limit}.',
  reasonFew: 'Показано строками: для контуров нужны хотя бы два формата с участниками.',
  reasonNotCertified:
    'Показано строками: не нашлось рисунка с контурами, где каждая страна лежит внутри только своих форматов.',
  reasonTooSmall:
    'Показано строками: при этой ширине контуры оставили бы слишком мало места для названий.',
  reasonEmptyZones:
    'Показано строками: у контуров были бы пустые пересечения, похожие на заполненные.',
  reasonUnlabelled: 'Показано строками: не каждому контуру хватило места для названия или номера.',
  reasonTable: 'Не нарисовано: форматов слишком много для этой ширины. В таблице есть все.',
  noFormats: 'В данных нет форматов, которые можно показать.',
};
