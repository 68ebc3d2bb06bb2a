import type {Facts} from '../../data/dataset.js';
import {nameById, nameOf} from '../citations.js';
import type {World} from '../figure.js';
import {mainWay} from './graph.js';
import type {MapLeg, MapRoute, Strip, StripRow} from './types.js';

/** Stops below this priority are passed without being named, unless something branches there. */
const LEAST = 3;
const GATES = new Set(['port', 'terminal', 'crossing']);

/** A route as a line of stops, along the way between its two ends that lie farthest apart. */
export function stripOf(
  world: World,
  route: MapRoute,
  legs: readonly MapLeg[],
  markOf: (place: string) => string | undefined,
): Strip | null {
  const {facts, language} = world;
  const steps = legs.flatMap((leg) =>
    leg.lines.map((_, i) => ({
      leg,
      i,
      from: leg.nodes[i] ?? '',
      to: leg.nodes[i + 1] ?? '',
      length: 1,
    })),
  );
  const way = mainWay(steps);
  if (way.length < 2) return null;
  const onWay = new Set(way);
  const used = new Set<string>();
  const rows: StripRow[] = [];
  let country: string | undefined;
  let open: {leg: MapLeg; measured: boolean} | undefined;
  const branchesAt = (node: string): MapLeg[] =>
    legs.filter(
      (leg) =>
        !used.has(leg.key) &&
        (leg.nodes[0] === node || leg.nodes.at(-1) === node) &&
        !leg.nodes.every((each) => onWay.has(each)),
    );
  way.forEach((node, at) => {
    const place = facts.places.get(node);
    const next = way[at + 1];
    const step =
      next === undefined ? undefined : steps.find(({from, to}) => from === node && to === next);
    const branches = place ? branchesAt(node) : [];
    const ends = at === 0 || next === undefined;
    const changes = step !== undefined && open?.leg !== step.leg;
    if (place && (ends || changes || branches.length > 0 || (place.priority ?? 0) >= LEAST)) {
      if (country !== undefined && place.country !== undefined && place.country !== country) {
        rows.push({
          kind: 'border',
          text: language.text('corridor-map.borderTo', {
            country: nameById(world, place.country).text,
          }),
        });
      }
      country = place.country ?? country;
      const mark = markOf(node);
      rows.push({
        kind: 'stop',
        place: node,
        name: nameOf(world, place.names),
        gate: GATES.has(place.kind),
        ...(mark ? {mark} : {}),
      });
      for (const leg of branches) {
        used.add(leg.key);
        rows.push(branchRow(world, facts, leg));
      }
    }
    if (!step) return;
    const measured = step.leg.trunk[step.i] === true;
    if (open?.leg !== step.leg || open.measured !== measured || rows.at(-1)?.kind !== 'leg') {
      used.add(step.leg.key);
      rows.push(legRow(world, step.leg, measured, open?.leg !== step.leg));
    }
    open = {leg: step.leg, measured};
  });
  return {route: route.id, layer: route.layer, name: route.name, rows};
}

function legRow({language}: World, leg: MapLeg, measured: boolean, first: boolean): StripRow {
  const mode = language.text(`words.mode-${leg.mode}`);
  const status = language.text(`words.status-${leg.status}`);
  const volume = measured ? leg.volume : undefined;
  return {
    kind: 'leg',
    mark: leg.key,
    status: leg.status,
    mode: leg.mode,
    text: [...(first ? [`${mode}, ${status}`] : []), ...(volume ? [volume.text] : [])],
    ...(volume ? {width: volume} : {}),
  };
}

function branchRow(world: World, facts: Facts, leg: MapLeg): StripRow {
  const {language} = world;
  const named = leg.nodes.filter((node) => facts.places.has(node));
  const [from = '', to = ''] = [named[0], named.at(-1)];
  return {
    kind: 'branch',
    mark: leg.key,
    status: leg.status,
    mode: leg.mode,
    text: language.text('corridor-map.branch', {
      from: nameById(world, from).text,
      to: nameById(world, to).text,
    }),
  };
}
