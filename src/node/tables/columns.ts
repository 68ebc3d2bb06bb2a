import {dataset, type ListName, lists, position, targets, text, vital} from '../../data/schema.js';

/*
 * How the fields of a record become columns, derived from the schema: a field that is added there has
 * its column without a line here.
 */

/** The parts of a Valibot schema that are looked at. */
export interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
}

/**
 * How a field is written in a cell.
 *
 * `text` and `texts` have a column a language; `noun` one a language and plural form; `object` one a field
 * of its own; `rows` are a table, `shape` is a feature of a GeoJSON file.
 */
export type Kind =
  | 'word'
  | 'string'
  | 'number'
  | 'boolean'
  | 'text'
  | 'texts'
  | 'ids'
  | 'citations'
  | 'range'
  | 'stops'
  | 'position'
  | 'shape'
  | 'noun'
  | 'object'
  | 'rows';

export interface Field {
  readonly key: string;
  /** Heading of its column, or the beginning of it. */
  readonly column: string;
  readonly kind: Kind;
  readonly optional: boolean;
  readonly nullable: boolean;
  readonly schema: Schema;
  /** Of an object or of rows. */
  readonly fields: readonly Field[];
}

/** A table: a list of records, or what a record holds several of. */
export interface Table {
  readonly file: string;
  readonly list: ListName;
  readonly fields: readonly Field[];
  /** Of a table below another: the field of the record, and the column that names the record. */
  readonly below?: {readonly key: string; readonly column: string};
}

/** Headings that say more to an editor than the name of the field would. */
const HEADINGS: Readonly<Record<string, string>> = {
  'date.edtf': 'date',
  'at.0': 'longitude',
  'at.1': 'latitude',
};
export const heading = (column: string): string => HEADINGS[column] ?? column;

function bare(schema: Schema): {schema: Schema; optional: boolean; nullable: boolean} {
  let [optional, nullable] = [false, false];
  let inner = schema;
  while (inner.wrapped) {
    if (inner.type === 'optional') optional = true;
    if (inner.type === 'nullable') nullable = true;
    inner = inner.wrapped;
  }
  return {schema: inner, optional, nullable};
}

function kindOf(schema: Schema, key: string): Kind {
  const {type, item, options = []} = schema;
  const same = (other: unknown): boolean => (schema as unknown) === other;
  if (same(text)) return 'text';
  if (same(position)) return 'position';
  if (type === 'array' && item) {
    if ((item as unknown) === text) return 'texts';
    if ((item as unknown) === position) return 'shape';
    if (item.type === 'string') return 'ids';
    if (item.type === 'union') return 'stops';
    return item.entries?.['source'] && item.entries['at'] ? 'citations' : 'rows';
  }
  if (type === 'tuple') return 'ids';
  if (type === 'union' && (options[0] as Schema).type === 'number') return 'range';
  if (type === 'record') return 'noun';
  if (type === 'strict_object') return 'object';
  if (type === 'number' || type === 'literal') return 'number';
  if (type === 'boolean') return 'boolean';
  return type === 'picklist' || key === 'id' || targets.has(schema) || vital.has(schema)
    ? 'word'
    : 'string';
}

function fieldsOf(entries: Readonly<Record<string, Schema>>, above = ''): Field[] {
  return Object.entries(entries).map(([key, wrapped]) => {
    const {schema, optional, nullable} = bare(wrapped);
    const kind = kindOf(schema, key);
    const column = `${above}${key}`;
    const inner = kind === 'object' ? schema.entries : kind === 'rows' ? schema.item?.entries : {};
    const fields = fieldsOf(inner ?? {}, kind === 'object' ? `${column}.` : '');
    return {key, column, kind, optional, nullable, schema, fields};
  });
}

const singular = (list: ListName): string => list.replace(/s$/, '');

/** Every table of a dataset, each list followed by what its records hold several of. */
export const TABLES: readonly Table[] = (Object.keys(lists) as ListName[]).flatMap((list) => {
  const fields = fieldsOf(lists[list].entries);
  const below = fields
    .filter(({kind}) => kind === 'rows')
    .map(({key, fields: own}) => ({
      file: `${key}.csv`,
      list,
      fields: own,
      below: {key, column: singular(list)},
    }));
  return [{file: `${list}.csv`, list, fields}, ...below];
});

/** Fields of the document itself. */
export const HEADER: readonly Field[] = fieldsOf(
  dataset.entries as unknown as Readonly<Record<string, Schema>>,
).filter(({key}) => !(key in lists));

/** Is a list of records needed in every document? */
export const isRequired = (list: ListName): boolean =>
  (dataset.entries[list] as unknown as Schema).type !== 'optional';
