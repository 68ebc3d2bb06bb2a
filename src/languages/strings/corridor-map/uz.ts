import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const uz: Translation<typeof en, 'uz'> = {
  headingMany: 'Yoʻlak marshrutlari',
  drawn: ['Xaritada {n} ta marshrut koʻrsatilgan.', 'Xaritada {n} ta marshrut koʻrsatilgan.'],
  statuses: 'Uchastkalar: {statuses}.',
  extremes: 'Eng yoʻgʻon chiziq: {route}, {value}.',
  extremesNone: 'Koʻrsatilgan marshrutlar boʻyicha hajm eʼlon qilinmagan.',
  meets: [
    'Marshrutlar eng koʻp tutashadigan joy: {place}, {n}.',
    'Marshrutlar eng koʻp tutashadigan joy: {place}, {n}.',
  ],
  howToRead: 'Manbalarda nima deyilganini oʻqish uchun chiziq, joy yoki hududni tanlang.',

  layer: 'Qatlam',
  mode: 'Turi',
  since: 'Qachondan beri',
  alsoCalled: 'Boshqa nomlari',
  country: 'Mamlakat',
  routesHere: 'Shu yerdagi marshrutlar',
  approximate: 'Oʻrni taxminiy',
  indicative: 'Marshrutlar tayanch nuqtalari boʻyicha shartli chizilgan.',

  noteWidth:
    'Chiziq yoʻgʻonligi: {measure} — butun hajm oʻtadigan joylarda; boshqa chiziqlar boʻyicha maʼlumot eʼlon qilinmagan.',
  noteNowhere: 'Qayerda ekani manbalarda aytilmagani uchun koʻrsatilmadi: {routes}.',
  noteNoPeriod:
    'Bu davr boʻyicha maʼlumot yoʻq: {year}. Chiziq yoʻgʻonligi hech narsani bildirmaydi.',
  noteMany: 'Marshrutlar bitta xaritada ajratib boʻlmaydigan darajada koʻp.',
  'borders-neutral':
    'Chegaralar: Natural Earth, moslashtirilgan; bahsli chiziqlar uzuq-uzuq; munosabat bildirilmaydi.',
  'borders-de-facto':
    'Chegaralar: Natural Earth, moslashtirilgan; bahsli chiziqlar amaldagi boshqaruv boʻyicha; munosabat bildirilmaydi.',
  'borders-none':
    'Chegaralar: Natural Earth, moslashtirilgan; bahsli chiziqlar koʻrsatilmagan; munosabat bildirilmaydi.',
  empty: 'Soʻralgan marshrut va joylarning hech birini koʻrsatib boʻlmaydi.',

  pipeline: 'Quvur, oqim yoʻnalishi',
  inset: 'Kattalashtirilgan',

  legs: 'Marshrutlar va uchastkalar',
  route: 'Marshrut',
  leg: 'Uchastka',
  figures: 'Koʻrsatkichlar',
  places: 'Joylar',
};
