import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const tr: Translation<typeof en, 'tr'> = {
  zoom: 'Yakınlık: artı ve eksi tuşları; ok tuşları büyütülmüş görünümü kaydırır, 0 tümünü gösterir',
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  zoomWhole: 'Tümünü göster',
};
