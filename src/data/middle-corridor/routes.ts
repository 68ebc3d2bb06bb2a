import type {Leg, Position, Route} from '../schema.js';
import {cite, n, t} from './text.js';

/*
 * Legs with sources are those that an article names. The others, and what lies between, are from
 * public maps and gazetteers; every line is drawn from waypoints, none is surveyed.
 */

/** Stations and valves without a name, shared by the lines that meet there. */
const moyynty: Position = [73.37, 47.22];
const yevlakh: Position = [47.15, 40.62];
const aghstafa: Position = [45.45, 41.12];
const tsalka: Position = [44.09, 41.6];
/** Gori, Khashuri, Zestaponi. */
const toSamtredia: Position[] = [
  [44.11, 41.98],
  [43.6, 41.99],
  [43.03, 42.11],
];
/** The sea lane, kept east of the Absheron cape. */
const acrossCaspian: Position[] = [
  [50.95, 42.3],
  [51.02, 40.85],
  [50.85, 40.15],
  [50.05, 39.85],
];
const toTbilisi: Leg['stops'] = ['hajigabul', yevlakh, 'ganja', aghstafa, 'tbilisi'];
const toKars: Leg['stops'] = [[44.8, 41.49], tsalka, 'akhalkalaki', [43.26, 41.21], 'kars'];

/** A leg that an article names. */
function stated(
  mode: Leg['mode'],
  status: Leg['status'],
  stops: Leg['stops'],
  sources: Leg['sources'],
  rest?: Partial<Leg>,
): Leg {
  return {mode, status, stops, approx: true, sources, ...rest};
}

/** A leg that none does: it has no sources, and the note of its route says where it is from. */
function unnamed(mode: Leg['mode'], status: Leg['status'], ...stops: Leg['stops']): Leg {
  return {mode, status, stops, approx: true};
}

