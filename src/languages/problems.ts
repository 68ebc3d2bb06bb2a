/**
 * How a problem is told: the key of its sentence, and what its hole `{extra}` holds: a hole of the
 * problem's own values, or an example.
 */
export interface Telling {
  readonly key: string;
  readonly extra: string;
}

const DATES = '2025, 2025-10, 2025-10-20';

/** Codes that share a sentence. What is said in signs alone needs no translation. */
const TELLINGS: readonly (readonly [codes: RegExp, key: string, extra?: string])[] = [
  [/^(unknown-value|not-allowed)/, 'unknown', '{allowed}'],
  [/^(unknown-|no-such-id|bad-unit|load-element)/, 'unknown'],
  [/^(bad-ends|range-order|period-order)/, 'order'],
  [/^(bad-date|period-)/, 'invalid', DATES],
  [/^wrong-type/, 'invalid', '{expected}'],
  [/^bad-position/, 'invalid', '[longitude, latitude]'],
  [/^bad-duration/, 'invalid', 'P2Y, P6M'],
  [/^not-a-count/, 'invalid', '0, 1, 2'],
  [/^(bad-|not-a-number|only-for-growth)/, 'invalid'],
  [/^missing-key/, 'missing', '{key}'],
  [/^no-source/, 'missing', 'sources'],
  [/^no-place-in-source/, 'missing', 'at'],
  [/^too-many-problems/, '', '+{count} …'],
  [/^too-few|^no-position/, 'no-line'],
  [/^too-/, 'limit', '{limit}'],
  [/^failed/, 'failed', '{reason}'],
  [/^load-size/, 'failed', '> {limit}'],
  [/^chart-refused/, '', '{why}'],
];

/** The sentence of a code; one that no sentence is shared with has its own. */
export function tellingOf(code: string): Telling {
  const [, key = code, extra = ''] = TELLINGS.find(([codes]) => codes.test(code)) ?? [];
  return {key, extra};
}
