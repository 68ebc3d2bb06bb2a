import type {Disagreement, Doubt} from '../schema.js';
import {cite, t} from './text.js';

/** What should be read together: both sides stand, neither is corrected. */
export const disagreements: Disagreement[] = [
  {
    id: 'd-visits-to-ca',
    names: t(
      'Visits of the President of Azerbaijan to Central Asia',
      'Визиты президента Азербайджана в Центральную Азию',
      'Azərbaycan Prezidentinin Mərkəzi Asiyaya səfərləri',
    ),
    over: ['visits-aze-to-ca-2y', 'visits-aze-to-ca-3y'],
    kind: 'contradicts',
    why: t(
      '16 visits cannot lie inside a window that holds 14. If the two years are the last before late 2025, they lie inside the three years to January 2026: one count is wrong or they count different things. Both stand only if at least two of the 16 fall outside.',
      '16 визитов не поместятся в срок, где их 14. Если два года — последние перед концом 2025-го, они внутри трёх лет до января 2026-го: один счёт неверен или считали разное. Оба верны, только если хотя бы два из 16 — вне трёх лет.',
      '16 səfər 14 səfərlik müddətə sığmaz. İki il 2025-in sonundan əvvəlkidirsə, 2026-nın yanvarınadək üç ilin içindədir: ya bir say səhvdir, ya fərqli şeylər sayılıb. Hər ikisi yalnız 16-dan ən azı ikisi kənarda olarsa doğrudur.',
    ),
  },
  {
    id: 'd-visits-to-baku',
    names: t(
      'Visits of Central Asian leaders to Baku',
      'Визиты лидеров Центральной Азии в Баку',
      'Mərkəzi Asiya liderlərinin Bakıya səfərləri',
    ),
    over: ['visits-ca-to-aze-2y', 'visits-ca-to-aze-3y'],
    kind: 'window',
    why: t(
      '15 in two years, 23 in three: compatible (8 in the rest, if one window holds the other), but not comparable without the windows.',
      '15 за два года, 23 за три: совместимо (8 в остальное время, если один срок внутри другого), но без сроков несравнимо.',
      'İki ildə 15, üç ildə 23: uyuşur (biri digərinin içindədirsə, qalanında 8), amma müddətlərsiz müqayisə olunmur.',
    ),
  },
  {
    id: 'd-visits-parts',
    names: t(
      'Visits between Azerbaijan and Kazakhstan, and Central Asia',
      'Визиты между Азербайджаном и Казахстаном и с Центральной Азией',
      'Azərbaycan–Qazaxıstan və Mərkəzi Asiya səfərləri',
    ),
    over: [
      'visits-aze-to-kaz-3y',
      'visits-aze-to-ca-3y',
      'visits-kaz-to-aze-3y',
      'visits-ca-to-aze-3y',
    ],
    kind: 'window',
    why: t(
      '7 of 14 and 6 of 23 look like parts of a whole, but the three years end in October 2025 and in January 2026, and one counts Azerbaijan, the other Baku.',
      '7 из 14 и 6 из 23 похожи на части целого, но три года кончаются в октябре 2025-го и в январе 2026-го, и в одном счёте Азербайджан, в другом Баку.',
      '14-dən 7 və 23-dən 6 bütövün hissələrinə oxşayır, amma üç il 2025-in oktyabrında və 2026-nın yanvarında bitir, biri Azərbaycanı, digəri Bakını sayır.',
    ),
  },
  {
    id: 'd-cargo-2024',
    names: t('Cargo in 2024', 'Грузы в 2024 году', '2024-cü ildə yüklər'),
    over: ['cargo-titr-2024', 'cargo-aze-kaz-2024'],
    kind: 'scope',
    why: t(
      '4.5 million tonnes against over 3.5 million: different scopes by 004/16, easily read as one, the more so as 004/9 gives the second under the corridor’s name.',
      '4,5 млн тонн против более 3,5 млн: по 004/16 охват разный, но легко принять за одно, тем более что в 004/9 второе дано под именем коридора.',
      '4,5 milyon tona qarşı 3,5 milyondan çox: 004/16-ya görə əhatə fərqlidir, amma asanlıqla eyni sanılır, üstəlik 004/9 ikincini dəhlizin adı ilə verir.',
    ),
  },
  {
    id: 'd-cargo-growth-2024',
    names: t('Cargo growth in 2024', 'Рост грузов в 2024 году', '2024-cü ildə yük artımı'),
    over: ['cargo-titr-2023', 'cargo-titr-2024', 'cargo-aze-kaz-2024', 'cargo-aze-kaz-growth-2024'],
    kind: 'scope',
    why: t(
      '2.7 to 4.5 million is +67%; the other source says +20%, which puts its 2023 above 2.9 million (3.5 / 1.2), more than the whole route’s 2.7 million: the second is not simply a part of the first.',
      'С 2,7 до 4,5 млн — это +67%; по другому источнику +20%, то есть его 2023 год — более 2,9 млн (3,5 / 1,2), больше 2,7 млн всего маршрута: второе — не просто часть первого.',
      '2,7-dən 4,5 milyona +67%-dir; digər mənbə +20% deyir, bu, onun 2023-cü ilini 2,9 milyondan çox edir (3,5 / 1,2), bütün marşrutun 2,7 milyonundan artıq: ikinci sadəcə birincinin hissəsi deyil.',
    ),
  },
  {
    id: 'd-corridor-growth',
    names: t('Growth of the corridor', 'Рост коридора', 'Dəhlizin artımı'),
    over: [
      'cargo-corridor-growth',
      'cargo-titr-2023',
      'cargo-titr-2024',
      'cargo-aze-kaz-growth-2024',
      'cargo-aze-kaz-growth-2025-9m',
    ],
    kind: 'scope',
    why: t(
      'Almost +90% without base or end, against +67%, +20% and +39% over stated periods: even +20% and +39% in turn make only about +67% (1.20 × 1.39 = 1.668).',
      'Почти +90% без начала и конца против +67%, +20% и +39% за названные сроки: даже +20% и затем +39% дают лишь около +67% (1,20 × 1,39 = 1,668).',
      'Başlanğıcı və sonu olmayan təxminən +90%-ə qarşı göstərilən dövrlərdə +67%, +20% və +39%: +20% və sonra +39% belə cəmi +67%-ə yaxındır (1,20 × 1,39 = 1,668).',
    ),
  },
  {
    id: 'd-trade-aze-kaz-growth',
    names: t(
      'Growth of Azerbaijan–Kazakhstan trade',
      'Рост торговли Азербайджана и Казахстана',
      'Azərbaycan–Qazaxıstan ticarətinin artımı',
    ),
    over: ['trade-aze-kaz-growth-2025', 'trade-aze-kaz-2025-jan-aug', 'trade-aze-kaz-2024'],
    kind: 'total',
    why: t(
      'Over 3 times January–August 2024 means under 182.4 million then (547 / 3 = 182.3), of a year at 470 million: possible only if over 287 million, more than 61%, fell in September–December.',
      'Более чем втрое против января–августа 2024 года — значит, тогда было меньше 182,4 млн (547 / 3 = 182,3) из 470 млн за год: возможно, только если более 287 млн, свыше 61%, пришлось на сентябрь–декабрь.',
      '2024-ün yanvar–avqustundan 3 dəfədən çox o deməkdir ki, o vaxt 182,4 milyondan az idi (547 / 3 = 182,3), il isə 470 milyon: yalnız 287 milyondan çoxu, 61%-dən artığı sentyabr–dekabra düşübsə mümkündür.',
    ),
  },
  {
    id: 'd-trade-ca-kaz',
    names: t(
      'Central Asian trade against Kazakhstan’s',
      'Торговля с Центральной Азией и с Казахстаном',
      'Mərkəzi Asiya və Qazaxıstanla ticarət',
    ),
    over: ['trade-aze-ca-growth-2025', 'trade-aze-kaz-growth-2025', 'trade-aze-ca-2023'],
    kind: 'total',
    why: t(
      'Kazakhstan alone added over 364 million in eight months (547 − 182.3). Were the others unchanged, 13% would need a base above 2,800 million for a part of 2024, twice the 1,400 million of all 2023: possible only if the base was that large, other trade fell, or periods and statistics differ.',
      'Один Казахстан прибавил более 364 млн за восемь месяцев (547 − 182,3). При неизменных остальных 13% требуют базы выше 2800 млн за часть 2024 года, вдвое больше 1400 млн за весь 2023-й: возможно, только если база так велика, прочая торговля упала или сроки и статистика разные.',
      'Təkcə Qazaxıstan səkkiz ayda 364 milyondan çox əlavə edib (547 − 182,3). Digərləri dəyişməsəydi, 13% üçün 2024-ün bir hissəsində 2800 milyondan böyük baza lazımdır, 2023-ün 1400 milyonunun iki misli: yalnız baza bu qədər idisə, başqa ticarət azalıbsa, ya dövr və statistika fərqlidirsə mümkündür.',
    ),
  },
  {
    id: 'd-trade-targets',
    names: t('Targets of trade', 'Цели по торговле', 'Ticarət hədəfləri'),
    over: ['trade-aze-kaz-target', 'trade-region-target'],
    kind: 'scope',
    why: t(
      '1,000 million for two states, 20,000 million a year for a region not defined: never on one scale without both scopes.',
      '1000 млн для двух стран и 20 000 млн в год для региона, который не определён: не на одной шкале без обоих охватов.',
      'İki ölkə üçün 1000 milyon, müəyyən edilməmiş region üçün ildə 20 000 milyon: hər iki əhatə göstərilmədən bir şkalada olmaz.',
    ),
  },
  {
    id: 'd-china-central-asia',
    names: t(
      'Turkmenistan in China–Central Asia',
      'Туркменистан в «Китай – Центральная Азия»',
      '“Çin–Mərkəzi Asiya”da Türkmənistan',
    ),
    over: ['china-central-asia'],
    kind: 'contradicts',
    why: t(
      'The article leaves Turkmenistan out; the format’s own papers, which are not among the articles, count it in.',
      'В статье Туркменистан исключён; собственные документы формата (их нет среди статей) его включают.',
      'Məqalə Türkmənistanı kənarda qoyur; formatın məqalələr arasında olmayan öz sənədləri onu daxil edir.',
    ),
  },
  {
    id: 'd-oil-btc',
    names: t(
      'Oil by Baku–Tbilisi–Ceyhan',
      'Нефть по Баку – Тбилиси – Джейхан',
      'Bakı–Tbilisi–Ceyhan ilə neft',
    ),
    over: ['oil-btc-2025', 'oil-btc-since-2023', 'oil-btc-2027'],
    kind: 'total',
    why: t(
      'A year’s forecast, a running total and a later target (4.1 times the forecast, two years on): never one line.',
      'Прогноз на год, накопленный итог и более поздняя цель (в 4,1 раза выше прогноза, через два года): не одна линия.',
      'İllik proqnoz, yığılan cəm və sonrakı hədəf (iki il sonra proqnozdan 4,1 dəfə çox): heç vaxt bir xətt deyil.',
    ),
  },
  {
    id: 'd-oil-dubendi',
    names: t(
      'Kazakh oil up, Dubendi down',
      'Казахстанской нефти больше, через Дубенди меньше',
      'Qazaxıstan nefti artır, Dübəndi azalır',
    ),
    over: ['oil-transit-grows', 'oil-dubendi-2024h1', 'oil-dubendi-2025h1'],
    kind: 'scope',
    why: t(
      'Steady growth of Kazakh oil through Azerbaijan in two years, against −8% at one terminal in half a year: different scopes (whose oil goes by which terminal is not said), opposite signs.',
      'Стабильный рост казахстанской нефти через Азербайджан за два года и −8% на одном терминале за полгода: охват разный (чья нефть идёт через какой терминал, не сказано), знаки противоположны.',
      'İki ildə Azərbaycandan keçən Qazaxıstan neftinin davamlı artımı, bir terminalda yarım ildə −8%: əhatə fərqlidir (kimin nefti hansı terminaldan keçir, deyilmir), işarələr əksdir.',
    ),
  },
  {
    id: 'd-zangezur',
    names: t(
      'State of the Zangezur corridor',
      'Состояние Зангезурского коридора',
      'Zəngəzur dəhlizinin vəziyyəti',
    ),
    over: ['zangezur', 'zangezur-build', 'zangezur-open'],
    kind: 'status',
    why: t(
      '002/8 (January 2026): railway and road works nearing their end. 001/11 (October 2025): Azerbaijan’s part by mid-2026, opening perhaps by the end of 2028. The first holds for Azerbaijan’s part at most.',
      '002/8 (январь 2026): работы на железной и автодороге близки к концу. 001/11 (октябрь 2025): часть Азербайджана — к середине 2026 года, открытие — возможно, к концу 2028-го. Первое верно самое большее для части Азербайджана.',
      '002/8 (yanvar 2026): dəmir və avtomobil yolu işləri sona yaxınlaşır. 001/11 (oktyabr 2025): Azərbaycanın hissəsi 2026-nın ortasınadək, açılış bəlkə 2028-in sonunadək. Birincisi ən çoxu Azərbaycanın hissəsinə aiddir.',
    ),
  },
  {
    id: 'd-fibre-cable',
    names: t(
      'State of the fibre cable',
      'Состояние оптоволоконного кабеля',
      'Fiber-optik kabelin vəziyyəti',
    ),
    over: ['digital-silk-road', 'cable-length'],
    kind: 'status',
    why: t(
      'Spoken of as working (000/14, 004/10), as under construction (004/17) and as finishing its technical preparation (002/9, the latest).',
      'О нём говорят как о работающем (000/14, 004/10), строящемся (004/17) и завершающем техническую подготовку (002/9, позже всех).',
      'İşləyən (000/14, 004/10), tikilən (004/17) və texniki hazırlığı başa çatan (002/9, ən sonuncu) kimi danışılır.',
    ),
  },
  {
    id: 'd-power-cable',
    names: t(
      'State of the power cable',
      'Состояние силового кабеля',
      'Elektrik kabelinin vəziyyəti',
    ),
    over: ['green-cable', 'green-memo-adb-aiib'],
    kind: 'status',
    why: t(
      'A feasibility study is planned in 001/16 (October 2025); 002/9 (January 2026) speaks of laying both cables as if decided.',
      'В 001/16 (октябрь 2025) обоснование только запланировано; в 002/9 (январь 2026) о прокладке обоих кабелей сказано как о решённой.',
      '001/16-da (oktyabr 2025) əsaslandırma planlaşdırılır; 002/9 (yanvar 2026) hər iki kabelin çəkilişindən qərara alınmış kimi danışır.',
    ),
  },
  {
    id: 'd-green-papers',
    names: t('The green papers', '«Зелёные» документы', 'Yaşıl sənədlər'),
    over: [
      'power-systems-memorandum',
      'cop29-memorandum',
      'green-memo-adb-aiib',
      'green-export-agreement',
    ],
    kind: 'scope',
    why: t(
      'Four mentions of a paper: a memorandum without date, one of COP29, one of 2025, an agreement. One, two or four papers: never merged, never counted.',
      'Четыре упоминания: меморандум без даты, меморандум COP29, меморандум 2025 года, соглашение. Один, два или четыре документа: не сливаем и не считаем.',
      'Dörd sənədin adı çəkilir: tarixsiz memorandum, COP29 memorandumu, 2025-ci il memorandumu, saziş. Bir, iki, yoxsa dörd sənəd: nə birləşdirilir, nə sayılır.',
    ),
  },
  {
    id: 'd-six',
    names: t(
      'Azerbaijan in the consultative meeting',
      'Азербайджан на Консультативной встрече',
      'Məşvərət görüşündə Azərbaycan',
    ),
    over: ['six', 'consultative-tashkent'],
    kind: 'status',
    why: t(
      'By invitation and in a new format (003/2, 003/5, before it), a full participant of a format made wider (002/4, after it).',
      'По приглашению и в новом формате (003/2, 003/5, до встречи); полноправный участник расширенного формата (002/4, после неё).',
      'Dəvətlə və yeni formatda (003/2, 003/5, ondan əvvəl); genişlənmiş formatın tamhüquqlu iştirakçısı (002/4, ondan sonra).',
    ),
  },
];

