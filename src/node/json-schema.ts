import {type JsonSchema, toJsonSchema} from '@valibot/to-json-schema';
import type {GenericSchema} from 'valibot';
import {schemaDocs} from '../data/schema-docs.js';
import * as parts from '../data/schema.js';

/** Draft that editors' tools know. */
const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** A text for one field, as `schema-docs` writes it. */
interface Doc {
  readonly is: string;
  readonly unit?: string;
  readonly words?: Readonly<Record<string, string>>;
  readonly example: unknown;
}
type Docs = Readonly<Record<string, Doc>>;
type Node = JsonSchema & Record<string, unknown>;

function isSchema(value: unknown): value is GenericSchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}

/** Adds to a field what it is, what its words mean, and an example. */
function document(node: Node, {is, unit, words, example}: Doc): void {
  const meanings = Object.entries(words ?? {}).map(([word, meaning]) => `- ${word}: ${meaning}`);
  const unitLine = unit === undefined ? [] : [`Unit: ${unit}.`];
  node['description'] = [is, ...unitLine, ...meanings].join('\n');
  node['examples'] = [example] as Node['examples'];
  const allowed = node['enum'];
  if (words && Array.isArray(allowed)) {
    node['enumDescriptions'] = allowed.map((word: unknown) =>
      typeof word === 'string' ? (words[word] ?? '') : '',
    );
  }
}

/** Adds texts to the fields of an object. Throws if a field has none: the two would have parted. */
function documentFields(node: Node | undefined, docs: Docs, name: string): void {
  const fields = Object.entries((node?.properties ?? {}) as Record<string, Node>);
  if (fields.length === 0) throw new Error(`the schema has no object “${name}”`);
  for (const [key, field] of fields) {
    const doc = docs[key];
    if (!doc) throw new Error(`${name}.${key} has no text in schema-docs.ts`);
    document(field, doc);
  }
}

/** The JSON Schema of a dataset: a definition for each kind of record, a text for each field. */
export function jsonSchema(): JsonSchema {
  const {dataset, ...rest} = parts;
  const definitions: Record<string, GenericSchema> = {};
  for (const [name, part] of Object.entries(rest)) if (isSchema(part)) definitions[name] = part;
  const converted = toJsonSchema(dataset, {definitions, target: 'draft-2020-12'});
  const root: Node = {...converted, $schema: DRAFT, title: 'corridor-kit dataset'};

  const defs = root.$defs as Record<string, Node>;
  const inside = (node: Node | undefined, key: string): Node | undefined =>
    (node?.properties as Record<string, Node> | undefined)?.[key];
  // Objects that are written where they stand, without a name of their own.
  const inline: Record<string, Node | undefined> = {
    dataset: root,
    about: inside(defs['measure'], 'about'),
    window: inside(defs['tally'], 'window'),
    arrangement: inside(root, 'arrangement'),
  };
  for (const [name, docs] of Object.entries(schemaDocs)) {
    documentFields(inline[name] ?? defs[name], docs, name);
  }
  return root;
}
