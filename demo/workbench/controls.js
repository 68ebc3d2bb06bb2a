import {el} from './dom.js';

/** Controls for the attributes of a tag, each of the kind that the manifest says. */

let count = 0;
const fresh = (name) => `c${++count}-${name}`;

const plain = (text) => (text ?? '').replaceAll('`', '').replace(/\s+/g, ' ');

/** A word of an attribute with what it needs. */
const wordLabel = (word, {more = []}, words) =>
  more.includes(word) ? `${word} · ${words.fullFile}` : word;

function hintOf(attribute, context) {
  const {words} = context;
  const hint = words.hints[attribute.name] ?? plain(attribute.description);
  return attribute.kind.full ? `${hint} ${words.needsFull}.` : hint;
}

/** A label, a control and a hint that describes it. */
function labelled(attribute, context, make) {
  const id = fresh(attribute.name);
  const hint = hintOf(attribute, context);
  const control = make({id, name: attribute.name, 'aria-describedby': hint && `${id}-hint`});
  return el(
    'div',
    {class: 'control'},
    el('label', {for: id}, context.words.attributes[attribute.name] ?? attribute.name),
    ...[control].flat(),
    hint && el('p', {class: 'hint', id: `${id}-hint`}, hint),
  );
}

function select(attribute, context, options) {
  return labelled(attribute, context, (own) => {
    const control = el(
      'select',
      {...own, onchange: () => context.set(attribute.name, control.value)},
      el('option', {value: ''}, `— ${context.words.byItself}`),
      ...options.map(([value, label]) => el('option', {value}, label)),
    );
    control.value = context.values[attribute.name] ?? '';
    return control;
  });
}

function input(attribute, context, more = {}) {
  return labelled(attribute, context, (own) => {
    const control = el('input', {
      ...own,
      ...more,
      value: context.values[attribute.name] ?? '',
      oninput: () => context.set(attribute.name, control.value),
    });
    return control;
  });
}

function oneOf(attribute, context) {
  const {values = [], more = [], open} = attribute.kind;
  const all = [...values, ...more];
  if (!open) {
    const options = all.map((word) => [word, wordLabel(word, attribute.kind, context.words)]);
    return select(attribute, context, options);
  }
  // Other values are possible: the words are offered, and anything can be typed.
  const list = fresh('list');
  const control = input(attribute, context, {type: 'text', list, placeholder: all.join(', ')});
  control.append(el('datalist', {id: list}, ...all.map((value) => el('option', {value}))));
  return control;
}

/** Ticks in the order in which they were made: the first of some lists is the main one. */
function ticks(name, options, context, change) {
  let chosen = (context.values[name] ?? '').split(/[\s,]+/).filter(Boolean);
  const box = ([value, label]) => {
    const id = fresh(name);
    const tick = el('input', {
      type: 'checkbox',
      id,
      value,
      onchange: () => {
        chosen = chosen.filter((each) => each !== value);
        if (tick.checked) chosen.push(value);
        context.set(name, chosen.join(' '));
        change(chosen);
      },
    });
    tick.checked = chosen.includes(value);
    return el('div', {class: 'tick'}, tick, el('label', {for: id}, label));
  };
  change(chosen);
  return options.map(box);
}

function anyOf(attribute, context) {
  const {words} = context;
  const {values = [], more = []} = attribute.kind;
  const options = [...values, ...more].map((word) => [
    word,
    wordLabel(word, attribute.kind, words),
  ]);
  const hint = fresh('hint');
  return el(
    'fieldset',
    {class: 'control', 'aria-describedby': hint},
    el('legend', {}, words.attributes[attribute.name] ?? attribute.name),
    el('div', {class: 'ticks inline'}, ...ticks(attribute.name, options, context, () => {})),
    el('p', {class: 'hint', id: hint}, hintOf(attribute, context)),
  );
}

/** Shows the ticks that a name was typed for. */
function filter(list, words) {
  return el('input', {
    type: 'search',
    'aria-label': words.filter,
    placeholder: words.filter,
    oninput: ({target}) => {
      const wanted = target.value.trim().toLowerCase();
      for (const tick of list.querySelectorAll('.tick')) {
        tick.hidden = !tick.textContent.toLowerCase().includes(wanted);
      }
    },
  });
}

const FILTER_FROM = 9;

