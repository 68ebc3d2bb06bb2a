import {expect} from 'chai';
import '../../src/elements/corridor-map.js';
import {CorridorMapElement} from '../../src/elements/corridor-map.js';
import {enlargedAt, moved, WHOLE} from '../../src/layout/zoomed.js';
import {smallCorridor} from '../support/small-corridor.js';

if (!customElements.get('corridor-map')) customElements.define('corridor-map', CorridorMapElement);

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function until<T>(what: string, found: () => T | null | undefined | false): Promise<T> {
  for (let i = 0; i < 400; i++) {
    const value = found();
    if (value) return value;
    await wait(10);
  }
  throw new Error(`never came: ${what}`);
}

const boxes: HTMLElement[] = [];
async function mount(zoom: boolean): Promise<{root: ShadowRoot; drawing: HTMLElement}> {
  const box = document.createElement('div');
  box.style.width = '700px';
  const element = document.createElement('corridor-map');
  if (zoom) element.setAttribute('zoom', '');
  element.setAttribute('inset', 'none');
  element.data = smallCorridor();
  box.append(element);
  document.body.append(box);
  boxes.push(box);
  const root = await until('shadow root', () => element.shadowRoot);
  await until('drawing', () => root.querySelector('.svg [data-route]'));
  const drawing = await until('drawing', () => root.querySelector<HTMLElement>('.drawing'));
  return {root, drawing};
}

/** Largest distance between two places on the screen, px. */
function spread(root: ShadowRoot): number {
  const xs = [...root.querySelectorAll('.svg circle[data-place]')].map((dot) =>
    Number(dot.getAttribute('cx')),
  );
  return Math.max(...xs) - Math.min(...xs);
}
const path = (root: ShadowRoot): string | null | undefined =>
  root.querySelector('.svg path[data-route]')?.getAttribute('d');

describe('zoom', () => {
  afterEach(() => {
    for (const box of boxes.splice(0)) box.remove();
  });

  it('keeps the point under the pointer, and the window inside the whole', () => {
    const view = enlargedAt(WHOLE, 4, 16, 0.25, 0.5);
    expect(view.k).to.equal(4);
    // What was at a quarter is still there: x + (0.25 − 0.5) / k.
    expect(view.x - 0.25 / 4).to.be.closeTo(0.25, 1e-9);
    expect(moved(view, -9, -9)).to.deep.equal({k: 4, x: 0.125, y: 0.125});
    expect(enlargedAt(view, 0.001, 16)).to.deep.equal(WHOLE);
    expect(enlargedAt(view, 1000, 16).k).to.equal(16);
  });

  it('is offered only where the author asks for it', async () => {
    const {root, drawing} = await mount(false);
    expect(root.querySelector('[data-by]')).to.equal(null);
    const wheel = new WheelEvent('wheel', {deltaY: -100, ctrlKey: true, cancelable: true, bubbles: true}); // prettier-ignore
    drawing.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
  });

  it('enlarges by buttons that have names, one tab stop, and goes back', async () => {
    const {root} = await mount(true);
    const buttons = [...root.querySelectorAll<HTMLElement>('[data-by]')];
    expect(buttons.map((button) => button.ariaLabel ?? button.getAttribute('aria-label'))).to.eql([
      'Zoom in',
      'Zoom out',
      'Show the whole',
    ]);
    expect(buttons.filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
    const [whole, before] = [path(root), spread(root)];
    buttons[0]?.click();
    await until('enlarged', () => path(root) !== whole);
    expect(spread(root)).to.not.be.closeTo(before, 1);
    buttons[2]?.click();
    await until('whole', () => path(root) === whole);
    expect(buttons[1]?.getAttribute('aria-disabled')).to.equal('true');
  });

  it('is read by keys: plus, minus, nought, arrows; other keys stay the page’s', async () => {
    const {root} = await mount(true);
    const plus = await until('button', () => root.querySelector<HTMLElement>('[data-by="+"]'));
    const press = (key: string, init: KeyboardEventInit = {}): KeyboardEvent => {
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        cancelable: true,
        composed: true,
        ...init,
      });
      plus.dispatchEvent(event);
      return event;
    };
    const whole = path(root);
    expect(press('ArrowRight').defaultPrevented).to.equal(false);
    expect(press('+', {ctrlKey: true}).defaultPrevented).to.equal(false);
    expect(press('+').defaultPrevented).to.equal(true);
    const near = await until('enlarged', () => path(root) !== whole && path(root));
    expect(press('ArrowRight').defaultPrevented).to.equal(true);
    await until('moved', () => path(root) !== near);
    expect(press('PageDown').defaultPrevented).to.equal(false);
    press('0');
    await until('whole', () => path(root) === whole);
  });

  it('leaves the page its wheel and one finger; Ctrl and the wheel enlarge', async () => {
    const {root, drawing} = await mount(true);
    const whole = path(root);
    const wheel = (init: WheelEventInit): boolean => {
      const event = new WheelEvent('wheel', {deltaY: -200, cancelable: true, bubbles: true, ...init}); // prettier-ignore
      drawing.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel({})).to.equal(false);
    expect(getComputedStyle(drawing).touchAction).to.match(/pan-x pan-y/);
    // Not every browser lets a page make touches: an event with a list of points is all that is read.
    const touch = (...points: [number, number][]): boolean =>
      ['touchstart', 'touchmove'].some((type) => {
        const event = new Event(type, {cancelable: true, bubbles: true});
        const touches = points.map(([clientX, clientY]) => ({clientX, clientY}));
        Object.defineProperty(event, 'touches', {value: touches});
        drawing.dispatchEvent(event);
        return event.defaultPrevented;
      });
    expect(touch([50, 50])).to.equal(false);
    expect(touch([50, 50], [150, 50])).to.equal(true);
    expect(path(root)).to.equal(whole);
    expect(wheel({ctrlKey: true})).to.equal(true);
    // The old drawing is stretched at once, and laid out when the gesture rests.
    expect(root.querySelector<SVGElement>('.svg')?.style.transform).to.include('scale');
    await until('enlarged', () => path(root) !== whole);
    await until('no stretch', () => !root.querySelector<SVGElement>('.svg')?.style.transform);
  });
});
