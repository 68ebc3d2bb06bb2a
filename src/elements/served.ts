import type {TemplateResult} from 'lit';
import type {Facts} from '../data/dataset.js';
import type {Language} from '../languages/language.js';
import {measureByTable} from '../layout/advances.js';
import {linesOf} from '../layout/poster/lines.js';
import type {Scene} from '../layout/scene.js';
import {headingOf, type Figure} from '../model/figure.js';
import {heights, WIDE} from '../styles/heights.js';
import {SUMMARY} from '../styles/more.js';
import {figureTemplate, rootTemplate, type FigureView} from '../templates/figure.js';
import {ROWS_AT_ONCE} from '../templates/table.js';
import type {Widget} from './widget.js';
import {readFrame, type FrameSettings} from './frame-settings.js';
import {litMarks} from './lit-marks.js';
import {modelOf} from './models.js';

/** What is asked of a figure that is drawn where there is no page. */
export interface Asked<Model extends Figure> {
  readonly widget: Widget<Model>;
  readonly facts: Facts;
  readonly language: Language;
  readonly attribute: (name: string) => string | undefined;
  /** Of the element, in px. */
  readonly width: number;
}

/** A figure drawn for a stated width with built-in advances: the same wherever it is made. */
export interface Served<Model extends Figure> {
  readonly model: Model;
  readonly frame: FrameSettings;
  readonly view: FigureView;
  /** None where nothing can be drawn; the model then says why. */
  readonly scene: Scene | undefined;
}

/** Wraps as the page would: the height in px of a text. */
function heightOf(
  text: string,
  size: number,
  leading: number,
  width: number,
  weight?: 700,
): number {
  const font = weight ? {size, weight} : {size};
  return linesOf(text, width, measureByTable, font).length * size * leading;
}

/**
 * Room of the drawing in px: what the frame leaves of the height that the figure reserves.
 *
 * The page's own font may need a line more or less; the drawing hangs free in its room, so that no
 * height depends on this.
 */
function roomOf(view: FigureView, height: keyof typeof heights, width: number): number {
  const wide = width >= WIDE;
  const {figure, language} = view;
  let taken = SUMMARY + 10;
  taken += heightOf(view.heading.text, wide ? 24 : 20, 1.25, width, 700);
  if (figure.subheading) taken += 4 + heightOf(figure.subheading, 15, 1.4, width);
  if (view.sample) taken += 34;
  if (figure.layers.length > 0 && view.show.has('layers')) taken += 54;
  if (figure.legend.length > 0 && view.show.has('legend')) {
    let lines = 1;
    let from = 0;
    for (const {label} of figure.legend) {
      const item = Math.min(width, 35 + measureByTable(label.text, {size: 14}));
      if (from > 0 && from + item > width) {
        lines++;
        from = 0;
      }
      from += item + 18;
    }
    taken += 10 + lines * 24;
  }
  const sources = figure.sources.slice(0, 3).map(({parts}) => `a ${parts[0]?.text ?? ''}`);
  const day = language.text('frame.asOf', {date: view.asOf});
  taken +=
    8 + heightOf([language.text('frame.sources'), ...sources, day].join(', '), 14, 1.4, width);
  return Math.max(200, Math.floor(heights[height][wide ? 1 : 0] - taken));
}

const idle = (): void => undefined;

/** Everything but the drawing, as it stands before a reader has touched it. */
function viewOf<Model extends Figure>(
  asked: Asked<Model>,
  model: Model,
  frame: FrameSettings,
): FigureView {
  const {widget, facts, language, attribute} = asked;
  const highlight = attribute('highlight')?.trim();
  return {
    figure: model,
    heading: headingOf(model, attribute('heading')),
    summary: attribute('summary')?.trim() || undefined,
    language,
    asOf: language.date(facts.dataset.asOf),
    scene: undefined,
    glyphs: widget.glyphs,
    lit: litMarks(model, highlight ? {ids: highlight.split(/[\s,]+/)} : undefined),
    // Its buttons would do nothing before the script is there.
    show: new Set([...frame.show].filter((offer) => offer !== 'download' && offer !== 'layers')),
    active: undefined,
    panel: undefined,
    open: true,
    rows: ROWS_AT_ONCE,
    debug: [],
    sample: facts.dataset.sample === true,
    on: {
      mark: idle,
      key: idle,
      focus: idle,
      blur: idle,
      pointer: idle,
      close: idle,
      toggle: idle,
      rows: idle,
      csv: idle,
      json: idle,
      copy: idle,
      file: idle,
      layer: idle,
      tools: idle,
    },
  };
}

/** Draws a figure without a page. `height: 'auto'` lets it grow, whatever the tag reserves. */
export function serve<Model extends Figure>(
  asked: Asked<Model>,
  options: {readonly height?: 'auto'} = {},
): Served<Model> {
  const {widget, facts, language, attribute, width} = asked;
  const own = Object.fromEntries(
    [...widget.attributes, 'view'].map((name) => [name, attribute(name)]),
  );
  const model = modelOf(widget, {facts, language}, own, undefined);
  const frame = readFrame(widget.tag, attribute);
  const view = viewOf(asked, model, frame);
  if (model.empty) return {model, frame, view, scene: undefined};
  const height = options.height ?? frame.height;
  const scene = widget.layout(model, {
    width,
    height: height === 'auto' ? undefined : roomOf(view, height, width),
    measure: measureByTable,
  });
  return {model, frame, view: {...view, scene}, scene};
}

/** The content of a shadow root, as a server writes it and a browser takes it over. */
export function servedTemplate({view, frame}: Served<Figure>): TemplateResult {
  return rootTemplate({
    language: view.language,
    theme: frame.theme,
    dark: frame.theme === 'dark',
    height: frame.height,
    waiting: false,
    status: '',
    content: figureTemplate(view),
  });
}

/** A short fingerprint of what is drawn and said: FNV-1a over all that is not a function. */
export function fingerprint({model, scene, view}: Served<Figure>): string {
  const text = JSON.stringify([model, scene, view.heading, view.summary, view.asOf]);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
