import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const zh: PartialTranslation<typeof en, 'zh'> = {
  ownBorders: '边界：据 Natural Earth 改绘；有争议的线由本图作者绘制。',
  border: '边界：{name}',
  noRoom: '此图放不下：{routes}。',
};
