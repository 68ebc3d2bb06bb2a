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
import type {Citation, Claim, Event, Measure} from '../../data/schema.js';
import {type Citations, nameOf} from '../citations.js';
import type {Said, World} from '../figure.js';
import {laneKeys} from './lanes.js';
import type {Entry, Family, Form, LaneKind} from './types.js';

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
  const span = part ? bounded : unit;
  return {
    form: formOf(period, part, unit, span),
    about: isApproximate(period) || isUncertain(period),
    unit,
    span:
      part === 'by' || part === 'before'
        ? {from: said === null ? -Infinity : Math.min(said, span.to - 1), to: span.to}
        : span,
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
function saidOn({facts}: World, citations: readonly Citation[]): number | null {
  const days = citations.flatMap(({source}) => {
    const period = periodOf(facts.sources.get(source)?.published);
    return period ? spanOf(period).from : [];
  });
  return days.length > 0 ? Math.max(...days) : null;
}

/**
 * An event; without a date where none is stated or what is written is no date.
 *
 * A class, so that texts are made when they are asked for: of five thousand events few are printed.
 */
export class EventEntry implements Entry {
  readonly what = 'event';
  readonly count = 1;
  readonly value = undefined;
  readonly key: string;
  readonly ids: readonly string[];
  readonly family: Family;
  readonly kind: string;
  readonly letters: readonly string[];
  readonly form: Form;
  readonly about: boolean;
  readonly span: Span | null;
  readonly unit: Span | null;
  readonly edtf: string | undefined;
  readonly expected: boolean;
  readonly overdue: boolean;
  readonly priority: number;
  readonly lanes: readonly string[];
  readonly #world: World;
  readonly #event: Event;
  #title: Said | undefined;
  #dateText: string | undefined;

  constructor(world: World, event: Event, asOf: number, cite: Citations, lanes: LaneKind) {
    const {id, kind, date, status, sources, priority = 0} = event;
    const period = periodOf(date?.edtf);
    this.#world = world;
    this.#event = event;
    this.expected = status === 'expected';
    const said = this.expected ? (saidOn(world, sources) ?? asOf) : null;
    const known = period ? knownOf(period, date?.part, said) : null;
    this.key = `event/${id}`;
    this.ids = [id];
    this.family = familyOf(kind);
    this.kind = kind;
    this.letters = cite.cite(sources);
    this.form = known?.form ?? 'unit';
    this.about = known?.about ?? false;
    this.span = known?.span ?? null;
    this.unit = known?.unit ?? null;
    this.edtf = known ? date?.edtf : undefined;
    this.overdue = this.expected && known !== null && known.span.to <= asOf;
    this.priority = priority;
    this.lanes = laneKeys(this.family, event, lanes);
  }

  get kindText(): string {
    return this.#world.language.text(`words.event-${this.#event.kind}`);
  }

  get title(): Said {
    return (this.#title ??= nameOf(this.#world, this.#event.names));
  }

  get dateText(): string {
    const {language} = this.#world;
    const date = this.edtf === undefined ? '' : language.dateOfEvent(this.#event.date);
    return (this.#dateText ??= dateText(this.#world, date, this.expected));
  }

  get quote(): Said | undefined {
    const {words} = this.#event;
    return words === undefined ? undefined : nameOf(this.#world, words);
  }
}

/** A goal or a forecast: due by the end of its period. Null when it has none, or it has passed. */
export function claimEntry(
  world: World,
  claim: Claim,
  asOf: number,
  cite: Citations,
  lanes: LaneKind,
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
    quote: claim.words === undefined ? undefined : nameOf(world, claim.words),
    letters: cite.cite(claim.sources),
    ...known,
    edtf: claim.period,
    expected: true,
    overdue: false,
    priority: 0,
    count: 1,
    value: typeof value === 'number' ? String(value) : value.join('..'),
    lanes: laneKeys('plans', undefined, lanes),
  };
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
