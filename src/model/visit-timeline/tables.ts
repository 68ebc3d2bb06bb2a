import {nameById} from '../citations.js';
import type {Cell, Said, Table, World} from '../figure.js';
import {namesOf, statusText, windowText} from './marks.js';
import type {Entry, TallyRow} from './types.js';

const cited = (letters: readonly string[]): Cell => ({text: letters.join(', '), letters});

const columns = (labels: readonly string[]): Table['columns'] =>
  labels.map((label, index) => ({key: String(index), label}));

/** All events and deadlines, those without a date last: what the drawing shows, and in words. */
export function eventTable(world: World, entries: readonly Entry[]): Table {
  const {facts, language} = world;
  const row = (entry: Entry): Table['rows'][number] => {
    const event = facts.events.get(entry.ids[0] ?? '');
    const host = [event?.host ?? event?.place].flatMap((id) => id ?? []);
    const there = [event?.visitor, ...(event?.participants ?? [])].flatMap((id) => id ?? []);
    const said: readonly Said[] = [
      entry.title,
      {text: entry.dateText},
      {text: entry.kindText},
      {text: statusText(world, entry)},
      namesOf(world, host),
      namesOf(world, [...new Set(there)]),
      entry.quote ?? {text: ''},
    ];
    return {ids: entry.ids, cells: [...said, cited(entry.letters)]};
  };
  let rows: Table['rows'] | undefined;
  return {
    caption: language.text('visit-timeline.headingEvents'),
    columns: columns([
      language.text('visit-timeline.labelEvent'),
      language.text('visit-timeline.labelWhen'),
      language.text('frame.columnKind'),
      language.text('frame.columnStatus'),
      language.text('visit-timeline.labelHost'),
      language.text('visit-timeline.labelParticipants'),
      language.text('visit-timeline.labelSaid'),
      language.text('frame.columnSource'),
    ]),
    // Made when the table is opened: thousands of rows are not worth a reader's wait.
    get rows() {
      return (rows ??= entries.map(row));
    },
  };
}

/** The counts, one a row: no total, since their windows differ. */
export function tallyTable(world: World, tallies: readonly TallyRow[]): Table {
  const {facts, language} = world;
  const rows = tallies.flatMap((row) =>
    [row.left, row.right].flatMap((side) => {
      if (!side) return [];
      const {id, valueText, datedText, letters} = side;
      const value = facts.tallies.get(id)?.value ?? 0;
      const cells = [
        nameById(world, id),
        {text: valueText, value},
        {text: windowText(row)},
        {text: datedText},
        cited(letters),
      ];
      return {ids: [id], cells};
    }),
  );
  const labels = [
    language.text('frame.columnWhat'),
    language.text('visit-timeline.labelCount'),
    language.text('visit-timeline.labelWindow'),
    language.text('visit-timeline.labelDated'),
    language.text('frame.columnSource'),
  ];
  return {caption: language.text('visit-timeline.headingCounts'), columns: columns(labels), rows};
}
