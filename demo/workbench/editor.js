import {dataPackage, sentences, writeTables, zip, checkDataset} from '../../dist/workbench.js';
import {byId, el, later, save} from './dom.js';

/** The list of problems, and the record that mends one. */

const MOST_SHOWN = 200;
/** The dataset's own settings, among the lists. */
const HEAD = '';

/** No text of a dataset holds it: the check takes it out. */
const MARK = '\u0000';

/** From where to where a record's text says what a path leads to: `claims[3].value[0]`. */
function placeOf(path, text) {
  const steps = path
    .replace(/^\w+\[\d+\]/, '')
    .split(/[.[\]]+/)
    .filter(Boolean);
  let record;
  try {
    record = JSON.parse(text);
  } catch {
    return [0, 0];
  }
  const last = steps.pop();
  const holder = steps.reduce((value, step) => value?.[step], record);
  // A field that is missing is missing from its holder.
  if (last === undefined || typeof holder?.[last] === 'undefined') return [0, 0];
  const length = JSON.stringify(holder[last], null, 2).length;
  holder[last] = MARK;
  const from = JSON.stringify(record, null, 2).indexOf(JSON.stringify(MARK));
  return [from, Math.min(text.length, from + length)];
}

export class Editor {
  #data;
  #changed;
  #words;
  #lang = 'en';

  constructor(data, changed) {
    this.#data = data;
    this.#changed = changed;
    byId('list').addEventListener('change', () => this.#fillRecords());
    byId('record').addEventListener('change', () => this.#open());
    const take = later(() => this.#take(), 250);
    byId('editor').addEventListener('input', take);
    byId('save-json').addEventListener('click', () => this.#saveJson());
    byId('save-tables').addEventListener('click', () => this.#saveTables());
  }

  setWords(words, lang) {
    this.#words = words;
    this.#lang = lang;
  }

  /** Shows a dataset that has just come. */
  show() {
    const options = [
      [HEAD, this.#words.dataset],
      ...this.#data.lists().map((list) => [list, this.#words.lists[list] ?? list]),
    ];
    const before = byId('list').value;
    byId('list').replaceChildren(...options.map(([value, label]) => el('option', {value}, label)));
    if (options.some(([value]) => value === before)) byId('list').value = before;
    this.#fillRecords();
    this.list();
  }

  /** Lists the problems anew. */
  list() {
    const listed = this.#data.listed();
    const told = sentences(
      listed.map(({problem}) => problem),
      this.#lang,
    );
    byId('problems-count').textContent = this.#words.problems(listed.length);
    const items = listed.slice(0, MOST_SHOWN).map(({path}, i) => {
      const mend =
        path !== undefined &&
        el(
          'button',
          {
            type: 'button',
            'aria-label': `${this.#words.mend}: ${told[i]}`,
            onclick: () => this.goTo(path),
          },
          this.#words.mend,
        );
      return el('li', {}, el('span', {}, told[i]), mend || '');
    });
    const rest = listed.length - items.length;
    if (rest > 0) items.push(el('li', {}, this.#words.rest(rest)));
    byId('problems').replaceChildren(...items);
  }

  /** Opens the record that a path leads to: `claims[3].period`. */
  goTo(path) {
    const [, list = HEAD, index = '0'] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
    byId('list').value = list;
    this.#fillRecords(index);
    const editor = byId('editor');
    const [from, to] = placeOf(path, editor.value);
    editor.focus();
    editor.setSelectionRange(from, to);
    // Not every browser scrolls to what is selected.
    const above = editor.value.slice(0, from).split('\n').length / editor.value.split('\n').length;
    editor.scrollTop = above * editor.scrollHeight - editor.clientHeight / 2;
  }

  #fillRecords(index = '0') {
    const list = byId('list').value;
    const picker = byId('record');
    const records = list === HEAD ? [] : (this.#data.document[list] ?? []);
    const names = new Map(this.#data.names(list, this.#lang).map(({id, name}) => [id, name]));
    const options = records.map((record, i) => {
      const id = record?.id ?? i;
      const name = names.get(id);
      return el('option', {value: i}, name && name !== id ? `${name} (${id})` : `${id}`);
    });
    picker.replaceChildren(...options);
    picker.disabled = options.length === 0;
    if (options.length > 0) picker.value = index;
    this.#open();
  }

  #open() {
    const list = byId('list').value;
    const head = this.#data.head();
    // A map of its own is long, and no text for hands.
    delete head.basemap;
    const record = list === HEAD ? head : this.#data.document[list]?.[byId('record').value];
    byId('editor').value = record === undefined ? '' : JSON.stringify(record, null, 2);
    byId('editor-state').textContent = '';
  }

  #take() {
    const list = byId('list').value;
    const state = byId('editor-state');
    let record;
    try {
      record = JSON.parse(byId('editor').value);
    } catch (error) {
      state.textContent = this.#words.notJson(error.message);
      return;
    }
    state.textContent = this.#words.kept;
    if (list === HEAD) {
      const {basemap} = this.#data.document;
      this.#data.replaceHead({...record, ...(basemap && {basemap})});
    } else this.#data.replace(list, Number(byId('record').value), record);
    this.list();
    this.#changed();
  }

  #saveJson() {
    const text = `${JSON.stringify(this.#data.document, null, 1)}\n`;
    save('dataset.json', 'application/json', text);
  }

  #saveTables() {
    const {dataset} = checkDataset(this.#data.document);
    if (!dataset) return;
    const files = writeTables(dataset);
    const all = [...files, ['datapackage.json', dataPackage(dataset, files)]];
    save(`${dataset.id}.zip`, 'application/zip', zip(all));
  }
}
