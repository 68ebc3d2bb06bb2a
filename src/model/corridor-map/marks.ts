import type {Route} from '../../data/schema.js';
import {nameOf, type Citations} from '../citations.js';
import type {Mark, World} from '../figure.js';
import {claimsAbout} from './claims.js';
import {legName, linesAbout, linesOf, ofLeg, ofPlace} from './statements.js';
import type {MapPart, MapPlace} from './types.js';

/** Marks in the order of the routes: a leg, then the places it reaches for the first time. */
export function marksOf(
  world: World,
  cite: Citations,
  routes: readonly Route[],
  parts: readonly MapPart[],
  places: readonly MapPlace[],
): Mark[] {
  const {facts, language} = world;
  const marks = new Map<string, Mark>();
  const labels = new Map<string, number>();
  const add = (
    key: string,
    id: string,
    label: string,
    relates: readonly string[],
    panel: Mark['panel'],
  ): void => {
    if (marks.has(key)) return;
    // Two legs between the same stops get a number, so that every name is one.
    const count = (labels.get(label) ?? 0) + 1;
    labels.set(label, count);
    marks.set(key, {
      key,
      ids: [id],
      label: count > 1 ? `${label} (${count})` : label,
      relates: [id, ...relates, ...claimsAbout(world, id).map((claim) => claim.id)],
      picks: {ids: [id]},
      panel,
    });
  };
  const addPlace = ({id, mark, name}: MapPlace): void => {
    const record = facts.places.get(id);
    if (!record || !mark) return;
    const here = routes.filter(({legs}) => legs.some(({stops}) => stops.includes(id)));
    const relates = [record.country ?? id, ...here.map((route) => route.id)];
    const label = `${name.text}, ${language.text(`words.place-${record.kind}`)}`;
    const names = here.map((route) => nameOf(world, route.names).text).join('; ');
    add(mark, id, label, relates, () => ({
      title: name,
      subtitle: label.slice(name.text.length + 2),
      lines: [
        ...linesOf(cite, ofPlace(world, record).slice(2)),
        ...linesAbout(world, cite, id),
        ...linesOf(cite, [{label: language.text('corridor-map.routesHere'), text: {text: names}}]),
      ],
    }));
  };
  for (const route of routes) {
    route.legs.forEach((leg, i) => {
      const key = `leg/${route.id}/${i}`;
      if (!parts.some((part) => part.key === key)) return;
      const stops = leg.stops.filter((stop) => typeof stop === 'string');
      const relates = stops.flatMap((id) => [id, facts.places.get(id)?.country ?? id]);
      // A leg that calls at no place has no name of its own.
      const title = [nameOf(world, route.names).text, legName(world, leg)]
        .filter(Boolean)
        .join(': ');
      const label = `${title}, ${language.text(`words.mode-${leg.mode}`)}, ${language.text(`words.status-${leg.status}`)}`;
      const about = {
        label: '',
        text: route.about ? nameOf(world, route.about) : {text: ''},
        sources: route.sources,
      };
      add(key, route.id, label, relates, () => ({
        title: nameOf(world, route.names),
        subtitle: legName(world, leg),
        lines: [
          ...linesOf(cite, [about, ...ofLeg(world, route, leg).slice(1)]),
          ...linesAbout(world, cite, route.id),
          ...linesOf(cite, [
            {label: '', text: {text: leg.approx ? language.text('corridor-map.indicative') : ''}},
          ]),
        ],
      }));
      places.filter(({id}) => stops.includes(id)).forEach(addPlace);
    });
  }
  places.forEach(addPlace);
  return [...marks.values()];
}
