/** Texts of the diagram of formats. Roles and kinds of formats are in `words`. */
export const en = {
  defaultHeading: 'Who belongs to which format',
  howToReadFormats:
    'Pick a format for its members, or a country for its formats. Arrow keys go from one to the next, Enter opens what is known, Escape closes it.',

  // Description
  drawn: 'Formats shown: {formats}. Countries: {places}.',
  formatMembers: ['{format}, {n} member: {members}.', '{format}, {n} members: {members}.'],
  formatEmpty: '{format}: no members are named.',
  formatUnknown: '{format}: no source gives the list of its members.',
  formatPartly: '{format}: the list of members is not complete. Named: {members}.',
  observersOf: 'Observers of {format}: {places}.',
  invitedTo: 'Invited to {format}: {places}.',
  placeFormats: '{place} is in {n} of {total}: {formats}.',
  placeNone: '{place} is in none of them.',
  placeGuest: '{place} is in none of them, but an observer or guest of: {formats}.',
  largest: ['Most members: {format}, {n}.', 'Most members: {format}, {n}.'],
  smallest: ['Fewest members: {format}, {n}.', 'Fewest members: {format}, {n}.'],
  inMost: 'In most formats: {place}, {n} of {total}.',
  inAll: 'In every one of these formats: {places}.',
  pairOf: '{first} and {second}',
  neverTogether: 'Never in the same format: {pairs}.',
  neverTogetherMore: [
    'Never in the same format: {pairs}, and {n} more pair.',
    'Never in the same format: {pairs}, and {n} more pairs.',
  ],
  alwaysTogether: 'Any two of these countries meet in at least one format.',

  // Marks and panel
  placeLabel: '{place}: {n} of {total} formats',
  countOf: '{n} of {total}',
  labelTopic: 'Topic',
  labelKind: 'Kind',
  labelStatus: 'Status',
  labelMembers: 'Members',
  labelObservers: 'Observers',
  labelInvited: 'Invited',
  labelIn: 'Member of',
  labelObserverIn: 'Observer in',
  labelInvitedTo: 'Invited to',
  labelNotKnownIn: 'Not known in',
  labelIncludes: 'Said to include',
  labelExcludes: 'Said to leave out',
  labelNote: 'Note',
  sinceDate: '{place} (since {date})',
  sameMembers: 'The same members: {formats}',

  // Legend
  legendContested: 'sources differ',
  legendPlanned: 'planned',

  // Table
  tableFormats: 'Formats and their members',
  columnFormat: 'Format',
  columnOthers: 'Observers and guests',

  // Notes
  unknownMembers: 'A question mark: no source says whether the country is a member.',
  areasMeanNothing:
    'A country is inside the curves of its formats and of no others. The size of an area means nothing.',
  someMembers: 'Only these countries are shown: {places}.',
  unplaced:
    'Observers or guests of {format} that are in no other format and are not drawn: {places}.',
  reasonUnknown: 'Shown as rows: no source gives all members of {formats}.',
  reasonTooMany: 'Shown as rows: {n} formats; at this width curves stay legible up to {limit}.',
  reasonFew: 'Shown as rows: curves need at least two formats with members.',
  reasonNotCertified:
    'Shown as rows: no drawing with curves was found in which every country is inside exactly its own formats.',
  reasonTooSmall: 'Shown as rows: curves would leave too little room for names at this width.',
  reasonEmptyZones:
    'Shown as rows: curves would leave empty overlaps that look as if somebody were in them.',
  reasonUnlabelled: 'Shown as rows: not every curve could carry its name or number.',
  reasonTable: 'Not drawn: too many formats for this width. The table has them all.',
  noFormats: 'The dataset has no formats to show.',
} as const;
