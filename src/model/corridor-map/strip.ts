import {nameById, nameOf} from '../citations.js';
import type {Said, World} from '../figure.js';
import {claimsAbout, valueText} from './claims.js';
import type {MapLeg, MapModel, MapPlace, MapRoute} from './types.js';

const BRIEF = 8;

/** One row of a strip, top to bottom. */
export interface StripRow {
  /** A stop; what a stretch is like; a border that is crossed; a leg that leaves the way. */
  readonly kind: 'stop' | 'leg' | 'border' | 'branch';
  readonly text: readonly Said[];
  /** Key of its mark. */
  readonly mark?: string | undefined;
  readonly place?: MapPlace;
  readonly leg?: MapLeg;
  /** Whether the stretch is as wide as the volume of its leg. */
  readonly measured?: boolean;
}

/** A route as a line of stops. */
export interface Strip {
  readonly route: MapRoute;
  /** What is said of the route as a whole: how long it takes. */
  readonly text: readonly Said[];
  readonly rows: readonly StripRow[];
}

interface Step {
  readonly leg: MapLeg;
  readonly i: number;
  readonly from: string;
  readonly to: string;
}

/**
 * A route along the longest of its shortest ways, in the order in which its legs are written.
 *
 * @param least stops below this priority are passed, unless the way begins, ends or changes there; from
 *   `BRIEF` on only its ends are safe, and what branches off is left out
 */
export function stripOf(
  world: World,
  {legs, places}: Pick<MapModel, 'legs' | 'places'>,
  route: MapRoute,
  least: number,
): Strip | undefined {
  const own = legs.filter((leg) => leg.route === route.id);
  const steps = own.flatMap((leg) =>
    leg.lines.map((_, i): Step => ({leg, i, from: leg.nodes[i] ?? '', to: leg.nodes[i + 1] ?? ''})),
  );
  const way = mainWay(steps);
  if (!way[0]) return undefined;
  const rows = rowsOf(world, way, own, places, least);
  return {route, text: timesOf(world, route.id), rows};
}

function rowsOf(
  world: World,
  way: readonly Step[],
  legs: readonly MapLeg[],
  places: readonly MapPlace[],
  least: number,
): StripRow[] {
  const {facts, language} = world;
  const along = new Set(way.map(({leg}) => leg));
  const rows: StripRow[] = [];
  let country: string | undefined;
  const stop = (node: string, must: boolean): void => {
    const place = places.find(({id}) => id === node);
    if (!place) return;
    const branches = legs.filter(
      (leg) => !along.has(leg) && (leg.nodes[0] === node || leg.nodes.at(-1) === node),
    );
    const here = facts.places.get(node)?.country;
    if (here && country && here !== country) {
      const name = nameById(world, here).text;
      rows.push({kind: 'border', text: [{text: language.text('map-more.border', {name})}]});
    }
    country = here ?? country;
    const forks = least < BRIEF ? branches : [];
    if (!must && place.priority < least && forks.length === 0) return;
    rows.push({kind: 'stop', text: [place.name], mark: place.mark, place});
    for (const leg of forks) {
      along.add(leg);
      rows.push({kind: 'branch', text: [{text: endsOf(world, leg)}], mark: leg.key, leg});
    }
  };
  way.forEach(({leg, i, from, to}, at) => {
    const before = way[at - 1];
    const measured = leg.trunk[i] === true && leg.volume !== undefined;
    stop(from, at === 0 || (least < BRIEF && before?.leg !== leg));
    const wide = before?.leg.trunk[before.i] === true && before.leg.volume !== undefined;
    if (before?.leg !== leg || measured !== wide || rows.at(-1)?.kind === 'stop') {
      const mode = language.text(`words.mode-${leg.mode}`);
      const text = `${mode}, ${language.text(`words.status-${leg.status}`)}`;
      const volume = measured ? [{text: leg.volume?.text ?? ''}] : [];
      const same = rows.findLast(({kind}) => kind === 'leg');
      const told = same?.leg?.mode === leg.mode && same.leg.status === leg.status;
      const news = measured && !same?.measured ? volume : [];
      rows.push({kind: 'leg', text: [...(told ? [] : [{text}]), ...news], mark: leg.key, leg, measured}); // prettier-ignore
    }
    if (at === way.length - 1) stop(to, true);
  });
  return rows;
}

const endsOf = (world: World, {nodes}: MapLeg): string => {
  const named = nodes.filter((node) => world.facts.places.has(node));
  return [named[0] ?? '', named.at(-1) ?? ''].map((id) => nameById(world, id).text).join(' – ');
};

/** How long the way takes, as far as the sources say, with what it is counted over. */
function timesOf(world: World, route: string): Said[] {
  const {facts, language} = world;
  return claimsAbout(world, route).flatMap((claim) => {
    const measure = facts.measures.get(claim.measure);
    if (claim.figure !== 'duration' || !measure) return [];
    const scope = measure.about.scope && nameOf(world, measure.about.scope).text;
    const parts = [valueText(world, claim, measure), scope, language.date(claim.period)];
    return [{text: parts.filter(Boolean).join('; ')}];
  });
}

/** The way between the two ends that lie farthest apart (Bellman 1958: routes are short). */
function mainWay(steps: readonly Step[]): Step[] {
  const heads = new Set(steps.map(({to}) => to));
  const tails = new Set(steps.map(({from}) => from));
  let best: Step[] = [];
  for (const source of tails) {
    if (heads.has(source)) continue;
    const ways = new Map<string, readonly Step[]>([[source, []]]);
    for (let better = true; better;) {
      better = false;
      for (const step of steps) {
        const way = ways.get(step.from);
        if (!way || (ways.get(step.to)?.length ?? Infinity) <= way.length + 1) continue;
        ways.set(step.to, [...way, step]);
        better = true;
      }
    }
    for (const [sink, way] of ways)
      if (!tails.has(sink) && way.length > best.length) best = [...way];
  }
  // A ring has no ends.
  return best.length > 0 ? best : [...steps];
}
