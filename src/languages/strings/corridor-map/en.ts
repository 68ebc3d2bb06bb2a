/** Texts of `<corridor-map>` only. */
export const en = {
  headingMany: 'Routes of the corridor',
  drawn: ['Map with {n} route.', 'Map with {n} routes.'],
  statuses: 'Legs: {statuses}.',
  extremes: 'Widest line: {route}, {value}.',
  extremesNone: 'No volume is published for the routes shown.',
  meets: ['Most routes meet at {place}: {n}.', 'Most routes meet at {place}: {n}.'],
  howToRead: 'Pick a line, a place or an area to read what the sources say of it.',

  layer: 'Layer',
  mode: 'Mode',
  since: 'Since',
  alsoCalled: 'Also called',
  country: 'Country',
  routesHere: 'Routes here',
  approximate: 'Approximate position',
  indicative: 'Routes are drawn from waypoints and are indicative.',

  noteWidth:
    'Width shows {measure}, on the stretches that all of it passes; no figure is published for other lines.',
  noteNowhere: 'Not drawn, since the sources do not say where: {routes}.',
  noteNoPeriod: 'No figure for {year}: no width is shown.',
  noteMany: 'More routes than one map can tell apart.',
  'borders-neutral': 'Borders: Natural Earth, adapted; disputed lines dashed; no position implied.',
  'borders-de-facto':
    'Borders: Natural Earth, adapted; disputed lines as administered; no position implied.',
  'borders-none': 'Borders: Natural Earth, adapted; disputed lines not drawn; no position implied.',
  empty: 'None of the routes and places asked for can be drawn.',

  pipeline: 'Pipeline, direction of flow',
  inset: 'Enlarged',

  legs: 'Routes and legs',
  route: 'Route',
  leg: 'Leg',
  figures: 'Figures',
  places: 'Places',
} as const;
