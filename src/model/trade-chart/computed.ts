/** Panels whose values follow from claims: an index, shares, steps; and one claim set large. Full edition. */
import {civilDate} from '../../data/periods.js';
import type {Claim} from '../../data/schema.js';
import {nameOf} from '../citations.js';
import {
  type Context,
  clean,
  inTime,
  numberOf,
  roundOutwards,
  sameSpan,
  unitFamily,
  unitOf,
} from './item.js';
import {panelOf, scopeOf} from './panel.js';
import {runsOf} from './joins.js';
import {type Chosen, indexOf} from './rules.js';
import type {ChartPanel, Datum, Item} from './types.js';

/** Digits of a derived number: three, of a share or a rate two. */
export const rounded = (value: number, digits = 3): number =>
  roundOutwards(clean(value), 'exact', digits);

interface Result {
  readonly key: string;
  /** Claims that it follows from. */
  readonly ids: readonly string[];
  readonly low: number;
  readonly high: number;
  /** The result itself, where it is not what is drawn: a difference. */
  readonly amount?: number;
  readonly value: string;
  readonly says?: Claim['says'];
  readonly formula: string;
}

/** A value that follows from claims: it looks derived, names its inputs, and says how. */
export function derivedFrom(
  base: Datum,
  {formula, says = 'exact', amount, ...result}: Result,
  more: Partial<Datum> = {},
): Datum {
  const claim: Claim = {
    ...base.claim,
    id: result.key,
    value: amount ?? result.high,
    says,
    kind: 'derived',
    formula,
    from: [...result.ids],
  };
  delete (claim as {words?: unknown}).words;
  return {
    ...base,
    ...result,
    claim,
    full: result.value,
    edge: result.low === result.high ? (says === 'about' ? 'about' : 'exact') : 'range',
    standing: 'derived',
    letters: '',
    ...more,
  };
}

/** "≈" before what follows from something that is only about so. */
export const hedgeOf = (...items: readonly Item[]): {sign: string; says: Claim['says']} =>
  items.every(({edge}) => edge === 'exact')
    ? {sign: '', says: 'exact'}
    : {sign: '≈', says: 'about'};

/** The claim that says most, set large: the latest stated one, else what there is. */
export function bigNumberPanel(ctx: Context, {levels, items}: Chosen): ChartPanel[] {
  const stated = levels.filter(({standing}) => standing === 'stated');
  const item = inTime(stated).findLast(({span}) => span) ?? stated[0] ?? items[0];
  if (!item) return [];
  const panel = panelOf(ctx, 'big-number', [item]);
  const {words} = item.claim;
  const quoted = words ? [ctx.language.quote(nameOf(ctx, words).text)] : [];
  const data = panel.data.map((datum) => ({
    ...datum,
    value: item.full,
    about: [...datum.about, ...quoted],
  }));
  return [{...panel, data, unit: ''}];
}

/** Every like value as a share of the first of its measure, which is 100. */
export function indexPanel(ctx: Context, levels: readonly Item[]): ChartPanel[] {
  const {language} = ctx;
  const series = indexOf(levels);
  const items = series.flat();
  const panel = panelOf(ctx, 'index', items);
  const bases = new Map(series.flatMap((own) => own.map((item) => [item.key, own[0] ?? item])));
  const keyOf = (key: string): string => `${key}~index`;
  const data = panel.data.map((datum) => {
    const base = bases.get(datum.key) ?? datum;
    const first = base.key === datum.key;
    const {sign, says} = first ? hedgeOf() : hedgeOf(base, datum);
    const value = rounded((100 * datum.low) / base.low);
    const said = sign + numberOf(ctx, value);
    const ids = first ? [datum.key] : [datum.key, base.key];
    const formula = language.text('trade-chart-more.formulaIndex', {
      value: datum.full,
      base: base.full,
      result: said,
    });
    const result = {
      key: keyOf(datum.key),
      ids,
      low: value,
      high: value,
      value: said,
      says,
      formula,
    };
    return derivedFrom(datum, result, {
      tags: [],
      about: [datum.when, datum.full],
      stands: datum.key,
    });
  });
  const [base] = items;
  const date = base?.claim.period ? language.date(base.claim.period) : '';
  return [
    {
      ...panel,
      data,
      unit: language.text('trade-chart-more.unitIndex', {date}),
      brackets: [],
      joins: runsOf(items).flatMap((run) =>
        run.length > 1 ? [{keys: run.map(({key}) => keyOf(key)), dashed: false}] : [],
      ),
      tick: (value) => numberOf(ctx, value),
    },
  ];
}

/**
 * Whether values may be parts of their own sum: exact, reached, of measures none of which holds
 * another and over which no disagreement stands.
 */
