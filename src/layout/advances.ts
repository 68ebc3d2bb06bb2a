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

/** Widths of letters by script, of Noto Sans in regular, rounded up; `''` is every other letter. */
const ARABIC_LAST = {
  1250: 'سشصض',
  1000: 'بپتثفکگك',
  800: 'طظقیئىي',
  690: 'جچحخلنه',
  360: 'رزژ،؛',
  260: 'اآأإ',
  580: '',
};
/** Before a letter that they join. */
const ARABIC_JOINED = {850: 'سشصض', 660: 'جچحخطظمه', 430: 'بپتثلنیئىي', 500: ''};
const GEORGIAN = {1130: 'ლ', 900: 'ორღფდთ', 800: 'ტ', 620: ''};
const ARMENIAN = {950: 'ախպտփ', 830: 'ԹԽՄՊՌՎՓՕԱԳԴԺՂՈՍ', 420: 'լյւչշէ', 670: ''};
/** Letters that do not join the next one. */
const APART = /[اآأإدذرزژوؤءة،؛؟٪\d۰-۹]/u;

function among(widths: Readonly<Record<number, string>>, letter: string): number {
  const all = Object.entries(widths);
  const found = all.find(([, letters]) => letters.includes(letter) && letters !== '');
  return Number((found ?? all.find(([, letters]) => letters === ''))?.[0]);
}

/** Letters that the table lacks: marks that combine take no room, others about what their script does. */
function guess(letter: string, next: string, style: Style): number {
  if (/\p{M}|\p{Cf}/u.test(letter)) return 0;
  if (
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303f\uff00-\uffef]/u.test(
      letter,
    )
  ) {
    return 1000;
  }
  const heavier = style === 'bold' ? 1.08 : style === 'semibold' ? 1.05 : 1;
  if (/\p{Script_Extensions=Arabic}/u.test(letter)) {
    const joined = !APART.test(letter) && /\p{Script=Arabic}/u.test(next) && !/[،؛؟]/.test(next);
    return heavier * among(joined ? ARABIC_JOINED : ARABIC_LAST, letter);
  }
  if (/\p{Script=Georgian}/u.test(letter)) return heavier * among(GEORGIAN, letter);
  if (/\p{Script=Armenian}/u.test(letter)) return heavier * among(ARMENIAN, letter);
  return 660;
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
  const style = styleOf(font);
  const table = tableOf(style);
  let sum = 0;
  let letters = 0;
  let at = 0;
  for (const letter of text) {
    at += letter.length;
    sum += table.get(letter) ?? guess(letter, text[at] ?? '', style);
    letters++;
  }
  return (sum * SLACK * font.size) / 1000 + letters * (font.spacing ?? 0);
};

/** Letters of a text that the table, and so the font of the pictures, does not have. */
export function lettersWithout(text: string): string[] {
  const table = tableOf('regular');
  return [...new Set(text)].filter((letter) => !table.has(letter));
}
