import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const tr: Translation<typeof en, 'tr'> = {
  defaultHeading: 'Kim hangi formatta yer alıyor',
  howToReadFormats:
    'Üyelerini görmek için bir format, formatlarını görmek için bir ülke seçin. Ok tuşları birinden ötekine geçirir, Enter bilgiyi açar, Escape kapatır.',

  drawn: 'Gösterilen formatlar: {formats}. Ülkeler: {places}.',
  formatMembers: ['{format}, {n} üye: {members}.', '{format}, {n} üye: {members}.'],
  formatUnknown: '{format}: hiçbir kaynak üyelerin tümünü saymıyor.',
  placeFormats: '{place}: {total} formattan {n} tanesinde ({formats}).',
  placeNone: '{place}: bunların hiçbirinde yok.',
  extremes: 'En çok üye: {most}, {n}; en az üye: {least}, {m}.',
  inAll: 'Bu formatların hepsinde: {places}.',
  neverTogether: 'Hiçbir formatta birlikte değil: {pairs}.',
  alwaysTogether: 'Bu ülkelerin herhangi ikisi en az bir formatta buluşuyor.',

  countOf: '{n}/{total}',
  labelTopic: 'Konu',
  labelMembers: 'Üyeler',
  labelIn: 'Üye olduğu',
  'label-includes': 'Kaynağa göre içinde',
  'label-excludes': 'Kaynağa göre dışında',
  sinceDate: '{place} (katılım: {date})',
  sameMembers: 'Üyeleri aynı',
  legendContested: 'kaynaklar farklı söylüyor',
  tableFormats: 'Formatlar ve üyeleri',
  columnFormat: 'Format',
  columnOthers: 'Gözlemciler ve davetliler',

  unknownMembers: 'Soru işareti: ülkenin üye olup olmadığını hiçbir kaynak söylemiyor.',
  areasMeanNothing:
    'Her ülke kendi formatlarının eğrileri içinde, ötekilerin dışındadır. Alanın büyüklüğü bir şey ifade etmez.',
  someMembers: 'Yalnızca şu ülkeler gösteriliyor: {places}.',
  unplaced: '{format}: çizilmeyen gözlemciler ve davetliler: {places}.',
  reasonUnknown: 'Satırlarla gösteriliyor: hiçbir kaynak üyelerin tümünü saymıyor ({formats}).',
  reasonTooMany:
    'Satırlarla gösteriliyor: {n} format var; bu genişlikte eğriler en çok {limit} formatta okunur.',
  reasonNotCertified:
    'Satırlarla gösteriliyor: her ülkeyi yalnızca kendi formatlarının içinde tutan eğriler bulunamadı.',
  reasonCrowded: 'Satırlarla gösteriliyor: bu genişlikte eğriler fazla sıkışık olurdu.',
  reasonTable: 'Çizilmedi: bu genişlik için format sayısı fazla. Tabloda hepsi var.',
  noFormats: 'Veri kümesinde gösterilecek format yok.',
};
