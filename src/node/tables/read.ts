import {checkDataset, type Checked} from '../../data/check.js';
import {didYouMean, type Problem} from '../../data/problem.js';
import {unguard} from './cells.js';
import {HEADER, heading, isRequired, TABLES, type Field, type Table} from './columns.js';
import {readField, type Cells} from './read-row.js';
import {readLines, readPlaces} from './shapes.js';
import {cellName, readSheet, type Sheet} from './sheet.js';
import type {Files} from './write.js';

type Fields = Record<string, unknown>;

/** Tells of a problem in a file. */
export type Tell = (
  code: string,
  path: string,
  values?: Problem['values'],
  known?: readonly string[],
) => void;

/** What came of a folder: the document that its files say, checked; problems by file and row. */
export interface Imported extends Checked {
  readonly document: unknown;
  /** Problems of the files themselves: a column that is not known, a map that is none. */
  readonly own: readonly Problem[];
  /** Turns a path of the document into the cell that says it. */
  readonly where: (path: string) => string;
}

/** Where a part of the document was written: a row, or a feature of a map file. */
type Written = {readonly sheet: Sheet; readonly row: number} | {readonly path: string};

const JSON_KEYS = ['basemap', 'borders', 'arrangement', 'leads'];

/** Files that may lie in the folder and are not read: what it is published with. */
const BESIDE =
  /^(datapackage\.json|dataset\.json|readme(\.\w+)?|index\.html|.*\.(js|css|md|txt))$/i;

function cellsOf(sheet: Sheet, cells: readonly string[]): Cells {
  const pairs = sheet.headings.map((name, i) => [name, cells[i] ?? ''] as const);
  return new Map(pairs.filter(([name, cell]) => name !== '' && cell.trim() !== ''));
}

/** Headings that a table may have; the languages of a text are a heading each. */
function knownHeadings(fields: readonly Field[]): string[] {
  return fields.flatMap(({kind, column, fields: own}) =>
    kind === 'object'
      ? knownHeadings(own)
      : kind === 'position'
        ? [0, 1].map((i) => heading(`${column}.${i}`))
        : [heading(column)],
  );
}

function checkHeadings(sheet: Sheet, table: Table, tell: Tell): void {
  const known = [...(table.below ? [table.below.column] : []), ...knownHeadings(table.fields)];
  for (const name of sheet.headings) {
    const [plain = ''] = name.split(':', 1);
    if (name === '' || name.startsWith('#') || known.includes(plain)) continue;
    tell('unknown-key', cellName(sheet, 1, name), {written: name}, known);
  }
}

function readRecord(cells: Cells, fields: readonly Field[], comma: boolean): Fields {
  const record: Fields = {};
  for (const field of fields) {
    const value = readField(cells, field, comma);
    if (value !== undefined) record[field.key] = value;
    else if (field.kind === 'rows' && !field.optional) record[field.key] = [];
  }
  return record;
}

/** What bare tags take: `leads.trade-chart.measures` and the like. */
function readLeads(pairs: Cells): unknown {
  const tags = new Map<string, [string, string][]>();
  for (const [key, cell] of pairs) {
    const [leads, tag = '', ...name] = key.split('.');
    if (leads !== 'leads' || tag === '') continue;
    const attributes = tags.get(tag) ?? [];
    tags.set(tag, attributes);
    if (name.length > 0) attributes.push([name.join('.'), unguard(cell)]);
  }
  if (tags.size === 0) return undefined;
  return Object.fromEntries([...tags].map(([tag, pairs]) => [tag, Object.fromEntries(pairs)]));
}

function readHeader(sheet: Sheet, document: Fields, where: Map<string, Written>, tell: Tell): void {
  const pairs = new Map<string, string>();
  const known = HEADER.map(({key}) => key);
  for (const {
    cells: [name = '', value = ''],
    number,
  } of sheet.rows) {
    const key = name.trim();
    const [plain = ''] = key.split(/[:.]/, 1);
    if (!known.includes(plain)) {
      tell('unknown-key', `${sheet.file} A${number}`, {written: key}, known);
    } else if (value !== '') {
      pairs.set(key, value);
      where.set(plain, {sheet, row: number});
    }
  }
  for (const field of HEADER) {
    const {key} = field;
    const cell = pairs.get(key);
    if (JSON_KEYS.includes(key)) {
      if (cell?.startsWith('{')) {
        try {
          document[key] = JSON.parse(cell);
        } catch {
          document[key] = cell;
        }
      } else if (cell !== undefined) document[key] = unguard(cell);
    } else {
      const value = readField(pairs, field, sheet.comma);
      if (value !== undefined) document[key] = value;
    }
  }
  document['leads'] ??= readLeads(pairs);
  if (document['leads'] === undefined) delete document['leads'];
}

