import type {Position} from 'geojson';
import {layerIds, statuses, type Place, type Route} from '../data/schema.js';
import {borderPolicies} from '../geography/borders.js';
import {readPack, type Basemap} from '../geography/unpack.js';
import {readAttributes} from './attributes.js';
import {createCitations, nameOf, type Citations} from './citations.js';
import {capitals, sentence} from './corridor-map/capitals.js';
import {claimsAbout, volumeKey, volumeOf} from './corridor-map/claims.js';
import {drawRoute, largestRing, whereIs, type Drawn} from './corridor-map/legs.js';
import {legName, legPanel, placePanel, recordsAbout} from './corridor-map/panels.js';
import {tablesOf} from './corridor-map/tables.js';
import type {Bounds, MapModel, MapPlace, MapTie, VolumeKey} from './corridor-map/types.js';
import type {Attributes, LegendItem, Mark, World} from './figure.js';

export type {MapModel} from './corridor-map/types.js';

const GATES = new Set(['port', 'terminal', 'crossing']);
/** Places of at least this priority can be picked though nothing is said of them. */
const PICKED = 5;
/** More routes than this cannot be told apart on one map. */
const MANY = 300;

/** Four numbers as west, south, east, north; null for anything else. */
export function boundsOf(text = ''): Bounds | null {
  const numbers = text.trim().split(/[\s,]+/).map(Number); // prettier-ignore
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  const sound =
    numbers.length === 4 && Math.abs(west) <= 360 && Math.abs(east) <= 360 && west !== east;
  return sound && south >= -90 && south < north && north <= 90 ? [west, south, east, north] : null;
}

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
  const basemap = readPack(facts.dataset.basemap) ?? builtIn;
  const on = read.choices('layers', layerIds);
  const borders = read.choice('borders', borderPolicies, 'neutral');
  const asked = read.raw('places') === 'none' ? [] : read.ids('places', facts.places);
  const view = read.choice('view', ['auto', 'map', 'table'], 'auto');
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
  const drawn = routes.map((route) =>
    drawRoute(world, basemap, route, volumes.get(route.id)?.volume),
  );
  const legs = drawn.flatMap((each) => each.legs);
  const areas = drawn.flatMap((each) => each.areas);
  const ties = bent(drawn.flatMap((each) => each.ties));
  const focus = focusOf(world, basemap, attributes['focus'], read.ids, drawn);
  const places = placesOf(world, basemap, drawn, asked);
  const marks = marksOf(world, cite, drawn, places);
  const shown = [...volumes].flatMap(([id, volume]) =>
    volume && legs.some((leg) => leg.route === id && leg.trunk.includes(true)) ? [volume] : [],
  );
  const key = volumeKey(world, cite, shown);
  const records = [...facts.places.values()].filter(
    ({id, kind}) => kind === 'sea' || places.some((place) => place.id === id),
  );
  const whole = !attributes['routes'] && !attributes['places'];
  const tables = tablesOf(world, cite, routes, records, whole);
  const ids = [...routes, ...records].map(({id}) => id);
  // What only panels cite gets its letter here: they are made when they are opened.
  for (const {sources} of recordsAbout(world, ids)) cite.cite(sources);
  const nowhere = drawn.filter(
    (each) => !each.legs.length && !each.sites.length && !each.areas.length && !each.ties.length,
  );
  const named = drawn.map(({route}) => {
    const volume = volumes.get(route.id);
    return {
      id: route.id,
      layer: route.layer,
      name: nameOf(world, route.names),
      detail:
        volume && shown.includes(volume)
          ? `${volume.volume.text}, ${language.date(volume.period)}`
          : undefined,
    };
  });
  const policy = language.text(`corridor-map.borders-${borders}`);
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
    legend: legendOf(world, drawn, key),
    notes: [
      key ? language.text('corridor-map.noteWidth', {measure: key.text}) : '',
      year && !key ? language.text('corridor-map.noteNoPeriod', {year}) : '',
      imprint,
      approximate.length > 0
        ? `${language.text('corridor-map.approximate')}: ${language.list(approximate)}.`
        : '',
      nowhere.length > 0
        ? language.text('corridor-map.noteNowhere', {
            routes: nowhere.map(({route}) => nameOf(world, route.names).text).join('; '),
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
    problems: read.problems,
    ids: idsOf(world, tables),
    ...(legs.length + places.length + areas.length + ties.length === 0 && {
      empty: language.text('corridor-map.empty'),
    }),
    table: view === 'table',
    routes: named,
    legs,
    places,
    areas,
    ties,
    lit: new Set(
      legs.flatMap(({nodes}) => nodes.flatMap((node) => facts.places.get(node)?.country ?? [])),
    ),
    countryName: (code) => {
      const place = facts.places.get(code);
      const name = place?.kind === 'country' && nameOf(world, place.names);
      return name
        ? {name: {...name, text: capitals(name.text, name.lang ?? language.code)}, at: place.at}
        : undefined;
    },
    seas: records.flatMap(({id, kind, names, at}) =>
      kind === 'sea' && at ? [{id, name: nameOf(world, names), at}] : [],
    ),
    focus,
    inset,
    borders,
    basemap,
    volumes: key,
    words: {km: (n) => language.quantity(n, 'km'), inset: language.text('corridor-map.inset')},
  };
}

/** Records in the tables, and what is said to differ or to be in doubt about them. */
function idsOf({facts}: World, tables: MapModel['tables']): string[] {
  const ids = tables.flatMap(({rows}) => rows.flatMap((row) => row.ids));
  const more = ids.flatMap((id) => [...facts.disagreementsOver(id), ...facts.doubtsOver(id)]);
  return [...new Set([...ids, ...more.map(({id}) => id)])];
}

/** Ties between the same two places lie on alternating sides, farther out the more there are. */
function bent(ties: readonly MapTie[]): MapTie[] {
  const counts = new Map<string, number>();
  return ties.map((tie) => {
    const pair = [String(tie.from), String(tie.to)].sort().join(' ');
    const count = counts.get(pair) ?? 0;
    counts.set(pair, count + 1);
    return {...tie, bend: (count % 2 ? -1 : 1) * (0.14 + 0.03 * count)};
  });
}

/** Stops of the routes, sites, places asked for. */
function placesOf(
  {facts, language}: World,
  basemap: Basemap,
  drawn: readonly Drawn[],
  asked: readonly string[] | undefined,
): MapPlace[] {
  const stops = drawn.flatMap(({route, legs}) => [
    ...legs.flatMap(({nodes}) => nodes),
    ...route.legs.flatMap(({mode, stops: ends}) => (mode === 'ties' ? ends : [])),
  ]);
  const sites = drawn.flatMap((each) => each.sites);
  return [...new Set([...stops, ...sites.map(({place}) => place), ...(asked ?? [])])].flatMap(
    (id): MapPlace[] => {
      const place = typeof id === 'string' ? facts.places.get(id) : undefined;
      const at = place && whereIs(facts, basemap, place.id);
      if (!at || place.kind === 'country' || place.kind === 'sea') return [];
      const own = sites.flatMap((each) => (each.place === id ? [each.site] : []));
      if (place.kind === 'area' && !own.length && !asked?.includes(place.id)) return [];
      const priority = asked?.includes(place.id)
        ? 9
        : Math.min(place.priority ?? 1, asked?.length === 0 ? 2 : 10);
      const picked = place.about !== undefined || !!place.sources?.length || priority >= PICKED;
      return [
        {
          id: place.id,
          at,
          name: nameOf({facts, language}, place.names),
          gate: GATES.has(place.kind),
          approx: place.approx === true,
          priority,
          sites: own,
          mark: picked ? `place/${place.id}` : undefined,
        },
      ];
    },
  );
}

/** Marks in the order of the routes: a leg, then the places it reaches for the first time. */
function marksOf(
  world: World,
  cite: Citations,
  drawn: readonly Drawn[],
  places: readonly MapPlace[],
): Mark[] {
  const {facts, language} = world;
  const routes = drawn.map(({route}) => route);
  const claimsOf = (id: string): string[] => claimsAbout(world, id).map((claim) => claim.id);
  const placeMark = ({id, mark, name}: MapPlace, record: Place): Mark[] => {
    const here = routes.filter(({legs}) => legs.some(({stops}) => stops.includes(id)));
    return mark
      ? [
          {
            key: mark,
            ids: [id],
            label: `${name.text}, ${language.text(`words.place-${record.kind}`)}`,
            relates: [
              id,
              ...(record.country ? [record.country] : []),
              ...here.map((route) => route.id),
              ...claimsOf(id),
            ],
            picks: {ids: [id]},
            panel: () => placePanel(world, cite, record, here),
          },
        ]
      : [];
  };
  const of = (id: unknown): Mark[] => {
    const place = places.find((each) => each.id === id);
    const record = place && facts.places.get(place.id);
    return record ? placeMark(place, record) : [];
  };
  const marks = new Map<string, Mark>();
  const labels = new Map<string, number>();
  const add = (mark: Mark): void => {
    if (marks.has(mark.key)) return;
    // Two legs between the same stops get a number, so that every name is one.
    const count = (labels.get(mark.label) ?? 0) + 1;
    labels.set(mark.label, count);
    marks.set(mark.key, count > 1 ? {...mark, label: `${mark.label} (${count})`} : mark);
  };
  for (const {route, ...parts} of drawn) {
    const keys = new Set(
      [...parts.legs, ...parts.areas, ...parts.ties, ...parts.sites.map(({site}) => site)].map(
        ({key}) => key,
      ),
    );
    route.legs.forEach((leg, i) => {
      const key = `leg/${route.id}/${i}`;
      if (!keys.has(key)) return;
      const stops = leg.stops.filter((stop) => typeof stop === 'string');
      add({
        key,
        ids: [route.id],
        label: `${nameOf(world, route.names).text}: ${legName(world, leg)}, ${language.text(`words.mode-${leg.mode}`)}, ${language.text(`words.status-${leg.status}`)}`,
        relates: [
          route.id,
          ...stops,
          ...stops.flatMap((id) => facts.places.get(id)?.country ?? []),
          ...claimsOf(route.id),
        ],
        picks: {ids: [route.id]},
        panel: () => legPanel(world, cite, route, leg),
      });
      stops.flatMap(of).forEach(add);
    });
  }
  places.flatMap(({id}) => of(id)).forEach(add);
  return [...marks.values()];
}

/** Entries for what is on the map and nothing else; the layout drops what it had no room for. */
function legendOf(
  {language}: World,
  drawn: readonly Drawn[],
  key: VolumeKey | undefined,
): LegendItem[] {
  const item = (glyph: string, text: string): LegendItem => ({
    glyph,
    label: {text: sentence(text, language.code)},
  });
  const families = [
    ['layer', 'legs', ''],
    ['site', 'sites', 'point'],
    ['area', 'areas', 'area'],
    ['tie', 'ties', 'ties'],
  ] as const;
  const used = new Set(
    drawn.flatMap(({legs, areas, ties}) => [...legs, ...areas, ...ties].map(({status}) => status)),
  );
  const pipeline = drawn.some(({legs}) => legs.some(({mode}) => mode.endsWith('pipeline')));
  return [
    ...families.flatMap(([family, part, mode]) =>
      layerIds
        .filter((layer) =>
          drawn.some((each) => each.route.layer === layer && each[part].length > 0),
        )
        .map((layer) => {
          const text = language.text(`words.layer-${layer}`);
          return item(
            `${family}-${layer}`,
            mode ? `${text}: ${language.text(`words.mode-${mode}`)}` : text,
          );
        }),
    ),
    ...statuses
      .filter((status) => used.has(status))
      .map((status) => item(`status-${status}`, language.text(`words.status-${status}`))),
    ...(pipeline ? [item('pipeline', language.text('corridor-map.pipeline'))] : []),
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

/** What the map is fitted to: a box, or places, countries and routes. */
function focusOf(
  {facts}: World,
  basemap: Basemap,
  text: string | undefined,
  ids: ReturnType<typeof readAttributes>['ids'],
  drawn: readonly Drawn[],
): Position[] | undefined {
  const bounds = boundsOf(text);
  if (bounds) {
    const [west, south, east, north] = bounds;
    return [0, 0.25, 0.5, 0.75, 1].flatMap((t) =>
      [south, north].map((y) => [west + (east - west) * t, y]),
    );
  }
  const known = new Map<string, Place | Route>([...facts.places, ...facts.routes]);
  return ids('focus', known)?.flatMap((id): Position[] => {
    const place = facts.places.get(id);
    if (!place)
      return drawn.flatMap(({route, legs}) =>
        route.id === id ? legs.flatMap(({lines}) => lines.flat()) : [],
      );
    const at = whereIs(facts, basemap, id);
    return (place.kind === 'country' ? largestRing(basemap, id) : place.ring) ?? (at ? [at] : []);
  });
}
