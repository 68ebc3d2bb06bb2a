/*
 * corridor-kit: four elements for articles about trade corridors.
 *
 *   data → languages, geography → model → layout → templates → elements
 *
 * Each folder of `src` is a stage and imports only from those before it; each element has the same
 * file name in every stage. Importing this module registers the four tags and does nothing else,
 * unless the script tag asks it to take other spellings too (`elements/upgrade.ts`).
 */
import {CorridorMapElement} from './elements/corridor-map.js';
import {define} from './elements/define.js';
import {FormatVennElement} from './elements/format-venn.js';
import {TradeChartElement} from './elements/trade-chart.js';
import {upgradeWhereAsked} from './elements/upgrade.js';
import {VisitTimelineElement} from './elements/visit-timeline.js';

define('corridor-map', CorridorMapElement);
define('trade-chart', TradeChartElement);
define('format-venn', FormatVennElement);
define('visit-timeline', VisitTimelineElement);
upgradeWhereAsked();

export {CorridorMapElement, FormatVennElement, TradeChartElement, VisitTimelineElement};
export {VERSION} from './elements/define.js';
export {certify} from './layout/format-venn/certificate.js';
export type {Certificate, DrawnCurve, DrawnMark, Fault} from './layout/format-venn/certificate.js';
export {upgrade} from './elements/upgrade.js';
export type {
  ReadyEvent,
  SelectEvent,
  ProblemEvent,
  SelectDetail,
  ProblemDetail,
} from './elements/events.js';
export type {Problem} from './data/problem.js';
export type {
  Claim,
  Dataset,
  Disagreement,
  Doubt,
  Event,
  Format,
  Leg,
  Measure,
  Place,
  Route,
  Source,
  Tally,
} from './data/schema.js';
