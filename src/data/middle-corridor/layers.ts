import type {Layer} from '../schema.js';
import {cite, t} from './text.js';

const five = cite('000/14', '000/19');

/** In the order in which the source names them. */
export const layers: Layer[] = [
  {
    id: 'transport',
    names: t('Transport', 'Транспорт', 'Nəqliyyat', 'Көлік', 'Transport', 'Ulaşım'),
    sources: five,
  },
  {
    id: 'digital',
    names: t(
      'Digital',
      'Цифровой слой',
      'Rəqəmsal',
      'Цифрлық байланыс',
      'Raqamli aloqa',
      'Dijital bağlantı',
    ),
    sources: cite('000/14', '000/18', '000/19'),
  },
  {
    id: 'energy',
    names: t('Energy', 'Энергетика', 'Energetika', 'Энергетика', 'Energetika', 'Enerji'),
    sources: cite('000/14', '000/15', '000/19'),
  },
  {
    id: 'finance',
    names: t('Finance', 'Финансы', 'Maliyyə', 'Қаржы', 'Moliya', 'Finans'),
    sources: cite('000/14', '000/16', '000/19'),
  },
  {
    id: 'diplomacy',
    names: t(
      'Diplomacy and institutions',
      'Дипломатия и институты',
      'Diplomatiya və institutlar',
      'Дипломатия және институттар',
      'Diplomatiya va institutlar',
      'Diplomasi ve kurumlar',
    ),
    sources: cite('000/14', '000/17', '000/19'),
  },
];
