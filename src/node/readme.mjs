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

const file = join(root, 'dist', 'custom-elements.json');
const {modules} = JSON.parse(readFileSync(file, 'utf8'));
const declarations = modules.flatMap(({declarations: list = []}) => list);
/** Declarations of the elements by tag. */
const elements = new Map(
  declarations.filter(({tagName}) => tagName).map((element) => [element.tagName, element]),
);

/** What an event says of itself, whichever element fires it. */
const ofItself = ({type, ...event}) => ({
  ...event,
  description: declarations.find(({name}) => name === type?.text)?.description ?? event.description,
});

/** Entries of a list that every element has: events by name, the rest in the same words. */
function sharedEntries(list) {
  const [first, ...rest] = [...elements.values()];
  const isEvent = list === 'events';
  const has = (element, {name, description}) =>
    (element[list] ?? []).some(
      (entry) => entry.name === name && (isEvent || entry.description === description),
    );
  const shared = (first?.[list] ?? []).filter((entry) =>
    rest.every((element) => has(element, entry)),
  );
  return isEvent ? shared.map(ofItself) : shared;
}

/** The entries of a table: what all share, or what one element has beside that. */
function entriesOf(tag, list) {
  const shared = sharedEntries(list);
  if (tag === 'all') return shared;
  const element = elements.get(tag);
  if (!element) throw new Error(`README.md asks for <${tag}>, which the manifest does not know`);
  const names = new Set(shared.map(({name}) => name));
  return (element[list] ?? []).filter(({name}) => !names.has(name));
}

function table(tag, kind) {
  const {list, columns} = KINDS[kind] ?? {};
  if (!list) throw new Error(`README.md asks for a table of ${kind}`);
  const entries = entriesOf(tag, list);
  const filled = Object.entries(columns).filter(([, column]) => entries.some(column));
  const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  const rows = entries.map((entry) => row(filled.map(([, column]) => column(entry))));
  const headings = filled.map(([heading]) => heading);
  return [row(headings), row(headings.map(() => '---')), ...rows].join('\n');
}

const readme = join(root, 'README.md');
const before = readFileSync(readme, 'utf8');
const {format, resolveConfig} = await import('prettier');
const filled = before.replace(
  MARKS,
  (_, open, tag, kind, close) => `${open}\n${table(tag, kind)}\n\n${close}`,
);
const after = await format(filled, {...(await resolveConfig(readme)), filepath: readme});

if (!process.argv.includes('--check')) {
  writeFileSync(readme, after);
  console.log('README.md: tables written');
} else if (before !== after) {
  console.error('README.md is stale: npm run build && npm run readme');
  process.exit(1);
} else {
  console.log(`README.md: ${[...before.matchAll(MARKS)].length} tables, all as the sources say`);
}
