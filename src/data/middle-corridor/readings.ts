import type {Disagreement, Doubt} from '../schema.js';
import {cite, n, t} from './text.js';

/** What should be read together: both sides stand, neither is corrected. */
export const disagreements: Disagreement[] = [
  {
    id: 'd-visits-to-ca',
    names: t('Visits to Central Asia', 'Визиты в Центральную Азию', 'Mərkəzi Asiyaya səfərlər'),
    over: ['visits-aze-to-ca-2y', 'visits-aze-to-ca-3y'],
    kind: 'contradicts',
    why: t(
      '16 visits cannot lie inside a window that holds 14: if the two years end in 2025, one count is wrong or they count different things. Both stand only if two or more of the 16 lie outside the three years.',
      '16 визитов не поместятся в срок, где их 14: если два года кончаются в 2025-м, один счёт неверен или считали разное. Оба верны, только если хотя бы два из 16 — вне трёх лет.',
      '16 səfər 14 səfərlik müddətə sığmaz: iki il 2025-də bitirsə, ya bir say səhvdir, ya fərqli şeylər sayılıb. Hər ikisi yalnız 16-dan ən azı ikisi üç ildən kənardadırsa doğrudur.',
    ),
  },
  {
    id: 'd-visits-to-baku',
    names: t('Visits to Baku', 'Визиты в Баку', 'Bakıya səfərlər'),
    over: ['visits-ca-to-aze-2y', 'visits-ca-to-aze-3y'],
    kind: 'window',
    why: t(
      '15 in two years, 23 in three: compatible, but not comparable without the windows.',
      '15 за два года, 23 за три: совместимо, но без сроков несравнимо.',
      'İki ildə 15, üç ildə 23: uyuşur, amma müddətlərsiz müqayisə olunmur.',
    ),
  },
  {
    id: 'd-visits-parts',
    names: t('Visits: part and whole', 'Визиты: часть и целое', 'Səfərlər: hissə və bütöv'),
    over: [
      'visits-aze-to-kaz-3y',
      'visits-aze-to-ca-3y',
      'visits-kaz-to-aze-3y',
      'visits-ca-to-aze-3y',
    ],
    kind: 'window',
    why: t(
      '7 of 14 and 6 of 23 look like parts, but the three years end in October 2025 and in January 2026, and one counts Azerbaijan, the other Baku.',
      '7 из 14 и 6 из 23 похожи на части, но три года кончаются в октябре 2025-го и в январе 2026-го, и в одном счёте Азербайджан, в другом Баку.',
      '14-dən 7 və 23-dən 6 hissəyə oxşayır, amma üç il 2025-in oktyabrında və 2026-nın yanvarında bitir, biri Azərbaycanı, digəri Bakını sayır.',
    ),
  },
  {
    id: 'd-cargo-2024',
    names: t('Cargo in 2024', 'Грузы в 2024 году', '2024-cü ildə yüklər'),
    over: ['cargo-titr-2024', 'cargo-aze-kaz-2024'],
    kind: 'scope',
    why: t(
      'Different scopes by 004/16, easily read as one, as 004/9 gives the second under the corridor’s name.',
      'По 004/16 охват разный, но легко принять за одно: в 004/9 второе дано под именем коридора.',
      '004/16-ya görə əhatə fərqlidir, amma asanlıqla eyni sanılır: 004/9 ikincini dəhlizin adı ilə verir.',
    ),
  },
  {
    id: 'd-cargo-growth-2024',
    names: t('Cargo growth in 2024', 'Рост грузов в 2024 году', '2024-cü ildə yük artımı'),
    over: ['cargo-titr-2023', 'cargo-titr-2024', 'cargo-aze-kaz-2024', 'cargo-aze-kaz-growth-2024'],
    kind: 'scope',
    why: t(
      '2.7 to 4.5 million is +67%. By the other source’s +20% its 2023 was above 2.9 million (3.5 / 1.2), more than the whole route’s 2.7: it is not simply a part.',
      'С 2,7 до 4,5 млн — это +67%. По +20% другого источника его 2023 год — более 2,9 млн (3,5 / 1,2), больше 2,7 всего маршрута: это не просто часть.',
      '2,7-dən 4,5 milyona +67%-dir. Digər mənbənin +20%-i ilə onun 2023-ü 2,9 milyondan çoxdur (3,5 / 1,2), bütün marşrutun 2,7-sindən artıq: sadəcə hissə deyil.',
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
      'Almost +90% without base or end, against +67%, +20% and +39%: even +20% and +39% in turn make about +67% (1.20 × 1.39 = 1.668).',
      'Почти +90% без начала и конца против +67%, +20% и +39%: даже +20% и затем +39% дают около +67% (1,20 × 1,39 = 1,668).',
      'Başlanğıcsız və sonsuz təxminən +90%-ə qarşı +67%, +20% və +39%: +20% və sonra +39% belə +67%-ə yaxındır (1,20 × 1,39 = 1,668).',
    ),
  },
  {
    id: 'd-trade-aze-kaz-growth',
    names: t(
      'Growth of trade with Kazakhstan',
      'Рост торговли с Казахстаном',
      'Qazaxıstanla ticarətin artımı',
    ),
    over: ['trade-aze-kaz-growth-2025', 'trade-aze-kaz-2025-jan-aug', 'trade-aze-kaz-2024'],
    kind: 'total',
    why: t(
      'Over 3 times means under 182.4 million in January–August 2024 (547 / 3 = 182.3), of 470 in the year: only if over 287 million, more than 61%, fell in September–December.',
      'Более чем втрое — значит, в январе–августе 2024 года меньше 182,4 млн (547 / 3 = 182,3) из 470 за год: только если более 287 млн, свыше 61%, пришлось на сентябрь–декабрь.',
      '3 dəfədən çox: 2024-ün yanvar–avqustunda 182,4 milyondan az (547 / 3 = 182,3), ildə 470: yalnız 287 milyondan çoxu, 61%-dən artığı sentyabr–dekabra düşübsə.',
    ),
  },
  {
    id: 'd-trade-ca-kaz',
    names: t(
      'Trade with Central Asia and with Kazakhstan',
      'Торговля с Центральной Азией и с Казахстаном',
      'Mərkəzi Asiya və Qazaxıstanla ticarət',
    ),
    over: ['trade-aze-ca-growth-2025', 'trade-aze-kaz-growth-2025', 'trade-aze-ca-2023'],
    kind: 'total',
    why: t(
      'Kazakhstan alone added over 364 million (547 − 182.3). With the others unchanged, 13% needs a base above 2,800 million for a part of 2024, twice the 1,400 of all 2023: only if the base was that large, other trade fell, or periods and statistics differ.',
      'Один Казахстан прибавил более 364 млн (547 − 182,3). При неизменных остальных 13% требуют базы выше 2800 млн за часть 2024 года, вдвое больше 1400 за весь 2023-й: только если база так велика, прочая торговля упала или сроки и статистика разные.',
      'Təkcə Qazaxıstan 364 milyondan çox əlavə edib (547 − 182,3). Digərləri dəyişməsə, 13% üçün 2024-ün bir hissəsində 2800 milyondan böyük baza lazımdır, 2023-ün 1400-ünün iki misli: yalnız baza bu qədərdirsə, başqa ticarət azalıbsa, ya dövr və statistika fərqlidirsə.',
    ),
  },
  {
    id: 'd-trade-targets',
    names: t('Targets of trade', 'Цели по торговле', 'Ticarət hədəfləri'),
    over: ['trade-aze-kaz-target', 'trade-region-target'],
    kind: 'scope',
    why: t(
      'One is of two states, the other of a region that is not defined.',
      'Одна — для двух стран, другая — для региона, который не определён.',
      'Biri iki ölkə üçündür, digəri müəyyən edilməmiş region üçün.',
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
      'The article leaves Turkmenistan out; the format’s own papers, not among the articles, count it in.',
      'В статье Туркменистан исключён; документы самого формата (их нет среди статей) его включают.',
      'Məqalə Türkmənistanı kənarda qoyur; formatın öz sənədləri (məqalələr arasında yoxdur) daxil edir.',
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
      'A year’s forecast, a running total, and a target 4.1 times the forecast two years on: never one line.',
      'Прогноз на год, накопленный итог и цель, через два года в 4,1 раза выше прогноза: не одна линия.',
      'İllik proqnoz, yığılan cəm və iki il sonra proqnozdan 4,1 dəfə böyük hədəf: bir xətt deyil.',
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
      'Steady growth in two years, against −8% at one terminal in half a year; whose oil goes by which terminal is not said.',
      'Стабильный рост за два года и −8% на одном терминале за полгода; чья нефть идёт через какой терминал, не сказано.',
      'İki ildə davamlı artım, bir terminalda yarım ildə −8%; kimin nefti hansı terminaldan keçir, deyilmir.',
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
      '002/8 (January 2026): works nearing their end. 001/11 (October 2025): Azerbaijan’s part by mid-2026, opening perhaps by the end of 2028. The first holds for Azerbaijan’s part at most.',
      '002/8 (январь 2026): работы близки к концу. 001/11 (октябрь 2025): часть Азербайджана — к середине 2026-го, открытие — возможно, к концу 2028-го. Первое верно самое большее для части Азербайджана.',
      '002/8 (yanvar 2026): işlər sona yaxınlaşır. 001/11 (oktyabr 2025): Azərbaycanın hissəsi 2026-nın ortasınadək, açılış bəlkə 2028-in sonunadək. Birincisi ən çoxu Azərbaycanın hissəsinə aiddir.',
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
      'Working (000/14, 004/10), under construction (004/17), or finishing its technical preparation (002/9, the latest).',
      'Работает (000/14, 004/10), строится (004/17) или завершает техническую подготовку (002/9, позже всех).',
      'İşləyir (000/14, 004/10), tikilir (004/17), yoxsa texniki hazırlığı başa çatır (002/9, ən sonuncu).',
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
      'A study is planned in 001/16 (October 2025); 002/9 (January 2026) speaks of laying the cable as if decided.',
      'В 001/16 (октябрь 2025) обоснование запланировано; в 002/9 (январь 2026) о прокладке сказано как о решённой.',
      '001/16-da (oktyabr 2025) əsaslandırma planlaşdırılır; 002/9 (yanvar 2026) çəkilişdən qərara alınmış kimi danışır.',
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
      'Four mentions; one, two or four papers: never merged, never counted.',
      'Четыре упоминания; один, два или четыре документа: не сливаем и не считаем.',
      'Dörd dəfə adı çəkilir; bir, iki, yoxsa dörd sənəd: nə birləşdirilir, nə sayılır.',
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
      'Invited, in a new format (003/2, 003/5, before it); a full participant of a wider format (002/4, after it).',
      'Приглашён, в новом формате (003/2, 003/5, до встречи); полноправный участник расширенного формата (002/4, после).',
      'Dəvətli, yeni formatda (003/2, 003/5, əvvəl); genişlənmiş formatın tamhüquqlu iştirakçısı (002/4, sonra).',
    ),
  },
];

