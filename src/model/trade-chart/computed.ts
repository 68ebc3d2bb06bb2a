import {civilDate} from '../../data/periods.js';
import type {Chosen, Context} from './context.js';
import {type Item, inTime, isPoint, sameSpan, unitFamily} from './item.js';
import {panelOf} from './panel.js';
import {likeOf, measuresOf, runsOf} from './rules.js';
import {clean} from './say.js';
import {roundOutwards} from './derive.js';
import type {ChartPanel, Datum} from './types.js';

/** Digits of a derived number: as many as the coarser of its inputs could bear, three at most. */
const rounded = (value: number): number => roundOutwards(clean(value), 'exact');
/** A share or a rate is said in two digits: +67 %. */
const rate = (value: number): number => roundOutwards(clean(value), 'exact', 2);

interface Result {
  readonly key: string;
  readonly ids: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly value: string;
  readonly name: string;
  readonly about: readonly string[];
  readonly formula: string;
}

/** A value that follows from claims: it looks derived, names its inputs, and says how. */
function derivedFrom(base: Datum, result: Result): Datum {
  return {
    ...base,
    ...result,
    tags: result.about,
    edge: result.low === result.high ? 'exact' : 'range',
    standing: 'derived',
    says: 'exact',
    kind: 'derived',
    letters: '',
  };
}

/** The claim that says most, set large: the latest stated whole, else the latest of what there is. */
export function bigNumberPanel(ctx: Context, {levels, items}: Chosen): ChartPanel[] {
  const stated = levels.filter(({standing}) => standing === 'stated');
  const item = inTime(stated).findLast(({span}) => span !== null) ?? stated[0] ?? items[0];
  if (!item) return [];
  const panel = panelOf(ctx, {type: 'big-number', items: [item]});
  const words = item.claim.words === undefined ? [] : [ctx.say.name(item.claim.words).text];
  const data = panel.data.map((datum) => ({
    ...datum,
    value: ctx.say.full(item),
    about: [...datum.about, ...words.map((text) => ctx.say.quote(text))],
  }));
  return [{...panel, data, unit: ''}];
}

/** Every like value as a share of the first of its run, which is 100. */
export function indexPanel(ctx: Context, levels: readonly Item[]): ChartPanel[] {
  const {say} = ctx;
  const runs = measuresOf(levels)
    .map((measure) => likeOf(levels.filter((item) => item.measure === measure)))
    .filter((run) => run.length > 1 && (run[0]?.low ?? 0) > 0);
  const items = runs.flat();
  const panel = panelOf(ctx, {type: 'index', items, timed: true, scale: 'index'});
  const first = runs[0]?.[0];
  const data = runs.flatMap((run) => {
    const base = run[0];
    return run.flatMap((item): Datum[] => {
      const datum = panel.data.find(({key}) => key === item.claim.id);
      if (!datum || !base) return [];
      const value = rounded((100 * item.low) / base.low);
      const formula = say.text('trade-chart.formulaIndex', {
        value: say.full(item),
        base: say.full(base),
        result: say.number(value),
      });
      return [
        derivedFrom(datum, {
          key: datum.key,
          ids: item === base ? datum.ids : [...datum.ids, base.claim.id],
          low: value,
          high: value,
          value: say.number(value),
          name: datum.name,
          about: datum.about.slice(0, 1),
          formula,
        }),
      ].map((each) => ({...each, tags: datum.tags}));
    });
  });
  const date = first?.claim.period ? say.date(first.claim.period) : '';
  return [
    {
      ...panel,
      data,
      unit: say.text('trade-chart.unitIndex', {date}),
      offScale: [],
      brackets: [],
      gaps: [],
      joins: runsOf(items).flatMap((run) =>
        run.length > 1 ? [{keys: run.map(({claim}) => claim.id), dashed: false}] : [],
      ),
      tick: (value) => say.number(value),
    },
  ];
}

/** Parts of their own sum, only where all are points for one period. */
export function sharePanel(ctx: Context, items: readonly Item[]): ChartPanel[] {
  const {say, options} = ctx;
  const sum = items.reduce((total, {low}) => total + low, 0);
  if (!items.every((item) => isPoint(item) && item.low >= 0) || sum <= 0) {
    options.reader.report('scale', 'chart-refused', {
      why: say.text('trade-chart.refused-share'),
      used: 'linear',
    });
    return [panelOf(ctx, {type: 'bars', items})];
  }
  const panel = panelOf(ctx, {type: 'bars', items, scale: 'share'});
  const total = items.map((item) => say.full(item)).join(' + ');
  const ids = items.map(({claim}) => claim.id);
  const data = items.flatMap((item): Datum[] => {
    const datum = panel.data.find(({key}) => key === item.claim.id);
    if (!datum) return [];
    const value = rounded(item.low / sum);
    const formula = say.text('trade-chart.formulaShare', {
      value: say.full(item),
      sum: total,
      result: say.percent(value, false),
    });
    return [
      derivedFrom(datum, {
        key: datum.key,
        ids: [...datum.ids, ...ids.filter((id) => id !== item.claim.id)],
        low: value,
        high: value,
        value: say.percent(value, false),
        name: datum.name,
        about: [...datum.about, say.full(item)],
        formula,
      }),
    ];
  });
  const tick = (value: number): string => say.percent(value, false);
  return [{...panel, data, tick, unit: say.text('trade-chart.unitShare'), offScale: []}];
}

