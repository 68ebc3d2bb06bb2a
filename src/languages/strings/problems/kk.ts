import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const kk: PartialTranslation<typeof en, 'kk'> = {
  meant: 'Мүмкін «{meant}» болар?',
  'unknown-value':
    '{path}: «{written}» мәні мұнда белгісіз. Рұқсат етілгені: {allowed}. Көрсетілгені: {used}.',
  'unknown-id': '{path}: деректер жинағында «{written}» жоқ. Өткізіп жіберілді.',
  'bad-date':
    '{path}: «{written}» — күн емес. Жылды (2025), айды (2025-10) немесе күнді (2025-10-20) жазыңыз. Ескерілмеді.',
  'bad-ends': '{path}: «{from}» күні «{to}» күнінен кейін тұр. Екеуі де ескерілмеді.',
  'mixed-units':
    '{path}: көрсеткіштердің ({names}) бірліктері әртүрлі ({units}), бөлек көрсетілді.',
  'nothing-left': '{path}: деректер жинағында бұған сәйкес ештеңе жоқ. Көрсетілгені: {used}.',
  failed: '{path}: суретті салу мүмкін болмады ({reason}). Тегтің мазмұны көрсетілді.',

  'load-scheme': '{path}: «{url}» — http немесе https мекенжайы емес.',
  'load-element': '{path}: бетте id-і «{written}» болатын script элементі жоқ.',
  'load-network': '{path}: {url} қолжетімсіз: байланыс жоқ немесе сайт рұқсат бермейді (CORS).',
  'load-status': '{path}: {url} мына кодпен жауап берді: {status}.',
  'load-timeout': '{path}: {url} {seconds} секунд ішінде жауап бермеді.',
  'load-size': '{path}: {url} рұқсат етілгеннен үлкен ({limit}).',
  'load-json': '{path}: {url} — JSON емес: {reason}.',

  'period-empty': '{path}: күні жоқ. Дереккөз оны айтпаса, null деп жазыңыз.',
  'period-syntax':
    '{path}: «{written}» — күн емес (қате орны: {position}). 2025, 2025-10, 2025-10-20, 2025-01/2025-08, 2023/.. немесе 2026-06~ деп жазыңыз.',
  'period-year': '{path}: «{written}»: 0000 жылы болмаған.',
  'period-month':
    '{path}: «{written}»: айлар 01–12, тоқсандар 33–36, жартыжылдықтар 40 және 41 деп жазылады.',
  'period-season':
    '{path}: «{written}»: жыл мезгілдерінің нақты күндері жоқ. Айларды жазыңыз, мысалы 2025-03/2025-05.',
  'period-day': '{path}: «{written}»: бұл айда ондай күн жоқ.',
  'period-order': '{path}: «{written}» басталмай жатып аяқталады.',

  'unknown-key': '{path}: «{written}» өрісі жоқ. Ескерілмеді.',
  'missing-key': '{path}: «{key}» өрісі жетіспейді.',
  'wrong-type': '{path}: күтілгені: {expected}, табылғаны: {found}.',
  'not-allowed': '{path}: «{written}» рұқсат етілмейді. Рұқсат етілгені: {allowed}.',
  'duplicate-id': '{path}: «{written}» id-і бос емес: {other}.',
  'no-such-id': '{path}: id-і «{written}» болатын ештеңе жоқ.',
  'no-source': '{path}: кемінде бір дереккөз керек.',
  'no-place-in-source': '{path}: дереккөздегі орны көрсетілмеген.',
  'range-order': '{path}: {written} аралығы үлкен саннан басталады.',
  'not-a-number': '{path}: мәні шекті сан болуы керек.',
  'too-large': '{path}: {written} көрсетуге болатыннан үлкен ({limit}).',
  'too-long': '{path}: {length} таңба; ең көбі {limit} көрсетіледі.',
  'too-deep': '{path}: кірістіру деңгейі рұқсат етілгеннен терең ({limit}).',
  'too-many': '{path}: {count} жазба; ең көбі {limit} көрсетіледі.',
  'bad-url': '{path}: «{written}» — http немесе https мекенжайы емес; мәтін ретінде көрсетілді.',
  'bad-unit': '{path}: «{written}» бірлігі белгісіз; сол қалпында жазылды.',
  'bad-language': '{path}: «{written}» — тіл коды емес.',
  'bad-position':
    '{path}: координаттар градуспен [бойлық, ендік] деп жазылады; табылғаны: {written}.',
  'not-a-dataset':
    '{path}: бұл деректер жинағы емес: ішінде claims немесе places сияқты бірде-бір тізім жоқ.',
  'too-many-problems': '{path}: тізілмеген тағы {count} мәселе бар.',
  'needs-disagreement':
    '{path}: {other} жазбасына қайшы. Дереккөздер әртүрлі айтса, оны disagreements тізімінде көрсетіңіз.',
  'too-few-stops':
    '{path}: {count} аялдамадан сызық шықпайды. Екі ұшын немесе geometry көрсетіңіз.',
  'no-position': '{path}: «{written}» үшін координат жоқ, ол арқылы сызық жүргізу мүмкін емес.',
  'only-for-growth': '{path}: «{key}» өрісі тек өсімге (growth) арналған. Ескерілмеді.',
  'not-a-count': '{path}: {written} — саны емес: нөл немесе оң бүтін сан керек.',
  'held-later': '{path}: оқиға өтті делінген, бірақ деректер жинағының күнінен ({asOf}) кейін тұр.',
  'bad-id': '{path}: «{written}» — id емес: әріп, цифр және дефис болуы керек, бос орын болмайды.',
  'bad-duration':
    '{path}: «{written}» — ұзақтық емес. P2Y (екі жыл) немесе P6M (алты ай) деп жазыңыз.',
  'chart-refused': '{path}: {why} Көрсетілгені: {used}.',
};
