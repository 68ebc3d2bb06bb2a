import type {Measure} from '../schema.js';
import {t} from './text.js';

const six = ['AZE', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'];

/** English and Azerbaijani have two forms of a counted noun here, Russian three. */
function noun(
  en: [one: string, other: string],
  ru: [one: string, few: string, many: string],
  az: string,
): NonNullable<Measure['noun']> {
  return {
    en: {one: en[0], other: en[1]},
    ru: {one: ru[0], few: ru[1], many: ru[2]},
    az: {other: az},
  };
}

export const measures: Measure[] = [
  {
    id: 'trade-aze-kaz',
    names: t(
      'Trade of Azerbaijan and Kazakhstan',
      'Торговля Азербайджана и Казахстана',
      'Azərbaycan və Qazaxıstanın ticarəti',
    ),
    unit: 'USD',
    about: {
      places: ['AZE', 'KAZ'],
    },
    additive: true,
  },
  {
    id: 'trade-aze-ca',
    names: t(
      'Trade of Azerbaijan and Central Asia',
      'Торговля Азербайджана и Центральной Азии',
      'Azərbaycan və Mərkəzi Asiyanın ticarəti',
    ),
    unit: 'USD',
    about: {
      places: six,
      scope: t('the states are not listed', 'страны не перечислены', 'ölkələr sadalanmır'),
    },
    additive: true,
  },
  {
    id: 'trade-region',
    names: t('Regional trade', 'Региональная торговля', 'Regional ticarət'),
    unit: 'USD/a',
    about: {
      places: six,
      scope: t(
        '“regional”: among the six or with others too, not said',
        '«региональный»: между шестью или также с другими, не сказано',
        '“regional”: altılıqda, yoxsa başqaları ilə də, deyilmir',
      ),
    },
    additive: false,
  },
  {
    id: 'investment-to-kaz',
    names: t(
      'Investment from Azerbaijan in Kazakhstan',
      'Инвестиции Азербайджана в Казахстан',
      'Azərbaycandan Qazaxıstana investisiya',
    ),
    unit: 'USD',
    about: {route: 'investment-aze-kaz', direction: ['AZE', 'KAZ']},
    additive: false,
  },
  {
    id: 'investment-to-aze',
    names: t(
      'Investment from Kazakhstan in Azerbaijan',
      'Инвестиции Казахстана в Азербайджан',
      'Qazaxıstandan Azərbaycana investisiya',
    ),
    unit: 'USD',
    about: {route: 'investment-aze-kaz', direction: ['KAZ', 'AZE']},
    additive: false,
  },
  {
    id: 'companies',
    names: t(
      'Companies with Kazakh capital in Azerbaijan',
      'Компании с казахстанским капиталом в Азербайджане',
      'Azərbaycanda Qazaxıstan kapitallı şirkətlər',
    ),
    unit: '{company}',
    noun: noun(['company', 'companies'], ['компания', 'компании', 'компаний'], 'şirkət'),
    about: {places: ['AZE', 'KAZ']},
    additive: false,
  },
  {
    id: 'fund',
    names: t(
      'Fund of Kazakhstan and Azerbaijan',
      'Фонд Казахстана и Азербайджана',
      'Qazaxıstan və Azərbaycan fondu',
    ),
    unit: 'USD',
    about: {places: ['AZE', 'KAZ'], route: 'alat-terminal'},
    additive: false,
  },
  {
    id: 'cargo-titr',
    names: t(
      'Cargo on the Trans-Caspian route',
      'Грузы на Транскаспийском маршруте',
      'Transxəzər marşrutunda yükdaşıma',
    ),
    unit: 't',
    about: {
      route: 'middle-corridor',
      scope: t('the whole route', 'весь маршрут', 'bütün marşrut'),
    },
    additive: true,
  },
  {
    id: 'cargo-aze-kaz',
    names: t(
      'Transit between Azerbaijan and Kazakhstan',
      'Транзит между Азербайджаном и Казахстаном',
      'Azərbaycan və Qazaxıstan arasında tranzit',
    ),
    unit: 't',
    about: {
      places: ['AZE', 'KAZ'],
      route: 'middle-corridor',
      scope: t(
        'between the two states only',
        'только между двумя странами',
        'yalnız iki ölkə arasında',
      ),
    },
    additive: true,
  },
  {
    id: 'cargo-corridor',
    names: t(
      'Cargo on the Middle Corridor, “in a short time”',
      'Грузы на Среднем коридоре «за короткий срок»',
      'Orta dəhlizdə yüklər, “qısa müddətdə”',
    ),
    unit: 't',
    about: {
      route: 'middle-corridor',
      scope: t(
        'through Azerbaijan or the whole corridor, not said',
        'через Азербайджан или всего коридора, не сказано',
        'Azərbaycandan keçən, yoxsa bütün dəhliz, deyilmir',
      ),
    },
    additive: false,
  },
  {
    id: 'delivery-time',
    names: t(
      'Delivery time on the Middle Corridor',
      'Срок доставки по Среднему коридору',
      'Orta dəhlizdə çatdırılma müddəti',
    ),
    unit: 'd',
    about: {route: 'middle-corridor'},
    additive: false,
  },
  {
    id: 'transit-time',
    names: t(
      'From the Chinese border to the Georgian ports',
      'От границы Китая до портов Грузии',
      'Çin sərhədindən Gürcüstan limanlarına',
    ),
    unit: 'd',
    about: {route: 'middle-corridor', direction: ['china-border', 'georgian-ports']},
    additive: false,
  },
  {
    id: 'oil-btc',
    names: t(
      'Kazakh oil by Baku–Tbilisi–Ceyhan',
      'Казахстанская нефть по Баку – Тбилиси – Джейхан',
      'Bakı–Tbilisi–Ceyhan ilə Qazaxıstan nefti',
    ),
    unit: 't',
    about: {places: ['KAZ', 'AZE'], route: 'btc'},
    additive: true,
  },
  {
    id: 'oil-dubendi',
    names: t(
      'Oil through the Dubendi terminal',
      'Нефть через терминал Дубенди',
      'Dübəndi terminalından keçən neft',
    ),
    unit: 't',
    about: {
      places: ['dubendi'],
      route: 'dubendi-terminal',
      scope: t('whose oil is not said', 'чья нефть, не сказано', 'kimin nefti olduğu deyilmir'),
    },
    additive: true,
  },
  {
    id: 'caspian-fall',
    names: t('Fall of the Caspian Sea', 'Падение уровня Каспия', 'Xəzərin səviyyəsinin enməsi'),
    unit: 'm',
    about: {places: ['caspian-sea']},
    additive: true,
  },
  {
    id: 'caspian-depth',
    names: t(
      'Depth the Caspian may yet lose',
      'Возможная потеря глубины Каспия',
      'Xəzərin itirə biləcəyi dərinlik',
    ),
    unit: 'm',
    about: {places: ['caspian-sea']},
    additive: false,
  },
  {
    id: 'caspian-below-ocean',
    names: t(
      'Caspian below the world ocean',
      'Каспий ниже Мирового океана',
      'Xəzərin okeandan aşağı səviyyəsi',
    ),
    unit: 'm',
    about: {places: ['caspian-sea']},
    additive: false,
  },
  {
    id: 'cable',
    names: t(
      'Length of the Caspian fibre cable',
      'Длина каспийского оптоволоконного кабеля',
      'Xəzər fiber-optik kabelinin uzunluğu',
    ),
    unit: 'km',
    about: {places: ['KAZ', 'AZE'], route: 'digital-silk-road'},
    additive: false,
  },
  {
    id: 'documents-signed',
    names: t(
      'Documents signed on the visit',
      'Документы, подписанные по итогам визита',
      'Səfərdə imzalanan sənədlər',
    ),
    unit: '{document}',
    noun: noun(['document', 'documents'], ['документ', 'документа', 'документов'], 'sənəd'),
    about: {places: ['AZE', 'KAZ']},
    additive: false,
  },
  {
    id: 'treaty-base',
    names: t(
      'Treaties and documents in all',
      'Все договоры и документы',
      'Bütün müqavilə və sənədlər',
    ),
    unit: '{document}',
    noun: noun(['document', 'documents'], ['документ', 'документа', 'документов'], 'sənəd'),
    about: {places: ['AZE', 'KAZ']},
    additive: false,
  },
  {
    id: 'protocol-scope',
    names: t('Areas of the protocol', 'Направления протокола', 'Protokolun istiqamətləri'),
    unit: '{area}',
    noun: noun(['area', 'areas'], ['направление', 'направления', 'направлений'], 'istiqamət'),
    about: {places: ['AZE', 'KAZ']},
    additive: false,
  },
  {
    id: 'partnership-age',
    names: t(
      'Age of the partnership treaty',
      'Возраст договора о партнёрстве',
      'Tərəfdaşlıq müqaviləsinin yaşı',
    ),
    unit: 'a',
    about: {places: ['AZE', 'KAZ']},
    additive: false,
  },
  {
    id: 'carec-countries',
    names: t('Countries in CAREC', 'Страны в ЦАРЭС', 'CAREC ölkələri'),
    unit: '{country}',
    noun: noun(['country', 'countries'], ['страна', 'страны', 'стран'], 'ölkə'),
    about: {},
    additive: false,
  },
  {
    id: 'carec-banks',
    names: t(
      'Financial institutions in CAREC',
      'Финансовые институты в ЦАРЭС',
      'CAREC-də maliyyə qurumları',
    ),
    unit: '{institution}',
    noun: noun(['institution', 'institutions'], ['институт', 'института', 'институтов'], 'qurum'),
    about: {},
    additive: false,
  },
  {
    id: 'forum-azerbaijani',
    names: t(
      'Azerbaijani companies at the Great Silk Road forum',
      'Азербайджанские компании на форуме Great Silk Road',
      'Great Silk Road forumunda Azərbaycan şirkətləri',
    ),
    unit: '{company}',
    noun: noun(['company', 'companies'], ['компания', 'компании', 'компаний'], 'şirkət'),
    about: {places: ['AZE', 'tashkent-region']},
    additive: false,
  },
  {
    id: 'forum-people',
    names: t(
      'Representatives at the Great Silk Road forum',
      'Участники форума Great Silk Road',
      'Great Silk Road forumunun nümayəndələri',
    ),
    unit: '{representative}',
    noun: noun(
      ['representative', 'representatives'],
      ['представитель', 'представителя', 'представителей'],
      'nümayəndə',
    ),
    about: {places: [...six, 'tashkent-region']},
    additive: false,
  },
];
