import type {Font, Measure} from '../layout/scene.js';

let context: CanvasRenderingContext2D | null | undefined;
/** The font last set on it, as we wrote it: the canvas gives it back in another spelling. */
let current = '';

/** Widths at `SIZE` by font and letter, for all figures; of what is not plain, by whole text. */
const letters = new Map<string, Map<number, number>>();
const texts = new Map<string, number>();
const MOST = 2000;
/**
 * Letters that stand side by side as they stand alone: Latin, Greek, Cyrillic, Armenian, Georgian,
 * signs. Kerning pulls them together, never apart by more than `HINTED`.
 */
const PLAIN =
  /[ -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058f\u10a0-\u10ff\u2010-\u2027\u202f-\u22ff]/;
/**
 * Texts are measured at one size and scaled: setting the font is what costs. Small sizes are hinted
 * wider in some browsers, by up to a hundredth.
 */
const SIZE = 100;
const HINTED = 1.01;

/** A font has come, or the reader has set another: what was measured is stale. */
export function forgetWidths(): void {
  letters.clear();
  texts.clear();
}

function measured(text: string, font: string): number {
  if (context && current !== font) context.font = current = font;
  return context?.measureText(text).width ?? text.length * SIZE * 0.6;
}

/** Letter by letter: a page has thousands of texts and a hundred letters. */
function widthOf(text: string, font: string): number {
  let known = letters.get(font);
  if (!known) letters.set(font, (known = new Map<number, number>()));
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let letter = known.get(code);
    if (letter === undefined) {
      if (!PLAIN.test(text.charAt(i))) return widthOfWhole(text, font);
      letter = measured(text.charAt(i), font);
      known.set(code, letter);
    }
    width += letter;
  }
  return width;
}

function widthOfWhole(text: string, font: string): number {
  const key = font + text;
  const width = texts.get(key) ?? measured(text, font);
  if (texts.size >= MOST) texts.clear();
  texts.set(key, width);
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
