// What the build packs comes out as it went in.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {byLanguage, inflate} from '../../src/node/build/inflate.mjs';
import {byArea, numbered, pack} from '../../src/node/build/pack.mjs';
import {importTypeScript} from '../../src/node/run.mjs';

const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const around = (value) => {
  const {skeleton, streams} = pack(value);
  return inflate(skeleton, streams);
};
const plain = (value) => JSON.parse(JSON.stringify(value));

test('texts in some languages, plural forms, and what only looks like a text', () => {
  const value = {
    names: {en: 'port', ru: 'порт'},
    words: {ru: 'примерно'},
    counted: {en: ['{n} visit', '{n} visits'], ru: ['а', 'б', 'в', 'б']},
    noun: {en: {one: 'ship', other: 'ships'}, az: {other: 'gəmi'}},
    leads: {'corridor-map': {routes: 'a b'}},
    list: [1, null, 'x', {at: [49.9, 40.4]}, {az: 'liman', en: 'port', ru: ''}],
    empty: {},
    records: [
      {id: 'a', to: null},
      {id: 'b', at: {x: 0}, names: {en: 'Ж', ru: 'Z, Баку {n}'}},
    ],
    messages: {one: {en: 'x', ru: 'ж', az: 'y'}, two: {en: 'v', ru: 'w', az: ['z', 'ə']}},
  };
  assert.deepEqual(around(value), value);
});

test('a text that would break the packing stops the build', () => {
  assert.throws(() => pack({names: {en: 'two\nlines'}}), /line break/);
  assert.throws(() => pack({id: '~x'}), /start with/);
  assert.throws(() => pack([{id: ''}, {id: 'a'}]), /empty/);
});

test('the built-in dataset', async () => {
  const {middleCorridor} = await importTypeScript(source('data/middle-corridor/index.ts'));
  assert.deepEqual(around(middleCorridor), plain(middleCorridor));
});

const mapValues = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
/** With every area, also those of which a language has no text. */
const withAreas = (strings) =>
  mapValues(strings, (own) => mapValues(strings.en, (_, area) => own[area] ?? {}));

test('the texts of the interface', async () => {
  const {STRINGS} = await importTypeScript(source('languages/strings/index.ts'));
  // A text that a language lacks is empty in the file, and read as absent.
  const present = (all) =>
    mapValues(all, (areas) =>
      mapValues(areas, (texts) => mapValues(texts, (text) => text || undefined)),
    );
  const all = byLanguage(around(byArea(STRINGS)));
  assert.deepEqual(plain(present(all)), plain(withAreas(STRINGS)));
});

test('texts whose keys are numbers in the built file', async () => {
  const {STRINGS} = await importTypeScript(source('languages/strings/index.ts'));
  const {areas, numbers} = numbered(byArea(STRINGS));
  const texts = byLanguage(around(areas));
  for (const [language, all] of Object.entries(plain(STRINGS))) {
    for (const [area, entries] of Object.entries(all)) {
      for (const [key, entry] of Object.entries(entries)) {
        const number = numbers.get(`${area}.${key}`);
        const found = number ? texts[language][''][number.slice(1)] : texts[language][area][key];
        assert.deepEqual(found, entry, `${language} ${area}.${key}`);
      }
    }
  }
});
