import {FULL} from '../data/edition.js';
import {layerIds, statuses} from '../data/schema.js';
import {borderPolicies} from '../geography/borders.js';
import {ownBorders, readBasemap} from '../geography/own.js';
import {readPack, type Basemap} from '../geography/unpack.js';
import {readAttributes} from './attributes.js';
import {createCitations, nameOf} from './citations.js';
import {boundsOf, coarse, focusOf} from './corridor-map/focus.js';
import {volumeKey, volumeOf} from './corridor-map/claims.js';
import {drawRoute, whereIs} from './corridor-map/legs.js';
import {marksOf} from './corridor-map/marks.js';
import {linesAbout, tablesOf} from './corridor-map/statements.js';
import {stripOf} from './corridor-map/strip.js';
import type {MapModel, MapPart, MapPlace, VolumeKey} from './corridor-map/types.js';
import type {Attributes, LegendItem, World} from './figure.js';

export {boundsOf} from './corridor-map/focus.js';
export type {MapModel} from './corridor-map/types.js';

/** Places of at least this priority can be picked though nothing is said of them. */
const PICKED = 5;
/** More routes than this cannot be told apart on one map. */
const MANY = 300;

/**
 * What a map says: routes by layer, mode and status of each leg, the places on them, and every claim
 * about either. Widths come from claims alone; what the sources do not place is not placed.
 *
 * @param builtIn the basemap to draw on where the dataset brings none
 */
export function corridorMapModel(world: World, attributes: Attributes, builtIn: Basemap): MapModel {
  const {facts, language} = world;
  const read = readAttributes('corridor-map', attributes);
  const cite = createCitations(world);
  const {basemap: brought, borders: lines} = facts.dataset;
  const basemap = (FULL ? readBasemap(brought) : readPack(brought)) ?? builtIn;
  const on = read.choices('layers', layerIds);
  const borders = read.choice('borders', borderPolicies, 'neutral');
  const asked = read.ids('places', facts.places);
  const view = read.choice('view', ['auto', 'map', 'table'], 'auto', ['strip', 'auto strip']);
  // An attribute is of this one figure: it is stronger than the lines of the dataset.
  const own = FULL && lines && !read.raw('borders') ? ownBorders(lines) : undefined;
  const inset =
    boundsOf(read.raw('inset')) ?? read.choice<'auto' | 'none'>('inset', ['auto', 'none'], 'auto');
  let year = read.raw('year');
  if (year && !/^\d{4}$/.test(year)) {
    read.report('year', 'bad-date', {written: year});
    year = undefined;
  }
  const chosen = (read.ids('routes', facts.routes) ?? [...facts.routes.keys()]).flatMap(
    (id) => facts.routes.get(id) ?? [],
  );
  const routes = chosen.filter(({layer}) => on?.includes(layer) ?? true);
  const volumes = new Map(routes.map(({id}) => [id, volumeOf(world, id, year)]));
  const parts = routes.flatMap((route) =>
    drawRoute(world, basemap, route, volumes.get(route.id)?.volume),
  );
  const legs = kindOf(parts, 'leg');
  const focus = focusOf(world, basemap, attributes['focus'], read.ids, legs);
  const places = placesOf(world, basemap, parts, asked);
  const marks = marksOf(world, cite, routes, parts, places);
  const shown = [...volumes].flatMap(([id, volume]) =>
    volume && legs.some((leg) => leg.route === id && leg.trunk.includes(true)) ? [volume] : [],
  );
  const key = volumeKey(world, cite, shown);
  const records = [...facts.places.values()].filter(
    ({id, kind}) => kind === 'sea' || places.some((place) => place.id === id),
  );
  const tables = tablesOf(world, cite, routes, records);
  // What only panels cite gets its letter here: they are made when they are opened.
  for (const {id} of [...routes, ...records]) linesAbout(world, cite, id);
  const nowhere = routes.filter(({id}) => !parts.some(({route}) => route === id));
  const named = routes.map(({id, layer, names}) => {
    const found = volumes.get(id);
    const detail =
      found && shown.includes(found)
        ? `${found.volume.text}, ${language.date(found.period)}`
        : undefined;
    return {id, layer, name: nameOf(world, names), detail};
  });
  const written = FULL && own && lines?.['policy'];
  const policy =
    FULL && own
      ? nameOf(world, typeof written === 'string' ? written : language.text('map-more.ownBorders'))
          .text
      : language.text(`corridor-map.borders-${borders}`);
  const imprint = legs.some(({approx}) => approx)
    ? `${language.text('corridor-map.indicative')} ${policy}`
    : policy;
  const approximate = places.filter(({approx}) => approx).map(({name}) => name.text);
  const wide = named.find(({detail}) => detail);
  const many = named.length > MANY;
  return {
    heading: (named.length === 1 && named[0]?.name) || {
      text: language.text('corridor-map.headingMany'),
    },
    description: {
      drawn: `${language.text('corridor-map.drawn', {n: routes.length})} ${language.text('corridor-map.statuses', {statuses: countsOf(world, legs)})}`,
      extremes: wide
        ? language.text('corridor-map.extremes', {route: wide.name.text, value: wide.detail ?? ''})
        : language.text('corridor-map.extremesNone'),
      trend: meetingOf(world, legs, places),
    },
    howToRead: language.text('corridor-map.howToRead'),
    marks,
    legend: legendOf(world, parts, key),
    notes: [
      key ? language.text('corridor-map.noteWidth', {measure: key.text}) : '',
      year && !key ? language.text('corridor-map.noteNoPeriod', {year}) : '',
      imprint,
      approximate.length > 0
        ? `${language.text('corridor-map.approximate')}: ${language.list(approximate)}.`
        : '',
      nowhere.length > 0
        ? language.text('corridor-map.noteNowhere', {
            routes: nowhere.map(({names}) => nameOf(world, names).text).join('; '),
          })
        : '',
      many ? language.text('corridor-map.noteMany') : '',
    ].filter(Boolean),
    imprint,
    sources: cite.lines(),
    tables,
    layers: [...new Set(chosen.map(({layer}) => layer))].map((id) => ({
      id,
      label: {text: language.text(`words.layer-${id}`)},
      on: on?.includes(id) ?? true,
    })),
    problems: FULL
      ? [...read.problems, ...coarse(basemap === builtIn, basemap, focus, legs, places)]
      : read.problems,
    ids: tables.flatMap(({rows}) => rows.flatMap((row) => row.ids)),
    ...(parts.length + places.length === 0 && {
      empty: language.text('corridor-map.empty'),
    }),
    table: view === 'table',
    routes: named,
    legs,
    places,
    areas: kindOf(parts, 'area'),
    ties: kindOf(parts, 'tie'),
    lit: new Set(
      legs.flatMap(({nodes}) => nodes.flatMap((node) => facts.places.get(node)?.country ?? [])),
    ),
    countryName: (code) => {
      const place = facts.places.get(code);
      const name = place?.kind === 'country' && nameOf(world, place.names);
      return name
        ? {name: {...name, text: language.capitals(name.text, name.lang)}, at: place.at}
        : undefined;
    },
    seas: records.flatMap(({id, kind, names, at}) =>
      kind === 'sea' && at ? [{id, name: nameOf(world, names), at}] : [],
    ),
    focus,
    inset,
    borders,
    ...(FULL && {
      ownBorders: own,
      rtl: language.dir === 'rtl',
      stripUnder: {strip: Infinity, 'auto strip': 400}[view as string] ?? 0,
      strips: (least: number) =>
        named.flatMap((route) => stripOf(world, {legs, places}, route, least) ?? []),
      noRoom: (routes: string) => language.text('map-more.noRoom', {routes}),
    }),
    basemap,
    volumes: key,
    words: {km: (n) => language.quantity(n, 'km'), inset: language.text('corridor-map.inset')},
  };
}

