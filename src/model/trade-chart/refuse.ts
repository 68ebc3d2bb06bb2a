import type {TextKey} from '../../languages/strings/index.js';
import {canShare} from './computed.js';
import type {Context} from './item.js';
import {type Chosen, familiesOf, rankOf} from './rules.js';
import type {ChartType} from './types.js';

type Reason = Extract<TextKey, `trade-chart-more.refused-${string}`>;

/** Why a type cannot be drawn truthfully. */
export const refusalOf = (type: ChartType, {levels}: Chosen): Reason =>
  (type === 'columns' || type === 'lines' || type === 'slope') && familiesOf(levels).length > 1
    ? 'trade-chart-more.refused-units'
    : `trade-chart-more.refused-${type}`;

/** What `scale` asks for in vain with this type; nothing where it is drawn. */
export function scaleRefusal(ctx: Context, type: ChartType, chosen: Chosen): Reason | undefined {
  const {levels} = chosen;
  switch (ctx.options?.scale) {
    case 'log': {
      const fits = type === 'lines' || type === 'slope' || type === 'claims';
      const positive = levels.every(({low}) => low > 0);
      return positive && fits ? undefined : `trade-chart-more.refused-log${fits ? 'Zero' : 'Bars'}`;
    }
    case 'share':
      if (type !== 'bars') return 'trade-chart-more.refused-shareType';
      return canShare(ctx, rankOf(levels)) ? undefined : 'trade-chart-more.refused-share';
    case 'index':
      return type === 'index' ? undefined : 'trade-chart-more.refused-indexType';
    default:
      return undefined;
  }
}
