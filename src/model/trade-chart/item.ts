import type {Facts} from '../../data/dataset.js';
import {type Period, type Span, lengthInMonths, periodOf, spanOf} from '../../data/periods.js';
import type {Claim, Measure, Qualifier} from '../../data/schema.js';
import type {Edge, Standing} from './types.js';

/** A claim made ready: its period in days, its value as low and high, its measure at hand. */
export interface Item {
  readonly claim: Claim;
  readonly measure: Measure;
  /** Place of the measure among those asked for. */
  readonly rank: number;
  readonly low: number;
  readonly high: number;
  readonly edge: Edge;
  readonly standing: Standing;
  readonly period: Period | null;
  /** Finite: an open end is clipped at the day of the dataset, or at a year beyond it. */
  readonly span: Span | null;
  /** Names the days of the span; empty without one. Equal for equal spans. */
  readonly days: string;
  /** Whole calendar months; undefined where the period is not made of them. */
  readonly months: number | undefined;
}

const EDGES: Readonly<Record<Qualifier, Edge>> = {
  exact: 'exact',
  about: 'about',
  almost: 'almost',
  over: 'over',
  atLeast: 'over',
  under: 'under',
  upTo: 'under',
};

const STANDINGS: Readonly<Record<Claim['kind'], Standing>> = {
  actual: 'stated',
  estimate: 'stated',
  forecast: 'forecast',
  target: 'target',
  derived: 'derived',
};

/** The item of a claim, or undefined where its value is no finite number. */
export function itemOf(facts: Facts, claim: Claim, asOf: number, rank = 0): Item | undefined {
  const measure = facts.measures.get(claim.measure);
  const [low, high] = typeof claim.value === 'number' ? [claim.value, claim.value] : claim.value;
  if (!measure || !Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  const period = periodOf(claim.period) ?? null;
  const span = period && finite(spanOf(period), asOf);
  return {
    claim,
    measure,
    rank,
    low: Math.min(low, high),
    high: Math.max(low, high),
    edge: low === high ? EDGES[claim.says] : 'range',
    standing: STANDINGS[claim.kind],
    period,
    span,
    days: daysOf(span),
    months: period ? lengthInMonths(period) : undefined,
  };
}

export const daysOf = (span: Span | null): string => (span ? `${span.from}/${span.to}` : '');

const YEAR = 366;

/** An open beginning reaches a year back, an open end to the day of the dataset or a year on. */
function finite({from, to}: Span, asOf: number): Span {
  const start = Number.isFinite(from) ? from : to - YEAR;
  return {from: start, to: Number.isFinite(to) ? to : Math.max(asOf, start + YEAR)};
}

/** Unit without "a year": what may share an axis, never a line. */
export const unitFamily = (unit: string): string => unit.replace(/\/a$/, '');

/** A growth as a share of its base: three times is +2. */
export function changeOf({claim, low, high}: Item): readonly [number, number] {
  return claim.as === 'times' ? [low - 1, high - 1] : [low, high];
}

export const isGrowth = ({claim}: Item): boolean => claim.figure === 'growth';
export const isCumulative = ({claim}: Item): boolean => claim.figure === 'cumulative';
/** A value at or over a period: what a column or a point can stand for. */
export const isLevel = ({claim}: Item): boolean =>
  claim.figure === 'level' || claim.figure === 'flow' || claim.figure === 'count';
/** A value that is one number as far as the source goes: may be joined and compared. */
export const isPoint = ({edge}: Item): boolean => edge === 'exact' || edge === 'about';

/**
 * What two claims must share to stand on one line (R1): measure, so scope and unit; a level or a
 * flow; the length of the period; and both reached or both aimed at.
 */
export function seriesKey({claim, measure, months, standing, span}: Item): string {
  const length = months ?? (span ? `${span.to - span.from}d` : '');
  return [measure.id, claim.figure, length, standing === 'target' ? 'target' : ''].join('|');
}

/** Lists by a key, in the order of the first of each. */
export function groupBy<T>(list: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export const sameSpan = (a: Item, b: Item): boolean => a.days !== '' && a.days === b.days;

/** Earliest possible day first, ties by the latest, undated last; then as the dataset has them. */
export function inTime(items: readonly Item[]): Item[] {
  const at = ({span}: Item): number => span?.from ?? Infinity;
  const end = ({span}: Item): number => span?.to ?? Infinity;
  const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return [...items].sort((a, b) => compare(at(a), at(b)) || compare(end(a), end(b)));
}
