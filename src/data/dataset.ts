import type {
  Claim,
  Dataset,
  Disagreement,
  Doubt,
  Event,
  Format,
  Layer,
  Measure,
  Organisation,
  Person,
  Place,
  Project,
  Route,
  Source,
  Tally,
  Trend,
} from './schema.js';

/** Records of one kind by id, in the order of the document. */
export type ById<T> = ReadonlyMap<string, T>;

/** A dataset made ready for reading: each list by id, and what points at an id. Shared; never written. */
export interface Facts {
  readonly dataset: Dataset;
  readonly sources: ById<Source>;
  readonly layers: ById<Layer>;
  readonly places: ById<Place>;
  readonly routes: ById<Route>;
  readonly formats: ById<Format>;
  readonly measures: ById<Measure>;
  readonly claims: ById<Claim>;
  readonly events: ById<Event>;
  readonly people: ById<Person>;
  readonly organisations: ById<Organisation>;
  readonly tallies: ById<Tally>;
  readonly projects: ById<Project>;
  readonly trends: ById<Trend>;
  readonly disagreements: ById<Disagreement>;
  readonly doubts: ById<Doubt>;
  /** Claims of a measure, in the order of the document. */
  claimsOf(measure: string): readonly Claim[];
  /** Disagreements that name a claim, tally, event, route, format or trend. */
  disagreementsOver(id: string): readonly Disagreement[];
  /** Doubts of reading that name a claim, tally, event, route or format. */
  doubtsOver(id: string): readonly Doubt[];
}

function byId<T extends {readonly id: string}>(list: readonly T[] | undefined): ById<T> {
  return new Map((list ?? []).map((record) => [record.id, record]));
}

/** Lists of records by a key that each record may have several of. */
export function groupBy<T>(
  list: Iterable<T>,
  keys: (record: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of list) {
    for (const key of keys(record)) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}

/** Indexes a checked dataset. Maps, not objects, so that `__proto__` is an id like any other. */
export function indexDataset(dataset: Dataset): Facts {
  const claims = groupBy(dataset.claims ?? [], (claim) => [claim.measure]);
  const disagreements = groupBy(dataset.disagreements ?? [], ({over}) => over);
  const doubts = groupBy(dataset.doubts ?? [], ({over}) => over);
  return {
    dataset,
    sources: byId(dataset.sources),
    layers: byId(dataset.layers),
    places: byId(dataset.places),
    routes: byId(dataset.routes),
    formats: byId(dataset.formats),
    measures: byId(dataset.measures),
    claims: byId(dataset.claims),
    events: byId(dataset.events),
    people: byId(dataset.people),
    organisations: byId(dataset.organisations),
    tallies: byId(dataset.tallies),
    projects: byId(dataset.projects),
    trends: byId(dataset.trends),
    disagreements: byId(dataset.disagreements),
    doubts: byId(dataset.doubts),
    claimsOf: (measure) => claims.get(measure) ?? [],
    disagreementsOver: (id) => disagreements.get(id) ?? [],
    doubtsOver: (id) => doubts.get(id) ?? [],
  };
}
