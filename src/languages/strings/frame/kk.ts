import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const kk: Translation<typeof en, 'kk'> = {
  sources: 'Дереккөздер',
  atParagraph: '{at}-абзац',
  inWords: 'Дереккөзде: «{words}»',
  noAuthor: 'авторы көрсетілмеген',

  downloadCsv: 'CSV жүктеп алу',
  downloadJson: 'JSON жүктеп алу',
  copy: 'Көшіру',
  copied: 'Көшірілді',
  copyFailed: 'Браузер көшіруге рұқсат бермеді.',
  columnWhat: 'Көрсеткіш',
  columnValue: 'Мәні',
  columnUnit: 'Бірлігі',
  columnPeriod: 'Кезең',
  columnScope: 'Қамтуы',
  columnQualifier: 'Нақтылау',
  columnKind: 'Түрі',
  columnStatus: 'Мәртебесі',
  columnPlace: 'Орны',
  columnSource: 'Дереккөз',
  columnNote: 'Ескертпе',

  layers: 'Қабаттар',
  asOf: 'Деректердің күні: {date}',
  sampleData: 'Мысал үшін ойдан алынған деректер.',
  keyboard:
    'Бағыттауыш пернелер бір белгіден екіншісіне өткізеді, Enter ол туралы мәліметті ашады, Escape жабады.',
  marks: 'Суреттегі белгілер',
  markOf: '{label}, {index} / {total}',
  labelled: '{label}: {value}',
  more: 'тағы {n}',

  scope: 'Қамтуы',
  compared: 'Салыстыру кезеңі: {period}',
  baseNotStated: 'Немен салыстырылғаны көрсетілмеген.',
  derived: 'Есептелген: {formula}',
  derivedFrom: 'Есептеу негізі: {claims}',
  doubtTaken: 'Мұнда былай түсінілген: {taken}',
  notStated: 'көрсетілмеген',
  undated: 'күні белгісіз',

  close: 'Жабу',
  retry: 'Қайталау',
  loading: 'Деректер жүктелуде…',

  about: 'Кесте, дереккөздер және ескертпелер',
  moreRows: ['Тағы {n} жолды көрсету', 'Тағы {n} жолды көрсету'],
  baseUnit: '{label}, негізгі бірлік',
  exports: 'Деректерді алу',
  beside: 'Тағы не айтылған',
};
