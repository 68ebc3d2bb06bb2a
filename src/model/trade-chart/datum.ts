import {civilDate, dayNumber} from '../../data/periods.js';
import type {Context} from './context.js';
import {type Item, changeOf, isGrowth} from './item.js';
import {clean} from './say.js';
import type {Datum, Relation, Series} from './types.js';

/** Where a datum will stand: the unit of its panel and the series there. */
export interface Place {
  readonly power: number;
  readonly series: readonly Series[];
}

/** A claim, or what follows from claims, with every word that stands beside its mark. */
export function datumOf(ctx: Context, item: Item, {power, series}: Place): Datum {
  const {say, citations} = ctx;
  const {claim, measure} = item;
  const index = series.findIndex(({id}) => id === measure.id);
  const relation = series[index]?.relation ?? 'first';
  const name = say.name(claim.names ?? measure.names);
  const [low, high] = isGrowth(item) ? changeOf(item) : [item.low, item.high];
  return {
    key: claim.id,
    ids: item.standing === 'derived' ? (claim.from ?? [claim.id]) : [claim.id],
    low,
    high,
    edge: item.edge,
    standing: item.standing,
    says: claim.says,
    kind: claim.kind,
    period: claim.period,
    span: item.span,
    series: Math.max(0, index),
    value: say.mark(item, power),
    name: name.text,
    ...(name.lang === undefined ? {} : {nameLang: name.lang}),
    // Said only where they are drawn: of a thousand points a line labels four.
    get about() {
      return aboutOf(ctx, item, relation);
    },
    get tags() {
      return tagsOf(ctx, item, relation);
    },
    letters: [...new Set(citations.cite(claim.sources))].sort().join(','),
    ...(item.standing === 'derived' ? {formula: formulaOf(ctx, item)} : {}),
    ...(isGrowth(item) && (claim.base ?? null) === null ? {hollow: true as const} : {}),
  };
}

/** How a base follows from a level and its growth; or as the dataset writes it. */
function formulaOf({world, say}: Context, {claim}: Item): string {
  if (claim.formula !== undefined) return claim.formula;
  const [level, growth] = (claim.from ?? []).map((id) => world.facts.claims.get(id));
  if (typeof level?.value !== 'number' || typeof growth?.value !== 'number') return '';
  const times = growth.as === 'times' ? growth.value : clean(growth.value + 1);
  const result = world.language.numberOf(level.value / times, {significant: 5});
  return say.text('trade-chart.formulaBase', {
    level: say.number(level.value),
    times: say.number(times),
    result,
  });
}

/** For a row of its own: the whole period, then what the value is. */
function aboutOf({say}: Context, item: Item, relation: Relation): readonly string[] {
  const {claim, measure} = item;
  const period =
    item.standing === 'target'
      ? targetText(item, say.date, say.text)
      : claim.period === null
        ? say.text('trade-chart.periodUnknown')
        : say.date(claim.period);
  const base = !isGrowth(item)
    ? []
    : [
        (claim.base ?? null) === null
          ? say.text('trade-chart.baseUnknown')
          : say.text('trade-chart.base', {date: say.date(claim.base ?? null)}),
      ];
  const cumulative = claim.figure === 'cumulative' ? [say.text('words.figure-cumulative')] : [];
  return [
    period,
    ...cumulative,
    ...standingOf(say, item),
    ...base,
    ...(measure.unit.endsWith('/a') ? [say.text('trade-chart.perYear')] : []),
    // Changes are in percent of their own bases: no scope is set against another there.
    ...(isGrowth(item) ? [] : relationOf(say, relation)),
  ];
}

/** For a time axis, which shows whole years and series itself. */
function tagsOf({say}: Context, item: Item, relation: Relation): readonly string[] {
  const {claim, measure, standing} = item;
  if (claim.figure === 'cumulative' && claim.period !== null) {
    const total = say.text('trade-chart.inAll', {date: say.shortDate(claim.period)});
    return [total, ...standingOf(say, item)];
  }
  const period =
    standing === 'target'
      ? [targetText(item, say.shortDate, say.text)]
      : claim.period === null
        ? [say.text('trade-chart.periodUnknown')]
        : isCalendarYear(item)
          ? []
          : [say.partOfYear(claim.period)];
  return [
    ...period,
    ...standingOf(say, item),
    ...(measure.unit.endsWith('/a') ? [say.text('trade-chart.perYear')] : []),
    ...relationOf(say, relation),
  ];
}

function targetText(
  {claim}: Item,
  date: (edtf: string) => string,
  text: Context['say']['text'],
): string {
  return claim.period === null
    ? text('trade-chart.targetUndated')
    : text('trade-chart.targetFor', {date: date(claim.period)});
}

function standingOf(say: Context['say'], {claim, standing}: Item): readonly string[] {
  if (standing === 'target' || (standing === 'stated' && claim.kind === 'actual')) return [];
  return [say.text(`words.kind-${claim.kind}`)];
}

function relationOf(say: Context['say'], relation: Relation): readonly string[] {
  if (relation === 'wider') return [say.text('trade-chart.scopeWider')];
  if (relation === 'narrower') return [say.text('trade-chart.scopeNarrower')];
  return relation === 'other' ? [say.text('trade-chart.scopeOther')] : [];
}

/** Exactly one year from its first day to its last, so that the axis names it. */
export function isCalendarYear({span, claim}: Item): boolean {
  if (!span || claim.period?.includes('~')) return false;
  const {year} = civilDate(span.from);
  return span.from === dayNumber(year, 1, 1) && span.to === dayNumber(year + 1, 1, 1);
}
