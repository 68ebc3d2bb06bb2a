import {
  type DatePart,
  type Period,
  type Span,
  hullOf,
  isApproximate,
  isUncertain,
  periodOf,
  precisionOf,
  spanOf,
  windowOf,
} from '../../data/periods.js';
import {groupBy} from '../../data/dataset.js';
import {FULL} from '../../data/edition.js';
import type {Citation, Claim, Event} from '../../data/schema.js';
import type {DateOptions} from '../../languages/dates.js';
import type {Language} from '../../languages/language.js';
import {type Citations, nameOf} from '../citations.js';
import type {Said, World} from '../figure.js';
import {binOf, cellSpan, inOrder, spanText, yearsToRow} from './days.js';
import type {LanesOf} from './lanes.js';
import {sayer} from './says.js';
import type {Dated, Entry, Family, Form} from './types.js';

const FAMILY: Readonly<Record<string, Family>> = {
  visit: 'encounters',
  summit: 'encounters',
  meeting: 'encounters',
  forum: 'encounters',
  signing: 'papers',
  founding: 'papers',
};

/** How a date is known, and the days it may lie in. */
export type Known = Pick<Dated, 'form' | 'about' | 'span' | 'unit'>;

/**
 * The form of a date. A bound ("by 2030") runs from the day on which it was said; where that is not
 * known, from the first day that the data do not cover; of something held, from nowhere.
 */
export function knownOf(period: Period, written: DatePart | undefined, said: number | null): Known {
  const unit = spanOf(period);
  // After what never ends, before what never began, there is no time: the date stands without.
  const bounded = windowOf(period, written);
  const part = bounded.from < bounded.to ? written : undefined;
  const {from, to} = part ? bounded : unit;
  const bound = part === 'by' || part === 'before';
  return {
    form: formOf(period, part, unit, {from, to}),
    about: isApproximate(period) || isUncertain(period),
    unit,
    span: {from: bound && said !== null ? Math.min(said, to - 1) : from, to},
  };
}

function formOf(period: Period, part: DatePart | undefined, unit: Span, span: Span): Form {
  if (part === 'by' || part === 'before' || part === 'after') return part;
  if (unit.to === Infinity) return 'since';
  if (unit.from === -Infinity) return 'until';
  if (span.from !== unit.from || span.to !== unit.to) return 'part';
  if (precisionOf(period) !== 'day') return 'unit';
  return unit.to - unit.from === 1 ? 'day' : 'span';
}

/** The latest day on which one of the sources was published, if any says. */
function saidOn({facts}: World, citations: readonly Citation[]): number | undefined {
  return citations
    .flatMap(({source}) => {
      const period = periodOf(facts.sources.get(source)?.published);
      return period ? spanOf(period).from : [];
    })
    .sort((a, b) => b - a)[0];
}

/**
 * An event, without a date where none is stated or what is written is no date; or a goal or forecast,
 * due by the end of its period.
 *
 * Texts are made when they are asked for: of five thousand events few are printed.
 */
class Recorded implements Entry {
  readonly form: Form;
  readonly about: boolean;
  readonly span: Span | null;
  readonly unit: Span | null;
  readonly key: string;
  readonly record: Event | Claim;
  readonly ids: readonly string[];
  readonly family: Family;
  readonly lanes: readonly string[];
  readonly kind: string;
  readonly letters: readonly string[];
  readonly edtf: string | undefined;
  readonly expected: boolean;
  readonly overdue: boolean;
  readonly priority: number;
  readonly value: string | undefined;
  readonly #world: World;

  constructor(
    world: World,
    record: Event | Claim,
    asOf: number,
    cite: Citations,
    lanesOf: LanesOf | undefined,
  ) {
    const {id, kind, sources} = record;
    const claim = 'measure' in record;
    const date = dateOf(record);
    const expected = claim || record.status === 'expected';
    const period = periodOf(date?.edtf);
    const known =
      period && knownOf(period, date?.part, expected ? (saidOn(world, sources) ?? asOf) : null);
    this.#world = world;
    this.form = known?.form ?? 'unit';
    this.about = known?.about ?? false;
    this.span = known?.span ?? null;
    this.unit = known?.unit ?? null;
    this.key = `${claim ? 'claim' : 'event'}/${id}`;
    this.record = record;
    this.ids = [id];
    this.family = FAMILY[kind] ?? 'plans';
    this.lanes = (FULL && lanesOf?.(record)) || [this.family];
    this.kind = kind;
    this.letters = cite.cite(sources);
    this.edtf = known ? date?.edtf : undefined;
    this.expected = expected;
    this.overdue = expected && !!known && known.span.to <= asOf;
    this.priority = (!claim && record.priority) || 0;
    this.value = claim ? [record.value].flat().join('..') : undefined;
  }

  get kindText(): string {
    const {record} = this;
    const {language} = this.#world;
    return 'measure' in record
      ? language.text(`words.kind-${record.kind}`)
      : language.text(`words.event-${record.kind}`);
  }

