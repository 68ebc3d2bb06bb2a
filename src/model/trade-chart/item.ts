import {FULL} from '../../data/edition.js';
import {
  type Span,
  civilDate,
  datesOf,
  dayNumber,
  lengthInMonths,
  periodOf,
  spanOf,
} from '../../data/periods.js';
import type {Claim, Measure, Qualifier} from '../../data/schema.js';
import type {Citations} from '../citations.js';
import type {World} from '../figure.js';
import type {Options} from './options.js';
import type {Edge, Item, Standing} from './types.js';

/** What every step of building the chart has at hand. */
export interface Context extends World {
  /** Day of the dataset. */
  readonly asOf: number;
  /** Ids of the measures asked for, in that order. */
  readonly measures: readonly string[];
  /** Days asked for; open sides are infinite. */
  readonly window: Span;
  readonly citations: Citations;
  /** Of the full edition. */
  readonly options?: Options | undefined;
}

const SIGNS = {exact: '', about: '≈', almost: '', over: '>', atLeast: '≥', under: '<', upTo: '≤'};
/** "at least" ends as "more than" does, "up to" as "less than". */
const edgeOf = (says: Qualifier): Edge =>
  says === 'atLeast' ? 'over' : says === 'upTo' ? 'under' : says;
const standingOf = (kind: Claim['kind']): Standing =>
  kind === 'actual' || kind === 'estimate' ? 'stated' : kind;
const YEAR = 366;

/** Takes the last bits of binary fractions away: 0.1 + 0.2 is 0.3. */
export const clean = (value: number): number => Number(value.toPrecision(12));
/** Letters of the sources of a claim, each once. */
export const lettersOf = ({citations}: Context, {sources}: Claim): string[] => [
  ...new Set(citations.cite(sources)),
];

/** The item of a claim, or nothing where its value is no finite number. */
export function itemOf({facts, language, asOf}: Context, claim: Claim): Item[] {
  const {value, says, period: edtf} = claim;
  const measure = facts.measures.get(claim.measure);
  const ends = [value].flat().sort((a, b) => a - b);
  const [low = NaN, high = low] = ends;
  if (!measure || !ends.every(Number.isFinite)) return [];
  const period = periodOf(edtf) ?? null;
  const growth = claim.figure === 'growth';
  const times = growth && claim.as === 'times';
  const standing = standingOf(claim.kind);
  const amount = low === high ? clean(low) : ([clean(low), clean(high)] as const);
  const noun = measure.noun === undefined ? {} : {noun: measure.noun};
  return [
    {
      claim,
      measure,
      key: claim.id,
      amount,
      ids: (standing === 'derived' && claim.from) || [claim.id],
      low: times ? clean(low - 1) : low,
      high: times ? clean(high - 1) : high,
      edge: low === high ? edgeOf(says) : 'range',
      standing,
      growth,
      span: period && finite(spanOf(period), asOf),
      months: period ? lengthInMonths(period) : undefined,
      full: times
        ? language.times(amount, {says, style: 'words'})
        : growth
          ? hedged({language, facts}, says, language.growth(amount))
          : language.quantity(amount, measure.unit, {says, ...noun}),
      when:
        edtf === null
          ? language.text(standing === 'target' ? 'frame.undated' : 'trade-chart.periodUnknown')
          : language.date(edtf),
    },
  ];
}

/** An open beginning reaches a year back, an open end to the day of the dataset or a year on. */
function finite({from, to}: Span, asOf: number): Span {
  const start = Number.isFinite(from) ? from : to - YEAR;
  return {from: start, to: Number.isFinite(to) ? to : Math.max(asOf, start + YEAR)};
}

const hedged = ({language}: World, says: Qualifier, value: string): string =>
  says === 'almost'
    ? `${language.text('words.says-almost')}\u00a0${value}`
    : // A sign before Persian digits stays at their left.
      (FULL && language.dir === 'rtl' ? '\u200e' : '') + SIGNS[says] + value;

/** A number of many zeros is nobody's figure, but it must not tear the page. */
export function numberOf({language}: World, value: number, power = 0): string {
  const shown = value / 10 ** power;
  return shown !== 0 && Math.abs(shown) < 1e-9
    ? shown.toExponential(2)
    : language.numberOf(clean(value), {shift: power});
}

/** Beside a mark: "≈1,400", ">3.5", "15–18", "×3", "+13 %". */
export function markOf(
  ctx: Context,
  {claim, growth, low, high, amount}: Item,
  power: number,
): string {
  const {language} = ctx;
  if (claim.as === 'times' && growth) {
    // ">×3" would read as one sign.
    const gap = SIGNS[claim.says] ? '\u202f' : '';
    return hedged(ctx, claim.says, gap + language.times(amount));
  }
  const ends = (low === high ? [low] : [low, high]).map((end) =>
    growth ? language.growth(clean(end)) : numberOf(ctx, end, power),
  );
  return hedged(ctx, claim.says, ends.join(growth ? ' – ' : '–'));
}

/** Beyond this ratio of largest to smallest the largest decides: else its label would be too long. */
const MOST_DIGITS = 1e5;

