/** Texts of the diagram of formats. Roles and kinds of formats are in `words`. */
export const en = {
  defaultHeading: 'Who belongs to which format',
  drawn: 'Formats and their members: {formats}.',
  formatCount: ['{n} format', '{n} formats'],
  memberCount: ['{n} member', '{n} members'],
  unknownMembers: 'Membership no source states is marked with a question mark.',
} as const;