  get title(): Said {
    const {record} = this;
    return 'measure' in record
      ? claimTitle(this.#world, record)
      : nameOf(this.#world, record.names);
  }

  get dateText(): string {
    return dateTextOf(this.#world, this);
  }

  get quote(): Said | undefined {
    const {words} = this.record;
    return words === undefined ? undefined : nameOf(this.#world, words);
  }
}

/** The date as the source gives it, in the reader's language, with "expected" where it is. */
export function dateTextOf(
  from: {readonly language: Language},
  {record, span, expected}: Pick<Entry, 'record' | 'span' | 'expected'>,
  options?: DateOptions,
): string {
  const {language} = from;
  const date = record && dateOf(record);
  const say = sayer(from);
  if (!expected) return span ? language.dateOfEvent(date, options) : say('dateless');
  // In the language in which the sentence comes out.
  return span
    ? say('expectedShort', {date: (to) => to.dateOfEvent(date, options)})
    : language.text('words.event-expected');
}

const dateOf = (record: Event | Claim): Event['date'] =>
  'measure' in record ? {edtf: record.period ?? '', part: 'by'} : record.date;

export const entryOf = (
  world: World,
  record: Event | Claim,
  asOf: number,
  cite: Citations,
  lanesOf?: LanesOf,
): Entry => new Recorded(world, record, asOf, cite, lanesOf);

function claimTitle(world: World, {id, names, measure: of, value, figure, as, says}: Claim): Said {
  const {facts, language} = world;
  const measure = facts.measures.get(of);
  const said = nameOf(world, names ?? measure?.names ?? id);
  const text =
    figure !== 'growth'
      ? language.quantity(value, measure?.unit ?? '', {says, noun: measure?.noun})
      : as === 'times'
        ? language.times(value, {says, style: 'words'})
        : language.growth(value, {says});
  return {...said, text: `${said.text}: ${text}`};
}

/** Up to this many events each has a mark of its own, with its whole title. */
const MOST_SINGLE = 40;
/** Calendar units, from fine to coarse, in months. */
const UNITS = [1, 3, 12, 60, 120, 600, 1200, 12000];

/** Marks that lanes of counted events may have together, so that nodes stay few. */
const MOST_MARKS = 400;

/**
 * Counts what is too much to draw one by one.
 *
 * A group is as wide as the days of its events together, of one lane, and never mixes held with
 * expected ones. A group of one stays the event it is, unless it stands in several lanes.
 *
 * @param calendar for a grid: by its cells, whatever the lane
 */
export function grouped(
  world: World,
  entries: readonly Dated[],
  {from, to}: Span,
  calendar = false,
): readonly Dated[] {
  if (entries.length <= MOST_SINGLE) return entries;
  const rows = FULL && new Set(entries.flatMap(({lanes}) => lanes)).size;
  const most = rows ? Math.min(MOST_SINGLE, MOST_MARKS / rows) : MOST_SINGLE;
  const step = FULL && calendar ? yearsToRow({from, to}) : 0;
  const months = step
    ? step > 1
      ? 12 * step
      : 1
    : (UNITS.find((unit) => binOf(to - 1, unit) - binOf(from, unit) < most) ?? 1);
  const binAt = (day: number): number => (Number.isFinite(day) ? binOf(day, months) : NaN);
  const daysOf = (entry: Dated): Span =>
    FULL && calendar ? cellSpan(entry, {from, to}) : entry.span;
  const groups = groupBy(entries, (entry) => {
    const {lanes, expected} = entry;
    const span = daysOf(entry);
    const [a, b] = [binAt(span.from), binAt(span.to - 1)];
    const at = a === b ? a : 'long';
    // A grid has a cell for a month, one for a year without its month, one for what is longer.
    if (FULL && calendar) {
      const [first, last] = [a, b].map((bin) => Math.floor((bin * months) / 12));
      return [`${expected} ${a === b ? a : `${first === last ? 'year' : 'long'}${first}`} `];
    }
    return lanes.map((lane) => `${expected} ${at} ${lane}`);
  });
  const marks = [...groups].map(([key, members]) => oneOf(world, key, members, daysOf));
  return (FULL ? [...new Set(marks)] : marks).sort(inOrder);
}

function oneOf<T extends Entry>(
  world: World,
  key: string,
  members: readonly T[],
  daysOf: (entry: T) => T['span'],
): T {
  const [first] = members as [T];
  if (members.length === 1 && (!FULL || first.lanes.length < 2)) return first;
  const lane = FULL ? key.split(' ').slice(2) : [];
  const say = sayer(world);
  const {expected} = first;
  // Only the cells of a calendar hold several.
  const families = FULL ? [...new Set(members.map((member) => member.family))] : [first.family];
  const family = families.length > 1 ? 'plans' : first.family;
  const span = hullOf(members.flatMap((member) => daysOf(member) ?? [])) ?? null;
  return {
    key: `group/${key}`,
    record: undefined,
    ids: members.flatMap(({ids}) => ids),
    family,
    kind: 'group',
    kindText: families.map((one) => say(`family-${one}`)).join(', '),
    title: {text: say('eventCount', {n: members.length})},
    dateText: span ? spanText(world, span) : say('dateless'),
    quote: undefined,
    letters: [],
    edtf: undefined,
    value: undefined,
    lanes: FULL ? [lane.join(' ')] : first.lanes,
    form: 'count',
    about: false,
    span,
    unit: span,
    expected,
    overdue: members.every(({overdue}) => overdue),
    priority: 0,
  } as Entry as T;
}

/** Events without a date, where they are too many: one counted mark for each lane. */
export const apart = (world: World, entries: readonly Entry[]): readonly Entry[] =>
  entries.length <= MOST_SINGLE
    ? entries
    : [...groupBy(entries, ({expected, lanes: [lane]}) => [`${expected} dateless ${lane}`])].map(
        ([key, members]) => oneOf(world, key, members, () => null),
      );
