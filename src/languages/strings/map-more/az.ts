import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  ownBorders:
    'Sərhədlər: Natural Earth, uyğunlaşdırılmış; mübahisəli xətlər bu xəritənin müəllifinə görədir.',
  border: 'Sərhəd: {name}',
  noRoom: 'Bu görünüşə yerləşmədi: {routes}.',
};
