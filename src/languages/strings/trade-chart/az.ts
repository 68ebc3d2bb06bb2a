import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  defaultHeading: 'Göstəricilər',
  empty: 'Məlumat toplusunda bu atributlara uyğun göstərici yoxdur.',

  perYear: 'ildə',
  base: 'müqayisə: {date}',
  periodUnknown: 'dövr göstərilməyib',
  baseUnknown: 'baza göstərilməyib',
  'scope-wider': 'daha geniş əhatə',
  'scope-other': 'başqa əhatə',
  notReported: '{date}: bildirilməyib',
  noFigure: '{date}: məlumat yoxdur',
  offScale: 'şkaladan kənar: növbətidən {times} dəfə çox',
  sourcesDiffer: '{letters} mənbələri fərqlidir',
  countsDiffer: '{letter} mənbəyində iki rəqəm',
  upTo: '{month} daxil olmaqla',

  'kind-columns': 'Sütunun eni əhatə etdiyi dövrə bərabərdir',
  'kind-claims': 'Dəyərlərin dövrü birdir və ya göstərilməyib, hər birinin öz sətri var',
  'kind-pace': 'Yekunlar 1 yanvardan sayılıb; millər arasındakı aylar haqqında heç nə deyilmir',
  'kind-growth': 'Hər mənbənin müqayisə etdiyi dövrə nisbətən dəyişmə',
  'kind-both-ways': 'Bir kəmiyyətin iki istiqaməti',
  'kind-bars': 'Bir dövr üçün dəyərlər, böyükdən kiçiyə',
  'kind-multiples': 'Fərqli vahid və əhatələrin öz şkalası var',
  refused: 'Bəyanatları bu növdə düzgün göstərmək olmur.',

  drawn: ['{n} dəyər. Vahid: {unit}.', '{n} dəyər. Vahid: {unit}.'],
  extremes: 'Ən az: {least}. Ən çox: {most}.',
  alreadyMore: '{part} ({a}) artıq bütün {whole} ilindən ({b}) çoxdur.',
  changed: '{what}: {from} – {a}, {to} – {b} ({change}).',
  noTrend: 'Müqayisə oluna bilən iki dəyər yoxdur, ona görə meyl çıxmır.',

  derivedNote: 'Nöqtəli işarələr bəyanatlardan çıxarılıb, heç bir mənbə onları demir.',
  formulaBase: '{level} ÷ {times} = {result}, kənara yuvarlaqlaşdırılıb',
  movedToTable: ['{n} dəyər yalnız cədvəldədir.', '{n} dəyər yalnız cədvəldədir.'],
  asRows: 'Zaman oxu üçün yer yoxdur, ona görə hər dəyərin öz sətri var.',

  legendStated: 'deyildiyi kimi',
  legendRange: 'kiçikdən böyüyə',
  legendGap: 'hələ bildirilməyib',
};
