// Prints with the functions of the module itself: nothing on this page is a copied text.
import {CORE, resolveLanguage, standings} from '../dist/workbench.js';

const all = standings();
const dataset = await (await fetch('../dist/middle-corridor.json')).json();
const recordOf = (list, id) => dataset[list].find((record) => record.id === id);
const FIGURES = 'corridor-map, trade-chart, format-venn, visit-timeline';

/** Each kind of string: what is asked for, and how a language answers. */
const KINDS = [
  [
    'Numbers',
    ['1234567.89', (l) => l.numberOf(1234567.89)],
    ['−12.5', (l) => l.numberOf(-12.5)],
    ['12.3 per cent', (l) => l.percent(0.123)],
    ['a growth of 13 per cent', (l) => l.growth(0.13)],
    ['three times', (l) => l.times(3, {style: 'words'})],
  ],
  [
    'Dates',
    ['a day', (l) => l.date('2025-10-20')],
    ['the same, short', (l) => l.date('2025-10-20', {style: 'short'})],
    ['two days', (l) => l.date('2025-10-20/2025-10-21')],
    ['a month', (l) => l.date('2025-10')],
    ['months of a year', (l) => l.date('2025-01/2025-08')],
    ['a quarter', (l) => l.date('2025-36')],
    ['a half', (l) => l.date('2025-40')],
    ['years', (l) => l.date('2023/2025')],
  ],
  [
    'Vague dates',
    ['early in a month', (l) => l.dateOfEvent({edtf: '2025-10', part: 'early'})],
    ['the middle of a year', (l) => l.dateOfEvent({edtf: '2026', part: 'mid'})],
    ['the end of a year', (l) => l.dateOfEvent({edtf: '2028', part: 'end'})],
    ['by a year', (l) => l.dateOfEvent({edtf: '2030', part: 'by'})],
    ['about a month', (l) => l.date('2026-06~')],
    ['since a year', (l) => l.date('2023/..')],
    ['not stated', (l) => l.date(null)],
  ],
  [
    'Plurals',
    ...[1, 2, 5, 21].map((n) => [
      `${n} of a counted thing`,
      (l) => l.quantity(n, '{document}', {noun: recordOf('measures', 'documents-signed').noun}),
    ]),
    ['2 more rows', (l) => l.text('frame.moreRows', {n: 2})],
    ['12 more rows', (l) => l.text('frame.moreRows', {n: 12})],
  ],
  [
    'Lists and quotation marks',
    ['three', (l) => l.list(['AZE', 'KAZ', 'UZB'].map((id) => named(l, 'places', id).text))],
    ['two', (l) => l.list(['AZE', 'KAZ'].map((id) => named(l, 'places', id).text))],
    ['quoted', (l) => l.quote(named(l, 'places', 'baku').text)],
  ],
  [
    'Units',
    ['dollars', (l) => l.quantity(547e6, 'USD')],
    ['euros, a range', (l) => l.quantity([15e6, 18e6], 'EUR')],
    ['tonnes', (l) => l.quantity(3383000, 't')],
    ['tonnes a year', (l) => l.quantity(15e6, 't/a')],
    ['days, a range', (l) => l.range(15, 18, 'd')],
    ['kilometres', (l) => l.quantity(826, 'km')],
    ['the title of an axis', (l) => l.axis('USD', 547e6).title],
  ],
  [
    'Qualifiers',
    ...['about', 'almost', 'over', 'atLeast', 'under', 'upTo'].map((says) => [
      says,
      (l) => l.quantity(3.5e6, 't', {says}),
    ]),
    ['more than three times', (l) => l.times(3, {style: 'words', says: 'over'})],
  ],
  [
    'Names',
    ['a country', (l) => named(l, 'places', 'UZB')],
    ['a port', (l) => named(l, 'places', 'aktau')],
    ['a route', (l) => named(l, 'routes', 'middle-corridor')],
    ['a format', (l) => named(l, 'formats', 'ots')],
    ['a measure', (l) => named(l, 'measures', 'trade-aze-kaz')],
    ['an event', (l) => named(l, 'events', 'state-visit-astana')],
    ['a person', (l) => named(l, 'people', 'tokayev')],
    ['an organisation', (l) => named(l, 'organisations', 'adb')],
  ],
  [
    'Order of the alphabet',
    [
      'countries of the dataset',
      (l) =>
        dataset.places
          .filter(({kind}) => kind === 'country')
          .map(({names}) => l.name(names).text)
          .sort(l.compare)
          .join(', '),
    ],
  ],
  [
    'Words and sentences',
    ['a status', (l) => l.text('words.status-construction')],
    ['a kind of figure', (l) => l.text('words.kind-forecast')],
    ['a label with a date', (l) => l.text('frame.asOf', {date: (own) => own.date('2026-01-05')})],
    ['how to use it', (l) => l.text('frame.keyboard')],
    [
      'a mistake in a tag',
      (l) =>
        l.problem({
          code: 'unknown-value-meant',
          path: '<trade-chart type="bas">',
          values: {written: 'bas', meant: 'bars', allowed: 'auto, bars', used: 'auto'},
        }),
    ],
  ],
];

