import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const uz: Translation<typeof en, 'uz'> = {
  defaultHeading: 'Koʻrsatkichlar',
  empty: 'Maʼlumotlar toʻplamida bu atributlarga mos koʻrsatkich yoʻq.',

  perYear: 'yiliga',
  base: 'taqqoslash: {date}',
  periodUnknown: 'davri koʻrsatilmagan',
  baseUnknown: 'bazasi koʻrsatilmagan',
  'scope-wider': 'qamrovi kengroq',
  'scope-other': 'qamrovi boshqa',
  notReported: '{date}: xabar berilmagan',
  noFigure: '{date}: maʼlumot yoʻq',
  offScale: 'shkaladan tashqari: keyingisidan {times} baravar koʻp',
  sourcesDiffer: '{letters} manbalarida turlicha',
  countsDiffer: '{letter} manbasida ikki xil son',
  upTo: '{month} oyi bilan birga',

  'kind-columns': 'Ustunning eni oʻz davriga teng',
  'kind-claims':
    'Qiymatlarning davri bir xil yoki koʻrsatilmagan, shuning uchun har biri alohida qatorda',
  'kind-pace':
    'Jami 1-yanvardan hisoblangan; ustunchalar orasidagi oylar haqida hech narsa aytilmagan',
  'kind-growth': 'Har bir manba taqqoslagan davrga nisbatan oʻzgarish',
  'kind-both-ways': 'Bir kattalikning ikki yoʻnalishi',
  'kind-bars': 'Bir davr qiymatlari, kattasidan kichigiga qarab',
  'kind-multiples': 'Birligi yoki qamrovi turlicha qiymatlarning shkalasi alohida',
  refused: 'Maʼlumotlarni bu turda buzmasdan koʻrsatib boʻlmaydi.',

  drawn: ['{n} ta qiymat. Birligi: {unit}.', '{n} ta qiymat. Birligi: {unit}.'],
  extremes: 'Eng kami: {least}. Eng koʻpi: {most}.',
  alreadyMore: '{part} ({a}) hozirning oʻzida butun {whole}-yildagidan ({b}) koʻp.',
  changed: '{what}: {from} – {a}, {to} – {b} ({change}).',
  noTrend:
    'Taqqoslasa boʻladigan ikki qiymat yoʻq, shuning uchun tendensiya haqida aytib boʻlmaydi.',

  derivedNote:
    'Nuqtali, kursiv belgilar maʼlumotlardan keltirib chiqarilgan, ularni hech bir manba aytmaydi.',
  formulaBase: '{level} ÷ {times} = {result}, tashqariga yaxlitlangan',
  movedToTable: ['{n} ta qiymat faqat jadvalda.', '{n} ta qiymat faqat jadvalda.'],
  asRows: 'Vaqt oʻqiga joy yoʻq, shuning uchun har bir qiymat alohida qatorda.',

  legendStated: 'aytilganidek',
  legendRange: 'kamidan koʻpigacha',
  legendGap: 'hali xabar berilmagan',
};
