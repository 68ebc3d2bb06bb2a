import {widget as corridorMap} from '../../elements/corridor-map.js';
import type {Widget} from '../../elements/widget.js';
import {widget as formatVenn} from '../../elements/format-venn.js';
import {widget as tradeChart} from '../../elements/trade-chart.js';
import {widget as visitTimeline} from '../../elements/visit-timeline.js';
import type {Figure} from '../../model/figure.js';

/** A widget whose model is nobody's business but its own layout's. */
type AnyWidget = Widget<Figure>;

/** The four widgets by tag. */
export const WIDGETS: ReadonlyMap<string, AnyWidget> = new Map(
  [corridorMap, tradeChart, formatVenn, visitTimeline].map((widget) => [
    widget.tag,
    // A layout is given back what its own model made: `serve` joins them, nothing else calls it.
    widget as unknown as AnyWidget,
  ]),
);