/** Reads a list, or what hangs below the records of one that was read before. */
function readTable(
  sheet: Sheet,
  table: Table,
  document: Fields,
  where: Map<string, Written>,
  tell: Tell,
): void {
  const {list, fields, below} = table;
  checkHeadings(sheet, table, tell);
  const records = (document[list] ??= []) as Fields[];
  for (const {cells: written, number: row} of sheet.rows) {
    const cells = cellsOf(sheet, written);
    const record = readRecord(cells, fields, sheet.comma);
    if (!below) {
      where.set(`${list}[${records.length}]`, {sheet, row});
      records.push(record);
      continue;
    }
    const id = unguard(cells.get(below.column)?.trim() ?? '');
    const index = records.findIndex((each) => each['id'] === id);
    const parent = records[index];
    if (!parent) {
      const known = records.map((each) => String(each['id']));
      tell('no-such-id', cellName(sheet, row, below.column), {written: id}, known);
      continue;
    }
    const parts = (parent[below.key] ??= []) as Fields[];
    where.set(`${list}[${index}].${below.key}[${parts.length}]`, {sheet, row});
    parts.push(record);
  }
}

/** Turns `claims[3].names.ru` into the cell that says it. */
function whereIs(path: string, where: ReadonlyMap<string, Written>): string {
  for (let end = path.length; end > 0; end = cut(path, end)) {
    const written = where.get(path.slice(0, end));
    if (!written) continue;
    const rest = path.slice(end).replace(/^\./, '');
    if ('path' in written) return `${written.path}${rest && `.${rest}`}`;
    const {sheet, row} = written;
    if (sheet.file === 'dataset.csv') return `${sheet.file} B${row} (${path})`;
    return cellName(sheet, row, columnOf(rest, sheet));
  }
  return path;
}

/** The end of the next shorter part of a path. */
const cut = (path: string, end: number): number =>
  Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1));

/** The heading of a field: `value[1]` is in `value`, `names.ru` in `names:ru`. */
function columnOf(rest: string, {headings}: Sheet): string {
  const steps = rest
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean);
  for (let length = steps.length; length > 0; length--) {
    const dotted = steps.slice(0, length).join('.');
    const language = dotted.replace(/\.([^.]*)$/, ':$1');
    const found = [heading(dotted), language].find((name) => headings.includes(name));
    if (found) return found;
  }
  return steps.filter((step) => !/^\d+$/.test(step)).join('.');
}

/** The name of a file without its folders, which differ by how it was dropped. */
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * The dataset that a folder of tables says, with every problem named by file, row and column.
 *
 * Files: `dataset.csv`, a CSV file a list (any of comma, semicolon, tab), `legs.csv`, `members.csv` and
 * `statements.csv` below them, `routes.geojson`, `places.geojson`, `basemap.json`. Never throws.
 */
export function readTables(files: Files): Imported {
  const own: Problem[] = [];
  const tell: Tell = (code, path, values = {}, known) => {
    const meant = known && didYouMean(String(values['written']), known);
    own.push({
      code: meant ? `${code}-meant` : code,
      path,
      values: {...values, ...(meant && {meant})},
    });
  };
  const byName = new Map([...files].map(([path, text]) => [baseName(path), text]));
  const where = new Map<string, Written>();
  const document: Fields = {};
  const sheetOf = (file: string): Sheet | undefined => {
    const text = byName.get(file);
    return text === undefined ? undefined : readSheet(file, text);
  };

  const header = sheetOf('dataset.csv');
  if (header) readHeader(header, document, where, tell);
  for (const table of TABLES) {
    const sheet = sheetOf(table.file);
    if (sheet) readTable(sheet, table, document, where, tell);
    // What a dataset needs and this one has nothing of.
    else if (!table.below && isRequired(table.list)) document[table.list] = [];
  }
  readMaps(byName, document, where, tell);

  const known = [...TABLES.map(({file}) => file), 'dataset.csv', ...MAPS];
  for (const name of byName.keys()) {
    if (!known.includes(name) && !BESIDE.test(name) && !name.startsWith('.')) {
      tell('unknown-key', name, {written: name}, known);
    }
  }
  document['corridorKit'] ??= 1;
  const {dataset, problems} = checkDataset(document);
  const told = problems.map((problem) => ({
    ...problem,
    path: whereIs(problem.path, where),
    values: Object.fromEntries(
      Object.entries(problem.values).map(([key, value]) => [
        key,
        key === 'other' && typeof value === 'string' ? whereIs(value, where) : value,
      ]),
    ),
  }));
  return {
    document,
    dataset,
    problems: [...own, ...told],
    own,
    where: (path) => whereIs(path, where),
  };
}

const MAPS = ['routes.geojson', 'places.geojson', 'basemap.json'];

function readMaps(
  files: ReadonlyMap<string, string>,
  document: Fields,
  where: Map<string, Written>,
  tell: Tell,
): void {
  const [lines, places, basemap] = MAPS.map((name) => files.get(name));
  const routes = (document['routes'] ?? []) as Fields[];
  if (lines !== undefined) {
    const made = (leg: Fields, path: string): void => {
      const index = routes.findIndex(({legs}) => (legs as unknown[]).includes(leg));
      const legs = routes[index]?.['legs'] as unknown[];
      where.set(`routes[${index}].legs[${legs.indexOf(leg)}]`, {path});
    };
    readLines('routes.geojson', lines, routes, made, tell);
  }
  if (places !== undefined) {
    readPlaces('places.geojson', places, (document['places'] ?? []) as Fields[], tell);
  }
  if (basemap === undefined) return;
  try {
    document['basemap'] = JSON.parse(basemap) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    tell('load-json', 'basemap.json', {url: 'basemap.json', reason});
  }
}
