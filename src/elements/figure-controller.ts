import type {CSSResult, LitElement, ReactiveController, TemplateResult} from 'lit';
import type {Facts} from '../data/dataset.js';
import type {Problem} from '../data/problem.js';
import {resolveLanguage, type Language} from '../languages/language.js';
import type {Box, Glyphs, Scene} from '../layout/scene.js';
import type {Attributes, Figure, World} from '../model/figure.js';
import {
  fallbackTemplate,
  figureTemplate,
  rootTemplate,
  type FigureView,
} from '../templates/figure.js';
import {DataSource} from './data-source.js';
import {ProblemEvent, ReadyEvent} from './events.js';
import {readFrame, type FrameSettings} from './frame-settings.js';
import {litMarks} from './lit-marks.js';
import {measureIn} from './measure.js';
import {MoreBox} from './more-box.js';
import {CARD, panelPlacement} from './picking.js';
import {dequeue, enqueue, flushQueue} from './queue.js';
import {Reading} from './reading.js';
import {SizeWatch} from './size-watch.js';
import {Slices} from './slices.js';
import {isDarkAround, languageAround, watchSurroundings} from './surroundings.js';
import {warn} from './warn.js';

/** What makes a widget: its attributes, what it says, where it puts it. */
export interface Widget<Model extends Figure> {
  readonly tag: string;
  /** Its own attributes, beside those that all have; kebab-case. */
  readonly attributes: readonly string[];
  model(world: World, attributes: Attributes): Model;
  layout(model: Model, box: Box): Scene;
  /** The same in small steps, for a layout that would hold the page up. */
  laying?(model: Model, box: Box): Generator<undefined, Scene>;
  readonly glyphs: Glyphs;
}

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Models of one dataset by tag, language and attributes: thirty equal tags are read once. */
const models = new WeakMap<Facts, Map<string, Figure>>();
const MOST_MODELS = 60;

/**
 * What the four elements share: where the data comes from, in which language, how large, when it is
 * drawn.
 *
 * Two stages, each in a task of its own: the model with the frame around the drawing (text and table
 * never wait), then, near the screen and once the frame has a width, the layout.
 */
export class FigureController<Model extends Figure> implements ReactiveController {
  readonly #host: LitElement;
  readonly #widget: Widget<Model>;
  readonly #internals: ElementInternals;
  readonly #source: DataSource;
  readonly #reading: Reading;
  readonly #size: SizeWatch;
  readonly #more: MoreBox;

  #language: Language = resolveLanguage(undefined);
  #dark = false;
  #frame: FrameSettings;
  #inputs = '';
  #layers: string | undefined;
  #model: Model | undefined;
  #scene: Scene | undefined;
  #drawn = '';
  #broken: Problem | undefined;
  #opened: unknown;
  #unwatch: (() => void) | undefined;
  readonly #told = new Set<string>();

