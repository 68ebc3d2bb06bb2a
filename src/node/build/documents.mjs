// What is written from TypeScript: the schema for editors' tools, the built-in dataset, the page's sheet.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../deps.mjs';
import {importTypeScript} from '../run.mjs';

const source = (path) => join(root, 'src', path);

const write = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

/** The JSON Schema of a dataset, with a text for each field. */
export async function jsonSchema() {
  const generator = await importTypeScript(source('node/json-schema.ts'));
  return generator.jsonSchema();
}

/** The built-in dataset as a document. */
export async function builtInDataset() {
  const {middleCorridor} = await importTypeScript(source('data/middle-corridor/index.ts'));
  return middleCorridor;
}

/** The sheet for a page's head, which reserves room before any script. */
export async function pageSheet() {
  const {reserveSheet} = await importTypeScript(source('styles/heights.ts'));
  return reserveSheet();
}

/** The sheet of shadow roots that a server has drawn. */
export async function shadowSheet() {
  const server = await importTypeScript(source('node/server/sheet.ts'));
  return server.shadowSheet();
}

/** Writes all of them into a folder. */
export async function writeDocuments(folder) {
  writeFileSync(join(folder, 'corridor-kit.css'), await pageSheet());
  writeFileSync(join(folder, 'corridor-kit.shadow.css'), await shadowSheet());
  write(join(folder, 'corridor-kit.schema.json'), await jsonSchema());
  write(join(folder, 'middle-corridor.json'), await builtInDataset());
}