const kindOf = <K extends MapPart['kind']>(parts: readonly MapPart[], kind: K) =>
  parts.filter((part): part is Extract<MapPart, {kind: K}> => part.kind === kind);

/** Stops of the routes, sites, places asked for. */
function placesOf(
  world: World,
  basemap: Basemap,
  parts: readonly MapPart[],
  asked: readonly string[] = [],
): MapPlace[] {
  const {facts} = world;
  const ids = new Set([...parts.flatMap(({nodes}) => nodes), ...asked]);
  return [...ids].flatMap((id): MapPlace[] => {
    const place = facts.places.get(id);
    const at = place && whereIs(facts, basemap, id);
    const sites = kindOf(parts, 'site').filter(({nodes}) => nodes.includes(id));
    const wanted = asked.includes(id);
    if (!at || /country|sea/.test(place.kind) || (place.kind === 'area' && !sites[0] && !wanted))
      return [];
    const {about, sources, kind, approx = false} = place;
    const priority = wanted ? 9 : (place.priority ?? 1);
    return [
      {
        id,
        at,
        name: nameOf(world, place.names),
        gate: /port|terminal|crossing/.test(kind),
        approx,
        priority,
        sites,
        mark: about || sources?.length || priority >= PICKED ? `place/${id}` : undefined,
      },
    ];
  });
}

/** Entries for what is on the map and nothing else. */
function legendOf(
  {language}: World,
  parts: readonly MapPart[],
  key: VolumeKey | undefined,
): LegendItem[] {
  const item = (glyph: string, text: string): LegendItem => ({
    glyph,
    label: {text: language.sentence(text)},
  });
  const kinds = {leg: '', site: 'point', area: 'area', tie: 'ties'} as const;
  return [
    ...Object.entries(kinds).flatMap(([kind, mode]) =>
      layerIds
        .filter((layer) => parts.some((part) => part.kind === kind && part.layer === layer))
        .map((layer) => {
          const text = language.text(`words.layer-${layer}`);
          return item(
            `${kind}-${layer}`,
            mode ? `${text}: ${language.text(`words.mode-${mode}`)}` : text,
          );
        }),
    ),
    ...statuses
      .filter((status) => parts.some((part) => part.status === status))
      .map((status) => item(`status-${status}`, language.text(`words.status-${status}`))),
    ...(kindOf(parts, 'leg').some(({mode}) => mode.endsWith('pipeline'))
      ? [item('pipeline', language.text('corridor-map.pipeline'))]
      : []),
    ...(key?.steps ?? []).map(({value, text}) => item(`volume:${value}/${key?.most ?? 1}`, text)),
  ];
}

function countsOf({language}: World, legs: MapModel['legs']): string {
  const counts = statuses.flatMap((status) => {
    const n = legs.filter((leg) => leg.status === status).length;
    return n ? [`${language.text(`words.status-${status}`)} ${language.numberOf(n)}`] : [];
  });
  return language.list(counts);
}

/** The one pattern that is counted, not judged: the place where most routes meet. */
function meetingOf({language}: World, legs: MapModel['legs'], places: readonly MapPlace[]): string {
  const counted = places.map(({id, name, priority}) => ({
    name,
    n: new Set(legs.flatMap(({nodes, route}) => (nodes.includes(id) ? [route] : []))).size,
    priority,
  }));
  const [best] = counted.sort((a, b) => b.n - a.n || b.priority - a.priority);
  return best && best.n > 1
    ? language.text('corridor-map.meets', {place: best.name.text, n: best.n})
    : '';
}
