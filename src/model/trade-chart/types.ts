import type {Span} from '../../data/periods.js';
import type {Claim, Measure} from '../../data/schema.js';
import type {Figure, Said} from '../figure.js';

/** What `type` may say. */
export const chartTypes = [
  'columns',
  'claims',
  'pace',
  'growth',
  'both-ways',
  'bars',
  'multiples',
] as const;
export type ChartType = (typeof chartTypes)[number];

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
}

/** "more than ×3" between a value and the bound that follows from it. */
export interface Factor {
  readonly datum: Datum;
  readonly from: string;
  readonly to: string;
}

/** One drawing with one scale. A figure has one, or several that never share it. */
export interface ChartPanel {
  readonly type: ChartType;
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
}

export interface TradeChartModel extends Figure {
  readonly type: ChartType;
  readonly panels: readonly ChartPanel[];
  /** Claims that stand in the table only. */
  readonly undrawn: readonly string[];
  /** Sentences that only the layout knows to be needed. */
  readonly asRows: string;
  moved(count: number): string;
  /** Glyphs of the legend for the panels that found room. */
  glyphs(panels: readonly ChartPanel[]): readonly string[];
}
