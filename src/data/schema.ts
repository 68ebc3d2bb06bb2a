import * as v from 'valibot';

/*
 * The structure of a dataset, written once. TypeScript types are inferred from it, the JSON Schema that
 * editors' tools use is generated from it, and the run-time check of loaded data is it.
 *
 * It holds structure only, so that it can become JSON Schema; every other rule (ids that resolve,
 * dates that parse, values that are finite) lives in `check.ts`. What each field means, its unit and an
 * example stand in `schema-docs.ts`, which the browser never loads.
 */

const id = v.string();
const edtf = v.string();

/** Of a schema of ids: the lists, one of which has to have a record of that id. */
export const targets = new Map<unknown, readonly string[]>();
/** A date or list without which its holder would say something else: they go together. */
export const vital = new Set<unknown>([edtf]);
/** Lists that say nothing when they are empty. */
export const filled = new Set<unknown>();

function idIn(...lists: string[]): v.StringSchema<undefined> {
  const schema = v.string();
  targets.set(schema, lists);
  return schema;
}

const placeId = idIn('places');
const routeId = idIn('routes');
const placeIds = v.array(placeId);
const routeIds = v.array(routeId);
const formatIds = v.array(idIn('formats'));
const peopleIds = v.array(idIn('people'));
const placeOrFormat = idIn('places', 'formats');
const over = v.array(
  idIn('claims', 'tallies', 'events', 'routes', 'formats', 'trends', 'places', 'projects'),
);

/** A text in one language (the dataset's own), or in several by BCP 47 tag. */
export const text = v.union([v.string(), v.record(v.string(), v.string())]);
export type Text = v.InferOutput<typeof text>;

/** Longitude and latitude in degrees. */
export const position = v.tuple([v.number(), v.number()]);
export type Position = v.InferOutput<typeof position>;

/** A source, and where in it the statement stands (paragraph, page, section). */
export const citation = v.strictObject({source: idIn('sources'), at: v.array(v.string())});
export type Citation = v.InferOutput<typeof citation>;
const citations = v.array(citation);
const evidence = v.array(citation);
filled.add(evidence).add(over);

/** What a record may end with. */
const noted = {sources: citations, note: v.optional(text)};

export const sourceKinds = ['article', 'reference'] as const;
export const source = v.strictObject({
  id,
  kind: v.picklist(sourceKinds),
  author: v.nullable(text),
  title: v.nullable(text),
  publisher: v.nullable(text),
  published: v.nullable(v.string()),
  accessed: v.optional(v.string()),
  url: v.nullable(v.string()),
  language: v.string(),
  note: v.optional(text),
});
export type Source = v.InferOutput<typeof source>;

export const placeKinds = [
  'country',
  'city',
  'port',
  'terminal',
  'crossing',
  'station',
  'area',
  'sea',
] as const;
export const place = v.strictObject({
  id,
  kind: v.picklist(placeKinds),
  names: text,
  /** Where its label or mark stands; a country may leave it to the basemap. */
  at: v.optional(position),
  country: v.optional(placeId),
  /** GeoJSON polygon ring of an area, first point repeated at the end. */
  ring: v.optional(v.array(position)),
  priority: v.optional(v.number()),
  approx: v.optional(v.boolean()),
  /** Of an area: the places it stands for, as the five states of a region. */
  parts: v.optional(placeIds),
  about: v.optional(text),
  sources: v.optional(citations),
  note: v.optional(text),
});
export type Place = v.InferOutput<typeof place>;

export const layer = v.strictObject({id, names: text, ...noted});
export type Layer = v.InferOutput<typeof layer>;
export const layerIds = ['transport', 'energy', 'digital', 'finance', 'diplomacy'] as const;

export const modes = [
  'rail',
  'road',
  'sea',
  'multimodal',
  'oil-pipeline',
  'gas-pipeline',
  'power-cable',
  'fibre-cable',
  'area',
  'point',
  'ties',
] as const;
export const statuses = ['operating', 'construction', 'planned', 'study', 'suspended'] as const;
export type Mode = (typeof modes)[number];
export type Status = (typeof statuses)[number];

// A line without one of its stops is another line, a sum without a part another sum.
const stops = v.array(v.union([placeId, position]));
const inputs = v.array(idIn('claims'));
vital.add(stops).add(inputs);

export const leg = v.strictObject({
  /** Place ids in order of travel; a bare position is a waypoint without a name. */
  stops,
  mode: v.picklist(modes),
  status: v.picklist(statuses),
  names: v.optional(text),
  since: v.optional(edtf),
  /** Coordinates of a surveyed line, instead of the chords between stops. */
  geometry: v.optional(v.array(position)),
  approx: v.optional(v.boolean()),
  sources: v.optional(citations),
  note: v.optional(text),
});
export type Leg = v.InferOutput<typeof leg>;

