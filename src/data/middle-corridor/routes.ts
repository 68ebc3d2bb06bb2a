import type {Leg, Position, Route} from '../schema.js';
import {cite, t} from './text.js';

/*
 * Legs with sources are those that an article names. The others, and the stations between, are from
 * public maps and gazetteers; every line is drawn from waypoints, none is surveyed.
 */

const publicMaps = t(
  'From public maps; not named in the articles.',
  'По общедоступным картам; в статьях не названо.',
  'Açıq xəritələrdən; məqalələrdə adlandırılmır.',
);

/** The sea lane, kept east of the Absheron cape. */
const acrossCaspian: Position[] = [
  [50.95, 42.3],
  [51.02, 40.85],
  [50.85, 40.15],
  [50.05, 39.85],
];
const eastToGeorgia = [
  'alat',
  'hajigabul',
  'kurdamir',
  'yevlakh',
  'ganja',
  'aghstafa',
  'gardabani',
  'tbilisi',
];
const toKars = ['tbilisi', 'marneuli', 'tsalka', 'akhalkalaki', 'kartsakhi', 'kars'];

/** A leg that the articles do not name. */
function unnamed(mode: Leg['mode'], status: Leg['status'], ...stops: Leg['stops']): Leg {
  return {mode, status, stops, approx: true, note: publicMaps};
}

