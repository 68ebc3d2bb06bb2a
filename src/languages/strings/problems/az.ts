import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  meant: 'Bəlkə “{meant}” nəzərdə tutulub?',
  'unknown-value':
    '{path}: “{written}” qiyməti burada tanınmır. İcazə verilən: {allowed}. Göstərilir: {used}.',
  'unknown-id': '{path}: məlumat dəstində “{written}” yoxdur. Buraxılıb.',
  'bad-date':
    '{path}: “{written}” tarix deyil. İl (2025), ay (2025-10) və ya gün (2025-10-20) yazın. Nəzərə alınmayıb.',
  'bad-ends': '{path}: “{from}” tarixi “{to}” tarixindən sonradır. Hər ikisi nəzərə alınmayıb.',
  'mixed-units': '{path}: göstəricilərin ({names}) vahidləri fərqlidir ({units}), ayrı göstərilir.',
  'nothing-left': '{path}: məlumat dəstində buna uyğun heç nə yoxdur. Göstərilir: {used}.',
  failed: '{path}: qrafiki qurmaq mümkün olmadı ({reason}). Teqin məzmunu göstərilir.',

  'load-scheme': '{path}: “{url}” http və ya https ünvanı deyil.',
  'load-element': '{path}: səhifədə id-si “{written}” olan script elementi yoxdur.',
  'load-network': '{path}: {url} əlçatan deyil: əlaqə yoxdur və ya sayt buna icazə vermir (CORS).',
  'load-status': '{path}: {url} bu kodla cavab verdi: {status}.',
  'load-timeout': '{path}: {url} {seconds} saniyə ərzində cavab vermədi.',
  'load-size': '{path}: {url} icazə veriləndən böyükdür ({limit}).',
  'load-json': '{path}: {url} JSON deyil: {reason}.',

  'period-empty': '{path}: tarix yoxdur. Mənbə onu göstərmirsə, null yazın.',
  'period-syntax':
    '{path}: “{written}” tarix deyil (xətanın yeri: {position}). 2025, 2025-10, 2025-10-20, 2025-01/2025-08, 2023/.. və ya 2026-06~ yazın.',
  'period-year': '{path}: “{written}”: 0000-cı il yoxdur.',
  'period-month':
    '{path}: “{written}”: aylar 01–12, rüblər 33–36, yarımillər 40 və 41 ilə yazılır.',
  'period-season':
    '{path}: “{written}”: fəsillərin dəqiq günləri yoxdur. Ayları yazın, məsələn 2025-03/2025-05.',
  'period-day': '{path}: “{written}”: həmin ayda belə gün yoxdur.',
  'period-order': '{path}: “{written}” başlamazdan əvvəl bitir.',

  'unknown-key': '{path}: “{written}” sahəsi yoxdur. Nəzərə alınmayıb.',
  'missing-key': '{path}: “{key}” sahəsi çatışmır.',
  'wrong-type': '{path}: gözlənilən: {expected}, tapılan: {found}.',
  'not-allowed': '{path}: “{written}” yolverilməzdir. İcazə verilən: {allowed}.',
  'duplicate-id': '{path}: “{written}” id-si artıq istifadə olunub: {other}.',
  'no-such-id': '{path}: id-si “{written}” olan heç nə yoxdur.',
  'no-source': '{path}: ən azı bir mənbə lazımdır.',
  'no-place-in-source': '{path}: mənbədəki yeri göstərilməyib.',
  'range-order': '{path}: {written} aralığı böyük ədədlə başlayır.',
  'not-a-number': '{path}: qiymət sonlu ədəd olmalıdır.',
  'too-large': '{path}: {written} göstərilə biləndən böyükdür ({limit}).',
  'too-long': '{path}: {length} simvol; ən çoxu {limit} göstərilir.',
  'too-deep': '{path}: iç-içəlik icazə veriləndən çoxdur ({limit}).',
  'too-many': '{path}: {count} yazı; ən çoxu {limit} göstərilir.',
  'bad-url': '{path}: “{written}” http və ya https ünvanı deyil; mətn kimi göstərilir.',
  'bad-unit': '{path}: “{written}” vahidi tanınmır; olduğu kimi yazılır.',
  'bad-language': '{path}: “{written}” dil kodu deyil.',
  'bad-position':
    '{path}: koordinatlar dərəcə ilə [uzunluq, enlik] kimi yazılır; tapılan: {written}.',
  'not-a-dataset':
    '{path}: bu, məlumat dəsti deyil: içində claims və ya places kimi heç bir siyahı yoxdur.',
  'too-many-problems': '{path}: sadalanmayan daha {count} problem var.',
  'needs-disagreement':
    '{path}: {other} ilə ziddiyyətlidir. Mənbələr fərqlənirsə, bunu disagreements siyahısında göstərin.',
  'too-few-stops':
    '{path}: {count} dayanacaq xətt üçün azdır. Hər iki ucu və ya geometry göstərin.',
  'no-position': '{path}: “{written}” üçün koordinat yoxdur, ondan xətt keçirmək olmaz.',
  'only-for-growth': '{path}: “{key}” sahəsi yalnız artım (growth) üçündür. Nəzərə alınmayıb.',
  'not-a-count': '{path}: {written} say deyil: sıfır və ya müsbət tam ədəd lazımdır.',
  'held-later':
    '{path}: hadisə keçirilmiş sayılır, amma məlumat dəstinin tarixindən ({asOf}) sonradır.',
  'bad-id': '{path}: “{written}” id deyil: hərf, rəqəm və defis olmalıdır, boşluq olmaz.',
  'bad-duration': '{path}: “{written}” müddət deyil. P2Y (iki il) və ya P6M (altı ay) yazın.',
  'chart-refused': '{path}: {why} Göstərilir: {used}.',
};
