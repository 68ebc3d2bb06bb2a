import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  defaultHeading: 'Kim hansı formatda iştirak edir',
  howToReadFormats:
    'Üzvlərini görmək üçün formatı, formatlarını görmək üçün ölkəni seçin. Oxlar birindən o birinə aparır, Enter məlumatı açır, Escape bağlayır.',

  drawn: 'Göstərilən formatlar: {formats}. Ölkələr: {places}.',
  formatMembers: ['{format}, {n} üzv: {members}.', '{format}, {n} üzv: {members}.'],
  formatUnknown: '{format}: heç bir mənbə bütün üzvləri adlandırmır.',
  placeFormats: '{place}: {total} formatdan {n} — {formats}.',
  placeNone: '{place}: bunların heç birində yoxdur.',
  extremes: 'Ən çox üzv: {most}, {n}; ən az: {least}, {m}.',
  inAll: 'Bu formatların hamısında: {places}.',
  neverTogether: 'Heç bir formatda birgə deyil: {pairs}.',
  alwaysTogether: 'Bu ölkələrin istənilən ikisi ən azı bir formatda birgədir.',

  countOf: '{n}/{total}',
  labelTopic: 'Mövzu',
  labelMembers: 'Üzvlər',
  labelIn: 'Üzv olduğu',
  'label-includes': 'Mənbəyə görə daxildir',
  'label-excludes': 'Mənbəyə görə daxil deyil',
  sinceDate: '{place} ({date} tarixindən)',
  sameMembers: 'Eyni üzvlər',
  legendContested: 'mənbələr fərqlənir',
  tableFormats: 'Formatlar və üzvləri',
  columnFormat: 'Format',
  columnOthers: 'Müşahidəçilər və dəvətlilər',

  unknownMembers: 'Sual işarəsi: ölkənin üzv olub-olmadığını heç bir mənbə demir.',
  areasMeanNothing:
    'Ölkə öz formatlarının konturları içində, digərlərinin isə kənarındadır. Sahənin ölçüsü heç nə bildirmir.',
  someMembers: 'Yalnız bu ölkələr göstərilir: {places}.',
  unplaced: '{format}: çəkilməyən müşahidəçilər və dəvətlilər: {places}.',
  reasonUnknown: 'Sətirlərlə göstərilir: heç bir mənbə bütün üzvləri adlandırmır ({formats}).',
  reasonTooMany:
    'Sətirlərlə göstərilir: {n} format; bu enlikdə konturlar {limit} formata qədər oxunur.',
  reasonNotCertified:
    'Sətirlərlə göstərilir: hər ölkənin yalnız öz formatlarının içində olduğu konturlar tapılmadı.',
  reasonCrowded: 'Sətirlərlə göstərilir: bu enlikdə konturlar çox sıx olardı.',
  reasonTable: 'Çəkilmədi: bu enlik üçün formatlar həddən çoxdur. Hamısı cədvəldədir.',
  noFormats: 'Məlumatlarda göstəriləcək format yoxdur.',
};
