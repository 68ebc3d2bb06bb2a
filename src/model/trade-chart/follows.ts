/** Sentences that say what follows, and no more than that. Full edition. */
import {nameOf} from '../citations.js';
import {
  type Context,
  type Derived,
  clean,
  fromJanuary,
  inTime,
  isCalendarYear,
  isLevel,
} from './item.js';
import type {Item} from './types.js';

/**
 * What a level and its growth put a base at, and what that leaves for the rest of its year: how
 * editors catch figures that cannot all be right.
 */
export function consequencesOf(
  {language, facts}: Context,
  items: readonly Item[],
  derived: readonly Derived[],
): string[] {
  const {text} = language;
  return derived.flatMap(({item, level, growth}) => {
    const follows = text('trade-chart-more.follows', {
      date: level.when,
      level: level.full,
      growth: growth.full,
      base: item.when,
      value: item.full,
    });
    // Where the dataset itself says what the two imply together, its words stand alone.
    const said = facts
      .disagreementsOver(growth.key)
      .some(({over, why}) => over.includes(level.key) && why);
    if (said || item.edge !== 'under') return said ? [] : [follows];
    const year = fromJanuary(item);
    const whole = items.find(
      (other) =>
        other.measure === item.measure &&
        isCalendarYear(other) &&
        fromJanuary(other) === year &&
        other.standing === 'stated' &&
        other.edge === 'exact' &&
        other.claim.figure === 'flow',
    );
    if (!whole || whole.low <= item.high) return [follows];
    const least = Math.floor(clean((100 * (whole.low - item.high)) / whole.low)) / 100;
    const share = `>${language.percent(least)}`;
    return [
      follows,
      text('trade-chart-more.implies', {date: whole.when, share, whole: whole.full}),
    ];
  });
}

/** Of a measure no two of whose values can be compared: what is said of its latest, hedged as it is. */
export function hedgedTrend(
  {language, ...ctx}: Context,
  items: readonly Item[],
): string | undefined {
  const {text} = language;
  const what = nameOf({...ctx, language}, items[0]?.measure.names ?? '').text;
  const stated = inTime(items).filter(({standing}) => standing === 'stated');
  const levels = stated.filter((item) => isLevel(item) && item.span);
  const last = levels.at(-1);
  if (last) {
    const values = {what, value: last.full, date: last.when};
    if (last.edge === 'over') return text('trade-chart-more.atLeast', values);
    const part = last.claim.figure === 'flow' && last.months && last.months < 12;
    return part ? text('trade-chart-more.soFar', values) : undefined;
  }
  const growths = stated.filter(({growth}) => growth);
  if (growths.length === 0 || stated.some(isLevel)) return undefined;
  if (growths.every(({low}) => low > 0)) return text('trade-chart-more.grown', {what});
  return growths.every(({high}) => high < 0) ? text('trade-chart-more.fallen', {what}) : undefined;
}
