import type {LitElement} from 'lit';
import type {Zoomed} from '../layout/scene.js';
import {WHOLE, enlargedAt, moved} from '../layout/zoomed.js';

/** What the buttons over a zoomed drawing need. */
export interface ZoomControls {
  /** Nothing is enlarged: there is nothing to go back from. */
  readonly whole: boolean;
  readonly most: boolean;
  readonly key: (event: KeyboardEvent) => void;
  readonly click: (event: Event) => void;
}

/** After this pause in a gesture the drawing is laid out anew; until then the old one is stretched, ms. */
const SETTLE = 140;
const STEP = 1.6;
/** Share of what is shown that an arrow key moves. */
const ARROW = 0.2;
/** A mouse that has gone so far drags, px; it does not pick. */
const DRAG = 4;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-ARROW, 0],
  ArrowRight: [ARROW, 0],
  ArrowUp: [0, -ARROW],
  ArrowDown: [0, ARROW],
};

/**
 * Zoom of one drawing, only where the author asks for it (attribute `zoom`).
 *
 * Buttons; + and − and 0 while the focus is in the figure, arrows on the buttons (with Shift on a mark,
 * whose arrows go from mark to mark); Ctrl or ⌘ and the wheel; two fingers; a mouse drags what is
 * enlarged. The wheel alone and one finger are the page's. The layout gets `Box.zoom`, in shares of
 * the whole drawing, and draws anew: texts and strokes keep their size.
 */
export class Zoom {
  readonly #host: LitElement;
  readonly #most: number;
  readonly #flat: boolean;
  readonly #draw: () => void;
  #view: Zoomed = WHOLE;
  /** As the drawing on the screen was laid out. */
  #shown: Zoomed = WHOLE;
  #drawing: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fingers: {readonly x: number; readonly y: number; readonly apart: number} | undefined;
  #drag: {x: number; y: number; far: boolean} | undefined;

  /**
   * @param axes `x` for what is enlarged along one axis alone
   * @param draw asks for a layout with the new `box`
   */
  constructor(host: LitElement, axes: 'x' | 'xy', draw: () => void) {
    this.#host = host;
    this.#flat = axes === 'x';
    this.#most = this.#flat ? 60 : 16;
    this.#draw = draw;
  }

  /** For the layout; undefined while the whole is shown. */
  get box(): Zoomed | undefined {
    return this.#view.k > 1 ? this.#view : undefined;
  }

