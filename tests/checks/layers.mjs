// Who may import whom. Reads the import lines of src/ and names every file that breaks a rule.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join, posix, relative} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const src = join(root, 'src');

/** Folders in the order of the pipeline: a file imports from its own or from one further up. */
const STAGES = [
  'data',
  'languages',
  'geography',
  'model',
  'layout',
  'styles',
  'templates',
  'elements',
];
const D3 = ['d3-array'];
/** Packages that a folder may use. */
const PACKAGES = {
  // src/hydrate-support.ts only: what takes over a drawing of a server.
  '': ['lit', '@lit-labs/ssr-client'],
  data: ['valibot'],
  languages: [],
  geography: D3,
  model: D3,
  layout: D3,
  styles: ['lit'],
  templates: ['lit'],
  elements: ['lit'],
};
/** Packages of types only, allowed everywhere. */
const TYPES = ['geojson'];
const WIDGETS = ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'];
/** What a general kit may not know: the built-in dataset has it, and lists of the world's names. */
const LOCAL_WORDS =
  /azerbaijan|caspian|kazakh|uzbek|turkmen|\b(AZE|KAZ|UZB|TKM|Baku|Aktau|Alat)\b/i;
const KNOWS_THE_WORLD = /^(data\/middle-corridor|languages|geography|node)\b/;
const MAX_LINES = 300;
/** Lists: what is generated, the dataset and its schema, strings. */
const MAY_BE_LONG = /\.generated\.ts$|^data\/(middle-corridor\b|schema)|^languages\b/;

const files = readdirSync(src, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => relative(src, join(entry.parentPath ?? entry.path, entry.name)))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const sources = files.filter((path) => path.endsWith('.ts') && !path.startsWith('node/'));
const textOf = (path) => readFileSync(join(src, path), 'utf8');

/** Does this import or export bring only types? */
function bringsTypes(node) {
  const clause = node.importClause;
  if (node.isTypeOnly || clause?.isTypeOnly) return true;
  const named = clause ? (clause.name ? undefined : clause.namedBindings) : node.exportClause;
  const elements = named?.elements;
  return elements !== undefined && elements.length > 0 && elements.every((e) => e.isTypeOnly);
}

/** Modules that a file names: specifier, and whether only for types. */
function importsOf(path) {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    const isStatement = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (isStatement && node.moduleSpecifier) {
      found.push({from: node.moduleSpecifier.text, types: bringsTypes(node)});
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push({from: node.arguments[0]?.text ?? '(computed)', types: false});
    } else if (ts.isImportTypeNode(node)) {
      found.push({from: node.argument.literal?.text ?? '(computed)', types: true});
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isRelative = (from) => from.startsWith('.');
const target = (path, from) => posix.normalize(posix.join(posix.dirname(path), from));
const folderOf = (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');
const packageOf = (from) => from.split('/', from.startsWith('@') ? 2 : 1).join('/');

/** The widget that a file is part of: its name, or a folder's, right below the stage. */
const widgetOf = (path) =>
  WIDGETS.find((name) => new RegExp(`^[^/]+/${name}(/|\\.[jt]s$)`).test(path));

const imports = sources.flatMap((path) => importsOf(path).map((entry) => ({path, ...entry})));
const inside = imports
  .filter(({from}) => isRelative(from))
  .map((entry) => ({...entry, to: target(entry.path, entry.from)}));
const say = ({path, from}) => `src/${path} imports ${from}`;
const none = (broken, rule) => assert.deepEqual(broken, [], rule);

test('each folder of src/ is a stage', () => {
  const folders = new Set(sources.map(folderOf));
  none(
    [...folders].filter((folder) => folder !== '' && !STAGES.includes(folder)),
    `the stages are ${STAGES.join(', ')}`,
  );
});

test('a file imports from its own stage or an earlier one', () => {
  const rank = (path) => STAGES.indexOf(folderOf(path));
  const broken = inside.filter(
    ({path, to}) => folderOf(path) !== '' && (rank(to) < 0 || rank(to) > rank(path)),
  );
  none(broken.map(say), `the order is ${STAGES.join(' → ')}`);
});

test('each stage uses its own packages only', () => {
  const isAllowed = ({path, from, types}) =>
    isRelative(from) ||
    (PACKAGES[folderOf(path)] ?? []).includes(packageOf(from)) ||
    (types && TYPES.includes(from));
  const broken = imports.filter((entry) => !isAllowed(entry));
  none(broken.map(say), 'd3 counts, lit draws; see the list in this file');
});

test('widgets do not know each other', () => {
  const broken = inside.filter(({path, to}) => {
    const [own, other] = [widgetOf(path), widgetOf(to)];
    return own !== undefined && other !== undefined && own !== other;
  });
  none(broken.map(say), 'what two widgets need is nobody’s own file');
});

test('templates take only types from model and layout', () => {
  const broken = inside.filter(
    ({path, to, types}) =>
      folderOf(path) === 'templates' && ['model', 'layout'].includes(folderOf(to)) && !types,
  );
  none(broken.map(say), 'a template prints a scene; it does not compute one');
});

test('imports name files as they are published', () => {
  const broken = inside.filter(({from}) => !/\.(js|json)$/.test(from));
  none(broken.map(say), 'relative imports end in .js');
});

test('nothing but data and lists of names knows a region', () => {
  const broken = sources
    .filter((path) => !KNOWS_THE_WORLD.test(path))
    .flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, index) =>
          LOCAL_WORDS.test(line) ? [`src/${path}:${index + 1}: ${line.trim()}`] : [],
        ),
    );
  none(broken, 'another corridor must work without touching code');
});

test('files answer one question', () => {
  const lines = (path) => textOf(path).split('\n').length - 1;
  const broken = files
    .filter((path) => /\.(ts|mjs)$/.test(path) && !MAY_BE_LONG.test(path))
    .filter((path) => lines(path) > MAX_LINES)
    .map((path) => `src/${path} has ${lines(path)} lines`);
  none(broken, `over ${MAX_LINES} lines a file is two`);
});

test('the top level holds what it should', () => {
  const allowed = new Set([
    'src',
    'demo',
    'tests',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'rollup.config.mjs',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    // made here, never committed
    'node_modules',
    'dist',
    'coverage',
  ]);
  none(
    readdirSync(root).filter((entry) => !entry.startsWith('.') && !allowed.has(entry)),
    'everything else has a folder',
  );
});
