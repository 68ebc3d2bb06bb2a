// The published package says what is in it. Reads dist/: build first.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

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
