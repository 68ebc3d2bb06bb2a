/** Texts of `<corridor-map>` only. */
export const en = {
  // Description
  headingMany: 'Routes of the corridor',
  drawn: ['Map with {n} route.', 'Map with {n} routes.'],
  drawnLayers: 'Layers: {layers}.',
  drawnStatuses: 'Legs by status: {statuses}.',
  drawnEnds: 'From {from} in the west to {to} in the east.',
  countOf: '{what}: {n}',
  extremes: 'Widest line: {route}, {value}.',
  extremesNone: 'No volume is published for the routes shown.',
  meets: ['Most routes meet at {place}: {n}.', 'Most routes meet at {place}: {n}.'],
  howToRead:
    'Pick a line, a place or an area to read what the sources say of it. The order is that of the routes.',

  // Marks
  legLabel: '{route}: {from} – {to}, {mode}, {status}',
  legLabelNamed: '{route}: {leg}, {mode}, {status}',
  siteLabel: '{route}: {place}, {layer}, {status}',
  placeLabel: '{place}, {kind}',
  volumeLabel: '{value}, {period}',
  tieLabel: '{route}: {from} – {to}, {layer}',

  // Panel
  layer: 'Layer',
  mode: 'Mode',
  status: 'Status',
  statusSince: '{status}, since {date}',
  stops: 'Stops',
  alsoCalled: 'Also called',
  country: 'Country',
  routesHere: 'Routes here',
  trends: 'Trends',
  indicative: 'Drawn from waypoints: the line is indicative.',
  approximate: 'The position is approximate.',

  // Notes
  noteIndicative: 'Routes are drawn from waypoints and are indicative.',
  noteApproximate: 'Approximate positions: {places}.',
  noteWidth:
    'Width shows {measure}, on the stretches that all of it passes; no figure is published for other lines.',
  noteNowhere: 'Not drawn, since the sources do not say where: {routes}.',
  noteNoPeriod: 'No figure for {year}: no width is shown.',
  noteOwnBasemap: 'The basemap of the dataset could not be read; the built-in one is drawn.',
  noteMany: [
    '{n} route is too many for one map to be read.',
    '{n} routes are too many for one map to be read.',
  ],
  bordersNeutral: 'Borders: Natural Earth, adapted; disputed lines dashed; no position implied.',
  bordersDeFacto:
    'Borders: Natural Earth, adapted; disputed lines drawn as administered; no position implied.',
  bordersNone: 'Borders: Natural Earth, adapted; disputed lines not drawn; no position implied.',
  bordersOwn:
    'Borders: Natural Earth, adapted; disputed lines as given with the data; no position implied.',
  empty: 'None of the routes and places asked for can be drawn.',

  // Legend and furniture
  legendPipeline: 'Pipeline, direction of flow',
  inset: 'Enlarged',
  km: '{n} km',

  // Strip
  borderTo: 'Border: {country}',
  branch: 'Branch: {from} – {to}',

  // Table
  tableCaption: 'Routes and legs',
  columnRoute: 'Route',
  columnLeg: 'Leg',
  columnLayer: 'Layer',
  columnMode: 'Mode',
  columnSince: 'Since',
  columnFigures: 'Figures',
  tablePlaces: 'Places',
  tableProjects: 'Plans and steps',
  columnKindOfPlace: 'Kind',
  columnAbout: 'What is said of it',
  columnPlaces: 'Places',
} as const;
