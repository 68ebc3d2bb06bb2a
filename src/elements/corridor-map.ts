import {LitElement, type CSSResult, type PropertyDeclarations, type TemplateResult} from 'lit';
import {BASEMAP} from '../geography/basemap.generated.js';
import {unpack, type Basemap} from '../geography/unpack.js';
import {corridorMapGlyphs} from '../layout/corridor-map/marks.js';
import {layingCorridorMap, layoutCorridorMap} from '../layout/corridor-map.js';
import {corridorMapModel, type MapModel} from '../model/corridor-map.js';
import {figureStyles} from '../styles/figure.js';
import {figureProperties, type FigureAttributes} from './figure-attributes.js';
import {FigureController, type Widget} from './figure-controller.js';

let builtIn: Basemap | undefined;

/** @internal A server draws by it, too. */
export const widget: Widget<MapModel> = {
  tag: 'corridor-map',
  attributes: ['routes', 'layers', 'places', 'focus-on', 'inset', 'borders', 'year'],
  // The basemap is unpacked with the first map, not on import.
  model: (world, {'focus-on': focus, ...attributes}) =>
    corridorMapModel(
      world,
      focus === undefined ? attributes : {...attributes, focus},
      (builtIn ??= unpack(BASEMAP)),
    ),
  layout: layoutCorridorMap,
  laying: layingCorridorMap,
  glyphs: corridorMapGlyphs,
  zoom: 'xy',
};

/**
 * Routes, ports, pipelines, cables and areas over a basemap: side by side where they share the ground,
 * each leg in the form of its status, as wide as its published volume and no wider.
 *
 * @tag corridor-map
 * @slot - Shown until the figure is drawn, and where it cannot be: a picture, a link, a table.
 * @fires {ReadyEvent} ck-ready - The figure has been drawn.
 * @fires {SelectEvent} ck-select - A reader picked a leg, a place or an area.
 * @fires {ProblemEvent} ck-problem - Something in the tag or the dataset should be mended.
 * @csspart figure - The outer `<figure>`.
 * @csspart heading - The heading.
 * @csspart drawing - The drawing with the buttons over its marks.
 * @csspart legend - The legend.
 * @csspart leg - The line of a leg.
 * @csspart place - The dot or ring of a place.
 * @csspart disputed - The disputed lines.
 * @cssstate ready - The figure has been drawn.
 */
export class CorridorMapElement extends LitElement {
  static override styles: CSSResult[] = figureStyles;
  static override properties: PropertyDeclarations = {
    ...figureProperties,
    routes: {},
    layers: {},
    places: {},
    // Every element has a method `focus`, so the property is called otherwise.
    focusOn: {attribute: 'focus'},
    inset: {},
    borders: {},
    year: {},
    zoom: {},
  };

  /**
   * Ids of the routes to show. Left out: those of the layers asked for, else all.
   * @kind ids routes
   */
  declare routes: string | null | undefined;
  /**
   * Any of `transport energy digital finance diplomacy`. Left out: all layers.
   * @kind any-of transport energy digital finance diplomacy
   */
  declare layers: string | null | undefined;
  /**
   * Ids of places to show beside the stops of the routes; they are named first.
   * @kind ids places
   */
  declare places: string | null | undefined;
  /**
   * What fills the map: ids of places, countries or routes, or `west,south,east,north` in degrees.
   * @kind ids places routes
   */
  declare focusOn: string | null | undefined;
  /**
   * `auto` (where routes crowd), `none`, or `west,south,east,north`: what is shown enlarged.
   * @kind one-of auto none …
   */
  declare inset: string | null | undefined;
  /**
   * `neutral` (disputed lines dashed), `de-facto` or `none`. The choice is printed under the map.
   * @kind one-of neutral de-facto none
   */
  declare borders: string | null | undefined;
  /**
   * Year of the volumes that widths show, such as `2024`. Left out: the latest.
   * @kind word
   */
  declare year: string | null | undefined;
  /**
   * If present, the reader may zoom: buttons, + and −, Ctrl or ⌘ and the wheel, two fingers.
   * @kind one-of off | on
   */
  declare zoom: string | null | undefined;
  /**
   * `auto`, `map`, `strip` (a line of stops), `table`; `auto strip` takes the strip under 400 px.
   * @kind one-of auto map table | strip
   */
  declare view: string | null | undefined;

  readonly #figure: FigureController<MapModel> = new FigureController(this, widget);

  adoptedCallback(): void {
    this.#figure.adopted(CorridorMapElement.styles);
  }

  protected override render(): TemplateResult {
    return this.#figure.render();
  }
}

// What all four have is declared once, in the interface.
export interface CorridorMapElement extends FigureAttributes {}

declare global {
  interface HTMLElementTagNameMap {
    'corridor-map': CorridorMapElement;
  }
}
