import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const ru: Translation<typeof en, 'ru'> = {
  sources: 'Источники',
  atParagraph: 'абзац {at}',
  inWords: 'В источнике: «{words}»',
  noAuthor: 'автор не указан',

  downloadCsv: 'Скачать CSV',
  downloadJson: 'Скачать JSON',
  copy: 'Скопировать',
  copied: 'Скопировано',
  copyFailed: 'Браузер не разрешил копирование.',
  columnWhat: 'Показатель',
  columnValue: 'Значение',
  columnUnit: 'Единица',
  columnPeriod: 'Период',
  columnScope: 'Охват',
  columnQualifier: 'Уточнение',
  columnKind: 'Вид',
  columnStatus: 'Статус',
  columnPlace: 'Место',
  columnSource: 'Источник',
  columnNote: 'Примечание',

  layers: 'Слои',
  asOf: 'По состоянию на: {date}',
  sampleData: 'Условные данные, придуманные для примера.',
  keyboard:
    'Клавиши со стрелками переводят от отметки к отметке, Enter открывает сведения о ней, Escape закрывает их.',
  marks: 'Отметки на рисунке',
  markOf: '{label}, {index} из {total}',
  labelled: '{label}: {value}',
  more: 'ещё {n}',

  scope: 'Охват',
  compared: 'По сравнению с периодом: {period}',
  baseNotStated: 'С чем сравнивается, не указано.',
  derived: 'Вычислено: {formula}',
  derivedFrom: 'Вычислено из: {claims}',
  doubtTaken: 'Здесь понято так: {taken}',
  notStated: 'не указано',
  undated: 'без даты',

  close: 'Закрыть',
  retry: 'Повторить',
  loading: 'Данные загружаются…',

  // Строка, которая открывает таблицу, источники и примечания
  about: 'Таблица, источники и примечания',
  moreRows: [
    'Показать ещё {n} строку',
    'Показать ещё {n} строки',
    'Показать ещё {n} строк',
    'Показать ещё {n} строки',
  ],
  baseUnit: '{label}, в основных единицах',
  exports: 'Взять данные с собой',
  beside: 'Что ещё сказано',
};