const named = (language, list, id) => language.name(recordOf(list, id).names, dataset.language);

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Whether names of the dataset are in a language. */
const hasNames = (code) => Object.hasOwn(dataset.names, code);

function standingText({english, name, texts, of, read}) {
  const how = texts === of ? 'every text' : texts === 0 ? 'no text yet' : `${texts} of ${of} texts`;
  const rest = texts === of ? '' : ' What is missing is taken whole from the next language.';
  const who =
    read === 'native'
      ? 'Read by a native speaker.'
      : 'Machine-made: no native speaker has read it yet.';
  return `${english} (${name}): ${how}, numbers and dates. ${who}${rest}`;
}

function tables(language) {
  return KINDS.map(([caption, ...samples]) => {
    const rows = samples.map(([asked, answer]) => {
      const told = answer(language);
      const {text, lang = language.code} = typeof told === 'string' ? {text: told} : told;
      const cell = element('td', {lang, dir: lang === 'fa' ? 'rtl' : 'ltr'}, text);
      return element('tr', {}, element('th', {scope: 'row'}, asked), cell);
    });
    const body = element('tbody', {}, ...rows);
    return element('table', {}, element('caption', {}, caption), body);
  });
}

function show(code) {
  const language = resolveLanguage(code);
  const standing = all.find((each) => each.code === language.code);
  document.getElementById('standing').textContent = standingText(standing);
  document.getElementById('strings').replaceChildren(...tables(language));
  for (const figure of document.querySelectorAll(FIGURES)) figure.lang = language.code;
  document.title = `${standing.english}: languages of corridor-kit`;
}

const choice = document.getElementById('language');
for (const {code, english, name} of all) {
  choice.append(element('option', {value: code}, `${english} · ${name}`));
}
const asked = new URLSearchParams(location.search).get('lang') ?? 'en';
choice.value = resolveLanguage(asked).code;
choice.addEventListener('change', () => {
  history.replaceState(null, '', `?lang=${choice.value}`);
  show(choice.value);
});

document.querySelector('#all tbody').append(
  ...all.map(({code, english, name, texts, of, read}) => {
    const link = element(
      'a',
      {href: `?lang=${code}`},
      `${english} · `,
      element('span', {lang: code}, name),
    );
    const cells = [
      link,
      code,
      `${texts} of ${of}`,
      hasNames(code) ? 'yes' : 'no',
      CORE.includes(code) ? 'both' : 'corridor-kit.full.js',
      read === 'native' ? 'a native speaker' : 'nobody yet: machine-made',
    ];
    return element('tr', {}, ...cells.map((cell) => element('td', {}, cell)));
  }),
);
show(choice.value);
