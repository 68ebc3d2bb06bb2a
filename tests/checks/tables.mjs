// A dataset becomes tables and comes back the same; what is wrong in a table is told by file and cell.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {importTypeScript} from '../../src/node/run.mjs';

const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const {readTables, writeTables, dataPackage} = await importTypeScript(
  source('node/tables/index.ts'),
);
const {zip} = await importTypeScript(source('node/tables/zip.ts'));
const schema = await importTypeScript(source('data/schema.ts'));
const {middleCorridor} = await importTypeScript(source('data/middle-corridor/index.ts'));
const {resolveLanguage} = await importTypeScript(source('languages/language.ts'));
const plain = (value) => JSON.parse(JSON.stringify(value));
const english = resolveLanguage('en');

/** What texts are made of: signs that mean something in a cell, beside letters. */
const signs = fc.constantFrom(...'=+-@#\'"|;:,\\_ \t\r\n[]{}.', 'null', 'ж', '😀', '\u00a0');
const wild = fc.oneof(
  fc.array(fc.oneof(signs, fc.string({maxLength: 3})), {maxLength: 6}).map((all) => all.join('')),
  fc.constantFrom('', ' ', 'null', '[]', '{}', "'", "'=1", '-5', '#x', '\\_', "''"),
);
const id = fc
  .array(fc.constantFrom(...'ab1-=+@#\'";:|\\[]{}ж.'), {minLength: 1, maxLength: 6})
  .map((letters) => letters.join(''));
const number = fc
  .double({noNaN: true, noDefaultInfinity: true})
  .map((value) => (value === 0 ? 0 : value));
const language = fc.constantFrom('en', 'ru', 'uz-Cyrl', '__proto__');
const dictionary = (value) =>
  fc
    .array(fc.tuple(language, value), {minLength: 1, maxLength: 3})
    .map((entries) => Object.fromEntries(entries));
const text = fc.oneof(wild, dictionary(wild));

/** Anything that a schema allows. */
function arbitrary(node) {
  if (node === schema.text) return text;
  switch (node.type) {
    case 'string':
      return schema.targets.has(node) || schema.vital.has(node) ? id : wild;
    case 'number':
      return number;
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(1);
    case 'picklist':
      return fc.constantFrom(...node.options);
    case 'nullable':
      return fc.option(arbitrary(node.wrapped), {nil: null});
    case 'array': {
      const cited = node.item.type === 'string' && !schema.targets.has(node.item);
      return fc.array(cited ? wild : arbitrary(node.item), {maxLength: 3});
    }
    case 'tuple':
      return fc.tuple(...node.items.map(arbitrary));
    case 'union':
      return fc.oneof(...node.options.map(arbitrary));
    case 'record':
      return dictionary(node.value.type === 'record' ? dictionary(wild) : wild);
    default:
      return fields(node.entries);
  }
}

function fields(entries) {
  const record = {};
  const needed = [];
  for (const [key, node] of Object.entries(entries)) {
    record[key] = key === 'id' ? id : arbitrary(node.type === 'optional' ? node.wrapped : node);
    if (node.type !== 'optional') needed.push(key);
  }
  return fc.record(record, {requiredKeys: needed});
}

/** A document: lists of records with ids of their own. The map is the reader's JSON, as it is. */
function documents() {
  const {entries} = schema.dataset;
  const record = {};
  const needed = [];
  for (const [key, node] of Object.entries(entries)) {
    const inner = node.type === 'optional' ? node.wrapped : node;
    if (node.type !== 'optional') needed.push(key);
    if (['basemap', 'borders', 'arrangement'].includes(key)) {
      record[key] = fc.constant({width: 1, at: {'a.b': [1, 2]}});
    } else if (key in schema.lists) {
      const each = arbitrary(schema.lists[key]);
      record[key] = fc.uniqueArray(each, {selector: (one) => one.id, maxLength: 3});
    } else record[key] = key === 'id' ? id : arbitrary(inner);
  }
  return fc.record(record, {requiredKeys: needed});
}

test('any dataset comes back from its tables as it was', () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const before = plain(document);
      assert.deepEqual(plain(readTables(writeTables(before)).document), before);
    }),
    {numRuns: 300},
  );
});

test('the built-in dataset comes back, without a problem', () => {
  const before = plain(middleCorridor);
  const {document, problems} = readTables(writeTables(before));
  assert.deepEqual(document, before);
  assert.deepEqual(problems, []);
});

