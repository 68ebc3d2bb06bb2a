import type {Span} from '../../data/periods.js';
import type {ClaimKind, Qualifier} from '../../data/schema.js';
import type {Figure} from '../figure.js';

/** What `type` may say. */
export const chartTypes = [
  'columns',
  'lines',
  'claims',
  'pace',
  'growth',
  'both-ways',
  'slope',
  'bars',
  'multiples',
  'index',
  'steps',
  'big-number',
] as const;
export type ChartType = (typeof chartTypes)[number];
export const scales = ['linear', 'log', 'index', 'share'] as const;
export type ChartScale = (typeof scales)[number];

/** What a source says about where a value ends; each has a form of its own. */
export type Edge = 'exact' | 'about' | 'almost' | 'over' | 'under' | 'range';
/** Whether a value is, may come to be, should be, or follows from others. */
export type Standing = 'stated' | 'forecast' | 'target' | 'derived';
/** How the scope of a series lies to that of the first one. */
export type Relation = 'first' | 'same' | 'wider' | 'narrower' | 'other';

/** One measure in a panel; `tone` counts hues from 0, a wider scope is pale instead. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly lang?: string;
  readonly relation: Relation;
  readonly tone: number;
}

/** One value to draw: a claim, or what follows from claims. No pixel, every word. */
export interface Datum {
  /** Key of its mark. */
  readonly key: string;
  /** The claim; for a derived value, its inputs. */
  readonly ids: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly edge: Edge;
  readonly standing: Standing;
  readonly says: Qualifier;
  readonly kind: ClaimKind;
  readonly period: string | null;
  /** Days, clipped to what can be drawn; null where no period is stated. */
  readonly span: Span | null;
  /** Index into the series of the panel. */
  readonly series: number;
  /** Value as it stands beside the mark: sign of its qualifier, digits of the source. */
  readonly value: string;
  /** What the value is of, for a row of its own. */
  readonly name: string;
  readonly nameLang?: string;
  /** Under the name: period, scope, status, one short phrase each. */
  readonly about: readonly string[];
  /** Under the value in a drawing with a time axis, where period and series are seen. */
  readonly tags: readonly string[];
  /** Of its sources: `a,b`. */
  readonly letters: string;
  /** Growth without a base: drawn hollow. */
  readonly hollow?: true;
  /** How a derived value follows from its inputs. */
  readonly formula?: string;
}

/** Claims of one thing that do not agree, or that only look like one thing. */
export interface Bracket {
  readonly id: string;
  readonly keys: readonly string[];
  readonly text: string;
  readonly detail: string;
}

/** A part of a year that no claim covers. */
export interface Gap {
  readonly span: Span;
  /** In the drawing, where the axis says the year; and in a sentence. */
  readonly text: string;
  readonly note: string;
  /** The rest of a year whose first part is reported; else a year without any figure. */
  readonly rest: boolean;
}

/** A value far above the others: a line at the edge instead of a mark, and how many times. */
export interface OffScale {
  readonly key: string;
  readonly text: string;
  readonly short: string;
}

/** An author's words at a mark. */
export interface Annotation {
  readonly key: string;
  readonly text: string;
}

/** "more than ×3" between a value and the bound that follows from it. */
export interface Factor {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly letters: string;
  readonly ids: readonly string[];
}

export type PanelType = Exclude<ChartType, 'multiples'> | 'progress';

/** One drawing with one scale. A figure has one, or several that never share it. */
export interface ChartPanel {
  readonly type: PanelType;
  /** Empty for the only panel. */
  readonly title: string;
  readonly titleLang?: string;
  /** Belongs to the panel before it, and stays under it. */
  readonly follows: boolean;
  /** Whether heading or title name the measure already, so that rows need not. */
  readonly named: boolean;
  /** Unit and scale, once. */
  readonly unit: string;
  readonly scale: ChartScale;
  readonly series: readonly Series[];
  readonly data: readonly Datum[];
  /** Drawn under the axis. */
  readonly spans: readonly Datum[];
  readonly offScale: readonly OffScale[];
  readonly brackets: readonly Bracket[];
  readonly gaps: readonly Gap[];
  readonly notes: readonly Annotation[];
  readonly factors: readonly Factor[];
  /** Keys that one line joins, in time order; `dashed` where one end is a forecast. */
  readonly joins: readonly {readonly keys: readonly string[]; readonly dashed: boolean}[];
  /** Days of the time axis; null where the panel has none. */
  readonly window: Span | null;
  /** Day of the dataset. */
  readonly asOf: number;
  /** Text of a tick of the value axis. */
  tick(value: number): string;
  /** Text of a year, and of a month 1–12 in a letter or three. */
  year(year: number): string;
  month(month: number, short: boolean): string;
  /** Words that stand alone in the drawing: `end` of the reported part… */
  readonly words: Readonly<Record<string, string>>;
}

/** What was done with a claim, and the rule that says so. */
export interface AuditLine {
  readonly code: string;
  readonly ids: readonly string[];
  readonly text: string;
}

export interface TradeChartModel extends Figure {
  readonly view: 'chart' | 'table';
  readonly type: ChartType;
  readonly panels: readonly ChartPanel[];
  /** Right to left: rows are mirrored, time is not. */
  readonly mirrored: boolean;
  readonly audit: readonly AuditLine[];
  /** Sentences that only the layout knows to be needed. */
  readonly say: {
    readonly asRows: string;
    readonly endsOnly: string;
    moved(count: number): string;
  };
}
