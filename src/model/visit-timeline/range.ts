import {type Span, civilDate, dayNumber} from '../../data/periods.js';

const LEAST_DAYS = 14;
/** A dozen years: what is nearer stays on the scale, since crowds are enlarged anyway. */
const FAR = 4383;
/** The days that EDTF's four-digit years can name. */
const FIRST = dayNumber(1, 1, 1);
const LAST = dayNumber(10000, 1, 1);

/** Ends that an axis has to reach: those that are known. */
export function finiteEnds(spans: Iterable<Span>): number[] {
  const ends: number[] = [];
  for (const {from, to} of spans) {
    if (Number.isFinite(from)) ends.push(from);
    if (Number.isFinite(to)) ends.push(to);
  }
  return ends;
}

/**
 * The days an axis covers: all ends, widened to whole years, months or days so that its last tick is
 * a boundary that readers know.
 */
export function rangeOf(ends: readonly number[], fallback: number): Span {
  let from = Infinity;
  let to = -Infinity;
  for (const end of ends) {
    from = Math.min(from, end);
    to = Math.max(to, end);
  }
  if (from > to) [from, to] = [fallback, fallback];
  if (to - from < LEAST_DAYS) {
    const middle = Math.floor((from + to) / 2);
    from = Math.max(FIRST, Math.min(LAST - LEAST_DAYS, middle - LEAST_DAYS / 2));
    to = from + LEAST_DAYS;
  }
  return roundOut({from, to});
}

/** Widens a span to whole years above twenty years, whole months above two months. */
export function roundOut({from, to}: Span): Span {
  const days = to - from;
  if (days <= 62) return {from: Math.max(FIRST, from - 1), to: Math.min(LAST, to + 1)};
  const first = civilDate(from);
  const last = civilDate(to - 1);
  if (days <= 7305) {
    return {
      from: dayNumber(first.year, first.month, 1),
      to: dayNumber(last.year, last.month + 1, 1),
    };
  }
  return {from: dayNumber(first.year, 1, 1), to: dayNumber(last.year + 1, 1, 1)};
}

/**
 * What would squash the axis: the last end so far beyond all others that without it the axis would
 * be under a third as long. Returns the day after which ends lie off the scale, or Infinity.
 */
export function farEnd(ends: readonly number[], asOf: number): number {
  const sorted = [...new Set(ends)].sort((a, b) => a - b);
  const first = sorted[0];
  if (first === undefined || sorted.length < 4) return Infinity;
  for (let i = sorted.length - 2; i > 0; i--) {
    const here = sorted[i] ?? 0;
    if (here <= asOf) break;
    const beyond = sorted[sorted.length - 1] ?? here;
    if (beyond - here > FAR && beyond - first > 3 * (here - first)) return here;
  }
  return Infinity;
}
