import type {CSSResult, LitElement, ReactiveController, TemplateResult} from 'lit';
import {FULL} from '../data/edition.js';
import type {Problem} from '../data/problem.js';
import {resolveLanguage, type Language} from '../languages/language.js';
import type {Scene} from '../layout/scene.js';
import type {Figure, World} from '../model/figure.js';
import {fallbackTemplate, figureTemplate, rootTemplate} from '../templates/figure.js';
import {adoptStyles} from './adopt-styles.js';
import {Author} from './author.js';
import {DataSource} from './data-source.js';
import {ReadyEvent} from './events.js';
import {figureView} from './figure-view.js';
import {readFrame, type FrameSettings} from './frame-settings.js';
import {isKnown, modelOf} from './models.js';
import {MoreBox} from './more-box.js';
import {listen, readAttribute} from './page.js';
import {dequeue, enqueue, flushQueue} from './queue.js';
import {Reading} from './reading.js';
import {roomOf, scenes} from './room.js';
import {servedRoot} from './served-root.js';
import {SizeWatch} from './size-watch.js';
import {Slices} from './slices.js';
import {isDarkAround, languageAround} from './surroundings.js';
import type {Widget} from './widget.js';
import {Zoom} from './zoom.js';
export type {Widget} from './widget.js';

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
  readonly #author: Author;
  readonly #zoom: Zoom | undefined;

  #language: Language = resolveLanguage(undefined);
  #dark = false;
  #frame: FrameSettings;
  #inputs = '';
  #world: World | undefined;
  #model: Model | undefined;
  #scene: Scene | undefined;
  #drawn = '';
  #opened: unknown;
  #unlisten: (() => void) | undefined;

  constructor(host: LitElement, widget: Widget<Model>) {
    this.#host = host;
    this.#widget = widget;
    this.#internals = host.attachInternals();
    this.#frame = readFrame(widget.tag, () => undefined);
    this.#author = new Author(host, widget.tag);
    const update = (): void => host.requestUpdate();
    this.#source = new DataSource(widget.tag, update);
    this.#reading = new Reading(host, () => ({
      facts: this.#source.facts,
      model: this.#model,
      scene: this.#scene,
    }));
    this.#size = new SizeWatch(host, () => this.#draw());
    this.#more = new MoreBox(host, widget, () => ({
      facts: this.#source.facts,
      model: this.#model,
      scene: this.#scene,
      language: this.#language,
    }));
    this.#zoom = FULL && widget.zoom ? new Zoom(host, widget.zoom, () => this.#draw()) : undefined;
    if (FULL) servedRoot.take(host);
    else host.shadowRoot?.replaceChildren();
    host.addController(this);
  }

  // Life in the page ------------------------------------------------------------------------------

  hostConnected(): void {
    this.#unlisten = listen(this.#host.ownerDocument, {
      around: this.#around,
      beforePrint: this.#beforePrint,
      afterPrint: this.#more.afterPrint,
      press: this.#reading.outside,
    });
    this.#size.start();
    // The height that is reserved is the author's from the first rendering on.
    this.#frame = readFrame(this.#widget.tag, this.#attribute);
    this.#around();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    dequeue(this.#build);
    dequeue(this.#lay);
    this.#slices.stop();
    this.#inputs = '';
    this.#source.stop();
    if (FULL) this.#zoom?.watch(false);
    this.#unlisten?.();
    this.#size.stop();
    this.#reading.leave();
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
    if (this.#key() === this.#inputs) return;
    // What another figure says already is shown at once: a tag that is mounted again renders once.
    const {facts} = this.#source;
    const world = facts && {facts, language: this.#language};
    if (world && isKnown(this.#widget, world, this.#own(), this.#reading.layers)) this.#build();
    else enqueue(this.#build);
  }

  hostUpdated(): void {
    this.#size.observe();
    if (FULL) this.#zoom?.watch(this.#frame.zoom);
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

  adopted(styles: readonly CSSResult[]): void {
    adoptStyles(this.#host, styles);
  }

  readonly #attribute = (name: string): string | undefined => readAttribute(this.#host, name);

  readonly #around = (): void => {
    const language = resolveLanguage(this.#attribute('lang') || languageAround(this.#host));
    const dark = isDarkAround(this.#host);
    if (language === this.#language && dark === this.#dark) return;
    this.#language = language;
    this.#dark = dark;
    this.#host.requestUpdate();
  };

  #own(): Record<string, string | undefined> {
    const names = [...this.#widget.attributes, 'view'];
    return Object.fromEntries(names.map((name) => [name, this.#attribute(name)]));
  }

  /** Everything that model and frame depend on, as one text. */
  #key(): string {
    const frame = ['theme', 'height', 'show', 'zoom', 'debug'].map(this.#attribute);
    const {code} = this.#language;
    return JSON.stringify([code, this.#own(), frame, this.#reading.layers, this.#source.serial]);
  }

  // Stage one: what it says -----------------------------------------------------------------------

  readonly #build = (): void => {
    this.#inputs = this.#key();
    this.#frame = readFrame(this.#widget.tag, this.#attribute);
    this.#author.broken = [];
    const {facts} = this.#source;
    if (facts) {
      const world = (this.#world = {facts, language: this.#language});
      this.#guard(
        () => (this.#model = modelOf(this.#widget, world, this.#own(), this.#reading.layers)),
      );
    }
    this.#tell();
    this.#host.requestUpdate();
    this.#draw();
  };

  /** Runs a piece of work of ours; when it fails, what the tag holds stays. */
  readonly #guard = (job: () => void): void => {
    if (this.#author.try(job)) return;
    this.#model = undefined;
    this.#scene = undefined;
    this.#tell();
    this.#host.requestUpdate();
  };

  #problems(): readonly Problem[] {
    return [
      ...this.#author.broken,
      ...this.#source.problems,
      ...this.#frame.problems,
      ...(this.#model?.problems ?? []),
    ];
  }

  #tell(): void {
    this.#author.tell(this.#problems(), this.#language);
  }

  // Stage two: where it goes ----------------------------------------------------------------------

  #draw(): void {
    // Until the frame has been laid out there is no width; it is then called again.
    const {near, width} = this.#size;
    if (near && width > 0 && this.#model && !this.#model.empty) enqueue(this.#lay);
  }

  readonly #lay = (): void => {
    const model = this.#model;
    if (!model || !this.#size.measure()) return;
    const zoom = FULL ? this.#zoom?.box : undefined;
    const {box, size} = roomOf(this.#size, this.#frame.height === 'auto', zoom);
    const key = `${this.#inputs} ${size}`;
    if (key === this.#drawn && this.#scene) return;
    const done = (scene: Scene): void => {
      scenes.set(model, {size, scene});
      if (FULL) this.#zoom?.laid(zoom);
      this.#scene = scene;
      this.#drawn = key;
      this.#host.requestUpdate();
    };
    const known = scenes.get(model);
    const served = FULL && servedRoot.keep?.(this.#host, this.#widget, this.#world, box.width);
    const scene = served || (known?.size === size && known.scene);
    if (scene) return done(scene);
    const {laying} = this.#widget;
    if (!laying) this.#guard(() => done(this.#widget.layout(model, box)));
    else if (this.#slices.key !== key) this.#slices.start(key, laying(model, box), done);
  };

  readonly #slices = new Slices<Scene>(this.#guard);

  readonly #beforePrint = (): void => {
    this.#more.beforePrint();
    this.#size.force();
    flushQueue();
    if (this.#model && !this.#model.empty) this.#lay();
    this.#slices.finish();
  };

  #sentences(): string[] {
    const {failed} = this.#source;
    const shown =
      this.#attribute('debug') === undefined
        ? [...this.#author.broken, ...(failed?.problems ?? [])]
        : this.#problems();
    return shown.map((problem) => this.#language.problem(problem));
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
    return rootTemplate({
      language,
      theme,
      dark: theme === 'dark' || (theme === 'inherit' && this.#dark),
      height,
      waiting: !drawn,
      status: loading && !drawn ? language.text('frame.loading') : this.#more.status,
      content: drawn
        ? figureTemplate(
            figureView({
              model,
              scene: this.#scene,
              glyphs: this.#widget.glyphs,
              facts: this.#source.facts,
              language,
              frame: this.#frame,
              width: this.#size.width,
              reading: this.#reading,
              more: this.#more,
              sentences: this.#sentences(),
              attribute: this.#attribute,
              switchLayer: this.#reading.switchLayer,
              zoom: FULL && this.#frame.zoom ? this.#zoom?.controls : undefined,
            }),
          )
        : fallbackTemplate({
            texts: [...this.#sentences(), ...(model?.empty ? [model.empty] : [])],
            retry,
          }),
    });
  }
}
