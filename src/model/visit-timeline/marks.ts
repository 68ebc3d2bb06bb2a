import type {Event} from '../../data/schema.js';
import {nameById, nameOf} from '../citations.js';
import type {Mark, Panel, PanelLine, Said, World} from '../figure.js';
import type {Entry, TallyRow, TallySide} from './types.js';

/** So many events of a counted mark are listed in its panel; the table has all. */
const MOST_LISTED = 40;

/** "held", "expected", or that an expected date has passed without a report. */
export function statusText({language}: World, {overdue, expected}: Entry): string {
  if (overdue) return language.text('visit-timeline.noReport');
  return language.text(`words.event-${expected ? 'expected' : 'held'}`);
}

/** "3 years, to January 2026". */
export const windowText = ({length, end}: TallyRow): string => `${length}, ${end}`;

/** Names of several records as one list; their language only when they all share it. */
export function namesOf(world: World, ids: readonly string[]): Said {
  const said = ids.map((id) => nameById(world, id));
  const text = world.language.list(said.map((one) => one.text));
  const lang = said[0]?.lang;
  return lang !== undefined && said.every((one) => one.lang === lang) ? {text, lang} : {text};
}

const text = (said: Said): PanelLine => ({kind: 'text', text: said});

/** What differs over an id, and what can be read in two ways. */
function doubts(world: World, ids: readonly string[]): PanelLine[] {
  const {facts, language} = world;
  const differs = new Set(ids.flatMap((id) => facts.disagreementsOver(id)));
  const doubtful = new Set(ids.flatMap((id) => facts.doubtsOver(id)));
  return [
    ...[...differs].map(({why}): PanelLine => ({kind: 'differs', text: nameOf(world, why)})),
    ...[...doubtful].flatMap(({open, taken}): PanelLine[] => {
      const read = nameOf(world, taken);
      const said = language.text('frame.doubtTaken', {taken: read.text});
      return [
        {kind: 'doubt', text: nameOf(world, open)},
        {kind: 'doubt', text: {...read, text: said}},
      ];
    }),
  ];
}

const listOf = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

/** Everything an event has to do with: lights up with it, and is picked by it. */
const relatedTo = (event: Event | undefined): readonly (readonly string[])[] => [
  listOf(event?.visitor),
  listOf(event?.host),
  listOf(event?.place),
  event?.participants ?? [],
  event?.people ?? [],
  listOf(event?.format),
  event?.routes ?? [],
];

function eventPanel(world: World, entry: Entry): Panel {
  const {facts, language} = world;
  const [id = ''] = entry.ids;
  const event = facts.events.get(id);
  const note = event?.note ?? facts.claims.get(id)?.note;
  const labels = [
    language.text('visit-timeline.labelVisitor'),
    language.text('visit-timeline.labelHost'),
    language.text('frame.columnPlace'),
    language.text('visit-timeline.labelParticipants'),
    language.text('visit-timeline.labelPeople'),
    language.text('visit-timeline.labelFormat'),
    language.text('visit-timeline.labelRoutes'),
  ];
  const outcome = language.text('visit-timeline.labelOutcome');
  const lines: [string, Said][] = [
    [language.text('frame.columnStatus'), {text: statusText(world, entry)}],
    ...relatedTo(event).flatMap((ids, i): [string, Said][] =>
      ids.length > 0 ? [[labels[i] ?? '', namesOf(world, ids)]] : [],
    ),
    ...(event?.outcomes ?? []).map((one): [string, Said] => [outcome, nameOf(world, one)]),
  ];
  if (entry.quote) lines.unshift([language.text('visit-timeline.labelSaid'), entry.quote]);
  const when = language.text('visit-timeline.labelWhen');
  return {
    title: entry.title,
    subtitle: entry.kindText,
    lines: [
      {kind: 'text', label: when, text: {text: entry.dateText}, letters: entry.letters},
      ...lines.map(([label, said]): PanelLine => ({...text(said), label}) as PanelLine),
      ...(note === undefined ? [] : [text(nameOf(world, note))]),
      ...doubts(world, entry.ids),
    ],
  };
}

function groupPanel(world: World, {ids, title, kindText, dateText}: Entry): Panel {
  const {facts, language} = world;
  const lines = ids.slice(0, MOST_LISTED).map((id): PanelLine => {
    const label = language.dateOfEvent(facts.events.get(id)?.date);
    return {kind: 'text', label, text: nameById(world, id)};
  });
  const n = ids.length - lines.length;
  if (n > 0) lines.push(text({text: language.text('visit-timeline.andMore', {n})}));
  return {title, subtitle: `${kindText}, ${dateText}`, lines};
}

export function entryMark(world: World, entry: Entry): Mark {
  const {facts} = world;
  const {ids, what, edtf} = entry;
  const related = ids.flatMap((id) => {
    const about = facts.measures.get(facts.claims.get(id)?.measure ?? '')?.about;
    const others = relatedTo(facts.events.get(id)).flat();
    return [...others, ...(about?.places ?? []), ...listOf(about?.route)];
  });
  const relates = [...new Set([...ids, ...related])];
  const period = edtf === undefined ? {} : {period: edtf};
  return {
    key: entry.key,
    ids,
    label: `${entry.kindText}: ${entry.title.text}, ${entry.dateText}, ${statusText(world, entry)}`,
    relates,
    // A counted mark stands for too much to select: picking it opens its list.
    picks: {ids: what === 'group' ? ids : relates, ...period},
    ...period,
    panel: () => (what === 'group' ? groupPanel(world, entry) : eventPanel(world, entry)),
  };
}

export function tallyMark(world: World, row: TallyRow, side: TallySide): Mark {
  const {facts, language} = world;
  const {id, key, valueText: value, letters, datedText} = side;
  const tally = facts.tallies.get(id);
  const title = nameById(world, id);
  const window = windowText(row);
  const relates = [id, ...listOf(tally?.from), ...listOf(tally?.to), ...(tally?.people ?? [])];
  const dated = language.text('visit-timeline.labelDated');
  return {
    key,
    ids: [id],
    label: `${value}: ${title.text}, ${window}`,
    relates,
    picks: {ids: relates},
    panel: () => ({
      title,
      lines: [
        {kind: 'value', value, text: window, letters},
        ...(datedText
          ? [{kind: 'text', label: dated, text: {text: datedText}} satisfies PanelLine]
          : []),
        ...(tally?.note === undefined ? [] : [text(nameOf(world, tally.note))]),
        ...doubts(world, [id]),
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
