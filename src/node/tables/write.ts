import {csvFormatRows} from 'd3-dsv';
import {lists, type Dataset, type ListName} from '../../data/schema.js';
import {escapePart, guard} from './cells.js';
import {type Field, HEADER, heading, TABLES, type Table} from './columns.js';

/** Name and text of each file of a folder. */
export type Files = ReadonlyMap<string, string>;

type Fields = Readonly<Record<string, unknown>>;
/** Cells of a row by heading, in the order in which they were found. */
type Row = Map<string, string>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One text in several languages, or a bare one, a column each. */
function putText(row: Row, column: string, value: unknown): void {
  if (typeof value === 'string') row.set(column, guard(value));
  else if (Object.keys(value as Fields).length === 0) row.set(column, '{}');
  else {
    for (const [language, text] of Object.entries(value as Fields)) {
      row.set(`${column}:${language}`, guard(String(text)));
    }
  }
}

/** Several texts, each language in a column: the first of each belong together. */
function putTexts(row: Row, column: string, values: readonly unknown[]): void {
  const columns = new Map<string, string[]>();
  values.forEach((value, i) => {
    const texts = isObject(value) ? Object.entries(value) : [['', value] as const];
    for (const [language, text] of texts) {
      const name = language === '' ? column : `${column}:${language}`;
      const parts = columns.get(name) ?? [];
      columns.set(name, parts);
      while (parts.length < i) parts.push('');
      parts[i] = escapePart(String(text), '|');
    }
  });
  for (const [name, parts] of columns) {
    while (parts.length < values.length) parts.push('');
    row.set(name, guard(parts.join(' | ')));
  }
}

function putNoun(row: Row, column: string, value: Fields): void {
  if (Object.keys(value).length === 0) row.set(column, '{}');
  for (const [language, forms] of Object.entries(value)) {
    const entries = Object.entries(forms as Fields);
    if (entries.length === 0) row.set(`${column}:${language}`, '{}');
    for (const [form, text] of entries) {
      row.set(`${column}:${language}:${form}`, guard(String(text)));
    }
  }
}

const citation = (value: unknown): string => {
  const {source, at} = value as {source: string; at: readonly string[]};
  const places = at.map((place) => escapePart(place, ';:,')).join(', ');
  return `${escapePart(source, ';:,')}${at.length > 0 ? `: ${places}` : ''}`;
};

/** Writes one field into a row; what is not given leaves no cell. */
function put(row: Row, {column, kind, fields, optional}: Field, value: unknown): void {
  const name = heading(column);
  if (value === undefined) return;
  if (value === null) {
    // Where a field may be left out, an empty cell already says that it is.
    if (optional) row.set(name, 'null');
    return;
  }
  if (Array.isArray(value) && value.length === 0) {
    if (kind !== 'rows' || optional) row.set(name, '[]');
    return;
  }
  const list = value as readonly unknown[];
  const plain = value as string | number | boolean;
  switch (kind) {
    case 'text':
      return putText(row, column, value);
    case 'texts':
      return putTexts(row, column, list);
    case 'noun':
      return putNoun(row, column, value as Fields);
    case 'object':
      for (const field of fields) put(row, field, (value as Fields)[field.key]);
      return;
    case 'number':
    case 'boolean':
      return void row.set(name, String(plain));
    case 'range':
      return void row.set(name, Array.isArray(value) ? value.join('..') : String(plain));
    case 'ids':
      return void row.set(name, guard(list.join(' ')));
    case 'stops':
      return void row.set(name, guard(list.map(String).join(' ')));
    case 'citations':
      return void row.set(name, guard(list.map(citation).join('; ')));
    case 'position':
      list.forEach((degrees, i) => row.set(heading(`${column}.${i}`), String(degrees)));
      return;
    case 'shape':
    case 'rows':
      return;
    default:
      row.set(name, guard(value as string));
  }
}

/** Headings of a field that stand in every table, filled or not, so that an editor sees what there is. */
const always = ({kind, optional, column, fields}: Field): string[] =>
  optional || ['text', 'texts', 'noun', 'rows', 'shape'].includes(kind)
    ? []
    : kind === 'object'
      ? fields.flatMap(always)
      : [heading(column)];

/** In the order of the schema; the languages of a text where its column is. */
function headings(fields: readonly Field[], rows: readonly Row[]): string[] {
  const used = new Set(rows.flatMap((row) => [...row.keys()]));
  const own = (field: Field): string[] => {
    if (field.kind === 'object') return field.fields.flatMap(own);
    const bare = heading(field.column);
    const names =
      field.kind === 'position' ? [0, 1].map((i) => heading(`${field.column}.${i}`)) : [bare];
    const more = [...used].filter((name) => name.startsWith(`${field.column}:`));
    return [...names.filter((name) => used.has(name) || always(field).includes(name)), ...more];
  };
  const found = fields.flatMap(own);
  // What an object says of itself as a whole.
  return [...new Set([...found, ...used])];
}

