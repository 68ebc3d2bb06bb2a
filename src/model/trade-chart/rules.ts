import {FULL} from '../../data/edition.js';
import type {Measure} from '../../data/schema.js';
import {
  type Context,
  type Derived,
  deriveBases,
  fromJanuary,
  groupBy,
  inTime,
  isCalendarYear,
  isLevel,
  sameSpan,
  spanKey,
  unitFamily,
} from './item.js';
import {runsOf, slopeOf} from './joins.js';
import type {ChartType, Item} from './types.js';

/** Claims that the author's attributes leave, sorted by what can be done with them. */
export interface Chosen {
  readonly items: readonly Item[];
  readonly levels: readonly Item[];
  readonly growths: readonly Item[];
  /** Running totals with a period. */
  readonly totals: readonly Item[];
  readonly derived: readonly Derived[];
}

export function sorted(ctx: Context, all: readonly Item[]): Chosen {
  const items = inTime(all);
  return {
    items,
    levels: items.filter(isLevel),
    growths: items.filter(({growth}) => growth),
    totals: items.filter(({claim, span}) => claim.figure === 'cumulative' && span),
    derived: deriveBases(ctx, items),
  };
}

/** Measures of the claims, in the order asked for. */
export const measuresOf = ({measures}: Context, items: readonly Item[]): Measure[] => {
  const used = [...new Set(items.map(({measure}) => measure))];
  return used.sort((a, b) => measures.indexOf(a.id) - measures.indexOf(b.id));
};

export const familiesOf = (items: readonly Item[]): string[] => [
  ...new Set(items.map(({measure}) => unitFamily(measure.unit))),
];

/** Pairs of claims of two opposite directions that may be set against each other: one period or none. */
export function pairsOf(levels: readonly Item[]): (readonly [Item, Item])[] {
  const ways = [...new Set(levels.map(({measure}) => measure))];
  const opposite = (a: Measure, b: Measure): boolean => {
    const [from, to] = a.about.direction ?? [];
    const [back, ahead] = b.about.direction ?? [];
    return !!from && from !== to && from === ahead && to === back && a.unit === b.unit;
  };
  const first = ways.find((a) => ways.some((b) => opposite(a, b)));
  return levels.flatMap((item) => {
    const other =
      item.measure === first &&
      levels.find(
        (each) =>
          opposite(first, each.measure) &&
          ((!each.span && !item.span) || (sameSpan(each, item) && each.standing === item.standing)),
      );
    return other && item.low >= 0 && other.low >= 0 ? [[item, other] as const] : [];
  });
}

/** A part of the latest year and something for the same part of the year before. */
export function paceOf({levels, derived, items}: Chosen): Item[] {
  const dated = [...levels, ...derived.map(({item}) => item)].filter(({span}) => span);
  const years = [...new Set(dated.map(fromJanuary))].sort();
  const of = (year: number | undefined): Item[] =>
    dated.filter((item) => fromJanuary(item) === year);
  const latest = of(years[1]);
  const like = of(years[0]).some(({months}) => months && months === latest[0]?.months);
  const alike = items.every(({measure}) => measure === items[0]?.measure);
  const fits = alike && years.length === 2 && !years.includes(undefined);
  return fits && like && !latest.some(isCalendarYear) ? dated : [];
}

/** Claims of several measures for one like period, the largest first. */
export function rankOf(levels: readonly Item[]): Item[] {
  const groups = groupBy(levels, (item) =>
    [unitFamily(item.measure.unit), spanKey(item), item.standing === 'target'].join(),
  );
  const count = (group: readonly Item[]): number => new Set(group.map(({measure}) => measure)).size;
  const best = groups.reduce((a, b) => (count(b) > count(a) ? b : a), []);
  return count(best) > 1 ? best.sort((a, b) => b.high - a.high) : [];
}

/** Values of one measure, one kind and like periods, in time: what may be compared (R1). */
export function likeOf(items: readonly Item[]): Item[] {
  const points = inTime(items).filter(
    ({edge, span, standing, growth}) =>
      (edge === 'exact' || edge === 'about') && span && standing === 'stated' && !growth,
  );
  const alike = groupBy(points, ({measure, claim, months, span}) =>
    [measure.id, claim.figure, months ?? (span ? span.to - span.from : '')].join(),
  ).map((group) => groupBy(group, spanKey).flatMap(([first]) => first ?? []));
  return alike.reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** Whether a type can be drawn truthfully. */
export function canDraw(type: ChartType, chosen: Chosen): boolean {
  const {items, levels, growths, totals} = chosen;
  const alike = familiesOf(levels).length < 2;
  const able: Partial<Record<ChartType, () => boolean>> = {
    columns: () => alike && (levels.some(({span}) => span) || totals.length > 0),
    pace: () => paceOf(chosen).length > 0,
    growth: () => growths.length > 0,
    'both-ways': () => pairsOf(levels).length > 0,
    bars: () => rankOf(levels).length > 0,
    multiples: () => new Set(items.map(({measure}) => measure)).size > 1,
    ...(FULL
      ? {
          lines: () => alike && runsOf(levels).some(({length}) => length > 1),
          slope: () => alike && slopeOf(levels).length > 0,
          index: () => indexOf(levels).length > 0,
          steps: () => likeOf(levels).length > 1,
        }
      : {}),
  };
  return able[type]?.() ?? items.length > 0;
}

/** Like values of each measure that an index can stand on: one base for all, and above zero. */
export function indexOf(levels: readonly Item[]): Item[][] {
  const runs = groupBy(levels, ({measure}) => measure.id)
    .map(likeOf)
    .filter(([first, second]) => first && second && first.low > 0);
  const [base] = runs[0] ?? [];
  return runs.filter(([first]) => first && base && sameSpan(first, base));
}

/** The type for `auto`: the first rule that holds, in the order of the documentation. */
export function ruleFor(chosen: Chosen): ChartType {
  const {levels, growths, totals, items} = chosen;
  const more = FULL && familiesOf(levels).length < 2;
  const pairs = pairsOf(levels);
  const pace = paceOf(chosen);
  const periods = groupBy(
    levels.filter(({span}) => span),
    spanKey,
  );
  const rules: readonly (readonly [ChartType, boolean])[] = [
    ['growth', growths.length > 0 && growths.length === items.length],
    ['multiples', familiesOf(items).length > 1],
    ['both-ways', pairs.length > 0 && pairs.length * 2 + growths.length === items.length],
    ['slope', more && slopeOf(levels).length > 2],
    ['multiples', new Set(items.map(({measure}) => measure)).size > 2],
    [
      'claims',
      (periods.length < 2 || periods.some(({length}) => length > 3)) &&
        !(totals.length > 0 && levels.length > 0),
    ],
    ['pace', pace.some(({months}) => months !== pace[0]?.months)],
    ['lines', more && runsOf(levels).some(({length}) => length > 3)],
  ];
  return rules.find(([, holds]) => holds)?.[0] ?? 'columns';
}
