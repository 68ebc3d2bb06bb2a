import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  zoom: 'Miqyas: artı və mənfi düymələri; oxlar böyüdülmüş görünüşü hərəkət etdirir, 0 bütöv göstərir',
  zoomIn: 'Yaxınlaşdır',
  zoomOut: 'Uzaqlaşdır',
  zoomWhole: 'Bütöv göstər',
};
