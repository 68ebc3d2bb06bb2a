import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const kk: Translation<typeof en, 'kk'> = {
  meant: 'Мүмкін «{meant}» болар?',
  allowed: 'Рұқсат етілгені: {extra}.',
  example: 'Мысалы: {extra}.',
  used: 'Көрсетілгені: {used}.',
  'needs-full': '«{written}» үшін corridor-kit.js орнына corridor-kit.full.js файлы керек.',
  unknown: '«{written}» мәні мұнда белгісіз.',
  invalid: '«{written}» мәніне мұнда рұқсат етілмейді.',
  missing: 'жетіспейді: {extra}.',
  order: 'соңы басынан бұрын тұр.',
  limit: 'ең көбі {extra} көрсетіледі.',
  'duplicate-id': '«{written}» бос емес: {other}.',
  failed: 'болмады: {extra}.',
  'load-network': 'байланыс жоқ немесе сайт рұқсат бермейді (CORS).',
  'nothing-left': 'деректер жинағында бұған сәйкес ештеңе жоқ.',
  'needs-disagreement':
    '{other} жазбасына қайшы. Дереккөздер әртүрлі айтса, оны disagreements тізімінде көрсетіңіз.',
  'no-line': 'сызық үшін координаттары бар екі аялдама немесе geometry керек.',
  'held-later': 'оқиға өтті делінген, бірақ {asOf} күнінен кейін тұр.',
  'load-scheme':
    '«{written}» мекенжай емес: https:// деп басталатын мекенжай немесе # және скрипттің id-і керек.',
  'load-status': 'сервер {status} кодымен жауап берді.',
  'load-timeout': '{seconds} секунд ішінде жауап келмеді.',
  'load-json': 'файл JSON емес: {reason}.',
  'not-a-dataset':
    'деректер жинағы емес: орындар, мәліметтер, бағыттар, форматтар немесе оқиғалар керек.',
  'basemap-coarse': 'кірістірілген карта негізінің дәл аймағынан тыс. Дәлірегі үшін: {command}',
};