export const routes: Route[] = [
  {
    id: 'middle-corridor',
    names: t('Middle Corridor', 'Средний коридор', 'Orta dəhliz'),
    aka: [
      t(
        'Trans-Caspian International Transport Route',
        'Транскаспийский международный транспортный маршрут (ТМТМ)',
        'Transxəzər Beynəlxalq Nəqliyyat Marşrutu',
      ),
    ],
    layer: 'transport',
    legs: [
      unnamed('rail', 'operating', 'dostyk', 'aktogay', 'balkhash', 'moyynty'),
      unnamed('rail', 'operating', 'khorgos', 'zhetygen', 'almaty', 'shu', 'moyynty'),
      unnamed(
        'rail',
        'operating',
        'moyynty',
        'zharyk',
        'zhezkazgan',
        'saksaul',
        'shalkar',
        'beyneu',
        'aktau',
      ),
      {
        mode: 'sea',
        status: 'operating',
        stops: ['aktau', ...acrossCaspian, 'alat'],
        approx: true,
        names: t('Caspian crossing', 'Через Каспий', 'Xəzərdən keçid'),
        sources: cite('001/12', '004/16'),
      },
      unnamed('rail', 'operating', 'beyneu', 'ersay', 'kuryk'),
      {
        mode: 'sea',
        status: 'operating',
        stops: ['kuryk', ...acrossCaspian, 'alat'],
        approx: true,
        sources: cite('001/12', '004/16'),
      },
      unnamed('rail', 'operating', 'baku', 'alat'),
      {
        mode: 'rail',
        status: 'operating',
        stops: eastToGeorgia,
        approx: true,
        sources: cite('000/14', '004/16'),
      },
      unnamed('rail', 'operating', 'tbilisi', 'gori', 'khashuri', 'zestaponi', 'samtredia', 'poti'),
      unnamed('rail', 'operating', 'samtredia', 'kobuleti', 'batumi'),
      {
        mode: 'rail',
        status: 'operating',
        stops: toKars,
        approx: true,
        sources: cite('000/14', '004/16'),
      },
      unnamed(
        'rail',
        'operating',
        'kars',
        'horasan',
        'erzurum',
        'erzincan',
        'divrigi',
        'sivas',
        'kayseri',
        'ankara',
        'eskisehir',
        'izmit',
        'istanbul',
        'edirne',
        'plovdiv',
        'sofia',
        'nis',
        'belgrade',
        'budapest',
      ),
      unnamed('sea', 'operating', 'poti', [38.5, 42.75], [33.5, 43.35], [30.2, 43.85], 'constanta'),
      unnamed('rail', 'operating', 'constanta', 'bucharest', 'arad', 'budapest'),
    ],
    about: t(
      'China border – Kazakhstan – Aktau and Kuryk – Caspian Sea – Alat – Baku–Tbilisi–Kars railway – Türkiye – Europe, and to the Georgian ports',
      'Граница Китая – Казахстан – Актау и Курык – Каспийское море – Алят – железная дорога Баку – Тбилиси – Карс – Турция – Европа, и к портам Грузии',
      'Çin sərhədi – Qazaxıstan – Aktau və Kurık – Xəzər dənizi – Ələt – Bakı–Tbilisi–Qars dəmir yolu – Türkiyə – Avropa və Gürcüstan limanlarına',
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
    note: t(
      'One with the Trans-Caspian route by 004/8 and 004/16; 001/9 has the one name, 001/10 the other; 001/4 and 003/5 use neither. Türkiye is in 003/5 and in the railway to Kars; 002/8 and 000/14 make Alat the hub. Crossings and stations are from public maps.',
      'По 004/8 и 004/16 — то же, что ТМТМ; в 001/9 одно название, в 001/10 другое, в 001/4 и 003/5 ни одного. Турция — в 003/5 и в дороге на Карс; узел, по 002/8 и 000/14, — Алят. Переходы и станции — по общедоступным картам.',
      '004/8 və 004/16-ya görə Transxəzər marşrutu ilə eynidir; 001/9-da bir, 001/10-da digər ad, 001/4 və 003/5-də heç biri. Türkiyə 003/5-də və Qarsa gedən yoldadır; 002/8 və 000/14-ə görə qovşaq Ələtdir. Keçidlər və stansiyalar açıq xəritələrdəndir.',
    ),
  },
  {
    id: 'btk',
    names: t(
      'Baku–Tbilisi–Kars railway',
      'Железная дорога Баку – Тбилиси – Карс',
      'Bakı–Tbilisi–Qars dəmir yolu',
    ),
    layer: 'transport',
    legs: [
      {
        mode: 'rail',
        status: 'operating',
        stops: ['baku', ...eastToGeorgia, ...toKars.slice(1)],
        approx: true,
        sources: cite('000/14', '004/16'),
      },
    ],
    sources: cite('000/14', '004/16'),
  },
  {
    id: 'zangezur',
    names: t('Zangezur corridor', 'Зангезурский коридор', 'Zəngəzur dəhlizi'),
    aka: [
      t(
        'Trump Route (TRIPP), the part in Armenia',
        '«Маршрут Трампа» (TRIPP), участок в Армении',
        '“Tramp marşrutu” (TRIPP), Ermənistandakı hissə',
      ),
    ],
    layer: 'transport',
    legs: [
      unnamed('rail', 'operating', 'hajigabul', 'imishli', 'horadiz'),
      {
        mode: 'multimodal',
        status: 'construction',
        stops: ['horadiz', 'mincivan', 'aghband'],
        approx: true,
        sources: cite('001/11', '002/8'),
      },
      {
        mode: 'multimodal',
        status: 'planned',
        stops: ['aghband', 'meghri', 'ordubad'],
        approx: true,
        sources: cite('001/11'),
        note: t(
          'The article speaks of “other countries” without naming them; where the line runs is from public maps.',
          'В статье — «другие страны», без названий; где пройдёт линия — по общедоступным картам.',
          'Məqalədə adlandırılmayan “digər ölkələr”; xəttin yeri açıq xəritələrdəndir.',
        ),
      },
      unnamed('rail', 'operating', 'ordubad', 'julfa', 'nakhchivan', 'sadarak'),
      unnamed('rail', 'construction', 'sadarak', 'igdir', 'kars'),
    ],
    about: t('Road and rail', 'Автомобильная и железная дорога', 'Avtomobil və dəmir yolu'),
    sources: cite('001/11', '002/8'),
    note: t(
      'The work dated in 001/11 is that on Azerbaijan’s territory; 002/8 does not say where. Armenia does not use this name.',
      'Работы, датированные в 001/11, — на территории Азербайджана; в 002/8 место не указано. Армения этим названием не пользуется.',
      '001/11-də tarixi göstərilən iş Azərbaycan ərazisindədir; 002/8-də yer deyilmir. Ermənistan bu addan istifadə etmir.',
    ),
  },
  {
    id: 'armenia-transit',
    names: t('Transit to Armenia', 'Транзит в Армению', 'Ermənistana tranzit'),
    layer: 'transport',
    legs: [
      {
        mode: 'ties',
        status: 'operating',
        stops: ['AZE', 'ARM'],
        since: '2025-10',
        approx: true,
        sources: cite('001/5', '001/11'),
      },
    ],
    about: t(
      'Cargo transit; restrictions lifted by Azerbaijan',
      'Транзит грузов; Азербайджан снял ограничения',
      'Yük tranziti; məhdudiyyətləri Azərbaycan götürüb',
    ),
    sources: cite('001/5', '001/11'),
    note: t(
      'The route is not described: drawn as a tie between the two states, not as a line on the ground.',
      'Путь не описан: показана связь двух стран, а не линия на местности.',
      'Yol təsvir olunmur: yerdəki xətt yox, iki ölkə arasında əlaqə göstərilir.',
    ),
  },
  {
    id: 'btc',
    names: t(
      'Baku–Tbilisi–Ceyhan oil pipeline',
      'Нефтепровод Баку – Тбилиси – Джейхан',
      'Bakı–Tbilisi–Ceyhan neft kəməri',
    ),
    layer: 'energy',
    legs: [
      {
        mode: 'sea',
        status: 'operating',
        stops: ['aktau', [50.95, 42.3], [51.02, 40.85], [50.85, 40.15], [49.9, 39.95], 'sangachal'],
        approx: true,
        names: t(
          'Kazakh oil over the Caspian',
          'Казахстанская нефть через Каспий',
          'Qazaxıstan nefti Xəzərdən',
        ),
        note: t(
          'The sea crossing is not described in the articles; port and lane are indicative.',
          'Морской участок в статьях не описан; порт и путь условны.',
          'Dəniz keçidi məqalələrdə təsvir olunmur; liman və yol şərtidir.',
        ),
      },
      {
        mode: 'oil-pipeline',
        status: 'operating',
        stops: [
          'sangachal',
          'hajigabul',
          'kurdamir',
          'yevlakh',
          'ganja',
          'aghstafa',
          [44.85, 41.4],
          'tsalka',
          [43.45, 41.73],
          'akhaltsikhe',
          'posof',
          'ardahan',
          [42.3, 40.3],
          [41.3, 40.02],
          [39.5, 39.62],
          [37.6, 39.55],
          'kangal',
          'sariz',
          'andirin',
          'ceyhan',
        ],
        approx: true,
        sources: cite('000/15', '001/15', '004/10', '004/17'),
      },
    ],
    about: t(
      'Kazakh oil shipped over the Caspian',
      'Казахстанская нефть, перевезённая через Каспий',
      'Xəzərdən daşınan Qazaxıstan nefti',
    ),
    sources: cite('000/15', '001/15', '004/10', '004/17'),
    note: t(
      '004/17 asks for more ships and better ports.',
      'В 004/17 сказано, что нужны больше судов и лучшие порты.',
      '004/17-də daha çox gəmi və daha yaxşı limanlar tələb olunur.',
    ),
  },
  {
    id: 'green-cable',
    names: t('Green power cable', 'Зелёный силовой кабель', 'Yaşıl enerji kabeli'),
    layer: 'energy',
    legs: [
      {
        mode: 'power-cable',
        status: 'study',
        stops: ['tashkent', 'navoi', 'nukus', 'kungrad', 'beyneu', 'aktau'],
        approx: true,
        note: publicMaps,
      },
      {
        mode: 'power-cable',
        status: 'study',
        stops: ['aktau', [50.75, 42.2], 'sumqayit'],
        approx: true,
        names: t('Under the Caspian', 'По дну Каспия', 'Xəzərin dibi ilə'),
        sources: cite('001/16', '002/9'),
      },
      {
        mode: 'power-cable',
        status: 'study',
        stops: [
          'sumqayit',
          'kurdamir',
          'yevlakh',
          'ganja',
          'aghstafa',
          'gardabani',
          'tbilisi',
          'gori',
          'khashuri',
          'zestaponi',
          'samtredia',
          'anaklia',
          [38.5, 43.05],
          [33.5, 43.65],
          [30.2, 44.05],
          'constanta',
        ],
        approx: true,
        names: t('On to Europe', 'Далее в Европу', 'Daha sonra Avropaya'),
        sources: cite('001/16'),
        note: t(
          '“On to Europe”: the line is not described.',
          '«Далее — в Европу»: линия не описана.',
          '“Daha sonra Avropaya”: xətt təsvir olunmur.',
        ),
      },
    ],
    about: t(
      'Submarine power cable Kazakhstan–Azerbaijan, and on to Europe; solar and wind power',
      'Подводный силовой кабель Казахстан – Азербайджан и далее в Европу; солнечная и ветровая энергия',
      'Qazaxıstan–Azərbaycan sualtı elektrik kabeli və daha sonra Avropaya; günəş və külək enerjisi',
    ),
    sources: cite('000/4', '000/11', '000/15', '001/16', '001/17', '002/9', '002/11'),
    note: t(
      'The feasibility study is itself only planned (001/16). 000/15 and 002/11 speak of the export plan and the green corridor without a cable.',
      'Само технико-экономическое обоснование ещё только запланировано (001/16). В 000/15 и 002/11 — план экспорта и зелёный коридор без кабеля.',
      'Texniki-iqtisadi əsaslandırmanın özü hələ planlaşdırılır (001/16). 000/15 və 002/11 kabelsiz ixrac planından və yaşıl dəhlizdən danışır.',
    ),
  },
  {
    id: 'turkmen-gas-swap',
    names: t(
      'Turkmen gas swap through Iran',
      'Своп туркменского газа через Иран',
      'İran vasitəsilə Türkmənistan qazının svopu',
    ),
    layer: 'energy',
    legs: [
      {
        mode: 'gas-pipeline',
        status: 'operating',
        stops: ['sarakhs', [58.8, 36.9], [55.2, 36.5], [51.8, 35.9], [49.4, 37.1], 'astara'],
        approx: true,
        sources: cite('000/8'),
      },
    ],
    sources: cite('000/8'),
    note: t(
      'A swap, not one flow: gas is taken in one place and given in another; the line is indicative. That it runs now is inferred from “increase”, that it crosses Iran from the members.',
      'Своп, а не один поток: газ принимают в одном месте и отдают в другом; линия условна. Что схема действует, выведено из слова «увеличение», что через Иран — из состава участников.',
      'Svopdur, bir axın deyil: qaz bir yerdə alınır, digərində verilir; xətt şərtidir. İndi işlədiyi “artırılma” sözündən, İrandan keçdiyi üzvlərdən çıxarılıb.',
    ),
  },
  {
    id: 'ustyurt-exploration',
    names: t('Ustyurt exploration', 'Разведка на Устюрте', 'Üstyurtda kəşfiyyat'),
    layer: 'energy',
    legs: [
      {
        mode: 'area',
        status: 'operating',
        stops: ['ustyurt-region'],
        since: '2025',
        approx: true,
        sources: cite('002/10'),
      },
    ],
    about: t(
      'Joint exploration and production in Uzbekistan',
      'Совместная разведка и добыча в Узбекистане',
      'Özbəkistanda birgə kəşfiyyat və hasilat',
    ),
    sources: cite('002/10'),
    note: t(
      'An area, not a line; its outline is indicative.',
      'Район, а не линия; контур условный.',
      'Xətt deyil, ərazidir; konturu şərtidir.',
    ),
  },
  {
    id: 'dubendi-terminal',
    names: t('Dubendi oil terminal', 'Нефтяной терминал Дубенди', 'Dübəndi neft terminalı'),
    layer: 'energy',
    legs: [
      {
        mode: 'point',
        status: 'operating',
        stops: ['dubendi'],
        approx: true,
        sources: cite('004/18'),
      },
    ],
    sources: cite('004/18'),
    note: t('The country is not stated.', 'Страна не названа.', 'Ölkə göstərilmir.'),
  },
  {
    id: 'digital-silk-road',
    names: t('Digital Silk Road', '«Цифровой шёлковый путь»', '“Rəqəmsal İpək Yolu”'),
    layer: 'digital',
    legs: [
      {
        mode: 'fibre-cable',
        status: 'planned',
        stops: ['aktau', 'sumqayit'],
        approx: true,
        sources: cite('000/14', '002/9', '004/10', '004/17'),
        note: t(
          'The landing points are from public maps.',
          'Точки выхода на берег — по общедоступным картам.',
          'Sahilə çıxış nöqtələri açıq xəritələrdəndir.',
        ),
      },
    ],
    about: t(
      'Submarine fibre-optic cable Kazakhstan–Azerbaijan, to link Europe and Asia',
      'Подводный оптоволоконный кабель Казахстан – Азербайджан, должен связать Европу и Азию',
      'Qazaxıstan–Azərbaycan sualtı fiber-optik kabeli, Avropa ilə Asiyanı bağlamalıdır',
    ),
    sources: cite('000/14', '002/9', '004/10', '004/17'),
    note: t(
      'Technical preparation ending, as of January 2026 (002/9): shown as planned. 000 does not use the name.',
      'На январь 2026 года завершается техническая подготовка (002/9): показан как планируемый. В 000 этого названия нет.',
      '2026-cı ilin yanvarında texniki hazırlıq başa çatır (002/9): planlaşdırılan kimi göstərilir. 000-da bu ad yoxdur.',
    ),
  },
  {
    id: 'alat-terminal',
    names: t(
      'Intermodal terminal at Alat',
      'Интермодальный терминал в Аляте',
      'Ələtdə intermodal terminal',
    ),
    layer: 'finance',
    legs: [{mode: 'point', status: 'planned', stops: ['alat'], sources: cite('000/16')}],
    about: t(
      'First project of the 300 million dollar fund of Kazakhstan and Azerbaijan',
      'Первый проект фонда Казахстана и Азербайджана на 300 млн долларов',
      'Qazaxıstan və Azərbaycanın 300 milyon dollarlıq fondunun ilk layihəsi',
    ),
    sources: cite('000/16'),
  },
  {
    id: 'investment-aze-kaz',
    names: t(
      'Investment between Azerbaijan and Kazakhstan',
      'Инвестиции между Азербайджаном и Казахстаном',
      'Azərbaycan və Qazaxıstan arasında investisiya',
    ),
    layer: 'finance',
    legs: [
      {
        mode: 'ties',
        status: 'operating',
        stops: ['baku', 'astana'],
        sources: cite('001/22', '004/6', '004/15'),
      },
    ],
    sources: cite('001/22', '004/6', '004/15'),
    note: t(
      'Between the two states; drawn between their capitals.',
      'Между двумя странами; показано между столицами.',
      'İki ölkə arasında; paytaxtlar arasında göstərilir.',
    ),
  },
  {
    id: 'diplomacy-ties',
    names: t('Visits and councils', 'Визиты и советы', 'Səfərlər və şuralar'),
    layer: 'diplomacy',
    legs: [
      {
        mode: 'ties',
        status: 'operating',
        stops: ['baku', 'astana'],
        sources: cite('001/26', '004/13', '004/14'),
      },
      ...['tashkent', 'ashgabat', 'bishkek', 'dushanbe'].map((capital): Leg => ({
        mode: 'ties',
        status: 'operating',
        stops: ['baku', capital],
        sources: cite('000/17', '002/7'),
      })),
    ],
    about: t(
      'Between Baku and the Central Asian capitals',
      'Между Баку и столицами Центральной Азии',
      'Bakı ilə Mərkəzi Asiya paytaxtları arasında',
    ),
    sources: cite('000/17', '001/26', '002/7', '004/13', '004/14'),
    note: t(
      'Visits are counted for Central Asia as a whole and for Kazakhstan; not for each capital.',
      'Визиты посчитаны для Центральной Азии в целом и для Казахстана, а не для каждой столицы.',
      'Səfərlər bütövlükdə Mərkəzi Asiya və Qazaxıstan üzrə sayılıb, hər paytaxt üzrə yox.',
    ),
  },
  {
    id: 'telecom-corridor',
    names: t(
      'Asia–Europe telecommunication corridor',
      'Телекоммуникационный коридор Азия – Европа',
      'Asiya–Avropa telekommunikasiya dəhlizi',
    ),
    layer: 'digital',
    legs: [{mode: 'ties', status: 'planned', stops: [], approx: true, sources: cite('000/18')}],
    about: t(
      'Agreements, in step with Belt and Road projects',
      'Соглашения, согласованы с проектами «Пояса и пути»',
      '“Kəmər və yol” layihələri ilə uzlaşdırılmış razılaşmalar',
    ),
    sources: cite('000/18'),
    note: t(
      'Parties, dates and line are not stated, so it has no line on the map; that the Caspian cable is part of it is not said.',
      'Стороны, даты и линия не указаны, поэтому на карте её нет; что каспийский кабель — её часть, не сказано.',
      'Tərəflər, tarixlər və xətt göstərilmir, ona görə xəritədə xətti yoxdur; Xəzər kabelinin onun hissəsi olduğu deyilmir.',
    ),
  },
];
