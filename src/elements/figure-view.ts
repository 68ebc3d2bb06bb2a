import type {Facts} from '../data/dataset.js';
import {FULL} from '../data/edition.js';
import type {Language} from '../languages/language.js';
import type {Glyphs, Scene} from '../layout/scene.js';
import {headingOf, type Figure} from '../model/figure.js';
import type {FigureView} from '../templates/figure.js';
import type {FrameSettings} from './frame-settings.js';
import {litMarks} from './lit-marks.js';
import type {MoreBox} from './more-box.js';
import {CARD, panelPlacement} from './picking.js';
import type {Reading} from './reading.js';

/** What a figure is at this moment. */
interface Moment {
  readonly model: Figure;
  readonly scene: Scene | undefined;
  readonly glyphs: Glyphs;
  readonly facts: Facts | undefined;
  readonly language: Language;
  readonly frame: FrameSettings;
  readonly width: number;
  readonly reading: Reading;
  readonly more: MoreBox;
  readonly sentences: readonly string[];
  readonly attribute: (name: string) => string | undefined;
  readonly switchLayer: (event: Event) => void;
  readonly zoom: FigureView['zoom'];
}

/** Everything the frame shows, gathered for the template. */
export function figureView(moment: Moment): FigureView {
  const {model, scene, facts, language, reading, more, attribute} = moment;
  const highlight = attribute('highlight')?.trim();
  const marked = highlight ? {ids: highlight.split(/[\s,]+/)} : undefined;
  const mark = reading.panel && model.marks.find(({key}) => key === reading.panel?.mark);
  return {
    figure: model,
    heading: headingOf(model, attribute('heading')),
    summary: attribute('summary')?.trim() || undefined,
    language,
    asOf: facts ? language.date(facts.dataset.asOf) : '',
    scene,
    glyphs: moment.glyphs,
    lit: litMarks(model, reading.selection ?? marked),
    show: moment.frame.show,
    active: reading.active,
    panel:
      mark && scene
        ? {
            mark: mark.key,
            panel: mark.panel(),
            placement: panelPlacement(scene, mark.key),
            sheet: moment.width < CARD,
          }
        : undefined,
    open: more.open,
    rows: more.rows,
    debug: moment.sentences,
    sample: facts?.dataset.sample === true,
    ...(FULL ? {zoom: moment.zoom, exports: more.exports?.view} : {}),
    on: {
      mark: reading.click,
      key: reading.key,
      focus: reading.focus,
      blur: reading.blur,
      pointer: reading.point,
      close: reading.close,
      layer: moment.switchLayer,
      ...more.on,
    },
  };
}