test('no cell of text starts as a formula', () => {
  const claims = [{id: '=1', names: '+cmd', measure: '@m', says: '-x', words: '\t=2'}];
  const files = writeTables({sources: [], places: [], claims});
  const cells = files.get('claims.csv').split('\n')[1].split(',');
  for (const cell of cells) assert.doesNotMatch(cell, /^"?[=+\-@\t]/);
  assert.match(files.get('claims.csv'), /'=1/);
});

/** Sentences about a folder that is the built-in dataset with one file changed. */
function sentences(file, change) {
  const files = new Map(writeTables(plain(middleCorridor)));
  files.set(file, change(files.get(file) ?? ''));
  return readTables(files).problems.map((problem) => english.problem(problem));
}

test('what is wrong is told by file and cell', () => {
  const [sentence] = sentences('claims.csv', (csv) => csv.replace(',547000000,', ',547 million,'));
  assert.match(sentence, /^claims\.csv C3 \(value\): “547 million”/);
  const [unknown] = sentences('claims.csv', (csv) => csv.replace(',measure,', ',mesure,'));
  assert.match(unknown, /^claims\.csv B1 \(mesure\):.*measure/);
  const [date] = sentences('events.csv', (csv) => csv.replace('2025-10-06/2025-10-07', 'Oct-25'));
  assert.match(date, /^events\.csv H2 \(date\):.*Oct-25/);
  const [stop] = sentences('legs.csv', (csv) => csv.replace('baku alat', 'baku alatt'));
  assert.match(stop, /^legs\.csv B8 \(stops\):.*alatt/);
  const [member] = sentences('members.csv', (csv) => csv.replace('\nots,', '\nott,'));
  assert.match(member, /^members\.csv A\d+ \(format\):.*ott/);
  const [missing] = sentences('claims.csv', (csv) => csv.replace('001: 22; 004: 6, 15', ''));
  assert.match(missing, /^claims\.csv [A-Z]+9 \(sources\):/);
  const [other] = sentences('claims2.csv', () => 'a,b\n');
  assert.match(other, /claims2\.csv.*claims\.csv/);
});

test('tables as spreadsheets of other countries save them', () => {
  const csv =
    '\ufeffid;names;kind;longitude;latitude\r\n# short name;;;;\r\n\r\nx;Икс;port;13,5;-12,3\r\n';
  const {document, problems} = readTables(new Map([['a/places.csv', csv]]));
  assert.deepEqual(document.places, [{id: 'x', names: 'Икс', kind: 'port', at: [13.5, -12.3]}]);
  assert.ok(!problems.some(({path}) => path.startsWith('places.csv')));
});

test('a line drawn in a map program is a leg; a point is a place', () => {
  const files = new Map([
    ['places.csv', 'id,names,kind\nA,A,port\nB,B,port\n'],
    ['routes.csv', 'id,names,layer,sources\nr,R,transport,s: 1\n'],
    ['sources.csv', 'id,kind,language\ns,article,en\n'],
    [
      'routes.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: {route: 'r', mode: 'rail', status: 'planned', stops: 'A B'},
            geometry: {
              type: 'LineString',
              coordinates: [
                [1, 2, 90],
                [3, 4, 80],
              ],
            },
          },
          {type: 'Feature', properties: {route: 'q'}, geometry: null},
        ],
      }),
    ],
    [
      'places.geojson',
      JSON.stringify({
        type: 'Feature',
        properties: {place: 'A'},
        geometry: {type: 'Point', coordinates: [1, 2]},
      }),
    ],
  ]);
  const {document, problems} = readTables(files);
  const geometry = [
    [1, 2],
    [3, 4],
  ];
  assert.deepEqual(document.routes[0].legs, [
    {stops: ['A', 'B'], mode: 'rail', status: 'planned', geometry},
  ]);
  assert.deepEqual(document.places[0].at, [1, 2]);
  const [wrong] = problems.map((problem) => english.problem(problem));
  assert.match(wrong, /^routes\.geojson features\[1\]\.properties\.route:.*q/);
});

test('the data package names each file and each of its columns', () => {
  const files = writeTables(plain(middleCorridor));
  const {name, title, resources} = JSON.parse(dataPackage(plain(middleCorridor), files));
  assert.equal(name, 'middle-corridor');
  assert.ok(title);
  assert.deepEqual(
    resources.map(({path}) => path),
    [...files.keys()],
  );
  const claims = resources.find(({path}) => path === 'claims.csv');
  const headings = files.get('claims.csv').split('\n')[0].split(',');
  assert.deepEqual(
    claims.schema.fields.map((field) => field.name),
    headings,
  );
  assert.ok(claims.schema.fields.every(({description}) => description));
  assert.deepEqual(claims.schema.foreignKeys, [
    {fields: 'measure', reference: {resource: 'measures', fields: 'id'}},
  ]);
});

/** CRC-32 bit by bit (IEEE 802.3), to compare with one by table. */
function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Files of a ZIP file by its directory at the end. */
function unzip(bytes) {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map();
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(buffer.readUInt32LE(at), 0x02014b50);
    const [crc, size] = [buffer.readUInt32LE(at + 16), buffer.readUInt32LE(at + 24)];
    const length = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, at + 46 + length);
    const local = buffer.readUInt32LE(at + 42);
    assert.equal(buffer.readUInt32LE(local), 0x04034b50);
    const from = local + 30 + buffer.readUInt16LE(local + 26);
    const body = buffer.subarray(from, from + size);
    assert.equal(crc32(body), crc, name);
    files.set(name, body.toString('utf8'));
    at += 46 + length;
  }
  assert.equal(at, end);
  return files;
}

test('a folder saved as a ZIP file holds every table as it was', () => {
  const files = writeTables(plain(middleCorridor));
  assert.deepEqual([...unzip(zip(files))], [...files]);
});
