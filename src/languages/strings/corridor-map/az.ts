import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  headingMany: 'Dəhlizin marşrutları',
  drawn: ['Xəritədə {n} marşrut var.', 'Xəritədə {n} marşrut var.'],
  drawnLayers: 'Təbəqələr: {layers}.',
  drawnStatuses: 'Vəziyyətinə görə hissələr: {statuses}.',
  drawnEnds: 'Ucqar nöqtələr: qərbdə {from}, şərqdə {to}.',
  countOf: '{what}: {n}',
  extremes: 'Ən enli xətt: {route}, {value}.',
  extremesNone: 'Göstərilən marşrutlar üçün həcm dərc olunmayıb.',
  meets: [
    'Ən çox marşrut burada birləşir: {place}, {n}.',
    'Ən çox marşrut burada birləşir: {place}, {n}.',
  ],
  howToRead:
    'Mənbələrdə deyilənləri oxumaq üçün xətti, yeri və ya ərazini seçin. Ardıcıllıq marşrutlara görədir.',

  legLabel: '{route}: {from} – {to}, {mode}, {status}',
  legLabelNamed: '{route}: {leg}, {mode}, {status}',
  siteLabel: '{route}: {place}, {layer}, {status}',
  placeLabel: '{place}, {kind}',
  volumeLabel: '{value}, {period}',
  tieLabel: '{route}: {from} – {to}, {layer}',

  layer: 'Təbəqə',
  mode: 'Növ',
  status: 'Vəziyyət',
  statusSince: '{status}; başlanğıc: {date}',
  stops: 'Dayanacaqlar',
  alsoCalled: 'Başqa adları',
  country: 'Ölkə',
  routesHere: 'Buradakı marşrutlar',
  trends: 'Meyillər',
  indicative: 'Xətt dayaq nöqtələri üzrə çəkilib və şərtidir.',
  approximate: 'Yeri təxminidir.',

  noteIndicative: 'Marşrutlar dayaq nöqtələri üzrə çəkilib və şərtidir.',
  noteApproximate: 'Təxmini yerlər: {places}.',
  noteWidth:
    'Xəttin eni: {measure} — bütün həcmin keçdiyi yerlərdə; digər xətlər üçün rəqəm dərc olunmayıb.',
  noteNowhere: 'Harada olduğu mənbələrdə deyilmədiyi üçün göstərilmir: {routes}.',
  noteNoPeriod: '{year} üçün rəqəm yoxdur: en heç nə göstərmir.',
  noteOwnBasemap: 'Məlumat dəstinin xəritə əsası oxunmadı; daxili əsas göstərilir.',
  noteMany: [
    'Bir xəritə üçün {n} marşrut həddən çoxdur.',
    'Bir xəritə üçün {n} marşrut həddən çoxdur.',
  ],
  bordersNeutral:
    'Sərhədlər: Natural Earth, uyğunlaşdırılıb; mübahisəli xətlər qırıq xətlədir; mövqe ifadə olunmur.',
  bordersDeFacto:
    'Sərhədlər: Natural Earth, uyğunlaşdırılıb; mübahisəli xətlər faktiki idarəyə görədir; mövqe ifadə olunmur.',
  bordersNone:
    'Sərhədlər: Natural Earth, uyğunlaşdırılıb; mübahisəli xətlər göstərilmir; mövqe ifadə olunmur.',
  bordersOwn:
    'Sərhədlər: Natural Earth, uyğunlaşdırılıb; mübahisəli xətlər məlumat dəstindəndir; mövqe ifadə olunmur.',
  empty: 'Sorğu edilən marşrut və yerlərdən heç biri göstərilə bilmir.',

  legendPipeline: 'Boru kəməri, axının istiqaməti',
  inset: 'Böyüdülmüş',
  km: '{n} km',

  borderTo: 'Sərhəd: {country}',
  branch: 'Qol: {from} – {to}',

  tableCaption: 'Marşrutlar və hissələr',
  columnRoute: 'Marşrut',
  columnLeg: 'Hissə',
  columnLayer: 'Təbəqə',
  columnMode: 'Növ',
  columnSince: 'Nə vaxtdan',
  columnFigures: 'Göstəricilər',
  tablePlaces: 'Yerlər',
  tableProjects: 'Planlar və addımlar',
  columnKindOfPlace: 'Tip',
  columnAbout: 'Haqqında deyilənlər',
  columnPlaces: 'Yerlər',
};
