import type {Citation, Claim, Leg, Place, Route, Text} from '../../data/schema.js';
import {nameById, nameOf, type Citations} from '../citations.js';
import type {PanelLine, Said, Table, World} from '../figure.js';
import {aboutText, claimsAbout, valueText} from './claims.js';

/** One thing that is stated: a cell of a table, a line of a panel. */
interface Stated {
  readonly label: string;
  readonly text: Said;
  readonly sources?: readonly Citation[] | undefined;
  /** In base unit, for the download. */
  readonly value?: Claim['value'];
}

type Key =
  | `frame.column${'What' | 'Value' | 'Unit' | 'Period' | 'Qualifier' | 'Kind' | 'Status' | 'Place' | 'Note'}`
  | `corridor-map.${'route' | 'leg' | 'layer' | 'mode' | 'since' | 'alsoCalled' | 'country'}`;

/** Says one thing; a text that is not there is an empty cell and no line. */
const sayIn =
  (world: World) =>
  (
    key: Key,
    text: Text | undefined,
    sources?: readonly Citation[],
    label = world.language.text(key),
  ): Stated => ({
    label,
    text: typeof text === 'object' ? nameOf(world, text) : {text: text ?? ''},
    sources,
  });

/** Names of the stops that have one. */
const stopsOf = (world: World, {stops}: Leg): string[] =>
  stops.flatMap((stop) => (typeof stop === 'string' ? [nameById(world, stop).text] : []));

/** What a leg is called beside its route: its own name, else its ends. */
export function legName(world: World, leg: Leg): string {
  const stops = stopsOf(world, leg);
  const ends = [...new Set([stops[0] ?? '', stops.at(-1) ?? ''])].join(' – ');
  return leg.names ? nameOf(world, leg.names).text : ends;
}

/** What is stated of a leg, its route and its name first. */
export function ofLeg(world: World, route: Route, leg: Leg): Stated[] {
  const {language} = world;
  const say = sayIn(world);
  const aka = (route.aka ?? []).map((text) => nameOf(world, text).text).join('; ');
  return [
    say('corridor-map.route', route.names, route.sources),
    say('corridor-map.leg', stopsOf(world, leg).join(' – ')),
    say('corridor-map.layer', language.text(`words.layer-${route.layer}`)),
    say('corridor-map.mode', language.text(`words.mode-${leg.mode}`)),
    say('frame.columnStatus', language.text(`words.status-${leg.status}`), leg.sources),
    say('corridor-map.since', leg.since && language.date(leg.since)),
    say('corridor-map.alsoCalled', aka),
    say('frame.columnNote', leg.note ?? route.note),
  ];
}

/** What is stated of a place, its name first. */
export function ofPlace(world: World, place: Place): Stated[] {
  const {language} = world;
  const {names, sources, kind, country, about, note, approx} = place;
  const say = sayIn(world);
  const text = [
    about && nameOf(world, about).text,
    note && nameOf(world, note).text,
    approx && language.text('corridor-map.approximate'),
  ];
  return [
    say('frame.columnPlace', names, sources),
    say('frame.columnKind', language.text(`words.place-${kind}`)),
    say('corridor-map.country', country && nameById(world, country).text),
    say('frame.columnNote', text.filter(Boolean).join('. '), sources),
  ];
}

function ofClaim(world: World, claim: Claim): Stated[] {
  const {facts, language} = world;
  const measure = facts.measures.get(claim.measure);
  const say = sayIn(world);
  if (!measure) return [];
  return [
    say('frame.columnWhat', aboutText(world, claim, measure), claim.sources),
    {
      ...say('frame.columnValue', valueText(world, claim, measure)),
      value: claim.value,
    },
    say('frame.columnUnit', claim.figure === 'growth' ? '' : measure.unit),
    say('frame.columnPeriod', language.date(claim.period)),
    say('frame.columnQualifier', language.text(`words.says-${claim.says}`)),
    say('frame.columnKind', language.text(`words.kind-${claim.kind}`)),
    say('frame.columnNote', claim.note),
  ];
}

/** Lines of a panel, those that say something. */
export function linesOf(cite: Citations, list: readonly Stated[]): PanelLine[] {
  return list
    .filter(({text}) => text.text)
    .map(({label, text, sources}) => ({
      kind: 'text',
      ...(label && {label}),
      text,
      letters: cite.cite(sources),
    }));
}

/** What the dataset says of a route or a place: claims, what differs, plans, trends, events. */
export function linesAbout(world: World, cite: Citations, id: string): PanelLine[] {
  const {facts, language} = world;
  const say = sayIn(world);
  const claims = claimsAbout(world, id);
  const ids = [id, ...claims.map((claim) => claim.id)];
  const over = <T>(list: (id: string) => readonly T[]): T[] => [...new Set(ids.flatMap(list))];
  return [
    ...claims.flatMap((claim): PanelLine[] => {
      const [what, value, , , , , note] = ofClaim(world, claim);
      return what && value && note
        ? [
            {
              kind: 'value',
              value: value.text.text,
              text: what.text.text,
              letters: cite.cite(claim.sources),
            },
            ...linesOf(cite, [{...note, label: ''}]),
          ]
        : [];
    }),
    ...over(facts.disagreementsOver).map(({why}): PanelLine => ({
      kind: 'differs',
      text: nameOf(world, why),
    })),
    ...over(facts.doubtsOver).map(({taken}): PanelLine => ({
      kind: 'doubt',
      text: {text: language.text('frame.doubtTaken', {taken: nameOf(world, taken).text})},
    })),
    ...linesOf(cite, [
      ...[...facts.projects.values()].flatMap(({routes, places, status, names, sources}) =>
        routes?.includes(id) || places?.includes(id)
          ? say('frame.columnNote', names, sources, language.text(`words.project-${status}`))
          : [],
      ),
      ...[...facts.events.values()].flatMap(({routes, place, date, names, sources}) =>
        routes?.includes(id) || place === id
          ? say('frame.columnNote', names, sources, language.dateOfEvent(date))
          : [],
      ),
    ]),
  ];
}

/** What the map shows as tables: legs, figures, places. */
export function tablesOf(
  world: World,
  cite: Citations,
  routes: readonly Route[],
  places: readonly Place[],
): Table[] {
  const {language} = world;
  const table = (
    caption: string,
    rows: readonly (readonly [string, readonly Stated[]])[],
  ): Table[] => {
    const [first] = rows;
    if (!first) return [];
    const columns = first[1].map(({label, value}) => ({
      key: label,
      label,
      numeric: value !== undefined,
    }));
    return [
      {
        caption,
        columns,
        rows: rows.map(([id, cells]) => ({
          ids: [id],
          cells: cells.map(({text, sources, value}) => ({
            ...text,
            letters: cite.cite(sources),
            ...(value !== undefined && {value}),
          })),
        })),
      },
    ];
  };
  const claims = new Set([...routes, ...places].flatMap(({id}) => claimsAbout(world, id)));
  return [
    ...table(
      language.text('corridor-map.legs'),
      routes.flatMap((route) =>
        route.legs.map((leg) => [route.id, ofLeg(world, route, leg)] as const),
      ),
    ),
    ...table(
      language.text('corridor-map.figures'),
      [...claims].map((claim) => [claim.id, ofClaim(world, claim)]),
    ),
    ...table(
      language.text('corridor-map.places'),
      places.map((place) => [place.id, ofPlace(world, place)]),
    ),
  ];
}
