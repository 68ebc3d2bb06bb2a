import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  headingMany: 'Dəhlizin marşrutları',
  drawn: ['Xəritədə {n} marşrut var.', 'Xəritədə {n} marşrut var.'],
  statuses: 'Hissələr: {statuses}.',
  extremes: 'Ən enli xətt: {route}, {value}.',
  extremesNone: 'Göstərilən marşrutlar üçün həcm dərc olunmayıb.',
  meets: [
    'Ən çox marşrut burada birləşir: {place}, {n}.',
    'Ən çox marşrut burada birləşir: {place}, {n}.',
  ],
  howToRead: 'Mənbələrdə deyilənləri oxumaq üçün xətti, yeri və ya ərazini seçin.',

  layer: 'Təbəqə',
  mode: 'Növ',
  since: 'Nə vaxtdan',
  alsoCalled: 'Başqa adları',
  country: 'Ölkə',
  routesHere: 'Buradakı marşrutlar',
  approximate: 'Təxmini yer',
  indicative: 'Marşrutlar dayaq nöqtələri üzrə çəkilib və şərtidir.',

  noteWidth:
    'Xəttin eni: {measure} — bütün həcmin keçdiyi yerlərdə; digər xətlər üçün rəqəm dərc olunmayıb.',
  noteNowhere: 'Harada olduğu mənbələrdə deyilmədiyi üçün göstərilmir: {routes}.',
  noteNoPeriod: '{year} üçün rəqəm yoxdur: en heç nə göstərmir.',
  noteMany: 'Bir xəritədə ayırd edilə bilməyəcək qədər çox marşrut.',
  'borders-neutral':
    'Sərhədlər: Natural Earth, uyğunlaşdırılıb; mübahisəli xətlər qırıq xətlədir; mövqe ifadə olunmur.',
  'borders-de-facto':
    'Sərhədlər: Natural Earth, uyğunlaşdırılıb; mübahisəli xətlər faktiki idarəyə görədir; mövqe ifadə olunmur.',
  'borders-none':
    'Sərhədlər: Natural Earth, uyğunlaşdırılıb; mübahisəli xətlər göstərilmir; mövqe ifadə olunmur.',
  empty: 'Sorğu edilən marşrut və yerlərdən heç biri göstərilə bilmir.',

  pipeline: 'Boru kəməri, axının istiqaməti',
  inset: 'Böyüdülmüş',

  legs: 'Marşrutlar və hissələr',
  route: 'Marşrut',
  leg: 'Hissə',
  figures: 'Göstəricilər',
  places: 'Yerlər',
};
