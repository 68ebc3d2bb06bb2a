import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const kk: Translation<typeof en, 'kk'> = {
  defaultHeading: 'Кім қай форматқа қатысады',
  howToReadFormats:
    'Мүшелерін көру үшін форматты, форматтарын көру үшін елді таңдаңыз. Бағыттауыш пернелер бірінен екіншісіне өткізеді, Enter мәліметті ашады, Escape жабады.',

  drawn: 'Көрсетілген форматтар: {formats}. Елдер: {places}.',
  formatMembers: ['{format}, {n} мүше: {members}.', '{format}, {n} мүше: {members}.'],
  formatUnknown: '{format}: ешбір дереккөз мүшелерін түгел атамайды.',
  placeFormats: '{place}: {total} форматтан {n} — {formats}.',
  placeNone: '{place}: бұлардың ешқайсысында жоқ.',
  extremes: 'Мүшесі ең көбі: {most}, {n}; ең азы: {least}, {m}.',
  inAll: 'Бұл форматтардың бәрінде бар: {places}.',
  neverTogether: 'Ешбір форматта бірге емес: {pairs}.',
  alwaysTogether: 'Бұл елдердің кез келген екеуі кемінде бір форматта кездеседі.',

  countOf: '{n}/{total}',
  labelTopic: 'Тақырыбы',
  labelMembers: 'Мүшелері',
  labelIn: 'Мүшелігі',
  'label-includes': 'Дереккөз бойынша кіреді',
  'label-excludes': 'Дереккөз бойынша кірмейді',
  sinceDate: '{place} (қосылған уақыты: {date})',
  sameMembers: 'Мүшелері бірдей',
  legendContested: 'дереккөздерде әртүрлі',
  tableFormats: 'Форматтар және олардың мүшелері',
  columnFormat: 'Формат',
  columnOthers: 'Бақылаушылар мен шақырылғандар',

  unknownMembers: 'Сұрақ белгісі: елдің мүше не мүше емес екенін ешбір дереккөз айтпайды.',
  areasMeanNothing:
    'Ел өз форматтарының контурларының ішінде, қалғандарының сыртында тұр. Ауданның көлемі ештеңе білдірмейді.',
  someMembers: 'Тек мына елдер көрсетілген: {places}.',
  unplaced: '{format}: суретте жоқ бақылаушылар мен шақырылғандар: {places}.',
  reasonUnknown: 'Жолдармен көрсетілген: ешбір дереккөз мүшелерін түгел атамайды ({formats}).',
  reasonTooMany:
    'Жолдармен көрсетілген: форматтар саны — {n}; бұл енде контурлар {limit} форматқа дейін оқылады.',
  reasonNotCertified:
    'Жолдармен көрсетілген: әр ел тек өз форматтарының ішінде тұратын контурлар табылмады.',
  reasonCrowded: 'Жолдармен көрсетілген: бұл енде контурлар тым тығыз болар еді.',
  reasonTable: 'Салынбады: бұл ен үшін форматтар тым көп. Кестеде бәрі бар.',
  noFormats: 'Деректерде көрсететін формат жоқ.',
};
