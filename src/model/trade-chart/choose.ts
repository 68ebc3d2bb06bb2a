import {type Period, periodOf, spanOf} from '../../data/periods.js';
import type {Facts} from '../../data/dataset.js';
import type {Chosen, Context} from './context.js';
import {deriveBases} from './derive.js';
import {type Item, inTime, isCumulative, isGrowth, isLevel, itemOf} from './item.js';

/** Most marks a figure draws (design §7); what is beyond stands in a sentence. */
export const MOST_MARKS = 5000;

/** The day of the dataset as a day number; the last day of what it covers. */
export function dayOf(facts: Facts): number {
  const period: Period | undefined = periodOf(facts.dataset.asOf);
  const day = period ? spanOf(period).to - 1 : 0;
  return Number.isFinite(day) ? day : 0;
}

/** The claims of the measures asked for, inside the window asked for. */
export function choose(ctx: Context): Chosen {
  const {world, options, asOf, audit, say} = ctx;
  const {window} = options;
  const claims = options.measures.flatMap((id) => world.facts.claimsOf(id));
  if (claims.length > MOST_MARKS) {
    options.reader.report('measures', 'too-many', {count: claims.length, limit: MOST_MARKS});
    const ids = claims.slice(MOST_MARKS).map(({id}) => id);
    audit.push({code: 'cap', ids, text: say.text('trade-chart.auditCap', {limit: MOST_MARKS})});
  }
  const items = claims.slice(0, MOST_MARKS).flatMap((claim): Item[] => {
    const item = itemOf(world.facts, claim, asOf, options.measures.indexOf(claim.measure));
    if (!item) {
      audit.push({
        code: 'not-a-number',
        ids: [claim.id],
        text: say.text('trade-chart.auditNumber'),
      });
      return [];
    }
    const {span} = item;
    if (span && (span.to <= window.from || span.from >= window.to)) {
      audit.push({code: 'window', ids: [claim.id], text: say.text('trade-chart.auditWindow')});
      return [];
    }
    ctx.items.set(claim, item);
    return [item];
  });
  return sorted(items, ctx);
}

/** The same for a part of the claims: one measure of several, one unit of several. */
export function sorted(all: readonly Item[], ctx: Context): Chosen {
  const items = inTime(all);
  const derived = deriveBases(items).map(({item}) => item);
  return {
    items,
    levels: items.filter(isLevel),
    growths: items.filter(isGrowth),
    cumulatives: items.filter(isCumulative),
    others: items.filter((item) => !isLevel(item) && !isGrowth(item) && !isCumulative(item)),
    derived,
    window: ctx.options.window,
  };
}
