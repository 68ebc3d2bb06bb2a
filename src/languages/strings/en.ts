import {en as corridorMap} from './corridor-map/en.js';
import {en as exportMore} from './export-more/en.js';
import {en as formatVenn} from './format-venn/en.js';
import {en as frame} from './frame/en.js';
import {en as mapMore} from './map-more/en.js';
import {en as problems} from './problems/en.js';
import {en as tradeChart} from './trade-chart/en.js';
import {en as tradeChartMore} from './trade-chart-more/en.js';
import {en as visitTimelineMore} from './visit-timeline-more/en.js';
import {en as visitTimeline} from './visit-timeline/en.js';
import {en as words} from './words/en.js';
import {en as zoom} from './zoom-more/en.js';

export const en = {
  frame,
  words,
  problems,
  'corridor-map': corridorMap,
  'trade-chart': tradeChart,
  'trade-chart-more': tradeChartMore,
  'format-venn': formatVenn,
  'visit-timeline': visitTimeline,
  'visit-timeline-more': visitTimelineMore,
  'map-more': mapMore,
  'zoom-more': zoom,
  'export-more': exportMore,
};
