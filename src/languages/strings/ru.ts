import {ru as corridorMap} from './corridor-map/ru.js';
import {ru as exportMore} from './export-more/ru.js';
import {ru as formatVenn} from './format-venn/ru.js';
import {ru as frame} from './frame/ru.js';
import {ru as mapMore} from './map-more/ru.js';
import {ru as problems} from './problems/ru.js';
import {ru as tradeChart} from './trade-chart/ru.js';
import {ru as tradeChartMore} from './trade-chart-more/ru.js';
import {ru as visitTimelineMore} from './visit-timeline-more/ru.js';
import {ru as visitTimeline} from './visit-timeline/ru.js';
import {ru as words} from './words/ru.js';
import {ru as zoom} from './zoom-more/ru.js';

export const ru = {
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
