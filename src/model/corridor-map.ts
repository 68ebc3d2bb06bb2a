import type {Position} from 'geojson';
import type {Place, Route} from '../data/schema.js';
import {ownBorders} from '../geography/borders.js';
import {readBasemap} from '../geography/own-basemap.js';
import type {Basemap} from '../geography/unpack.js';
import {createCitations, nameById, nameOf, type Citations} from './citations.js';
import {capitals} from './corridor-map/capitals.js';
import {
  claimsOfPlace,
  claimsOfRoute,
  volumeKey,
  volumeOf,
  type RouteVolume,
} from './corridor-map/claims.js';
import {describe} from './corridor-map/describe.js';
import {bent, drawRoute, largestPart, legKey, whereIs, type Drawn} from './corridor-map/legs.js';
import {legendOf} from './corridor-map/legend.js';
import {imprintOf, notesOf} from './corridor-map/notes.js';
import {readOptions, type Options} from './corridor-map/options.js';
import {legPanel, placePanel} from './corridor-map/panels.js';
import {stripOf} from './corridor-map/strip.js';
import {tablesOf} from './corridor-map/tables.js';
import type {LayerId, MapLeg, MapModel, MapName, MapPlace, MapRoute} from './corridor-map/types.js';
import type {Attributes, Mark, World} from './figure.js';

export type {MapModel} from './corridor-map/types.js';

const GATES = new Set(['port', 'terminal', 'crossing']);
/** Places of at least this priority can be picked though nothing is said of them. */
const PICKED = 5;

/**
 * What a map says: routes by layer, mode and status of each leg, the places on them, and every claim
 * about either. Widths come from claims alone; what the sources do not place is not placed.
 *
 * @param builtIn the basemap to draw on where the dataset brings none
 */
export function corridorMapModel(world: World, attributes: Attributes, builtIn: Basemap): MapModel {
  const {facts, language} = world;
  const options = readOptions(world, attributes);
  const cite = createCitations(world);
  const given = facts.dataset.basemap;
  const own = typeof given === 'object' ? readBasemap(given) : null;
  const basemap = own ?? builtIn;
  const chosen = chosenRoutes(world, options);
  const routes = chosen.filter(({layer}) => options.layers?.includes(layer) ?? true);
  const volumes = new Map(
    routes.flatMap(({id}) => {
      const volume = volumeOf(world, id, options.year);
      return volume ? [[id, volume] as const] : [];
    }),
  );
  const drawn = routes.map((route) => ({
    route,
    ...drawRoute(world, basemap, route, volumes.get(route.id)?.volume),
  }));
  const legs = drawn.flatMap((each) => each.legs);
  const shownRoutes = drawn.map(({route, ...rest}) =>
    mapRoute(world, route, rest, volumes.get(route.id)),
  );
  const places = placesOf(world, basemap, options, drawn, routes);
  const records = places.flatMap(({id}) => facts.places.get(id) ?? []);
  const marks = marksOf(world, cite, routes, drawn, places);
  const key = volumeKey(world, cite, [...volumes.values()].filter(({volume}) => legs.some((leg) => leg.volume === volume))); // prettier-ignore
  const whole = attributes['routes'] === undefined && attributes['places'] === undefined;
  const tables = tablesOf(world, cite, routes, [...records, ...seasOf(world).map(({place}) => place)], whole); // prettier-ignore
  citeEvents(world, cite, routes, places);
  const borders = facts.dataset.borders ? ownBorders(facts.dataset.borders) : null;
  const nothing = routes.length === 0 || (legs.length === 0 && places.length === 0);
  const placed = new Set([...legs, ...drawn.flatMap(({areas, ties}) => [...areas, ...ties])].map(({route}) => route)); // prettier-ignore
  const sited = new Set(drawn.flatMap(({sites}) => sites.map(({site}) => site.route)));
  const nowhere = routes.filter(({id}) => !placed.has(id) && !sited.has(id));
  const told = {
    legs,
    places,
    nowhere: nowhere.map(({names}) => nameOf(world, names).text),
    borders: borders ? ('own' as const) : options.borders,
    key,
    year: options.year,
    badBasemap: typeof given === 'object' && own === null,
  };
  const only = shownRoutes.length === 1 ? shownRoutes[0] : undefined;
  return {
    heading: only?.name ?? {text: language.text('corridor-map.headingMany')},
    description: describe(world, {routes: shownRoutes, legs, places, volumes}),
    howToRead: language.text('corridor-map.howToRead'),
    marks,
    legend: legendOf(world, drawn, key),
    notes: notesOf(world, told),
    imprint: imprintOf(world, told),
    sources: cite.lines(),
    tables,
    layers: layersOf(world, chosen, options.layers),
    problems: options.reader.problems,
    ids: [...routes.map(({id}) => id), ...records.map(({id}) => id)],
    ...(nothing ? {empty: language.text('corridor-map.empty')} : {}),
    view: options.view,
    stripWhenNarrow: options.stripWhenNarrow,
    routes: shownRoutes,
    legs,
    places,
    areas: drawn.flatMap(({areas}) => areas),
    ties: bent(drawn.flatMap(({ties}) => ties)),
    strips: shownRoutes.flatMap((route) => {
      const own = legs.filter((leg) => leg.route === route.id);
      return (
        stripOf(world, route, own, (id) => places.find((place) => place.id === id)?.mark) ?? []
      );
    }),
    lit: litOf(world, legs),
    countryName: (code) => countryName(world, code),
    seas: seasOf(world).flatMap(({place, ...sea}) => (place.at ? [{...sea, at: place.at}] : [sea])),
    focus: focusOf(world, basemap, options, legs),
    inset: options.inset,
    borders: options.borders,
    ownBorders: borders ?? undefined,
    basemap,
    volumes: key,
    zoom: options.zoom,
    words: {
      km: (n) => language.text('corridor-map.km', {n}),
      inset: language.text('corridor-map.inset'),
    },
  };
}

