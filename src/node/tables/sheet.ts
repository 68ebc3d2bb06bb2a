import {dsvFormat} from 'd3-dsv';
import {columnLetters} from './cells.js';

/** A row of a table as read, and where it stands in the file. */
export interface SheetRow {
  readonly cells: readonly string[];
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly number: number;
}

/** A CSV file, cut into cells. */
export interface Sheet {
  readonly file: string;
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
  /** A comma within a cell is a decimal point: so spreadsheets of many countries write. */
  readonly comma: boolean;
}

/** What stands between the cells: the sign of these that the headings hold most of. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const count = (sign: string): number => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * Cuts a CSV file (RFC 4180; comma, semicolon or tab) into cells. Rows without anything in them and rows
 * that begin with `#`, which are comments, are left out and counted.
 */
export function readSheet(file: string, text: string): Sheet {
  const lean = text.replace(/^\ufeff/, '');
  const separator = separatorOf(lean);
  const [first = [], ...rest] = dsvFormat(separator).parseRows(lean);
  const headings = first.map((cell) => cell.trim());
  const rows = rest
    .map((cells, i) => ({cells, number: i + 2}))
    .filter(({cells}) => cells.some((cell) => cell.trim()) && !cells[0]?.startsWith('#'));
  return {file, headings, rows, comma: separator === ';'};
}

/** How a cell is named to an editor: `claims.csv D5 (value)`; without a column `claims.csv 5`. */
export function cellName({file, headings}: Sheet, row: number, column = ''): string {
  const index = headings.indexOf(column);
  if (index < 0) return `${file} ${row}${column && ` (${column})`}`;
  return `${file} ${columnLetters(index)}${row} (${column})`;
}
