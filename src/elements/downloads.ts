import type {Facts} from '../data/dataset.js';
import {lists, type ListName} from '../data/schema.js';
import type {Cell, Table} from '../model/figure.js';

/**
 * A cell of a CSV file (RFC 4180).
 *
 * A text that starts like a formula gets an apostrophe, since spreadsheets run it (OWASP, CSV
 * injection); a number is left as it is.
 */
function csvCell(text: string, numeric: boolean): string {
  const safe = !numeric && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function cellText(cell: Cell): string {
  const letters = cell.letters?.length ? ` [${cell.letters.join(' ')}]` : '';
  return csvCell(`${cell.text}${letters}`, false);
}

function baseValue(cell: Cell | undefined): string {
  if (cell?.value === undefined) return '';
  return typeof cell.value === 'number' ? String(cell.value) : cell.value.join('..');
}

/** All tables of a figure as CSV, an empty line between them; numeric columns also in base units. */
export function tablesToCsv(
  tables: readonly Table[],
  inBaseUnit: (label: string) => string,
): string {
  const lines = tables.map(({caption, columns, rows}) => {
    const withValue = columns.filter(
      (column, index) =>
        column.numeric && rows.some(({cells}) => cells[index]?.value !== undefined),
    );
    const header = [
      ...columns.map(({label}) => csvCell(label, false)),
      ...withValue.map(({label}) => csvCell(inBaseUnit(label), false)),
    ];
    const body = rows.map(({cells}) =>
      [
        ...cells.map(cellText),
        ...withValue.map((column) => baseValue(cells[columns.indexOf(column)])),
      ].join(','),
    );
    return [csvCell(caption, false), header.join(','), ...body].join('\r\n');
  });
  return `${lines.join('\r\n\r\n')}\r\n`;
}

/** The first table as tab-separated text, for pasting into a sheet. */
export function tablesToText(tables: readonly Table[]): string {
  return tables
    .map(({columns, rows}) =>
      [
        columns.map(({label}) => label).join('\t'),
        ...rows.map(({cells}) => cells.map(({text}) => text.replace(/\s+/g, ' ')).join('\t')),
      ].join('\n'),
    )
    .join('\n\n');
}

/** The part of a dataset that a figure shows, with its sources: a document of the same shape. */
export function factsToJson({dataset}: Facts, ids: readonly string[]): string {
  const shown = new Set(ids);
  const part: Record<string, unknown> = {};
  const cited = new Set<string>();
  for (const name of Object.keys(lists) as ListName[]) {
    if (name === 'sources') continue;
    const records = (dataset[name] ?? []).filter(({id}) => shown.has(id));
    if (records.length === 0) continue;
    part[name] = records;
    for (const record of records) {
      const citations = 'sources' in record ? (record.sources ?? []) : [];
      for (const {source} of citations) cited.add(source);
    }
  }
  const {corridorKit, id, names, language, asOf} = dataset;
  return `${JSON.stringify(
    {
      corridorKit,
      id,
      names,
      language,
      asOf,
      sources: dataset.sources.filter((source) => cited.has(source.id)),
      places: [],
      ...part,
    },
    null,
    1,
  )}\n`;
}

/** Hands a text, or what the browser made, to the reader as a file. */
export function save(document: Document, name: string, type: string, text: string | Blob): void {
  // The mark in front makes spreadsheets read a CSV as UTF-8.
  const parts = [type === 'text/csv' ? '\uFEFF' : '', text];
  const blob = typeof text === 'string' ? new Blob(parts, {type: `${type};charset=utf-8`}) : text;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
