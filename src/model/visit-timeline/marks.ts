import type {Event} from '../../data/schema.js';
import {nameById, nameOf} from '../citations.js';
import type {Mark, Panel, PanelLine, Said, World} from '../figure.js';
import type {Dated, Entry, TallyRow, TallySide} from './types.js';

/** So many events of a counted mark are listed in its panel; the table has all. */
const MOST_LISTED = 40;

type LabelKey =
  | 'Host'
  | 'Visitor'
  | 'Place'
  | 'Participants'
  | 'People'
  | 'Format'
  | 'Routes'
  | 'Outcome'
  | 'When'
  | 'Kind'
  | 'Status'
  | 'Said'
  | 'Counted'
  | 'Window'
  | 'Dated';

/** "held", "expected", or that an expected date has passed without a report. */
export function statusText({language}: World, entry: Entry, asOf: number): string {
  if (entry.overdue) return language.text('visit-timeline.noReport');
  if (entry.expected) return language.text('visit-timeline.statusExpected');
  const ahead = entry.span !== null && entry.span.from >= asOf;
  return language.text(ahead ? 'visit-timeline.aheadHeld' : 'visit-timeline.statusHeld');
}

function line(world: World, label: LabelKey, said: Said, letters?: readonly string[]): PanelLine {
  const text = world.language.text(`visit-timeline.label${label}`);
  return {kind: 'text', label: text, text: said, ...(letters?.length ? {letters} : {})};
}

/** Names of several records as one list; their language only when they all share it. */
export function namesOf(world: World, ids: readonly string[]): Said {
  const said = ids.map((id) => nameById(world, id));
  const text = world.language.list(said.map((one) => one.text));
  const lang = said[0]?.lang;
  return lang !== undefined && said.every((one) => one.lang === lang) ? {text, lang} : {text};
}

/** What differs over an id, and what can be read in two ways. */
function doubts(world: World, ids: readonly string[]): PanelLine[] {
  const {facts} = world;
  const differs = new Set(ids.flatMap((id) => facts.disagreementsOver(id)));
  const open = new Set(ids.flatMap((id) => facts.doubtsOver(id)));
  return [
    ...[...differs].map(({why}): PanelLine => ({kind: 'differs', text: nameOf(world, why)})),
    ...[...open].flatMap(({open: what, taken}): PanelLine[] => [
      {kind: 'doubt', text: nameOf(world, what)},
      {kind: 'doubt', text: takenText(world, nameOf(world, taken))},
    ]),
  ];
}

function takenText({language}: World, taken: Said): Said {
  return {...taken, text: language.text('frame.doubtTaken', {taken: taken.text})};
}

function eventLines(world: World, event: Event): PanelLine[] {
  const one = (label: LabelKey, id: string | undefined): PanelLine[] =>
    id === undefined ? [] : [line(world, label, nameById(world, id))];
  const many = (label: LabelKey, ids: readonly string[] | undefined): PanelLine[] =>
    ids?.length ? [line(world, label, namesOf(world, ids))] : [];
  return [
    ...one('Visitor', event.visitor),
    ...one('Host', event.host),
    ...one('Place', event.place),
    ...many('Participants', event.participants),
    ...many('People', event.people),
    ...one('Format', event.format),
    ...many('Routes', event.routes),
    ...(event.outcomes ?? []).map((outcome) => line(world, 'Outcome', nameOf(world, outcome))),
  ];
}

function eventPanel(world: World, entry: Entry, asOf: number): Panel {
  const {facts} = world;
  const event = facts.events.get(entry.ids[0] ?? '');
  const note = event?.note ?? facts.claims.get(entry.ids[0] ?? '')?.note;
  return {
    title: entry.title,
    subtitle: entry.kindText,
    lines: [
      line(world, 'When', {text: entry.dateText}, entry.letters),
      ...(entry.quote ? [line(world, 'Said', entry.quote)] : []),
      line(world, 'Status', {text: statusText(world, entry, asOf)}),
      ...(event ? eventLines(world, event) : []),
      ...(note === undefined ? [] : [{kind: 'text' as const, text: nameOf(world, note)}]),
      ...doubts(world, entry.ids),
    ],
  };
}

