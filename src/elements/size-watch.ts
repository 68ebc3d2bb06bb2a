import type {LitElement} from 'lit';
import {forgetWidths} from './measure.js';

/** How far outside the screen a figure is drawn already. */
const NEAR = '400px';
/** Growth in px of width that is not worth a new layout. */
const TOLERANCE = 8;

/**
 * The room of a drawing, and whether the reader is near.
 *
 * The root is observed, since a change of what is in it shows there too, and the probe, which tells of
 * another font and of a reader's own text spacing. What is called back must wait for a task of its own: a layout made at once ends in "ResizeObserver loop" errors.
 */
export class SizeWatch {
  width = 0;
  height = 0;
  /** Width of the probe text: what was measured with another font is stale. */
  probe = 0;

  readonly #host: LitElement;
  readonly #changed: () => void;
  #near = false;
  #root: Element | undefined;
  #resize: ResizeObserver | undefined;
  #sight: IntersectionObserver | undefined;

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
    this.#resize = new view.ResizeObserver(() => this.#changed());
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
    this.#resize?.disconnect();
    this.#sight?.disconnect();
    this.#root = undefined;
  }

  /** Watches the root, once it is rendered. */
  observe(): void {
    const root = this.#host.renderRoot.querySelector('.root') ?? undefined;
    if (root === this.#root) return;
    this.#root = root;
    this.#resize?.disconnect();
    if (!root) return;
    this.#resize?.observe(root);
    const probe = this.#host.renderRoot.querySelector('.probe');
    if (probe) this.#resize?.observe(probe);
  }

  /** Takes the size of the drawing; false while there is none, as in a closed tab or fold. */
  measure(): boolean {
    const {renderRoot} = this.#host;
    const rect = renderRoot.querySelector('.drawing')?.getBoundingClientRect();
    const width = Math.floor(rect?.width ?? 0);
    if (width < this.width || width - this.width >= TOLERANCE) this.width = width;
    this.height = Math.floor(rect?.height ?? 0);
    const probe = renderRoot.querySelector('.probe')?.getBoundingClientRect();
    const wide = Math.round(probe?.width ?? 0);
    if (this.probe !== 0 && this.probe !== wide) forgetWidths();
    this.probe = wide;
    return this.width > 0;
  }

  /** Draws wherever the figure stands: for printing. */
  force(): void {
    this.#near = true;
  }
}
