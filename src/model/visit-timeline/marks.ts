import {FULL} from '../../data/edition.js';
import type {Event} from '../../data/schema.js';
import {doubtLines} from '../beside.js';
import {nameById, nameOf} from '../citations.js';
import type {Cell, Mark, Panel, PanelLine, Said, Table, World} from '../figure.js';
import {sayer} from './says.js';
import type {Entry, TallyRow, TallySide} from './types.js';

/** "held", "expected", or that an expected date has passed without a report. */
function statusText(world: World, {overdue, expected}: Entry): string {
  if (overdue) return sayer(world)('noReport');
  return world.language.text(`words.event-${expected ? 'expected' : 'held'}`);
}

/** "3 years, to January 2026". */
const windowText = ({length, end}: TallyRow): string => `${length}, ${end}`;

/** Names of several records as one list; their language only when they all share it. */
function namesOf(world: World, ids: readonly string[]): Said {
  const said = ids.map((id) => nameById(world, id));
  const text = world.language.list(said.map((one) => one.text));
  const lang = said[0]?.lang;
  return lang !== undefined && said.every((one) => one.lang === lang) ? {text, lang} : {text};
}

const line = (text: Said): PanelLine => ({kind: 'text', text});

type Ids = readonly (string | undefined)[];

/** What an event has to do with, by the key of its label. */
function relatedTo(event: Partial<Event> = {}): readonly (readonly [string, readonly string[]])[] {
  const {visitor, host, place, participants = [], people = [], format, routes = []} = event;
  const rows: [string, Ids][] = [
    ['labelVisitor', [visitor]],
    ['labelHost', [host]],
    ['', [place]],
    ['labelParticipants', [...participants, ...people]],
    ['labelAbout', [format, ...routes]],
  ];
  return rows.map(([key, ids]) => [key, ids.flatMap((id) => id ?? [])]);
}

const eventOf = ({record}: Entry): Event | undefined =>
  record && !('measure' in record) ? record : undefined;

function entryPanel(world: World, entry: Entry): Panel {
  const {facts, language} = world;
  const {record, ids, title, kindText: subtitle, dateText, letters, quote} = entry;
  const say = sayer(world);
  if (!record) {
    const lines = ids.map((id): PanelLine => {
      const label = language.dateOfEvent(facts.events.get(id)?.date);
      return {...line(nameById(world, id)), label} as PanelLine;
    });
    return {title, subtitle: `${subtitle}, ${dateText}`, lines};
  }
  const event = eventOf(entry);
  const rows: [string, Said, (readonly string[])?][] = [
    [language.text('frame.columnStatus'), {text: statusText(world, entry)}],
    ...relatedTo(event).flatMap(([key, about]): [string, Said, readonly string[]][] =>
      about.length > 0
        ? [[key ? say(key) : language.text('frame.columnPlace'), namesOf(world, about), about]]
        : [],
    ),
    ...(event?.outcomes ?? []).map((one): [string, Said] => [
      say('labelOutcome'),
      nameOf(world, one),
    ]),
  ];
  return {
    title,
    subtitle,
    lines: [
      {kind: 'text', label: say('labelWhen'), text: {text: dateText}, letters},
      ...(quote ? [line({...quote, text: language.quote(quote.text)})] : []),
      ...rows.map(([label, text, about]): PanelLine => ({
        kind: 'text',
        label,
        text,
        ...(FULL && about ? {picks: about.map((id) => ({id, text: nameById(world, id)}))} : {}),
      })),
      ...(record.note === undefined ? [] : [line(nameOf(world, record.note))]),
      ...doubtLines(world, ids),
    ],
  };
}

