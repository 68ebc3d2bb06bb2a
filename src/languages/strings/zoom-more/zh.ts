import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const zh: PartialTranslation<typeof en, 'zh'> = {
  zoom: '缩放：加号键与减号键；放大后用方向键移动，按 0 显示全图',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomWhole: '显示全图',
};
