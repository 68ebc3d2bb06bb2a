import {FULL} from '../data/edition.js';
import {type Span, parsePeriod, periodOf, spanOf} from '../data/periods.js';
import {eventKinds} from '../data/schema.js';
import {readAttributes} from './attributes.js';
import {createCitations} from './citations.js';
import type {Attributes, World} from './figure.js';
import {crowdIn, farEnd, inOrder, rangeOf} from './visit-timeline/days.js';
import {describe, legendOf} from './visit-timeline/describe.js';
import {apart, entryOf, grouped} from './visit-timeline/entries.js';
import {lanesBy, lanesOf} from './visit-timeline/lanes.js';
import {lensOn, moreOf} from './visit-timeline/more.js';
import {entryMark, tablesOf, tallyMark, unlike} from './visit-timeline/marks.js';
import {sayer} from './visit-timeline/says.js';
import {bracketed, tallyRows} from './visit-timeline/tallies.js';
import {
  type Dated,
  type Entry,
  type VisitTimelineModel,
  families,
  laneKinds,
  moreViews,
  views,
} from './visit-timeline/types.js';

export type {Dated, Entry, VisitTimelineModel} from './visit-timeline/types.js';

/** What `kinds` may name: kinds of events, of claims that set a deadline, and the counts. */
const kindWords = [...eventKinds, 'target', 'forecast', 'tally'] as const;

/**
 * What a timeline says: events at the precision of their sources, goals and forecasts that have a
 * deadline, and counts of visits, each with its own window.
 *
 * Nothing is inferred: an event without a stated date stays without one, what is expected is never
 * drawn as held, and counts are never added.
 *
 * Problems of its own: `bad-date` (written) where a date does not parse, and `bad-ends` (from, to)
 * where the period ends before it begins; both are then left out.
 */
