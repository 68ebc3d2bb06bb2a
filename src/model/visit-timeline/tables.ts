import type {Tally} from '../../data/schema.js';
import {type Citations, nameById, nameOf} from '../citations.js';
import type {Cell, Column, Said, Table, World} from '../figure.js';
import {namesOf, statusText} from './marks.js';
import type {Entry, TallyRow} from './types.js';

const cell = (said: Said, letters?: readonly string[]): Cell => ({
  text: said.text,
  ...(said.lang === undefined ? {} : {lang: said.lang}),
  ...(letters?.length ? {letters} : {}),
});

const NOTHING: Cell = {text: ''};

/** All events and deadlines, those without a date last: what the drawing shows, and in words. */
export function eventTable(world: World, entries: readonly Entry[], asOf: number): Table {
  const {facts, language} = world;
  const columns: readonly Column[] = [
    {key: 'event', label: language.text('visit-timeline.labelEvent')},
    {key: 'date', label: language.text('visit-timeline.labelWhen')},
    {key: 'kind', label: language.text('visit-timeline.labelKind')},
    {key: 'status', label: language.text('visit-timeline.labelStatus')},
    {key: 'host', label: language.text('visit-timeline.labelHost')},
    {key: 'participants', label: language.text('visit-timeline.labelParticipants')},
    {key: 'said', label: language.text('visit-timeline.labelSaid')},
    {key: 'source', label: language.text('frame.columnSource')},
  ];
  const row = (entry: Entry): Table['rows'][number] => {
    const event = facts.events.get(entry.ids[0] ?? '');
    const host = event?.host ?? event?.place;
    const there = [event?.visitor, ...(event?.participants ?? [])].flatMap((id) => id ?? []);
    return {
      ids: entry.ids,
      cells: [
        cell(entry.title),
        {text: entry.dateText},
        {text: entry.kindText},
        {text: statusText(world, entry, asOf)},
        host === undefined ? NOTHING : cell(nameById(world, host)),
        there.length > 0 ? cell(namesOf(world, [...new Set(there)])) : NOTHING,
        entry.quote ? cell(entry.quote) : NOTHING,
        {text: entry.letters.join(', '), letters: entry.letters},
      ],
    };
  };
  let rows: Table['rows'] | undefined;
  return {
    caption: language.text('visit-timeline.tableEvents'),
    columns,
    // Made when the table is opened: thousands of rows are not worth a reader's wait.
    get rows() {
      return (rows ??= entries.map(row));
    },
  };
}

/** The counts, one a row: no total, since their windows differ. */
export function tallyTable(
  world: World,
  rows: readonly TallyRow[],
  tallies: ReadonlyMap<string, Tally>,
  cite: Citations,
): Table {
  const {language} = world;
  const columns: readonly Column[] = [
    {key: 'counted', label: language.text('visit-timeline.labelCounted')},
    {key: 'count', label: language.text('visit-timeline.labelCount'), numeric: true},
    {key: 'window', label: language.text('visit-timeline.labelWindow')},
    {key: 'dated', label: language.text('visit-timeline.labelDated')},
    {key: 'source', label: language.text('frame.columnSource')},
  ];
  const body = rows.flatMap((row) =>
    [row.left, row.right].flatMap((side) => {
      const tally = side && tallies.get(side.id);
      if (!side || !tally) return [];
      const letters = cite.cite(tally.sources);
      const window = language.text('visit-timeline.windowText', {length: row.length, end: row.end});
      return {
        ids: [side.id],
        cells: [
          cell(nameOf(world, tally.names)),
          {text: side.valueText, value: tally.value},
          {text: window},
          {text: side.datedText},
          {text: letters.join(', '), letters},
        ],
      };
    }),
  );
  return {caption: language.text('visit-timeline.tableTallies'), columns, rows: body};
}
