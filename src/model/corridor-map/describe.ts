import type {Description, World} from '../figure.js';
import type {RouteVolume} from './claims.js';
import type {MapLeg, MapPlace, MapRoute} from './types.js';

export interface Told {
  readonly routes: readonly MapRoute[];
  readonly legs: readonly MapLeg[];
  readonly places: readonly MapPlace[];
  readonly volumes: ReadonlyMap<string, RouteVolume>;
}

/** The three levels: what is drawn, the widest line, where most routes meet. */
export function describe(world: World, told: Told): Description {
  return {drawn: drawn(world, told), extremes: extremes(world, told), trend: trend(world, told)};
}

function counts(world: World, words: readonly string[]): string {
  const {language} = world;
  const tally = new Map<string, number>();
  for (const word of words) tally.set(word, (tally.get(word) ?? 0) + 1);
  return language.list(
    [...tally].map(([what, n]) => language.text('corridor-map.countOf', {what, n})),
  );
}

function drawn(world: World, {routes, legs, places}: Told): string {
  const {language} = world;
  const layers = routes.map(({layer}) => language.text(`words.layer-${layer}`));
  const statuses = legs.map(({status}) => language.text(`words.status-${status}`));
  const byLongitude = [...places].sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
  const [west, east] = [byLongitude[0], byLongitude.at(-1)];
  return [
    language.text('corridor-map.drawn', {n: routes.length}),
    ...(routes.length > 0
      ? [language.text('corridor-map.drawnLayers', {layers: counts(world, layers)})]
      : []),
    ...(legs.length > 0
      ? [language.text('corridor-map.drawnStatuses', {statuses: counts(world, statuses)})]
      : []),
    ...(west && east && west !== east
      ? [language.text('corridor-map.drawnEnds', {from: west.name.text, to: east.name.text})]
      : []),
  ].join(' ');
}

function extremes({language}: World, {routes, legs}: Told): string {
  const measured = routes
    .flatMap((route) => {
      const leg = legs.find((each) => each.route === route.id && each.trunk.includes(true));
      return leg?.volume && route.detail ? [{route, value: leg.volume.high}] : [];
    })
    .sort((a, b) => b.value - a.value);
  const [widest] = measured;
  return widest
    ? language.text('corridor-map.extremes', {
        route: widest.route.name.text,
        value: widest.route.detail ?? '',
      })
    : language.text('corridor-map.extremesNone');
}

/** The one pattern that is counted, not judged: the place where most routes meet. */
function trend({language}: World, {legs, places}: Told): string {
  const at = new Map<string, Set<string>>();
  for (const {nodes, route} of legs) {
    for (const node of nodes) at.set(node, (at.get(node) ?? new Set()).add(route));
  }
  const [best] = [...places]
    .filter(({id}) => (at.get(id)?.size ?? 0) > 1)
    .sort(
      (a, b) => (at.get(b.id)?.size ?? 0) - (at.get(a.id)?.size ?? 0) || b.priority - a.priority,
    );
  return best
    ? language.text('corridor-map.meets', {place: best.name.text, n: at.get(best.id)?.size ?? 0})
    : '';
}
