import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const tr: Translation<typeof en, 'tr'> = {
  ownBorders:
    'Sınırlar: Natural Earth, uyarlanmış; tartışmalı hatlar bu haritanın yazarına göredir.',
  border: 'Sınır: {name}',
  noRoom: 'Bu görünüme sığmadı: {routes}.',
};
