import type {Period} from '../../data/periods.js';
import type {Chosen, Context} from './context.js';
import {datumOf} from './datum.js';
import {deriveBases} from './derive.js';
import type {Item} from './item.js';
import {panelOf} from './panel.js';
import type {ChartPanel, Factor} from './types.js';

/** Totals counted from 1 January, with the factor between a value and the bound it sets. */
export function pacePanel(ctx: Context, chosen: Chosen, dated: readonly Item[]): ChartPanel[] {
  const {say} = ctx;
  const goals = chosen.levels.filter(({span, standing}) => span === null && standing === 'target');
  const panel = panelOf(ctx, {type: 'pace', items: [...dated, ...goals], timed: true});
  const factors = deriveBases(chosen.items).flatMap(({item, level, growth}): Factor[] => {
    const drawn = dated.some(({claim}) => claim.id === item.claim.id);
    if (!drawn) return [];
    const power = 0;
    const datum = datumOf(ctx, growth, {power, series: panel.series});
    ctx.drawn.add(growth.claim.id);
    return [
      {
        key: growth.claim.id,
        from: level.claim.id,
        to: item.claim.id,
        text: datum.value,
        letters: datum.letters,
        ids: datum.ids,
      },
    ];
  });
  const latest = dated.findLast(({months}) => months !== 12);
  const last = latest && lastMonthOf(latest.period);
  const words = last === undefined ? {} : {end: say.text('trade-chart.upTo', {month: last})};
  // Years tell the stems apart, so each label says its year.
  const data = panel.data.map((datum) => {
    const item = dated.find(({claim}) => claim.id === datum.key);
    if (!item || datum.period === null) return datum;
    const standing = datum.tags.filter((tag) => tag !== say.partOfYear(datum.period ?? ''));
    return {...datum, tags: [say.shortDate(datum.period), ...standing]};
  });
  return [{...panel, data, factors, words, brackets: [], gaps: []}];

  function lastMonthOf(period: Period | null): string | undefined {
    const end = period?.kind === 'interval' ? period.to : period?.at;
    if (!end || typeof end === 'string') return undefined;
    return panel.month(
      end.precision === 'half'
        ? end.index * 6
        : end.precision === 'quarter'
          ? end.index * 3
          : end.index,
      true,
    );
  }
}

/** Two directions of one quantity, in pairs of one period. */
export function bothWaysPanel(
  ctx: Context,
  pairs: readonly (readonly [Item, Item])[],
): ChartPanel[] {
  const panel = panelOf(ctx, {type: 'both-ways', items: pairs.flat()});
  const undated = panel.data.every(({period}) => period === null);
  const unit = undated ? ctx.say.text('trade-chart.unitUndated', {unit: panel.unit}) : panel.unit;
  return [{...panel, unit, offScale: []}];
}

/** Two dates, a line a series. */
export function slopePanel(ctx: Context, pairs: readonly (readonly [Item, Item])[]): ChartPanel[] {
  const panel = panelOf(ctx, {type: 'slope', items: pairs.flat()});
  const data = panel.data.map((datum) => ({
    ...datum,
    tags: [datum.period === null ? '' : ctx.say.shortDate(datum.period)],
  }));
  const joins = pairs.map(([a, b]) => ({
    keys: [a.claim.id, b.claim.id],
    dashed: a.standing === 'forecast' || b.standing === 'forecast',
  }));
  const scale = ctx.options.scale === 'log' && data.every(({low}) => low > 0) ? 'log' : 'linear';
  return [{...panel, data, joins, scale, offScale: [], brackets: []}];
}
