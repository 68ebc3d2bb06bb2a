import type {Layer} from '../schema.js';
import {cite, n, t} from './text.js';

const five = cite('000/14', '000/19');

/** In the order in which the source names them. */
export const layers: Layer[] = [
  {id: 'transport', names: t('Transport', 'Транспорт', 'Nəqliyyat'), sources: five},
  {
    id: 'digital',
    names: t('Digital', 'Цифровой слой', 'Rəqəmsal'),
    sources: cite('000/14', '000/18', '000/19'),
  },
  {
    id: 'energy',
    names: t('Energy', 'Энергетика', 'Energetika'),
    sources: cite('000/14', '000/15', '000/19'),
  },
  {
    id: 'finance',
    names: t('Finance', 'Финансы', 'Maliyyə'),
    sources: cite('000/14', '000/16', '000/19'),
  },
  {
    id: 'diplomacy',
    names: t('Diplomacy and institutions', 'Дипломатия и институты', 'Diplomatiya və institutlar'),
    sources: cite('000/14', '000/17', '000/19'),
    note: n(
      '“Institutional” in 000/14; “diplomacy and institutions” in 000/19, which counts five layers.',
      'В 000/14 — «институциональный»; в 000/19, где слоёв пять, — «дипломатия и институты».',
    ),
  },
];