  get controls(): ZoomControls {
    const {k} = this.#view;
    return {whole: k <= 1, most: k >= this.#most, key: this.#key, click: this.#click};
  }

  /** There is a new drawing, laid out for this; the next update shows it. */
  laid(box: Zoomed | undefined): void {
    this.#shown = box ?? WHOLE;
  }

  /** After each update of the host: whether the reader may zoom. */
  watch(on: boolean): void {
    const drawing = on ? this.#host.renderRoot.querySelector<HTMLElement>('.drawing') : null;
    if (drawing !== this.#drawing) {
      this.#listen(false);
      this.#drawing = drawing;
      this.#listen(true);
      if (!drawing) this.#view = WHOLE;
    }
    this.#stretch();
  }

  #listen(on: boolean): void {
    const drawing = this.#drawing;
    if (!drawing) return;
    const toggle = on ? 'addEventListener' : 'removeEventListener';
    const eager = {passive: false, capture: true};
    drawing[toggle]('wheel', this.#wheel as EventListener, eager);
    drawing[toggle]('touchstart', this.#touch as EventListener, eager);
    drawing[toggle]('touchmove', this.#touch as EventListener, eager);
    drawing[toggle]('pointerdown', this.#press as EventListener, true);
    drawing[toggle]('pointermove', this.#press as EventListener, true);
    drawing[toggle]('click', this.#release as EventListener, true);
    drawing[toggle]('keydown', this.#key as EventListener, true);
    // One finger scrolls the page; two are ours.
    drawing.style.touchAction = on ? 'pan-x pan-y' : '';
    if (!on) clearTimeout(this.#timer);
  }

  /** @param atOnce for a key or a button; a gesture waits until it rests */
  #go(view: Zoomed, atOnce = false): void {
    this.#view = this.#flat ? {...view, y: 0.5} : view;
    clearTimeout(this.#timer);
    if (atOnce || this.#flat) this.#settle();
    else {
      this.#stretch();
      this.#timer = setTimeout(this.#settle, SETTLE);
    }
  }

  readonly #settle = (): void => {
    this.#host.requestUpdate();
    this.#draw();
  };

  /** Until there is a new drawing the old one is stretched to where it will be. */
  #stretch(): void {
    const svg = this.#drawing?.querySelector<SVGElement>('.svg');
    if (!svg || this.#flat) return;
    const [to, from] = [this.#view, this.#shown];
    const r = to.k / from.k;
    const by = (side: number, a: number, b: number): number =>
      side * ((1 - r) / 2 + (b - a) * to.k);
    const {clientWidth, clientHeight} = svg;
    const same = r === 1 && to.x === from.x && to.y === from.y;
    svg.style.transformOrigin = '0 0';
    svg.style.transform = same
      ? ''
      : `translate(${by(clientWidth, to.x, from.x)}px,${by(clientHeight, to.y, from.y)}px) scale(${r})`;
  }

  /** A point of the screen as shares of the drawing. */
  #share(x: number, y: number): {ax: number; ay: number; width: number; height: number} {
    const rect = this.#drawing?.getBoundingClientRect();
    const {left = 0, top = 0, width = 1, height = 1} = rect ?? {};
    return {ax: (x - left) / (width || 1), ay: (y - top) / (height || 1), width, height};
  }

  readonly #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 16 : 1;
    const by = Math.max(-0.5, Math.min(0.5, -event.deltaY * lines * 0.01));
    const {ax, ay} = this.#share(event.clientX, event.clientY);
    this.#go(enlargedAt(this.#view, 2 ** by, this.#most, ax, ay));
  };

  readonly #touch = (event: TouchEvent): void => {
    const [a, b] = event.touches;
    if (!a || !b) {
      this.#fingers = undefined;
      return;
    }
    if (event.cancelable) event.preventDefault();
    const now = {
      x: (a.clientX + b.clientX) / 2,
      y: (a.clientY + b.clientY) / 2,
      apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
    };
    const before = event.type === 'touchmove' ? this.#fingers : undefined;
    this.#fingers = now;
    if (!before) return;
    const {ax, ay, width, height} = this.#share(now.x, now.y);
    const panned = moved(this.#view, (before.x - now.x) / width, (before.y - now.y) / height);
    this.#go(enlargedAt(panned, now.apart / before.apart, this.#most, ax, ay));
  };

  readonly #press = (event: PointerEvent): void => {
    const down = event.type === 'pointerdown';
    if (down) this.#drag = undefined;
    if (event.pointerType !== 'mouse' || this.#view.k <= 1 || event.buttons !== 1) return;
    if ((event.target as Element).closest('.panel')) return;
    if (down) this.#drag = {x: event.clientX, y: event.clientY, far: false};
    const drag = this.#drag;
    if (down || !drag) return;
    const [dx, dy] = [drag.x - event.clientX, drag.y - event.clientY];
    drag.far ||= Math.hypot(dx, dy) > DRAG;
    if (!drag.far) return;
    event.stopPropagation();
    [drag.x, drag.y] = [event.clientX, event.clientY];
    const {width, height} = this.#share(0, 0);
    this.#go(moved(this.#view, dx / width, dy / height));
  };

  /** The click that ends a drag picks nothing. */
  readonly #release = (event: MouseEvent): void => {
    if (this.#drag?.far) event.stopImmediatePropagation();
    this.#drag = undefined;
  };

  readonly #click = (event: Event): void => {
    const {by} = (event.currentTarget as HTMLElement).dataset;
    this.#step(by ?? '');
  };

  #step(key: string): boolean {
    const factor = {'+': STEP, '=': STEP, '-': 1 / STEP, _: 1 / STEP, '0': 0}[key];
    if (factor === undefined) return false;
    this.#go(factor ? enlargedAt(this.#view, factor, this.#most) : WHOLE, true);
    return true;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = arrows[event.key];
    // On a mark plain arrows go from mark to mark.
    const onMark = event.currentTarget === this.#drawing;
    if (arrow && this.#view.k > 1 && (event.shiftKey || !onMark)) {
      this.#go(moved(this.#view, ...arrow), true);
    } else if (!this.#step(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
