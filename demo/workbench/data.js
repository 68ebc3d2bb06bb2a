import {checkDataset, namesOf, openText, readTables} from '../../dist/workbench.js';

/** The dataset at hand: one of the demo's, or files of the editor's own. */

const HERE = new URL('../', import.meta.url);
export const DATASETS = {
  'built-in': new URL('../dist/middle-corridor.json', HERE),
  lobito: new URL('datasets/lobito/dataset.json', HERE),
  bioceanic: new URL('datasets/bioceanic/dataset.json', HERE),
};

const TABLES = /\.(csv|geojson)$/i;
const BASEMAP = /(^|\/)basemap\.json$/i;

/** Files below an entry that was dropped, by path. */
async function filesBelow(entry) {
  if (entry.isFile) {
    const file = await new Promise((done, fail) => entry.file(done, fail));
    return [[entry.fullPath, file]];
  }
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return found;
    for (const each of some) found.push(...(await filesBelow(each)));
  }
}

/** What was dropped: files, or folders with files in them. */
export async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) return [...transfer.files].map((file) => [file.name, file]);
  return (await Promise.all(entries.map(filesBelow))).flat();
}

/** Files that were chosen, by path. */
export const chosen = (list) =>
  [...list].map((file) => [file.webkitRelativePath || file.name, file]);

export class Data {
  document = {};
  /** Problems of the document, and of the files that it came from. */
  problems = [];
  filed = [];
  name = '';
  #where = (path) => path;

  /** Loads one of the demo's datasets; false if it cannot be had. */
  async load(url, name) {
    try {
      const response = await fetch(url);
      if (!response.ok) return false;
      this.#take(openText(await response.text(), name), name);
      return true;
    } catch {
      return false;
    }
  }

  /** Opens files: tables, if there are any, else a document. */
  async open(files) {
    const tables = files.filter(([path]) => TABLES.test(path));
    if (tables.length > 0) {
      const wanted = files.filter(([path]) => TABLES.test(path) || BASEMAP.test(path));
      const texts = await Promise.all(
        wanted.map(async ([path, file]) => [path, await file.text()]),
      );
      const {document, own, where} = readTables(new Map(texts));
      const [folder = ''] = tables[0][0].replace(/^\//, '').split('/').slice(0, -1);
      this.#take({document, problems: []}, titleOf(document) || folder || tables[0][0]);
      this.filed = own;
      this.#where = where;
      this.problems = checkDataset(document).problems;
      return;
    }
    const [path, file] = files.find(([each]) => /\.json$/i.test(each)) ?? files[0] ?? [];
    if (!file) return;
    const opened = openText(await file.text(), path);
    this.#take(opened, titleOf(opened.document ?? {}) || path);
  }

  #take({document, problems}, name) {
    this.#where = (path) => path;
    this.filed = document === undefined ? problems : [];
    this.problems = document === undefined ? [] : problems;
    this.document = document ?? {};
    this.name = name.replace(/^\//, '');
  }

  /** All problems, each with where it is written and, if it can be mended here, where in the document. */
  listed() {
    return [
      ...this.filed.map((problem) => ({problem})),
      ...this.problems.map((problem) => ({
        problem: {...problem, path: this.#where(problem.path)},
        path: problem.path,
      })),
    ];
  }

  /** Puts a record in the place of another; the document is a new object, so that figures see it. */
  replace(list, index, record) {
    const records = [...this.document[list]];
    records[index] = record;
    this.document = {...this.document, [list]: records};
    this.problems = checkDataset(this.document).problems;
  }

  /** Replaces what stands beside the lists. */
  replaceHead(head) {
    const lists = Object.entries(this.document).filter(([, value]) => isRecords(value));
    this.document = {...head, ...Object.fromEntries(lists)};
    this.problems = checkDataset(this.document).problems;
  }

  /** What stands beside the lists: title, day, leads. A map is too long to be typed. */
  head() {
    const rest = Object.entries(this.document).filter(([, value]) => !isRecords(value));
    return Object.fromEntries(rest);
  }

  lists() {
    return Object.keys(this.document).filter((key) => isRecords(this.document[key]));
  }

  names(list, lang) {
    return namesOf(this.document, list, lang);
  }

  records() {
    return this.lists().reduce((sum, list) => sum + this.document[list].length, 0);
  }
}

/** The title of a dataset, as its author wrote it first. */
const titleOf = ({names}) => (typeof names === 'string' ? names : Object.values(names ?? {})[0]);

const isRecords = (value) => Array.isArray(value);
