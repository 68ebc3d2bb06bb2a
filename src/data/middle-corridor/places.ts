import type {Place, Position} from '../schema.js';
import {cite, n, t} from './text.js';

type Names = readonly [en: string, ru: string, az: string];

function country(id: string, ...names: Names): Place {
  return {id, kind: 'country', names: t(...names)};
}

/** A named point: [longitude, latitude], country, priority of its label (10 is drawn first). */
function point(
  id: string,
  at: Position,
  country: string,
  names: Names,
  priority: number,
  kind: Place['kind'] = 'city',
): Place {
  return {id, kind, names: t(...names), at, country, priority};
}

/** The same, known to about 0.2° only. */
function near(...args: Parameters<typeof point>): Place {
  return {...point(...args), approx: true};
}

const countries = [
  {...country('AZE', 'Azerbaijan', 'Азербайджан', 'Azərbaycan'), at: [47.6, 40.3] as Position},
  country('KAZ', 'Kazakhstan', 'Казахстан', 'Qazaxıstan'),
  country('KGZ', 'Kyrgyzstan', 'Кыргызстан', 'Qırğızıstan'),
  country('TJK', 'Tajikistan', 'Таджикистан', 'Tacikistan'),
  country('TKM', 'Turkmenistan', 'Туркменистан', 'Türkmənistan'),
  country('UZB', 'Uzbekistan', 'Узбекистан', 'Özbəkistan'),
  country('TUR', 'Türkiye', 'Турция', 'Türkiyə'),
  country('GEO', 'Georgia', 'Грузия', 'Gürcüstan'),
  {...country('ARM', 'Armenia', 'Армения', 'Ermənistan'), at: [44.9, 40.3] as Position},
  country('IRN', 'Iran', 'Иран', 'İran'),
  country('CHN', 'China', 'Китай', 'Çin'),
  country('RUS', 'Russia', 'Россия', 'Rusiya'),
  country('AFG', 'Afghanistan', 'Афганистан', 'Əfqanıstan'),
  country('PAK', 'Pakistan', 'Пакистан', 'Pakistan'),
  country('MNG', 'Mongolia', 'Монголия', 'Monqolustan'),
  country('BLR', 'Belarus', 'Беларусь', 'Belarus'),
  country('MDA', 'Moldova', 'Молдова', 'Moldova'),
  country('CUB', 'Cuba', 'Куба', 'Kuba'),
  country('HUN', 'Hungary', 'Венгрия', 'Macarıstan'),
  country('ROU', 'Romania', 'Румыния', 'Rumıniya'),
  country('BGR', 'Bulgaria', 'Болгария', 'Bolqarıstan'),
  country('SRB', 'Serbia', 'Сербия', 'Serbiya'),
];

/** Places that the articles name. */
const named: Place[] = [
  {
    ...point('aktau', [51.22, 43.6], 'KAZ', ['Aktau', 'Актау', 'Aktau'], 10, 'port'),
    sources: cite('001/12', '001/14', '004/16'),
  },
  {
    ...near('kuryk', [51.66, 43.15], 'KAZ', ['Kuryk', 'Курык', 'Kurık'], 9, 'port'),
    sources: cite('001/12', '004/16'),
  },
  {
    ...point('alat', [49.42, 39.94], 'AZE', ['Alat', 'Алят', 'Ələt'], 10, 'port'),
    sources: cite('000/14', '000/16', '001/12', '001/14', '002/8', '004/16'),
  },
  {
    ...near('dubendi', [50.27, 40.44], 'AZE', ['Dubendi', 'Дубенди', 'Dübəndi'], 8, 'terminal'),
    sources: cite('004/18'),
    note: n('Place and country from public maps.', 'Место и страна — по общедоступным картам.'),
  },
  {
    ...near(
      'georgian-ports',
      [41.66, 41.95],
      'GEO',
      ['Georgian ports', 'Порты Грузии', 'Gürcüstan limanları'],
      3,
      'area',
    ),
    sources: cite('001/10'),
  },
  {
    ...near(
      'china-border',
      [81.4, 44.7],
      'CHN',
      ['Chinese border', 'Граница Китая', 'Çin sərhədi'],
      3,
      'area',
    ),
    sources: cite('001/10'),
  },
  {
    ...near('ustyurt-region', [57.4, 44.2], 'UZB', ['Ustyurt', 'Устюрт', 'Üstyurt'], 6, 'area'),
    ring: [
      [56.05, 44.9],
      [56.6, 45.15],
      [58.3, 45.3],
      [58.7, 44.2],
      [58.2, 43.4],
      [57.2, 43],
      [56.1, 43.3],
      [56.05, 44.9],
    ],
    sources: cite('002/10'),
  },
  {
    id: 'caspian-sea',
    kind: 'sea',
    names: t('Caspian Sea', 'Каспийское море', 'Xəzər dənizi'),
    at: [50.9, 42],
    priority: 7,
    sources: cite('001/16', '002/9', '004/10', '004/17', '004/18'),
  },
  {
    ...point('astana', [71.43, 51.13], 'KAZ', ['Astana', 'Астана', 'Astana'], 8),
    sources: cite('001/6', '001/19', '004/3', '004/13'),
  },
  {
    ...point('tashkent', [69.22, 41.26], 'UZB', ['Tashkent', 'Ташкент', 'Daşkənd'], 8),
    sources: cite('002/4', '002/10', '003/2', '003/6'),
  },
  {
    ...near(
      'tashkent-region',
      [69.6, 41.1],
      'UZB',
      ['Tashkent region', 'Ташкентская область', 'Daşkənd vilayəti'],
      2,
      'area',
    ),
    sources: cite('003/8'),
  },
  {
    ...point('gabala', [47.85, 40.98], 'AZE', ['Gabala', 'Габала', 'Qəbələ'], 4),
    sources: cite('001/27'),
  },
  {
    ...point('baku', [49.87, 40.41], 'AZE', ['Baku', 'Баку', 'Bakı'], 9),
    sources: cite('000/17', '002/7', '002/11'),
  },
  {
    id: 'central-asia',
    kind: 'area',
    names: t('Central Asia', 'Центральная Азия', 'Mərkəzi Asiya'),
    at: [65, 42.6],
    approx: true,
    parts: ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'],
    sources: cite('000/1'),
  },
];

