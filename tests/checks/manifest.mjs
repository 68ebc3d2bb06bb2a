// The published package says what is in it. Reads dist/: build first.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {importTypeScript} from '../../src/node/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(read(path));

const TAGS = ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'];
/** What every element understands; design: nine, and `debug`. */
const SHARED = [
  'src',
  'heading',
  'summary',
  'lang',
  'theme',
  'group',
  'show',
  'highlight',
  'height',
];
const MOST_OWN = 12;

const manifest = json('package.json');
const {modules} = json('dist/custom-elements.json');
const elements = modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({customElement}) => customElement);
const namesOf = (list = []) => list.map(({name}) => name);

test('the manifest knows the four tags', () => {
  assert.deepEqual(elements.map(({tagName}) => tagName).sort(), [...TAGS].sort());
});

test('each module of the manifest is published', () => {
  const paths = modules.map(({path}) => path);
  assert.deepEqual(
    paths.filter((path) => !existsSync(join(root, path))),
    [],
  );
});

test('both files for a script tag are modules of the manifest, with the four tags', () => {
  for (const path of ['dist/corridor-kit.js', 'dist/corridor-kit.full.js']) {
    const {exports} = modules.find((module) => module.path === path);
    const defined = exports.filter(({kind}) => kind === 'custom-element-definition');
    assert.deepEqual(namesOf(defined).sort(), [...TAGS].sort());
    for (const {declaration} of defined) {
      const module = modules.find((other) => other.path === declaration.module);
      assert.ok(namesOf(module.declarations).includes(declaration.name), declaration.name);
    }
  }
});

/** What the code answers to a word that no attribute knows: the words it does know. */
const DRAW = `
  import {indexDataset} from '../../src/data/dataset.js';
  import {middleCorridor} from '../../src/data/middle-corridor/index.js';
  import {readFrame} from '../../src/elements/frame-settings.js';
  import {resolveLanguage} from '../../src/languages/language.js';
  import {corridorMapModel} from '../../src/model/corridor-map.js';
  import {formatVennModel} from '../../src/model/format-venn.js';
  import {tradeChartModel} from '../../src/model/trade-chart.js';
  import {visitTimelineModel} from '../../src/model/visit-timeline.js';
  import {BASEMAP} from '../../src/geography/basemap.generated.js';
  import {unpack} from '../../src/geography/unpack.js';

  const world = {facts: indexDataset(middleCorridor), language: resolveLanguage('en')};
  const MODELS = {
    'corridor-map': (attributes) => corridorMapModel(world, attributes, unpack(BASEMAP)),
    'trade-chart': (attributes) => tradeChartModel(world, attributes),
    'format-venn': (attributes) => formatVennModel(world, attributes),
    'visit-timeline': (attributes) => visitTimelineModel(world, attributes),
  };
  /** Problems of a tag with one attribute. */
  export function problemsOf(tag, name, value) {
    const attributes = {[name]: value};
    const frame = readFrame(tag, (each) => attributes[each]).problems;
    return [...frame, ...MODELS[tag](attributes).problems];
  }
`;

test('the words of each attribute are those that the code knows', async () => {
  const folder = join(root, '.cache', 'manifest');
  mkdirSync(folder, {recursive: true});
  const program = join(folder, 'draw.js');
  writeFileSync(program, DRAW);
  const {problemsOf} = await importTypeScript(program);
  let compared = 0;
  for (const {tagName, attributes} of elements) {
    for (const {name, kind} of attributes) {
      if (!['one-of', 'any-of'].includes(kind.control)) continue;
      const written = 'qqqqqqqqqqqq';
      const problem = problemsOf(tagName, name, written).find(({values}) => values.allowed);
      assert.ok(problem, `<${tagName} ${name}> takes any word`);
      const known = String(problem.values.allowed)
        .split(', ')
        .flatMap((each) => each.split(' '));
      const said = [...kind.values, ...(kind.more ?? [])];
      assert.deepEqual([...new Set(known)].sort(), said.sort(), `<${tagName} ${name}>`);
      compared += 1;
    }
  }
  assert.ok(compared >= 20, `${compared} attributes compared`);
});

test('each attribute says what it takes', () => {
  const mute = elements.flatMap(({tagName, attributes}) =>
    attributes.filter(({kind}) => !kind).map(({name}) => `<${tagName} ${name}>`),
  );
  assert.deepEqual(mute, []);
});

test('editors are offered every tag, attribute and word', () => {
  const {tags} = json('dist/vscode.html-custom-data.json');
  const web = json('dist/web-types.json').contributions.html.elements;
  for (const {tagName, attributes} of elements) {
    const offered = tags.find(({name}) => name === tagName);
    assert.deepEqual(namesOf(offered.attributes).sort(), namesOf(attributes).sort(), tagName);
    const listed = web.find(({name}) => name === tagName);
    assert.deepEqual(namesOf(listed.attributes).sort(), namesOf(attributes).sort(), tagName);
    for (const {name, kind} of attributes) {
      if (kind.control !== 'one-of') continue;
      const {values = []} = offered.attributes.find((each) => each.name === name);
      const words = [...kind.values, ...(kind.more ?? [])];
      for (const word of words)
        assert.ok(namesOf(values).includes(word), `${tagName} ${name} ${word}`);
    }
  }
});

