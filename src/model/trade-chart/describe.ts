import type {Description} from '../figure.js';
import type {Context} from './context.js';
import {deriveBases, roundOutwards} from './derive.js';
import {type Item, changeOf, inTime, isGrowth, isPoint} from './item.js';
import {claimLabel} from './marks.js';
import {fromJanuary, likeOf, measuresOf} from './rules.js';
import {clean} from './say.js';
import type {ChartPanel, ChartType} from './types.js';

/** Sentences that a description spells out before it counts the rest. */
const MOST = 6;

/** Three levels: what is drawn; least and most; the trend, never more than the claims say. */
export function describe(
  ctx: Context,
  type: ChartType,
  items: readonly Item[],
  panels: readonly ChartPanel[],
): Description {
  const {say} = ctx;
  const n = panels.reduce((sum, {data, spans}) => sum + data.length + spans.length, 0);
  const units = [...new Set(panels.map(({unit}) => unit).filter(Boolean))];
  const drawn = say.text('trade-chart.drawn', {
    type: say.text(`trade-chart.type-${type}`),
    n,
    unit: units.length > 0 ? say.list(units) : say.text('frame.notStated'),
  });
  return {drawn: say.sentence(drawn), extremes: extremesOf(ctx, items), trend: trendOf(ctx, items)};
}

function extremesOf(ctx: Context, items: readonly Item[]): string {
  const like = likeOf(items.filter((item) => !isGrowth(item)));
  if (like.length > 1) {
    const least = like.reduce((a, b) => (b.low < a.low ? b : a));
    const most = like.reduce((a, b) => (b.high > a.high ? b : a));
    const values = {least: claimLabel(ctx, least.claim.id), most: claimLabel(ctx, most.claim.id)};
    return ctx.say.text('trade-chart.extremes', values);
  }
  const shown = inTime(items).slice(0, MOST);
  const said = shown.map(({claim}) => `${claimLabel(ctx, claim.id)}.`).join(' ');
  const more = items.length - shown.length;
  return more > 0 ? `${said} ${ctx.say.text('trade-chart.moreInTable', {n: more})}` : said;
}

/** One sentence a measure: only points for like periods are set against each other. */
export function trendOf(ctx: Context, items: readonly Item[]): string {
  const sentences = measuresOf(items)
    .slice(0, MOST)
    .flatMap((measure) => {
      const own = items.filter((item) => item.measure === measure);
      return [already(ctx, own), changed(ctx, own), grown(ctx, own)].find(Boolean) ?? [];
    });
  return sentences.length > 0 ? sentences.join(' ') : ctx.say.text('trade-chart.noTrend');
}

/** A part of a year that is already more than the whole year before it, both exact (R15). */
export function already({say}: Context, items: readonly Item[]): string | undefined {
  const exact = items.filter(
    (item) => item.edge === 'exact' && item.standing === 'stated' && !isGrowth(item),
  );
  const flows = inTime(exact.filter(({claim}) => claim.figure === 'flow' && claim.period !== null));
  const part = flows.findLast((item) => fromJanuary(item) !== undefined && item.months !== 12);
  const whole = flows.findLast((item) => item.months === 12 && fromJanuary(item) !== undefined);
  if (!part?.claim.period || !whole?.claim.period || part.low <= whole.low) return undefined;
  if ((fromJanuary(part) ?? 0) <= (fromJanuary(whole) ?? 0)) return undefined;
  return say.text('trade-chart.alreadyMore', {
    part: say.date(part.claim.period),
    whole: say.date(whole.claim.period),
    a: say.full(part),
    b: say.full(whole),
  });
}

/** First and last of like values; at least, where a bound is all that is stated. */
function changed({say}: Context, items: readonly Item[]): string | undefined {
  const like = likeOf(items.filter((item) => !isGrowth(item)));
  const [first, last] = [like[0], like.at(-1)];
  if (!first?.claim.period || !last?.claim.period || first === last || first.low === 0)
    return undefined;
  const share = roundOutwards(clean((last.low - first.low) / Math.abs(first.low)), 'exact', 2);
  const exact = isPoint(first) && isPoint(last) && first.edge === 'exact' && last.edge === 'exact';
  const change = `${exact ? '' : '≈'}${say.percent(share, true)}`;
  return say.text('trade-chart.changed', {
    what: say.name(first.measure.names).text,
    from: say.date(first.claim.period),
    to: say.date(last.claim.period),
    a: say.full(first),
    b: say.full(last),
    change,
  });
}

/** Growth as it is stated, with its base or without. */
function grown(ctx: Context, items: readonly Item[]): string | undefined {
  const stated = items.filter((item) => isGrowth(item) && item.standing === 'stated');
  if (stated.length === 0) return undefined;
  const up = stated.every((item) => changeOf(item)[0] > 0);
  const down = stated.every((item) => changeOf(item)[1] < 0);
  if (!up && !down) return undefined;
  const what = ctx.say.name(stated[0]?.measure.names ?? '').text;
  return ctx.say.text(up ? 'trade-chart.grown' : 'trade-chart.fallen', {what});
}

/** What a derived bound implies for the rest of its year: how editors catch bad figures. */
export function consequences({say, world}: Context, items: readonly Item[]): string[] {
  return deriveBases(items).flatMap(({item, level, growth}) => {
    // Where the dataset itself says what the two imply together, its words stand alone.
    const said = world.facts
      .disagreementsOver(growth.claim.id)
      .some(({over}) => over.includes(level.claim.id));
    if (said || item.edge !== 'under' || item.claim.period === null) return [];
    const year = fromJanuary(item);
    const whole = items.find(
      (other) =>
        other.measure === item.measure &&
        other.months === 12 &&
        fromJanuary(other) === year &&
        year !== undefined &&
        other.standing === 'stated' &&
        other.edge === 'exact' &&
        !isGrowth(other),
    );
    const follows = say.text('trade-chart.follows', {
      value: say.full(item),
      period: say.date(item.claim.period),
      level: say.full(level),
      growth: say.full(growth),
    });
    if (!whole?.claim.period || !item.span || whole.low <= item.high) return [follows];
    const rest = clean(whole.low - item.high);
    const share = Math.floor(clean((100 * rest) / whole.low)) / 100;
    const implied = say.text('trade-chart.impliesRest', {
      share: say.percent(share, false),
      whole: say.full(whole),
      period: say.date(whole.claim.period),
    });
    return [follows, implied];
  });
}