/** Points on the way worth a name, from public gazetteers. */
const onTheWay = [
  point('khorgos', [80.4, 44.2], 'KAZ', ['Khorgos', 'Хоргос', 'Xorqos'], 8, 'crossing'),
  point('dostyk', [82.48, 45.25], 'KAZ', ['Dostyk', 'Достык', 'Dostık'], 8, 'crossing'),
  point('zhezkazgan', [67.77, 47.78], 'KAZ', ['Zhezkazgan', 'Жезказган', 'Jezkazqan'], 3),
  point('beyneu', [55.2, 45.32], 'KAZ', ['Beyneu', 'Бейнеу', 'Beyneu'], 3, 'station'),
  point('almaty', [76.93, 43.26], 'KAZ', ['Almaty', 'Алматы', 'Almatı'], 6),
  point('sumqayit', [49.67, 40.59], 'AZE', ['Sumqayit', 'Сумгайыт', 'Sumqayıt'], 5),
  point('sangachal', [49.46, 40.19], 'AZE', ['Sangachal', 'Сангачал', 'Səngəçal'], 8, 'terminal'),
  point('hajigabul', [48.94, 40.04], 'AZE', ['Hajigabul', 'Гаджигабул', 'Hacıqabul'], 2),
  point('ganja', [46.36, 40.68], 'AZE', ['Ganja', 'Гянджа', 'Gəncə'], 4),
  point('horadiz', [47.33, 39.45], 'AZE', ['Horadiz', 'Горадиз', 'Horadiz'], 3),
  near('aghband', [46.54, 38.87], 'AZE', ['Aghband', 'Агбенд', 'Ağbənd'], 5, 'crossing'),
  point('ordubad', [46.02, 38.91], 'AZE', ['Ordubad', 'Ордубад', 'Ordubad'], 3),
  point('nakhchivan', [45.41, 39.21], 'AZE', ['Nakhchivan', 'Нахчыван', 'Naxçıvan'], 5),
  point('sadarak', [44.88, 39.7], 'AZE', ['Sadarak', 'Садарак', 'Sədərək'], 2, 'crossing'),
  point('meghri', [46.24, 38.9], 'ARM', ['Meghri', 'Мегри', 'Meğri'], 4),
  point('tbilisi', [44.8, 41.71], 'GEO', ['Tbilisi', 'Тбилиси', 'Tbilisi'], 8),
  point('akhalkalaki', [43.49, 41.41], 'GEO', ['Akhalkalaki', 'Ахалкалаки', 'Axalkalaki'], 3),
  point('samtredia', [42.34, 42.15], 'GEO', ['Samtredia', 'Самтредиа', 'Samtredia'], 2, 'station'),
  point('poti', [41.67, 42.14], 'GEO', ['Poti', 'Поти', 'Poti'], 9, 'port'),
  point('batumi', [41.63, 41.64], 'GEO', ['Batumi', 'Батуми', 'Batumi'], 9, 'port'),
  point('anaklia', [41.57, 42.39], 'GEO', ['Anaklia', 'Анаклия', 'Anaklia'], 3),
  point('kars', [43.09, 40.6], 'TUR', ['Kars', 'Карс', 'Qars'], 8),
  point('erzurum', [41.28, 39.91], 'TUR', ['Erzurum', 'Эрзурум', 'Ərzurum'], 3),
  point('ceyhan', [35.94, 36.87], 'TUR', ['Ceyhan', 'Джейхан', 'Ceyhan'], 9, 'terminal'),
  point('ankara', [32.85, 39.92], 'TUR', ['Ankara', 'Анкара', 'Ankara'], 7),
  point('istanbul', [28.95, 41.01], 'TUR', ['Istanbul', 'Стамбул', 'İstanbul'], 6),
  point('sofia', [23.32, 42.7], 'BGR', ['Sofia', 'София', 'Sofiya'], 7),
  point('belgrade', [20.46, 44.8], 'SRB', ['Belgrade', 'Белград', 'Belqrad'], 7),
  point('budapest', [19.04, 47.5], 'HUN', ['Budapest', 'Будапешт', 'Budapeşt'], 7),
  point('constanta', [28.65, 44.18], 'ROU', ['Constanța', 'Констанца', 'Konstansa'], 8, 'port'),
  point('bucharest', [26.11, 44.43], 'ROU', ['Bucharest', 'Бухарест', 'Buxarest'], 7),
  point('ashgabat', [58.38, 37.95], 'TKM', ['Ashgabat', 'Ашхабад', 'Aşqabad'], 7),
  point('dushanbe', [68.78, 38.56], 'TJK', ['Dushanbe', 'Душанбе', 'Düşənbə'], 7),
  point('bishkek', [74.59, 42.87], 'KGZ', ['Bishkek', 'Бишкек', 'Bişkek'], 7),
  point('nukus', [59.61, 42.45], 'UZB', ['Nukus', 'Нукус', 'Nukus'], 2),
];

export const places: Place[] = [...countries, ...named, ...onTheWay];
