import type {Organisation} from '../schema.js';
import {cite, t} from './text.js';

const bank = t(
  'Supports the memorandum of 2025',
  'Поддерживает меморандум 2025 года',
  '2025-ci ilin memorandumunu dəstəkləyir',
);

export const organisations: Organisation[] = [
  {
    id: 'socar',
    names: 'SOCAR',
    about: t(
      'Oil company; leads the first stage in Ustyurt',
      'Нефтяная компания; ведёт первый этап на Устюрте',
      'Neft şirkəti; Üstyurtda birinci mərhələyə rəhbərlik edir',
    ),
    places: ['AZE'],
    routes: ['ustyurt-exploration', 'btc'],
    sources: cite('001/15', '002/10', '004/17'),
  },
  {
    id: 'kazmunaygas',
    names: t('KazMunayGas', '«КазМунайГаз»', 'KazMunayGas'),
    about: t(
      'Oil company; works with SOCAR',
      'Нефтяная компания; работает с SOCAR',
      'Neft şirkəti; SOCAR ilə işləyir',
    ),
    places: ['KAZ'],
    routes: ['btc'],
    sources: cite('001/15', '004/17'),
  },
  {
    id: 'ustyurt-operating-company',
    names: 'Ustyurt Operating Company',
    about: t('Operator in Ustyurt', 'Оператор на Устюрте', 'Üstyurtda operator'),
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
    about: t('Joint company', 'Совместная компания', 'Birgə şirkət'),
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
    about: t('Joint venture', 'Совместное предприятие', 'Birgə müəssisə'),
    places: ['GEO', 'AZE', 'KAZ'],
    formats: ['geo-aze-kaz'],
    routes: ['middle-corridor'],
    sources: cite('000/9'),
  },
  {
    id: 'adb',
    names: t('Asian Development Bank', 'Азиатский банк развития', 'Asiya İnkişaf Bankı'),
    about: bank,
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
    about: bank,
    routes: ['green-cable'],
    sources: cite('001/16'),
  },
  {
    id: 'alem-ai',
    names: 'Alem.AI',
    about: t(
      'Artificial intelligence centre',
      'Центр искусственного интеллекта',
      'Süni intellekt mərkəzi',
    ),
    places: ['KAZ', 'astana'],
    sources: cite('001/19'),
  },
  {
    id: 'azerbaijan-digital-hub',
    names: 'Azerbaijan Digital Hub',
    about: t('Programme', 'Программа', 'Proqram'),
    places: ['AZE'],
    sources: cite('000/18'),
  },
  {
    id: 'belt-and-road',
    names: t('Belt and Road', '«Пояс и путь»', '“Kəmər və yol”'),
    about: t(
      'In step with the telecommunication corridor',
      'Согласован с телекоммуникационным коридором',
      'Telekommunikasiya dəhlizi ilə uzlaşdırılıb',
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
      'Reported the first ministers’ council',
      'Сообщило о первом совете министров',
      'İlk nazirlər şurası barədə məlumat verib',
    ),
    places: ['UZB'],
    formats: ['trade-ministers'],
    sources: cite('003/6'),
  },
];
