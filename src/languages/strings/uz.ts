import {uz as corridorMap} from './corridor-map/uz.js';
import {uz as exportMore} from './export-more/uz.js';
import {uz as formatVenn} from './format-venn/uz.js';
import {uz as frame} from './frame/uz.js';
import {uz as mapMore} from './map-more/uz.js';
import {uz as problems} from './problems/uz.js';
import {uz as tradeChart} from './trade-chart/uz.js';
import {uz as tradeChartMore} from './trade-chart-more/uz.js';
import {uz as visitTimelineMore} from './visit-timeline-more/uz.js';
import {uz as visitTimeline} from './visit-timeline/uz.js';
import {uz as words} from './words/uz.js';
import {uz as zoom} from './zoom-more/uz.js';

export const uz = {
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