/** From like value to like value: the change between them as a derived step. */
export function stepsPanel(ctx: Context, levels: readonly Item[]): ChartPanel[] {
  const {say} = ctx;
  const items = likeOf(levels);
  const panel = panelOf(ctx, {type: 'steps', items});
  const power = say.unit(
    items[0]?.measure ?? panelMeasure(levels),
    items.flatMap(({low}) => low),
  ).power;
  const data = items.flatMap((item, i): Datum[] => {
    const own = panel.data.find(({key}) => key === item.claim.id);
    const before = items[i - 1];
    if (!own) return [];
    const named = {...own, name: own.about[0] ?? own.name, about: own.about.slice(1)};
    if (!before) return [named];
    return [changeOfStep(ctx, named, before, item, power), named];
  });
  return [
    {
      ...panel,
      data,
      title: '',
      unit: say.text('trade-chart.unitSteps', {unit: panel.unit}),
      offScale: [],
    },
  ];
}

function panelMeasure(levels: readonly Item[]): Item['measure'] {
  const [first] = levels;
  if (!first) throw new RangeError('steps without claims');
  return first.measure;
}

function changeOfStep({say}: Context, own: Datum, before: Item, item: Item, power: number): Datum {
  const change = clean(item.low - before.low);
  const share = before.low === 0 ? undefined : rate(change / Math.abs(before.low));
  const years =
    before.span && item.span
      ? civilDate(item.span.from).year - civilDate(before.span.from).year
      : 1;
  const signed = `${change < 0 ? '−' : '+'}${say.number(Math.abs(change), power)}`;
  const about = [
    ...(share === undefined ? [] : [say.percent(share, true)]),
    ...(years > 1 && before.low > 0 && item.low > 0
      ? [
          say.text('trade-chart.yearly', {
            rate: say.percent(rate((item.low / before.low) ** (1 / years) - 1), true),
          }),
        ]
      : []),
    say.text('words.kind-derived'),
  ];
  return derivedFrom(own, {
    key: `${before.claim.id}~${item.claim.id}`,
    ids: [before.claim.id, item.claim.id],
    low: Math.min(before.low, item.low),
    high: Math.max(before.low, item.low),
    value: signed,
    name: say.text('trade-chart.change'),
    about,
    formula: say.text('trade-chart.formulaDifference', {
      a: say.full(item),
      b: say.full(before),
      result: signed,
    }),
  });
}

/**
 * Values on the way to a goal: of `against="target"` the goals of their own measure, else the values
 * of another measure for the same period or without one.
 */
export function progressPanels(ctx: Context, {levels}: Chosen): ChartPanel[] {
  const stated = levels.filter(
    (item) => item.standing === 'stated' && item.high >= 0 && item.edge !== 'range',
  );
  const rows = stated.length === 0 ? [] : pairsToward(ctx, stated, levels);
  if (rows.length === 0) return [];
  return rows.map(([item, goal]) => {
    const panel = panelOf(ctx, {type: 'progress', items: [item, goal]});
    const [reached, aim] = panel.data.map((datum) => ({...datum, tags: datum.about}));
    if (!reached || !aim) return panel;
    return {
      ...panel,
      data: [reached, aim, leftBetween(ctx, reached, item, goal)],
      offScale: [],
      brackets: [],
    };
  });
}

function pairsToward(
  ctx: Context,
  stated: readonly Item[],
  levels: readonly Item[],
): [Item, Item][] {
  const {against} = ctx.options;
  if (against === 'target') {
    return measuresOf(levels).flatMap((measure): [Item, Item][] => {
      const last = inTime(stated.filter((item) => item.measure === measure)).at(-1);
      const goals = levels.filter((item) => item.measure === measure && item.standing === 'target');
      return last ? goals.map((goal): [Item, Item] => [last, goal]) : [];
    });
  }
  return stated.flatMap((item): [Item, Item][] => {
    const other = levels.find(
      ({measure, standing, ...rest}) =>
        measure.id === against &&
        item.measure.id !== against &&
        unitFamily(measure.unit) === unitFamily(item.measure.unit) &&
        standing !== 'derived' &&
        (sameSpan(item, {measure, standing, ...rest}) ||
          (item.span === null && rest.span === null)),
    );
    return other ? [[item, other]] : [];
  });
}

/** What is left to a goal, or by how much it is passed: a difference, so derived. */
function leftBetween(ctx: Context, reached: Datum, item: Item, goal: Item): Datum {
  const {say} = ctx;
  const power = say.unit(
    item.measure,
    [item.high, goal.high].filter((value) => value > 0),
  ).power;
  const left = clean(goal.high - item.high);
  const share = goal.high > 0 ? rate(item.high / goal.high) : 0;
  const hedge = item.edge === 'over' ? '≤' : item.edge === 'exact' ? '' : '≈';
  const amount = `${hedge}${say.number(Math.abs(left), power)}`;
  const text =
    left >= 0 ? say.text('trade-chart.left', {amount}) : say.text('trade-chart.passed', {amount});
  return derivedFrom(reached, {
    key: `${item.claim.id}~${goal.claim.id}`,
    ids: [item.claim.id, goal.claim.id],
    low: Math.abs(left),
    high: Math.abs(left),
    value: text,
    name: reached.name,
    about: [say.text('trade-chart.reachedShare', {share: say.percent(share, false)})],
    formula: say.text('trade-chart.formulaDifference', {
      a: say.full(goal),
      b: say.full(item),
      result: amount,
    }),
  });
}
