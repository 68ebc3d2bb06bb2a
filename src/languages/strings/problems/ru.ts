import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const ru: Translation<typeof en, 'ru'> = {
  meant: 'Возможно, имелось в виду «{meant}»?',
  'unknown-value':
    '{path}: значение «{written}» здесь неизвестно. Допустимо: {allowed}. Показано: {used}.',
  'unknown-id': '{path}: в наборе данных нет «{written}». Пропущено.',
  'bad-date':
    '{path}: «{written}» — не дата. Напишите год (2025), месяц (2025-10) или день (2025-10-20). Не учтено.',
  'bad-ends': '{path}: «{from}» позже, чем «{to}». Обе даты не учтены.',
  'mixed-units': '{path}: у показателей ({names}) разные единицы ({units}), они показаны порознь.',
  'nothing-left': '{path}: этому в наборе данных ничего не соответствует. Показано: {used}.',
  failed: '{path}: рисунок не удалось построить ({reason}). Показано содержимое тега.',

  'load-scheme': '{path}: «{url}» — не адрес http или https.',
  'load-element': '{path}: на странице нет элемента script с id «{written}».',
  'load-network': '{path}: {url} недоступен: нет соединения или сайт этого не разрешает (CORS).',
  'load-status': '{path}: {url} ответил кодом {status}.',
  'load-timeout': '{path}: {url} не ответил за отведённое время (секунд: {seconds}).',
  'load-size': '{path}: {url} больше допустимого ({limit}).',
  'load-json': '{path}: {url} — не JSON: {reason}.',

  'period-empty': '{path}: нет даты. Если источник её не называет, напишите null.',
  'period-syntax':
    '{path}: «{written}» — не дата, начиная с символа {position}. Пишите 2025, 2025-10, 2025-10-20, 2025-01/2025-08, 2023/.. или 2026-06~.',
  'period-year': '{path}: «{written}»: года 0000 не было.',
  'period-month': '{path}: «{written}»: месяцы — 01–12, кварталы — 33–36, полугодия — 40 и 41.',
  'period-season':
    '{path}: «{written}»: времена года не имеют точных границ. Напишите месяцы, например 2025-03/2025-05.',
  'period-day': '{path}: «{written}»: в этом месяце нет такого дня.',
  'period-order': '{path}: «{written}» кончается раньше, чем начинается.',

  'unknown-key': '{path}: поля «{written}» нет. Оно не учтено.',
  'missing-key': '{path}: нет поля «{key}».',
  'wrong-type': '{path}: ожидалось {expected}, найдено {found}.',
  'not-allowed': '{path}: «{written}» не допускается. Допустимо: {allowed}.',
  'duplicate-id': '{path}: id «{written}» уже занят: {other}.',
  'no-such-id': '{path}: нет ничего с id «{written}».',
  'no-source': '{path}: нужен хотя бы один источник.',
  'no-place-in-source': '{path}: не указано место в источнике.',
  'range-order': '{path}: диапазон {written} начинается с большего числа.',
  'not-a-number': '{path}: значение должно быть конечным числом.',
  'too-large': '{path}: {written} — больше, чем можно показать ({limit}).',
  'too-long': '{path}: символов — {length}; показывается не больше {limit}.',
  'too-deep': '{path}: вложенность больше допустимой ({limit}).',
  'too-many': '{path}: записей — {count}; показывается не больше {limit}.',
  'bad-url': '{path}: «{written}» — не адрес http или https; показано как текст.',
  'bad-unit': '{path}: единица «{written}» неизвестна; печатается как есть.',
  'bad-language': '{path}: «{written}» — не код языка.',
  'bad-position': '{path}: координаты — [долгота, широта] в градусах; найдено {written}.',
  'not-a-dataset':
    '{path}: это не набор данных: в нём нет ни одного списка, такого как claims или places.',
  'too-many-problems': '{path}: ещё не перечислено проблем: {count}.',
  'needs-disagreement':
    '{path}: противоречит записи {other}. Если расходятся источники, укажите это в disagreements.',
  'too-few-stops':
    '{path}: остановок — {count}, линии из них не выйдет. Укажите оба конца или geometry.',
  'no-position': '{path}: у «{written}» нет координат, провести через него линию нельзя.',
  'only-for-growth': '{path}: поле «{key}» нужно только для роста (growth). Оно не учтено.',
  'not-a-count': '{path}: {written} — не количество: нужно целое число от нуля.',
  'held-later': '{path}: событие названо состоявшимся, но оно позже даты набора данных ({asOf}).',
  'bad-id': '{path}: «{written}» — не id: нужны буквы, цифры и дефисы без пробелов.',
  'bad-duration':
    '{path}: «{written}» — не длительность. Пишите P2Y (два года) или P6M (шесть месяцев).',
  'chart-refused': '{path}: {why} Показано: {used}.',
};