export function visitTimelineModel(world: World, written: Attributes): VisitTimelineModel {
  const {facts, language} = world;
  const {asOf: asOfDate} = facts.dataset;
  const read = readAttributes('visit-timeline', written);
  const spanAt = (name: string): Span | undefined => {
    const text = read.raw(name);
    if (text === undefined) return undefined;
    const parsed = parsePeriod(text);
    if (parsed.ok) return spanOf(parsed.period);
    read.report(name, 'bad-date', {written: text});
    return undefined;
  };
  let from = spanAt('from')?.from ?? -Infinity;
  let to = spanAt('to')?.to ?? Infinity;
  if (from >= to) {
    read.report('to', 'bad-ends', {from: read.raw('from') ?? '', to: read.raw('to') ?? ''});
    [from, to] = [-Infinity, Infinity];
  }
  const kinds = read.choices('kinds', kindWords);
  const places = read.ids('places', facts.places);
  const wanted = read.choice('view', views, 'auto', moreViews);
  const by = FULL ? read.choice('lanes', laneKinds, 'kind') : 'kind';
  const backwards = FULL && read.choice('time-direction', ['ltr', 'rtl'], 'ltr') === 'rtl';
  if (!FULL) ['lanes', 'time-direction'].forEach(read.full);
  // A period to enlarge, else a word.
  const enlarged = /\d/.test(read.raw('lens') ?? '');
  const lens = enlarged ? 'auto' : read.choice('lens', ['auto', 'none'], 'auto');
  const lensSpan = enlarged && read.full('lens') ? spanAt('lens') : undefined;

  const near = (ids: readonly (string | undefined)[]): boolean =>
    !places || ids.some((id) => id !== undefined && places.includes(id));
  const has = (kind: (typeof kindWords)[number]): boolean => kinds?.includes(kind) ?? true;
  const end = periodOf(asOfDate);
  const asOf = end ? spanOf(end).to : 0;
  const cite = createCitations(world);
  const records = [
    ...[...facts.events.values()].filter(({kind, host, place, visitor, participants = []}) => {
      const country = facts.places.get(place ?? '')?.country;
      return has(kind) && near([host, place, visitor, country, ...participants]);
    }),
    ...[...facts.claims.values()].filter(({kind, measure, period}) => {
      const due = periodOf(period);
      const of = facts.measures.get(measure);
      if ((kind !== 'target' && kind !== 'forecast') || !due || !of) return false;
      return spanOf(due).to > asOf && has(kind) && near(of.about.places ?? []);
    }),
  ];
  const laneOf = FULL ? lanesOf(records, by) : undefined;
  const chosen: Entry[] = records.map((record) => entryOf(world, record, asOf, cite, laneOf));
  const dated = chosen.filter((entry): entry is Dated => entry.span !== null).sort(inOrder);
  const undated = chosen.filter(({span}) => span === null);
  const dateless = FULL ? apart(world, undated) : undated;
  const inside = dated.filter(({span}) => span.from < to && span.to > from);
  const counted = [...facts.tallies.values()].filter(
    (tally) => has('tally') && near([tally.from, tally.to]),
  );
  const {rows, brackets} = bracketed(world, tallyRows(world, counted, cite));

  // What the axis covers. What lies too far beyond everything else is left off its scale.
  const axisFor = (spans: readonly Span[]): Span => {
    const ends = spans.flatMap((span) => [span.from, span.to]).filter(Number.isFinite);
    const far = farEnd(ends, asOf);
    const shown = ends.filter((at) => at <= far);
    // A third of it at least is the past, whose labels end at the day of the data.
    const back = asOf - Math.floor(Math.max(0, ...shown.map((at) => at - asOf)) / 2);
    const whole = rangeOf([...shown, asOf, back].map((at) => Math.min(Math.max(at, from), to)));
    const first = Number.isFinite(from) ? from : whole.from;
    return {from: first, to: Math.max(Number.isFinite(to) ? to : whole.to, first + 1)};
  };
  const spans = inside.map(({span}) => span);
  // What the author wants enlarged has to be on the axis.
  if (FULL && lensSpan) spans.push(lensSpan);
  const range = axisFor(spans);

  const entries = grouped(world, inside, range, wanted === 'calendar');
  const held = entries.filter(({expected}) => !expected);
  const crowd = crowdIn(
    held.map(({span}) => span),
    range,
  );
  const sides = rows.flatMap((row) => row.sides.map((side) => ({row, side})));
  const marks = unlike([
    ...[...entries, ...dateless].map((entry) => entryMark(world, entry)),
    ...sides.map(({row, side}) => tallyMark(world, row, side)),
  ]);
  const listed = [...inside, ...undated];
  const say = sayer(world);
  const out = dated.length - inside.length;
  const counts = rows.length > 0 ? say('subCounts') : '';
  const alone = wanted === 'tally' || (listed.length === 0 && rows.length > 0);
  return {
    heading: {text: say(alone ? 'headingCounts' : 'headingEvents')},
    subheading: alone ? counts : say('subEvents'),
    description: describe(world, inside, undated, rows, crowd),
    marks,
    // Counts alone need none; a calendar has no forms of dates.
    legend: alone
      ? []
      : legendOf(world, entries, dateless.length > 0).filter(
          ({glyph}) => !FULL || wanted !== 'calendar' || /family|expected|dateless/.test(glyph),
        ),
    notes: [
      ...(dateless.length > 0 ? [`${say('dateless')}: ${undated.length}.`] : []),
      ...(out > 0 ? [say('noteOutside', {n: out})] : []),
      ...(counts ? [counts] : []),
      ...brackets.map(({how, why}) => `${how}: ${why.text}`),
    ],
    sources: cite.lines(),
    tables: tablesOf(world, listed, rows),
    layers: [],
    problems: read.problems,
    ids: [...listed.flatMap(({ids}) => ids), ...sides.map(({side}) => side.id)],
    ...(marks.length > 0 ? {} : {empty: say('noEvents')}),
    wanted,
    entries,
    dateless,
    lanes:
      FULL && by !== 'kind'
        ? lanesBy(world, dated, by)
        : families
            .filter((key) => (FULL ? dated : entries).some(({family}) => family === key))
            .map((key) => ({key, label: {text: say(`family-${key}`)}})),
    tallies: rows,
    brackets,
    // Entries that a disagreement calls contradictory.
    conflicts: [...facts.disagreements.values()].flatMap(({kind, over}) => {
      const about = entries.filter(({ids}) => ids.some((id) => over.includes(id)));
      return kind === 'contradicts' && about.length > 1 ? [about.map(({key}) => key)] : [];
    }),
    range,
    asOf,
    lens: FULL && lensSpan ? lensOn(lensSpan, range) : lens === 'auto' ? crowd : null,
    asOfText: (to) => to.date(asOfDate),
    language,
    ...(FULL && {
      ...moreOf(world, inside, entries, marks, listed),
      // With the windows of counts, where those stand on it.
      wide: axisFor([...spans, ...rows.flatMap(({span}) => span ?? [])]),
      reversed: backwards !== (language.dir === 'rtl'),
    }),
  };
}
