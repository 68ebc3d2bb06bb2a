import {type Span, periodOf, spanOf} from '../data/periods.js';
import type {Event, Tally} from '../data/schema.js';
import {type Citations, createCitations} from './citations.js';
import type {Attributes, World} from './figure.js';
import {describe} from './visit-timeline/describe.js';
import {crowdIn} from './visit-timeline/crowd.js';
import {claimEntry, eventEntry, familyOf} from './visit-timeline/entries.js';
import {grouped, inOrder, MOST_SINGLE} from './visit-timeline/groups.js';
import {laneKeys, lanesOf} from './visit-timeline/lanes.js';
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
  const {range, far} = axisOf(
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
  const marks = unlike([
    ...entries.map((entry) => entryMark(world, entry, asOf)),
    ...dateless.map((entry) => entryMark(world, entry, asOf)),
    ...rows.flatMap((row) =>
      [row.left, row.right].flatMap((side) => (side ? tallyMark(world, row, side) : [])),
    ),
  ]);
  const expected = inside.some((entry) => entry.expected);
  const shown = new Set(inside.concat(dateless as Dated[]).flatMap(({ids}) => ids));
  return {
    heading: {
      text: language.text(
        inside.length + dateless.length > 0 || rows.length === 0
          ? 'visit-timeline.headingEvents'
          : 'visit-timeline.headingCounts',
      ),
    },
    ...(inside.length > 0
      ? {subheading: language.text(`visit-timeline.${expected ? 'subEvents' : 'subHeld'}`)}
      : {}),
    description: describe(world, {entries, dateless, rows, crowd, asOfText}),
    howToRead: language.text('visit-timeline.howToReadTime'),
    marks,
    legend: legendOf(world, entries, dateless, rows),
    notes: notesOf(world, options, {
      outside: dated.length - inside.length,
      dateless: dateless.length,
      counted: entries.length < inside.length,
      far: inside.filter(({span}) => span.to > far && Number.isFinite(span.to)).length,
      rows: rows.length,
      ahead: expected,
      asOfText,
      whys: brackets.map(({how, why}) =>
        language.text('visit-timeline.differsWhy', {how, why: why.text}),
      ),
    }),
    sources: cite.lines(),
    tables: [
      ...(inside.length + dateless.length > 0
        ? [eventTable(world, [...inside, ...dateless], asOf)]
        : []),
      ...(rows.length > 0 ? [tallyTable(world, rows, facts.tallies, cite)] : []),
    ],
    layers: [],
    problems: options.problems,
    ids: [...shown, ...rows.flatMap((row) => [row.left, row.right].flatMap((s) => s?.id ?? []))],
    ...(marks.length > 0 ? {} : {empty: language.text('visit-timeline.noEvents')}),
    wanted: options.view,
    lanesBy: options.lanes,
    entries,
    dateless,
    lanes: lanesOf(world, entries, dated, options.lanes),
    tallies: rows,
    brackets,
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
    ...events.map((event) =>
      eventEntry(world, event, asOf, cite, laneKeys(familyOf(event.kind), event, lanes)),
    ),
    ...claims.flatMap(
      (claim) =>
        claimEntry(world, claim, asOf, cite, ({family}) => laneKeys(family, undefined, lanes)) ??
        [],
    ),
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

/** What the axis covers, and the day beyond which ends lie off its scale. */
function axisOf(
  {from, to, lens}: Options,
  entries: readonly Dated[],
  windows: readonly Span[],
  asOf: number,
): {readonly range: Span; readonly far: number} {
  const spans = [...entries.map(({span}) => span), ...windows];
  // What the author wants enlarged has to be on the axis.
  if (typeof lens === 'object') spans.push(lens);
  const near = asOf >= from && asOf <= to && spans.length > 0 ? [asOf] : [];
  const ends = finiteEnds(spans);
  const far = Number.isFinite(to) ? Infinity : farEnd(ends, asOf);
  const clipped = [...ends.filter((end) => end <= far), ...near].map((end) =>
    Math.min(Math.max(end, from), to),
  );
  const given = [from, to].filter(Number.isFinite);
  const range = rangeOf(
    Number.isFinite(from) && Number.isFinite(to) ? given : [...clipped, ...given],
    asOf,
  );
  return {
    range: {
      from: Number.isFinite(from) ? from : range.from,
      to: Number.isFinite(to)
        ? Math.max(to, (Number.isFinite(from) ? from : range.from) + 1)
        : range.to,
    },
    far,
  };
}

interface Told {
  readonly outside: number;
  readonly dateless: number;
  readonly counted: boolean;
  readonly far: number;
  readonly rows: number;
  readonly ahead: boolean;
  readonly asOfText: string;
  readonly whys: readonly string[];
}

function notesOf({language}: World, {places}: Options, told: Told): string[] {
  const notes: string[] = [];
  if (told.ahead) notes.push(language.text('visit-timeline.noteAsOf', {date: told.asOfText}));
  if (told.dateless > 0) {
    notes.push(language.text('visit-timeline.noteUndated', {n: told.dateless}));
  }
  if (told.outside > 0) notes.push(language.text('visit-timeline.noteOutside', {n: told.outside}));
  if (told.counted) notes.push(language.text('visit-timeline.noteCounted', {n: MOST_SINGLE}));
  if (told.far > 0) notes.push(language.text('visit-timeline.noteFar', {n: told.far}));
  if (told.rows > 0) notes.push(language.text('visit-timeline.noteTallies'));
  if (told.rows > 0 && places) notes.push(language.text('visit-timeline.notePlaces'));
  return [...notes, ...told.whys];
}
