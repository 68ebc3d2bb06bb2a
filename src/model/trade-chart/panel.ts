import {type Span, civilDate, dayNumber, hullOf} from '../../data/periods.js';
import type {Measure} from '../../data/schema.js';
import {nameOf} from '../citations.js';
import {bracketsOf, gapsOf, yearName} from './apart.js';
import {
  type Context,
  clean,
  groupBy,
  isCalendarYear,
  lettersOf,
  markOf,
  numberOf,
  partOfYear,
  roundOutwards,
  unitFamily,
  unitOf,
} from './item.js';
import {type Chosen, measuresOf, paceOf, pairsOf, rankOf, ruleFor, sorted} from './rules.js';
import type {ChartPanel, ChartType, Datum, Item} from './types.js';

/** From how many times the next largest a value is named instead of drawn (R11). */
const OFF_SCALE = 8;

/**
 * The panels of a type: the drawing asked for, and under it rows for the claims that it cannot hold,
 * a unit each, then growths, so that every claim is drawn.
 */
export function compose(ctx: Context, chosen: Chosen, type: ChartType): ChartPanel[] {
  const {items, levels, totals} = chosen;
  if (type === 'multiples') {
    return measuresOf(ctx, items).flatMap((measure) => {
      const own = sorted(
        ctx,
        items.filter((item) => item.measure === measure),
      );
      const title = nameOf(ctx, measure.names);
      return compose(ctx, own, ruleFor(own)).map((panel, i) => ({
        ...panel,
        ...(i === 0 ? {title} : {}),
        named: true,
        follows: i > 0,
      }));
    });
  }
  const dated = levels.filter(({span, standing}) => span || standing === 'target');
  const goals = dated.filter(({span}) => !span);
  const own: Partial<Record<ChartType, readonly Item[]>> = {
    columns: [...dated, ...chosen.derived.map(({item}) => item)],
    pace: [...paceOf(chosen), ...goals],
    growth: chosen.growths,
    'both-ways': pairsOf(levels).flat(),
    bars: rankOf(levels),
  };
  const main = own[type] ?? [];
  const panels =
    main.length > 0 || type === 'columns'
      ? [panelOf(ctx, type, main, type === 'columns' ? totals : [], chosen)]
      : [];
  const drawn = new Set(panels.flatMap(shownIn).map(({key}) => key));
  const rest = items.filter(({key}) => !drawn.has(key));
  const values = rest.filter(({growth}) => !growth);
  const families = groupBy(values, ({measure}) => unitFamily(measure.unit));
  for (const alike of families) {
    const panel = panelOf(ctx, 'claims', alike);
    const title = {text: ctx.language.sentence(panel.unit)};
    panels.push(families.length > 1 ? {...panel, title, unit: ''} : panel);
  }
  const growths = rest.filter(({growth}) => growth);
  const title = {text: ctx.language.text('trade-chart.kind-growth')};
  if (growths.length > 0)
    panels.push({...panelOf(ctx, 'growth', growths), ...(panels.length > 0 ? {title} : {})});
  return panels;
}

/** All that a panel draws as marks. */
export const shownIn = ({data, spans, factors}: ChartPanel): Datum[] => [
  ...data,
  ...spans,
  ...factors.map(({datum}) => datum),
];

/** One panel of claims that share a unit: data, series, brackets, gaps, what is off the scale. */
function panelOf(
  ctx: Context,
  type: ChartType,
  items: readonly Item[],
  totals: readonly Item[] = [],
  {derived}: Pick<Chosen, 'derived'> = {derived: []},
): ChartPanel {
  const {language, asOf, measures} = ctx;
  const {text} = language;
  const all = [...items, ...totals];
  const pace = type === 'pace';
  const growth = type === 'growth';
  const off = growth || pace || type === 'both-ways' ? [] : offScaleOf(items);
  const [first] = measuresOf(ctx, all);
  const sizes = all.filter((item) => !off.includes(item)).flatMap(({low, high}) => [low, high]);
  const unit = growth || !first ? {power: 0, title: ''} : unitOf(ctx, first, sizes);
  const most = items.filter((item) => !off.includes(item)).map(({high}) => Math.abs(high));
  const datumOf = (item: Item): Datum => {
    const {claim, measure, standing} = item;
    const scope = type === 'both-ways' ? undefined : scopeOf(first, measure);
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
    const times = item.high / Math.max(...most);
    const near = roundOutwards(times, 'exact', 2);
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
function scopeOf(first: Measure | undefined, {about}: Measure): 'wider' | 'other' | undefined {
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
