import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const tr: PartialTranslation<typeof en, 'tr'> = {
  meant: 'Yoksa “{meant}” mi?',
  'unknown-value':
    '{path}: “{written}” değeri burada bilinmiyor. İzin verilenler: {allowed}. Gösterilen: {used}.',
  'unknown-id': '{path}: veri kümesinde “{written}” yok. Atlandı.',
  'bad-date':
    '{path}: “{written}” bir tarih değil. Yıl (2025), ay (2025-10) ya da gün (2025-10-20) yazın. Dikkate alınmadı.',
  'bad-ends': '{path}: “{from}” tarihi “{to}” tarihinden sonra. İkisi de dikkate alınmadı.',
  'mixed-units': '{path}: göstergelerin ({names}) birimleri farklı ({units}), ayrı gösterildi.',
  'nothing-left': '{path}: veri kümesinde buna uyan bir şey yok. Gösterilen: {used}.',
  failed: '{path}: şekil çizilemedi ({reason}). Etiketin içeriği gösterildi.',

  'load-scheme': '{path}: “{url}” bir http ya da https adresi değil.',
  'load-element': '{path}: sayfada id değeri “{written}” olan bir script öğesi yok.',
  'load-network':
    '{path}: {url} adresine ulaşılamadı: bağlantı yok ya da site izin vermiyor (CORS).',
  'load-status': '{path}: {url} şu kodla yanıt verdi: {status}.',
  'load-timeout': '{path}: {url} {seconds} saniye içinde yanıt vermedi.',
  'load-size': '{path}: {url} izin verilenden büyük ({limit}).',
  'load-json': '{path}: {url} JSON değil: {reason}.',

  'period-empty': '{path}: tarih yok. Kaynak belirtmiyorsa null yazın.',
  'period-syntax':
    '{path}: “{written}” bir tarih değil (hatanın yeri: {position}). 2025, 2025-10, 2025-10-20, 2025-01/2025-08, 2023/.. ya da 2026-06~ yazın.',
  'period-year': '{path}: “{written}”: 0000 yılı yoktur.',
  'period-month':
    '{path}: “{written}”: aylar 01–12, çeyrekler 33–36, yarıyıllar 40 ve 41 diye yazılır.',
  'period-season':
    '{path}: “{written}”: mevsimlerin kesin günleri yoktur. Ayları yazın, örneğin 2025-03/2025-05.',
  'period-day': '{path}: “{written}”: o ayda böyle bir gün yok.',
  'period-order': '{path}: “{written}” başlamadan bitiyor.',

  'unknown-key': '{path}: “{written}” diye bir alan yok. Dikkate alınmadı.',
  'missing-key': '{path}: “{key}” alanı eksik.',
  'wrong-type': '{path}: beklenen: {expected}, bulunan: {found}.',
  'not-allowed': '{path}: “{written}” olamaz. İzin verilenler: {allowed}.',
  'duplicate-id': '{path}: “{written}” kimliği kullanılıyor: {other}.',
  'no-such-id': '{path}: kimliği “{written}” olan bir şey yok.',
  'no-source': '{path}: en az bir kaynak gerekli.',
  'no-place-in-source': '{path}: kaynaktaki yeri belirtilmemiş.',
  'range-order': '{path}: {written} aralığı büyük sayıyla başlıyor.',
  'not-a-number': '{path}: değer sonlu bir sayı olmalı.',
  'too-large': '{path}: {written} gösterilebilenden büyük ({limit}).',
  'too-long': '{path}: {length} karakter; en fazla {limit} gösterilir.',
  'too-deep': '{path}: iç içelik izin verilenden derin ({limit}).',
  'too-many': '{path}: {count} kayıt; en fazla {limit} gösterilir.',
  'bad-url': '{path}: “{written}” bir http ya da https adresi değil; metin olarak gösterildi.',
  'bad-unit': '{path}: “{written}” birimi bilinmiyor; yazıldığı gibi basıldı.',
  'bad-language': '{path}: “{written}” bir dil kodu değil.',
  'bad-position': '{path}: konum derece olarak [boylam, enlem] diye yazılır; bulunan: {written}.',
  'not-a-dataset':
    '{path}: bu bir veri kümesi değil: içinde claims ya da places gibi bir liste yok.',
  'too-many-problems': '{path}: sıralanmayan {count} sorun daha var.',
  'needs-disagreement':
    '{path}: {other} ile çelişiyor. Kaynaklar farklıysa bunu disagreements listesinde belirtin.',
  'too-few-stops': '{path}: {count} durak bir çizgi oluşturmaz. İki ucu ya da geometry verin.',
  'no-position': '{path}: “{written}” için konum yok, çizgi oradan geçirilemez.',
  'only-for-growth': '{path}: “{key}” alanı yalnızca artış (growth) içindir. Dikkate alınmadı.',
  'not-a-count': '{path}: {written} bir sayım değil: sıfır ya da daha büyük bir tam sayı olmalı.',
  'held-later':
    '{path}: olay gerçekleşmiş sayılıyor, ama veri kümesinin tarihinden ({asOf}) sonra.',
  'bad-id':
    '{path}: “{written}” bir kimlik değil: harf, rakam ve kısa çizgi olmalı, boşluk olmamalı.',
  'bad-duration': '{path}: “{written}” bir süre değil. P2Y (iki yıl) ya da P6M (altı ay) yazın.',
  'chart-refused': '{path}: {why} Gösterilen: {used}.',
};
