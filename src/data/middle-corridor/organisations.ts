import type {Organisation} from '../schema.js';
import {cite, t} from './text.js';

export const organisations: Organisation[] = [
  {
    id: 'socar',
    names: 'SOCAR',
    about: t(
      'Azerbaijan’s oil company; leads the first stage in Ustyurt; works with KazMunayGas',
      'Нефтяная компания Азербайджана; ведёт первый этап на Устюрте; работает с «КазМунайГазом»',
      'Azərbaycanın neft şirkəti; Üstyurtda birinci mərhələyə rəhbərlik edir; KazMunayGas ilə işləyir',
    ),
    places: ['AZE'],
    routes: ['ustyurt-exploration', 'btc'],
    sources: cite('001/15', '002/10', '004/17'),
  },
  {
    id: 'kazmunaygas',
    names: t('KazMunayGas', '«КазМунайГаз»', 'KazMunayGas'),
    about: t(
      'Kazakhstan’s oil company; works with SOCAR',
      'Нефтяная компания Казахстана; работает с SOCAR',
      'Qazaxıstanın neft şirkəti; SOCAR ilə işləyir',
    ),
    places: ['KAZ'],
    routes: ['btc'],
    sources: cite('001/15', '004/17'),
  },
  {
    id: 'ustyurt-operating-company',
    names: 'Ustyurt Operating Company',
    about: t(
      'Operator in Ustyurt, in Tashkent',
      'Оператор на Устюрте, в Ташкенте',
      'Üstyurtda operator, Daşkənddə',
    ),
    places: ['UZB', 'tashkent'],
    routes: ['ustyurt-exploration'],
    sources: cite('002/10'),
  },
  {
    id: 'green-corridor-union',
    names: t(
      'Green Corridor Union (Yasil Dehliz Birliyi)',
      'Green Corridor Union (Yasil Dehliz Birliyi)',
      'Yaşıl Dəhliz Birliyi (Green Corridor Union)',
    ),
    about: t(
      'Joint company of Azerbaijan, Kazakhstan and Uzbekistan',
      'Совместная компания Азербайджана, Казахстана и Узбекистана',
      'Azərbaycan, Qazaxıstan və Özbəkistanın birgə şirkəti',
    ),
    places: ['AZE', 'KAZ', 'UZB'],
    formats: ['green-corridor'],
    routes: ['green-cable'],
    sources: cite('000/11', '002/11'),
  },
  {
    id: 'middle-corridor-venture',
    names: t(
      'Joint venture for the Middle Corridor',
      'Совместное предприятие для Среднего коридора',
      'Orta dəhliz üçün birgə müəssisə',
    ),
    about: t(
      'Of Georgia, Azerbaijan and Kazakhstan',
      'Грузии, Азербайджана и Казахстана',
      'Gürcüstan, Azərbaycan və Qazaxıstanın',
    ),
    places: ['GEO', 'AZE', 'KAZ'],
    formats: ['geo-aze-kaz'],
    routes: ['middle-corridor'],
    sources: cite('000/9'),
    note: t('Not named.', 'Название не приведено.', 'Adı göstərilmir.'),
  },
  {
    id: 'adb',
    names: t('Asian Development Bank', 'Азиатский банк развития', 'Asiya İnkişaf Bankı'),
    about: t(
      'Supports the green memorandum of 2025',
      'Поддерживает «зелёный» меморандум 2025 года',
      '2025-ci ilin yaşıl memorandumunu dəstəkləyir',
    ),
    routes: ['green-cable'],
    sources: cite('001/16'),
  },
  {
    id: 'aiib',
    names: t(
      'Asian Infrastructure Investment Bank',
      'Азиатский банк инфраструктурных инвестиций',
      'Asiya İnfrastruktur İnvestisiya Bankı',
    ),
    about: t(
      'Supports the green memorandum of 2025',
      'Поддерживает «зелёный» меморандум 2025 года',
      '2025-ci ilin yaşıl memorandumunu dəstəkləyir',
    ),
    routes: ['green-cable'],
    sources: cite('001/16'),
  },
  {
    id: 'alem-ai',
    names: 'Alem.AI',
    about: t(
      'International artificial intelligence centre, Astana',
      'Международный центр искусственного интеллекта, Астана',
      'Beynəlxalq süni intellekt mərkəzi, Astana',
    ),
    places: ['KAZ', 'astana'],
    sources: cite('001/19'),
  },
  {
    id: 'azerbaijan-digital-hub',
    names: 'Azerbaijan Digital Hub',
    about: t(
      'Programme of the digital layer',
      'Программа цифрового слоя',
      'Rəqəmsal təbəqənin proqramı',
    ),
    places: ['AZE'],
    sources: cite('000/18'),
    note: t(
      'Parties and dates not stated.',
      'Стороны и даты не указаны.',
      'Tərəflər və tarixlər göstərilmir.',
    ),
  },
  {
    id: 'belt-and-road',
    names: t('Belt and Road', '«Пояс и путь»', '“Kəmər və yol”'),
    about: t(
      'Its projects are in step with the telecommunication corridor',
      'С его проектами согласован телекоммуникационный коридор',
      'Layihələri telekommunikasiya dəhlizi ilə uzlaşdırılıb',
    ),
    routes: ['telecom-corridor'],
    sources: cite('000/18'),
  },
  {
    id: 'uzbekistan-trade-ministry',
    names: t(
      'Ministry of investment, industry and trade of Uzbekistan',
      'Министерство инвестиций, промышленности и торговли Узбекистана',
      'Özbəkistanın investisiya, sənaye və ticarət nazirliyi',
    ),
    about: t(
      'Reported the first meeting of the ministers’ council',
      'Сообщило о первом заседании совета министров торговли',
      'Nazirlər şurasının ilk iclası barədə məlumat verib',
    ),
    places: ['UZB'],
    formats: ['trade-ministers'],
    sources: cite('003/6'),
  },
];