/** The unit of a panel: the largest word in which no value shrinks below 0.75. */
export function unitOf(
  {language}: World,
  measure: Measure,
  values: readonly number[],
): {readonly power: number; readonly title: string} {
  const sizes = values.map(Math.abs).filter(Boolean);
  const most = sizes.reduce((a, b) => Math.max(a, b), 1);
  const axis = (largest: number): {power: number; title: string} =>
    language.axis(unitFamily(measure.unit), largest, measure.noun);
  const whole = axis(most);
  const small = sizes.filter((value) => value < 0.75 * 10 ** whole.power);
  const least = small.reduce((a, b) => Math.min(a, b), Infinity);
  return small.length === 0 || most / least > MOST_DIGITS ? whole : axis(least);
}

/** "Jan–Aug" in a year, the whole where it spans years. */
export function partOfYear({language}: World, edtf: string): string {
  const period = periodOf(edtf);
  const dates = period ? datesOf(period) : [];
  const inside = dates.every(
    ({year, precision}) => year === dates[0]?.year && precision !== 'year',
  );
  return language.date(edtf, {style: 'short', ...(inside ? {year: false} : {})});
}

/** Unit without "a year": what may share an axis. */
export const unitFamily = (unit: string): string => unit.replace(/\/a$/, '');
/** A value at or over a period: what a column can stand for. */
export const isLevel = ({claim: {figure}}: Item): boolean =>
  figure === 'level' || figure === 'flow' || figure === 'count';
/** Names the days of an item; equal for equal spans. */
export const spanKey = ({span}: Item): string => (span ? `${span.from}/${span.to}` : '');
export const sameSpan = (a: Item, b: Item): boolean => a.span !== null && spanKey(a) === spanKey(b);

/** Lists by a key, in the order of the first of each. */
export function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** Earliest possible day first, undated last; then as the dataset has them. */
export function inTime(items: readonly Item[]): Item[] {
  const at = ({span}: Item): number => span?.from ?? Number.MAX_VALUE;
  const end = ({span}: Item): number => span?.to ?? Number.MAX_VALUE;
  return [...items].sort((a, b) => at(a) - at(b) || end(a) - end(b));
}

/** The year of a period that starts on 1 January and ends in that year. */
export function fromJanuary({span}: Item): number | undefined {
  if (!span) return undefined;
  const {year} = civilDate(span.from);
  const starts = span.from === dayNumber(year, 1, 1);
  return starts && span.to <= dayNumber(year + 1, 1, 1) ? year : undefined;
}

/** Exactly one year, so that the axis names it. */
export const isCalendarYear = (item: Item): boolean =>
  item.months === 12 && fromJanuary(item) !== undefined && !item.claim.period?.includes('~');

/** Rounds to significant digits: a lower bound down, an upper bound up, else to the nearest. */
export function roundOutwards(value: number, edge: Edge, digits = 3): number {
  if (value === 0) return 0;
  const power = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
  // Trims the last bits first: 547e6 / 3 must not lose a unit to binary fractions.
  const steps = clean(value / power);
  const turn = edge === 'under' ? Math.ceil : edge === 'over' ? Math.floor : Math.round;
  return clean(turn(steps) * power);
}

/** Which way a value may lie beyond what is said. */
const BEYOND: Partial<Record<Edge, number>> = {over: 1, under: -1, exact: 0};

/** How a quotient ends when its parts do; undefined where nothing follows. */
export function edgeOfQuotient(above: Edge, below: Edge): 'over' | 'under' | 'about' | undefined {
  const [a, b] = [BEYOND[above], BEYOND[below]];
  if (a === undefined || b === undefined)
    return a || b || above === 'range' || below === 'range' ? undefined : 'about';
  const way = a - b;
  return a * b > 0 ? undefined : way > 0 ? 'over' : way < 0 ? 'under' : 'about';
}

export interface Derived {
  readonly item: Item;
  readonly level: Item;
  readonly growth: Item;
}

/**
 * Levels of the base periods of growths: 547 after "more than three times" is a base under 183.
 *
 * Only where the base is stated, the growth and the level are of one measure and one period, both
 * reached, and no claim already gives the level of the base period (R6).
 */
export function deriveBases(ctx: Context, items: readonly Item[]): Derived[] {
  const {text, numberOf: number} = ctx.language;
  const levels = items.filter((item) => isLevel(item) && item.standing === 'stated');
  return items
    .filter((item) => item.growth)
    .flatMap((growth) => {
      const {claim, measure, standing} = growth;
      const own = levels.filter((item) => item.measure === measure);
      const level = own.find((item) => sameSpan(item, growth));
      if (standing !== 'stated' || !claim.base || !level) return [];
      const times = clean(growth.low + 1);
      const edge = edgeOfQuotient(level.edge, growth.edge);
      if (!edge || times <= 0) return [];
      const result = level.low / times;
      const made: Claim = {
        id: `${claim.id}~base`,
        measure: measure.id,
        value: roundOutwards(result, edge),
        figure: level.claim.figure,
        says: edge,
        kind: 'derived',
        period: claim.base,
        from: [level.key, claim.id],
        formula: text('trade-chart.formulaBase', {
          level: numberOf(ctx, level.low),
          times: numberOf(ctx, times),
          result: number(result, {significant: 5}),
        }),
        sources: [...level.claim.sources, ...claim.sources],
      };
      return itemOf(ctx, made).flatMap((item) =>
        own.some((other) => sameSpan(other, item)) ? [] : [{item, level, growth}],
      );
    });
}
