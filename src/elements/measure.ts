import type {Font, Measure} from '../layout/scene.js';

let context: CanvasRenderingContext2D | null | undefined;
/** The font last set on it, as we wrote it: the canvas gives it back in another spelling. */
let current = '';

/** Widths at `SIZE` by font and text, for all figures: a layout asks for the same words many times. */
const known = new Map<string, number>();
const MOST = 20_000;
/**
 * Texts are measured at one size and scaled: setting the font is what costs. Small sizes are hinted
 * wider in some browsers, by up to a hundredth.
 */
const SIZE = 100;
const HINTED = 1.01;

/** A font has come, or the reader has set another: what was measured is stale. */
export function forgetWidths(): void {
  known.clear();
}

function widthOf(text: string, font: string): number {
  const key = font + text;
  let width = known.get(key);
  if (width !== undefined) return width;
  if (context && current !== font) context.font = current = font;
  width = context?.measureText(text).width ?? text.length * SIZE * 0.6;
  if (known.size >= MOST) known.clear();
  known.set(key, width);
  return width;
}

/**
 * A measure in the font of an element: widths in px as the page will set them.
 *
 * The canvas asks the same font engine as SVG and, unlike `getComputedTextLength`, costs no layout of
 * the page. Reader's text spacing counts too.
 */
export function measureIn(probe: Element): Measure {
  const style = probe.ownerDocument.defaultView?.getComputedStyle(probe);
  const family = style?.fontFamily ?? 'sans-serif';
  // A reader's own text spacing, as shares of the font size.
  const share = (value: string | undefined): number =>
    (Number.parseFloat(value ?? '') || 0) / (Number.parseFloat(style?.fontSize ?? '') || 16);
  const letters = share(style?.letterSpacing);
  const words = share(style?.wordSpacing);
  context ??= probe.ownerDocument.createElement('canvas').getContext('2d');
  return (text: string, {size, weight = 400, italic, spacing = 0}: Font): number => {
    const width = widthOf(text, `${italic ? 'italic ' : ''}${weight} ${SIZE}px ${family}`);
    const spaces = words === 0 ? 0 : text.split(' ').length - 1;
    return (
      (width * HINTED * size) / SIZE +
      text.length * (letters === 0 ? spacing : letters * size) +
      spaces * words * size
    );
  };
}
