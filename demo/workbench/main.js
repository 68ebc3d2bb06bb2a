import {CODES, CORE} from '../../dist/workbench.js';
import {control, labelledTick, language} from './controls.js';
import {chosen, Data, DATASETS, dropped} from './data.js';
import {byId, el, later} from './dom.js';
import {Editor} from './editor.js';
import {Preview} from './preview.js';
import {readState, writeState} from './state.js';
import {needsFull, tagText, wholeText} from './tag.js';
import {en} from './words-en.js';
import {ru} from './words-ru.js';

const WORDS = {en, ru};
const TAGS = ['corridor-map', 'trade-chart', 'format-venn', 'visit-timeline'];
const WIDTHS = ['full', '320', '640'];
const LOOKS = ['light', 'dark', 'forced', 'print'];
/** Attributes of all four that stand open; the others wait under one fold. */
const FIRST = ['heading', 'summary', 'height', 'theme', 'show'];
const BASE = new URL('../../dist/', import.meta.url);
const root = document.documentElement;

const state = readState(location.search, {
  widgets: TAGS,
  datasets: Object.keys(DATASETS),
  widths: WIDTHS,
  looks: LOOKS,
});
const query = new URLSearchParams(location.search);
const page = {
  lang: query.get('lang') === 'ru' ? 'ru' : 'en',
  theme:
    query.get('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
};
let words = WORDS[page.lang];

const manifest = await (await fetch(new URL('custom-elements.json', BASE))).json();
const elements = new Map(
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .map((declaration) => [declaration.tagName, declaration]),
);
/** Attributes that every element has, by the manifest. */
const shared = new Set(
  elements
    .get(TAGS[0])
    .attributes.map(({name}) => name)
    .filter((name) =>
      TAGS.every((tag) =>
        elements.get(tag).attributes.some((other) => other.name === name && name !== 'view'),
      ),
    ),
);

const data = new Data();
const preview = new Preview(byId('frame'));
const editor = new Editor(data, () => {
  own();
  draw();
});

/** From now on the data is the editor's own. */
function own() {
  if (state.data === 'own') return;
  state.data = 'own';
  fillDatasets();
}

/** Attributes that the widget at hand has, in the order of the manifest. */
function written() {
  const known = ['lang', ...elements.get(state.widget).attributes.map(({name}) => name)];
  const values = {};
  const src = state.attributes.src ?? sourceOf();
  if (src) values.src = src;
  for (const name of known) {
    const value = state.attributes[name];
    if (value !== undefined && name !== 'src') values[name] = value;
  }
  return values;
}

const sourceOf = () =>
  state.data === 'built-in'
    ? ''
    : state.data === 'own'
      ? 'dataset.json'
      : DATASETS[state.data].href;

function set(name, value) {
  if (value === undefined || (value === '' && name !== 'debug')) delete state.attributes[name];
  else state.attributes[name] = value;
  draw();
}

let drawing = 0;
const told = [];

/** Draws the figure, then writes its tag: a fallback is made of what was drawn. */
const redraw = later(async () => {
  const mine = ++drawing;
  told.length = 0;
  const attributes = written();
  await preview.set({lang: page.lang, width: state.width, look: state.look});
  await preview.show({
    tag: state.widget,
    attributes,
    data: state.data === 'built-in' ? undefined : data.document,
    told: ({problem, text}) => {
      if (mine !== drawing || !problem.path.startsWith('<')) return;
      told.push(text);
      advise();
    },
  });
  if (mine === drawing) await writeTag();
}, 120);

async function writeTag() {
  const attributes = written();
  const tables = state.fallback ? await preview.tables() : [];
  const tag = tagText(state.widget, attributes, tables);
  byId('code').value = wholeText(BASE, reasons().length > 0, tag);
  advise();
}

const reasons = () =>
  needsFull(written(), elements.get(state.widget).attributes, {
    core: CORE,
    language: words.advice.language,
    data: state.widget === 'corridor-map' && state.data !== 'built-in' ? data.document : undefined,
  });

/** What an editor should know of this tag before it is pasted. */
function advise() {
  const {advice} = words;
  const item = (text, ...more) => el('li', {}, text, ' ', ...more);
  const why = reasons();
  const focusOn = (name) =>
    el(
      'button',
      {
        type: 'button',
        'aria-label': `${advice.addIt}: ${words.attributes[name]}`,
        onclick: () => byId('shared').querySelector(`[name="${name}"]`)?.focus(),
      },
      advice.addIt,
    );
  byId('advice').replaceChildren(
    ...[
      ...told.map((text) => el('li', {class: 'problem'}, text)),
      !state.attributes.heading && item(advice.heading, focusOn('heading')),
      !state.attributes.summary && item(advice.summary, focusOn('summary')),
      !state.fallback &&
        item(
          advice.fallback,
          el(
            'button',
            {
              type: 'button',
              'aria-label': `${advice.addIt}: ${words.fallback}`,
              onclick: () => {
                state.fallback = true;
                fillControls();
                draw();
                byId('copy').focus();
              },
            },
            advice.addIt,
          ),
        ),
      state.data === 'own' && item(advice.upload),
      why.length > 0 && item(advice.full(why)),
    ].filter(Boolean),
  );
}

function draw() {
  history.replaceState(null, '', writeState(state, page));
  redraw();
}

/** Controls of the widget at hand; made anew when it, the data or the language changes. */
function fillControls() {
  const context = {
    words,
    values: state.attributes,
    set,
    names: (list) => data.names(list, page.lang),
  };
  const {attributes} = elements.get(state.widget);
  const make = (attribute) => control(attribute, context);
  byId('own').replaceChildren(...attributes.filter(({name}) => !shared.has(name)).map(make));
  const [first, rest] = [true, false].map((isFirst) =>
    attributes.filter(({name}) => shared.has(name) && FIRST.includes(name) === isFirst),
  );
  first.sort((a, b) => FIRST.indexOf(a.name) - FIRST.indexOf(b.name));
  byId('shared').replaceChildren(
    ...first.slice(0, 2).map(make),
    labelledTick(words.fallback, words.fallbackHint, state.fallback, (on) => {
      state.fallback = on;
      draw();
    }),
    language(context, {codes: CODES, core: CORE}),
    ...first.slice(2).map(make),
    el('details', {class: 'more'}, el('summary', {}, words.more), ...rest.map(make)),
  );
}

function fillWidgets() {
  const legend = byId('widgets').querySelector('legend');
  const cards = TAGS.map((tag) => {
    const [name, about] = words.widgets[tag];
    const radio = el('input', {
      type: 'radio',
      name: 'widget',
      id: `widget-${tag}`,
      value: tag,
      'aria-describedby': `about-${tag}`,
      onchange: () => {
        state.widget = tag;
        fillControls();
        draw();
      },
    });
    radio.checked = tag === state.widget;
    return el(
      'div',
      {class: 'card'},
      radio,
      el('label', {for: `widget-${tag}`}, name),
      el('p', {id: `about-${tag}`}, about),
    );
  });
  byId('widgets').replaceChildren(legend, ...cards);
}

function fillDatasets() {
  const options = Object.keys(DATASETS).map((key) =>
    el('option', {value: key}, words.datasets[key]),
  );
  if (state.data === 'own') {
    options.push(el('option', {value: 'own'}, `${words.datasets.own}${data.name}`));
  }
  byId('dataset').replaceChildren(...options);
  byId('dataset').value = state.data;
}

function switches(id, values, name) {
  const buttons = values.map((value) =>
    el(
      'button',
      {
        type: 'button',
        'aria-pressed': String(state[name] === value),
        onclick: () => {
          state[name] = value;
          fillSwitches();
          byId(id).querySelector('[aria-pressed="true"]').focus();
          draw();
        },
      },
      words[`${name}s`][value],
    ),
  );
  byId(id).replaceChildren(...buttons);
}

function fillSwitches() {
  switches('widths', ['320', '640', 'full'], 'width');
  switches('looks', LOOKS, 'look');
  byId('look-note').textContent = words.lookNotes[state.look];
}

function setPage() {
  words = WORDS[page.lang];
  root.lang = page.lang;
  root.dataset.theme = page.theme;
  document.title = words.pageTitle;
  for (const node of document.querySelectorAll('[data-t]'))
    node.textContent = words[node.dataset.t];
  for (const node of document.querySelectorAll('[data-label]')) {
    node.setAttribute('aria-label', words[node.dataset.label]);
  }
  byId('frame').title = words.preview;
  byId('theme').setAttribute('aria-pressed', String(page.theme === 'dark'));
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === page.lang));
  }
  editor.setWords(words, page.lang);
}

