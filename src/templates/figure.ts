import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Language} from '../languages/language.js';
import type {Glyphs, Scene, Target} from '../layout/scene.js';
import type {Figure, Mark, Panel, Said} from '../model/figure.js';
import {panelTemplate} from './panel.js';
import {place, type Placement} from './place.js';
import {directionOf, saidTemplate} from './said.js';
import {sceneTemplate, shapesTemplate} from './scene.js';
import type {Lit} from './shape-attributes.js';
import {sourceLine, sourcesTemplate} from './sources.js';
import {ROWS_AT_ONCE, tableTemplate} from './table.js';

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
  readonly on: {
    readonly mark: (event: MouseEvent) => void;
    readonly key: (event: KeyboardEvent) => void;
    readonly focus: (event: FocusEvent) => void;
    readonly pointer: (event: PointerEvent) => void;
    readonly close: () => void;
    readonly toggle: (event: Event) => void;
    readonly rows: () => void;
    readonly csv: () => void;
    readonly json: () => void;
    readonly copy: () => void;
    readonly layer: (event: Event) => void;
    readonly tools: (event: KeyboardEvent) => void;
  };
}

/** The least side of a target in px (WCAG 2.5.8). */
const TARGET = 24;

function targetPlacement({x, y, width, height}: Target): Placement {
  const w = Math.max(width, TARGET);
  const h = Math.max(height, TARGET);
  return {left: x + width / 2 - w / 2, top: y + height / 2 - h / 2, width: w, height: h};
}

function marksTemplate(view: FigureView, scene: Scene): TemplateResult {
  const {figure, language} = view;
  const byKey = new Map<string, Mark>(figure.marks.map((mark) => [mark.key, mark]));
  const targets = new Map(scene.targets.map((target) => [target.mark, target]));
  // Reading order is the model's, wherever the drawing put the mark.
  const shown = [...byKey.values()].flatMap((mark) => {
    const target = targets.get(mark.key);
    return target ? [{mark, target}] : [];
  });
  const active = shown.some(({mark}) => mark.key === view.active)
    ? view.active
    : shown[0]?.mark.key;
  return html`<ul class="marks" role="list" aria-label=${language.text('frame.marks')}>
    ${repeat(
      shown,
      ({mark}) => mark.key,
      ({mark, target}, index) =>
        html`<li role="listitem">
          <button
            type="button"
            class="mark"
            data-key=${mark.key}
            data-for=${mark.ids.join(' ')}
            tabindex=${mark.key === active ? 0 : -1}
            aria-expanded=${view.panel?.mark === mark.key ? 'true' : 'false'}
            aria-label=${language.text('frame.markOf', {
              label: mark.label,
              index: index + 1,
              total: shown.length,
            })}
            ${place(targetPlacement(target))}
          ></button>
        </li>`,
    )}
  </ul>`;
}

function drawingTemplate(view: FigureView): TemplateResult {
  const {scene, language, panel} = view;
  return html`<div
    class="drawing"
    part="drawing"
    @pointermove=${view.on.pointer}
    @pointerleave=${view.on.pointer}
    @click=${view.on.mark}
    @keydown=${view.on.key}
    @focusin=${view.on.focus}
  >
    ${
      scene
        ? html`<svg
              class="svg ${view.lit ? 'picking' : ''}"
              aria-hidden="true"
              focusable="false"
              data-view=${scene.view}
              width=${scene.width}
              height=${scene.height}
              viewBox="0 0 ${scene.width} ${scene.height}"
            >
              ${sceneTemplate(scene, language.code, view.lit)}
            </svg>
            ${marksTemplate(view, scene)}`
        : nothing
    }
    ${
      panel
        ? panelTemplate(panel.panel, {
            placement: panel.placement,
            sheet: panel.sheet,
            close: language.text('frame.close'),
            onClose: view.on.close,
            sources: panelSources(view, panel.panel),
          })
        : nothing
    }
  </div>`;
}

/** The sources whose letters a panel names, in short. */
function panelSources(
  view: FigureView,
  panel: Panel,
): {letter: string; text: string; url: string | null}[] {
  const used = new Set(
    panel.lines.flatMap((line) => ('letters' in line ? (line.letters ?? []) : [])),
  );
  return view.figure.sources
    .filter(({letter}) => used.has(letter))
    .map(({letter, parts, url}) => ({letter, url, text: parts.map(({text}) => text).join(', ')}));
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
    <button class="button" type="button" tabindex="-1" @click=${view.on.copy}>
      ${language.text('frame.copy')}
    </button>
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
    <div class="box">
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
      ${layersTemplate(view)}${legendTemplate(view)}${drawingTemplate(view)}
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
