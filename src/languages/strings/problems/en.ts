/**
 * What authors are told: one sentence a problem, by its code. `{path}` is where it is; the other holes
 * are its values. A code ending in `-meant` adds the sentence `meant` to that
 * of the code without it.
 */
export const en = {
  // Attributes
  meant: 'Did you mean “{meant}”?',
  'unknown-value': '{path}: “{written}” is not known here. Allowed: {allowed}. Shown: {used}.',
  'unknown-id': '{path}: the dataset has no “{written}”. It is left out.',
  'bad-date':
    '{path}: “{written}” is not a date. Write a year (2025), a month (2025-10) or a day (2025-10-20). It is ignored.',
  'bad-ends': '{path}: “{from}” is later than “{to}”. Both are ignored.',
  'mixed-units': '{path}: {names} have different units ({units}) and are drawn apart.',
  'nothing-left': '{path}: nothing in the dataset answers to this. Shown: {used}.',
  failed: '{path}: the figure could not be drawn ({reason}). What the tag holds is shown.',

  // Loading
  'load-scheme': '{path}: “{url}” is not an http or https address.',
  'load-element': '{path}: this page has no script element with the id “{written}”.',
  'load-network':
    '{path}: {url} could not be reached: no connection, or that site does not allow it (CORS).',
  'load-status': '{path}: {url} answered with status {status}.',
  'load-timeout': '{path}: {url} did not answer within {seconds} seconds.',
  'load-size': '{path}: {url} is larger than {limit}.',
  'load-json': '{path}: {url} is not JSON: {reason}.',

  // Periods
  'period-empty': '{path}: a date is missing. If the source states none, write null.',
  'period-syntax':
    '{path}: “{written}” is not a date from character {position} on. Write 2025, 2025-10, 2025-10-20, 2025-01/2025-08, 2023/.. or 2026-06~.',
  'period-year': '{path}: “{written}”: there is no year 0000.',
  'period-month': '{path}: “{written}”: months are 01–12, quarters 33–36, halves 40 and 41.',
  'period-season':
    '{path}: “{written}”: seasons cover no agreed days. Write months, such as 2025-03/2025-05.',
  'period-day': '{path}: “{written}”: that month has no such day.',
  'period-order': '{path}: “{written}” ends before it begins.',

  // Datasets
  'unknown-key': '{path}: there is no field “{written}”. It is ignored.',
  'missing-key': '{path}: the field “{key}” is missing.',
  'wrong-type': '{path}: expected {expected}, found {found}.',
  'not-allowed': '{path}: “{written}” is not allowed. Allowed: {allowed}.',
  'duplicate-id': '{path}: the id “{written}” is used already, by {other}.',
  'no-such-id': '{path}: nothing has the id “{written}”.',
  'no-source': '{path}: at least one source is needed.',
  'no-place-in-source': '{path}: where in the source it stands is missing.',
  'range-order': '{path}: the range {written} begins with the larger number.',
  'not-a-number': '{path}: the value has to be a finite number.',
  'too-large': '{path}: {written} is beyond what can be drawn ({limit}).',
  'too-long': '{path}: {length} characters; at most {limit} are shown.',
  'too-deep': '{path}: nested deeper than {limit} levels.',
  'too-many': '{path}: {count} entries; at most {limit} are drawn.',
  'bad-url': '{path}: “{written}” is not an http or https address; it is shown as text.',
  'bad-unit': '{path}: the unit “{written}” is not known; it is printed as written.',
  'bad-language': '{path}: “{written}” is not a language tag.',
  'bad-position': '{path}: a position is [longitude, latitude] in degrees; found {written}.',
  'not-a-dataset': '{path}: this is not a dataset: it holds no list, such as claims or places.',
  'too-many-problems': '{path}: {count} more problems are not listed.',
  'needs-disagreement':
    '{path}: contradicts {other}. If the sources differ, say so in a disagreement.',
  'too-few-stops': '{path}: {count} stops make no line. Give the two ends, or a geometry.',
  'no-position': '{path}: “{written}” has no position, so the line cannot be drawn through it.',
  'only-for-growth': '{path}: “{key}” is only for a claim whose figure is growth. It is ignored.',
  'not-a-count': '{path}: {written} is not a count: a whole number, zero or more.',
  'held-later':
    '{path}: the event is said to be held, but lies after the day of the dataset ({asOf}).',
  'bad-id': '{path}: “{written}” is not an id: letters, digits and hyphens, no spaces.',
  'bad-duration':
    '{path}: “{written}” is not a length of time. Write P2Y for two years, P6M for six months.',
  'chart-refused': '{path}: {why} Shown: {used}.',
} as const;
