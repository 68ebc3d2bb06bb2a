import {html, nothing, type TemplateResult} from 'lit';
import {FULL} from '../data/edition.js';
import type {Language} from '../languages/language.js';
import type {Glyphs, Scene} from '../layout/scene.js';
import type {Figure, Panel, Said} from '../model/figure.js';
import {drawingTemplate} from './drawing.js';
import {exportButtons, exportText, type ExportView} from './export.js';
import type {Placement} from './place.js';
import {directionOf, saidTemplate} from './said.js';
import {shapesTemplate} from './scene.js';
import type {Lit} from './shape-attributes.js';
import {sourceLine, sourcesTemplate} from './sources.js';
import {ROWS_AT_ONCE, tableTemplate} from './table.js';
import {zoomTemplate, type ZoomView} from './zoom.js';

/** What may be offered under and over a drawing: the words of the attribute `show`. */
export const offers = ['legend', 'layers', 'table', 'sources', 'download'] as const;
export type Offer = (typeof offers)[number];

/** Everything that the frame of a figure shows, made by the element; it keeps no state of its own. */
export interface FigureView {
  readonly figure: Figure;
  readonly heading: Said;
  /** The author's own alternative text. */
  readonly summary: string | undefined;
  readonly language: Language;
  readonly asOf: string;
  readonly scene: Scene | undefined;
  readonly glyphs: Glyphs;
  readonly lit: Lit;
  readonly show: ReadonlySet<Offer>;
  /** Key of the mark that Tab reaches. */
  readonly active: string | undefined;
  readonly panel:
    | {
        readonly mark: string;
        readonly panel: Panel;
        readonly placement: Placement;
        readonly sheet: boolean;
      }
    | undefined;
  readonly open: boolean;
  readonly rows: number;
  /** Sentences to the author, with `debug`. */
  readonly debug: readonly string[];
  /** Set on invented data. */
  readonly sample: boolean;
  /** Full edition: pictures and citations to take along. */
  readonly exports?: ExportView | undefined;
  /** Full edition: the reader may zoom. */
  readonly zoom?: ZoomView | undefined;
  readonly on: {
    readonly mark: (event: MouseEvent) => void;
    readonly key: (event: KeyboardEvent) => void;
    readonly focus: (event: FocusEvent) => void;
    readonly blur: (event: FocusEvent) => void;
    readonly pointer: (event: PointerEvent) => void;
    readonly close: () => void;
    readonly toggle: (event: Event) => void;
    readonly rows: () => void;
    readonly csv: () => void;
    readonly json: () => void;
    readonly copy: () => void;
    /** Full edition: a file of the figure's own. */
    readonly file?: (event: Event) => void;
    readonly layer: (event: Event) => void;
    readonly tools: (event: KeyboardEvent) => void;
  };
}

function legendTemplate(view: FigureView): TemplateResult | typeof nothing {
  const {figure, scene, glyphs, language} = view;
  const drawn = scene?.glyphs;
  const items = figure.legend.filter(({glyph}) => !drawn || drawn.includes(glyph));
  if (items.length === 0 || !view.show.has('legend')) return nothing;
  return html`<ul class="legend" role="list" part="legend">
    ${items.map(
      ({glyph, label}) =>
        html`<li>
          <svg aria-hidden="true" class="glyph" width="28" height="14" viewBox="0 0 28 14">
            ${shapesTemplate(glyphs(glyph), language.code)}
          </svg>
          ${saidTemplate(label)}
        </li>`,
    )}
  </ul>`;
}

function layersTemplate(view: FigureView): TemplateResult | typeof nothing {
  const {layers} = view.figure;
  if (layers.length === 0 || !view.show.has('layers')) return nothing;
  return html`<div
    class="tools"
    role="group"
    aria-label=${view.language.text('frame.layers')}
    @keydown=${view.on.tools}
  >
    ${layers.map(
      ({id, label, on}, index) =>
        html`<button
          class="button"
          type="button"
          tabindex=${index === 0 ? 0 : -1}
          aria-pressed=${on ? 'true' : 'false'}
          data-layer=${id}
          @click=${view.on.layer}
        >
          ${saidTemplate(label)}
        </button>`,
    )}
  </div>`;
}

