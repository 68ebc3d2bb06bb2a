import {tr as corridorMap} from './corridor-map/tr.js';
import {tr as exportMore} from './export-more/tr.js';
import {tr as formatVenn} from './format-venn/tr.js';
import {tr as frame} from './frame/tr.js';
import {tr as mapMore} from './map-more/tr.js';
import {tr as problems} from './problems/tr.js';
import {tr as tradeChart} from './trade-chart/tr.js';
import {tr as tradeChartMore} from './trade-chart-more/tr.js';
import {tr as visitTimelineMore} from './visit-timeline-more/tr.js';
import {tr as visitTimeline} from './visit-timeline/tr.js';
import {tr as words} from './words/tr.js';
import {tr as zoom} from './zoom-more/tr.js';

export const tr = {
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
