import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const uz: PartialTranslation<typeof en, 'uz'> = {
  meant: 'Balki “{meant}” nazarda tutilgandir?',
  allowed: 'Ruxsat etilgan: {extra}.',
  example: 'Masalan: {extra}.',
  used: 'Koʻrsatildi: {used}.',
  'needs-full': '“{written}” uchun corridor-kit.js oʻrniga corridor-kit.full.js fayli kerak.',
  unknown: '“{written}” qiymati bu yerda nomaʼlum.',
  invalid: '“{written}” qiymati bu yerda mumkin emas.',
  missing: 'yetishmaydi: {extra}.',
  order: 'oxiri boshidan oldin.',
  limit: 'koʻpi bilan {extra} koʻrsatiladi.',
  'duplicate-id': '“{written}” band: {other}.',
  failed: 'boʻlmadi: {extra}.',
  'load-network': 'aloqa yoʻq yoki sayt ruxsat bermaydi (CORS).',
  'nothing-left': 'maʼlumotlar toʻplamida bunga mos narsa yoʻq.',
  'needs-disagreement':
    '{other} yozuviga zid. Manbalar farq qilsa, buni disagreements roʻyxatida koʻrsating.',
  'no-line': 'chiziq uchun koordinatali ikki bekat yoki geometry kerak.',
  'held-later': 'voqea oʻtkazilgan deyilgan, lekin {asOf} sanasidan keyin turibdi.',
};
