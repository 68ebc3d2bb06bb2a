/** Texts of the timeline that only the full edition asks for. */
export const en = {
  andMore: 'and {n} more',
  laneNone: 'Not stated',
  laneRest: 'Others',
  laneEmpty: 'none in this period',
  noMonth: 'month not stated',
  overYear: 'longer than a year',
  inCalendar: 'A number counts the events of a month; darker: more of them.',
  reasonList: 'A list, since the figure is narrow.',
  reasonLens: 'The most crowded time, {period}, is drawn enlarged.',
  reasonCounted: 'More events than have room one by one: each number opens a list.',
  saveDays: 'Calendar file: dates known to the day',
} as const;