/** Ids, picked by name. */
function ids(attribute, context) {
  const {words} = context;
  const {lists = [], values = []} = attribute.kind;
  const name = words.attributes[attribute.name] ?? attribute.name;
  const groups = lists
    .map((list) => [list, context.names(list)])
    .filter(([, records]) => records.length > 0);
  const nameOf = new Map(
    groups.flatMap(([, records]) => records.map((each) => [each.id, each.name])),
  );
  const state = el('span', {class: 'count'});
  const order = el('p', {class: 'hint', role: 'status'});
  const show = (chosen) => {
    const titles = chosen.map((id) => nameOf.get(id) ?? id);
    state.textContent = chosen.length === 0 ? words.leftOut : String(chosen.length);
    order.textContent = chosen.length > 1 ? words.chosen(titles) : '';
  };
  const list = el('div', {class: 'ticks'});
  // One list of ticks, cut into the lists that they come from.
  const options = [
    ...values.map((word) => [word, word]),
    ...groups.flatMap(([, records]) => records.map((each) => [each.id, each.name])),
  ];
  const boxes = ticks(attribute.name, options, context, show);
  list.append(...boxes.slice(0, values.length));
  let at = values.length;
  for (const [group, records] of groups) {
    if (groups.length > 1) list.append(el('p', {class: 'group'}, words.lists[group] ?? group));
    list.append(...boxes.slice(at, at + records.length));
    at += records.length;
  }
  return el(
    'details',
    {class: 'control ids'},
    el('summary', {}, name, ' ', state),
    el('p', {class: 'hint'}, hintOf(attribute, context)),
    options.length >= FILTER_FROM ? filter(list, words) : undefined,
    list,
    order,
  );
}

function flag(attribute, context) {
  return labelledTick(
    context.words.attributes[attribute.name],
    hintOf(attribute, context),
    context.values[attribute.name] !== undefined,
    (on) => context.set(attribute.name, on ? '' : undefined),
  );
}

/** A single tick with a hint. */
export function labelledTick(label, hint, checked, change) {
  const id = fresh('tick');
  const tick = el('input', {
    type: 'checkbox',
    id,
    'aria-describedby': `${id}-hint`,
    onchange: () => change(tick.checked),
  });
  tick.checked = checked;
  return el(
    'div',
    {class: 'control'},
    el('div', {class: 'tick'}, tick, el('label', {for: id}, label)),
    el('p', {class: 'hint', id: `${id}-hint`}, hint),
  );
}

const AUTONYMS = {
  en: 'English',
  ru: 'Русский',
  az: 'Azərbaycanca',
  kk: 'Қазақша',
  uz: 'Oʻzbekcha',
  tr: 'Türkçe',
  'uz-Cyrl': 'Ўзбекча',
  ky: 'Кыргызча',
  tg: 'Тоҷикӣ',
  tk: 'Türkmençe',
  ka: 'ქართული',
  hy: 'Հայերեն',
  fa: 'فارسی',
  zh: '中文',
};

/** The language of the figure: HTML's own attribute, which no manifest lists. */
export function language(context, {codes, core}) {
  const more = codes.filter((code) => !core.includes(code));
  const attribute = {name: 'lang', kind: {control: 'one-of', more}};
  const options = codes.map((code) => {
    const name = AUTONYMS[code] ?? code;
    return [code, more.includes(code) ? `${name} · ${context.words.fullFile}` : name];
  });
  return select(attribute, context, options);
}

const MAKERS = {
  'one-of': oneOf,
  'any-of': anyOf,
  ids,
  'one-id': (attribute, context) => {
    const {lists = [], values = []} = attribute.kind;
    const records = lists.flatMap((list) => context.names(list));
    return select(attribute, context, [
      ...values.map((word) => [word, word]),
      ...records.map(({id, name}) => [id, name]),
    ]);
  },
  period: (attribute, context) =>
    input(attribute, context, {
      type: 'text',
      inputmode: 'numeric',
      placeholder: context.words.periods,
    }),
  'long-text': (attribute, context) =>
    labelled(attribute, context, (own) => {
      const control = el('textarea', {
        ...own,
        rows: 3,
        oninput: () => context.set(attribute.name, control.value.replace(/\s*\n\s*/g, ' ')),
      });
      control.value = context.values[attribute.name] ?? '';
      return control;
    }),
  flag,
};

/** The control of an attribute. */
export function control(attribute, context) {
  const make = MAKERS[attribute.kind.control];
  return make ? make(attribute, context) : input(attribute, context, {type: 'text'});
}