function fillAll() {
  setPage();
  fillWidgets();
  fillDatasets();
  fillControls();
  fillSwitches();
  editor.show();
  tellData();
  draw();
}

function tellData() {
  const {name} = data;
  byId('data-state').textContent = words.loaded(name, data.records(), data.listed().length);
}

async function choose(key) {
  const before = state.data;
  state.data = key;
  const name = words.datasets[key];
  if (!(await data.load(DATASETS[key], name))) {
    state.data = before;
    fillDatasets();
    byId('data-state').textContent = words.failed(name);
    return;
  }
  // Ids belong to a dataset: another one does not know them.
  for (const [name, {kind}] of kinds()) {
    if (['ids', 'one-id'].includes(kind.control) && before !== key) delete state.attributes[name];
  }
  if (before !== key) delete state.attributes.src;
  fillAll();
}

const kinds = () => elements.get(state.widget).attributes.map((each) => [each.name, each]);

async function open(files) {
  if (files.length === 0) return;
  await data.open(files);
  state.data = 'own';
  delete state.attributes.src;
  fillAll();
}

async function copy(text, field) {
  const output = byId('copied');
  try {
    await navigator.clipboard.writeText(text);
    output.textContent = words.copied;
  } catch {
    field?.select();
    output.textContent = words.selectAndCopy;
  }
}

byId('dataset').addEventListener('change', ({target}) => {
  if (target.value in DATASETS) void choose(target.value);
});
for (const [button, input] of [
  ['open-files', 'files'],
  ['open-folder', 'folder'],
]) {
  byId(button).addEventListener('click', () => byId(input).click());
  byId(input).addEventListener('change', ({target}) => open(chosen(target.files)));
}
const drop = byId('drop');
for (const type of ['dragenter', 'dragover', 'dragleave', 'drop']) {
  drop.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', type === 'dragenter' || type === 'dragover');
    if (type === 'drop') void dropped(event.dataTransfer).then(open);
  });
}
byId('choices').addEventListener('submit', (event) => event.preventDefault());
byId('copy').addEventListener('click', () => copy(byId('code').value, byId('code')));
byId('link').addEventListener('click', () => copy(location.href));
byId('theme').addEventListener('click', () => {
  page.theme = page.theme === 'dark' ? 'light' : 'dark';
  setPage();
  draw();
});
for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    page.lang = button.dataset.language;
    fillAll();
  });
}

setPage();
if (!(await data.load(DATASETS[state.data], words.datasets[state.data]))) {
  byId('data-state').textContent = words.failed(words.datasets[state.data]);
}
fillAll();
root.dataset.ready = '';
