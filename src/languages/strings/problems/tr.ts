import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const tr: Translation<typeof en, 'tr'> = {
  meant: 'Yoksa “{meant}” mi?',
  allowed: 'İzin verilenler: {extra}.',
  example: 'Örneğin: {extra}.',
  used: 'Gösterilen: {used}.',
  'needs-full': '“{written}” için corridor-kit.js yerine corridor-kit.full.js dosyası gerekir.',
  unknown: '“{written}” değeri burada bilinmiyor.',
  invalid: '“{written}” değeri burada olamaz.',
  missing: 'eksik: {extra}.',
  order: 'sonu başından önce.',
  limit: 'en fazla {extra} gösterilebilir.',
  'duplicate-id': '“{written}” kullanılıyor: {other}.',
  failed: 'olmadı: {extra}.',
  'load-network': 'bağlantı yok ya da site izin vermiyor (CORS).',
  'nothing-left': 'veri kümesinde buna uyan bir şey yok.',
  'needs-disagreement':
    '{other} ile çelişiyor. Kaynaklar farklıysa bunu disagreements listesinde belirtin.',
  'no-line': 'bir çizgi için konumu olan iki durak ya da geometry gerekir.',
  'held-later': 'olay gerçekleşmiş sayılıyor, ama {asOf} tarihinden sonra.',
  'load-scheme':
    '“{written}” bir adres değil: https:// ile başlayan bir adres ya da # ve bir betiğin id’si gerekir.',
  'load-status': 'sunucu {status} koduyla yanıt verdi.',
  'load-timeout': '{seconds} saniye içinde yanıt gelmedi.',
  'load-json': 'dosya JSON değil: {reason}.',
  'not-a-dataset':
    'bir veri kümesi değil: yerler, bilgiler, güzergâhlar, formatlar ya da olaylar gerekir.',
  'basemap-coarse':
    'yerleşik harita altlığının ayrıntılı olduğu alanın dışında. Ayrıntılısı için: {command}',
};
