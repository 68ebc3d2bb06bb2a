import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const uz: PartialTranslation<typeof en, 'uz'> = {
  meant: 'Balki “{meant}” nazarda tutilgandir?',
  'unknown-value':
    '{path}: “{written}” qiymati bu yerda nomaʼlum. Ruxsat etilgan: {allowed}. Koʻrsatildi: {used}.',
  'unknown-id': '{path}: maʼlumotlar toʻplamida “{written}” yoʻq. Tashlab ketildi.',
  'bad-date':
    '{path}: “{written}” sana emas. Yil (2025), oy (2025-10) yoki kun (2025-10-20) yozing. Hisobga olinmadi.',
  'bad-ends': '{path}: “{from}” sanasi “{to}” sanasidan keyin. Ikkalasi ham hisobga olinmadi.',
  'mixed-units':
    '{path}: koʻrsatkichlarning ({names}) birliklari turlicha ({units}), alohida koʻrsatildi.',
  'nothing-left': '{path}: maʼlumotlar toʻplamida bunga mos narsa yoʻq. Koʻrsatildi: {used}.',
  failed: '{path}: rasmni chizib boʻlmadi ({reason}). Teg ichidagisi koʻrsatildi.',

  'load-scheme': '{path}: “{url}” http yoki https manzili emas.',
  'load-element': '{path}: sahifada id si “{written}” boʻlgan script elementi yoʻq.',
  'load-network': '{path}: {url} ochilmadi: aloqa yoʻq yoki sayt ruxsat bermaydi (CORS).',
  'load-status': '{path}: {url} shu kod bilan javob berdi: {status}.',
  'load-timeout': '{path}: {url} {seconds} soniya ichida javob bermadi.',
  'load-size': '{path}: {url} ruxsat etilganidan katta ({limit}).',
  'load-json': '{path}: {url} JSON emas: {reason}.',

  'period-empty': '{path}: sana yoʻq. Manba uni aytmasa, null deb yozing.',
  'period-syntax':
    '{path}: “{written}” sana emas (xato joyi: {position}). 2025, 2025-10, 2025-10-20, 2025-01/2025-08, 2023/.. yoki 2026-06~ deb yozing.',
  'period-year': '{path}: “{written}”: 0000-yil boʻlmagan.',
  'period-month':
    '{path}: “{written}”: oylar 01–12, choraklar 33–36, yarim yilliklar 40 va 41 deb yoziladi.',
  'period-season':
    '{path}: “{written}”: fasllarning aniq kunlari yoʻq. Oylarni yozing, masalan 2025-03/2025-05.',
  'period-day': '{path}: “{written}”: bu oyda bunday kun yoʻq.',
  'period-order': '{path}: “{written}” boshlanmasdan tugaydi.',

  'unknown-key': '{path}: “{written}” maydoni yoʻq. Hisobga olinmadi.',
  'missing-key': '{path}: “{key}” maydoni yetishmaydi.',
  'wrong-type': '{path}: kutilgan: {expected}, topilgan: {found}.',
  'not-allowed': '{path}: “{written}” mumkin emas. Ruxsat etilgan: {allowed}.',
  'duplicate-id': '{path}: “{written}” id si band: {other}.',
  'no-such-id': '{path}: id si “{written}” boʻlgan narsa yoʻq.',
  'no-source': '{path}: kamida bitta manba kerak.',
  'no-place-in-source': '{path}: manbadagi joyi koʻrsatilmagan.',
  'range-order': '{path}: {written} oraligʻi katta sondan boshlanadi.',
  'not-a-number': '{path}: qiymat chekli son boʻlishi kerak.',
  'too-large': '{path}: {written} koʻrsatish mumkin boʻlganidan katta ({limit}).',
  'too-long': '{path}: {length} belgi; koʻpi bilan {limit} koʻrsatiladi.',
  'too-deep': '{path}: ichma-ichlik ruxsat etilganidan chuqur ({limit}).',
  'too-many': '{path}: {count} yozuv; koʻpi bilan {limit} koʻrsatiladi.',
  'bad-url': '{path}: “{written}” http yoki https manzili emas; matn sifatida koʻrsatildi.',
  'bad-unit': '{path}: “{written}” birligi nomaʼlum; boricha yozildi.',
  'bad-language': '{path}: “{written}” til kodi emas.',
  'bad-position':
    '{path}: koordinatalar darajada [uzunlik, kenglik] deb yoziladi; topilgan: {written}.',
  'not-a-dataset':
    '{path}: bu maʼlumotlar toʻplami emas: ichida claims yoki places kabi roʻyxat yoʻq.',
  'too-many-problems': '{path}: sanab oʻtilmagan yana {count} muammo bor.',
  'needs-disagreement':
    '{path}: {other} yozuviga zid. Manbalar farq qilsa, buni disagreements roʻyxatida koʻrsating.',
  'too-few-stops':
    '{path}: {count} bekatdan chiziq chiqmaydi. Ikki uchini yoki geometry koʻrsating.',
  'no-position': '{path}: “{written}” uchun koordinata yoʻq, u orqali chiziq oʻtkazib boʻlmaydi.',
  'only-for-growth': '{path}: “{key}” maydoni faqat oʻsish (growth) uchun. Hisobga olinmadi.',
  'not-a-count': '{path}: {written} soni emas: nol yoki musbat butun son kerak.',
  'held-later':
    '{path}: voqea oʻtkazilgan deyilgan, lekin toʻplam sanasidan ({asOf}) keyin turibdi.',
  'bad-id':
    '{path}: “{written}” id emas: harf, raqam va defis boʻlishi kerak, boʻsh joy boʻlmaydi.',
  'bad-duration':
    '{path}: “{written}” davomiylik emas. P2Y (ikki yil) yoki P6M (olti oy) deb yozing.',
  'chart-refused': '{path}: {why} Koʻrsatildi: {used}.',
};
