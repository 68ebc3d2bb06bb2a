import {
  type DatePart,
  type Period,
  type Span,
  isApproximate,
  isUncertain,
  periodOf,
  precisionOf,
  spanOf,
  windowOf,
} from '../../data/periods.js';
import type {Citation, Claim, Event, Measure, Text} from '../../data/schema.js';
import {type Citations, nameOf} from '../citations.js';
import type {Said, World} from '../figure.js';
import type {Entry, Family, Form} from './types.js';

const FAMILY: Readonly<Record<string, Family>> = {
  visit: 'encounters',
  summit: 'encounters',
  meeting: 'encounters',
  forum: 'encounters',
  signing: 'papers',
  founding: 'papers',
};

export const familyOf = (kind: string): Family => FAMILY[kind] ?? 'plans';

/** How a date is known, and the days it may lie in. */
export interface Known {
  readonly form: Form;
  readonly about: boolean;
  readonly span: Span;
  readonly unit: Span;
}

/**
 * The form of a date. A bound ("by 2030") runs from the day on which it was said; where that is not
 * known, from the first day that the data do not cover; of something held, from nowhere.
 */
export function knownOf(period: Period, written: DatePart | undefined, said: number | null): Known {
  const unit = spanOf(period);
  // After what never ends, before what never began, there is no time: the date stands without.
  const bounded = windowOf(period, written);
  const part = bounded.from < bounded.to ? written : undefined;
  const span = windowOf(period, part);
  const about = isApproximate(period) || isUncertain(period);
  const known = {about, unit};
  if (part === 'by' || part === 'before') {
    const end = span.to;
    const from = said === null ? -Infinity : Math.min(said, end - 1);
    return {...known, form: part, span: {from, to: end}};
  }
  if (part === 'after') return {...known, form: 'after', span};
  if (unit.to === Infinity) return {...known, form: 'since', span};
  if (unit.from === -Infinity) return {...known, form: 'until', span};
  if (span.from !== unit.from || span.to !== unit.to) return {...known, form: 'part', span};
  if (precisionOf(period) !== 'day') return {...known, form: 'unit', span};
  return {...known, form: unit.to - unit.from === 1 ? 'day' : 'span', span};
}

/** The latest day on which one of the sources was published, if any says. */
function saidOn({facts}: World, citations: readonly Citation[]): number | null {
  const days = citations.flatMap(({source}) => {
    const period = periodOf(facts.sources.get(source)?.published);
    return period ? spanOf(period).from : [];
  });
  return days.length > 0 ? Math.max(...days) : null;
}

/** Keeps what a text came to: of five thousand events few are ever printed. */
function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}

/** An event; without a date where none is stated or what is written is no date. */
export function eventEntry(
  world: World,
  event: Event,
  asOf: number,
  cite: Citations,
  lanes: readonly string[],
): Entry {
  const {language} = world;
  const {date} = event;
  const period = periodOf(date?.edtf);
  const expected = event.status === 'expected';
  const said = expected ? (saidOn(world, event.sources) ?? asOf) : null;
  const known = period ? knownOf(period, date?.part, said) : null;
  const title = once(() => nameOf(world, event.names));
  const text = once(() => {
    return dateText(world, date && period ? language.dateOfEvent(date) : '', expected);
  });
  return {
    key: `event/${event.id}`,
    what: 'event',
    ids: [event.id],
    family: familyOf(event.kind),
    kind: event.kind,
    get kindText() {
      return language.text(`words.event-${event.kind}`);
    },
    get title() {
      return title();
    },
    get dateText() {
      return text();
    },
    ...quoteOf(world, event.words),
    letters: cite.cite(event.sources),
    form: known?.form ?? 'unit',
    about: known?.about ?? false,
    span: known?.span ?? null,
    unit: known?.unit ?? null,
    ...(period && date ? {edtf: date.edtf} : {}),
    expected,
    overdue: expected && known !== null && known.span.to <= asOf,
    priority: event.priority ?? 0,
    count: 1,
    lanes,
  };
}

/** A goal or a forecast: due by the end of its period. Null when it has none, or it has passed. */
export function claimEntry(
  world: World,
  claim: Claim,
  asOf: number,
  cite: Citations,
  lanesOf: (entry: Pick<Entry, 'family'>) => readonly string[],
): Entry | null {
  const {facts, language} = world;
  const measure = facts.measures.get(claim.measure);
  const period = periodOf(claim.period);
  if (!measure || !period || claim.period === null || spanOf(period).to <= asOf) return null;
  const kind = claim.kind === 'target' ? 'target' : 'forecast';
  const known = knownOf(period, 'by', saidOn(world, claim.sources) ?? asOf);
  const {value} = claim;
  return {
    key: `claim/${claim.id}`,
    what: 'claim',
    ids: [claim.id],
    family: 'plans',
    kind,
    kindText: language.text(`words.kind-${kind}`),
    title: claimTitle(world, claim),
    dateText: dateText(world, language.dateOfEvent({edtf: claim.period, part: 'by'}), true),
    ...quoteOf(world, claim.words),
    letters: cite.cite(claim.sources),
    ...known,
    edtf: claim.period,
    expected: true,
    overdue: false,
    priority: 0,
    count: 1,
    value: typeof value === 'number' ? String(value) : value.join('..'),
    lanes: lanesOf({family: 'plans'}),
  };
}

function quoteOf(world: World, words: Text | undefined): Pick<Entry, 'quote' | 'quoted'> {
  if (words === undefined) return {};
  const quote = nameOf(world, words);
  return quote.lang === undefined ? {quote, quoted: world.language.quote(quote.text)} : {quote};
}

function claimTitle(world: World, claim: Claim): Said {
  const {facts} = world;
  const measure = facts.measures.get(claim.measure);
  const name = claim.names ?? measure?.names ?? claim.id;
  const said = nameOf(world, name);
  const value = measure ? valueText(world, claim, measure) : '';
  return {...said, text: `${said.text}: ${value}`};
}

function valueText({language}: World, {value, figure, as, says}: Claim, measure: Measure): string {
  if (figure === 'growth' && as === 'times') return language.times(value, {says, style: 'words'});
  if (figure === 'growth') return language.growth(value, {says});
  return language.quantity(value, measure.unit, {says, noun: measure.noun});
}

function dateText({language}: World, date: string, expected: boolean): string {
  if (date === '') {
    return language.text(expected ? 'words.event-expected' : 'visit-timeline.dateless');
  }
  return expected ? language.text('visit-timeline.expectedShort', {date}) : date;
}
