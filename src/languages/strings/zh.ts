import {zh as corridorMap} from './corridor-map/zh.js';
import {zh as formatVenn} from './format-venn/zh.js';
import {zh as frame} from './frame/zh.js';
import {zh as tradeChart} from './trade-chart/zh.js';
import {zh as visitTimeline} from './visit-timeline/zh.js';
import {zh as words} from './words/zh.js';

export const zh = {
  'corridor-map': corridorMap,
  'format-venn': formatVenn,
  frame,
  'trade-chart': tradeChart,
  'visit-timeline': visitTimeline,
  words,
};