/** What the text leaves open, and which reading was taken. */
export const doubts: Doubt[] = [
  {
    id: 'a-thousand-tonnes',
    names: t('“3,383 thousand tonnes”', '«3,383 тыс. тонн»', '“3,383 min ton”'),
    over: ['oil-btc-since-2023'],
    open: t(
      'A thousands mark or, as usual in Russian, a decimal comma: 3.383 thousand tonnes would be 0.2% of one year’s forecast in 000/15.',
      'Разделитель тысяч или, как обычно по-русски, десятичная запятая: 3,383 тыс. тонн — это 0,2% годового прогноза в 000/15.',
      'Minlik ayırıcısı, yoxsa rusca adət olunan onluq vergül: 3,383 min ton 000/15-dəki illik proqnozun 0,2%-i olardı.',
    ),
    taken: t('3.383 million tonnes', '3,383 млн тонн', '3,383 milyon ton'),
    sources: cite('001/15'),
  },
  {
    id: 'a-windows',
    names: t(
      'Two-year and three-year windows',
      'Сроки в два и три года',
      'İki və üç illik müddətlər',
    ),
    over: [
      'visits-aze-to-ca-2y',
      'visits-ca-to-aze-2y',
      'visits-aze-to-ca-3y',
      'visits-ca-to-aze-3y',
      'meetings-aze-kaz-3y',
      'oil-transit-grows',
    ],
    open: t(
      'First and last day; whole calendar years or back from the writing; 000/17 and 004/3 leave out “last”.',
      'Первый и последний день; календарные годы или назад от дня статьи; в 000/17 и 004/3 нет слова «последние».',
      'İlk və son gün; təqvim illəri, yoxsa yazıdan geriyə; 000/17 və 004/3-də “son” sözü yoxdur.',
    ),
    taken: t('back from the writing', 'назад от времени статьи', 'yazının vaxtından geriyə'),
    sources: cite('000/17', '001/14', '002/7', '004/3', '004/13'),
  },
  {
    id: 'a-baku',
    names: t('Visits to Baku', 'Визиты в Баку', 'Bakıya səfərlər'),
    over: ['visits-ca-to-aze-2y', 'visits-ca-to-aze-3y', 'visits-kaz-to-aze-3y'],
    open: t(
      'The city or the country; summits counted or not.',
      'Город или страна; учтены ли саммиты.',
      'Şəhər, yoxsa ölkə; sammitlər sayılıb, ya yox.',
    ),
    taken: t('as printed', 'как напечатано', 'çap olunduğu kimi'),
    sources: cite('000/17', '002/7', '004/13'),
  },
  {
    id: 'a-three-times',
    names: t('“Three times more”', '«В три раза больше»', '“Üç dəfə çox”'),
    over: ['trade-aze-kaz-growth-2025'],
    open: t(
      '3 times the base, the common Russian reading, or the base and 3 times as much again.',
      'Втрое против основы, как обычно понимают, или основа и ещё три таких же.',
      'Bazanın 3 misli, rusca adi oxunuş, yoxsa baza və üstəgəl onun 3 misli.',
    ),
    taken: t('3 times the base', 'втрое против основы', 'bazanın 3 misli'),
    sources: cite('001/21', '004/5', '004/15'),
  },
  {
    id: 'a-whose-transit',
    names: t('Whose transit', 'Чей транзит', 'Kimin tranziti'),
    over: ['cargo-aze-kaz-2024', 'cargo-aze-kaz-growth-2024', 'cargo-aze-kaz-growth-2025-9m'],
    open: t(
      'The corridor’s, or between Azerbaijan and Kazakhstan.',
      'Коридора или между Азербайджаном и Казахстаном.',
      'Dəhlizin, yoxsa Azərbaycan və Qazaxıstan arasında.',
    ),
    taken: t(
      'between the two, as 004/16, which says more, has it',
      'между двумя странами, как в более подробном 004/16',
      'ikisi arasında, daha ətraflı olan 004/16-dakı kimi',
    ),
    sources: cite('004/9', '004/16'),
  },
  {
    id: 'a-growth-base',
    names: t('Base of growth', 'От чего считается рост', 'Artımın bazası'),
    over: [
      'cargo-titr-2030',
      'cargo-corridor-growth',
      'delivery-time-cut',
      'trade-aze-ca-growth-2025',
      'cargo-aze-kaz-growth-2025-9m',
    ],
    open: t('No base is stated.', 'Основа не названа.', 'Baza göstərilmir.'),
    taken: t('no level derived', 'уровень не вычисляем', 'səviyyə hesablanmır'),
    sources: cite('001/10', '002/8', '003/7', '004/9'),
  },
  {
    id: 'a-regional-turnover',
    names: t('Regional turnover', 'Региональный товарооборот', 'Regional dövriyyə'),
    over: ['trade-region-target'],
    open: t(
      'Which states, with whom, by when.',
      'Какие страны, с кем и к какому сроку.',
      'Hansı ölkələr, kiminlə, nə vaxta qədər.',
    ),
    taken: t(
      'the six of the ministers’ council, no year',
      'шесть стран совета министров, без года',
      'nazirlər şurasının altı ölkəsi, ilsiz',
    ),
    sources: cite('003/7'),
  },
  {
    id: 'a-investment',
    names: t('Investment', 'Инвестиции', 'İnvestisiya'),
    over: ['invest-aze-to-kaz', 'invest-kaz-to-aze'],
    open: t(
      'Total to date or flow; as of when.',
      'Накоплено или поток; на какую дату.',
      'Cəmi yekun, yoxsa axın; hansı tarixə.',
    ),
    taken: t('no period', 'без периода', 'dövrsüz'),
    sources: cite('001/22', '004/6', '004/15'),
  },
  {
    id: 'a-companies',
    names: t('Companies “in the country”', 'Компании «в стране»', '“Ölkədə” şirkətlər'),
    over: ['companies-kaz-in-aze'],
    open: t(
      '004/15 does not name the country; working or registered.',
      'В 004/15 страна не названа; работают или зарегистрированы.',
      '004/15-də ölkə adlandırılmır; işləyir, yoxsa qeydiyyatdadır.',
    ),
    taken: t('Azerbaijan', 'Азербайджан', 'Azərbaycan'),
    sources: cite('004/6', '004/15'),
  },
  {
    id: 'a-treaty-name',
    names: t('Name of the treaty', 'Название договора', 'Müqavilənin adı'),
    over: ['partnership-years'],
    open: t(
      'Strategic partnership, or strategic partnership and allied relations; one treaty or two.',
      'О стратегическом партнёрстве или о нём и союзнических отношениях; один договор или два.',
      'Strateji tərəfdaşlıq, yoxsa strateji tərəfdaşlıq və müttəfiqlik; bir müqavilə, yoxsa iki.',
    ),
    taken: t('one', 'один', 'bir'),
    sources: cite('004/4', '004/14'),
  },
  {
    id: 'a-armenia',
    names: t(
      'Who lifts what for Armenia',
      'Кто и что снимает для Армении',
      'Ermənistan üçün kim nəyi götürür',
    ),
    over: ['armenia-transit', 'state-visit-astana'],
    open: t(
      'Which cargo, by which line, from which day.',
      'Какие грузы, каким путём и с какого дня.',
      'Hansı yük, hansı yolla, hansı gündən.',
    ),
    taken: t(
      'Azerbaijan lifts its limits on cargo transit, announced on the visit',
      'Азербайджан снимает ограничения на транзит грузов, объявлено во время визита',
      'Azərbaycan yük tranzitinə məhdudiyyətləri götürür, səfərdə elan edilib',
    ),
    sources: cite('001/5', '001/11'),
  },
  {
    id: 'a-china',
    names: t('China–Central Asia', '«Китай – Центральная Азия»', '“Çin–Mərkəzi Asiya”'),
    over: ['china-central-asia'],
    open: t(
      'Which “council” is meant: the summits of that name or another body.',
      'Какой «совет»: саммиты с этим названием или другой орган.',
      'Hansı “şura”: bu adlı sammitlər, yoxsa başqa qurum.',
    ),
    taken: t(
      'the format, with the source’s own exclusion',
      'формат, с исключением из источника',
      'format, mənbənin öz istisnası ilə',
    ),
    sources: cite('000/2'),
  },
  {
    id: 'a-two-banks',
    names: t('Support of the two banks', 'Поддержка двух банков', 'İki bankın dəstəyi'),
    over: ['green-memo-adb-aiib'],
    open: t(
      'For the memorandum or for the study.',
      'Меморандума или обоснования.',
      'Memoranduma, yoxsa əsaslandırmaya.',
    ),
    taken: t('the memorandum', 'меморандума', 'memoranduma'),
    sources: cite('001/16'),
  },
  {
    id: 'a-digital-silk-road',
    names: t('Digital Silk Road', '«Цифровой шёлковый путь»', '“Rəqəmsal İpək Yolu”'),
    over: ['digital-silk-road', 'cable-length', 'telecom-corridor'],
    open: t(
      'The cable of 000 is unnamed; its corridor Asia–Europe may be the same or wider.',
      'Кабель в 000 не назван; коридор Азия – Европа — то же самое или шире.',
      '000-dakı kabelin adı yoxdur; oradakı Asiya–Avropa dəhlizi eyni, ya daha geniş ola bilər.',
    ),
    taken: t(
      'the cable is one, the corridor its own',
      'кабель один, коридор — отдельно',
      'kabel birdir, dəhliz ayrıdır',
    ),
    sources: cite('000/14', '000/18', '002/9', '004/10', '004/17'),
  },
];
