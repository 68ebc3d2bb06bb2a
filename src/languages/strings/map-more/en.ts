/** Texts of `<corridor-map>` in the full edition. */
export const en = {
  ownBorders: 'Borders: Natural Earth, adapted; disputed lines by the author of this map.',
  border: 'Border: {name}',
  noRoom: 'No room in this view: {routes}.',
} as const;
