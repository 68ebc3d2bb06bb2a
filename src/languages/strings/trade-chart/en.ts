/** Texts of the trade chart. Qualifiers and kinds of claims are in `words`. */
export const en = {
  defaultHeading: 'Figures',
  empty: 'No claim of the dataset answers to these attributes.',

  // Beside marks
  perYear: 'a year',
  base: 'compared with {date}',
  periodUnknown: 'period not stated',
  baseUnknown: 'base not stated',
  'scope-wider': 'wider scope',
  'scope-other': 'other scope',
  notReported: '{date}: not reported',
  noFigure: '{date}: no figure',
  offScale: 'off this scale: {times} times the next largest',
  sourcesDiffer: 'sources {letters} differ',
  countsDiffer: 'two figures in source {letter}',
  upTo: 'up to and including {month}',

  // What is drawn, and why so
  'kind-columns': 'A column is as wide as the period it covers',
  'kind-claims': 'The values share one period or have none, so each has a row',
  'kind-pace':
    'Totals are counted from 1 January; nothing is stated about the months between the stems',
  'kind-growth': 'Change on the period that each source compares with',
  'kind-both-ways': 'Two directions of one quantity',
  'kind-bars': 'Values for one period, the largest first',
  'kind-multiples': 'Values of different units or scopes have a scale each',
  refused: 'The claims do not bear this type truthfully.',

  // Description
  drawn: ['{n} value. Unit: {unit}.', '{n} values. Unit: {unit}.'],
  extremes: 'Least: {least}. Most: {most}.',
  alreadyMore: '{part} ({a}) is already more than the whole of {whole} ({b}).',
  changed: '{what}: {a} in {from}, {b} in {to} ({change}).',
  noTrend: 'No two values can be compared, so no trend follows.',

  // Notes
  derivedNote: 'Dotted marks are derived from the claims, stated by no source.',
  formulaBase: '{level} ÷ {times} = {result}, rounded outwards',
  movedToTable: ['{n} value stands in the table only.', '{n} values stand in the table only.'],
  asRows: 'No room for a time axis, so each value has a row.',

  // Legend
  legendStated: 'as stated',
  legendRange: 'range: from low to high',
  legendGap: 'not yet reported',
} as const;
