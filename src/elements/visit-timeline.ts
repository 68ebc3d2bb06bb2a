import {LitElement, type CSSResult, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FULL} from '../data/edition.js';
import {
  glyphVisitTimeline,
  layingVisitTimeline,
  layoutVisitTimeline,
} from '../layout/visit-timeline.js';
import {type VisitTimelineModel, visitTimelineModel} from '../model/visit-timeline.js';
import {figureStyles} from '../styles/figure.js';
import {visitTimelineStyles} from '../styles/visit-timeline.js';
import {figureProperties, type FigureAttributes} from './figure-attributes.js';
import {FigureController, type Widget} from './figure-controller.js';

/** @internal A server draws by it, too. */
export const widget: Widget<VisitTimelineModel> = {
  tag: 'visit-timeline',
  attributes: ['from', 'to', 'kinds', 'places', 'lanes', 'lens', 'time-direction'],
  model: visitTimelineModel,
  layout: layoutVisitTimeline,
  laying: layingVisitTimeline,
  glyphs: glyphVisitTimeline,
  zoom: 'x',
};

/**
 * Visits, summits, signings and milestones, each as wide as its date is vague; what is expected beyond
 * the day of the data; and counts of visits, each with its own window, never added.
 *
 * @tag visit-timeline
 * @slot - Shown until the figure is drawn, and where it cannot be: a picture, a link, a table.
 * @fires {ReadyEvent} ck-ready - The figure has been drawn.
 * @fires {SelectEvent} ck-select - A reader picked an event or a count.
 * @fires {ProblemEvent} ck-problem - Something in the tag or the dataset should be mended.
 * @csspart figure - The outer `<figure>`.
 * @csspart heading - The heading.
 * @csspart drawing - The drawing with the buttons over its marks.
 * @csspart legend - The legend.
 * @csspart as-of - The line of the day of the data.
 * @cssstate ready - The figure has been drawn.
 */
export class VisitTimelineElement extends LitElement {
  static override styles: CSSResult[] = FULL
    ? [...figureStyles, visitTimelineStyles]
    : figureStyles;
  static override properties: PropertyDeclarations = {
    ...figureProperties,
    from: {},
    to: {},
    kinds: {},
    places: {},
    lanes: {},
    lens: {},
    timeDirection: {attribute: 'time-direction'},
    zoom: {},
  };

  /**
   * First day, month or year of the axis, such as `2025-10`. Left out: the first event.
   * @kind period
   */
  declare from: string | null | undefined;
  /**
   * Last day, month or year of the axis. Left out: the last event.
   * @kind period
   */
  declare to: string | null | undefined;
  /**
   * Any of `visit summit meeting signing forum founding milestone target forecast tally`. Left out: all.
   * @kind any-of visit summit meeting signing forum founding milestone target forecast tally
   */
  declare kinds: string | null | undefined;
  /**
   * Ids of places: what concerns none of them is left out.
   * @kind ids places
   */
  declare places: string | null | undefined;
  /**
   * `kind`; with `corridor-kit.full.js` also `place` (the host), `person`, `direction` (visitor to host),
   * `format`, `none`: what stands in one lane.
   * @kind one-of kind | place person direction format none
   */
  declare lanes: string | null | undefined;
  /**
   * `auto`: where events crowd, they are drawn a second time, enlarged; `none`: nowhere; with
   * `corridor-kit.full.js` also a period such as `2025-10/2025-11`.
   * @kind one-of auto none …
   */
  declare lens: string | null | undefined;
  /**
   * `ltr`; with `corridor-kit.full.js` also `rtl`: time runs from right to left.
   * @kind one-of ltr | rtl
   */
  declare timeDirection: string | null | undefined;
  /**
   * `on`: the reader may zoom, by buttons, keys, Ctrl and the wheel. Needs `corridor-kit.full.js`.
   * @kind one-of off | on
   */
  declare zoom: string | null | undefined;
  /**
   * `auto`, `lens`, `line`, `list`, `tally` (counts alone), `table`; with `corridor-kit.full.js` also
   * `calendar` (years by months).
   * @kind one-of auto lens line list tally table | calendar
   */
  declare view: string | null | undefined;

  readonly #figure: FigureController<VisitTimelineModel> = new FigureController(this, widget);

  adoptedCallback(): void {
    this.#figure.adopted(VisitTimelineElement.styles);
  }

  protected override render(): TemplateResult {
    return this.#figure.render();
  }
}

// What all four have is declared once, in the interface.
export interface VisitTimelineElement extends FigureAttributes {}

declare global {
  interface HTMLElementTagNameMap {
    'visit-timeline': VisitTimelineElement;
  }
}
