import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const tr: Translation<typeof en, 'tr'> = {
  headingMany: 'Koridorun güzergâhları',
  drawn: ['Haritada {n} güzergâh var.', 'Haritada {n} güzergâh var.'],
  statuses: 'Kesimler: {statuses}.',
  extremes: 'En kalın çizgi: {route}, {value}.',
  extremesNone: 'Gösterilen güzergâhlar için hacim yayımlanmamış.',
  meets: [
    'En çok güzergâhın birleştiği yer: {place}, {n}.',
    'En çok güzergâhın birleştiği yer: {place}, {n}.',
  ],
  howToRead: 'Kaynakların ne dediğini okumak için bir çizgi, yer ya da bölge seçin.',

  layer: 'Katman',
  mode: 'Tür',
  since: 'Ne zamandan beri',
  alsoCalled: 'Öteki adları',
  country: 'Ülke',
  routesHere: 'Buradaki güzergâhlar',
  approximate: 'Yaklaşık konum',
  indicative: 'Güzergâhlar ara noktalardan çizilmiştir, yaklaşıktır.',

  noteWidth:
    'Çizgi kalınlığı: {measure} (tüm hacmin geçtiği kesimlerde); öteki çizgiler için rakam yayımlanmamış.',
  noteNowhere: 'Nerede olduğu kaynaklarda belirtilmediği için çizilmeyenler: {routes}.',
  noteNoPeriod: '{year} için rakam yok: kalınlık bir şey göstermez.',
  noteMany: 'Tek haritada ayırt edilemeyecek kadar çok güzergâh.',
  'borders-neutral':
    'Sınırlar: Natural Earth, uyarlanmış; tartışmalı çizgiler kesikli; görüş bildirilmez.',
  'borders-de-facto':
    'Sınırlar: Natural Earth, uyarlanmış; tartışmalı çizgiler fiilî yönetime göre; görüş bildirilmez.',
  'borders-none':
    'Sınırlar: Natural Earth, uyarlanmış; tartışmalı çizgiler çizilmedi; görüş bildirilmez.',
  empty: 'İstenen güzergâh ve yerlerin hiçbiri çizilemiyor.',

  pipeline: 'Boru hattı, akış yönü',
  inset: 'Büyütülmüş',

  legs: 'Güzergâhlar ve kesimler',
  route: 'Güzergâh',
  leg: 'Kesim',
  figures: 'Rakamlar',
  places: 'Yerler',
};
