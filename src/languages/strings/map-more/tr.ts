import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const tr: Translation<typeof en, 'tr'> = {
  ownBorders:
    'Sınırlar: Natural Earth, uyarlanmış; tartışmalı çizgiler bu haritayı hazırlayana göre.',
  border: 'Sınır: {name}',
  noRoom: 'Bu görünüme sığmadı: {routes}.',
};
