import {lengthInMonths, periodOf} from '../../data/periods.js';
import type {Claim, Measure} from '../../data/schema.js';
import {nameOf, type Citations} from '../citations.js';
import type {World} from '../figure.js';
import type {Volume, VolumeKey} from './types.js';

/** A claim's value with its qualifier and unit: "more than 3.5 million tonnes", "×3". */
export function valueText(
  {language}: World,
  {value, says, figure, as}: Claim,
  {unit, noun}: Measure,
): string {
  if (figure !== 'growth') return language.quantity(value, unit, {says, noun});
  return as === 'times'
    ? language.times(value, {says, style: 'words'})
    : language.growth(value, {says});
}

/** What a claim is about and when: its name, period, kind where not actual, scope. */
export function aboutText(world: World, claim: Claim, {names, about}: Measure): string {
  const {language} = world;
  return [
    nameOf(world, claim.names ?? names).text,
    language.date(claim.period),
    claim.kind !== 'actual' && language.text(`words.kind-${claim.kind}`),
    claim.figure === 'growth' &&
      (claim.base
        ? language.text('frame.compared', {period: language.date(claim.base)})
        : language.text('frame.baseNotStated')),
    about.scope && nameOf(world, about.scope).text,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Claims of all measures about a route or a place, in the order of the document. */
export function claimsAbout({facts}: World, subject: string): Claim[] {
  return [...facts.measures.values()].flatMap(({id, about: {route, places, direction}}) =>
    [route, ...(places ?? []), ...(direction ?? [])].includes(subject) ? facts.claimsOf(id) : [],
  );
}

/** Whether a claim is what passed in one whole year. */
function isYearly({period, figure, kind}: Claim): boolean {
  const parsed = periodOf(period);
  return kind === 'actual' && figure !== 'growth' && !!parsed && lengthInMonths(parsed) === 12;
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
  const {facts, language} = world;
  let best: RouteVolume | undefined;
  for (const measure of facts.measures.values()) {
    const {about, unit} = measure;
    if (about.route !== route || about.places || about.direction || !/^t(\/a)?$/.test(unit))
      continue;
    const yearly = facts.claimsOf(measure.id).filter(isYearly);
    const period = year ?? yearly.map((claim) => claim.period ?? '').sort().at(-1); // prettier-ignore
    const claims = yearly.filter((claim) => claim.period === period);
    const values = claims.flatMap(({value}) => value).sort((a, b) => a - b);
    const [low = 0, high = values.at(-1) ?? 0] = [values[0]];
    const [claim] = claims;
    if (!period || !claim || (best && best.period >= period)) continue;
    const text =
      claims.length === 1 ? valueText(world, claim, measure) : language.range(low, high, unit);
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
  const {measure, period} = first;
  const claims = facts
    .claimsOf(measure.id)
    .filter((claim) => isYearly(claim) && cite.cite(claim.sources));
  const steps = claims.flatMap((claim) =>
    [claim.value].flat().map((value) => ({
      value,
      text: `${valueText(world, claim, measure)}, ${language.date(claim.period)}`,
    })),
  );
  return {
    text: `${nameOf(world, measure.names).text}, ${language.date(period)}`,
    most: Math.max(...shown.map(({volume}) => volume.high), ...steps.map(({value}) => value)),
    steps: steps.sort((a, b) => a.value - b.value).slice(0, 4),
  };
}