function moreTemplate(view: FigureView): TemplateResult | typeof nothing {
  const {figure, language, show, scene} = view;
  const notes = [...figure.notes, ...(scene?.notes ?? [])];
  const offered = show.has('table') || show.has('sources') || show.has('download');
  if (!offered && notes.length === 0) return nothing;
  const download = html`<div
    class="tools"
    role="group"
    aria-label=${language.text('frame.exports')}
    @keydown=${view.on.tools}
  >
    <button class="button" type="button" tabindex="0" @click=${view.on.csv}>
      ${language.text('frame.downloadCsv')}
    </button>
    <button class="button" type="button" tabindex="-1" @click=${view.on.json}>
      ${language.text('frame.downloadJson')}
    </button>
    ${
      FULL
        ? figure.files?.map(
            ({label}, index) =>
              html`<button
                class="button"
                type="button"
                tabindex="-1"
                data-file=${index}
                @click=${view.on.file}
              >
                ${label}
              </button>`,
          )
        : nothing
    }
    <button class="button" type="button" tabindex="-1" @click=${view.on.copy}>
      ${language.text('frame.copy')}
    </button>
    ${FULL && view.exports ? exportButtons(view.exports, language) : nothing}
  </div>`;
  return html`<details class="more" part="more" ?open=${view.open} @toggle=${view.on.toggle}>
    <summary>${language.text('frame.about')}</summary>
    ${
      view.open
        ? html`<div class="more-body">
            ${notes.map((note) => html`<p class="note">${note}</p>`)}
            ${
              show.has('sources') && figure.sources.length > 0
                ? html`<h3 class="small">${language.text('frame.sources')}</h3>
                    ${sourcesTemplate(figure.sources, language)}`
                : nothing
            }
            ${
              show.has('table')
                ? figure.tables.map((table) =>
                    tableTemplate(table, view.rows, {
                      label: language.text('frame.moreRows', {
                        n: Math.min(ROWS_AT_ONCE, Math.max(0, table.rows.length - view.rows)),
                      }),
                      show: view.on.rows,
                    }),
                  )
                : nothing
            }
            ${show.has('download') && figure.tables.length > 0 ? download : nothing}
            ${FULL && view.exports ? exportText(view.exports, language) : nothing}
          </div>`
        : nothing
    }
  </details>`;
}

/** The figure: heading, description, controls, legend, drawing with its buttons, sources, the rest. */
export function figureTemplate(view: FigureView): TemplateResult {
  const {figure, heading, language} = view;
  const {drawn, extremes, trend} = figure.description;
  return html`<figure
    class="figure"
    part="figure"
    aria-labelledby="heading"
    aria-describedby="said"
  >
    <div class="box ${view.scene ? '' : 'early'}">
      <figcaption>
        <div id="heading" class="heading" part="heading">${saidTemplate(heading)}</div>
        ${
          figure.subheading
            ? html`<div class="subheading" part="subheading">${figure.subheading}</div>`
            : nothing
        }
        ${
          view.sample
            ? html`<div class="sample" part="sample">${language.text('frame.sampleData')}</div>`
            : nothing
        }
      </figcaption>
      <div id="said" class="hidden">
        ${view.summary ? html`<p>${view.summary}</p>` : nothing}
        <p>${drawn}</p>
        <p>${extremes}</p>
        <p>${trend}</p>
        <p>${figure.howToRead ?? language.text('frame.keyboard')}</p>
      </div>
      ${layersTemplate(view)}${FULL && view.zoom ? zoomTemplate(view.zoom, language) : nothing}
      ${legendTemplate(view)}${drawingTemplate(view)}
      ${view.debug.map((text) => html`<p class="problem" part="problem">${text}</p>`)}
      ${sourceLine(figure.sources, view.asOf, language)}
    </div>
    ${moreTemplate(view)}
  </figure>`;
}

/** What stays when nothing can be drawn: the tag's own content, one sentence, perhaps a second try. */
export function fallbackTemplate(options: {
  readonly texts: readonly string[];
  readonly retry: {readonly label: string; readonly again: () => void} | undefined;
}): TemplateResult {
  return html`<slot></slot>${options.texts.map(
      (text) => html`<p class="problem" part="problem">${text}</p>`,
    )}${
      options.retry
        ? html`<button class="button" type="button" @click=${options.retry.again}>
            ${options.retry.label}
          </button>`
        : nothing
    }`;
}

/** The inner root: direction, language and theme hold whatever the page around it does. */
export function rootTemplate(options: {
  readonly language: Language;
  readonly theme: 'inherit' | 'light' | 'dark';
  readonly dark: boolean;
  readonly height: string;
  /** Nothing is drawn yet: the height is held for it. */
  readonly waiting: boolean;
  readonly status: string;
  readonly content: TemplateResult;
}): TemplateResult {
  const {language, theme, dark} = options;
  return html`<div
    class="root ${dark ? 'dark' : ''} ${theme}"
    lang=${language.code}
    dir=${directionOf(language.code)}
  >
    <span class="probe" aria-hidden="true">Aa Жә ğü 0123</span>
    <div class="status" role="status">${options.status}</div>
    <div class="sized">
      <div class="h-${options.height} ${options.waiting ? 'waiting' : ''}">${options.content}</div>
    </div>
  </div>`;
}
