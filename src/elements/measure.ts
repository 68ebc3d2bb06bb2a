import type {Font, Measure} from '../layout/scene.js';

let context: CanvasRenderingContext2D | null | undefined;
/** The font last set on it, as we wrote it: the canvas gives it back in another spelling. */
let current = '';

/** A text in the middle of the alphabet of most scripts; its width changes with font and spacing. */
export const PROBE = 'Aa Жә ğü 0123';

/**
 * A measure in the font of an element: widths in px as the page will set them.
 *
 * The canvas asks the same font engine as SVG and, unlike `getComputedTextLength`, costs no layout of
 * the page. Reader's text spacing counts too. Widths are kept for the life of the measure: make a new
 * one when the probe's size changes.
 */
export function measureIn(probe: Element): Measure {
  const view = probe.ownerDocument.defaultView;
  const style = view?.getComputedStyle(probe);
  const family = style?.fontFamily ?? 'sans-serif';
  // A reader's own text spacing, as shares of the font size.
  const share = (value: string | undefined): number =>
    (Number.parseFloat(value ?? '') || 0) / (Number.parseFloat(style?.fontSize ?? '') || 16);
  const letters = share(style?.letterSpacing);
  const words = share(style?.wordSpacing);
  context ??= probe.ownerDocument.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text: string, font: Font): number => {
    const css = `${font.italic ? 'italic ' : ''}${font.weight ?? 400} ${font.size}px ${family}`;
    const key = `${css}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) {
        if (current !== css) {
          current = css;
          context.font = css;
        }
        width = context.measureText(text).width;
      } else {
        width = text.length * font.size * 0.6;
      }
      known.set(key, width);
    }
    const spaces = words === 0 ? 0 : text.split(' ').length - 1;
    return (
      width +
      text.length * (letters === 0 ? (font.spacing ?? 0) : letters * font.size) +
      spaces * words * font.size
    );
  };
}
