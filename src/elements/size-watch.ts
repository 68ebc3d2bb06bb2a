import type {LitElement} from 'lit';
import type {Measure} from '../layout/scene.js';
import {forgetWidths, measureIn} from './measure.js';

/** How far outside the screen a figure is drawn already. */
const NEAR = '400px';
/** Growth in px of width that is not worth a new layout. */
const TOLERANCE = 8;
/**
 * A width that changes is left to rest, ms, as a zoom is: while a reader drags the edge of a window, the
 * sheet keeps the drawing inside its room, and one layout follows instead of twenty.
 */
const SETTLE = 140;

/**
 * The room of a drawing, and whether the reader is near.
 *
 * Observed are the drawing's own box and the probe, which tells of another font and of a reader's own
 * text spacing: so sizes come when the page has made its layout, and are not asked for. What is called
 * back must wait for a task of its own: a layout made at once ends in "ResizeObserver loop" errors.
 */
export class SizeWatch {
  width = 0;
  height = 0;
  /** Width of the probe text: what was measured with another font is stale. */
  probe = 0;

  readonly #host: LitElement;
  readonly #changed: () => void;
  #near = false;
  /** What was observed still stands: nothing has been rendered since. */
  #fresh = false;
  #measure: Measure | undefined;
  #drawing: Element | undefined;
  #resize: ResizeObserver | undefined;
  #sight: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** The reader is near, or the page is being printed. */
  get near(): boolean {
    return this.#near;
  }

  start(): void {
    // Those of the figure's own window: in a preview frame, ours would report in an endless loop.
    const view = this.#host.ownerDocument.defaultView ?? window;
    this.#resize = new view.ResizeObserver((entries) => this.#hear(entries));
    this.#sight = new view.IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        this.#near = true;
        this.#sight?.disconnect();
        this.#changed();
      },
      {rootMargin: NEAR},
    );
    this.#sight.observe(this.#host);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#resize?.disconnect();
    this.#sight?.disconnect();
    this.#drawing = undefined;
  }

  /** After each update: watches the drawing's box, once there is one. */
  observe(): void {
    this.#fresh = false;
    const drawing = this.#find('.drawing');
    if (drawing === this.#drawing) return;
    this.#drawing = drawing;
    this.#resize?.disconnect();
    const probe = this.#find('.probe');
    if (!drawing || !probe) return;
    this.#resize?.observe(probe);
    this.#resize?.observe(drawing);
  }

  #find(selector: string): Element | undefined {
    return this.#host.renderRoot.querySelector(selector) ?? undefined;
  }

  #hear(entries: readonly ResizeObserverEntry[]): void {
    const {width, probe} = this;
    for (const {target, contentRect} of entries) {
      if (target === this.#drawing) this.#take(contentRect);
      else this.#probed(target, contentRect);
    }
    this.#fresh = true;
    const [wider, other] = [width !== this.width, probe !== this.probe];
    // A height alone follows from the drawing itself, whose legend names only what is drawn.
    if (!wider && !other) return;
    clearTimeout(this.#timer);
    if (wider && width > 0 && !other) this.#timer = setTimeout(this.#changed, SETTLE);
    else this.#changed();
  }

  #take({width, height}: DOMRectReadOnly): void {
    const whole = Math.floor(width);
    if (whole < this.width || whole - this.width >= TOLERANCE) this.width = whole;
    this.height = Math.floor(height);
  }

  #probed(probe: Element, {width}: DOMRectReadOnly): void {
    const wide = Math.round(width);
    if (wide === this.probe && this.#measure) return;
    if (this.probe !== 0 && this.probe !== wide) forgetWidths();
    this.probe = wide;
    this.#measure = measureIn(probe);
  }

  /** The sizes as they are now; false while there is none, as in a closed tab or fold. */
  measure(): boolean {
    if (!this.#fresh) {
      const [drawing, probe] = [this.#find('.drawing'), this.#find('.probe')];
      if (drawing) this.#take(drawing.getBoundingClientRect());
      else this.width = 0;
      if (probe) this.#probed(probe, probe.getBoundingClientRect());
    }
    return this.width > 0;
  }

  /** Widths of texts as the page sets them. */
  get measureText(): Measure {
    return this.#measure ?? (() => 0);
  }

  /** Draws wherever the figure stands: for printing. */
  force(): void {
    this.#near = true;
  }
}
