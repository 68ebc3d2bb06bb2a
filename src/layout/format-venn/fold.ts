import type {Font, Measure} from '../scene.js';
import {wrap} from '../labels/text.js';

/** Marks a place where a line may break although no space stands there. */
const JOINT = '\u200b ';

/**
 * Breaks a name into lines no wider than `width` px: at spaces, after dashes and slashes, and, where a
 * single word is wider than that, inside it.
 */
export function fold(text: string, font: Font, width: number, measure: Measure): string[] {
  const jointed = text
    .replace(/ ([–—]) /g, '\u00a0$1 ')
    .replace(/([–—/-])(?=\S)/g, `$1${JOINT}`)
    .split(' ')
    .map((word) => (measure(word, font) <= width ? word : chop(word, font, width, measure)))
    .join(' ');
  return wrap({...font, text: jointed}, width, measure).map((line) =>
    line.text.replaceAll(JOINT, '').replaceAll('\u200b', ''),
  );
}

function chop(word: string, font: Font, width: number, measure: Measure): string {
  let [out, piece] = ['', ''];
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter, font) > width) {
      out += piece + JOINT;
      piece = '';
    }
    piece += letter;
  }
  return out + piece;
}
