import {fa as corridorMap} from './corridor-map/fa.js';
import {fa as formatVenn} from './format-venn/fa.js';
import {fa as frame} from './frame/fa.js';
import {fa as tradeChart} from './trade-chart/fa.js';
import {fa as visitTimeline} from './visit-timeline/fa.js';
import {fa as words} from './words/fa.js';

export const fa = {
  'corridor-map': corridorMap,
  'format-venn': formatVenn,
  frame,
  'trade-chart': tradeChart,
  'visit-timeline': visitTimeline,
  words,
};
