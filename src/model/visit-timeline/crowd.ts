import {type Span, civilDate, dayNumber} from '../../data/periods.js';

/** A part of the axis that many events share. */
export interface Crowd {
  /** Days of its first to its last event, rounded out to whole months where it is long. */
  readonly span: Span;
  /** Days that its events themselves cover. */
  readonly tight: Span;
  readonly count: number;
}

const SHORTEST = 10;
const LONGEST_SHARE = 0.25;
const LEAST_EVENTS = 3;

/**
 * The most crowded part of a time axis: the window with most events for its length.
 *
 * Windows of growing length slide over the events (two pointers, so the work is linear for each
 * length); the best has the greatest count × ln(range ÷ window), which rewards both many events and a
 * strong enlargement and knows no absolute scale. Null where nothing crowds.
 */
export function crowdIn(spans: readonly Span[], range: Span): Crowd | null {
  const whole = range.to - range.from;
  const longest = whole * LONGEST_SHARE;
  const inside = spans
    .filter(({from, to}) => from >= range.from && to <= range.to && to - from <= longest)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  let best: {score: number; first: number; last: number; end: number} | null = null;
  for (let length = SHORTEST; length <= longest; length *= 1.3) {
    for (const found of windows(inside, length)) {
      const first = inside[found.first];
      if (!first || found.count < LEAST_EVENTS) continue;
      const days = Math.max(SHORTEST, found.end - first.from);
      const score = found.count * Math.log(whole / days);
      if (!best || score > best.score + 1e-9) best = {...found, score};
    }
  }
  const first = best && inside[best.first];
  if (!best || !first) return null;
  const tight = {from: first.from, to: best.end};
  const span = framed(tight);
  const kept = inside.filter(({from, to}) => from >= span.from && to <= span.to);
  return (span.to - span.from) * 4 > whole ? null : {span, tight, count: kept.length};
}

/** Whole months from three weeks on, whole years from two years on, else two days more on both sides. */
function framed({from, to}: Span): Span {
  if (to - from < 20) return {from: from - 2, to: to + 2};
  const first = civilDate(from);
  const last = civilDate(to - 1);
  const years = to - from > 731;
  return {
    from: dayNumber(first.year, years ? 1 : first.month, 1),
    to: dayNumber(last.year + (years ? 1 : 0), years ? 1 : last.month + 1, 1),
  };
}

function* windows(
  spans: readonly Span[],
  length: number,
): Generator<{first: number; last: number; end: number; count: number}> {
  let last = 0;
  for (let first = 0; first < spans.length; first++) {
    const start = spans[first]?.from ?? 0;
    last = Math.max(last, first);
    while (last + 1 < spans.length && (spans[last + 1]?.from ?? 0) < start + length) last++;
    let end = start;
    let count = 0;
    // Wide marks may begin inside and end outside: those do not count.
    for (let i = first; i <= last && i < first + 400; i++) {
      const to = spans[i]?.to ?? 0;
      if (to > start + length) continue;
      end = Math.max(end, to);
      count++;
    }
    yield {first, last, end, count};
  }
}
