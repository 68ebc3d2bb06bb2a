import {
  type Context,
  clean,
  edgeOfQuotient,
  inTime,
  isCalendarYear,
  numberOf,
  roundOutwards,
  unitOf,
} from './item.js';
import {derivedFrom, isComparable} from './computed.js';
import {panelOf} from './panel.js';
import {type Chosen, measuresOf} from './rules.js';
import type {ChartPanel, Datum, Item} from './types.js';

const SIGNS = {exact: '', about: '≈', over: '>', under: '<'} as const;

/**
 * Values on the way to a goal: of `target` the goals of their own measure, else the values of another
 * measure for the same period. A part of a year is never set against a goal for a whole one.
 */
export function progressPanels(ctx: Context, chosen: Chosen, against: string): ChartPanel[] {
  const pairs =
    against === 'target' ? goalsOf(ctx, chosen.levels) : valuesOf(ctx, chosen.levels, against);
  const panels = pairs.flatMap(([item, goal]): ChartPanel[] => {
    const panel = panelOf(ctx, 'progress', [item, goal]);
    const [reached, aim] = panel.data.map((datum) => ({...datum, tags: datum.about}));
    const left = reached && aim && leftBetween(ctx, reached, aim, against === 'target');
    if (!left) return [];
    const title = pairs.length > 1 ? {title: panel.data[0]?.name ?? {text: ''}} : {};
    return [
      {
        ...panel,
        ...title,
        data: [reached, aim, left],
        brackets: [],
      },
    ];
  });
  // A pair may have nothing to say: what is left begins with one that follows none.
  return panels.map((panel, i) => ({...panel, follows: i > 0}));
}

type Pair = readonly [Item, Item];

const reached = (levels: readonly Item[]): Item[] =>
  levels.filter(({standing, high, edge}) => standing === 'stated' && high >= 0 && edge !== 'range');

/** The latest value that a goal may be held against, with each goal of its measure. */
function goalsOf(ctx: Context, levels: readonly Item[]): Pair[] {
  return measuresOf(ctx, levels).flatMap((measure) => {
    const own = inTime(reached(levels.filter((item) => item.measure === measure)));
    const goals = levels.filter(
      (item) => item.measure === measure && item.standing === 'target' && item.high > 0,
    );
    return goals.flatMap((goal): Pair[] => {
      const last = own.findLast(
        (item) =>
          item.claim.figure !== 'flow' ||
          (goal.months ? item.months === goal.months : isCalendarYear(item)),
      );
      return last ? [[last, goal]] : [];
    });
  });
}

function valuesOf(ctx: Context, levels: readonly Item[], against: string): Pair[] {
  const own = reached(levels);
  return own.flatMap((item): Pair[] => {
    const other = own.find(
      (each) => each.measure.id === against && isComparable(item, each) && each.high > 0,
    );
    return other && item.measure.id !== against ? [[item, other]] : [];
  });
}

/** What is left to a goal, or by how much it is passed, and the share reached: derived, both. */
function leftBetween(ctx: Context, item: Datum, goal: Datum, aim: boolean): Datum | undefined {
  const {language} = ctx;
  const {text} = language;
  const edge =
    item.edge === 'exact' && goal.edge === 'exact'
      ? ('exact' as const)
      : edgeOfQuotient(goal.edge, item.edge);
  const turned = edge === 'over' ? 'under' : edge === 'under' ? 'over' : edge;
  if (!edge || !turned) return undefined;
  const {power} = unitOf(ctx, item.measure, [item.high, goal.high].filter(Boolean));
  const left = clean(goal.high - item.high);
  // "More than −5 are left" says nothing; "less than −5" is "passed by more than 5".
  if (left < 0 && edge === 'over') return undefined;
  const says = left < 0 ? turned : edge;
  const amount = SIGNS[says] + numberOf(ctx, Math.abs(left), power);
  const ratio = roundOutwards(clean(item.high / goal.high), turned, 2);
  const share = SIGNS[turned] + language.percent(ratio);
  const end = aim ? (left < 0 ? 'passed' : 'left') : left < 0 ? 'more' : 'less';
  const part = aim ? 'reachedShare' : 'shareOf';
  return derivedFrom(
    item,
    {
      key: `${item.key}~${goal.key}`,
      ids: [item.key, goal.key],
      low: Math.min(item.high, goal.high),
      high: Math.max(item.high, goal.high),
      amount: Math.abs(left),
      value: text(`trade-chart-more.${end}`, {amount}),
      says,
      formula: [
        text('trade-chart-more.formulaDifference', {a: goal.full, b: item.full, result: amount}),
        text('trade-chart-more.formulaShare', {value: item.full, base: goal.full, result: share}),
      ].join('; '),
    },
    {tags: [text(`trade-chart-more.${part}`, {share})]},
  );
}