export const routes: Route[] = [
  {
    id: 'middle-corridor',
    names: t(
      'Middle Corridor',
      'Средний коридор',
      'Orta dəhliz',
      'Орта дәліз',
      'Oʻrta yoʻlak',
      'Orta Koridor',
    ),
    aka: [
      t(
        'Trans-Caspian International Transport Route',
        'Транскаспийский международный транспортный маршрут (ТМТМ)',
        'Transxəzər Beynəlxalq Nəqliyyat Marşrutu',
        'Транскаспий халықаралық көлік бағыты (ТХКБ)',
        'Transkaspiy xalqaro transport marshruti',
        'Trans-Hazar Uluslararası Taşımacılık Güzergâhı',
      ),
    ],
    layer: 'transport',
    legs: [
      unnamed('rail', 'operating', 'dostyk', [79.67, 46.95], [74.98, 46.85], moyynty),
      unnamed('rail', 'operating', 'khorgos', [77.1, 43.68], 'almaty', [73.76, 43.6], moyynty),
      unnamed(
        'rail',
        'operating',
        moyynty,
        [72.84, 48.86],
        'zhezkazgan',
        [61.15, 47.08],
        [59.6, 47.83],
        'beyneu',
        'aktau',
      ),
      stated('sea', 'operating', ['aktau', ...acrossCaspian, 'alat'], cite('001/12', '004/16')),
      unnamed('rail', 'operating', 'beyneu', 'kuryk'),
      stated('sea', 'operating', ['kuryk', ...acrossCaspian, 'alat'], cite('001/12', '004/16')),
      unnamed('rail', 'operating', 'baku', 'alat'),
      stated('rail', 'operating', ['alat', ...toTbilisi], cite('000/14', '004/16')),
      unnamed('rail', 'operating', 'tbilisi', ...toSamtredia, 'samtredia', 'poti'),
      unnamed('rail', 'operating', 'samtredia', [41.78, 41.82], 'batumi'),
      stated('rail', 'operating', ['tbilisi', ...toKars], cite('000/14', '004/16')),
      unnamed(
        'rail',
        'operating',
        'kars',
        [42.16, 40.04],
        'erzurum',
        [39.49, 39.74],
        [38.12, 39.37],
        [37.02, 39.75],
        [35.49, 38.73],
        'ankara',
        [30.52, 39.78],
        [29.94, 40.77],
        'istanbul',
        [24.75, 42.14],
        'sofia',
        [21.9, 43.32],
        'belgrade',
        'budapest',
      ),
      unnamed('sea', 'operating', 'poti', [38.5, 42.75], [33.5, 43.35], [30.2, 43.85], 'constanta'),
      unnamed('rail', 'operating', 'constanta', 'bucharest', [21.31, 46.18], 'budapest'),
    ],
    about: t(
      'China – Aktau, Kuryk – Alat – Baku–Tbilisi–Kars – Europe; Georgian ports',
      'Китай – Актау, Курык – Алят – Баку – Тбилиси – Карс – Европа; порты Грузии',
      'Çin – Aktau, Kurık – Ələt – Bakı–Tbilisi–Qars – Avropa; Gürcüstan limanları',
      'Қытай – Ақтау, Құрық – Алят – Баку – Тбилиси – Карс – Еуропа; Грузия порттары',
      'Xitoy – Aqtau, Quriq – Alat – Boku–Tbilisi–Kars – Yevropa; Gruziya portlari',
      'Çin – Aktau, Kurık – Alat – Bakü–Tiflis–Kars – Avrupa; Gürcistan limanları',
    ),
    sources: cite(
      '000/9',
      '000/13',
      '000/14',
      '001/4',
      '001/9',
      '001/10',
      '001/12',
      '001/26',
      '002/8',
      '003/5',
      '004/8',
      '004/16',
    ),
    note: n(
      'One with the Trans-Caspian route by 004/8, 004/16; 001/9 has one name, 001/10 the other. Parts without a source are from public maps.',
      'По 004/8, 004/16 — то же, что ТМТМ; в 001/9 одно имя, в 001/10 другое. Части без источника — по общедоступным картам.',
    ),
  },
  {
    id: 'btk',
    names: t(
      'Baku–Tbilisi–Kars railway',
      'Железная дорога Баку – Тбилиси – Карс',
      'Bakı–Tbilisi–Qars dəmir yolu',
      'Баку – Тбилиси – Карс теміржолы',
      'Boku–Tbilisi–Kars temir yoʻli',
      'Bakü–Tiflis–Kars demir yolu',
    ),
    layer: 'transport',
    legs: [
      stated(
        'rail',
        'operating',
        ['baku', 'alat', ...toTbilisi, ...toKars],
        cite('000/14', '004/16'),
      ),
    ],
    sources: cite('000/14', '004/16'),
  },
  {
    id: 'zangezur',
    names: t(
      'Zangezur corridor',
      'Зангезурский коридор',
      'Zəngəzur dəhlizi',
      'Зангезур дәлізі',
      'Zangezur yoʻlagi',
      'Zengezur Koridoru',
    ),
    aka: [
      t(
        'Trump Route (TRIPP), the part in Armenia',
        '«Маршрут Трампа» (TRIPP), участок в Армении',
        '“Tramp marşrutu” (TRIPP), Ermənistandakı hissə',
        '«Трамп бағыты» (TRIPP), Армениядағы бөлігі',
        '“Tramp yoʻli” (TRIPP), Armanistondagi qismi',
        '“Trump Rotası” (TRIPP), Ermenistan’daki bölüm',
      ),
    ],
    layer: 'transport',
    legs: [
      unnamed('rail', 'operating', 'hajigabul', [48.06, 39.87], 'horadiz'),
      stated(
        'multimodal',
        'construction',
        ['horadiz', [46.72, 39.03], 'aghband'],
        cite('001/11', '002/8'),
      ),
      stated('multimodal', 'planned', ['aghband', 'meghri', 'ordubad'], cite('001/11'), {
        note: n(
          'The article: “other countries”; the line is from public maps.',
          'В статье — «другие страны»; линия — по общедоступным картам.',
        ),
      }),
      unnamed('rail', 'operating', 'ordubad', [45.63, 38.95], 'nakhchivan', 'sadarak'),
      unnamed('rail', 'construction', 'sadarak', [44.05, 39.92], 'kars'),
    ],
    sources: cite('001/11', '002/8'),
    note: n(
      'The dates of 001/11 are of Azerbaijan’s part. Armenia does not use this name. Parts without a source are from public maps.',
      'Сроки в 001/11 — части Азербайджана. Армения этим названием не пользуется. Части без источника — по общедоступным картам.',
    ),
  },
  {
    id: 'armenia-transit',
    names: t(
      'Transit to Armenia',
      'Транзит в Армению',
      'Ermənistana tranzit',
      'Арменияға транзит',
      'Armanistonga tranzit',
      'Ermenistan’a transit',
    ),
    layer: 'transport',
    legs: [
      stated('ties', 'operating', ['AZE', 'ARM'], cite('001/5', '001/11'), {since: '2025-10'}),
    ],
    about: t(
      'Restrictions on cargo lifted by Azerbaijan',
      'Азербайджан снял ограничения на грузы',
      'Yüklərə məhdudiyyətləri Azərbaycan götürüb',
      'Әзербайжан жүкке қойған шектеулерін алып тастады',
      'Ozarbayjon yuklarga cheklovlarni bekor qildi',
      'Azerbaycan yük kısıtlamalarını kaldırdı',
    ),
    sources: cite('001/5', '001/11'),
    note: n('Route not described: a tie, not a line.', 'Путь не описан: связь, а не линия.'),
  },
  {
    id: 'btc',
    names: t(
      'Baku–Tbilisi–Ceyhan oil pipeline',
      'Нефтепровод Баку – Тбилиси – Джейхан',
      'Bakı–Tbilisi–Ceyhan neft kəməri',
      'Баку – Тбилиси – Джейхан мұнай құбыры',
      'Boku–Tbilisi–Jayhon neft quvuri',
      'Bakü–Tiflis–Ceyhan petrol boru hattı',
    ),
    layer: 'energy',
    legs: [
      {
        ...unnamed('sea', 'operating', 'aktau', ...acrossCaspian.slice(0, 3), 'sangachal'),
        note: n('Port and lane are indicative.', 'Порт и путь условны.'),
      },
      stated(
        'oil-pipeline',
        'operating',
        [
          'sangachal',
          'hajigabul',
          yevlakh,
          'ganja',
          aghstafa,
          tsalka,
          [43.45, 41.73],
          [42.98, 41.64],
          [42.75, 41.5],
          [42.7, 41.11],
          [42.3, 40.3],
          [39.5, 39.62],
          [37.6, 39.55],
          [37.39, 39.23],
          [36.5, 38.48],
          [36.35, 37.58],
          'ceyhan',
        ],
        cite('000/15', '001/15', '004/10', '004/17'),
      ),
    ],
    about: t(
      'Kazakh oil over the Caspian',
      'Казахстанская нефть через Каспий',
      'Xəzərdən Qazaxıstan nefti',
      'Каспий арқылы Қазақстан мұнайы',
      'Kaspiy orqali Qozogʻiston nefti',
      'Hazar üzerinden Kazakistan petrolü',
    ),
    sources: cite('000/15', '001/15', '004/10', '004/17'),
  },
  {
    id: 'green-cable',
    names: t(
      'Green power cable',
      'Зелёный силовой кабель',
      'Yaşıl enerji kabeli',
      'Жасыл энергия кабелі',
      'Yashil energiya kabeli',
      'Yeşil enerji kablosu',
    ),
    layer: 'energy',
    legs: [
      unnamed(
        'power-cable',
        'study',
        'tashkent',
        [65.37, 40.1],
        'nukus',
        [58.85, 43.05],
        'beyneu',
        'aktau',
      ),
      stated('power-cable', 'study', ['aktau', [50.75, 42.2], 'sumqayit'], cite('001/16', '002/9')),
      stated(
        'power-cable',
        'study',
        [
          'sumqayit',
          ...toTbilisi.slice(1),
          ...toSamtredia,
          'samtredia',
          'anaklia',
          [38.5, 43.05],
          [30.2, 44.05],
          'constanta',
        ],
        cite('001/16'),
        {
          note: n(
            '“On to Europe”: the line is not described.',
            '«Далее — в Европу»: линия не описана.',
          ),
        },
      ),
    ],
    sources: cite('000/4', '000/11', '000/15', '001/16', '001/17', '002/9', '002/11'),
    note: n(
      'The study is only planned (001/16). 000/15, 002/11: exporting power, no cable. Parts without a source are from public maps.',
      'Обоснование лишь запланировано (001/16). В 000/15, 002/11 — экспорт энергии, без кабеля. Части без источника — по общедоступным картам.',
    ),
  },
  {
    id: 'turkmen-gas-swap',
    names: t(
      'Turkmen gas swap through Iran',
      'Своп туркменского газа через Иран',
      'İran vasitəsilə Türkmənistan qazının svopu',
      'Иран арқылы түрікмен газының свопы',
      'Eron orqali turkman gazi svopi',
      'İran üzerinden Türkmen gazı takası',
    ),
    layer: 'energy',
    legs: [
      stated(
        'gas-pipeline',
        'operating',
        [
          [61.16, 36.54],
          [58.8, 36.9],
          [55.2, 36.5],
          [51.8, 35.9],
          [49.4, 37.1],
          [48.87, 38.45],
        ],
        cite('000/8'),
      ),
    ],
    sources: cite('000/8'),
    note: n(
      'A swap, not one flow; the line is indicative. It runs by “increase”, through Iran by the members: inferred.',
      'Своп, а не один поток; линия условна. Выведено: идёт — по слову «увеличение», через Иран — по участникам.',
    ),
  },
  {
    id: 'ustyurt-exploration',
    names: t(
      'Ustyurt exploration',
      'Разведка на Устюрте',
      'Üstyurtda kəşfiyyat',
      'Үстірттегі барлау',
      'Ustyurtdagi qidiruv',
      'Üstyurt’ta arama',
    ),
    layer: 'energy',
    legs: [stated('area', 'operating', ['ustyurt-region'], cite('002/10'), {since: '2025'})],
    sources: cite('002/10'),
  },
  {
    id: 'dubendi-terminal',
    names: t(
      'Dubendi oil terminal',
      'Нефтяной терминал Дубенди',
      'Dübəndi neft terminalı',
      'Дубенди мұнай терминалы',
      'Dubendi neft terminali',
      'Dübendi petrol terminali',
    ),
    layer: 'energy',
    legs: [stated('point', 'operating', ['dubendi'], cite('004/18'))],
    sources: cite('004/18'),
  },
  {
    id: 'digital-silk-road',
    names: t(
      'Digital Silk Road',
      '«Цифровой шёлковый путь»',
      '“Rəqəmsal İpək Yolu”',
      '«Цифрлық Жібек жолы»',
      '“Raqamli Ipak yoʻli”',
      '“Dijital İpek Yolu”',
    ),
    layer: 'digital',
    legs: [
      stated(
        'fibre-cable',
        'planned',
        ['aktau', 'sumqayit'],
        cite('000/14', '002/9', '004/10', '004/17'),
      ),
    ],
    about: t(
      'To link Europe and Asia',
      'Должен связать Европу и Азию',
      'Avropa ilə Asiyanı bağlamalıdır',
      'Еуропа мен Азияны байланыстыруға тиіс',
      'Yevropa va Osiyoni bogʻlashi kerak',
      'Avrupa ile Asya’yı bağlayacak',
    ),
    sources: cite('000/14', '002/9', '004/10', '004/17'),
    note: n(
      'Preparation ending, January 2026 (002/9). No name in 000.',
      'Завершается подготовка, январь 2026 (002/9). В 000 без названия.',
    ),
  },
  {
    id: 'alat-terminal',
    names: t(
      'Intermodal terminal at Alat',
      'Интермодальный терминал в Аляте',
      'Ələtdə intermodal terminal',
      'Аляттағы интермодальды терминал',
      'Alatdagi intermodal terminal',
      'Alat’ta intermodal terminal',
    ),
    layer: 'finance',
    legs: [stated('point', 'planned', ['alat'], cite('000/16'))],
    sources: cite('000/16'),
  },
  {
    id: 'investment-aze-kaz',
    names: t(
      'Investment between Azerbaijan and Kazakhstan',
      'Инвестиции между Азербайджаном и Казахстаном',
      'Azərbaycan və Qazaxıstan arasında investisiya',
      'Әзербайжан мен Қазақстан арасындағы инвестиция',
      'Ozarbayjon va Qozogʻiston oʻrtasidagi investitsiyalar',
      'Azerbaycan ile Kazakistan arasında yatırım',
    ),
    layer: 'finance',
    legs: [stated('ties', 'operating', ['baku', 'astana'], cite('001/22', '004/6', '004/15'))],
    sources: cite('001/22', '004/6', '004/15'),
  },
  {
    id: 'diplomacy-ties',
    names: t(
      'Visits and councils',
      'Визиты и советы',
      'Səfərlər və şuralar',
      'Сапарлар мен кеңестер',
      'Tashriflar va kengashlar',
      'Ziyaretler ve konseyler',
    ),
    layer: 'diplomacy',
    legs: [
      stated('ties', 'operating', ['baku', 'astana'], cite('001/26', '004/13', '004/14')),
      ...['tashkent', 'ashgabat', 'bishkek', 'dushanbe'].map((capital) =>
        stated('ties', 'operating', ['baku', capital], cite('000/17', '002/7')),
      ),
    ],
    sources: cite('000/17', '001/26', '002/7', '004/13', '004/14'),
  },
  {
    id: 'telecom-corridor',
    names: t(
      'Asia–Europe telecommunication corridor',
      'Телекоммуникационный коридор Азия – Европа',
      'Asiya–Avropa telekommunikasiya dəhlizi',
      'Азия – Еуропа телекоммуникация дәлізі',
      'Osiyo–Yevropa telekommunikatsiya yoʻlagi',
      'Asya–Avrupa telekomünikasyon koridoru',
    ),
    layer: 'digital',
    legs: [stated('ties', 'planned', [], cite('000/18'))],
    sources: cite('000/18'),
    note: n(
      'Agreements; parties, dates, line not stated.',
      'Соглашения; стороны, даты, линия не указаны.',
    ),
  },
];
