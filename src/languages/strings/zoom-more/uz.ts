import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const uz: Translation<typeof en, 'uz'> = {
  zoom: 'Masshtab: plyus va minus tugmalari; yoʻnalish tugmalari kattalashtirilgan koʻrinishni suradi, 0 toʻliq koʻrsatadi',
  zoomIn: 'Kattalashtirish',
  zoomOut: 'Kichraytirish',
  zoomWhole: 'Toʻliq koʻrsatish',
};
