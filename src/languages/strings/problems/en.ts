/**
 * What authors are told. A sentence stands behind the place where it is (`claims[3].period: …`), and may
 * be followed by `allowed` or `example`, `used`, `meant`; `../../problems.ts` says which code takes which.
 */
export const en = {
  meant: 'Did you mean “{meant}”?',
  allowed: 'Allowed: {extra}.',
  example: 'For example: {extra}.',
  used: 'Shown: {used}.',
  'needs-full': '“{written}” needs the file corridor-kit.full.js in place of corridor-kit.js.',
  unknown: '“{written}” is not known here.',
  invalid: '“{written}” is not allowed here.',
  missing: 'missing: {extra}.',
  order: 'the end comes before the beginning.',
  limit: 'at most {extra} can be shown.',
  'duplicate-id': '“{written}” is taken already, by {other}.',
  failed: 'failed: {extra}.',
  'load-network': 'no connection, or that site does not allow it (CORS).',
  'nothing-left': 'nothing in the dataset answers to this.',
  'needs-disagreement': 'contradicts {other}. If the sources differ, say so in disagreements.',
  'no-line': 'a line needs two stops with a position, or a geometry.',
  'held-later': 'said to be held, but lies after {asOf}.',
  'load-scheme':
    '“{written}” is not an address: write one that begins with https://, or # and the id of a script.',
  'load-status': 'the server answered with status {status}.',
  'load-timeout': 'no answer within {seconds} seconds.',
  'load-json': 'the file is not JSON: {reason}.',
  'not-a-dataset': 'not a dataset: it needs places, claims, routes, formats or events.',
  'basemap-coarse':
    'beyond the focus of the built-in basemap, which is coarse there. For a finer one: {command}',
} as const;
