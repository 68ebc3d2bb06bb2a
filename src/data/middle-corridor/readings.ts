import type {Disagreement, Doubt} from '../schema.js';
import {cite, n, t} from './text.js';

const visits = t('Visits', 'Визиты', 'Səfərlər', 'Сапарлар', 'Tashriflar', 'Ziyaretler');
const cargo = t('Cargo', 'Грузы', 'Yüklər', 'Жүк', 'Yuklar', 'Yük');
const trade = t('Trade', 'Торговля', 'Ticarət', 'Сауда', 'Savdo', 'Ticaret');
const oil = t('Oil', 'Нефть', 'Neft', 'Мұнай', 'Neft', 'Petrol');

/** What should be read together: both sides stand, neither is corrected. */
export const disagreements: Disagreement[] = [
  {
    id: 'd-visits-to-ca',
    names: visits,
    over: ['visits-aze-to-ca-2y', 'visits-aze-to-ca-3y'],
    kind: 'contradicts',
    why: n(
      '16 do not fit in the window of 14: if the two years end in 2025, one count is wrong or counts other things.',
      '16 не поместятся в срок, где 14: если два года кончаются в 2025-м, один счёт неверен или считали разное.',
    ),
  },
  {
    id: 'd-visits-to-baku',
    names: visits,
    over: ['visits-ca-to-aze-2y', 'visits-ca-to-aze-3y'],
    kind: 'window',
    why: n('Compatible, but of different windows.', 'Совместимо, но сроки разные.'),
  },
  {
    id: 'd-visits-parts',
    names: visits,
    over: [
      'visits-aze-to-kaz-3y',
      'visits-aze-to-ca-3y',
      'visits-kaz-to-aze-3y',
      'visits-ca-to-aze-3y',
    ],
    kind: 'window',
    why: n(
      'Like parts, but the three years end in October 2025 and January 2026; one counts Azerbaijan, the other Baku.',
      'Похоже на части, но три года кончаются в октябре 2025-го и январе 2026-го; в одном Азербайджан, в другом Баку.',
    ),
  },
  {
    id: 'd-cargo-2024',
    names: cargo,
    over: ['cargo-titr-2024', 'cargo-aze-kaz-2024'],
    kind: 'scope',
    why: n(
      'Different scopes by 004/16; 004/9 calls the second the corridor’s.',
      'По 004/16 охват разный; в 004/9 второе — коридора.',
    ),
  },
  {
    id: 'd-cargo-growth-2024',
    names: cargo,
    over: ['cargo-titr-2023', 'cargo-titr-2024', 'cargo-aze-kaz-2024', 'cargo-aze-kaz-growth-2024'],
    kind: 'scope',
    why: n(
      '2.7 to 4.5 million is +67%. By +20% the other’s 2023 was over 2.9 million (3.5 / 1.2), above the whole route’s 2.7: no mere part.',
      'С 2,7 до 4,5 млн — +67%. По +20% 2023 год другого — более 2,9 млн (3,5 / 1,2), больше 2,7 всего маршрута: не просто часть.',
    ),
  },
  {
    id: 'd-corridor-growth',
    names: cargo,
    over: [
      'cargo-corridor-growth',
      'cargo-titr-2023',
      'cargo-titr-2024',
      'cargo-aze-kaz-growth-2024',
      'cargo-aze-kaz-growth-2025-9m',
    ],
    kind: 'scope',
    why: n(
      'Almost +90%, no base or end, against +67%, +20%, +39%; the last two make about +67% (1.20 × 1.39 = 1.668).',
      'Почти +90% без начала и конца против +67%, +20%, +39%; последние два дают около +67% (1,20 × 1,39 = 1,668).',
    ),
  },
  {
    id: 'd-trade-aze-kaz-growth',
    names: trade,
    over: ['trade-aze-kaz-growth-2025', 'trade-aze-kaz-2025-jan-aug', 'trade-aze-kaz-2024'],
    kind: 'total',
    why: n(
      'Over 3 times: under 182.4 million in January–August 2024 (547 / 3 = 182.3) of the year’s 470, only if over 287, 61%, fell in September–December.',
      'Более чем втрое: в январе–августе 2024 года меньше 182,4 млн (547 / 3 = 182,3) из 470 за год, только если свыше 287, 61%, пришлось на сентябрь–декабрь.',
    ),
  },
  {
    id: 'd-trade-ca-kaz',
    names: trade,
    over: ['trade-aze-ca-growth-2025', 'trade-aze-kaz-growth-2025', 'trade-aze-ca-2023'],
    kind: 'total',
    why: n(
      'Kazakhstan alone added over 364 million (547 − 182.3). Others unchanged, 13% needs a base above 2,800 in part of 2024, twice the 1,400 of 2023: it was so large, other trade fell, or periods differ.',
      'Один Казахстан прибавил более 364 млн (547 − 182,3). При прежних остальных 13% требуют базы выше 2800 за часть 2024 года, вдвое больше 1400 за 2023-й: она так велика, прочая торговля упала или сроки разные.',
    ),
  },
  {
    id: 'd-trade-targets',
    names: trade,
    over: ['trade-aze-kaz-target', 'trade-region-target'],
    kind: 'scope',
    why: n('Two states; a region not defined.', 'Две страны; регион не определён.'),
  },
  {
    id: 'd-china-central-asia',
    names: t(
      'Turkmenistan',
      'Туркменистан',
      'Türkmənistan',
      'Түрікменстан',
      'Turkmaniston',
      'Türkmenistan',
    ),
    over: ['china-central-asia', 'TKM'],
    kind: 'contradicts',
    why: n(
      'The article leaves it out; the format’s own papers count it in.',
      'Статья его исключает; документы формата включают.',
    ),
  },
  {
    id: 'd-oil-btc',
    names: oil,
    over: ['oil-btc-2025', 'oil-btc-since-2023', 'oil-btc-2027'],
    kind: 'total',
    why: n(
      'A year’s forecast, a running total, a target 4.1 times the forecast: not one line.',
      'Прогноз на год, накопленный итог, цель в 4,1 раза выше прогноза: не одна линия.',
    ),
  },
  {
    id: 'd-oil-dubendi',
    names: oil,
    over: ['oil-transit-grows', 'oil-dubendi-2024h1', 'oil-dubendi-2025h1'],
    kind: 'scope',
    why: n(
      'Steady growth in two years, −8% at one terminal; whose oil goes where is not said.',
      'Стабильный рост за два года, −8% на одном терминале; чья нефть где, не сказано.',
    ),
  },
  {
    id: 'd-zangezur',
    names: t(
      'Zangezur corridor',
      'Зангезурский коридор',
      'Zəngəzur dəhlizi',
      'Зангезур дәлізі',
      'Zangezur yoʻlagi',
      'Zengezur Koridoru',
    ),
    over: ['zangezur', 'zangezur-build', 'zangezur-open'],
    kind: 'status',
    why: n(
      '002/8 (January 2026): works near their end. 001/11 (October 2025): Azerbaijan’s part by mid-2026, opening perhaps by end-2028.',
      '002/8 (январь 2026): работы близки к концу. 001/11 (октябрь 2025): часть Азербайджана — к середине 2026-го, открытие — возможно, к концу 2028-го.',
    ),
  },
  {
    id: 'd-fibre-cable',
    names: t(
      'Digital Silk Road',
      '«Цифровой шёлковый путь»',
      '“Rəqəmsal İpək Yolu”',
      '«Цифрлық Жібек жолы»',
      '“Raqamli Ipak yoʻli”',
      '“Dijital İpek Yolu”',
    ),
    over: ['digital-silk-road', 'cable-length'],
    kind: 'status',
    why: n(
      'Working (000/14, 004/10), being built (004/17), ending preparation (002/9, the latest).',
      'Работает (000/14, 004/10), строится (004/17), завершает подготовку (002/9, позже всех).',
    ),
  },
  {
    id: 'd-power-cable',
    names: t(
      'Green power cable',
      'Зелёный силовой кабель',
      'Yaşıl enerji kabeli',
      'Жасыл энергия кабелі',
      'Yashil energiya kabeli',
      'Yeşil enerji kablosu',
    ),
    over: ['green-cable', 'green-memo-adb-aiib'],
    kind: 'status',
    why: n(
      '001/16 (October 2025) plans a study; 002/9 (January 2026) lays it as if decided.',
      'В 001/16 (октябрь 2025) обоснование в планах; в 002/9 (январь 2026) прокладка как решённая.',
    ),
  },
  {
    id: 'd-green-papers',
    names: t(
      'The green papers',
      '«Зелёные» документы',
      'Yaşıl sənədlər',
      '«Жасыл» құжаттар',
      '“Yashil” hujjatlar',
      '“Yeşil” belgeler',
    ),
    over: [
      'power-systems-memorandum',
      'cop29-memorandum',
      'green-memo-adb-aiib',
      'green-export-agreement',
    ],
    kind: 'scope',
    why: n(
      'One, two or four papers: not merged, not counted.',
      'Один, два или четыре документа: не сливаем и не считаем.',
    ),
  },
  {
    id: 'd-six',
    names: t('Azerbaijan', 'Азербайджан', 'Azərbaycan', 'Әзербайжан', 'Ozarbayjon', 'Azerbaycan'),
    over: ['six', 'consultative-tashkent', 'AZE'],
    kind: 'status',
    why: n(
      'Invited (003/2, 003/5, before); full participant (002/4, after).',
      'Приглашён (003/2, 003/5, до); полноправный участник (002/4, после).',
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
      'Thousands mark or, as usual in Russian, decimal comma: then 0.2% of 000/15’s forecast.',
      'Разделитель тысяч или, как обычно по-русски, десятичная запятая: тогда 0,2% прогноза в 000/15.',
    ),
    taken: n('3.383 million tonnes', '3,383 млн тонн'),
    sources: cite('001/15'),
  },
  {
    id: 'a-windows',
    names: visits,
    over: [
      'visits-aze-to-ca-2y',
      'visits-ca-to-aze-2y',
      'visits-aze-to-ca-3y',
      'visits-ca-to-aze-3y',
      'meetings-aze-kaz-3y',
      'oil-transit-grows',
    ],
    open: n(
      'First and last day; calendar years or back from the writing; no “last” in 000/17, 004/3.',
      'Первый и последний день; календарные годы или назад от статьи; в 000/17, 004/3 нет «последние».',
    ),
    taken: n('back from the writing', 'назад от статьи'),
    sources: cite('000/17', '001/14', '002/7', '004/3', '004/13'),
  },
  {
    id: 'a-baku',
    names: visits,
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
    names: trade,
    over: ['trade-aze-kaz-growth-2025'],
    open: n(
      '3 times the base, as usual in Russian, or 4.',
      'Втрое против основы, как обычно понимают, или вчетверо.',
    ),
    taken: n('3 times the base', 'втрое против основы'),
    sources: cite('001/21', '004/5', '004/15'),
  },
  {
    id: 'a-whose-transit',
    names: cargo,
    over: ['cargo-aze-kaz-2024', 'cargo-aze-kaz-growth-2024', 'cargo-aze-kaz-growth-2025-9m'],
    open: n(
      'The corridor’s (004/9) or of the two states (004/16).',
      'Коридора (004/9) или двух стран (004/16).',
    ),
    taken: n('the second: 004/16 says more', 'второе: 004/16 подробнее'),
    sources: cite('004/9', '004/16'),
  },
  {
    id: 'a-growth-base',
    names: n('Growth', 'Рост'),
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
    names: trade,
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
    names: n('Companies', 'Компании'),
    over: ['companies-kaz-in-aze'],
    open: n(
      'No country in 004/15; working (004/6) or registered.',
      'В 004/15 страны нет; работают (004/6) или зарегистрированы.',
    ),
    taken: n('Azerbaijan', 'Азербайджан'),
    sources: cite('004/6', '004/15'),
  },
  {
    id: 'a-treaty-name',
    names: n('Treaty', 'Договор'),
    over: ['partnership-years'],
    open: n(
      'Strategic partnership or allied relations too; one treaty or two.',
      'Стратегическое партнёрство или ещё союзничество; один или два.',
    ),
    taken: n('one', 'один'),
    sources: cite('004/4', '004/14'),
  },
  {
    id: 'a-armenia',
    names: n('Transit to Armenia', 'Транзит в Армению'),
    over: ['armenia-transit', 'state-visit-astana'],
    open: n(
      'Which cargo, by which line, from which day.',
      'Какие грузы, каким путём и с какого дня.',
    ),
    taken: n(
      'limits on cargo lifted, announced on the visit',
      'ограничения на грузы сняты, объявлено во время визита',
    ),
    sources: cite('001/5', '001/11'),
  },
  {
    id: 'a-china',
    names: n('China–Central Asia', '«Китай – Центральная Азия»'),
    over: ['china-central-asia'],
    open: n(
      'Which “council”: the summits or another body.',
      'Какой «совет»: саммиты или другой орган.',
    ),
    taken: n('the format, with the source’s exclusion', 'формат, с исключением из источника'),
    sources: cite('000/2'),
  },
  {
    id: 'a-two-banks',
    names: n('Two banks', 'Два банка'),
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
      'In 000 the cable is unnamed; the corridor Asia–Europe may be the same or wider.',
      'В 000 кабель не назван; коридор Азия – Европа — то же или шире.',
    ),
    taken: n('the cable is one, the corridor its own', 'кабель один, коридор — отдельно'),
    sources: cite('000/14', '000/18', '002/9', '004/10', '004/17'),
  },
];
