import {fa as corridorMap} from './corridor-map/fa.js';
import {fa as exportMore} from './export-more/fa.js';
import {fa as formatVenn} from './format-venn/fa.js';
import {fa as frame} from './frame/fa.js';
import {fa as mapMore} from './map-more/fa.js';
import {fa as tradeChart} from './trade-chart/fa.js';
import {fa as tradeChartMore} from './trade-chart-more/fa.js';
import {fa as visitTimeline} from './visit-timeline/fa.js';
import {fa as visitTimelineMore} from './visit-timeline-more/fa.js';
import {fa as words} from './words/fa.js';
import {fa as zoomMore} from './zoom-more/fa.js';

export const fa = {
  'corridor-map': corridorMap,
  'export-more': exportMore,
  'format-venn': formatVenn,
  frame,
  'map-more': mapMore,
  'trade-chart': tradeChart,
  'trade-chart-more': tradeChartMore,
  'visit-timeline': visitTimeline,
  'visit-timeline-more': visitTimelineMore,
  words,
  'zoom-more': zoomMore,
};
