/** Texts of the timeline. Kinds of events are in `words`. */
export const en = {
  defaultHeading: 'Visits and meetings',
  drawn: 'A timeline of {events}, {period}.',
  eventCount: ['{n} event', '{n} events'],
  undatedEvents: 'Undated',
  notAdded: 'Counts over different windows are not added up.',
} as const;
