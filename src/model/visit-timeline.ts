import {type Span, periodOf, spanOf} from '../data/periods.js';
import type {Event, Tally} from '../data/schema.js';
import {type Citations, createCitations} from './citations.js';
import type {Attributes, Table, World} from './figure.js';
import {describe} from './visit-timeline/describe.js';
import {crowdIn} from './visit-timeline/crowd.js';
import {EventEntry, claimEntry} from './visit-timeline/entries.js';
import {grouped, inOrder, MOST_SINGLE} from './visit-timeline/groups.js';
import {lanesOf} from './visit-timeline/lanes.js';
import {legendOf} from './visit-timeline/legend.js';
import {entryMark, tallyMark, unlike} from './visit-timeline/marks.js';
import {type Options, readOptions} from './visit-timeline/options.js';
import {farEnd, finiteEnds, rangeOf} from './visit-timeline/range.js';
import {eventTable, tallyTable} from './visit-timeline/tables.js';
import {bracketed, tallyRows} from './visit-timeline/tallies.js';
import type {Dated, Entry, VisitTimelineModel} from './visit-timeline/types.js';

export type {
  Bracket,
  Dated,
  Entry,
  Form,
  Lane,
  TallyRow,
  TallySide,
  VisitTimelineModel,
} from './visit-timeline/types.js';

/**
 * What a timeline says: events at the precision of their sources, goals and forecasts that have a
 * deadline, and counts of visits, each with its own window.
 *
 * Nothing is inferred: an event without a stated date stays without one, what is expected is never
 * drawn as held, and counts are never added.
 */
export function visitTimelineModel(world: World, attributes: Attributes): VisitTimelineModel {
  const {facts, language} = world;
  const options = readOptions(world, attributes);
  const asOf = dayAfter(facts.dataset.asOf);
  const cite = createCitations(world);
  const chosen = chosenEntries(world, options, asOf, cite);
  const dated = chosen.filter((entry): entry is Dated => entry.span !== null).sort(inOrder);
  const dateless = chosen.filter(({span}) => span === null);
  const inside = dated.filter(({span}) => span.from < options.to && span.to > options.from);
  const {rows, brackets} = bracketed(world, tallyRows(world, chosenTallies(world, options), cite));
  const range = axisOf(
    options,
    inside,
    rows.flatMap(({span}) => span ?? []),
    asOf,
  );
  const entries = grouped(world, inside, range, options.view === 'calendar');
  const crowd = crowdIn(
    entries.map(({span}) => span),
    range,
  );
  const asOfText = language.date(facts.dataset.asOf);
  const sides = rows.flatMap((row) =>
    [row.left, row.right].flatMap((side) => (side ? {row, side} : [])),
  );
  const marks = unlike([
    ...[...entries, ...dateless].map((entry) => entryMark(world, entry)),
    ...sides.map(({row, side}) => tallyMark(world, row, side)),
  ]);
  const listed = [...inside, ...dateless];
  const tables: Table[] = [];
  if (listed.length > 0) tables.push(eventTable(world, listed));
  if (rows.length > 0) tables.push(tallyTable(world, rows));
  const notes: string[] = [];
  if (dateless.length > 0) {
    notes.push(language.text('visit-timeline.noteUndated', {n: dateless.length}));
  }
  if (inside.length < dated.length) {
    notes.push(language.text('visit-timeline.noteOutside', {n: dated.length - inside.length}));
  }
  if (entries.length < inside.length) {
    notes.push(language.text('visit-timeline.noteCounted', {n: MOST_SINGLE}));
  }
  if (rows.length > 0) notes.push(language.text('visit-timeline.subCounts'));
  const counts = options.view === 'tally' || (listed.length === 0 && rows.length > 0);
  return {
    heading: {text: language.text(`visit-timeline.${counts ? 'headingCounts' : 'headingEvents'}`)},
    subheading: language.text(`visit-timeline.${counts ? 'subCounts' : 'subEvents'}`),
    description: describe(world, entries, dateless.length, rows, crowd),
    marks,
    legend: legendOf(world, entries, dateless.length > 0, rows.length > 0),
    notes: [...notes, ...brackets.map(({how, why}) => `${how}: ${why.text}`)],
    sources: cite.lines(),
    tables,
    layers: [],
    problems: options.problems,
    ids: [...listed.flatMap(({ids}) => ids), ...sides.map(({side}) => side.id)],
    ...(marks.length > 0 ? {} : {empty: language.text('visit-timeline.noEvents')}),
    wanted: options.view,
    lanesBy: options.lanes,
    entries,
    dateless,
    lanes: lanesOf(world, entries, dated, options.lanes),
    tallies: rows,
    brackets,
    conflicts: conflictsOf(world, entries),
    range,
    asOf,
    lens: options.lens,
    mirrored: options.mirrored,
    rtl: language.dir === 'rtl',
    asOfText,
    language,
  };
}

