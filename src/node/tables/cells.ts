/*
 * What stands in one cell of a table, and back. A cell is a text; an empty one says nothing. Words that
 * would be read as something else (`null`, `[]`, `{}`), what a spreadsheet would run as a formula (OWASP,
 * CSV injection) and what would look like a comment get an apostrophe in front, and lose it on the way in.
 */

/** After any apostrophes: nothing to see, a word with a meaning, or a sign that a program acts upon. */
const GUARDED = /^'*(?:\s*$|\s*(?:null|\[\]|\{\})\s*$|[=+\-@#\t\r])/;

/** A text as a cell. */
export function guard(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** A cell as the text that it stands for. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** An empty text within a list; a cell without anything is no text at all. */
const EMPTY = '\\_';

/** One of several texts in a cell, with what would end it escaped by a backslash. */
export function escapePart(text: string, signs: string): string {
  if (text === '') return EMPTY;
  return text
    .replace(/[\\]/g, '\\\\')
    .replace(new RegExp(`[${signs}]`, 'g'), '\\$&')
    .replace(/^\s|\s$/g, '\\$&');
}

/** Cuts a cell at a sign that no backslash stands before; the parts keep their backslashes. */
export function splitParts(cell: string, sign: string): string[] {
  const parts = [''];
  for (const [piece] of cell.matchAll(/\\[^]|[^]/g)) {
    if (piece === sign) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts;
}

/** A part without the spaces around it and without its backslashes. */
export function unescapePart(part: string): string {
  const lean = part.trimStart();
  // A space behind a backslash belongs to the text.
  const end = /^(?:\\[^]|[^\\])*?(?=\s*$)/.exec(lean)?.[0] ?? lean;
  return end === EMPTY ? '' : end.replace(/\\([^])/g, '$1');
}

/** Ids between spaces or commas. */
export function splitIds(cell: string): string[] {
  return cell.split(/[\s,]+/).filter(Boolean);
}

/** Longitude and latitude as written between spaces: `51.2,44.1`. No id holds a comma. */
const POSITION = /^-?[\d.]+(?:e[+-]?\d+)?,-?[\d.]+(?:e[+-]?\d+)?$/i;

/** Stops of a leg: ids, and waypoints without a name. */
export function splitStops(cell: string): (string | number[])[] {
  return cell
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word): (string | number[])[] =>
      POSITION.test(word) ? [word.split(',').map(Number)] : splitIds(word),
    );
}

/**
 * A number, or the cell as it is, for the check to complain of.
 *
 * @param comma whether a comma is a decimal point: so it is where a semicolon parts the cells
 */
export function readNumber(cell: string, comma: boolean): number | string {
  const lean = cell.trim().replace(/(?<=\d)[\s\u00a0\u202f]+(?=\d)/g, '');
  const text = comma ? lean.replace(',', '.') : lean;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : cell;
}

const YES = ['true', 'yes', '1', 'x'];
const NO = ['false', 'no', '0'];

/** True or false, or the cell as it is. */
export function readBoolean(cell: string): boolean | string {
  const word = cell.trim().toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : cell;
}

/** A letter for each column, as spreadsheets count them: A to Z, AA, AB. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
