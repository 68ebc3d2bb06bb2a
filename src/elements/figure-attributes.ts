import type {PropertyDeclarations} from 'lit';

/**
 * The attributes that all four elements have.
 *
 * All are strings, as an editor writes them; an unknown value is explained in a sentence and never
 * blanks the figure. `lang` and `hidden` are HTML's own.
 */
export interface FigureAttributes {
  /**
   * Address of a dataset, or `#id` of a JSON script in the page. Left out: the built-in dataset.
   * @kind address
   */
  src: string | null | undefined;
  /**
   * Heading of the figure. Left out: one that is written from the data.
   * @kind text
   */
  heading: string | null | undefined;
  /**
   * Your own alternative text; it is read before the generated description, never instead of it.
   * @kind long-text
   */
  summary: string | null | undefined;
  /**
   * `inherit` (the page's own color-scheme), `light` or `dark`.
   * @kind one-of inherit light dark
   */
  theme: string | null | undefined;
  /**
   * Figures with the same name share what the reader picks.
   * @kind word
   */
  group: string | null | undefined;
  /**
   * What is offered beside the drawing: any of `legend layers table sources download`. Left out: all but `layers`.
   * @kind any-of legend layers table sources download
   */
  show: string | null | undefined;
  /**
   * Ids that are drawn strong, the rest pale: countries, routes, formats, claims, events.
   * @kind ids places routes formats claims events measures
   */
  highlight: string | null | undefined;
  /**
   * Reserved height: `s`, `m`, `l`, `xl`, or `auto`, which grows as it needs.
   * @kind one-of s m l xl auto
   */
  height: string | null | undefined;
  /**
   * If present, prints problems in the page, for editors.
   * @kind flag
   */
  debug: string | null | undefined;
  /** A dataset as an object. Script only. */
  data: unknown;
}

/** Declarations for lit, the same for all four: `static properties = {...figureProperties, …}`. */
export const figureProperties: PropertyDeclarations = {
  src: {},
  heading: {},
  summary: {},
  lang: {},
  theme: {},
  group: {},
  show: {},
  highlight: {},
  height: {},
  debug: {},
  view: {},
  data: {attribute: false},
};
