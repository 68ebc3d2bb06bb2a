import type {Span} from '../../data/periods.js';
import type {Claim, Event} from '../../data/schema.js';
import type {Language} from '../../languages/language.js';
import type {Figure, Said} from '../figure.js';

/** The views an author may ask for, and those of the full edition. */
export const views = ['auto', 'lens', 'line', 'list', 'tally', 'table'] as const;
export const moreViews = ['calendar'] as const;

/** What lanes may go by, in the full edition. */
export const laneKinds = ['kind', 'place', 'person', 'direction', 'format', 'none'] as const;
export type LaneKind = (typeof laneKinds)[number];

/** Kinds of events that are read together: one colour and, by default, one lane each. */
export const families = ['encounters', 'papers', 'plans'] as const;
export type Family = (typeof families)[number];
export const isFamily = (key: string): boolean => families.some((family) => family === key);

/**
 * How a date is known, which decides the form of its mark:
 * - `day` one day; `span` from a day to a day; `unit` a month, quarter, half or year, or several;
 * - `part` early, middle or end of a unit; `by`, `before`, `after` a bound;
 * - `since` begun and open; `until` its beginning is open; `count` several events in one mark.
 */
export type Form =
  'day' | 'span' | 'unit' | 'part' | 'by' | 'before' | 'after' | 'since' | 'until' | 'count';

/** Something on the axis: an event, a deadline that a claim sets, or several events counted. */
export interface Entry {
  /** Key of its mark. */
  readonly key: string;
  /** What it stands for; undefined: several events, counted. */
  readonly record: Event | Claim | undefined;
  /** Ids of the dataset it stands for. */
  readonly ids: readonly string[];
  readonly family: Family;
  /** In the schema's words: `visit`, `target`… */
  readonly kind: string;
  /** The same in the reader's language. */
  readonly kindText: string;
  readonly title: Said;
  /** As the source gives it, in the reader's language; with "expected" where it is. */
  readonly dateText: string;
  /** The words of the source, where the dataset quotes them. */
  readonly quote: Said | undefined;
  readonly letters: readonly string[];
  readonly form: Form;
  /** Written with `~` or `?`. */
  readonly about: boolean;
  /** The days in which it may lie; an end may be infinite. Null: no date is stated. */
  readonly span: Span | null;
  /** The whole of the date as written: all of 2030 for "by 2030". */
  readonly unit: Span | null;
  readonly edtf: string | undefined;
  readonly expected: boolean;
  /** Expected, and its last day lies before the day of the data. */
  readonly overdue: boolean;
  /** Higher keeps its label longer where room is short. */
  readonly priority: number;
  /** Of a claim: its value in base units, as hooks print it. */
  readonly value: string | undefined;
  /** Keys of the lanes it stands in: one, or several where lanes go by person. */
  readonly lanes: readonly string[];
}

/** An entry whose date is known. */
export type Dated = Entry & {readonly span: Span; readonly unit: Span};

/** Those that have names, by what keeps its label longest: priority, then time. */
export const ranked = (entries: readonly Dated[]): readonly Dated[] =>
  entries.filter(({form}) => form !== 'count').sort((a, b) => b.priority - a.priority);

export interface Lane {
  /** A family, or what the lanes go by. */
  readonly key: string;
  readonly label: Said;
}

/** One direction of a count. */
export interface TallySide {
  readonly key: string;
  readonly id: string;
  readonly title: Said;
  /** At least 0; the dots that are drawn. */
  readonly value: number;
  /** The number with its qualifier: "over 14". */
  readonly valueText: string;
  readonly says: string;
  /** False for meetings, which go neither way. */
  readonly directed: boolean;
  /** "Aland → Beland", or what is counted. */
  readonly direction: string;
  readonly letters: readonly string[];
  /** "2 of 16 are dated here"; empty where nothing can be said. */
  readonly datedText: string;
  /** The days of those that are. */
  readonly dated: readonly Span[];
  /** More dated events than claimed. */
  readonly mismatch: boolean;
}

/** Counts over one window by one source: one direction, or both. */
export interface TallyRow {
  /** "Three years". */
  readonly length: string;
  /** "to January 2026", or that it is not stated. */
  readonly end: string;
  /** The days it may cover; null where no end is stated. */
  readonly span: Span | null;
  readonly left: TallySide | undefined;
  readonly right: TallySide | undefined;
  readonly sides: readonly TallySide[];
}

/** Rows of tallies that are to be read against each other. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
  readonly conflict: boolean;
  readonly how: string;
  readonly why: Said;
}

/** A part of the axis that many events share. */
export interface Crowd {
  /** Days of its first to its last event, rounded out to whole months where it is long. */
  readonly span: Span;
  /** Days that its events themselves cover. */
  readonly tight: Span;
  readonly count: number;
}

export interface VisitTimelineModel extends Figure {
  readonly wanted: (typeof views | typeof moreViews)[number];
  /** In time order: earliest possible day, then latest. */
  readonly entries: readonly Dated[];
  readonly dateless: readonly Entry[];
  readonly lanes: readonly Lane[];
  readonly tallies: readonly TallyRow[];
  readonly brackets: readonly Bracket[];
  /** Keys of entries that contradict each other: one event with two dates. */
  readonly conflicts: readonly (readonly string[])[];
  /** Days that the axis covers; whole years, months or days. */
  readonly range: Span;
  /** Day of the data, the first day not known. */
  readonly asOf: number;
  /** What may be enlarged; null: nothing crowds, or the author wants nothing enlarged. */
  readonly lens: Crowd | null;
  /** Full edition: the same with the windows of counts. */
  readonly wide?: Span;
  /** Full edition: time runs from right to left. */
  readonly reversed?: boolean;
  /** Full edition: what stands in a part of the range, with a mark for each. */
  within?(range: Span): readonly Dated[];
  /** In the language of the sentence that it stands in. */
  readonly asOfText: (language: Language) => string;
  /** For what only the drawing prints: ticks, and what it leaves out. */
  readonly language: Language;
}
