import {tr as corridorMap} from './corridor-map/tr.js';
import {tr as formatVenn} from './format-venn/tr.js';
import {tr as frame} from './frame/tr.js';
import {tr as problems} from './problems/tr.js';
import {tr as tradeChart} from './trade-chart/tr.js';
import {tr as visitTimeline} from './visit-timeline/tr.js';
import {tr as words} from './words/tr.js';
import {tr as zoom} from './zoom-more/tr.js';

export const tr = {
  frame,
  words,
  problems,
  'corridor-map': corridorMap,
  'trade-chart': tradeChart,
  'format-venn': formatVenn,
  'visit-timeline': visitTimeline,
  'zoom-more': zoom,
};
