/** What a line may join, and what two dates may be compared between. Only in the full edition. */
import {groupBy, inTime, isLevel, spanKey} from './item.js';
import type {Item, Join} from './types.js';

/** A value as a point: exact or about. */
export const isPoint = ({edge, growth}: Item): boolean =>
  !growth && (edge === 'exact' || edge === 'about');

/** What must be alike for two values to be of one series (R1): measure, figure and length of period. */
const seriesKey = ({measure, claim, months, span}: Item): string =>
  [measure.id, claim.figure, months ?? (span && span.to - span.from)].join();

/**
 * Runs of claims that one line may join: points of one series whose periods touch, none of them
 * contested by a second claim for its period, no target among them.
 */
export function runsOf(levels: readonly Item[]): Item[][] {
  const points = inTime(levels).filter(
    (item) => isLevel(item) && isPoint(item) && item.span && item.standing !== 'target',
  );
  return groupBy(points, seriesKey).flatMap((series) => {
    const runs: Item[][] = [];
    for (const [item, rival] of groupBy(series, spanKey)) {
      const before = runs.at(-1)?.at(-1);
      if (!item) continue;
      if (rival) runs.push([]);
      else if (before && before.span?.to === item.span?.from) runs.at(-1)?.push(item);
      else runs.push([item]);
    }
    return runs.filter(({length}) => length > 0);
  });
}

/** Lines of runs: reached values solid, a step into a forecast dashed. */
export function joinsOf(levels: readonly Item[]): Join[] {
  return runsOf(levels).flatMap((run) => {
    const parts: {keys: string[]; dashed: boolean}[] = [];
    run.slice(1).forEach((item, i) => {
      const before = run[i];
      if (!before) return;
      const dashed = item.standing === 'forecast' || before.standing === 'forecast';
      const last = parts.at(-1);
      if (last?.dashed === dashed) last.keys.push(item.key);
      else parts.push({keys: [before.key, item.key], dashed});
    });
    return parts;
  });
}

/** Series that have a point at each of the only two dates there are. */
export function slopeOf(levels: readonly Item[]): (readonly [Item, Item])[] {
  const points = inTime(levels).filter(
    (item) => isPoint(item) && item.span && item.standing !== 'target',
  );
  if (groupBy(points, spanKey).length !== 2) return [];
  return groupBy(points, ({measure}) => measure.id).flatMap(([before, after, third]) => {
    return before && after && !third && seriesKey(before) === seriesKey(after)
      ? [[before, after] as const]
      : [];
  });
}
