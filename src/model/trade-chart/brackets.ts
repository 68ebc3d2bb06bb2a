import type {Disagreement} from '../../data/schema.js';
import type {Context} from './context.js';
import {type Item, groupBy, sameSpan} from './item.js';
import type {Bracket, Datum} from './types.js';

/** Values that differ by no more than this share are one value rounded in two ways. */
const ROUNDING = 0.005;

/** Disagreements of the dataset over at least two of the claims shown. */
export function disagreementsOf({world}: Context, items: readonly Item[]): Disagreement[] {
  const ids = new Set(items.map(({claim}) => claim.id));
  const all = items.flatMap(({claim}) => world.facts.disagreementsOver(claim.id));
  return [...new Set(all)].filter(({over}) => over.filter((id) => ids.has(id)).length > 1);
}

/**
 * What is bracketed in one panel: claims for the same days that the dataset says do not agree, and
 * claims of one measure for the same days that differ by more than rounding (R8). No mean, no pick.
 */
export function bracketsOf(
  ctx: Context,
  items: readonly Item[],
  data: readonly Datum[],
): Bracket[] {
  const keys = new Set(data.map(({key}) => key));
  const shown = items.filter(({claim}) => keys.has(claim.id));
  const taken = new Set<string>();
  const brackets: Bracket[] = [];
  const add = (id: string, group: readonly Item[], detail: string): void => {
    const keys = group.map(({claim}) => claim.id);
    if (keys.length < 2 || keys.some((key) => taken.has(key))) return;
    keys.forEach((key) => taken.add(key));
    brackets.push({id, keys, text: differText(ctx, data, keys), detail});
  };
  for (const {id, over, kind} of disagreementsOf(ctx, shown)) {
    const named = shown.filter(({claim}) => over.includes(claim.id));
    const first = named[0];
    if (!first) continue;
    const group = named.filter((item) => comparable(first, item));
    add(id, group, ctx.say.text(`words.differ-${kind}`));
  }
  const groups = groupBy(
    shown,
    ({measure, standing, claim, days}) => `${measure.id}|${standing}|${claim.figure}|${days}`,
  );
  for (const [first, ...others] of groups.values()) {
    if (!first || (first.span === null && first.standing === 'target')) continue;
    const apart = others.some((other) => differ(first, other));
    const reason = ctx.say.text('words.differ-contradicts');
    if (apart) add(`${first.claim.id}~differs`, [first, ...others], reason);
  }
  return brackets;
}

const comparable = (a: Item, b: Item): boolean =>
  sameSpan(a, b) || (a.claim.period === null && b.claim.period === null && a.standing !== 'target');

function differ(a: Item, b: Item): boolean {
  const largest = Math.max(Math.abs(a.high), Math.abs(b.high));
  return a.low > b.high + largest * ROUNDING || b.low > a.high + largest * ROUNDING;
}

/** "Sources f and g differ", or that one source gives two figures. */
function differText({say}: Context, data: readonly Datum[], keys: readonly string[]): string {
  const letters = [
    ...new Set(
      data.flatMap((datum) =>
        keys.includes(datum.key) ? datum.letters.split(',').filter(Boolean) : [],
      ),
    ),
  ];
  return letters.length > 1
    ? say.text('trade-chart.sourcesDiffer', {letters: say.list(letters)})
    : say.text('trade-chart.countsDiffer', {letter: letters[0] ?? ''});
}
