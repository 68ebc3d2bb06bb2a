import type {LitElement} from 'lit';

/** How far outside the screen a figure is drawn already. */
const NEAR = '400px';
/** Growth in px of width that is not worth a new layout. */
const TOLERANCE = 8;

/**
 * The room of a drawing, and whether the reader is near.
 *
 * It calls back from an observer's callback; the answer must wait for a task of its own, since a
 * layout made there and then ends in "ResizeObserver loop" errors.
 */
export class SizeWatch {
  width = 0;
  height = 0;
  /** Counts changes of the font: what was measured before is stale. */
  serial = 0;

  readonly #host: LitElement;
  readonly #changed: () => void;
  #near = false;
  #probe = 0;
  #drawing: Element | undefined;
  #resize: ResizeObserver | undefined;
  #sight: IntersectionObserver | undefined;

  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Near the screen and with a width: in a closed tab or fold there is none yet. */
  get ready(): boolean {
    return this.#near && this.width > 0;
  }

  start(): void {
    this.#resize = new ResizeObserver((entries) => this.#resized(entries));
    this.#sight = new IntersectionObserver(
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
    this.#drawing = undefined;
  }

  /** Watches the drawing that was rendered last, and the probe that tells when the font changes. */
  observe(): void {
    const drawing = this.#host.renderRoot.querySelector('.drawing') ?? undefined;
    if (drawing === this.#drawing) return;
    this.#drawing = drawing;
    this.#resize?.disconnect();
    if (!drawing) return;
    this.#resize?.observe(drawing);
    const probe = this.#host.renderRoot.querySelector('.probe');
    if (probe) this.#resize?.observe(probe);
  }

  /** Measures at once, for printing. False where there is no room. */
  force(): boolean {
    const rect = this.#host.renderRoot.querySelector('.drawing')?.getBoundingClientRect();
    this.#near = true;
    this.width = Math.floor(rect?.width ?? 0);
    this.height = Math.floor(rect?.height ?? 0);
    return this.width > 0;
  }

  #resized(entries: readonly ResizeObserverEntry[]): void {
    let moved = false;
    for (const {target, contentRect} of entries) {
      const width = Math.floor(contentRect.width);
      if (target !== this.#drawing) {
        if (this.#probe !== 0 && width !== this.#probe) {
          this.serial++;
          moved = true;
        }
        this.#probe = width;
        continue;
      }
      const height = Math.floor(contentRect.height);
      const narrower = width < this.width;
      if (!narrower && width - this.width < TOLERANCE && Math.abs(height - this.height) <= 1)
        continue;
      this.width = width;
      this.height = height;
      moved = true;
    }
    if (moved) this.#changed();
  }
}
