import type {Place, Position} from '../schema.js';
import {cite, t} from './text.js';

function country(id: string, en: string, ru: string, az: string, at?: Position): Place {
  return {id, kind: 'country', names: t(en, ru, az), ...(at && {at})};
}

/** A named point: [longitude, latitude], country, priority of its label (10 is drawn first). */
function point(
  id: string,
  at: Position,
  country: string,
  names: readonly [en: string, ru: string, az: string],
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
  country('AZE', 'Azerbaijan', 'Азербайджан', 'Azərbaycan', [47.6, 40.3]),
  country('KAZ', 'Kazakhstan', 'Казахстан', 'Qazaxıstan'),
  country('KGZ', 'Kyrgyzstan', 'Кыргызстан', 'Qırğızıstan'),
  country('TJK', 'Tajikistan', 'Таджикистан', 'Tacikistan'),
  country('TKM', 'Turkmenistan', 'Туркменистан', 'Türkmənistan'),
  country('UZB', 'Uzbekistan', 'Узбекистан', 'Özbəkistan'),
  country('TUR', 'Türkiye', 'Турция', 'Türkiyə'),
  country('GEO', 'Georgia', 'Грузия', 'Gürcüstan'),
  country('ARM', 'Armenia', 'Армения', 'Ermənistan', [44.9, 40.3]),
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
    about: t(
      'Port; expansion discussed, modernisation wanted for oil',
      'Порт; обсуждается расширение, для нефти нужна модернизация',
      'Liman; genişləndirilməsi müzakirə olunur, neft üçün yenilənmə lazımdır',
    ),
    sources: cite('001/12', '001/14', '004/16'),
  },
  {
    ...near('kuryk', [51.66, 43.15], 'KAZ', ['Kuryk', 'Курык', 'Kurık'], 9, 'port'),
    about: t(
      'Port; expansion discussed',
      'Порт; обсуждается расширение',
      'Liman; genişləndirilməsi müzakirə olunur',
    ),
    sources: cite('001/12', '004/16'),
  },
  {
    ...point('alat', [49.42, 39.94], 'AZE', ['Alat', 'Алят', 'Ələt'], 10, 'port'),
    about: t(
      'Port by Baku, hub of the corridor; expansion discussed, modernisation wanted for oil, an intermodal terminal to come',
      'Порт у Баку, узел коридора; обсуждается расширение, для нефти нужна модернизация, планируется интермодальный терминал',
      'Bakı yaxınlığında liman, dəhlizin qovşağı; genişləndirilməsi müzakirə olunur, neft üçün yenilənmə lazımdır, intermodal terminal planlaşdırılır',
    ),
    sources: cite('000/14', '000/16', '001/12', '001/14', '002/8', '004/16'),
    note: t('Spelt in two ways in Russian.', 'По-русски пишется двояко.', 'Rusca iki cür yazılır.'),
  },
  {
    ...near('dubendi', [50.27, 40.44], 'AZE', ['Dubendi', 'Дубенди', 'Dübəndi'], 8, 'terminal'),
    about: t('Oil terminal', 'Нефтяной терминал', 'Neft terminalı'),
    sources: cite('004/18'),
    note: t(
      'The source does not say in which country; place and country from public maps.',
      'Страна в источнике не названа; место и страна — по общедоступным картам.',
      'Mənbədə ölkə göstərilmir; yer və ölkə açıq xəritələrdəndir.',
    ),
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
    about: t('End of the 15 to 18 days', 'Конец пути в 15–18 дней', '15–18 günlük yolun sonu'),
    sources: cite('001/10'),
    note: t(
      'Which ports is not said.',
      'Какие порты, не сказано.',
      'Hansı limanlar olduğu deyilmir.',
    ),
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
    about: t(
      'Start of the 15 to 18 days',
      'Начало пути в 15–18 дней',
      '15–18 günlük yolun başlanğıcı',
    ),
    sources: cite('001/10'),
    note: t(
      'Which crossing is not said.',
      'Какой переход, не сказано.',
      'Hansı keçid olduğu deyilmir.',
    ),
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
    about: t(
      'Area of exploration and production',
      'Район разведки и добычи',
      'Kəşfiyyat və hasilat ərazisi',
    ),
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
    about: t(
      'Visit of October 2025; Alem.AI centre',
      'Визит в октябре 2025 года; центр Alem.AI',
      '2025-ci ilin oktyabr səfəri; Alem.AI mərkəzi',
    ),
    sources: cite('001/6', '001/19', '004/3', '004/13'),
  },
  {
    ...point('tashkent', [69.22, 41.26], 'UZB', ['Tashkent', 'Ташкент', 'Daşkənd'], 8),
    about: t(
      'Consultative meeting; ministers’ council; seat of Ustyurt Operating Company',
      'Консультативная встреча; совет министров торговли; офис Ustyurt Operating Company',
      'Məşvərət görüşü; ticarət nazirləri şurası; Ustyurt Operating Company-nin ofisi',
    ),
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
    about: t('Business forum', 'Деловой форум', 'Biznes forumu'),
    sources: cite('003/8'),
  },
  {
    ...point('gabala', [47.85, 40.98], 'AZE', ['Gabala', 'Габала', 'Qəbələ'], 4),
    about: t(
      '12th summit of the Organization of Turkic States',
      '12-й саммит Организации тюркских государств',
      'Türk Dövlətləri Təşkilatının 12-ci sammiti',
    ),
    sources: cite('001/27'),
  },
  {
    ...point('baku', [49.87, 40.41], 'AZE', ['Baku', 'Баку', 'Bakı'], 9),
    about: t(
      'Visits of Central Asian leaders; COP29',
      'Визиты лидеров Центральной Азии; COP29',
      'Mərkəzi Asiya liderlərinin səfərləri; COP29',
    ),
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

/** Points on the way, from public gazetteers; not named in the articles unless a route says so. */
const onTheWay = [
  point('khorgos', [80.4, 44.2], 'KAZ', ['Khorgos', 'Хоргос', 'Xorqos'], 8, 'crossing'),
  point('dostyk', [82.48, 45.25], 'KAZ', ['Dostyk', 'Достык', 'Dostık'], 8, 'crossing'),
  near('altynkol', [80.24, 44.17], 'KAZ', ['Altynkol', 'Алтынколь', 'Altınköl'], 1, 'station'),
  point('aktogay', [79.67, 46.95], 'KAZ', ['Aktogay', 'Актогай', 'Aktoqay'], 2, 'station'),
  point('balkhash', [74.98, 46.85], 'KAZ', ['Balkhash', 'Балхаш', 'Balxaş'], 2),
  point('moyynty', [73.37, 47.22], 'KAZ', ['Moyynty', 'Мойынты', 'Moyıntı'], 1, 'station'),
  point('zharyk', [72.84, 48.86], 'KAZ', ['Zharyk', 'Жарык', 'Jarık'], 1, 'station'),
  point('zhezkazgan', [67.77, 47.78], 'KAZ', ['Zhezkazgan', 'Жезказган', 'Jezkazqan'], 3),
  point('saksaul', [61.15, 47.08], 'KAZ', ['Saksaul', 'Саксаульский', 'Saksaul'], 1, 'station'),
  point('shalkar', [59.6, 47.83], 'KAZ', ['Shalkar', 'Шалкар', 'Şalkar'], 2),
  point('beyneu', [55.2, 45.32], 'KAZ', ['Beyneu', 'Бейнеу', 'Beyneu'], 3, 'station'),
  near('zhetygen', [77.1, 43.68], 'KAZ', ['Zhetygen', 'Жетыген', 'Jetıgen'], 1, 'station'),
  point('almaty', [76.93, 43.26], 'KAZ', ['Almaty', 'Алматы', 'Almatı'], 6),
  point('shu', [73.76, 43.6], 'KAZ', ['Shu', 'Шу', 'Şu'], 1, 'station'),
  near('ersay', [51.95, 43.35], 'KAZ', ['Ersay', 'Ерсай', 'Ersay'], 1, 'station'),
  point('sumqayit', [49.67, 40.59], 'AZE', ['Sumqayit', 'Сумгайыт', 'Sumqayıt'], 5),
  point('sangachal', [49.46, 40.19], 'AZE', ['Sangachal', 'Сангачал', 'Səngəçal'], 8, 'terminal'),
  point('hajigabul', [48.94, 40.04], 'AZE', ['Hajigabul', 'Гаджигабул', 'Hacıqabul'], 2),
  point('kurdamir', [48.15, 40.34], 'AZE', ['Kurdamir', 'Кюрдамир', 'Kürdəmir'], 1),
  point('yevlakh', [47.15, 40.62], 'AZE', ['Yevlakh', 'Евлах', 'Yevlax'], 2),
  point('ganja', [46.36, 40.68], 'AZE', ['Ganja', 'Гянджа', 'Gəncə'], 4),
  point('aghstafa', [45.45, 41.12], 'AZE', ['Aghstafa', 'Агстафа', 'Ağstafa'], 1),
  point('imishli', [48.06, 39.87], 'AZE', ['Imishli', 'Имишли', 'İmişli'], 1),
  point('horadiz', [47.33, 39.45], 'AZE', ['Horadiz', 'Горадиз', 'Horadiz'], 3),
  point('mincivan', [46.72, 39.03], 'AZE', ['Minjivan', 'Минджеван', 'Mincivan'], 1),
  near('aghband', [46.54, 38.87], 'AZE', ['Aghband', 'Агбенд', 'Ağbənd'], 5, 'crossing'),
  point('ordubad', [46.02, 38.91], 'AZE', ['Ordubad', 'Ордубад', 'Ordubad'], 3),
  point('julfa', [45.63, 38.95], 'AZE', ['Julfa', 'Джульфа', 'Culfa'], 2),
  point('nakhchivan', [45.41, 39.21], 'AZE', ['Nakhchivan', 'Нахчыван', 'Naxçıvan'], 5),
  point('sadarak', [44.88, 39.7], 'AZE', ['Sadarak', 'Садарак', 'Sədərək'], 2, 'crossing'),
  point('meghri', [46.24, 38.9], 'ARM', ['Meghri', 'Мегри', 'Meğri'], 4),
  point('yerevan', [44.51, 40.18], 'ARM', ['Yerevan', 'Ереван', 'İrəvan'], 7),
  point('gardabani', [45.09, 41.46], 'GEO', ['Gardabani', 'Гардабани', 'Qardabani'], 1),
  point('tbilisi', [44.8, 41.71], 'GEO', ['Tbilisi', 'Тбилиси', 'Tbilisi'], 8),
  point('marneuli', [44.8, 41.49], 'GEO', ['Marneuli', 'Марнеули', 'Marneuli'], 1),
  point('tsalka', [44.09, 41.6], 'GEO', ['Tsalka', 'Цалка', 'Tsalka'], 1),
  point('akhalkalaki', [43.49, 41.41], 'GEO', ['Akhalkalaki', 'Ахалкалаки', 'Axalkalaki'], 3),
  near('kartsakhi', [43.26, 41.21], 'GEO', ['Kartsakhi', 'Карцахи', 'Kartsaxi'], 1, 'crossing'),
  point('gori', [44.11, 41.98], 'GEO', ['Gori', 'Гори', 'Qori'], 1),
  point('khashuri', [43.6, 41.99], 'GEO', ['Khashuri', 'Хашури', 'Xaşuri'], 1),
  point('zestaponi', [43.03, 42.11], 'GEO', ['Zestaponi', 'Зестафони', 'Zestafoni'], 1),
  point('samtredia', [42.34, 42.15], 'GEO', ['Samtredia', 'Самтредиа', 'Samtredia'], 2, 'station'),
  point('poti', [41.67, 42.14], 'GEO', ['Poti', 'Поти', 'Poti'], 9, 'port'),
  point('kobuleti', [41.78, 41.82], 'GEO', ['Kobuleti', 'Кобулети', 'Kobuleti'], 1),
  point('batumi', [41.63, 41.64], 'GEO', ['Batumi', 'Батуми', 'Batumi'], 9, 'port'),
  point('anaklia', [41.57, 42.39], 'GEO', ['Anaklia', 'Анаклия', 'Anaklia'], 3),
  point('akhaltsikhe', [42.98, 41.64], 'GEO', ['Akhaltsikhe', 'Ахалцихе', 'Axaltsixe'], 1),
  near('posof', [42.75, 41.5], 'TUR', ['Posof', 'Пософ', 'Posof'], 1),
  point('ardahan', [42.7, 41.11], 'TUR', ['Ardahan', 'Ардахан', 'Ərdahan'], 1),
  point('kars', [43.09, 40.6], 'TUR', ['Kars', 'Карс', 'Qars'], 8),
  point('igdir', [44.05, 39.92], 'TUR', ['Iğdır', 'Ыгдыр', 'İğdır'], 2),
  point('horasan', [42.16, 40.04], 'TUR', ['Horasan', 'Хорасан', 'Horasan'], 1),
  point('erzurum', [41.28, 39.91], 'TUR', ['Erzurum', 'Эрзурум', 'Ərzurum'], 3),
  point('erzincan', [39.49, 39.74], 'TUR', ['Erzincan', 'Эрзинджан', 'Ərzincan'], 1),
  point('divrigi', [38.12, 39.37], 'TUR', ['Divriği', 'Дивриги', 'Divriği'], 1),
  point('sivas', [37.02, 39.75], 'TUR', ['Sivas', 'Сивас', 'Sivas'], 2),
  point('kayseri', [35.49, 38.73], 'TUR', ['Kayseri', 'Кайсери', 'Kayseri'], 1),
  point('kangal', [37.39, 39.23], 'TUR', ['Kangal', 'Кангал', 'Kanqal'], 1),
  point('sariz', [36.5, 38.48], 'TUR', ['Sarız', 'Сарыз', 'Sarız'], 1),
  point('andirin', [36.35, 37.58], 'TUR', ['Andırın', 'Андырын', 'Andırın'], 1),
  point('ceyhan', [35.94, 36.87], 'TUR', ['Ceyhan', 'Джейхан', 'Ceyhan'], 9, 'terminal'),
  point('ankara', [32.85, 39.92], 'TUR', ['Ankara', 'Анкара', 'Ankara'], 7),
  point('eskisehir', [30.52, 39.78], 'TUR', ['Eskişehir', 'Эскишехир', 'Əskişəhər'], 1),
  point('izmit', [29.94, 40.77], 'TUR', ['İzmit', 'Измит', 'İzmit'], 1),
  point('istanbul', [28.95, 41.01], 'TUR', ['Istanbul', 'Стамбул', 'İstanbul'], 6),
  point('edirne', [26.56, 41.68], 'TUR', ['Edirne', 'Эдирне', 'Ədirnə'], 1),
  point('plovdiv', [24.75, 42.14], 'BGR', ['Plovdiv', 'Пловдив', 'Plovdiv'], 1),
  point('sofia', [23.32, 42.7], 'BGR', ['Sofia', 'София', 'Sofiya'], 7),
  point('nis', [21.9, 43.32], 'SRB', ['Niš', 'Ниш', 'Niş'], 1),
  point('belgrade', [20.46, 44.8], 'SRB', ['Belgrade', 'Белград', 'Belqrad'], 7),
  point('budapest', [19.04, 47.5], 'HUN', ['Budapest', 'Будапешт', 'Budapeşt'], 7),
  point('constanta', [28.65, 44.18], 'ROU', ['Constanța', 'Констанца', 'Konstansa'], 8, 'port'),
  point('bucharest', [26.11, 44.43], 'ROU', ['Bucharest', 'Бухарест', 'Buxarest'], 7),
  point('arad', [21.31, 46.18], 'ROU', ['Arad', 'Арад', 'Arad'], 1),
  point(
    'turkmenbashi',
    [52.99, 40.01],
    'TKM',
    ['Türkmenbaşy', 'Туркменбаши', 'Türkmənbaşı'],
    8,
    'port',
  ),
  point('ashgabat', [58.38, 37.95], 'TKM', ['Ashgabat', 'Ашхабад', 'Aşqabad'], 7),
  point('dushanbe', [68.78, 38.56], 'TJK', ['Dushanbe', 'Душанбе', 'Düşənbə'], 7),
  point('bishkek', [74.59, 42.87], 'KGZ', ['Bishkek', 'Бишкек', 'Bişkek'], 7),
  point('navoi', [65.37, 40.1], 'UZB', ['Navoiy', 'Навои', 'Nəvai'], 2),
  point('nukus', [59.61, 42.45], 'UZB', ['Nukus', 'Нукус', 'Nukus'], 2),
  point('kungrad', [58.85, 43.05], 'UZB', ['Kungrad', 'Кунград', 'Kunqrad'], 1),
  near('sarakhs', [61.16, 36.54], 'IRN', ['Sarakhs', 'Серахс', 'Sərəxs'], 3, 'crossing'),
  near('astara', [48.87, 38.45], 'AZE', ['Astara', 'Астара', 'Astara'], 4, 'crossing'),
];

export const places: Place[] = [...countries, ...named, ...onTheWay];