/** The routes asked for; those of the layers asked for; else all. */
function chosenRoutes({facts}: World, {routes}: Options): Route[] {
  const ids = routes ?? [...facts.routes.keys()];
  return ids.flatMap((id) => facts.routes.get(id) ?? []);
}

function layersOf(
  {language}: World,
  routes: readonly Route[],
  on: readonly LayerId[] | undefined,
): MapModel['layers'] {
  const layers = [...new Set(routes.map(({layer}) => layer))];
  if (layers.length < 2) return [];
  return layers.map((id) => ({
    id,
    label: {text: language.text(`words.layer-${id}`)},
    on: on?.includes(id) ?? true,
  }));
}

function mapRoute(
  world: World,
  route: Route,
  {legs}: Drawn,
  found: RouteVolume | undefined,
): MapRoute {
  const trunk = legs.some((leg) => leg.trunk.includes(true));
  const detail =
    found && trunk
      ? world.language.text('corridor-map.volumeLabel', {
          value: found.volume.text,
          period: world.language.date(found.period),
        })
      : undefined;
  return {
    id: route.id,
    layer: route.layer,
    name: nameOf(world, route.names),
    priority: Math.min(9, legs.length),
    ...(detail ? {detail} : {}),
  };
}

/** Stops of the routes, sites, places asked for; where the map must reach, and what is a dot only. */
function placesOf(
  world: World,
  basemap: Basemap,
  {places: asked, focus}: Options,
  drawn: readonly (Drawn & {readonly route: Route})[],
  routes: readonly Route[],
): MapPlace[] {
  const {facts} = world;
  const stops = drawn.flatMap(({legs}) => legs.flatMap(({nodes}) => nodes));
  const ties = routes.flatMap(({legs}) =>
    legs.flatMap(({mode, stops: ends}) => (mode === 'ties' ? ends : [])),
  );
  const sites = new Map<string, MapPlace['sites'][number][]>();
  for (const {place, site} of drawn.flatMap((each) => each.sites)) {
    sites.set(place, [...(sites.get(place) ?? []), site]);
  }
  const focused = focus && 'ids' in focus ? focus.ids : [];
  const ids = new Set([...stops, ...ties, ...sites.keys(), ...(asked ?? []), ...focused]);
  return [...ids].flatMap((id): MapPlace[] => {
    const place = typeof id === 'string' ? facts.places.get(id) : undefined;
    const at = place && whereIs(facts, basemap, place.id);
    if (!place || !at || place.kind === 'country' || place.kind === 'sea') return [];
    const own = sites.get(place.id) ?? [];
    if (place.kind === 'area' && own.length === 0 && !asked?.includes(place.id)) return [];
    const priority = asked?.includes(place.id) ? 9 : (place.priority ?? 1);
    const said = place.about !== undefined || (place.sources?.length ?? 0) > 0;
    const picked = said || priority >= PICKED;
    return [
      {
        id: place.id,
        at,
        fitted: true,
        name: nameOf(world, place.names),
        gate: GATES.has(place.kind),
        approx: place.approx === true,
        priority: asked?.length === 0 ? Math.min(priority, 2) : priority,
        sites: own,
        ...(picked ? {mark: `place/${place.id}`} : {}),
      },
    ];
  });
}