export const route = v.strictObject({
  id,
  names: text,
  aka: v.optional(v.array(text)),
  layer: v.picklist(layerIds),
  legs: v.array(leg),
  about: v.optional(text),
  ...noted,
});
export type Route = v.InferOutput<typeof route>;

export const roles = ['member', 'observer', 'invited'] as const;
export const member = v.strictObject({
  place: placeId,
  role: v.picklist(roles),
  since: v.optional(edtf),
  sources: v.optional(citations),
  note: v.optional(text),
});
export const statement = v.strictObject({
  says: v.picklist(['includes', 'excludes']),
  places: placeIds,
  ...noted,
});
export const formatKinds = [
  'organisation',
  'summit',
  'council',
  'format',
  'venture',
  'exercise',
] as const;
export const format = v.strictObject({
  id,
  names: text,
  short: v.optional(text),
  topic: text,
  kind: v.picklist(formatKinds),
  status: v.picklist(['active', 'planned']),
  members: v.array(member),
  /** Whether `members` is the whole list. If not, a place that is not listed is "not known". */
  complete: v.boolean(),
  statements: v.optional(v.array(statement)),
  ...noted,
});
export type Format = v.InferOutput<typeof format>;
export type Member = v.InferOutput<typeof member>;
export type Statement = v.InferOutput<typeof statement>;
export type Role = (typeof roles)[number];

/** A count noun by language and plural category: `{"ru": {"one": "документ", "few": "документа"}}`. */
const noun = v.record(v.string(), v.record(v.string(), v.string()));

export const measure = v.strictObject({
  id,
  names: text,
  /** ISO 4217 or UCUM code, with `/a` for a year; `{…}` for a count noun given in `noun`. */
  unit: v.string(),
  noun: v.optional(noun),
  about: v.strictObject({
    places: v.optional(placeIds),
    route: v.optional(routeId),
    /** From the first place to the second. */
    direction: v.optional(v.tuple([placeId, placeId])),
    scope: v.optional(text),
  }),
  /** Whether values of parts add up to the value of the whole period. */
  additive: v.boolean(),
  note: v.optional(text),
});
export type Measure = v.InferOutput<typeof measure>;

export const figures = ['level', 'flow', 'growth', 'cumulative', 'count', 'duration'] as const;
export const qualifiers = ['exact', 'about', 'almost', 'over', 'atLeast', 'under', 'upTo'] as const;
export const claimKinds = ['actual', 'estimate', 'forecast', 'target', 'derived'] as const;
export type FigureKind = (typeof figures)[number];
export type Qualifier = (typeof qualifiers)[number];
export type ClaimKind = (typeof claimKinds)[number];

export const claim = v.strictObject({
  id,
  names: v.optional(text),
  measure: idIn('measures'),
  /** In base units (4500000 t, not 4.5 Mt); a growth as a share (0.13) or as times (3), see `as`. */
  value: v.union([v.number(), v.tuple([v.number(), v.number()])]),
  figure: v.picklist(figures),
  /** Only for `growth`: `change` is a share of the base added to it, `times` a multiple of it. */
  as: v.optional(v.picklist(['change', 'times'])),
  says: v.picklist(qualifiers),
  kind: v.picklist(claimKinds),
  words: v.optional(text),
  period: v.nullable(edtf),
  /** Only for `growth`: the period compared with; null where the source does not say. */
  base: v.optional(v.nullable(edtf)),
  /** Only for `derived`: ids of the claims it follows from, and how. */
  from: v.optional(inputs),
  formula: v.optional(v.string()),
  ...noted,
  sources: evidence,
});
export type Claim = v.InferOutput<typeof claim>;

export const parts = ['early', 'mid', 'end', 'by', 'before', 'after'] as const;
export const eventDate = v.strictObject({edtf, part: v.optional(v.picklist(parts))});
export type EventDate = v.InferOutput<typeof eventDate>;
export const eventKinds = [
  'visit',
  'summit',
  'meeting',
  'signing',
  'forum',
  'founding',
  'milestone',
] as const;
export const event = v.strictObject({
  id,
  names: text,
  date: v.nullable(eventDate),
  kind: v.picklist(eventKinds),
  status: v.picklist(['held', 'expected']),
  host: v.optional(placeId),
  place: v.optional(placeId),
  visitor: v.optional(placeId),
  participants: v.optional(placeIds),
  people: v.optional(peopleIds),
  format: v.optional(idIn('formats')),
  routes: v.optional(routeIds),
  outcomes: v.optional(v.array(text)),
  words: v.optional(text),
  priority: v.optional(v.number()),
  ...noted,
  sources: evidence,
});
export type Event = v.InferOutput<typeof event>;

