import {zh as corridorMap} from './corridor-map/zh.js';
import {zh as exportMore} from './export-more/zh.js';
import {zh as formatVenn} from './format-venn/zh.js';
import {zh as frame} from './frame/zh.js';
import {zh as mapMore} from './map-more/zh.js';
import {zh as tradeChart} from './trade-chart/zh.js';
import {zh as tradeChartMore} from './trade-chart-more/zh.js';
import {zh as visitTimeline} from './visit-timeline/zh.js';
import {zh as visitTimelineMore} from './visit-timeline-more/zh.js';
import {zh as words} from './words/zh.js';
import {zh as zoomMore} from './zoom-more/zh.js';

export const zh = {
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