  constructor(host: LitElement, widget: Widget<Model>) {
    this.#host = host;
    this.#widget = widget;
    this.#internals = host.attachInternals();
    this.#frame = readFrame(widget.tag, () => undefined);
    const update = (): void => host.requestUpdate();
    this.#source = new DataSource(widget.tag, update);
    this.#reading = new Reading(host, () => ({
      facts: this.#source.facts,
      model: this.#model,
      scene: this.#scene,
    }));
    this.#size = new SizeWatch(host, () => this.#draw());
    this.#more = new MoreBox(host, () => ({
      facts: this.#source.facts,
      model: this.#model,
      language: this.#language,
      tag: widget.tag,
    }));
    host.addController(this);
  }

  // Life in the page ------------------------------------------------------------------------------

  hostConnected(): void {
    const {ownerDocument} = this.#host;
    this.#unwatch = watchSurroundings(ownerDocument, this.#around);
    this.#size.start();
    const view = ownerDocument.defaultView;
    view?.addEventListener('beforeprint', this.#beforePrint);
    view?.addEventListener('afterprint', this.#more.afterPrint);
    ownerDocument.addEventListener('pointerdown', this.#reading.outside);
    this.#around();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    const {ownerDocument} = this.#host;
    dequeue(this.#build);
    dequeue(this.#lay);
    this.#slices.stop();
    this.#inputs = '';
    this.#source.stop();
    this.#unwatch?.();
    this.#size.stop();
    this.#reading.leave();
    const view = ownerDocument.defaultView;
    view?.removeEventListener('beforeprint', this.#beforePrint);
    view?.removeEventListener('afterprint', this.#more.afterPrint);
    ownerDocument.removeEventListener('pointerdown', this.#reading.outside);
  }

  /** A property has changed: what follows from it is made in a task of its own. */
  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    this.#reading.join(this.#attribute('group')?.trim() ?? '');
    const {data} = this.#host as unknown as {data?: unknown};
    this.#source.update(
      {data, src: this.#attribute('src')?.trim() || undefined},
      this.#host.ownerDocument,
    );
    this.#around();
    if (this.#key() !== this.#inputs) enqueue(this.#build);
  }

  hostUpdated(): void {
    this.#size.observe();
    const ready = this.#scene !== undefined;
    try {
      this.#internals.states[ready ? 'add' : 'delete']('ready');
    } catch {
      // Before Chrome 125 a state has to begin with two dashes; the figure itself does without.
    }
    if (!ready || this.#opened === this.#source.facts) return;
    this.#opened = this.#source.facts;
    this.#host.dispatchEvent(new ReadyEvent());
  }

  /** Styles made in one document are lost in another: they are made anew there. */
  adopted(styles: readonly CSSResult[]): void {
    const {shadowRoot, ownerDocument} = this.#host;
    const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
    if (!shadowRoot || !Sheet) return;
    shadowRoot.adoptedStyleSheets = styles.map(({cssText}) => {
      const sheet = new Sheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  // Inputs ----------------------------------------------------------------------------------------

  readonly #attribute = (name: string): string | undefined => {
    const value = (this.#host as unknown as Record<string, unknown>)[camel(name)];
    return typeof value === 'string' ? value : undefined;
  };

  readonly #around = (): void => {
    const language = resolveLanguage(this.#attribute('lang') || languageAround(this.#host));
    const dark = isDarkAround(this.#host);
    if (language === this.#language && dark === this.#dark) return;
    this.#language = language;
    this.#dark = dark;
    this.#host.requestUpdate();
  };

  #own(): Record<string, string | undefined> {
    const own: Record<string, string | undefined> = {};
    for (const name of [...this.#widget.attributes, 'view']) own[name] = this.#attribute(name);
    return own;
  }

  /** Everything that model and frame depend on, as one text. */
  #key(): string {
    const frame = ['theme', 'height', 'show', 'debug'].map(this.#attribute);
    return JSON.stringify([
      this.#language.code,
      this.#own(),
      frame,
      this.#layers,
      this.#source.serial,
    ]);
  }

  // Stage one: what it says -----------------------------------------------------------------------

  readonly #build = (): void => {
    this.#inputs = this.#key();
    this.#frame = readFrame(this.#widget.tag, this.#attribute);
    this.#broken = undefined;
    const {facts} = this.#source;
    if (facts) this.#try(() => (this.#model = this.#read(facts)));
    this.#tell();
    this.#host.requestUpdate();
    this.#draw();
  };

  #read(facts: Facts): Model {
    const own = this.#own();
    const leads = facts.dataset.leads?.[this.#widget.tag];
    // A bare tag shows what the dataset leads with; any attribute of the author's own turns that off.
    const bare = this.#widget.attributes.every((name) => !own[name]?.trim());
    const attributes = bare ? {...own, ...leads, view: own['view'] ?? leads?.['view']} : own;
    if (this.#layers !== undefined) attributes['layers'] = this.#layers;
    let known = models.get(facts);
    if (!known) models.set(facts, (known = new Map<string, Figure>()));
    const key = JSON.stringify([this.#widget.tag, this.#language.code, attributes]);
    const cached = known.get(key) as Model | undefined;
    if (cached) return cached;
    const model = this.#widget.model({facts, language: this.#language}, attributes);
    if (known.size >= MOST_MODELS) known.clear();
    known.set(key, model);
    return model;
  }

  /** A defect of ours must not blank the page: what the tag holds stays, and the author hears of it. */
  #try(job: () => void): void {
    try {
      job();
    } catch (error) {
      this.#model = undefined;
      this.#scene = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      this.#broken = {code: 'failed', path: `<${this.#widget.tag}>`, values: {reason}};
    }
  }

  #problems(): readonly Problem[] {
    return [
      ...(this.#broken ? [this.#broken] : []),
      ...this.#source.problems,
      ...this.#frame.problems,
      ...(this.#model?.problems ?? []),
    ];
  }

  #tell(): void {
    for (const problem of this.#problems()) {
      const text = this.#language.problem(problem);
      if (this.#told.has(text)) continue;
      this.#told.add(text);
      warn(text);
      this.#host.dispatchEvent(new ProblemEvent({problem, text}));
    }
  }

  // Stage two: where it goes ----------------------------------------------------------------------

  #draw(): void {
    if (this.#size.near && this.#model && !this.#model.empty) enqueue(this.#lay);
  }

  readonly #lay = (): void => {
    const model = this.#model;
    const probe = this.#host.renderRoot.querySelector('.probe');
    if (!model || !probe || !this.#size.measure()) return;
    const {width, height} = this.#size;
    const auto = this.#frame.height === 'auto';
    const key = `${this.#inputs} ${width} ${auto ? '' : height} ${this.#size.probe}`;
    if (key === this.#drawn && this.#scene) return;
    const box = {width, height: auto ? undefined : height, measure: measureIn(probe)};
    const done = (scene: Scene): void => {
      this.#scene = scene;
      this.#drawn = key;
      this.#host.requestUpdate();
    };
    const {laying} = this.#widget;
    if (!laying) this.#guard(() => done(this.#widget.layout(model, box)));
    else if (this.#slices.key !== key) this.#slices.start(key, laying(model, box), done);
  };

  /** Runs a piece of drawing; what goes wrong in it is told at once. */
  readonly #guard = (job: () => void): void => {
    this.#try(job);
    if (!this.#broken) return;
    this.#tell();
    this.#host.requestUpdate();
  };
  readonly #slices = new Slices<Scene>(this.#guard);

  readonly #beforePrint = (): void => {
    this.#more.beforePrint();
    this.#size.force();
    flushQueue();
    if (this.#model && !this.#model.empty) this.#lay();
    this.#slices.finish();
  };

  // What is shown ---------------------------------------------------------------------------------

  readonly #switch = (event: Event): void => {
    const id = (event.currentTarget as HTMLElement).dataset['layer'];
    const layers = this.#model?.layers ?? [];
    const on = layers.filter((layer) => layer.on !== (layer.id === id)).map((layer) => layer.id);
    // At least one layer stays on: an empty map would be no map.
    if (on.length === 0) return;
    this.#layers = on.join(' ');
    this.#host.requestUpdate();
  };

  #sentences(): string[] {
    const {failed} = this.#source;
    const shown =
      this.#attribute('debug') === undefined
        ? [...(this.#broken ? [this.#broken] : []), ...(failed?.problems ?? [])]
        : this.#problems();
    return shown.map((problem) => this.#language.problem(problem));
  }

  #view(model: Model): FigureView {
    const written = this.#attribute('heading')?.trim();
    const highlight = this.#attribute('highlight')?.trim();
    const reading = this.#reading;
    const {panel} = reading;
    const mark = panel && model.marks.find(({key}) => key === panel.mark);
    const scene = this.#scene;
    const {facts} = this.#source;
    return {
      figure: model,
      heading: written ? {text: written} : model.heading,
      summary: this.#attribute('summary')?.trim() || undefined,
      language: this.#language,
      asOf: facts ? this.#language.date(facts.dataset.asOf) : '',
      scene,
      glyphs: this.#widget.glyphs,
      lit: litMarks(
        model,
        reading.selection ?? (highlight ? {ids: highlight.split(/[\s,]+/)} : undefined),
      ),
      show: this.#frame.show,
      active: reading.active,
      panel:
        mark && scene
          ? {
              mark: mark.key,
              panel: mark.panel(),
              placement: panelPlacement(scene, mark.key),
              sheet: this.#size.width < CARD,
            }
          : undefined,
      open: this.#more.open,
      rows: this.#more.rows,
      debug: this.#sentences(),
      sample: facts?.dataset.sample === true,
      on: {
        mark: reading.click,
        key: reading.key,
        focus: reading.focus,
        pointer: reading.point,
        close: reading.close,
        layer: this.#switch,
        ...this.#more.on,
      },
    };
  }

  render(): TemplateResult {
    const model = this.#model;
    const language = this.#language;
    const drawn = model !== undefined && !model.empty;
    const {failed, loading} = this.#source;
    const {theme, height} = this.#frame;
    const retry = failed?.retry
      ? {label: language.text('frame.retry'), again: () => this.#source.retry()}
      : undefined;
    const status = loading && !drawn ? language.text('frame.loading') : this.#more.status;
    return rootTemplate({
      language,
      theme,
      dark: theme === 'dark' || (theme === 'inherit' && this.#dark),
      height,
      waiting: !drawn,
      status,
      content: drawn
        ? figureTemplate(this.#view(model))
        : fallbackTemplate({
            texts: [...this.#sentences(), ...(model?.empty ? [model.empty] : [])],
            retry,
          }),
    });
  }
}
