import {type Span, civilDate, dayNumber} from '../../data/periods.js';
import type {Context} from './context.js';
import type {Item} from './item.js';
import {measuresOf} from './rules.js';
import type {Gap} from './types.js';

/**
 * What no claim covers: the rest of a year whose part is reported, and years between the first and
 * the last that are reported. Nothing is filled in, nothing is left to look like zero (R2, R3).
 */
export function gapsOf(ctx: Context, levels: readonly Item[]): Gap[] {
  const first = measuresOf(levels)[0];
  const own = levels.filter(
    ({measure, span, standing}) => measure === first && span !== null && standing !== 'derived',
  );
  const stated = own.filter(({standing}) => standing === 'stated');
  if (stated.length === 0) return [];
  const spans = own.filter(({standing}) => standing !== 'target').flatMap(({span}) => span ?? []);
  const from = Math.min(...stated.map(({span}) => span?.from ?? Infinity));
  const to = Math.max(...stated.map(({span}) => span?.to ?? -Infinity));
  const [start, end] = [civilDate(from).year, civilDate(to - 1).year];
  if (end - start > 200) return [];
  const gaps: Gap[] = [];
  for (let year = start; year <= end; year++) {
    const whole = {from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1)};
    for (const span of uncovered(whole, spans)) {
      const rest = span.from > whole.from || span.to < whole.to;
      gaps.push({span, rest, ...textsOf(ctx, span, rest)});
    }
  }
  return gaps;
}

/** The parts of a span that none of the others covers, longer than two weeks. */
function uncovered(whole: Span, spans: readonly Span[]): Span[] {
  const inside = spans
    .filter(({from, to}) => from < whole.to && to > whole.from)
    .sort((a, b) => a.from - b.from);
  const free: Span[] = [];
  let at = whole.from;
  for (const {from, to} of inside) {
    if (from - at > 14) free.push({from: at, to: from});
    at = Math.max(at, to);
  }
  if (whole.to - at > 14) free.push({from: at, to: whole.to});
  return free;
}

/** What ended less than half a year before the dataset's day is awaited rather than missing. */
const AWAITED = 183;

function textsOf({say, asOf}: Context, span: Span, rest: boolean): {text: string; note: string} {
  const year = String(civilDate(span.from).year).padStart(4, '0');
  const key = rest && span.to > asOf - AWAITED ? 'trade-chart.notReported' : 'trade-chart.noFigure';
  const short = rest ? say.partOfYear(monthsOf(span)) : say.date(year);
  const long = say.date(rest ? monthsOf(span) : year);
  return {text: say.text(key, {date: short}), note: say.text(key, {date: long})};
}

/** The months that a span touches, as EDTF. */
export function monthsOf({from, to}: Span): string {
  const month = (day: number): string => {
    const date = civilDate(day);
    return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}`;
  };
  const [first, last] = [month(from), month(to - 1)];
  return first === last ? first : `${first}/${last}`;
}
