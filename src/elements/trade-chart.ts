import {LitElement, type CSSResult, type PropertyDeclarations, type TemplateResult} from 'lit';
import {glyphTradeChart, layoutTradeChart} from '../layout/trade-chart.js';
import {tradeChartModel, type TradeChartModel} from '../model/trade-chart.js';
import {figureStyles} from '../styles/figure.js';
import {figureProperties, type FigureAttributes} from './figure-attributes.js';
import {FigureController, type Widget} from './figure-controller.js';

/** @internal A server draws by it, too. */
export const widget: Widget<TradeChartModel> = {
  tag: 'trade-chart',
  attributes: ['measures', 'type', 'from', 'to', 'scale', 'against', 'note', 'debug'],
  model: tradeChartModel,
  layout: layoutTradeChart,
  glyphs: glyphTradeChart,
};

/**
 * Figures as they were said: about, over, a range, a forecast, a target, a part of a year, each in a
 * form of its own; sources that differ side by side; nothing joined that is not alike.
 *
 * @tag trade-chart
 * @slot - Shown until the figure is drawn, and where it cannot be: a picture, a link, a table.
 * @fires {ReadyEvent} ck-ready - The figure has been drawn.
 * @fires {SelectEvent} ck-select - A reader picked a value.
 * @fires {ProblemEvent} ck-problem - Something in the tag or the dataset should be mended.
 * @csspart figure - The outer `<figure>`.
 * @csspart heading - The heading.
 * @csspart drawing - The drawing with the buttons over its marks.
 * @csspart legend - The legend.
 * @csspart mark - The shapes of a value.
 * @csspart value - The number beside a mark.
 * @csspart bracket - The bracket over values that differ.
 * @cssstate ready - The figure has been drawn.
 */
export class TradeChartElement extends LitElement {
  static override styles: CSSResult[] = figureStyles;
  static override properties: PropertyDeclarations = {
    ...figureProperties,
    measures: {},
    type: {},
    from: {},
    to: {},
    scale: {},
    against: {},
    note: {},
  };

  /**
   * Ids of the measures to show, the main one first. Left out: what the dataset leads with.
   * @kind ids measures
   */
  declare measures: string | null | undefined;
  /**
   * `auto`, `columns`, `claims` (a row each), `pace` (counted from 1 January), `growth`, `both-ways`,
   * `bars` (a ranking) or `multiples`; with corridor-kit.full.js also `lines`, `slope`, `index`, `steps`
   * and `big-number`. One that the data cannot bear truthfully is refused with a sentence, and `auto`
   * is shown.
   * @kind one-of auto columns claims pace growth both-ways bars multiples | lines slope index steps big-number
   */
  declare type: string | null | undefined;
  /**
   * First period to show: `2023`, `2023-07`.
   * @kind period
   */
  declare from: string | null | undefined;
  /**
   * Last period to show.
   * @kind period
   */
  declare to: string | null | undefined;
  /**
   * `linear`, `log` (lines, slopes and rows), `index`, or `share` (bars). In corridor-kit.full.js.
   * @kind full one-of linear log index share
   */
  declare scale: string | null | undefined;
  /**
   * `target`, or the id of a measure: progress towards it, and what is left. In corridor-kit.full.js.
   * @kind full one-id measures + target
   */
  declare against: string | null | undefined;
  /**
   * Your words at a value: `claim-id: text; claim-id: text`. In corridor-kit.full.js.
   * @kind full text
   */
  declare note: string | null | undefined;
  /**
   * `auto`, `chart` or `table`.
   * @kind one-of auto chart table
   */
  declare view: string | null | undefined;

  readonly #figure: FigureController<TradeChartModel> = new FigureController(this, widget);

  adoptedCallback(): void {
    this.#figure.adopted(TradeChartElement.styles);
  }

  protected override render(): TemplateResult {
    return this.#figure.render();
  }
}

// What all four have is declared once, in the interface.
export interface TradeChartElement extends FigureAttributes {}

declare global {
  interface HTMLElementTagNameMap {
    'trade-chart': TradeChartElement;
  }
}