/** Marks in the order of the routes: a leg, then the places it reaches for the first time. */
function marksOf(
  world: World,
  cite: Citations,
  routes: readonly Route[],
  drawn: readonly Drawn[],
  places: readonly MapPlace[],
): Mark[] {
  const {facts, language} = world;
  const byId = new Map(places.map((place) => [place.id, place]));
  const routesAt = (id: string): Route[] =>
    routes.filter(({legs}) => legs.some(({stops}) => stops.includes(id)));
  const done = new Set<string>();
  const placeMark = (id: string): Mark[] => {
    const place = byId.get(id);
    const record = facts.places.get(id);
    if (!place?.mark || !record || done.has(id)) return [];
    done.add(id);
    const here = routesAt(id);
    const claims = claimsOfPlace(world, id).map((claim) => claim.id);
    return [
      {
        key: place.mark,
        ids: [id],
        label: language.text('corridor-map.placeLabel', {
          place: place.name.text,
          kind: language.text(`words.place-${record.kind}`),
        }),
        relates: [
          id,
          ...(record.country ? [record.country] : []),
          ...here.map((route) => route.id),
          ...claims,
        ],
        picks: {ids: [id]},
        panel: () => placePanel(world, cite, record, here),
      },
    ];
  };
  const marks = routes.flatMap((route, index): Mark[] => {
    const keys = new Set(
      [drawn[index]].flatMap((each) => [
        ...(each?.legs ?? []).map(({key}) => key),
        ...(each?.areas ?? []).map(({key}) => key),
        ...(each?.ties ?? []).map(({key}) => key),
        ...(each?.sites ?? []).map(({site}) => site.mark),
      ]),
    );
    const claims = claimsOfRoute(world, route.id).map((claim) => claim.id);
    return route.legs.flatMap((leg, i): Mark[] => {
      const key = legKey(route.id, i);
      const stops = leg.stops.filter((stop) => typeof stop === 'string');
      if (!keys.has(key)) return [];
      const countries = stops.flatMap((id) => {
        const place = facts.places.get(id);
        return place?.kind === 'country' ? [id] : (place?.country ?? []);
      });
      return [
        {
          key,
          ids: [route.id],
          label: legLabel(world, route, i),
          relates: [route.id, ...new Set([...stops, ...countries]), ...claims],
          picks: {ids: [route.id]},
          panel: () => legPanel(world, cite, route, leg),
        },
        ...stops.flatMap(placeMark),
      ];
    });
  });
  return unlike([...marks, ...places.flatMap(({id}) => placeMark(id))]);
}

