import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  meant: 'Bəlkə “{meant}” nəzərdə tutulub?',
  allowed: 'İcazə verilən: {extra}.',
  example: 'Məsələn: {extra}.',
  used: 'Göstərilir: {used}.',
  'needs-full': '“{written}” üçün corridor-kit.js əvəzinə corridor-kit.full.js faylı lazımdır.',
  unknown: '“{written}” qiyməti burada tanınmır.',
  invalid: '“{written}” qiyməti burada yolverilməzdir.',
  missing: 'çatışmır: {extra}.',
  order: 'sonu başlanğıcından əvvəldir.',
  limit: 'ən çoxu {extra} göstərilə bilər.',
  'duplicate-id': '“{written}” artıq istifadə olunub: {other}.',
  failed: 'alınmadı: {extra}.',
  'load-network': 'əlaqə yoxdur və ya sayt buna icazə vermir (CORS).',
  'nothing-left': 'məlumat dəstində buna uyğun heç nə yoxdur.',
  'needs-disagreement':
    '{other} ilə ziddiyyətlidir. Mənbələr fərqlənirsə, bunu disagreements siyahısında göstərin.',
  'no-line': 'xətt üçün koordinatlı iki dayanacaq və ya geometry lazımdır.',
  'held-later': 'hadisə keçirilmiş sayılır, amma {asOf} tarixindən sonradır.',
  'load-scheme':
    '“{written}” ünvan deyil: https:// ilə başlayan ünvan və ya # və skriptin id-si lazımdır.',
  'load-status': 'server {status} kodu ilə cavab verdi.',
  'load-timeout': '{seconds} saniyə ərzində cavab gəlmədi.',
  'load-json': 'fayl JSON deyil: {reason}.',
  'not-a-dataset':
    'məlumat toplusu deyil: yerlər, iddialar, marşrutlar, formatlar və ya hadisələr lazımdır.',
  'basemap-coarse':
    'daxili xəritə əsasının dəqiq olduğu sahədən kənardadır. Daha dəqiqi üçün: {command}',
};
