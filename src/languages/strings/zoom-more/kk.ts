import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const kk: Translation<typeof en, 'kk'> = {
  zoom: 'Масштаб: плюс және минус пернелері; бағыттауыш пернелер үлкейтілген көріністі жылжытады, 0 тұтас көрсетеді',
  zoomIn: 'Үлкейту',
  zoomOut: 'Кішірейту',
  zoomWhole: 'Тұтас көрсету',
};
