import {ADVANCES} from './advances.generated.js';
import type {Font, Measure} from './scene.js';

type Style = keyof typeof ADVANCES;

const tables = new Map<Style, ReadonlyMap<string, number>>();

function tableOf(style: Style): ReadonlyMap<string, number> {
  let table = tables.get(style);
  if (!table) {
    const pairs = Object.entries(ADVANCES[style]).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width)] as const),
    );
    tables.set(style, (table = new Map(pairs)));
  }
  return table;
}

function styleOf({weight = 400, italic}: Font): Style {
  if (weight >= 700) return 'bold';
  if (weight >= 600) return 'semibold';
  return italic ? 'italic' : 'regular';
}

/** Letters that the table lacks: marks that combine take no room, others about what their script does. */
function guess(letter: string): number {
  if (/\p{M}|\p{Cf}/u.test(letter)) return 0;
  if (
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303f\uff00-\uffef]/u.test(
      letter,
    )
  ) {
    return 1000;
  }
  return /\p{Script=Arabic}/u.test(letter) ? 560 : 660;
}

/** Wider than the table by this: kerning aside, a page's own font may be a little wider. */
const SLACK = 1.01;

/**
 * Widths by the built-in table of Noto Sans: where no font can be asked, and the same everywhere.
 *
 * Kerning is left out, which makes texts a little wider than they are set; most system fonts are
 * narrower than this one.
 */
export const measureByTable: Measure = (text, font) => {
  const table = tableOf(styleOf(font));
  let sum = 0;
  let letters = 0;
  for (const letter of text) {
    sum += table.get(letter) ?? guess(letter);
    letters++;
  }
  return (sum * SLACK * font.size) / 1000 + letters * (font.spacing ?? 0);
};

/** Letters of a text that the table, and so the font of the pictures, does not have. */
export function lettersWithout(text: string): string[] {
  const table = tableOf('regular');
  return [...new Set(text)].filter((letter) => !table.has(letter));
}