/** The first day that the data do not cover. */
function dayAfter(asOf: string): number {
  const period = periodOf(asOf);
  const {to} = period ? spanOf(period) : {to: 0};
  return Number.isFinite(to) ? to : 0;
}

/** Events and deadlines that the author asked for, each with its lanes. */
function chosenEntries(
  world: World,
  {kinds, places, lanes}: Options,
  asOf: number,
  cite: Citations,
): Entry[] {
  const {facts} = world;
  const events = [...facts.events.values()].filter(
    (event) => (kinds?.has(event.kind) ?? true) && (!places || concerns(world, event, places)),
  );
  const claims = [...facts.claims.values()].filter(({kind, measure}) => {
    if (kind !== 'target' && kind !== 'forecast') return false;
    const about = facts.measures.get(measure)?.about.places ?? [];
    return (kinds?.has(kind) ?? true) && (!places || about.some((id) => places.has(id)));
  });
  return [
    ...events.map((event) => new EventEntry(world, event, asOf, cite, lanes)),
    ...claims.flatMap((claim) => claimEntry(world, claim, asOf, cite, lanes) ?? []),
  ];
}

function concerns({facts}: World, event: Event, places: ReadonlySet<string>): boolean {
  const country = facts.places.get(event.place ?? '')?.country;
  const named = [event.host, event.place, event.visitor, country, ...(event.participants ?? [])];
  return named.some((id) => id !== undefined && places.has(id));
}

function chosenTallies({facts}: World, {kinds, places}: Options): Tally[] {
  if (kinds && !kinds.has('tally')) return [];
  const named = (id: string | undefined): boolean => id !== undefined && !!places?.has(id);
  return [...facts.tallies.values()].filter(
    (tally) => !places || named(tally.from) || named(tally.to),
  );
}

/** Entries that a disagreement calls contradictory. */
function conflictsOf({facts}: World, entries: readonly Dated[]): readonly (readonly string[])[] {
  return [...facts.disagreements.values()].flatMap(({kind, over}) => {
    const about = entries.filter(({ids}) => ids.some((id) => over.includes(id)));
    return kind === 'contradicts' && about.length > 1 ? [about.map(({key}) => key)] : [];
  });
}

/** What the axis covers. What lies too far beyond everything else is left off its scale. */
function axisOf(
  {from, to, lens}: Options,
  entries: readonly Dated[],
  windows: readonly Span[],
  asOf: number,
): Span {
  const spans = [...entries.map(({span}) => span), ...windows];
  // What the author wants enlarged has to be on the axis.
  if (typeof lens === 'object') spans.push(lens);
  const ends = finiteEnds(spans);
  const far = farEnd(ends, asOf);
  const near = spans.length > 0 ? [asOf] : [];
  const clipped = [...ends.filter((end) => end <= far), ...near].map((end) =>
    Math.min(Math.max(end, from), to),
  );
  const range = rangeOf(clipped, asOf);
  const first = Number.isFinite(from) ? from : range.from;
  return {from: first, to: Math.max(Number.isFinite(to) ? to : range.to, first + 1)};
}