/** A table as CSV: headings, then a row a record. */
function format(names: readonly string[], rows: readonly Row[]): string {
  const body = rows.map((row) => names.map((name) => row.get(name) ?? ''));
  return `${csvFormatRows([[...names], ...body])}\n`;
}

function tableRows({list, fields, below}: Table, dataset: Fields): Row[] {
  const records = (dataset[list] ?? []) as readonly Fields[];
  const rowOf = (record: Fields, parent?: string): Row => {
    const row: Row = new Map();
    if (below) row.set(below.column, guard(parent ?? ''));
    for (const field of fields) put(row, field, record[field.key]);
    return row;
  };
  if (!below) return records.map((record) => rowOf(record));
  return records.flatMap((record) =>
    ((record[below.key] ?? []) as readonly Fields[]).map((part) =>
      rowOf(part, String(record['id'])),
    ),
  );
}

const WORD = /^[\w-]+$/;
/** Can what bare tags take be written a row an attribute? */
const isPlain = (leads: Fields): boolean =>
  Object.keys(leads).length > 0 &&
  Object.entries(leads).every(
    ([tag, attributes]) =>
      WORD.test(tag) && Object.keys(attributes as Fields).every((name) => WORD.test(name)),
  );

/** Dataset-wide settings, a row each: `language`, `names:en`, `leads.trade-chart.measures`. */
function headerRows(dataset: Fields): [string, string][] {
  const rows: [string, string][] = [];
  for (const field of HEADER) {
    const {key, kind} = field;
    const value = dataset[key];
    if (value === undefined) continue;
    if (key === 'leads' && isPlain(value as Fields)) {
      for (const [tag, attributes] of Object.entries(value as Record<string, Fields>)) {
        if (Object.keys(attributes).length === 0) rows.push([`leads.${tag}`, '{}']);
        for (const [name, written] of Object.entries(attributes)) {
          rows.push([`leads.${tag}.${name}`, guard(String(written))]);
        }
      }
    } else if (isObject(value) && kind !== 'text') {
      // A map has a file of its own; anything else that nests is JSON in the cell.
      if (key !== 'basemap') rows.push([key, JSON.stringify(value)]);
    } else {
      const row: Row = new Map();
      if (typeof value === 'object' || kind === 'text') put(row, field, value);
      else row.set(key, typeof value === 'string' ? guard(value) : JSON.stringify(value));
      rows.push(...row);
    }
  }
  return rows;
}

const feature = (properties: Fields, geometry: Fields): Fields => ({
  type: 'Feature',
  properties,
  geometry,
});

/** Features, one a line: a change of one is a change of one line. */
const collection = (features: readonly Fields[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`;

/** Surveyed lines of legs, and outlines of areas. */
function shapes({routes = [], places}: Dataset): Map<string, string> {
  const lines = routes.flatMap(({id, legs}) =>
    legs.flatMap(({geometry, mode, status}, i) =>
      geometry?.length
        ? [
            feature(
              {route: id, leg: i + 1, mode, status},
              {type: 'LineString', coordinates: geometry},
            ),
          ]
        : [],
    ),
  );
  const areas = places.flatMap(({id, ring}) =>
    ring?.length ? [feature({place: id}, {type: 'Polygon', coordinates: [ring]})] : [],
  );
  const files = new Map<string, string>();
  if (lines.length > 0) files.set('routes.geojson', collection(lines));
  if (areas.length > 0) files.set('places.geojson', collection(areas));
  return files;
}

/**
 * A dataset as a folder of tables: `dataset.csv` of what it is, a file a list, `routes.geojson` and
 * `places.geojson` of what has a shape, `basemap.json` of a map of its own. `readTables` makes the same
 * dataset of it.
 */
export function writeTables(dataset: Dataset): Files {
  const fields = dataset as unknown as Fields;
  const files = new Map([
    ['dataset.csv', `${csvFormatRows([['key', 'value'], ...headerRows(fields)])}\n`],
  ]);
  for (const table of TABLES) {
    const {file, list, below} = table;
    const rows = tableRows(table, fields);
    if (below ? rows.length === 0 : fields[list] === undefined) continue;
    const names = headings(table.fields, rows);
    files.set(file, format(below ? [...new Set([below.column, ...names])] : names, rows));
  }
  for (const [file, text] of shapes(dataset)) files.set(file, text);
  if (isObject(dataset.basemap)) files.set('basemap.json', `${JSON.stringify(dataset.basemap)}\n`);
  return files;
}

/** Lists that may be in a folder. */
export const LISTS = Object.keys(lists) as ListName[];
