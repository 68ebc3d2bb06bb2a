import type {Citation, Claim, Place, Project, Route, Trend} from '../../data/schema.js';
import {nameById, nameOf, type Citations} from '../citations.js';
import type {Cell, Column, Said, Table, World} from '../figure.js';
import {aboutText, claimsOfPlace, claimsOfRoute, valueText} from './claims.js';

type Row = Table['rows'][number];

const cell = (said: Said | string, letters?: readonly string[]): Cell => ({
  ...(typeof said === 'string' ? {text: said} : said),
  ...(letters && letters.length > 0 ? {letters} : {}),
});

/** All that the map shows and knows, as tables: legs, figures, places, plans, trends. */
export function tablesOf(
  world: World,
  cite: Citations,
  routes: readonly Route[],
  places: readonly Place[],
  whole: boolean,
): Table[] {
  const {facts} = world;
  const ids = new Set(routes.map(({id}) => id));
  const shownPlaces = new Set(places.map(({id}) => id));
  const concerns = (record: {
    routes?: readonly string[] | undefined;
    places?: readonly string[] | undefined;
  }): boolean =>
    whole ||
    record.routes?.some((id) => ids.has(id)) === true ||
    record.places?.some((id) => shownPlaces.has(id)) === true;
  const claims = new Map(
    [...routes.flatMap(({id}) => claimsOfRoute(world, id)), ...places.flatMap(({id}) => claimsOfPlace(world, id))].map((claim) => [claim.id, claim]), // prettier-ignore
  );
  return [
    legTable(world, cite, routes),
    figureTable(world, cite, [...claims.values()]),
    placeTable(world, cite, places),
    planTable(world, cite, [...facts.projects.values()].filter(concerns)),
    trendTable(world, cite, [...facts.trends.values()].filter(concerns)),
  ].filter(({rows}) => rows.length > 0);
}

function columns(...list: readonly [string, string, boolean?][]): Column[] {
  return list.map(([key, label, numeric]) => ({key, label, ...(numeric ? {numeric} : {})}));
}

function legTable(world: World, cite: Citations, routes: readonly Route[]): Table {
  const {language} = world;
  const rows = routes.flatMap((route): Row[] =>
    route.legs.map((leg) => {
      const stops = leg.stops.flatMap((stop) =>
        typeof stop === 'string' ? [nameById(world, stop).text] : [],
      );
      const name = leg.names ? `${nameOf(world, leg.names).text}: ` : '';
      const note = leg.note ?? route.note;
      return {
        ids: [route.id],
        cells: [
          cell(nameOf(world, route.names), cite.cite(route.sources)),
          cell(stops.length > 0 ? name + stops.join(' – ') : language.text('frame.notStated'), cite.cite(leg.sources)), // prettier-ignore
          cell(language.text(`words.layer-${route.layer}`)),
          cell(language.text(`words.mode-${leg.mode}`)),
          cell(language.text(`words.status-${leg.status}`)),
          cell(leg.since ? language.date(leg.since) : language.text('frame.notStated')),
          cell(note ? nameOf(world, note) : ''),
        ],
      };
    }),
  );
  return {
    caption: language.text('corridor-map.tableCaption'),
    columns: columns(
      ['route', language.text('corridor-map.columnRoute')],
      ['leg', language.text('corridor-map.columnLeg')],
      ['layer', language.text('corridor-map.columnLayer')],
      ['mode', language.text('corridor-map.columnMode')],
      ['status', language.text('frame.columnStatus')],
      ['since', language.text('corridor-map.columnSince')],
      ['note', language.text('frame.columnNote')],
    ),
    rows,
  };
}

