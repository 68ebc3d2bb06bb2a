import type {Dataset} from '../../data/schema.js';
import {schemaDocs} from '../../data/schema-docs.js';
import {targets} from '../../data/schema.js';
import {type Field, heading, HEADER, TABLES, type Table} from './columns.js';
import {readSheet} from './sheet.js';
import type {Files} from './write.js';

/** Name under which the texts of a table's fields stand. */
const DOCS: Readonly<Record<string, keyof typeof schemaDocs>> = {
  'legs.csv': 'leg',
  'members.csv': 'member',
  'statements.csv': 'statement',
  'people.csv': 'person',
  'tallies.csv': 'tally',
};

type Doc = Readonly<Record<string, {readonly is: string} | undefined>>;

const docsOf = ({file, list}: Table): Doc =>
  schemaDocs[DOCS[file] ?? (list.replace(/s$/, '') as keyof typeof schemaDocs)];

const TYPES: Readonly<Record<string, string>> = {number: 'number', boolean: 'boolean'};

/** A column as Frictionless' Table Schema describes it. */
function column(name: string, table: Table): object {
  const {below, fields} = table;
  if (name === below?.column) {
    return {
      name,
      type: 'string',
      description: `Id of the record that it belongs to.`,
      constraints: {required: true},
    };
  }
  const [plain = ''] = name.split(':', 1);
  const flat = (list: readonly Field[]): readonly Field[] =>
    list.flatMap((field) => (field.kind === 'object' ? [field, ...flat(field.fields)] : [field]));
  const own = flat(fields).find(({column: each, kind}) =>
    kind === 'position' ? ['longitude', 'latitude'].includes(plain) : heading(each) === plain,
  );
  if (!own) return {name, type: 'string'};
  const {key, kind, schema, optional, nullable} = own;
  const description = docsOf(table)[key]?.is;
  const options = kind === 'word' && schema.type === 'picklist' ? schema.options : undefined;
  const isRequired =
    !optional && !nullable && ['word', 'number', 'boolean', 'range', 'citations'].includes(kind);
  const constraints = {
    ...(isRequired && {required: true}),
    ...(key === 'id' && !below && {unique: true}),
    ...(options && {enum: options}),
  };
  return {
    name,
    type: kind === 'position' ? 'number' : (TYPES[kind] ?? 'string'),
    ...(description && {description}),
    ...(Object.keys(constraints).length > 0 && {constraints}),
  };
}

/** What a column holds, in a sentence, and the words that it may hold; empty of one that is not known. */
export function explain(file: string, name: string): {is: string; words: readonly string[]} {
  const table = TABLES.find((each) => each.file === file);
  const {description = '', constraints = {}} = (table ? column(name, table) : {}) as {
    description?: string;
    constraints?: {enum?: readonly string[]};
  };
  return {is: description, words: constraints.enum ?? []};
}

/** Columns that hold the id of a record of one other list. */
function foreignKeys({fields, below, list}: Table, names: readonly string[]): object[] {
  const keys = fields
    .filter(({kind, column: name}) => kind === 'word' && names.includes(heading(name)))
    .map(({column: name, schema}) => ({name: heading(name), lists: targets.get(schema) ?? []}))
    .filter(({lists}) => lists.length === 1);
  const all = [...(below ? [{name: below.column, lists: [list]}] : []), ...keys];
  return all.map(({name, lists: [target = '']}) => ({
    fields: name,
    reference: {resource: target, fields: 'id'},
  }));
}

const plain = (text: Dataset['names']): string =>
  typeof text === 'string' ? text : (text['en'] ?? Object.values(text)[0] ?? '');

/** `datapackage.json` of a folder of tables (Frictionless Data Package 1). */
export function dataPackage(dataset: Dataset, files: Files): string {
  const resources = [...files].map(([path, text]) => {
    const name = path.replace(/\.\w+$/, '');
    if (!path.endsWith('.csv')) {
      const isMap = path.endsWith('.geojson');
      return {
        name: isMap ? `${name}-shapes` : name,
        path,
        mediatype: isMap ? 'application/geo+json' : 'application/json',
      };
    }
    const {headings} = readSheet(path, text);
    const table = TABLES.find(({file}) => file === path);
    const fields = table
      ? headings.map((each) => column(each, table))
      : headings.map((each) => ({name: each, type: 'string'}));
    const keys = table ? foreignKeys(table, headings) : [];
    return {
      name,
      path,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: {delimiter: ',', header: true, commentChar: '#'},
      schema: {
        fields,
        missingValues: [''],
        ...(table && !table.below && {primaryKey: 'id'}),
        ...(!table && HEADER.length > 0 && {primaryKey: 'key'}),
        ...(keys.length > 0 && {foreignKeys: keys}),
      },
    };
  });
  const about = {
    profile: 'data-package',
    name: dataset.id.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
    title: plain(dataset.names),
    ...(dataset.sample && {description: 'Sample data: invented, for a demonstration.'}),
    resources,
  };
  return `${JSON.stringify(about, null, 2)}\n`;
}