export function canShare(ctx: Context, items: readonly Item[]): boolean {
  const apart = items.every((item, i) =>
    items.slice(i + 1).every(({measure, key}) => {
      const inside =
        scopeOf(item.measure, measure) === 'wider' || scopeOf(measure, item.measure) === 'wider';
      const said = ctx.facts.disagreementsOver(key).some(({over}) => over.includes(item.key));
      return measure !== item.measure && !inside && !said;
    }),
  );
  const fits = items.every(
    ({edge, standing, low, measure}) =>
      edge === 'exact' &&
      standing === 'stated' &&
      low >= 0 &&
      measure.unit === items[0]?.measure.unit,
  );
  return apart && fits && items.some(({low}) => low > 0);
}

/** Parts of their own sum. */
export function sharePanel(ctx: Context, items: readonly Item[]): ChartPanel[] {
  if (!canShare(ctx, items)) return [];
  const {language} = ctx;
  const sum = items.reduce((total, {low}) => total + low, 0);
  const panel = panelOf(ctx, 'bars', items);
  const all = items.map(({full}) => full).join(' + ');
  const data = panel.data.map((datum) => {
    const value = rounded(datum.low / sum);
    const said = language.percent(value);
    const formula = language.text('trade-chart-more.formulaShare', {
      value: datum.full,
      base: `(${all})`,
      result: said,
    });
    const ids = [datum.key, ...items.map(({key}) => key).filter((key) => key !== datum.key)];
    const result = {key: `${datum.key}~share`, ids, low: value, high: value, value: said, formula};
    const {off: _off, ...rest} = datum;
    const more = {about: [...datum.about, datum.full], stands: datum.key};
    return derivedFrom(rest, result, more);
  });
  const unit = language.text('trade-chart-more.unitShare');
  return [{...panel, data, brackets: [], unit, tick: (value) => language.percent(clean(value))}];
}

/** From like value to like value: between them what changed, as a derived step. */
export function stepsPanel(ctx: Context, items: readonly Item[]): ChartPanel[] {
  const [first] = items;
  if (!first) return [];
  const panel = panelOf(ctx, 'steps', items);
  const sizes = items.map(({low}) => low);
  const {power} = unitOf(ctx, first.measure, sizes);
  const data = panel.data.flatMap((datum, i) => {
    const before = panel.data[i - 1];
    return before ? [stepOf(ctx, before, datum, power), datum] : [datum];
  });
  const unit = ctx.language.text('trade-chart-more.unitSteps', {unit: panel.unit});
  return [{...panel, data, unit, brackets: []}];
}

/** The change between two values, in percent too, and a year where it took several. */
function stepOf(ctx: Context, before: Datum, own: Datum, power: number): Datum {
  const {language} = ctx;
  const {text} = language;
  const {sign, says} = hedgeOf(before, own);
  const change = clean(own.low - before.low);
  const size = numberOf(ctx, Math.abs(change), power);
  const value = `${sign}${change < 0 ? '−' : change > 0 ? '+' : ''}${size}`;
  const values = {a: own.full, b: before.full};
  const formulas = [text('trade-chart-more.formulaDifference', {...values, result: value})];
  const about: string[] = [];
  if (before.low > 0) {
    const share = language.percent(rounded(change / before.low, 2), {signed: true});
    about.push(sign + share);
    formulas.push(
      text('trade-chart-more.formulaShare', {value, base: before.full, result: sign + share}),
    );
  }
  const years =
    before.span && own.span ? civilDate(own.span.from).year - civilDate(before.span.from).year : 0;
  if (years > 1 && before.low > 0 && own.low > 0) {
    const rate = rounded((own.low / before.low) ** (1 / years) - 1, 2);
    const result = sign + language.percent(rate, {signed: true});
    about.push(text('trade-chart-more.yearly', {rate: result}));
    formulas.push(text('trade-chart-more.formulaYearly', {...values, years, result}));
  }
  const when = text('trade-chart-more.between', {from: before.when, to: own.when});
  return derivedFrom(
    own,
    {
      key: `${before.key}~${own.key}`,
      ids: [before.key, own.key],
      low: Math.min(before.low, own.low),
      high: Math.max(before.low, own.low),
      amount: change,
      value,
      says,
      formula: formulas.join('; '),
    },
    {
      when,
      about: [text('trade-chart-more.change'), ...about, text('words.kind-derived')],
      tags: about,
    },
  );
}

/** Whether two values may be set against each other: one unit, one period or none. */
export const isComparable = (a: Item, b: Item): boolean =>
  unitFamily(a.measure.unit) === unitFamily(b.measure.unit) &&
  (sameSpan(a, b) || (!a.span && !b.span));
