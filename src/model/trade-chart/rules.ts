import {civilDate, dayNumber} from '../../data/periods.js';
import type {Measure} from '../../data/schema.js';
import type {Chosen} from './context.js';
import {deriveBases} from './derive.js';
import {type Item, groupBy, inTime, isPoint, sameSpan, seriesKey, unitFamily} from './item.js';
import type {ChartType} from './types.js';

const daysOf = ({days}: Item): string => days;

/** Measures of the claims, in the order asked for. */
export const measuresOf = (items: readonly Item[]): Measure[] => {
  const ranks = new Map(items.map(({measure, rank}) => [measure, rank]));
  return [...ranks].sort((a, b) => a[1] - b[1]).map(([measure]) => measure);
};

export const familiesOf = (items: readonly Item[]): string[] => [
  ...new Set(items.map(({measure}) => unitFamily(measure.unit))),
];

/**
 * Runs of claims that one line may join (R1): one series key, periods that touch, values that are
 * points, and no second claim for the same period.
 */
export function runsOf(items: readonly Item[]): Item[][] {
  const points = inTime(items).filter(
    (item) => isPoint(item) && item.span !== null && item.standing !== 'target',
  );
  return [...groupBy(points, seriesKey).values()].flatMap((group) => {
    const bySpan = groupBy(group, daysOf);
    const runs: Item[][] = [];
    let run: Item[] = [];
    for (const item of group) {
      const contested = (bySpan.get(item.days)?.length ?? 0) > 1;
      const follows = run.at(-1)?.span?.to === item.span?.from;
      if (contested || !follows) runs.push((run = []));
      if (!contested) run.push(item);
    }
    return runs.filter(({length}) => length > 0);
  });
}

/** Starts on 1 January and ends in that year. */
export function fromJanuary({span}: Item): number | undefined {
  if (!span) return undefined;
  const {year} = civilDate(span.from);
  const starts = span.from === dayNumber(year, 1, 1);
  return starts && span.to <= dayNumber(year + 1, 1, 1) ? year : undefined;
}

const isWholeYear = (item: Item): boolean => item.months === 12 && fromJanuary(item) !== undefined;

/** Two measures with opposite directions and one unit. */
export function oppositesOf(items: readonly Item[]): readonly [Measure, Measure] | undefined {
  const measures = measuresOf(items);
  for (const measure of measures) {
    const [from, to] = measure.about.direction ?? [];
    const other = measures.find(
      ({about, unit}) =>
        about.direction?.[0] === to && about.direction?.[1] === from && unit === measure.unit,
    );
    if (from !== undefined && from !== to && other) return [measure, other];
  }
  return undefined;
}

/** Pairs of claims of two opposite measures that may be set against each other: one period or none. */
export function pairsOf(levels: readonly Item[]): readonly (readonly [Item, Item])[] {
  const opposites = oppositesOf(levels);
  if (!opposites) return [];
  const [ahead, back] = opposites.map((measure) =>
    levels.filter((item) => item.measure === measure),
  );
  return (ahead ?? []).flatMap((item) => {
    const other = (back ?? []).find(
      (each) =>
        (each.span === null && item.span === null) ||
        (sameSpan(each, item) && each.standing === item.standing),
    );
    return other && item.low >= 0 && other.low >= 0 ? [[item, other] as const] : [];
  });
}

/** A part of the latest year and something for the year before it: counted from 1 January. */
export function paceOf({levels, derived, items}: Chosen): readonly Item[] {
  const dated = [...levels, ...derived].filter((item) => fromJanuary(item) !== undefined);
  const years = [...new Set(dated.map(fromJanuary))].sort();
  const others = levels.filter((item) => item.span !== null && fromJanuary(item) === undefined);
  if (years.length !== 2 || others.length > 0 || measuresOf(items).length !== 1) return [];
  const latest = dated.filter((item) => fromJanuary(item) === years[1]);
  const partial = latest.find((item) => !isWholeYear(item));
  const before = dated.filter((item) => fromJanuary(item) === years[0]);
  const like = before.some((item) => item.months !== undefined && item.months === partial?.months);
  return partial && latest.every((item) => !isWholeYear(item)) && like ? dated : [];
}

/** The two dates that series are compared between, with the series that have both. */
export function slopeOf(levels: readonly Item[]): readonly (readonly [Item, Item])[] {
  const points = levels.filter(
    (item) => isPoint(item) && item.span !== null && item.standing !== 'target',
  );
  if (new Set(points.map(daysOf)).size !== 2) return [];
  return measuresOf(points).flatMap((measure) => {
    const own = inTime(points.filter((item) => item.measure === measure));
    const [before, after] = own;
    return own.length === 2 && before && after && seriesKey(before) === seriesKey(after)
      ? [[before, after] as const]
      : [];
  });
}

