import {
  LitElement,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {FULL} from '../data/edition.js';
import {glyphs, layingFormatVenn, layoutFormatVenn} from '../layout/format-venn.js';
import {formatVennModel} from '../model/format-venn.js';
import {figureStyles} from '../styles/figure.js';
import {vennStyles} from '../styles/format-venn.js';
import {figureProperties, type FigureAttributes} from './figure-attributes.js';
import {FigureController, type Widget} from './figure-controller.js';
import type {VennModel} from '../model/format-venn.js';
import {play, remember} from './venn-transition.js';

/** @internal A server draws by it, too. */
export const widget: Widget<VennModel> = {
  tag: 'format-venn',
  attributes: ['formats', 'members'],
  model: formatVennModel,
  layout: layoutFormatVenn,
  laying: layingFormatVenn,
  glyphs,
};

/**
 * Who belongs to which format: curves where a drawing of them is certified to be right, else rows of
 * dots. A country is inside exactly the curves of its formats, always.
 *
 * @tag format-venn
 * @slot - Shown until the figure is drawn, and where it cannot be: a picture, a link, a table.
 * @fires {ReadyEvent} ck-ready - The figure has been drawn.
 * @fires {SelectEvent} ck-select - A reader picked a format or a country.
 * @fires {ProblemEvent} ck-problem - Something in the tag or the dataset should be mended.
 * @csspart figure - The outer `<figure>`.
 * @csspart heading - The heading.
 * @csspart drawing - The drawing with the buttons over its marks.
 * @csspart legend - The legend.
 * @csspart curve - The curve of a format.
 * @cssstate ready - The figure has been drawn.
 */
export class FormatVennElement extends LitElement {
  static override styles: CSSResult[] = [...figureStyles, vennStyles];
  static override properties: PropertyDeclarations = {
    ...figureProperties,
    formats: {},
    members: {},
  };

  /**
   * Formats to show: ids, `all`, `kind:organisation`, `with:ID` (those a country is in).
   * @kind ids formats + all
   */
  declare formats: string | null | undefined;
  /**
   * Ids of the countries to show. Left out: all that the formats list.
   * @kind ids places
   */
  declare members: string | null | undefined;
  /**
   * `auto`, `euler` (curves), `linear` (rows), `matrix` or `table`. Only a right drawing is shown.
   * @kind one-of auto euler linear matrix table
   */
  declare view: string | null | undefined;

  readonly #figure = new FigureController<VennModel>(this, widget);

  adoptedCallback(): void {
    this.#figure.adopted(FormatVennElement.styles);
  }

  protected override update(changed: PropertyValues): void {
    const before = FULL && remember(this.renderRoot);
    super.update(changed);
    if (before) play(this.renderRoot, before);
  }

  protected override render(): TemplateResult {
    return this.#figure.render();
  }
}

// What all four have is declared once, in the interface.
export interface FormatVennElement extends FigureAttributes {}

declare global {
  interface HTMLElementTagNameMap {
    'format-venn': FormatVennElement;
  }
}
