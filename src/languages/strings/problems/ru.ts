import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const ru: Translation<typeof en, 'ru'> = {
  meant: 'Возможно, имелось в виду «{meant}»?',
  allowed: 'Допустимо: {extra}.',
  example: 'Например: {extra}.',
  used: 'Показано: {used}.',
  'needs-full': 'для «{written}» нужен файл corridor-kit.full.js вместо corridor-kit.js.',
  unknown: 'значение «{written}» здесь неизвестно.',
  invalid: 'значение «{written}» здесь не допускается.',
  missing: 'не хватает: {extra}.',
  order: 'конец раньше начала.',
  limit: 'можно показать не больше {extra}.',
  'duplicate-id': 'значение «{written}» уже занято: {other}.',
  failed: 'не получилось: {extra}.',
  'load-network': 'нет соединения, или сайт этого не разрешает (CORS).',
  'nothing-left': 'этому в наборе данных ничего не соответствует.',
  'needs-disagreement':
    'противоречит записи {other}. Если расходятся источники, укажите это в disagreements.',
  'no-line': 'для линии нужны две остановки с координатами или geometry.',
  'held-later': 'событие названо состоявшимся, но оно позже {asOf}.',
  'load-scheme':
    '«{written}» — не адрес: нужен адрес, который начинается с https://, или # и id скрипта.',
  'load-status': 'сервер ответил кодом {status}.',
  'load-timeout': 'нет ответа за {seconds} с.',
  'load-json': 'файл — не JSON: {reason}.',
  'not-a-dataset': 'это не набор данных: нужны места, утверждения, маршруты, форматы или события.',
  'basemap-coarse':
    'за пределами области, где встроенная основа карты подробна. Для подробной: {command}',
};
