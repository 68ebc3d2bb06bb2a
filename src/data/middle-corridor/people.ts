import type {Person} from '../schema.js';
import {cite, t} from './text.js';

export const people: Person[] = [
  {
    id: 'aliyev',
    names: t('Ilham Aliyev', 'Ильхам Алиев', 'İlham Əliyev'),
    office: t('President of Azerbaijan', 'президент Азербайджана', 'Azərbaycan Prezidenti'),
    place: 'AZE',
    sources: cite(
      '000/17',
      '001/2',
      '001/11',
      '001/25',
      '001/27',
      '002/2',
      '002/5',
      '002/7',
      '002/14',
      '002/16',
      '003/2',
      '004/3',
      '004/11',
      '004/13',
      '004/18',
    ),
  },
  {
    id: 'tokayev',
    names: t('Kassym-Jomart Tokayev', 'Касым-Жомарт Токаев', 'Kasım-Jomart Tokayev'),
    office: t('President of Kazakhstan', 'президент Казахстана', 'Qazaxıstan Prezidenti'),
    place: 'KAZ',
    sources: cite('004/3', '004/13'),
  },
  {
    id: 'mirziyoyev',
    names: t('Shavkat Mirziyoyev', 'Шавкат Мирзиёев', 'Şavkat Mirziyoyev'),
    office: t('President of Uzbekistan', 'президент Узбекистана', 'Özbəkistan Prezidenti'),
    place: 'UZB',
    sources: cite('003/2'),
  },
  {
    id: 'kerimli',
    names: t('Adil Karimli', 'Адиль Керимли', 'Adil Kərimli'),
    office: t(
      'culture minister of Azerbaijan',
      'министр культуры Азербайджана',
      'Azərbaycanın mədəniyyət naziri',
    ),
    place: 'AZE',
    sources: cite('003/11'),
  },
];