/** Errors of TypeScript in a page of React, with React as far as types of markup need it. */
function errorsIn(markup) {
  const folder = join(root, '.cache', 'jsx');
  mkdirSync(join(folder, 'react'), {recursive: true});
  writeFileSync(
    join(folder, 'react', 'index.d.ts'),
    `export namespace JSX { interface IntrinsicElements { main: {children?: unknown} } interface Element {} }
     export interface CSSProperties {}
     export function useState<T>(value: T): [T, (value: T) => void];`,
  );
  writeFileSync(
    join(folder, 'react', 'jsx-runtime.d.ts'),
    `import type {JSX as Own} from 'react';
     export namespace JSX { interface IntrinsicElements extends Own.IntrinsicElements {} interface Element {} }`,
  );
  const file = join(folder, 'page.tsx');
  writeFileSync(
    file,
    `import type {} from '${join(root, 'dist/jsx.js')}';
     import type {} from '${join(root, 'dist/es/index.js')}';
     import type {JSX} from 'react';
     export const typed: string | null | undefined = document.createElement('trade-chart').measures;
     export const Page = (): JSX.Element => ${markup};`,
  );
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    jsx: ts.JsxEmit.Preserve,
    jsxImportSource: 'react',
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    experimentalDecorators: true,
    skipLibCheck: true,
    types: [],
    paths: {
      react: [join(folder, 'react/index.d.ts')],
      'react/jsx-runtime': [join(folder, 'react/jsx-runtime.d.ts')],
    },
  });
  const source = program.getSourceFile(file);
  return [
    ...program.getSemanticDiagnostics(source),
    ...program.getSyntacticDiagnostics(source),
  ].map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('React knows the tags and their attributes, and a page script the elements by tag', () => {
  assert.deepEqual(errorsIn('<trade-chart measures="a b" type="columns" heading="A" />'), []);
  assert.match(errorsIn('<trade-chart measure="a" />').join(), /measure/);
});

test('everything is described', () => {
  const lists = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
  const mute = elements.flatMap((element) => [
    ...(element.description ? [] : [`<${element.tagName}>`]),
    ...lists.flatMap((list) =>
      (element[list] ?? [])
        .filter(({description}) => !description)
        .map(({name}) => `<${element.tagName}> ${list} ${name}`),
    ),
  ]);
  assert.deepEqual(mute, []);
});

test('all four share nine attributes, and have at most a dozen beside them', () => {
  for (const {tagName, attributes} of elements) {
    const names = namesOf(attributes);
    // `lang` is every element's own; an element may or may not list it.
    const missing = SHARED.filter((name) => name !== 'lang' && !names.includes(name));
    assert.deepEqual(missing, [], `<${tagName}>`);
    const own = names.filter((name) => !SHARED.includes(name));
    assert.ok(own.length <= MOST_OWN, `<${tagName}> has ${own.length}: ${own.join(' ')}`);
  }
});

test('all four fire the same events', () => {
  for (const {tagName, events} of elements) {
    for (const name of ['ck-ready', 'ck-select', 'ck-problem']) {
      assert.ok(namesOf(events).includes(name), `<${tagName}> ${name}`);
    }
  }
});

test('no public name is one that HTML has taken', () => {
  const taken = ['dataset', 'title', 'dir', 'hidden', 'part', 'slot', 'role', 'style', 'id'];
  for (const {tagName, attributes, members} of elements) {
    const names = [...namesOf(attributes), ...namesOf(members)];
    assert.deepEqual(
      names.filter((name) => taken.includes(name)),
      [],
      `<${tagName}>`,
    );
  }
});

test('each file that package.json names is there', () => {
  const values = (value) =>
    typeof value === 'string' ? [value] : Object.values(value).flatMap(values);
  const named = [
    ...values(manifest.exports),
    ...values(manifest.bin),
    manifest.types,
    manifest.customElements,
    manifest['web-types'],
  ];
  assert.deepEqual(
    named.filter((path) => !existsSync(join(root, path))),
    [],
  );
});

/** Modules that a file of types names. */
const importsOf = (file) =>
  ts.preProcessFile(read(file)).importedFiles.map(({fileName}) => fileName);

/** Files of types that whoever imports the package reads: from its entry, along the imports. */
function publicTypes() {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const from of importsOf(file).filter((name) => name.startsWith('.'))) {
      visit(join(dirname(file), from).replace(/\.js$/, '.d.ts'));
    }
  };
  visit('dist/es/index.d.ts');
  return [...seen];
}

test('public types lean on no package that is not installed with us', () => {
  const installed = Object.keys(manifest.dependencies);
  const packageOf = (from) => from.split('/', from.startsWith('@') ? 2 : 1).join('/');
  const loose = publicTypes().flatMap((file) =>
    importsOf(file)
      .filter((from) => !from.startsWith('.'))
      .map(packageOf)
      // d3 has its types in packages of their own, which nobody installs with us.
      .filter((name) => !installed.includes(name) || name.startsWith('d3-'))
      .map((name) => `${file} needs types of ${name}`),
  );
  assert.deepEqual(loose, []);
});

test('the schema names its parts and is what editors expect', () => {
  const schema = json('dist/corridor-kit.schema.json');
  assert.match(schema.$schema, /json-schema\.org\/draft\/2020-12/);
  for (const name of ['source', 'place', 'route', 'claim', 'event', 'format']) {
    assert.ok(schema.$defs[name], name);
    const fields = Object.entries(schema.$defs[name].properties);
    const mute = fields.filter(([, field]) => !field.description).map(([key]) => key);
    assert.deepEqual(mute, [], name);
  }
});

test('the built-in dataset is published as a document', () => {
  const dataset = json('dist/middle-corridor.json');
  for (const list of ['sources', 'places', 'routes', 'measures', 'claims', 'events', 'formats']) {
    assert.ok(dataset[list].length > 0, list);
  }
});
