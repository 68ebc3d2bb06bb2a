import {FULL} from '../../data/edition.js';
import {type Span, civilDate, dayNumber, hullOf} from '../../data/periods.js';
import type {Measure} from '../../data/schema.js';
import {nameOf} from '../citations.js';
import {bracketsOf, gapsOf, yearName} from './apart.js';
import {
  type Context,
  clean,
  isCalendarYear,
  lettersOf,
  markOf,
  numberOf,
  partOfYear,
  roundOutwards,
  unitOf,
} from './item.js';
import {joinsOf} from './joins.js';
import {type Chosen, measuresOf} from './rules.js';
import type {ChartPanel, Datum, Item} from './types.js';

/** From how many times the next largest a value is named instead of drawn (R11). */
const OFF_SCALE = 8;

/** All that a panel draws as marks. */
export const shownIn = ({data, spans, factors}: ChartPanel): Datum[] => [
  ...data,
  ...spans,
  ...factors.map(({datum}) => datum),
];

/** The claim that a value is drawn for, or its own key. */
export const standsFor = ({key, stands}: Datum): string => (FULL ? (stands ?? key) : key);

/** One panel of claims that share a unit: data, series, brackets, gaps, what is off the scale. */
export function panelOf(
  ctx: Context,
  type: ChartPanel['type'],
  items: readonly Item[],
  totals: readonly Item[] = [],
  {derived}: Pick<Chosen, 'derived'> = {derived: []},
): ChartPanel {
  const {language, asOf, measures} = ctx;
  const {text} = language;
  const all = [...items, ...totals];
  const pace = type === 'pace';
  const growth = type === 'growth';
  const log = FULL && isLog(ctx, type, items);
  const whole = growth || pace || type === 'both-ways';
  const off = whole || log || (FULL && UNSCALED.includes(type)) ? [] : offScaleOf(items);
  const [first] = measuresOf(ctx, all);
  const sizes = all.filter((item) => !off.includes(item)).flatMap(({low, high}) => [low, high]);
  const unit = growth || !first ? {power: 0, title: ''} : unitOf(ctx, first, sizes);
  const most = items.reduce(
    (most, item) => (off.includes(item) ? most : Math.max(most, Math.abs(item.high))),
    0,
  );
  const datumOf = (item: Item): Datum => {
    const {claim, measure, standing} = item;
    const relation = type === 'both-ways' ? undefined : scopeOf(first, measure);
    // Where each series or row is another thing by name, only a wider one needs to be said.
    const scope = FULL && relation === 'other' && NAMED.includes(type) ? undefined : relation;
    const back = type === 'both-ways' && measure !== first;
    const total = claim.figure === 'cumulative';
    const rest = [
      ...restOf(ctx, item),
      ...(measure.unit.endsWith('/a') ? [text('trade-chart.perYear')] : []),
      ...(scope && !growth ? [text(`trade-chart.scope-${scope}`)] : []),
    ];
    const short =
      claim.period === null
        ? item.when
        : pace || total || standing === 'target'
          ? language.date(claim.period, {style: 'short'})
          : isCalendarYear(item)
            ? ''
            : partOfYear(ctx, claim.period);
    const near = roundOutwards(item.high / most, 'exact', 2);
    return {
      ...item,
      ...(back ? {low: -item.high, high: -item.low} : {}),
      back,
      value: markOf(ctx, item, unit.power),
      name: nameOf(ctx, claim.names ?? measure.names),
      about: [item.when, ...rest],
      tags: [short, ...rest].filter(Boolean),
      letters: lettersOf(ctx, claim).sort().join(','),
      tone: measures.indexOf(measure.id),
      wide: scope === 'wider',
      ...(off.includes(item)
        ? {off: text('trade-chart.offScale', {times: numberOf(ctx, near)})}
        : {}),
      hollow: item.growth && !claim.base,
    };
  };
  const data = items.map(datumOf);
  const month = (n: number): string => partOfYear(ctx, `2001-${n < 10 ? 0 : ''}${n}`);
  const part = items.findLast(
    ({months, standing}) => pace && months !== 12 && standing === 'stated',
  );
  return {
    type,
    follows: false,
    named: measures.length === 1,
    ...(FULL
      ? {
          initial: (n: number) => language.capitals(Array.from(month(n))[0] ?? ''),
          log,
          joins: type === 'lines' ? joinsOf(items) : [],
          notes: items.flatMap(({key}) => {
            const text = ctx.options?.notes.get(key);
            return text === undefined ? [] : [{key, text}];
          }),
        }
      : {}),
    unit:
      type === 'both-ways' && items.every(({span}) => !span)
        ? `${unit.title}, ${text('trade-chart.periodUnknown')}`
        : unit.title,
    data,
    spans: totals.map(datumOf),
    brackets: pace || type === 'both-ways' ? [] : bracketsOf(ctx, data),
    gaps: type === 'columns' ? gapsOf(ctx, items) : [],
    factors: pace
      ? derived.map(({item, level, growth: by}) => ({
          datum: datumOf(by),
          from: level.key,
          to: item.key,
        }))
      : [],
    window: windowOf(ctx, all),
    asOf,
    end: part?.span
      ? text('trade-chart.upTo', {month: month(civilDate(part.span.to - 1).month)})
      : '',
    tick: growth
      ? (value) => (value === 0 ? numberOf(ctx, 0) : language.percent(clean(value), {signed: true}))
      : (value) => numberOf(ctx, type === 'both-ways' ? Math.abs(value) : value, unit.power),
    year: (year) => language.date(yearName(year)),
    month,
  };
}

