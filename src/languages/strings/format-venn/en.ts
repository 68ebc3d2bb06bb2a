/** Texts of the diagram of formats. Roles and kinds of formats are in `words`. */
export const en = {
  defaultHeading: 'Who belongs to which format',
  howToReadFormats:
    'Pick a format for its members, or a country for its formats. Arrow keys go from one to the next, Enter opens what is known, Escape closes it.',

  // Description
  drawn: 'Formats shown: {formats}. Countries: {places}.',
  formatMembers: ['{format}, {n} member: {members}.', '{format}, {n} members: {members}.'],
  formatUnknown: '{format}: no source names all its members.',
  placeFormats: '{place} is in {n} of {total}: {formats}.',
  placeNone: '{place} is in none of them.',
  extremes: 'Most members: {most}, {n}; fewest: {least}, {m}.',
  inAll: 'In every one of these formats: {places}.',
  neverTogether: 'Never in the same format: {pairs}.',
  alwaysTogether: 'Any two of these countries meet in at least one format.',

  // Panel and table
  countOf: '{n} of {total}',
  labelTopic: 'Topic',
  labelMembers: 'Members',
  labelIn: 'Member of',
  'label-includes': 'Said to include',
  'label-excludes': 'Said to leave out',
  sinceDate: '{place} (since {date})',
  sameMembers: 'The same members',
  legendContested: 'sources differ',
  tableFormats: 'Formats and their members',
  columnFormat: 'Format',
  columnOthers: 'Observers and guests',

  // Notes
  unknownMembers: 'A question mark: no source says whether the country is a member.',
  areasMeanNothing:
    'A country is inside the curves of its formats and of no others. The size of an area means nothing.',
  someMembers: 'Only these countries are shown: {places}.',
  unplaced: 'Observers or guests of {format} that are not drawn: {places}.',
  reasonUnknown: 'Shown as rows: no source names all members of {formats}.',
  reasonTooMany: 'Shown as rows: {n} formats; at this width curves stay legible up to {limit}.',
  reasonNotCertified:
    'Shown as rows: no curves were found that hold every country in exactly its own formats.',
  reasonCrowded: 'Shown as rows: curves would be too crowded to read at this width.',
  reasonTable: 'Not drawn: too many formats for this width. The table has them all.',
  noFormats: 'The dataset has no formats to show.',
} as const;
