/** What stands apart: claims that do not agree, and times that no claim covers. */
import {civilDate, dayNumber, hullOf} from '../../data/periods.js';
import type {Disagreement} from '../../data/schema.js';
import {type Context, groupBy, inTime, sameSpan, spanKey} from './item.js';
import {measuresOf} from './rules.js';
import type {Bracket, Datum, Gap, Item} from './types.js';

/** Values that differ by no more than this share are one value rounded in two ways. */
const ROUNDING = 0.005;
/** What ended less than half a year before the dataset's day is awaited rather than missing. */
const AWAITED = 183;

/** Four digits, as EDTF has them. */
export const yearName = (year: number): string => String(year).padStart(4, '0');

/** Disagreements of the dataset over at least two of the claims shown. */
export function disagreementsOf({facts}: Context, items: readonly Item[]): Disagreement[] {
  const keys = new Set(items.map(({key}) => key));
  const all = items.flatMap(({key}) => facts.disagreementsOver(key));
  return [...new Set(all)].filter(({over}) => over.filter((id) => keys.has(id)).length > 1);
}

/**
 * What is bracketed in one panel: claims for the same days that the dataset says do not agree, and
 * claims of one measure for the same days that differ by more than rounding (R8). No mean, no pick.
 */
export function bracketsOf(ctx: Context, data: readonly Datum[]): Bracket[] {
  const {text, list} = ctx.language;
  const taken = new Set<Datum>();
  const brackets: Bracket[] = [];
  const add = (group: readonly Datum[], kind: Disagreement['kind']): void => {
    if (group.length < 2 || group.some((datum) => taken.has(datum))) return;
    group.forEach((datum) => taken.add(datum));
    const letters = [...new Set(group.flatMap((datum) => datum.letters.split(',')))];
    brackets.push({
      keys: group.map(({key}) => key),
      text:
        letters.length > 1
          ? text('trade-chart.sourcesDiffer', {letters: list(letters)})
          : text('trade-chart.countsDiffer', {letter: letters[0] ?? ''}),
      detail: text(`words.differ-${kind}`),
    });
  };
  const undated = ({claim, standing}: Item): boolean => !claim.period && standing !== 'target';
  for (const {over, kind} of disagreementsOf(ctx, data)) {
    const [first, ...more] = data.filter(({key}) => over.includes(key));
    if (!first) continue;
    const alike = more.filter((item) => sameSpan(first, item) || (undated(first) && undated(item)));
    add([first, ...alike], kind);
  }
  const groups = groupBy(data, (item) =>
    [item.measure.id, item.standing, item.claim.figure, item.claim.period, spanKey(item)].join(),
  );
  for (const group of groups) {
    const least = Math.min(...group.map(({high}) => high));
    const most = Math.max(...group.map(({low}) => low));
    const goals = group.some(({span, standing}) => !span && standing === 'target');
    if (!goals && most > least + Math.abs(most) * ROUNDING) add(group, 'contradicts');
  }
  return brackets;
}

/**
 * What no claim covers: the rest of a year whose part is reported, and years between the first and
 * the last that are reported. Nothing is filled in, nothing is left to look like zero (R2, R3).
 */
export function gapsOf(ctx: Context, items: readonly Item[]): Gap[] {
  const {language, asOf} = ctx;
  const [first] = measuresOf(ctx, items);
  const own = inTime(items).filter(
    ({measure, span, standing}) => measure === first && span && /^(s|f)/.test(standing),
  );
  const stated = own.filter(({standing}) => standing === 'stated');
  const hull = hullOf(stated.flatMap(({span}) => span ?? []));
  if (!hull) return [];
  const [start, end] = [civilDate(hull.from).year, civilDate(hull.to - 1).year];
  const gaps: Gap[] = [];
  const add = (from: number, to: number): void => {
    if (to - from <= 14) return;
    const [first, last] = [from, to - 1].map((day) => {
      const {year, month} = civilDate(day);
      return `${yearName(year)}-${month < 10 ? 0 : ''}${month}`;
    }) as [string, string];
    const rest = to - from < 365;
    const months = first === last ? first : `${first}/${last}`;
    const awaited = rest && to > asOf - AWAITED;
    const key = awaited ? 'trade-chart.notReported' : 'trade-chart.noFigure';
    const date = language.date(rest ? months : first.slice(0, 4), {style: 'short'});
    gaps.push({span: {from, to}, text: language.text(key, {date}), awaited});
  };
  for (let year = Math.max(start, end - 200); year <= end; year++) {
    const close = dayNumber(year + 1, 1, 1);
    let at = dayNumber(year, 1, 1);
    for (const {span} of own) {
      if (!span || span.from >= close) continue;
      add(at, span.from);
      at = Math.max(at, span.to);
    }
    add(at, close);
  }
  return gaps;
}
