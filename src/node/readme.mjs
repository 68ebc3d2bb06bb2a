// npm run readme [-- --check]: writes the tables of README.md from custom-elements.json.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './deps.mjs';

/**
 * A table stands between `<!-- table: corridor-map attributes -->` and `<!-- /table -->`: a tag or
 * `all` (what the four share), then one of the names below.
 */
const MARKS = /(<!-- table: (\S+) (\S+) -->\n)[^]*?(<!-- \/table -->)/g;

/** Columns of each kind of table: heading, and the cell for an entry. */
const KINDS = {
  attributes: {
    list: 'attributes',
    columns: {
      Attribute: ({name}) => code(name),
      Default: ({default: value}) => code(unquoted(value)),
      Meaning: ({description}) => description,
    },
  },
  events: {
    list: 'events',
    columns: {
      Event: ({name}) => code(name),
      Meaning: ({description}) => description,
    },
  },
  parts: {
    list: 'cssParts',
    columns: {
      Part: ({name}) => code(name),
      Meaning: ({description}) => description,
    },
  },
  properties: {
    list: 'cssProperties',
    columns: {
      Property: ({name}) => code(name),
      Default: ({default: value}) => code(value),
      Meaning: ({description}) => description,
    },
  },
  states: {
    list: 'cssStates',
    columns: {
      State: ({name}) => code(`:state(${name})`),
      Meaning: ({description}) => description,
    },
  },
};

const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``);
const unquoted = (text) => text?.replace(/^(['"])(.*)\1$/, '$2');

/** One line, with the bars that would end a cell escaped. */
const cell = (text) => (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** Declarations of the elements by tag. */
function readElements() {
  const file = join(root, 'dist', 'custom-elements.json');
  const {modules} = JSON.parse(readFileSync(file, 'utf8'));
  const declarations = modules.flatMap(({declarations: list = []}) => list);
  return new Map(
    declarations.filter(({tagName}) => tagName).map((element) => [element.tagName, element]),
  );
}

/** Entries of a list that every element has in the same words. */
function sharedEntries(elements, list) {
  const [first, ...rest] = [...elements.values()];
  const has = (element, {name, description}) =>
    (element[list] ?? []).some((entry) => entry.name === name && entry.description === description);
  return (first?.[list] ?? []).filter((entry) => rest.every((element) => has(element, entry)));
}

/** The entries of a table: what all share, or what one element has beside that. */
function entriesOf(elements, tag, list) {
  const shared = sharedEntries(elements, list);
  if (tag === 'all') return shared;
  const element = elements.get(tag);
  if (!element) throw new Error(`README.md asks for <${tag}>, which the manifest does not know`);
  const names = new Set(shared.map(({name}) => name));
  return (element[list] ?? []).filter(({name}) => !names.has(name));
}

function table(elements, tag, kind) {
  const {list, columns} = KINDS[kind] ?? {};
  if (!list) throw new Error(`README.md asks for a table of ${kind}`);
  const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  const headings = Object.keys(columns);
  const rows = entriesOf(elements, tag, list).map((entry) =>
    row(Object.values(columns).map((column) => column(entry))),
  );
  return [row(headings), row(headings.map(() => '---')), ...rows].join('\n');
}

const file = join(root, 'README.md');
const before = readFileSync(file, 'utf8');
const elements = readElements();
const {format, resolveConfig} = await import('prettier');
const filled = before.replace(
  MARKS,
  (_, open, tag, kind, close) => `${open}\n${table(elements, tag, kind)}\n\n${close}`,
);
const after = await format(filled, {...(await resolveConfig(file)), filepath: file});

if (!process.argv.includes('--check')) {
  writeFileSync(file, after);
  console.log('README.md: tables written');
} else if (before !== after) {
  console.error('README.md is stale: npm run build && npm run readme');
  process.exit(1);
} else {
  console.log(`README.md: ${[...before.matchAll(MARKS)].length} tables, all as the sources say`);
}