/** Two legs between the same stops get a number, so that every name is one. */
function unlike(marks: readonly Mark[]): Mark[] {
  const seen = new Map<string, number>();
  return marks.map((mark) => {
    const count = (seen.get(mark.label) ?? 0) + 1;
    seen.set(mark.label, count);
    return count === 1 ? mark : {...mark, label: `${mark.label} (${count})`};
  });
}

function legLabel(world: World, route: Route, index: number): string {
  const {language} = world;
  const leg = route.legs[index];
  if (!leg) return '';
  const stops = leg.stops.flatMap((stop) =>
    typeof stop === 'string' ? [nameById(world, stop).text] : [],
  );
  const [from = '', to = ''] = [stops[0], stops.at(-1)];
  const name = nameOf(world, route.names).text;
  const status = language.text(`words.status-${leg.status}`);
  const mode = language.text(`words.mode-${leg.mode}`);
  const layer = language.text(`words.layer-${route.layer}`);
  if (leg.mode === 'point' || leg.mode === 'area') {
    return language.text('corridor-map.siteLabel', {route: name, place: from, layer, status});
  }
  if (leg.mode === 'ties') {
    return language.text('corridor-map.tieLabel', {route: name, from, to, layer});
  }
  return leg.names
    ? language.text('corridor-map.legLabelNamed', {route: name, leg: nameOf(world, leg.names).text, mode, status}) // prettier-ignore
    : language.text('corridor-map.legLabel', {route: name, from, to, mode, status});
}

/** Gives letters to what only panels cite, so that the list of sources is whole from the start. */
function citeEvents(
  world: World,
  cite: Citations,
  routes: readonly Route[],
  places: readonly MapPlace[],
): void {
  const ids = new Set([...routes.map(({id}) => id), ...places.map(({id}) => id)]);
  for (const event of world.facts.events.values()) {
    if (event.routes?.some((id) => ids.has(id)) || ids.has(event.place ?? ''))
      cite.cite(event.sources);
  }
  const concerns = (list: readonly string[] | undefined): boolean =>
    list?.some((id) => ids.has(id)) === true;
  for (const record of [...world.facts.projects.values(), ...world.facts.trends.values()]) {
    if (concerns(record.routes) || concerns(record.places)) cite.cite(record.sources);
  }
}

function litOf({facts}: World, legs: readonly MapLeg[]): ReadonlySet<string> {
  return new Set(
    legs.flatMap(({nodes}) => nodes.flatMap((node) => facts.places.get(node)?.country ?? [])),
  );
}

function countryName(world: World, code: string): MapName | undefined {
  const place = world.facts.places.get(code);
  if (place?.kind !== 'country') return undefined;
  const name = nameOf(world, place.names);
  const text = capitals(name.text, name.lang ?? world.language.code);
  return {id: code, name: {...name, text}, ...(place.at ? {at: place.at} : {})};
}

function seasOf(world: World): (MapName & {place: Place})[] {
  return [...world.facts.places.values()].flatMap((place) =>
    place.kind === 'sea' ? [{id: place.id, name: nameOf(world, place.names), place}] : [],
  );
}

function focusOf(
  world: World,
  basemap: Basemap,
  {focus}: Options,
  legs: readonly MapLeg[],
): readonly Position[] | undefined {
  if (!focus) return undefined;
  if ('bounds' in focus) {
    const [west, south, east, north] = focus.bounds;
    const across = [0, 0.25, 0.5, 0.75, 1].map((t) => west + (east - west) * t);
    return across.flatMap((x) => [[x, south], [x, north]]); // prettier-ignore
  }
  const points = focus.ids.flatMap((id): Position[] => {
    const place = world.facts.places.get(id);
    if (place?.kind === 'country') return [...(largestPart(basemap, id)?.ring ?? [])];
    if (place?.ring) return place.ring;
    if (place) {
      const at = whereIs(world.facts, basemap, id);
      return at ? [at] : [];
    }
    return legs.filter(({route}) => route === id).flatMap(({lines}) => lines.flat());
  });
  return points.length > 0 ? points : undefined;
}
