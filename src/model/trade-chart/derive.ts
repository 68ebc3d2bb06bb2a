import {type Period, coversSame, lengthInMonths, periodOf, spanOf} from '../../data/periods.js';
import type {Claim} from '../../data/schema.js';
import {type Item, daysOf, isGrowth, isLevel, sameSpan} from './item.js';
import type {Edge} from './types.js';

/** A level that follows from a level and its growth: never stated, bounds rounded outwards (R6). */
export interface Derived {
  readonly item: Item;
  readonly level: Item;
  readonly growth: Item;
}

const DIGITS = 3;

/** Rounds to significant digits, three if not said otherwise: a lower bound down, an upper bound up, else to the nearest. */
export function roundOutwards(value: number, edge: Edge, digits = DIGITS): number {
  if (value === 0) return 0;
  const power = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
  // Trims the last bits first: 547e6 / 3 must not lose a unit to binary fractions.
  const steps = Number((value / power).toPrecision(12));
  const whole =
    edge === 'under' ? Math.ceil(steps) : edge === 'over' ? Math.floor(steps) : Math.round(steps);
  return Number((whole * power).toPrecision(12));
}

/** How a quotient ends when its parts do; undefined where nothing follows. */
function edgeOfQuotient(above: Edge, below: Edge): Edge | undefined {
  const turned = below === 'over' ? 'under' : below === 'under' ? 'over' : below;
  if (above === 'range' || turned === 'range') return undefined;
  const bounds = [above, turned].filter((edge) => edge === 'over' || edge === 'under');
  if (bounds.length === 0) return 'about';
  if (bounds.length === 2 && bounds[0] !== bounds[1]) return undefined;
  return [above, turned].every((edge) => edge === bounds[0] || edge === 'exact')
    ? bounds[0]
    : undefined;
}

const SAYS = {over: 'over', under: 'under', about: 'about'} as const;

/**
 * Levels of the base periods of growths: 547 after "more than three times" is a base under 183.
 *
 * Only where the base is stated, the growth and the level are of one measure and one period, both
 * reached, and no claim already gives the level of the base period.
 */
export function deriveBases(items: readonly Item[]): Derived[] {
  const levels = items.filter((item) => isLevel(item) && item.standing === 'stated');
  return items.filter(isGrowth).flatMap((growth) => {
    const base = periodOf(growth.claim.base);
    const level = levels.find(
      (item) => item.measure.id === growth.measure.id && sameSpan(item, growth),
    );
    if (!base || !level || growth.standing !== 'stated') return [];
    if (levels.some((item) => item.measure === level.measure && same(item.period, base))) return [];
    const times = growth.claim.as === 'times' ? growth.low : growth.low + 1;
    const edge = edgeOfQuotient(level.edge, growth.edge);
    if (edge === undefined || times <= 0 || edge === 'exact') return [];
    const says = edge === 'over' || edge === 'under' ? SAYS[edge] : 'about';
    const value = roundOutwards(level.low / times, edge);
    return {item: itemFrom(level, growth, value, edge, says, base), level, growth};
  });
}

const same = (a: Period | null, b: Period): boolean => a !== null && coversSame(a, b);

function itemFrom(
  level: Item,
  growth: Item,
  value: number,
  edge: Edge,
  says: Claim['says'],
  base: Period,
): Item {
  const claim: Claim = {
    id: `${growth.claim.id}~base`,
    measure: level.measure.id,
    value,
    figure: level.claim.figure,
    says,
    kind: 'derived',
    period: growth.claim.base ?? null,
    from: [level.claim.id, growth.claim.id],
    sources: [...level.claim.sources, ...growth.claim.sources],
  };
  const span = spanOf(base);
  const finite = Number.isFinite(span.to - span.from);
  return {
    claim,
    measure: level.measure,
    rank: level.rank,
    low: value,
    high: value,
    edge,
    standing: 'derived',
    period: base,
    span: finite ? span : null,
    days: finite ? daysOf(span) : '',
    months: lengthInMonths(base),
  };
}
