import type {Span} from '../../data/periods.js';
import type {Claim, Measure} from '../../data/schema.js';
import type {Figure, Said} from '../figure.js';

/** What `type` may say. */
export const coreTypes = [
  'columns',
  'claims',
  'pace',
  'growth',
  'both-ways',
  'bars',
  'multiples',
] as const;
/** What it may say besides, in the full edition. */
export const moreTypes = ['lines', 'slope', 'index', 'steps', 'big-number'] as const;
export type ChartType = (typeof coreTypes)[number] | (typeof moreTypes)[number];
export const chartTypes: readonly ChartType[] = [...coreTypes, ...moreTypes];

/** What a source says about where a value ends; each has a form of its own. */
export type Edge = 'exact' | 'about' | 'almost' | 'over' | 'under' | 'range';
/** Whether a value is, may come to be, should be, or follows from others. */
export type Standing = 'stated' | 'forecast' | 'target' | 'derived';

/** A claim made ready: its period in days, its value as low and high, both in words. */
export interface Item {
  readonly claim: Claim;
  readonly measure: Measure;
  /** Key of its mark. */
  readonly key: string;
  /** The claim; for a derived value, its inputs. */
  readonly ids: readonly string[];
  /** In base unit; a growth as a share of its base: three times is +2. */
  readonly low: number;
  readonly high: number;
  /** As stated. */
  readonly amount: number | readonly [number, number];
  readonly edge: Edge;
  readonly standing: Standing;
  readonly growth: boolean;
  /** Finite: an open end is clipped at the day of the dataset, or at a year beyond it. */
  readonly span: Span | null;
  /** Whole calendar months; undefined where the period is not made of them. */
  readonly months: number | undefined;
  /** "more than 3.5 million tonnes". */
  readonly full: string;
  /** Its period in full. */
  readonly when: string;
}

/** An item with the words that stand beside its mark in one panel. No pixel, every word. */
export interface Datum extends Item {
  /** With the sign of its qualifier, in the unit of the panel. */
  readonly value: string;
  readonly name: Said;
  /** Under the name of a row: period, scope, status, one short phrase each. */
  readonly about: readonly string[];
  /** Under the value where an axis shows whole years. */
  readonly tags: readonly string[];
  readonly letters: string;
  /** Hue of its measure, counted from 0: its place among those asked for. */
  readonly tone: number;
  /** Of a wider scope than the first series: pale. */
  readonly wide: boolean;
  /** Named instead of drawn, far above the others: by how many times. */
  readonly off?: string;
  /** The second of two directions: negative, so that it runs to the left. */
  readonly back: boolean;
  /** Growth without a base. */
  readonly hollow: boolean;
  /** The claim that a computed value is drawn for: an index, a share. */
  readonly stands?: string;
}

/** Claims of one thing that do not agree, or that only look like one thing. */
export interface Bracket {
  readonly keys: readonly string[];
  readonly text: string;
  readonly detail: string;
}

/** A part of a year that no claim covers. */
export interface Gap {
  readonly span: Span;
  readonly text: string;
  /** Not yet reported, so hatched; else missing, a gap. */
  readonly awaited: boolean;
}

/** Keys that one line joins, in time order: values of one series whose periods touch (R1). */
export interface Join {
  readonly keys: readonly string[];
  /** One end is a forecast. */
  readonly dashed: boolean;
}

/** An author's words at a mark. */
export interface Annotation {
  readonly key: string;
  readonly text: string;
}

/** "more than ×3" between a value and the bound that follows from it. */
export interface Factor {
  readonly datum: Datum;
  readonly from: string;
  readonly to: string;
}

/** One drawing with one scale. A figure has one, or several that never share it. */
export interface ChartPanel {
  readonly type: ChartType | 'progress';
  /** None for the only panel. */
  readonly title?: Said;
  /** Stays under the panel before it. */
  readonly follows: boolean;
  /** Whether heading or title name the measure already, so that rows need not. */
  readonly named: boolean;
  /** Once for all values. */
  readonly unit: string;
  readonly data: readonly Datum[];
  /** Drawn under the axis. */
  readonly spans: readonly Datum[];
  readonly brackets: readonly Bracket[];
  readonly gaps: readonly Gap[];
  readonly factors: readonly Factor[];
  /** In the full edition. */
  readonly joins?: readonly Join[];
  readonly notes?: readonly Annotation[];
  /** Whether values stand by their logarithm. */
  readonly log?: boolean;
  /** Days of the time axis; null where nothing is dated. */
  readonly window: Span | null;
  /** Day of the dataset. */
  readonly asOf: number;
  /** Up to which month the latest part of a year is counted. */
  readonly end: string;
  /** Text of a tick of the value axis. */
  tick(value: number): string;
  /** Text of a year, and of a month 1–12. */
  year(year: number): string;
  month(month: number): string;
  /** The same in a letter. In the full edition. */
  initial?(month: number): string;
}

/** What was done with claims, and the rule that says so. */
export interface AuditLine {
  /** `R8`, `auto`, `type`, `not-drawn`… */
  readonly rule: string;
  readonly ids: readonly string[];
  readonly text: string;
}

export interface TradeChartModel extends Figure {
  readonly type: ChartType;
  readonly panels: readonly ChartPanel[];
  /** Claims that stand in the table only. */
  readonly undrawn: readonly string[];
  /** Rules that fired, and every claim that is not drawn with the reason; with `debug` it is a table. */
  audit?(): readonly AuditLine[];
  /** Right to left: rows are mirrored, time is not. */
  readonly mirrored?: boolean;
  readonly endsOnly?: string;
  /** An author's words for which the drawing has no room, as a sentence. */
  noted?(what: string, text: string): string;
  /** Sentences that only the layout knows to be needed. */
  readonly asRows: string;
  moved(count: number): string;
  /** Glyphs of the legend for the panels that found room. */
  glyphs(panels: readonly ChartPanel[]): readonly string[];
}
