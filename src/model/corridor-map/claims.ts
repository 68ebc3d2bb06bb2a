import {isUncertain, lengthInMonths, periodOf} from '../../data/periods.js';
import type {Claim, Measure} from '../../data/schema.js';
import {nameOf, type Citations} from '../citations.js';
import type {PanelLine, Said, World} from '../figure.js';
import type {Volume, VolumeKey} from './types.js';

/** A claim's value with its qualifier and unit: "more than 3.5 million tonnes", "×3". */
export function valueText({language}: World, claim: Claim, measure: Measure): string {
  const {value, says} = claim;
  if (claim.figure === 'growth') {
    return claim.as === 'times'
      ? language.times(value, {says, style: 'words'})
      : language.growth(value, {says});
  }
  return language.quantity(value, measure.unit, {says, noun: measure.noun});
}

/** What a claim is about and when: name of the claim or its measure, period, kind where not actual. */
export function aboutText(world: World, claim: Claim, measure: Measure): string {
  const {language} = world;
  const name = nameOf(world, claim.names ?? measure.names).text;
  const period =
    claim.period === null ? language.text('frame.notStated') : language.date(claim.period);
  const base =
    claim.figure === 'growth'
      ? claim.base
        ? [language.text('frame.compared', {period: language.date(claim.base)})]
        : [language.text('frame.baseNotStated')]
      : [];
  const kind = claim.kind === 'actual' ? [] : [language.text(`words.kind-${claim.kind}`)];
  const scope = measure.about.scope ? [nameOf(world, measure.about.scope).text] : [];
  return [name, period, ...kind, ...base, ...scope].join('; ');
}

/** Lines of a panel about claims, with what differs and what can be read in two ways. */
export function claimLines(world: World, cite: Citations, claims: readonly Claim[]): PanelLine[] {
  const {facts} = world;
  return claims.flatMap((claim): PanelLine[] => {
    const measure = facts.measures.get(claim.measure);
    if (!measure) return [];
    return [
      {
        kind: 'value',
        value: valueText(world, claim, measure),
        text: aboutText(world, claim, measure),
        letters: cite.cite(claim.sources),
      },
      ...(claim.note ? [{kind: 'text', text: nameOf(world, claim.note)} as const] : []),
    ];
  });
}

/** Disagreements and doubts over any of the ids, each once. */
export function differenceLines(world: World, ids: readonly string[]): PanelLine[] {
  const {facts, language} = world;
  const differs = new Map(
    ids.flatMap((id) => facts.disagreementsOver(id)).map((each) => [each.id, each]),
  );
  const doubts = new Map(ids.flatMap((id) => facts.doubtsOver(id)).map((each) => [each.id, each]));
  const joined = (a: Said, b: Said): Said => ({...b, text: `${a.text}. ${b.text}`});
  return [
    ...[...differs.values()].map((each): PanelLine => ({
      kind: 'differs',
      text: joined(nameOf(world, each.names), nameOf(world, each.why)),
    })),
    ...[...doubts.values()].map((each): PanelLine => ({
      kind: 'doubt',
      text: {
        text: [
          language.text('frame.doubtOpen', {open: nameOf(world, each.open).text}),
          language.text('frame.doubtTaken', {taken: nameOf(world, each.taken).text}),
        ].join(' '),
      },
    })),
  ];
}

/** Claims of all measures about a route, in the order of the document. */
export function claimsOfRoute({facts}: World, route: string): Claim[] {
  return [...facts.measures.values()]
    .filter(({about}) => about.route === route)
    .flatMap(({id}) => facts.claimsOf(id));
}

/** Claims of all measures about a place: where it is named itself, not its country. */
export function claimsOfPlace({facts}: World, place: string): Claim[] {
  return [...facts.measures.values()]
    .filter(({about}) => about.places?.includes(place) || about.direction?.includes(place))
    .flatMap(({id}) => facts.claimsOf(id));
}

const MASS = new Set(['t', 't/a', 'kg', 'kt', 'Mt']);

/** Whether a claim is what passed in one whole year. */
function isYearly(claim: Claim): boolean {
  const period = periodOf(claim.period);
  const flow = claim.figure === 'flow' || claim.figure === 'level';
  const sure = claim.kind === 'actual' && period && !isUncertain(period);
  return Boolean(flow && sure) && lengthInMonths(period as NonNullable<typeof period>) === 12;
}

export interface RouteVolume {
  readonly volume: Volume;
  readonly measure: Measure;
  readonly period: string;
}

/**
 * The volume that a route's width shows: of the one measure that is about the route as a whole, a
 * stated mass of a whole year.
 *
 * Measures of a part of the route, or between two places, stay in the panel. Claims of one measure
 * and one year that contradict give a low and a high end.
 *
 * @param year the year asked for; else the latest
 */
export function volumeOf(world: World, route: string, year?: string): RouteVolume | undefined {
  const {facts} = world;
  const measures = [...facts.measures.values()].filter(
    ({about, unit}) => about.route === route && !about.places && !about.direction && MASS.has(unit),
  );
  let best: RouteVolume | undefined;
  for (const measure of measures) {
    const yearly = facts.claimsOf(measure.id).filter(isYearly);
    const years = yearly.map(({period}) => period ?? '').sort();
    const period = year ?? years.at(-1);
    const claims = yearly.filter((claim) => claim.period === period);
    const values = claims.flatMap(({value}) => value).filter(Number.isFinite);
    if (period === undefined || values.length === 0) continue;
    if (best && best.period >= period) continue;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const first = claims[0];
    const text =
      claims.length === 1 && first
        ? valueText(world, first, measure)
        : world.language.range(low, high, measure.unit);
    best = {measure, period, volume: {low, high, text, claims: claims.map(({id}) => id)}};
  }
  return best;
}

/** The key to widths: the values of whole years that the sources give for the measure shown. */
export function volumeKey(
  world: World,
  cite: Citations,
  shown: readonly RouteVolume[],
): VolumeKey | undefined {
  const {facts, language} = world;
  const [first] = shown;
  if (!first) return undefined;
  const same = shown.filter(({measure}) => measure.unit === first.measure.unit);
  const claims = facts.claimsOf(first.measure.id).filter(isYearly);
  const steps = claims.flatMap((claim) =>
    typeof claim.value === 'number'
      ? [
          {
            value: claim.value,
            text: language.text('corridor-map.volumeLabel', {
              value: valueText(world, claim, first.measure),
              period: language.date(claim.period),
            }),
          },
        ]
      : [],
  );
  const values = [...same.map(({volume}) => volume.high), ...steps.map(({value}) => value)];
  return {
    text: language.text('corridor-map.volumeLabel', {
      value: nameOf(world, first.measure.names).text,
      period: language.date(first.period),
    }),
    letters: claims.flatMap((claim) => cite.cite(claim.sources)),
    most: Math.max(...values),
    steps: steps.sort((a, b) => a.value - b.value).slice(0, 4),
  };
}
