import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const uz: Translation<typeof en, 'uz'> = {
  ownBorders:
    'Chegaralar: Natural Earth, moslashtirilgan; bahsli chiziqlar shu xarita muallifi boʻyicha.',
  border: 'Chegara: {name}',
  noRoom: 'Bu koʻrinishga sigʻmadi: {routes}.',
};