function figureTable(world: World, cite: Citations, claims: readonly Claim[]): Table {
  const {facts, language} = world;
  const rows = claims.flatMap((claim): Row[] => {
    const measure = facts.measures.get(claim.measure);
    if (!measure) return [];
    return [
      {
        ids: [claim.id],
        cells: [
          cell(aboutText(world, claim, measure), cite.cite(claim.sources)),
          {text: valueText(world, claim, measure), value: claim.value},
          cell(claim.figure === 'growth' ? '' : measure.unit),
          cell(
            claim.period === null ? language.text('frame.notStated') : language.date(claim.period),
          ),
          cell(language.text(`words.says-${claim.says}`)),
          cell(language.text(`words.kind-${claim.kind}`)),
          cell(claim.note ? nameOf(world, claim.note) : ''),
        ],
      },
    ];
  });
  return {
    caption: language.text('corridor-map.columnFigures'),
    columns: columns(
      ['what', language.text('frame.columnWhat')],
      ['value', language.text('frame.columnValue'), true],
      ['unit', language.text('frame.columnUnit')],
      ['period', language.text('frame.columnPeriod')],
      ['qualifier', language.text('frame.columnQualifier')],
      ['kind', language.text('frame.columnKind')],
      ['note', language.text('frame.columnNote')],
    ),
    rows,
  };
}

function placeTable(world: World, cite: Citations, places: readonly Place[]): Table {
  const {language} = world;
  return {
    caption: language.text('corridor-map.tablePlaces'),
    columns: columns(
      ['place', language.text('frame.columnPlace')],
      ['kind', language.text('corridor-map.columnKindOfPlace')],
      ['country', language.text('corridor-map.country')],
      ['about', language.text('corridor-map.columnAbout')],
      ['note', language.text('frame.columnNote')],
    ),
    rows: places.map((place) => ({
      ids: [place.id],
      cells: [
        cell(nameOf(world, place.names), cite.cite(place.sources)),
        cell(language.text(`words.place-${place.kind}`)),
        cell(place.country ? nameById(world, place.country) : ''),
        cell(place.about ? nameOf(world, place.about) : ''),
        cell([place.note ? nameOf(world, place.note).text : '', place.approx ? language.text('corridor-map.approximate') : ''].filter(Boolean).join(' ')), // prettier-ignore
      ],
    })),
  };
}

function namesOf(world: World, ...lists: readonly (readonly string[] | undefined)[]): string {
  return lists
    .flatMap((list) => list ?? [])
    .map((id) => nameById(world, id).text)
    .join(', ');
}

function planTable(world: World, cite: Citations, projects: readonly Project[]): Table {
  const {language} = world;
  return {
    caption: language.text('corridor-map.tableProjects'),
    columns: columns(
      ['what', language.text('frame.columnWhat')],
      ['layer', language.text('corridor-map.columnLayer')],
      ['status', language.text('frame.columnStatus')],
      ['where', language.text('corridor-map.columnPlaces')],
      ['note', language.text('frame.columnNote')],
    ),
    rows: projects.map((project) => ({
      ids: [project.id],
      cells: [
        cell(nameOf(world, project.names), cite.cite(project.sources)),
        cell(project.layer ? language.text(`words.layer-${project.layer}`) : ''),
        cell(language.text(`words.project-${project.status}`)),
        cell(namesOf(world, project.routes, project.places)),
        cell(project.note ? nameOf(world, project.note) : ''),
      ],
    })),
  };
}

function trendTable(world: World, cite: Citations, trends: readonly Trend[]): Table {
  const {language} = world;
  const cited = (sources: readonly Citation[]): readonly string[] => cite.cite(sources);
  return {
    caption: language.text('corridor-map.trends'),
    columns: columns(
      ['what', language.text('frame.columnWhat')],
      ['period', language.text('frame.columnPeriod')],
      ['where', language.text('corridor-map.columnPlaces')],
      ['note', language.text('frame.columnNote')],
    ),
    rows: trends.map((trend) => ({
      ids: [trend.id],
      cells: [
        cell(nameOf(world, trend.names), cited(trend.sources)),
        cell(
          trend.period === null ? language.text('frame.notStated') : language.date(trend.period),
        ),
        cell(namesOf(world, trend.routes, trend.places)),
        cell(trend.note ? nameOf(world, trend.note) : ''),
      ],
    })),
  };
}
