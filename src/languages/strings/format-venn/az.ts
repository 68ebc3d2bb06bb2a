import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  defaultHeading: 'Kim hansı formatda iştirak edir',
  howToReadFormats:
    'Üzvlərini görmək üçün formatı, formatlarını görmək üçün ölkəni seçin. Oxlar birindən o birinə aparır, Enter məlumatı açır, Escape bağlayır.',

  drawn: 'Göstərilən formatlar: {formats}. Ölkələr: {places}.',
  formatMembers: ['{format}, {n} üzv: {members}.', '{format}, {n} üzv: {members}.'],
  formatEmpty: '{format}: üzvləri adlandırılmır.',
  formatUnknown: '{format}: heç bir mənbə üzvlərin siyahısını vermir.',
  formatPartly: '{format}: üzvlərin siyahısı tam deyil. Adı çəkilənlər: {members}.',
  observersOf: '{format}, müşahidəçilər: {places}.',
  invitedTo: '{format}, dəvətlilər: {places}.',
  placeFormats: '{place}: {total} formatdan {n} — {formats}.',
  placeNone: '{place}: bunların heç birində yoxdur.',
  placeGuest: '{place}: heç birində yoxdur; müşahidəçi və ya dəvətli olduğu: {formats}.',
  largest: ['Ən çox üzv: {format}, {n}.', 'Ən çox üzv: {format}, {n}.'],
  smallest: ['Ən az üzv: {format}, {n}.', 'Ən az üzv: {format}, {n}.'],
  inMost: 'Ən çox formatda: {place}, {n}/{total}.',
  inAll: 'Bu formatların hamısında: {places}.',
  pairOf: '{first} və {second}',
  neverTogether: 'Heç bir formatda birgə deyil: {pairs}.',
  neverTogetherMore: [
    'Heç bir formatda birgə deyil: {pairs} və daha {n} cütlük.',
    'Heç bir formatda birgə deyil: {pairs} və daha {n} cütlük.',
  ],
  alwaysTogether: 'Bu ölkələrin istənilən ikisi ən azı bir formatda birgədir.',

  placeLabel: '{place}: {total} formatdan {n}',
  countOf: '{n}/{total}',
  labelTopic: 'Mövzu',
  labelKind: 'Növ',
  labelStatus: 'Status',
  labelMembers: 'Üzvlər',
  labelObservers: 'Müşahidəçilər',
  labelInvited: 'Dəvətlilər',
  labelIn: 'Üzv olduğu',
  labelObserverIn: 'Müşahidəçi olduğu',
  labelInvitedTo: 'Dəvət olunduğu',
  labelNotKnownIn: 'Üzvlüyü məlum deyil',
  labelIncludes: 'Mənbəyə görə daxildir',
  labelExcludes: 'Mənbəyə görə daxil deyil',
  labelNote: 'Qeyd',
  sinceDate: '{place} ({date} tarixindən)',
  sameMembers: 'Eyni üzvlər: {formats}',

  legendContested: 'mənbələr fərqlənir',
  legendPlanned: 'planlaşdırılır',

  tableFormats: 'Formatlar və üzvləri',
  columnFormat: 'Format',
  columnOthers: 'Müşahidəçilər və dəvətlilər',

  unknownMembers: 'Sual işarəsi: ölkənin üzv olub-olmadığını heç bir mənbə demir.',
  areasMeanNothing:
    'Ölkə öz formatlarının konturları içində, digərlərinin isə kənarındadır. Sahənin ölçüsü heç nə bildirmir.',
  someMembers: 'Yalnız bu ölkələr göstərilir: {places}.',
  unplaced: '{format}: başqa formatlarda olmayan müşahidəçilər və dəvətlilər çəkilməyib: {places}.',
  reasonUnknown: 'Sətirlərlə göstərilir: heç bir mənbə bütün üzvləri adlandırmır ({formats}).',
  reasonTooMany:
    'Sətirlərlə göstərilir: {n} format; bu enlikdə konturlar {limit} formata qədər oxunur.',
  reasonFew: 'Sətirlərlə göstərilir: konturlar üçün üzvləri olan ən azı iki format lazımdır.',
  reasonNotCertified:
    'Sətirlərlə göstərilir: hər ölkənin yalnız öz formatlarının içində olduğu konturlu çertyoj tapılmadı.',
  reasonTooSmall: 'Sətirlərlə göstərilir: bu enlikdə konturlar adlara çox az yer qoyardı.',
  reasonEmptyZones: 'Sətirlərlə göstərilir: konturlar dolu kimi görünən boş kəsişmələr yaradardı.',
  reasonUnlabelled: 'Sətirlərlə göstərilir: hər kontura ad və ya nömrə yerləşmədi.',
  reasonTable: 'Çəkilmədi: bu enlik üçün formatlar həddən çoxdur. Hamısı cədvəldədir.',
  noFormats: 'Məlumatlarda göstəriləcək format yoxdur.',
};