function groupPanel(world: World, entry: Entry): Panel {
  const {facts, language} = world;
  const listed = entry.ids.slice(0, MOST_LISTED).map((id): PanelLine => {
    const date = facts.events.get(id)?.date;
    const label = date ? language.dateOfEvent(date) : '';
    return {kind: 'text', label, text: nameById(world, id)};
  });
  const rest = entry.ids.length - listed.length;
  const more = rest > 0 ? language.text('visit-timeline.andMore', {n: rest}) : '';
  return {
    title: entry.title,
    subtitle: `${entry.kindText}, ${entry.dateText}`,
    lines: rest > 0 ? [...listed, {kind: 'text', text: {text: more}}] : listed,
  };
}

/** Everything an event has to do with: lights up with it, and is picked by it. */
function related(event: Event | undefined): string[] {
  if (!event) return [];
  const one = [event.host, event.place, event.visitor, event.format].flatMap((id) => id ?? []);
  return [...one, ...(event.participants ?? []), ...(event.people ?? []), ...(event.routes ?? [])];
}

export function entryMark(world: World, entry: Entry, asOf: number): Mark {
  const {facts, language} = world;
  const relates = new Set(entry.ids);
  for (const id of entry.ids) {
    for (const other of related(facts.events.get(id))) relates.add(other);
    const about = facts.measures.get(facts.claims.get(id)?.measure ?? '')?.about;
    for (const other of [...(about?.places ?? []), ...(about?.route ? [about.route] : [])]) {
      relates.add(other);
    }
  }
  const ids = [...relates];
  return {
    key: entry.key,
    ids: entry.ids,
    label: language.text('visit-timeline.markLabel', {
      kind: entry.kindText,
      title: entry.title.text,
      date: entry.dateText,
      status: statusText(world, entry, asOf),
    }),
    relates: ids,
    // A counted mark stands for too much to select: picking it opens its list.
    picks: {
      ids: entry.what === 'group' ? entry.ids : ids,
      ...(entry.edtf ? {period: entry.edtf} : {}),
    },
    ...(entry.edtf ? {period: entry.edtf} : {}),
    panel: () =>
      entry.what === 'group' ? groupPanel(world, entry) : eventPanel(world, entry, asOf),
  };
}

export function tallyMark(world: World, row: TallyRow, side: TallySide): Mark {
  const {facts, language} = world;
  const tally = facts.tallies.get(side.id);
  const title = tally ? nameOf(world, tally.names) : {text: side.id};
  const window = language.text('visit-timeline.windowText', {length: row.length, end: row.end});
  const relates = [side.id, tally?.from, tally?.to, ...(tally?.people ?? [])].flatMap(
    (id) => id ?? [],
  );
  return {
    key: side.key,
    ids: [side.id],
    label: language.text('visit-timeline.tallyLabel', {
      value: side.valueText,
      title: title.text,
      window,
    }),
    relates,
    picks: {ids: relates, ...(tally?.window.end ? {period: tally.window.end} : {})},
    panel: () => ({
      title,
      lines: [
        {kind: 'value', value: side.valueText, text: window, letters: side.letters},
        ...(side.datedText ? [line(world, 'Dated', {text: side.datedText})] : []),
        ...(tally?.note === undefined
          ? []
          : [{kind: 'text' as const, text: nameOf(world, tally.note)}]),
        ...doubts(world, [side.id]),
      ],
    }),
  };
}

/** Buttons need names that differ: a number is added to the second of two equal ones. */
export function unlike(marks: readonly Mark[]): readonly Mark[] {
  const seen = new Map<string, number>();
  return marks.map((mark) => {
    const count = (seen.get(mark.label) ?? 0) + 1;
    seen.set(mark.label, count);
    return count === 1 ? mark : {...mark, label: `${mark.label} (${count})`};
  });
}

export type {Dated};