export const tally = v.strictObject({
  id,
  names: text,
  counts: v.picklist(['visits', 'meetings']),
  /** Who goes where: place ids, or ids of a format that stands for its members. */
  from: v.optional(placeOrFormat),
  to: v.optional(placeOrFormat),
  people: v.optional(peopleIds),
  value: v.number(),
  says: v.picklist(qualifiers),
  /** `length` as an ISO 8601 duration (`P2Y`); `end` null where the source does not say. */
  window: v.strictObject({length: v.string(), end: v.nullable(edtf)}),
  ...noted,
  sources: evidence,
});
export type Tally = v.InferOutput<typeof tally>;

export const person = v.strictObject({
  id,
  names: text,
  office: text,
  place: v.optional(placeId),
  ...noted,
});
export type Person = v.InferOutput<typeof person>;

export const organisation = v.strictObject({
  id,
  names: text,
  about: text,
  places: v.optional(placeIds),
  routes: v.optional(routeIds),
  formats: v.optional(formatIds),
  ...noted,
});
export type Organisation = v.InferOutput<typeof organisation>;

export const projectStatuses = [
  'discussed',
  'planned',
  'intended',
  'agenda',
  'needed',
  'called-for',
  'introducing',
  'developing',
  'enabled',
  'signed',
  'operating',
] as const;
export const project = v.strictObject({
  id,
  names: text,
  layer: v.nullable(v.picklist(layerIds)),
  status: v.picklist(projectStatuses),
  places: v.optional(placeIds),
  routes: v.optional(routeIds),
  organisations: v.optional(v.array(idIn('organisations'))),
  claims: v.optional(v.array(idIn('claims'))),
  ...noted,
});
export type Project = v.InferOutput<typeof project>;

export const trend = v.strictObject({
  id,
  names: text,
  direction: v.nullable(v.picklist(['up', 'down', 'shifts', 'most'])),
  period: v.nullable(edtf),
  places: v.optional(placeIds),
  routes: v.optional(routeIds),
  measures: v.optional(v.array(idIn('measures'))),
  formats: v.optional(formatIds),
  ...noted,
});
export type Trend = v.InferOutput<typeof trend>;

export const disagreementKinds = ['contradicts', 'scope', 'window', 'total', 'status'] as const;
export const disagreement = v.strictObject({
  id,
  names: text,
  /** Ids of claims, tallies, events, routes, formats or trends that should be read together. */
  over,
  kind: v.picklist(disagreementKinds),
  why: text,
});
export type Disagreement = v.InferOutput<typeof disagreement>;

export const doubt = v.strictObject({
  id,
  names: text,
  over,
  /** What can be read in more than one way, and which reading was taken. */
  open: text,
  taken: text,
  sources: citations,
});
export type Doubt = v.InferOutput<typeof doubt>;

/** Attribute values that a bare tag takes, by tag. */
const leads = v.record(v.string(), v.record(v.string(), v.string()));

export const dataset = v.strictObject({
  /** Address of the JSON Schema, for editors' tools; the kit does not read it. */
  $schema: v.optional(v.string()),
  /** Version of this structure. */
  corridorKit: v.literal(1),
  id,
  names: text,
  /** Language of texts that are given as a bare string. */
  language: v.string(),
  asOf: edtf,
  /** Set on data that is invented, for a demonstration: printed on every figure. */
  sample: v.optional(v.boolean()),
  leads: v.optional(leads),
  basemap: v.optional(v.union([v.string(), v.record(v.string(), v.unknown())])),
  borders: v.optional(v.record(v.string(), v.unknown())),
  /** Where the marks of places stand in set diagrams: columns and rows of an integer lattice. */
  arrangement: v.optional(
    v.strictObject({
      width: v.number(),
      height: v.number(),
      at: v.record(v.string(), v.tuple([v.number(), v.number()])),
    }),
  ),
  sources: v.array(source),
  layers: v.optional(v.array(layer)),
  places: v.array(place),
  routes: v.optional(v.array(route)),
  formats: v.optional(v.array(format)),
  measures: v.optional(v.array(measure)),
  claims: v.optional(v.array(claim)),
  events: v.optional(v.array(event)),
  people: v.optional(v.array(person)),
  organisations: v.optional(v.array(organisation)),
  tallies: v.optional(v.array(tally)),
  projects: v.optional(v.array(project)),
  trends: v.optional(v.array(trend)),
  disagreements: v.optional(v.array(disagreement)),
  doubts: v.optional(v.array(doubt)),
});
export type Dataset = v.InferOutput<typeof dataset>;

/** Every list of records in a dataset, with the schema of one record. */
export const lists = {
  sources: source,
  layers: layer,
  places: place,
  routes: route,
  formats: format,
  measures: measure,
  claims: claim,
  events: event,
  people: person,
  organisations: organisation,
  tallies: tally,
  projects: project,
  trends: trend,
  disagreements: disagreement,
  doubts: doubt,
} as const;
export type ListName = keyof typeof lists;
