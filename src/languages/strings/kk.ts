import {kk as corridorMap} from './corridor-map/kk.js';
import {kk as formatVenn} from './format-venn/kk.js';
import {kk as frame} from './frame/kk.js';
import {kk as problems} from './problems/kk.js';
import {kk as tradeChart} from './trade-chart/kk.js';
import {kk as visitTimeline} from './visit-timeline/kk.js';
import {kk as words} from './words/kk.js';
import {kk as zoom} from './zoom-more/kk.js';

export const kk = {
  frame,
  words,
  problems,
  'corridor-map': corridorMap,
  'trade-chart': tradeChart,
  'format-venn': formatVenn,
  'visit-timeline': visitTimeline,
  'zoom-more': zoom,
};
