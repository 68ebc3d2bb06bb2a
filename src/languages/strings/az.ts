import {az as corridorMap} from './corridor-map/az.js';
import {az as exportMore} from './export-more/az.js';
import {az as formatVenn} from './format-venn/az.js';
import {az as frame} from './frame/az.js';
import {az as mapMore} from './map-more/az.js';
import {az as problems} from './problems/az.js';
import {az as tradeChart} from './trade-chart/az.js';
import {az as tradeChartMore} from './trade-chart-more/az.js';
import {az as visitTimelineMore} from './visit-timeline-more/az.js';
import {az as visitTimeline} from './visit-timeline/az.js';
import {az as words} from './words/az.js';
import {az as zoom} from './zoom-more/az.js';

export const az = {
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
