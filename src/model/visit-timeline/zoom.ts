import type {Span} from '../../data/periods.js';

/** A week is as near as one gets. */
export const LEAST_SPAN = 7;

/** Moves a span into a whole without changing its length, unless it is longer than the whole. */
export function within(span: Span, whole: Span): Span {
  const length = Math.min(span.to - span.from, whole.to - whole.from);
  const from = Math.min(Math.max(span.from, whole.from), whole.to - length);
  return {from, to: from + length};
}

/**
 * Enlarges by `factor` (over 1: less time is shown) about `at`, a share of the span from its start:
 * the day under the pointer stays where it is.
 */
export function zoomed(span: Span, whole: Span, factor: number, at = 0.5): Span {
  const length = span.to - span.from;
  const wanted = Math.max(LEAST_SPAN, Math.min(length / factor, whole.to - whole.from));
  const from = span.from + (length - wanted) * Math.min(1, Math.max(0, at));
  return within({from, to: from + wanted}, whole);
}

/** Moves by a share of what is shown; positive is later. */
export function panned(span: Span, whole: Span, share: number): Span {
  const by = (span.to - span.from) * share;
  return within({from: span.from + by, to: span.to + by}, whole);
}

/** Keys of the zoomed timeline, as they act; null for a key that is the page's own. */
export function zoomedByKey(key: string, span: Span, whole: Span): Span | null {
  switch (key) {
    case '+':
    case '=':
      return zoomed(span, whole, 2);
    case '-':
      return zoomed(span, whole, 0.5);
    case '0':
      return whole;
    default:
      return null;
  }
}
