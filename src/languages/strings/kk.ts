import {kk as corridorMap} from './corridor-map/kk.js';
import {kk as exportMore} from './export-more/kk.js';
import {kk as formatVenn} from './format-venn/kk.js';
import {kk as frame} from './frame/kk.js';
import {kk as mapMore} from './map-more/kk.js';
import {kk as problems} from './problems/kk.js';
import {kk as tradeChart} from './trade-chart/kk.js';
import {kk as tradeChartMore} from './trade-chart-more/kk.js';
import {kk as visitTimelineMore} from './visit-timeline-more/kk.js';
import {kk as visitTimeline} from './visit-timeline/kk.js';
import {kk as words} from './words/kk.js';
import {kk as zoom} from './zoom-more/kk.js';

export const kk = {
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
