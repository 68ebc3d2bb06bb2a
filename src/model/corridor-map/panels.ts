import type {Leg, Place, Route} from '../../data/schema.js';
import {nameById, nameOf, type Citations} from '../citations.js';
import type {Panel, PanelLine, World} from '../figure.js';
import {claimLines, claimsOfPlace, claimsOfRoute, differenceLines} from './claims.js';

const line = (label: string, text: string, letters: readonly string[] = []): PanelLine => ({
  kind: 'text',
  label,
  text: {text},
  letters,
});

/** What is known of a leg: its own facts, then those of its route. */
export function legPanel(world: World, cite: Citations, route: Route, leg: Leg): Panel {
  const {facts, language} = world;
  const stops = leg.stops.flatMap((stop) =>
    typeof stop === 'string' ? [nameById(world, stop).text] : [],
  );
  const status = language.text(`words.status-${leg.status}`);
  const claims = claimsOfRoute(world, route.id);
  return {
    title: nameOf(world, route.names),
    subtitle: leg.names ? nameOf(world, leg.names).text : fromTo(stops),
    lines: [
      line(language.text('corridor-map.layer'), language.text(`words.layer-${route.layer}`)),
      line(language.text('corridor-map.mode'), language.text(`words.mode-${leg.mode}`)),
      line(
        language.text('corridor-map.status'),
        leg.since
          ? language.text('corridor-map.statusSince', {status, date: language.date(leg.since)})
          : status,
        cite.cite(leg.sources),
      ),
      ...(stops.length > 2 ? [line(language.text('corridor-map.stops'), stops.join(' – '))] : []),
      ...alsoCalled(world, route),
      ...(route.about
        ? [
            {
              kind: 'text',
              text: nameOf(world, route.about),
              letters: cite.cite(route.sources),
            } as const,
          ]
        : []),
      ...claimLines(world, cite, claims),
      ...differenceLines(world, [route.id, ...claims.map(({id}) => id)]),
      ...plansLines(world, cite, (routes) => routes?.includes(route.id) === true),
      ...trendLines(world, cite, route.id),
      ...eventLines(
        world,
        cite,
        [...facts.events.values()].filter(({routes}) => routes?.includes(route.id)),
      ),
      ...notes(world, [leg.note, route.note]),
      ...(leg.approx
        ? [{kind: 'text', text: {text: language.text('corridor-map.indicative')}} as const]
        : []),
    ],
  };
}

const fromTo = (stops: readonly string[]): string =>
  stops.length > 1 ? `${stops[0] ?? ''} – ${stops.at(-1) ?? ''}` : (stops[0] ?? '');

function alsoCalled(world: World, {aka}: Route): PanelLine[] {
  const names = (aka ?? []).map((each) => nameOf(world, each).text);
  return names.length > 0
    ? [line(world.language.text('corridor-map.alsoCalled'), names.join('; '))]
    : [];
}

/** What is known of a place. */
export function placePanel(
  world: World,
  cite: Citations,
  place: Place,
  routes: readonly Route[],
): Panel {
  const {facts, language} = world;
  const claims = claimsOfPlace(world, place.id);
  const events = [...facts.events.values()].filter((event) => event.place === place.id);
  const country = place.country && nameById(world, place.country).text;
  return {
    title: nameOf(world, place.names),
    subtitle: [language.text(`words.place-${place.kind}`), country].filter(Boolean).join(', '),
    lines: [
      ...(place.about
        ? [
            {
              kind: 'text',
              text: nameOf(world, place.about),
              letters: cite.cite(place.sources),
            } as const,
          ]
        : []),
      ...claimLines(world, cite, claims),
      ...differenceLines(world, [place.id, ...claims.map(({id}) => id)]),
      ...(routes.length > 0
        ? [
            line(
              language.text('corridor-map.routesHere'),
              routes.map((route) => nameOf(world, route.names).text).join('; '),
            ),
          ]
        : []),
      ...eventLines(world, cite, events),
      ...plansLines(world, cite, (_, places) => places?.includes(place.id) === true),
      ...notes(world, [place.note]),
      ...(place.approx
        ? [{kind: 'text', text: {text: language.text('corridor-map.approximate')}} as const]
        : []),
    ],
  };
}

function eventLines(
  world: World,
  cite: Citations,
  events: readonly NonNullable<ReturnType<World['facts']['events']['get']>>[],
): PanelLine[] {
  const {language} = world;
  return events.map((event) =>
    line(
      `${language.dateOfEvent(event.date)}, ${language.text(`words.event-${event.status}`)}`,
      nameOf(world, event.names).text,
      cite.cite(event.sources),
    ),
  );
}

function plansLines(
  world: World,
  cite: Citations,
  concerns: (
    routes: readonly string[] | undefined,
    places: readonly string[] | undefined,
  ) => boolean,
): PanelLine[] {
  const {facts, language} = world;
  return [...facts.projects.values()]
    .filter(({routes, places}) => concerns(routes, places))
    .map((project) =>
      line(
        language.text(`words.project-${project.status}`),
        nameOf(world, project.names).text,
        cite.cite(project.sources),
      ),
    );
}

function trendLines(world: World, cite: Citations, route: string): PanelLine[] {
  const {facts, language} = world;
  return [...facts.trends.values()]
    .filter(({routes}) => routes?.includes(route))
    .map((trend) =>
      line(
        trend.direction
          ? language.text(`words.trend-${trend.direction}`)
          : language.text('corridor-map.trends'),
        nameOf(world, trend.names).text,
        cite.cite(trend.sources),
      ),
    );
}

function notes(world: World, texts: readonly (Route['note'] | undefined)[]): PanelLine[] {
  return texts.flatMap((text) =>
    text ? [{kind: 'text', text: nameOf(world, text)} as const] : [],
  );
}
