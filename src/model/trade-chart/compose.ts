import type {Chosen, Context} from './context.js';
import {sorted} from './choose.js';
import {type Item, isGrowth, unitFamily} from './item.js';
import {panelOf} from './panel.js';
import {bothWaysPanel, pacePanel, slopePanel} from './pairs.js';
import {bigNumberPanel, indexPanel, progressPanels, sharePanel, stepsPanel} from './computed.js';
import {familiesOf, measuresOf, paceOf, pairsOf, rankOf, ruleFor, slopeOf} from './rules.js';
import type {ChartPanel, ChartType} from './types.js';

/**
 * The panels of a type: the drawing asked for, and under it those for claims that it cannot hold
 * (growths beside levels, values without a period beside columns), so that every claim is drawn.
 */
export function compose(ctx: Context, chosen: Chosen, type: ChartType): ChartPanel[] {
  if (ctx.options.against !== undefined) {
    const progress = progressPanels(ctx, chosen);
    if (progress.length > 0) return progress;
    ctx.options.reader.report('against', 'chart-refused', {
      why: ctx.say.text('trade-chart.refused-against'),
      used: type,
    });
  }
  return panelsFor(ctx, chosen, type);
}

function panelsFor(ctx: Context, chosen: Chosen, type: ChartType): ChartPanel[] {
  const {levels, items} = chosen;
  switch (type) {
    case 'columns':
      return columns(ctx, chosen);
    case 'lines':
      return lines(ctx, chosen);
    case 'claims':
      return rows(ctx, items);
    case 'growth':
      return growth(ctx, chosen.growths, false);
    case 'pace':
      return [...pacePanel(ctx, chosen, paceOf(chosen)), ...rest(ctx, chosen.items)];
    case 'both-ways':
      return bothWaysPanel(ctx, pairsOf(levels));
    case 'slope':
      return slopePanel(ctx, slopeOf(levels));
    case 'bars':
      return ctx.options.scale === 'share'
        ? sharePanel(ctx, rankOf(levels))
        : [panelOf(ctx, {type: 'bars', items: rankOf(levels)})];
    case 'multiples':
      return measuresOf(items).flatMap((measure) => multiple(ctx, items, measure.id));
    case 'index':
      return indexPanel(ctx, levels);
    case 'steps':
      return stepsPanel(ctx, levels);
    case 'big-number':
      return bigNumberPanel(ctx, chosen);
  }
}

/** Columns of levels, running totals under their axis, everything else in rows below. */
function columns(ctx: Context, chosen: Chosen): ChartPanel[] {
  const {levels, derived, cumulatives} = chosen;
  const dated = levels.filter(({span, standing}) => span !== null || standing === 'target');
  // A derived base is drawn where it does not stand inside a stated whole.
  const extra = derived.filter(
    (item) => !dated.some((other) => other.measure === item.measure && covers(other, item)),
  );
  const spans = cumulatives.filter(({span}) => span !== null);
  const main = panelOf(ctx, {type: 'columns', items: [...dated, ...extra], spans, timed: true});
  return [main, ...rest(ctx, chosen.items)];
}

const covers = (outer: Item, inner: Item): boolean =>
  outer.span !== null &&
  inner.span !== null &&
  outer.span.from <= inner.span.from &&
  inner.span.to <= outer.span.to &&
  outer !== inner;

function lines(ctx: Context, chosen: Chosen): ChartPanel[] {
  const dated = chosen.levels.filter(({span}) => span !== null);
  const positive = dated.every(({low}) => low > 0);
  const log = ctx.options.scale === 'log' && positive;
  const spans = chosen.cumulatives.filter(({span}) => span !== null);
  const main = panelOf(ctx, {
    type: 'lines',
    items: dated,
    spans,
    timed: true,
    scale: log ? 'log' : 'linear',
  });
  return [main, ...rest(ctx, chosen.items)];
}

/** What no panel holds yet: values in rows, a unit each, then growths. */
function rest(ctx: Context, items: readonly Item[]): ChartPanel[] {
  const left = items.filter(({claim}) => !ctx.drawn.has(claim.id));
  return rows(ctx, left);
}

function rows(ctx: Context, items: readonly Item[]): ChartPanel[] {
  const values = items.filter((item) => !isGrowth(item));
  const families = familiesOf(values);
  const panels = families.map((family) => {
    const own = values.filter(({measure}) => unitFamily(measure.unit) === family);
    const log = ctx.options.scale === 'log' && own.every(({low}) => low > 0);
    const scale = log ? ('log' as const) : ('linear' as const);
    return panelOf(ctx, {type: 'claims', items: own, scale});
  });
  const titled = panels.length > 1;
  const growths = growth(ctx, items.filter(isGrowth), panels.length > 0 || ctx.drawn.size > 0);
  return [
    ...panels.map((panel) =>
      titled ? {...panel, title: ctx.say.sentence(panel.unit), unit: ''} : panel,
    ),
    ...growths,
  ];
}

function growth(ctx: Context, items: readonly Item[], titled: boolean): ChartPanel[] {
  if (items.length === 0) return [];
  const title = titled ? {title: {text: ctx.say.text('trade-chart.growthTitle')}} : {};
  return [panelOf(ctx, {type: 'growth', items, ...title})];
}

/** A panel a measure, each by its own rule. */
function multiple(ctx: Context, items: readonly Item[], measure: string): ChartPanel[] {
  const own = sorted(
    items.filter((item) => item.measure.id === measure),
    ctx,
  );
  const {type} = ruleFor(own);
  const panels = panelsFor(ctx, own, type === 'multiples' ? 'claims' : type);
  const first = own.items[0];
  if (!first) return panels;
  const {text, lang} = ctx.say.name(first.measure.names);
  const title = {title: text, ...(lang === undefined ? {} : {titleLang: lang})};
  return panels.map((panel, i) => ({
    ...panel,
    ...(i === 0 ? title : {}),
    named: true,
    follows: i > 0,
  }));
}
