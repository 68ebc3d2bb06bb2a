import {FULL} from '../../data/edition.js';
import {nameOf} from '../citations.js';
import {bigNumberPanel, indexPanel, sharePanel, stepsPanel} from './computed.js';
import {type Context, groupBy, unitFamily} from './item.js';
import {slopeOf} from './joins.js';
import {panelOf, shownIn, standsFor} from './panel.js';
import {progressPanels} from './progress.js';
import {
  type Chosen,
  likeOf,
  measuresOf,
  paceOf,
  pairsOf,
  rankOf,
  ruleFor,
  sorted,
} from './rules.js';
import type {ChartPanel, ChartType, Item} from './types.js';

/**
 * The panels of a type: the drawing asked for, and under it rows for the claims that it cannot hold,
 * a unit each, then growths, so that every claim is drawn.
 */
export function compose(ctx: Context, chosen: Chosen, type: ChartType): ChartPanel[] {
  const {items} = chosen;
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
  const panels = mainOf(ctx, chosen, type);
  const drawn = new Set(panels.flatMap(shownIn).map(standsFor));
  const rest = items.filter(({key}) => !drawn.has(key));
  const values = rest.filter(({growth}) => !growth);
  const families = groupBy(values, ({measure}) => unitFamily(measure.unit));
  for (const alike of families) {
    const panel = panelOf(ctx, 'claims', alike);
    const title = {text: ctx.language.sentence(panel.unit)};
    // What the subtitle does not say, a title does.
    const own = families.length > 1 || (panels[0] ?? panel).unit !== panel.unit;
    panels.push(own ? {...panel, title, unit: ''} : panel);
  }
  const growths = rest.filter(({growth}) => growth);
  const title = {text: ctx.language.text('trade-chart.kind-growth')};
  if (growths.length > 0)
    panels.push({...panelOf(ctx, 'growth', growths), ...(panels.length > 0 ? {title} : {})});
  return panels;
}

/** The drawing asked for; none where rows are all there is. */
function mainOf(ctx: Context, chosen: Chosen, type: ChartType): ChartPanel[] {
  const {levels, totals} = chosen;
  const dated = levels.filter(({span, standing}) => span || standing === 'target');
  const goals = dated.filter(({span}) => !span);
  if (FULL) {
    const computed = moreOf(ctx, chosen, type);
    if (computed.length > 0) return computed;
  }
  // A base that follows is a column where it does not stand inside a stated one.
  const bases = chosen.derived.flatMap(({item}) =>
    dated.some((other) => other.measure === item.measure && covers(other, item)) ? [] : item,
  );
  const own: Partial<Record<ChartType, readonly Item[]>> = {
    columns: [...dated, ...bases],
    pace: [...paceOf(chosen), ...goals],
    growth: chosen.growths,
    'both-ways': pairsOf(levels).flat(),
    bars: rankOf(levels),
    ...(FULL ? {lines: levels.filter(({span}) => span), slope: slopeOf(levels).flat()} : {}),
  };
  const main = own[type] ?? [];
  const timed = type === 'columns' || (FULL && type === 'lines');
  return main.length > 0 || timed ? [panelOf(ctx, type, main, timed ? totals : [], chosen)] : [];
}

const covers = ({span: outer}: Item, {span: inner}: Item): boolean =>
  !!outer && !!inner && outer.from <= inner.from && inner.to <= outer.to;

/** Panels whose values are computed from claims; none where the type asks for no such thing. */
function moreOf(ctx: Context, chosen: Chosen, type: ChartType): ChartPanel[] {
  const {levels} = chosen;
  if (ctx.options?.against) {
    const progress = progressPanels(ctx, chosen, ctx.options.against);
    if (progress.length > 0) return progress;
  }
  if (type === 'index') return indexPanel(ctx, levels);
  if (type === 'steps') return stepsPanel(ctx, likeOf(levels));
  if (type === 'big-number') return bigNumberPanel(ctx, chosen);
  return type === 'bars' && ctx.options?.scale === 'share' ? sharePanel(ctx, rankOf(levels)) : [];
}
