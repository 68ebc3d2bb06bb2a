import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const uz: Translation<typeof en, 'uz'> = {
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
  'load-scheme':
    '“{written}” manzil emas: https:// bilan boshlanadigan manzil yoki # va skript idsi kerak.',
  'load-status': 'server {status} kodi bilan javob berdi.',
  'load-timeout': '{seconds} soniya ichida javob kelmadi.',
  'load-json': 'fayl JSON emas: {reason}.',
  'not-a-dataset':
    'maʼlumotlar toʻplami emas: joylar, maʼlumotlar, marshrutlar, formatlar yoki voqealar kerak.',
  'basemap-coarse':
    'ichki xarita asosi aniq boʻlgan hududdan tashqarida. Aniqrogʻi uchun: {command}',
};
