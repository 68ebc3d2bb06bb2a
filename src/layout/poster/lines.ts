import type {Font, Measure} from '../scene.js';

/** Breaks one word that is wider than a line: an address has no spaces. */
function pieces(word: string, width: number, measure: Measure, font: Font): string[] {
  const found: string[] = [];
  let rest = '';
  for (const letter of word) {
    if (rest !== '' && measure(rest + letter, font) > width) {
      found.push(rest);
      rest = '';
    }
    rest += letter;
  }
  return [...found, rest];
}

/** A text in lines no wider than `width` px; at least one line. */
export function linesOf(text: string, width: number, measure: Measure, font: Font): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const broken = pieces(word, width, measure, font);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? '';
  }
  return [...lines, line];
}
