import type {Citation, Leg, Place, Route, Text} from '../../data/schema.js';
import {nameById, nameOf, type Citations} from '../citations.js';
import type {Panel, PanelLine, World} from '../figure.js';
import {aboutText, claimsAbout, valueText} from './claims.js';

/** Names of the stops that have one. */
export function stopsOf(world: World, {stops}: Leg): string[] {
  return stops.flatMap((stop) => (typeof stop === 'string' ? [nameById(world, stop).text] : []));
}

/** What a leg is called beside its route: its own name, else its ends. */
export function legName(world: World, leg: Leg): string {
  const stops = stopsOf(world, leg);
  return leg.names
    ? nameOf(world, leg.names).text
    : [...new Set([stops[0] ?? '', stops.at(-1) ?? ''])].join(' – ');
}

/** What is known of a leg: its own facts, then those of its route. */
export function legPanel(world: World, cite: Citations, route: Route, leg: Leg): Panel {
  const {language} = world;
  const {layer, aka = [], about, note, sources} = route;
  const line = lineIn(world, cite);
  const stops = stopsOf(world, leg);
  return {
    title: nameOf(world, route.names),
    subtitle: legName(world, leg),
    lines: [
      line(language.text('corridor-map.layer'), language.text(`words.layer-${layer}`)),
      line(language.text('corridor-map.mode'), language.text(`words.mode-${leg.mode}`)),
      line(
        language.text('frame.columnStatus'),
        language.text(`words.status-${leg.status}`),
        leg.sources,
      ),
      ...(leg.since ? [line(language.text('corridor-map.since'), language.date(leg.since))] : []),
      ...(stops.length > 2 ? [line(language.text('corridor-map.stops'), stops.join(' – '))] : []),
      ...aka.map((name) => line(language.text('corridor-map.alsoCalled'), name)),
      ...linesAbout(world, cite, route.id, about, sources, [leg.note, note]),
      ...(leg.approx ? [line(undefined, language.text('corridor-map.indicative'))] : []),
    ],
  };
}

/** What is known of a place. */
export function placePanel(
  world: World,
  cite: Citations,
  place: Place,
  routes: readonly Route[],
): Panel {
  const {language} = world;
  const here = routes.map(({names}) => nameOf(world, names).text).join('; ');
  const line = lineIn(world, cite);
  return {
    title: nameOf(world, place.names),
    subtitle: [
      language.text(`words.place-${place.kind}`),
      place.country && nameById(world, place.country).text,
    ]
      .filter(Boolean)
      .join(', '),
    lines: [
      ...linesAbout(world, cite, place.id, place.about, place.sources, [place.note]),
      ...(here ? [line(language.text('corridor-map.routesHere'), here)] : []),
      ...(place.approx ? [line(undefined, language.text('corridor-map.approximate'))] : []),
    ],
  };
}

type Line = (label: string | undefined, text: Text, sources?: readonly Citation[]) => PanelLine;
const lineIn =
  (world: World, cite: Citations): Line =>
  (label, text, sources) => ({
    kind: 'text',
    ...(label && {label}),
    text: typeof text === 'string' ? {text} : nameOf(world, text),
    letters: cite.cite(sources),
  });

/** What the dataset says of a route or a place: claims, what differs, plans, trends, events, notes. */
function linesAbout(
  world: World,
  cite: Citations,
  id: string,
  about: Text | undefined,
  sources: readonly Citation[] | undefined,
  notes: readonly (Text | undefined)[],
): PanelLine[] {
  const {facts, language} = world;
  const line = lineIn(world, cite);
  const said = (text: Text | undefined, from?: readonly Citation[]): PanelLine[] =>
    text === undefined ? [] : [line(undefined, text, from)];
  const claims = claimsAbout(world, id);
  const ids = [id, ...claims.map((claim) => claim.id)];
  const over = <T>(list: (id: string) => readonly T[]): T[] => [...new Set(ids.flatMap(list))];
  return [
    ...said(about, sources),
    ...claims.flatMap((claim): PanelLine[] => {
      const measure = facts.measures.get(claim.measure);
      if (!measure) return [];
      const letters = cite.cite(claim.sources);
      const value = valueText(world, claim, measure);
      return [
        {kind: 'value', value, text: aboutText(world, claim, measure), letters},
        ...said(claim.note),
      ];
    }),
    ...over(facts.disagreementsOver).map(({why}): PanelLine => ({
      kind: 'differs',
      text: nameOf(world, why),
    })),
    ...over(facts.doubtsOver).map(({taken}): PanelLine => ({
      kind: 'doubt',
      text: {text: language.text('frame.doubtTaken', {taken: nameOf(world, taken).text})},
    })),
    ...recordsAbout(world, [id]).map(({label, names, sources: from}) => line(label, names, from)),
    ...notes.flatMap((note) => said(note)),
  ];
}

interface Told {
  readonly label: string;
  readonly names: Text;
  readonly sources: readonly Citation[];
}

/** Plans, trends and events about any of the routes and places. */
export function recordsAbout({facts, language}: World, ids: readonly string[]): Told[] {
  type Record = Omit<Told, 'label'> & {
    routes?: readonly string[] | undefined;
    places?: readonly string[] | undefined;
    place?: string | undefined;
  };
  const take = <T extends Record>(
    list: ReadonlyMap<string, T>,
    labelOf: (each: T) => string,
  ): Told[] =>
    [...list.values()].flatMap((each) =>
      [...(each.routes ?? []), ...(each.places ?? []), each.place ?? ''].some((id) =>
        ids.includes(id),
      )
        ? [{...each, label: labelOf(each)}]
        : [],
    );
  return [
    ...take(facts.projects, ({status}) => language.text(`words.project-${status}`)),
    ...take(facts.trends, ({period}) => language.date(period)),
    ...take(facts.events, ({date}) => language.dateOfEvent(date)),
  ];
}