/** Its name first: that is what is heard of a button when the rest is cut. */
export function entryMark(world: World, entry: Entry): Mark {
  const {facts} = world;
  const {key, ids, record, edtf, title, kindText, dateText} = entry;
  const related = ids.flatMap((id) => {
    const {places = [], route} =
      facts.measures.get(facts.claims.get(id)?.measure ?? '')?.about ?? {};
    return [relatedTo(facts.events.get(id)).map(([, about]) => about), places, route ?? []].flat(2);
  });
  const relates = [...new Set([...ids, ...related])];
  const period = edtf === undefined ? {} : {period: edtf};
  return {
    key,
    ids,
    label: [title.text, kindText, dateText, statusText(world, entry)].join(', '),
    relates,
    // A counted mark stands for too much to select: picking it opens its list.
    picks: {ids: record ? relates : ids, ...period},
    ...period,
    panel: () => entryPanel(world, entry),
  };
}

export function tallyMark(world: World, row: TallyRow, side: TallySide): Mark {
  const {id, key, title, valueText: value, letters, datedText} = side;
  const {from, to, people = [], note} = world.facts.tallies.get(id) ?? {};
  const text = windowText(row);
  const relates = [id, from, to, ...people].flatMap((one) => one ?? []);
  return {
    key,
    ids: [id],
    label: `${title.text}: ${value}, ${text}`,
    relates,
    picks: {ids: relates},
    panel: () => ({
      title,
      lines: [
        {kind: 'value', value, text, letters},
        ...(datedText ? [line({text: datedText})] : []),
        ...(note === undefined ? [] : [line(nameOf(world, note))]),
        ...doubtLines(world, [id]),
      ],
    }),
  };
}

/** Buttons need names that differ: a number is added to the second of two equal ones. */
export function unlike(marks: readonly Mark[]): Mark[] {
  const seen = new Map<string, number>();
  return marks.map((mark) => {
    const count = (seen.get(mark.label) ?? 0) + 1;
    seen.set(mark.label, count);
    return count > 1 ? {...mark, label: `${mark.label} (${count})`} : mark;
  });
}

const tableOf = (
  caption: string,
  labels: readonly string[],
  entries: readonly {readonly ids: readonly string[]; readonly cells: readonly Cell[]}[],
): Table => ({
  caption,
  columns: labels.map((label, index) => ({key: String(index), label})),
  rows: entries,
});

const cited = (letters: readonly string[]): Cell => ({text: letters.join(', '), letters});

/** Its cells are made when the table is opened: thousands of rows are not worth a reader's wait. */
class EventRow {
  readonly ids: readonly string[];
  readonly #entry: Entry;
  readonly #world: World;

  constructor(entry: Entry, world: World) {
    this.ids = entry.ids;
    this.#entry = entry;
    this.#world = world;
  }

  get cells(): Cell[] {
    const {title, dateText, kindText, quote, letters} = this.#entry;
    const words = quote ? ` ${this.#world.language.quote(quote.text)}` : '';
    return [
      title,
      {text: dateText + words},
      {text: kindText},
      {text: statusText(this.#world, this.#entry)},
      cited(letters),
    ];
  }
}

/**
 * All events and deadlines, those without a date last, and all counts: without a total, since their
 * windows differ.
 */
export function tablesOf(
  world: World,
  entries: readonly Entry[],
  tallies: readonly TallyRow[],
): readonly Table[] {
  const {facts, language} = world;
  const say = sayer(world);
  const [what, source] = [language.text('frame.columnWhat'), language.text('frame.columnSource')];
  const when = say('labelWhen');
  const events = entries.map((entry) => new EventRow(entry, world));
  const counts = tallies.flatMap((row) =>
    row.sides.map(({id, title, valueText: text, datedText, letters}) => {
      const {value = 0} = facts.tallies.get(id) ?? {};
      const cells = [
        title,
        {text, value},
        {text: windowText(row)},
        {text: datedText},
        cited(letters),
      ];
      return {ids: [id], cells};
    }),
  );
  const [kind, status] = [language.text('frame.columnKind'), language.text('frame.columnStatus')];
  const labels = [
    what,
    language.text('frame.columnValue'),
    when,
    language.text('frame.columnNote'),
  ];
  return [
    tableOf(say('headingEvents'), [what, when, kind, status, source], events),
    tableOf(say('headingCounts'), [...labels, source], counts),
  ].filter(({rows}) => rows.length > 0);
}