/** What the text leaves open, and which reading was taken. */
export const doubts: Doubt[] = [
  {
    id: 'a-thousand-tonnes',
    names: n('“3,383 thousand tonnes”', '«3,383 тыс. тонн»'),
    over: ['oil-btc-since-2023'],
    open: n(
      'A thousands mark or, as usual in Russian, a decimal comma: that would be 0.2% of a year’s forecast in 000/15.',
      'Разделитель тысяч или, как обычно по-русски, десятичная запятая: тогда это 0,2% годового прогноза в 000/15.',
    ),
    taken: n('3.383 million tonnes', '3,383 млн тонн'),
    sources: cite('001/15'),
  },
  {
    id: 'a-windows',
    names: n('Two and three years', 'Два и три года'),
    over: [
      'visits-aze-to-ca-2y',
      'visits-ca-to-aze-2y',
      'visits-aze-to-ca-3y',
      'visits-ca-to-aze-3y',
      'meetings-aze-kaz-3y',
      'oil-transit-grows',
    ],
    open: n(
      'First and last day; calendar years or back from the writing; 000/17 and 004/3 leave out “last”.',
      'Первый и последний день; календарные годы или назад от дня статьи; в 000/17 и 004/3 нет слова «последние».',
    ),
    taken: n('back from the writing', 'назад от дня статьи'),
    sources: cite('000/17', '001/14', '002/7', '004/3', '004/13'),
  },
  {
    id: 'a-baku',
    names: n('Visits to Baku', 'Визиты в Баку'),
    over: ['visits-ca-to-aze-2y', 'visits-ca-to-aze-3y', 'visits-kaz-to-aze-3y'],
    open: n(
      'The city or the country; summits counted or not.',
      'Город или страна; учтены ли саммиты.',
    ),
    taken: n('as printed', 'как напечатано'),
    sources: cite('000/17', '002/7', '004/13'),
  },
  {
    id: 'a-three-times',
    names: n('“Three times more”', '«В три раза больше»'),
    over: ['trade-aze-kaz-growth-2025'],
    open: n(
      '3 times the base, as usual in Russian, or the base and 3 times as much again.',
      'Втрое против основы, как обычно понимают, или основа и ещё три таких же.',
    ),
    taken: n('3 times the base', 'втрое против основы'),
    sources: cite('001/21', '004/5', '004/15'),
  },
  {
    id: 'a-whose-transit',
    names: n('Whose transit', 'Чей транзит'),
    over: ['cargo-aze-kaz-2024', 'cargo-aze-kaz-growth-2024', 'cargo-aze-kaz-growth-2025-9m'],
    open: n(
      'The corridor’s (004/9), or between Azerbaijan and Kazakhstan (004/16).',
      'Коридора (004/9) или между Азербайджаном и Казахстаном (004/16).',
    ),
    taken: n('the second: 004/16 says more', 'второе: 004/16 подробнее'),
    sources: cite('004/9', '004/16'),
  },
  {
    id: 'a-growth-base',
    names: n('Base of growth', 'От чего считается рост'),
    over: [
      'cargo-titr-2030',
      'cargo-corridor-growth',
      'delivery-time-cut',
      'trade-aze-ca-growth-2025',
      'cargo-aze-kaz-growth-2025-9m',
    ],
    open: n('Not stated.', 'Не сказано.'),
    taken: n('no level derived', 'уровень не вычисляем'),
    sources: cite('001/10', '002/8', '003/7', '004/9'),
  },
  {
    id: 'a-regional-turnover',
    names: n('Regional turnover', 'Региональный товарооборот'),
    over: ['trade-region-target'],
    open: n('Which states, with whom, by when.', 'Какие страны, с кем и к какому сроку.'),
    taken: n(
      'the six of the ministers’ council, no year',
      'шесть стран совета министров, без года',
    ),
    sources: cite('003/7'),
  },
  {
    id: 'a-investment',
    names: n('Investment', 'Инвестиции'),
    over: ['invest-aze-to-kaz', 'invest-kaz-to-aze'],
    open: n('Total to date or flow; as of when.', 'Накоплено или поток; на какую дату.'),
    taken: n('no period', 'без периода'),
    sources: cite('001/22', '004/6', '004/15'),
  },
  {
    id: 'a-companies',
    names: n('Companies “in the country”', 'Компании «в стране»'),
    over: ['companies-kaz-in-aze'],
    open: n(
      '004/15 does not name the country; working (004/6) or registered.',
      'В 004/15 страна не названа; работают (004/6) или зарегистрированы.',
    ),
    taken: n('Azerbaijan', 'Азербайджан'),
    sources: cite('004/6', '004/15'),
  },
  {
    id: 'a-treaty-name',
    names: n('Name of the treaty', 'Название договора'),
    over: ['partnership-years'],
    open: n(
      'Strategic partnership, or that and allied relations; one treaty or two.',
      'О стратегическом партнёрстве или ещё о союзнических отношениях; один договор или два.',
    ),
    taken: n('one', 'один'),
    sources: cite('004/4', '004/14'),
  },
  {
    id: 'a-armenia',
    names: n('Who lifts what for Armenia', 'Кто и что снимает для Армении'),
    over: ['armenia-transit', 'state-visit-astana'],
    open: n(
      'Which cargo, by which line, from which day.',
      'Какие грузы, каким путём и с какого дня.',
    ),
    taken: n(
      'Azerbaijan lifts its limits on cargo transit, announced on the visit',
      'Азербайджан снимает ограничения на транзит грузов, объявлено во время визита',
    ),
    sources: cite('001/5', '001/11'),
  },
  {
    id: 'a-china',
    names: n('China–Central Asia', '«Китай – Центральная Азия»'),
    over: ['china-central-asia'],
    open: n(
      'Which “council”: the summits of that name or another body.',
      'Какой «совет»: саммиты с этим названием или другой орган.',
    ),
    taken: n('the format, with the source’s exclusion', 'формат, с исключением из источника'),
    sources: cite('000/2'),
  },
  {
    id: 'a-two-banks',
    names: n('Support of the two banks', 'Поддержка двух банков'),
    over: ['green-memo-adb-aiib'],
    open: n('For the memorandum or for the study.', 'Меморандума или обоснования.'),
    taken: n('the memorandum', 'меморандума'),
    sources: cite('001/16'),
  },
  {
    id: 'a-digital-silk-road',
    names: n('Digital Silk Road', '«Цифровой шёлковый путь»'),
    over: ['digital-silk-road', 'cable-length', 'telecom-corridor'],
    open: n(
      'The cable of 000 is unnamed; its corridor Asia–Europe may be the same or wider.',
      'Кабель в 000 не назван; его коридор Азия – Европа — то же самое или шире.',
    ),
    taken: n('the cable is one, the corridor its own', 'кабель один, коридор — отдельно'),
    sources: cite('000/14', '000/18', '002/9', '004/10', '004/17'),
  },
];
