/** Texts of the corridor map. Modes, statuses and layers are in `words`. */
export const en = {
  defaultHeading: 'Routes on the map',
  drawn: 'A map of routes: {routes}. Layers: {layers}.',
  borders: 'Borders: Natural Earth, adapted; disputed lines dashed; no position implied.',
  indicative: 'Routes drawn from waypoints are indicative.',
  routeCount: ['{n} route', '{n} routes'],
} as const;