/** Types that compare things by their names. */
const NAMED: readonly string[] = ['bars', 'lines', 'slope', 'index'];

/** Types that hold few values, each named. */
const UNSCALED: readonly string[] = ['slope', 'steps', 'progress', 'big-number', 'index'];

/** A logarithmic scale has no zero: only points can stand on it, and none that is zero. */
const isLog = ({options}: Context, type: ChartPanel['type'], items: readonly Item[]): boolean =>
  options?.scale === 'log' &&
  (type === 'lines' || type === 'slope' || type === 'claims') &&
  items.every(({low}) => low > 0);

/** What a value is besides its period: a running total, a forecast, compared with what. */
export function restOf({language}: Context, {claim, growth}: Item): string[] {
  const {text} = language;
  return [
    ...(claim.figure === 'cumulative' ? [text('words.figure-cumulative')] : []),
    ...(claim.kind === 'actual' ? [] : [text(`words.kind-${claim.kind}`)]),
    ...(!growth
      ? []
      : [
          claim.base
            ? text('trade-chart.base', {date: language.date(claim.base)})
            : text('trade-chart.baseUnknown'),
        ]),
  ];
}

/** How the scope of a measure lies to that of the first one, as far as places tell; nothing if alike. */
export function scopeOf(
  first: Measure | undefined,
  {about}: Measure,
): 'wider' | 'other' | undefined {
  if (!first || first.about === about) return undefined;
  const [own = [], all = []] = [first.about.places, about.places];
  const wider = own.length > 0 && own.every((id) => all.includes(id));
  return !wider ? 'other' : all.length > own.length ? 'wider' : undefined;
}

/** Values more than eight times the next largest, as long as others remain to set the scale. */
function offScaleOf(items: readonly Item[]): readonly Item[] {
  const size = ({low, high}: Item): number => Math.max(Math.abs(low), Math.abs(high));
  const falling = items.filter((item) => size(item) > 0).sort((a, b) => size(b) - size(a));
  const last = falling.findLastIndex((item, i) => {
    const next = falling[i + 1];
    return i < 3 && next && size(item) > OFF_SCALE * size(next);
  });
  return falling.slice(0, last + 1);
}

/** Whole years around everything dated; a year beyond the dataset's day for goals without a date. */
function windowOf({asOf, window}: Context, items: readonly Item[]): Span | null {
  const spans = items.flatMap(({span}) => span ?? []);
  const undated = items.some(({span, standing}) => !span && standing === 'target');
  const hull = hullOf(undated && spans.length > 0 ? [...spans, {from: asOf, to: asOf + 1}] : spans);
  if (!hull) return null;
  const from = Math.max(window.from, dayNumber(civilDate(hull.from).year, 1, 1));
  const to = Math.min(window.to, dayNumber(civilDate(hull.to - 1).year + 1, 1, 1));
  return {from, to: Math.max(to, from + 28)};
}
