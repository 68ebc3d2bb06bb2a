import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const ru: Translation<typeof en, 'ru'> = {
  headingMany: 'Маршруты коридора',
  drawn: [
    'Карта, на ней {n} маршрут.',
    'Карта, на ней {n} маршрута.',
    'Карта, на ней {n} маршрутов.',
    'Карта, на ней {n} маршрута.',
  ],
  drawnLayers: 'Слои: {layers}.',
  drawnStatuses: 'Участки по состоянию: {statuses}.',
  drawnEnds: 'Крайние точки: {from} на западе, {to} на востоке.',
  countOf: '{what}: {n}',
  extremes: 'Самая широкая линия: {route}, {value}.',
  extremesNone: 'Для показанных маршрутов объёмы не опубликованы.',
  meets: [
    'Больше всего маршрутов сходится здесь: {place}, {n}.',
    'Больше всего маршрутов сходится здесь: {place}, {n}.',
    'Больше всего маршрутов сходится здесь: {place}, {n}.',
    'Больше всего маршрутов сходится здесь: {place}, {n}.',
  ],
  howToRead:
    'Выберите линию, место или область, чтобы прочесть, что о них сказано в источниках. Порядок — по маршрутам.',

  legLabel: '{route}: {from} – {to}, {mode}, {status}',
  legLabelNamed: '{route}: {leg}, {mode}, {status}',
  siteLabel: '{route}: {place}, {layer}, {status}',
  placeLabel: '{place}, {kind}',
  volumeLabel: '{value}, {period}',
  tieLabel: '{route}: {from} – {to}, {layer}',

  layer: 'Слой',
  mode: 'Вид',
  status: 'Состояние',
  statusSince: '{status}; с: {date}',
  stops: 'Остановки',
  alsoCalled: 'Другие названия',
  country: 'Страна',
  routesHere: 'Маршруты здесь',
  trends: 'Тенденции',
  indicative: 'Линия проведена по опорным точкам и условна.',
  approximate: 'Положение приблизительное.',

  noteIndicative: 'Маршруты проведены по опорным точкам и условны.',
  noteApproximate: 'Приблизительное положение: {places}.',
  noteWidth:
    'Толщина линии: {measure} — там, где проходит весь объём; для других линий данных не опубликовано.',
  noteNowhere: 'Не показано, так как в источниках не сказано, где: {routes}.',
  noteNoPeriod: 'Данных за {year} нет: толщина ничего не показывает.',
  noteOwnBasemap: 'Основу карты из набора данных прочесть не удалось; показана встроенная.',
  noteMany: [
    '{n} маршрут — слишком много, чтобы прочесть карту.',
    '{n} маршрута — слишком много, чтобы прочесть карту.',
    '{n} маршрутов — слишком много, чтобы прочесть карту.',
    '{n} маршрута — слишком много, чтобы прочесть карту.',
  ],
  bordersNeutral:
    'Границы: Natural Earth, с изменениями; спорные линии — пунктиром; позиция не выражается.',
  bordersDeFacto:
    'Границы: Natural Earth, с изменениями; спорные линии — по фактическому управлению; позиция не выражается.',
  bordersNone:
    'Границы: Natural Earth, с изменениями; спорные линии не показаны; позиция не выражается.',
  bordersOwn:
    'Границы: Natural Earth, с изменениями; спорные линии — из набора данных; позиция не выражается.',
  empty: 'Ни один из запрошенных маршрутов и ни одно из мест нельзя показать.',

  legendPipeline: 'Трубопровод, направление потока',
  inset: 'Крупнее',
  km: '{n} км',

  borderTo: 'Граница: {country}',
  branch: 'Ветка: {from} – {to}',

  tableCaption: 'Маршруты и участки',
  columnRoute: 'Маршрут',
  columnLeg: 'Участок',
  columnLayer: 'Слой',
  columnMode: 'Вид',
  columnSince: 'С какого времени',
  columnFigures: 'Показатели',
  tablePlaces: 'Места',
  tableProjects: 'Планы и шаги',
  columnKindOfPlace: 'Тип',
  columnAbout: 'Что о нём сказано',
  columnPlaces: 'Места',
};