/** Claims of several measures for one like period: what may be ranked. */
export function rankOf(levels: readonly Item[]): readonly Item[] {
  const groups = groupBy(levels, (item) =>
    [unitFamily(item.measure.unit), item.days, item.standing === 'target'].join('|'),
  );
  let best: readonly Item[] = [];
  for (const group of groups.values()) {
    if (measuresOf(group).length > measuresOf(best).length) best = group;
  }
  return measuresOf(best).length > 1 ? [...best].sort((a, b) => b.high - a.high) : [];
}

/** A claim of every level for one period, or four and more that compete for one. */
function competes(levels: readonly Item[]): boolean {
  const dated = levels.filter(({span}) => span !== null);
  const groups = groupBy(dated, daysOf);
  return groups.size < 2 || [...groups.values()].some(({length}) => length >= 4);
}

/** Exact values of one measure for like periods, in time: what may be told in steps or as an index. */
export function likeOf(levels: readonly Item[]): readonly Item[] {
  const points = inTime(levels).filter(
    (item) => isPoint(item) && item.span !== null && item.standing === 'stated',
  );
  let best: readonly Item[] = [];
  for (const group of groupBy(points, seriesKey).values()) {
    const like = [...groupBy(group, daysOf).values()].flatMap(([first]) => first ?? []);
    if (like.length > best.length) best = like;
  }
  return best;
}

/** Why a type cannot be drawn truthfully: the end of a key `refused-…`; undefined where it can. */
export function refusal(type: ChartType, chosen: Chosen): string | undefined {
  const {levels, growths, items, cumulatives} = chosen;
  const dated = levels.some(({span}) => span !== null);
  const mixed = familiesOf(levels).length > 1;
  if (type === 'columns')
    return mixed ? 'units' : dated || cumulatives.some(({span}) => span) ? undefined : 'dates';
  if (type === 'lines') {
    return mixed ? 'units' : runsOf(levels).some((run) => run.length > 1) ? undefined : 'line';
  }
  if (type === 'pace') return paceOf(chosen).length > 0 ? undefined : 'pace';
  if (type === 'growth') return growths.length > 0 ? undefined : 'growth';
  if (type === 'both-ways') return pairsOf(levels).length > 0 ? undefined : 'both-ways';
  if (type === 'slope') return mixed ? 'units' : slopeOf(levels).length > 0 ? undefined : 'slope';
  if (type === 'bars') return rankOf(levels).length > 0 ? undefined : 'bars';
  if (type === 'multiples') return measuresOf(items).length > 1 ? undefined : 'multiples';
  if (type === 'index') return indexable(levels) ? undefined : 'index';
  if (type === 'steps') return likeOf(levels).length > 1 ? undefined : 'steps';
  return items.length > 0 ? undefined : 'claims';
}

const indexable = (levels: readonly Item[]): boolean => {
  const like = likeOf(levels);
  return like.length > 1 && (like[0]?.low ?? 0) > 0;
};

/**
 * The type for `auto`: the first rule that holds. The rules are those of the documentation, in its
 * order, and the name of the one that fired is the end of a key `reason-…`.
 */
export function ruleFor(chosen: Chosen): {readonly type: ChartType; readonly rule: string} {
  const {levels, growths, cumulatives, others, items} = chosen;
  const pairs = pairsOf(levels);
  if (growths.length > 0 && growths.length === items.length)
    return {type: 'growth', rule: 'growth'};
  if (familiesOf(items).length > 1) return {type: 'multiples', rule: 'units'};
  if (
    pairs.length > 0 &&
    pairs.length * 2 === levels.length &&
    others.length + cumulatives.length === 0
  ) {
    return {type: 'both-ways', rule: 'both-ways'};
  }
  if (measuresOf(items).length > 2)
    return {
      type: slopeOf(levels).length > 2 ? 'slope' : 'multiples',
      rule: slopeOf(levels).length > 2 ? 'slope' : 'scopes',
    };
  if (competes(levels) && !cumulatives.some(({span}) => span && levels.length > 0)) {
    return {type: 'claims', rule: 'claims'};
  }
  const pace = paceOf(chosen);
  if (pace.some(({months}) => months !== pace[0]?.months)) return {type: 'pace', rule: 'pace'};
  if (runsOf(levels).some((run) => run.length > 3)) return {type: 'lines', rule: 'lines'};
  return {type: 'columns', rule: 'columns'};
}

/** Bounds that follow, with the claims that they follow from. */
export const boundsOf = (items: readonly Item[]): ReturnType<typeof deriveBases> =>
  deriveBases(items);
