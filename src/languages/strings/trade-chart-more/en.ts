/** Texts of the trade chart that only the full edition asks for. */
export const en = {
  // What is drawn, and why so
  'kind-lines': 'A line joins values of one series whose periods touch, and no others',
  'kind-slope': 'Each series is compared between the same two dates',
  'kind-index': 'Each value is set against the first of its series',
  'kind-steps': 'Between like values stands what changed',
  'kind-big-number': 'One value stands for the figure, the others below it',
  'kind-progress': 'Each value is set against what it is measured by',

  // Why not
  'refused-units': 'The values have different units.',
  'refused-columns': 'Columns need a value with a period.',
  'refused-lines': 'A line needs two values of one series whose periods touch.',
  'refused-claims': 'There is no value to show.',
  'refused-pace':
    'Pace needs a part of one year and a figure for the same months of the year before.',
  'refused-growth': 'No change is stated.',
  'refused-both-ways': 'Two directions need two measures, each the other’s reverse.',
  'refused-slope': 'A slope needs exactly two dates that can be compared.',
  'refused-bars': 'A ranking needs two measures with values for one period.',
  'refused-multiples': 'Multiples need two measures.',
  'refused-index': 'An index needs two like values, the first of them above zero.',
  'refused-steps': 'Steps need two values of one measure for like periods.',
  'refused-big-number': 'There is no value to show.',
  'refused-logZero': 'A logarithmic scale needs values above zero.',
  'refused-logBars':
    'A logarithmic scale has no zero to begin at: it takes lines, slopes and rows.',
  'refused-share':
    'Shares need exact values for one period, of measures none of which contains another.',
  'refused-shareType': 'Shares are drawn as bars only.',
  'refused-indexType': 'This scale is drawn as an index only.',
  'refused-against': 'There is nothing here to set against it: no like value, or no level.',

  // Units
  unitLog: '{unit}, logarithmic scale',
  unitIndex: 'Index, {date} = 100',
  unitShare: 'Share of the sum of these values',
  unitSteps: '{unit}, from value to value',

  // Derived
  change: 'change',
  between: '{from} → {to}',
  yearly: '{rate} a year on average',
  left: '{amount} left',
  passed: 'passed by {amount}',
  less: '{amount} less',
  more: '{amount} more',
  reachedShare: '{share} reached',
  shareOf: '{share} of it',
  formulaIndex: '100 × {value} ÷ {base} = {result}',
  formulaShare: '{value} ÷ {base} = {result}',
  formulaDifference: '{a} − {b} = {result}',
  formulaYearly: '({a} ÷ {b}) to the power of 1/{years} − 1 = {result}',
  follows: 'If {date} was {level}, and that was {growth}, then {base} was {value}.',
  implies: 'The rest of {date} then made {share} of its {whole}.',

  // Trend
  atLeast: '{what}: {value} in {date}; no more exact figure is given.',
  soFar: '{what}: {value} so far, {date}; the period is not complete.',
  grown: '{what}: only growth is stated, no level.',
  fallen: '{what}: only a decline is stated, no level.',

  // Notes and legend
  endsOnly: 'Values of the points between stand in the table.',
  noted: '{what}: {text}',
  legendBracket: 'the figures differ: all are shown',

  // What was done, and why: for editors
  auditTitle: 'What was drawn, and why',
  auditRule: 'Rule',
  auditJoined: 'Joined by a line: one series, periods that touch.',
  auditWide: 'As wide as its period; the rest of the year is left open.',
  auditForm: 'Drawn in the form of its qualifier: {form}.',
  auditStanding: 'Drawn as {form}, not as reached.',
  auditHollow: 'Hollow: its base is not stated.',
  auditDerived: 'Derived: {formula}',
  auditScope: 'Pale or named: its scope is not that of the first measure.',
  auditTotal: 'A running total: under the axis, no column.',
  auditUnits: 'Units that differ have a scale each.',
  auditHeadline: 'Said under the heading: exact values only.',
  auditNotDrawn: 'Not drawn: it stands in the table.',
  auditWindow: 'Not drawn: outside the dates asked for.',
  auditCap: 'Not drawn: beyond the limit of {limit} marks.',
  auditNumber: 'Not drawn: its value is no finite number.',
} as const;
