import type {Disagreement, Doubt} from '../schema.js';
import {cite, n, t} from './text.js';

const visits = t('Visits', 'Визиты', 'Səfərlər');
const cargo = t('Cargo', 'Грузы', 'Yüklər');
const trade = t('Trade', 'Торговля', 'Ticarət');
const oil = t('Oil', 'Нефть', 'Neft');

/** What should be read together: both sides stand, neither is corrected. */
export const disagreements: Disagreement[] = [
  {
    id: 'd-visits-to-ca',
    names: visits,
    over: ['visits-aze-to-ca-2y', 'visits-aze-to-ca-3y'],
    kind: 'contradicts',
    why: n(
      '16 visits do not fit in a window that holds 14: if the two years end in 2025, one count is wrong or they count different things.',
      '16 визитов не поместятся в срок, где их 14: если два года кончаются в 2025-м, один счёт неверен или считали разное.',
    ),
  },
  {
    id: 'd-visits-to-baku',
    names: visits,
    over: ['visits-ca-to-aze-2y', 'visits-ca-to-aze-3y'],
    kind: 'window',
    why: n(
      'Compatible, but not comparable without the windows.',
      'Совместимо, но без сроков несравнимо.',
    ),
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
      'They look like parts, but the three years end in October 2025 and in January 2026, and one counts Azerbaijan, the other Baku.',
      'Похоже на части, но три года кончаются в октябре 2025-го и в январе 2026-го, и в одном счёте Азербайджан, в другом Баку.',
    ),
  },
  {
    id: 'd-cargo-2024',
    names: cargo,
    over: ['cargo-titr-2024', 'cargo-aze-kaz-2024'],
    kind: 'scope',
    why: n(
      'Different scopes by 004/16; 004/9 gives the second under the corridor’s name.',
      'По 004/16 охват разный; в 004/9 второе дано под именем коридора.',
    ),
  },
  {
    id: 'd-cargo-growth-2024',
    names: cargo,
    over: ['cargo-titr-2023', 'cargo-titr-2024', 'cargo-aze-kaz-2024', 'cargo-aze-kaz-growth-2024'],
    kind: 'scope',
    why: n(
      '2.7 to 4.5 million is +67%. By +20% the other source’s 2023 was above 2.9 million (3.5 / 1.2), more than the whole route’s 2.7: not simply a part.',
      'С 2,7 до 4,5 млн — это +67%. По +20% 2023 год другого источника — более 2,9 млн (3,5 / 1,2), больше 2,7 всего маршрута: не просто часть.',
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
      'Almost +90% without base or end, against +67%, +20% and +39%; the last two in turn make about +67% (1.20 × 1.39 = 1.668).',
      'Почти +90% без начала и конца против +67%, +20% и +39%; последние два подряд дают около +67% (1,20 × 1,39 = 1,668).',
    ),
  },
  {
    id: 'd-trade-aze-kaz-growth',
    names: trade,
    over: ['trade-aze-kaz-growth-2025', 'trade-aze-kaz-2025-jan-aug', 'trade-aze-kaz-2024'],
    kind: 'total',
    why: n(
      'Over 3 times means under 182.4 million in January–August 2024 (547 / 3 = 182.3), of 470 in the year: only if over 287, more than 61%, fell in September–December.',
      'Более чем втрое — значит, в январе–августе 2024 года меньше 182,4 млн (547 / 3 = 182,3) из 470 за год: только если более 287, свыше 61%, пришлось на сентябрь–декабрь.',
    ),
  },
  {
    id: 'd-trade-ca-kaz',
    names: trade,
    over: ['trade-aze-ca-growth-2025', 'trade-aze-kaz-growth-2025', 'trade-aze-ca-2023'],
    kind: 'total',
    why: n(
      'Kazakhstan alone added over 364 million (547 − 182.3). With the others unchanged, 13% needs a base above 2,800 in a part of 2024, twice the 1,400 of all 2023: only if it was that large, other trade fell, or periods differ.',
      'Один Казахстан прибавил более 364 млн (547 − 182,3). При неизменных остальных 13% требуют базы выше 2800 за часть 2024 года, вдвое больше 1400 за весь 2023-й: только если она так велика, прочая торговля упала или сроки разные.',
    ),
  },
  {
    id: 'd-trade-targets',
    names: trade,
    over: ['trade-aze-kaz-target', 'trade-region-target'],
    kind: 'scope',
    why: n(
      'Two states; a region that is not defined.',
      'Две страны; регион, который не определён.',
    ),
  },
  {
    id: 'd-china-central-asia',
    names: t('Turkmenistan', 'Туркменистан', 'Türkmənistan'),
    over: ['china-central-asia', 'TKM'],
    kind: 'contradicts',
    why: n(
      'The article leaves Turkmenistan out; the format’s own papers count it in.',
      'В статье Туркменистан исключён; документы самого формата его включают.',
    ),
  },
  {
    id: 'd-oil-btc',
    names: oil,
    over: ['oil-btc-2025', 'oil-btc-since-2023', 'oil-btc-2027'],
    kind: 'total',
    why: n(
      'A year’s forecast, a running total, and a target 4.1 times the forecast: never one line.',
      'Прогноз на год, накопленный итог и цель в 4,1 раза выше прогноза: не одна линия.',
    ),
  },
  {
    id: 'd-oil-dubendi',
    names: oil,
    over: ['oil-transit-grows', 'oil-dubendi-2024h1', 'oil-dubendi-2025h1'],
    kind: 'scope',
    why: n(
      'Steady growth in two years, −8% at one terminal; whose oil goes by which terminal is not said.',
      'Стабильный рост за два года, −8% на одном терминале; чья нефть идёт через какой, не сказано.',
    ),
  },
  {
    id: 'd-zangezur',
    names: t('Zangezur corridor', 'Зангезурский коридор', 'Zəngəzur dəhlizi'),
    over: ['zangezur', 'zangezur-build', 'zangezur-open'],
    kind: 'status',
    why: n(
      '002/8 (January 2026): works nearing their end. 001/11 (October 2025): Azerbaijan’s part by mid-2026, opening perhaps by the end of 2028.',
      '002/8 (январь 2026): работы близки к концу. 001/11 (октябрь 2025): часть Азербайджана — к середине 2026-го, открытие — возможно, к концу 2028-го.',
    ),
  },
  {
    id: 'd-fibre-cable',
    names: t('Digital Silk Road', '«Цифровой шёлковый путь»', '“Rəqəmsal İpək Yolu”'),
    over: ['digital-silk-road', 'cable-length'],
    kind: 'status',
    why: n(
      'Working (000/14, 004/10), under construction (004/17), or ending its preparation (002/9, the latest).',
      'Работает (000/14, 004/10), строится (004/17) или завершает подготовку (002/9, позже всех).',
    ),
  },
  {
    id: 'd-power-cable',
    names: t('Green power cable', 'Зелёный силовой кабель', 'Yaşıl enerji kabeli'),
    over: ['green-cable', 'green-memo-adb-aiib'],
    kind: 'status',
    why: n(
      'A study is planned in 001/16 (October 2025); 002/9 (January 2026) speaks of laying as if decided.',
      'В 001/16 (октябрь 2025) обоснование запланировано; в 002/9 (январь 2026) прокладка — как решённая.',
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
    why: n(
      'One, two or four papers: never merged, never counted.',
      'Один, два или четыре документа: не сливаем и не считаем.',
    ),
  },
  {
    id: 'd-six',
    names: t('Azerbaijan', 'Азербайджан', 'Azərbaycan'),
    over: ['six', 'consultative-tashkent', 'AZE'],
    kind: 'status',
    why: n(
      'Invited (003/2, 003/5, before it); a full participant (002/4, after it).',
      'Приглашён (003/2, 003/5, до встречи); полноправный участник (002/4, после).',
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
      'First and last day; calendar years or back from the writing; 000/17 and 004/3 leave out “last”.',
      'Первый и последний день; календарные годы или назад от дня статьи; в 000/17 и 004/3 нет слова «последние».',
    ),
    taken: n('back from the writing', 'назад от дня статьи'),
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
      '3 times the base, as usual in Russian, or the base and 3 times as much again.',
      'Втрое против основы, как обычно понимают, или основа и ещё три таких же.',
    ),
    taken: n('3 times the base', 'втрое против основы'),
    sources: cite('001/21', '004/5', '004/15'),
  },
  {
    id: 'a-whose-transit',
    names: cargo,
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
      '004/15 does not name the country; working (004/6) or registered.',
      'В 004/15 страна не названа; работают (004/6) или зарегистрированы.',
    ),
    taken: n('Azerbaijan', 'Азербайджан'),
    sources: cite('004/6', '004/15'),
  },
  {
    id: 'a-treaty-name',
    names: n('Treaty', 'Договор'),
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
    names: n('Transit to Armenia', 'Транзит в Армению'),
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
      'The cable of 000 is unnamed; its corridor Asia–Europe may be the same or wider.',
      'Кабель в 000 не назван; его коридор Азия – Европа — то же самое или шире.',
    ),
    taken: n('the cable is one, the corridor its own', 'кабель один, коридор — отдельно'),
    sources: cite('000/14', '000/18', '002/9', '004/10', '004/17'),
  },
];
