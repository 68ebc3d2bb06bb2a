import type {ListName} from '../schema.js';
import type {Path, Report} from './report.js';

/** A record of any list, as the rules below see it. */
export type AnyRecord = Record<string, unknown> & {readonly id: string};
/** Records still standing, by list, each with its place in the document. */
export type Standing = Map<ListName, {readonly path: Path; readonly record: AnyRecord}[]>;

const anything: readonly ListName[] = [
  'claims',
  'tallies',
  'events',
  'routes',
  'formats',
  'trends',
  'places',
  'projects',
];

const CITED = {'sources[].source!': ['sources']} as const;

/**
 * Which ids a field may hold. `name[]` is each entry of a list. What becomes of an id that is not
 * there: it is taken out (`drop`: a list's entry or an optional field), or takes its holder with it
 * (`!` behind the field: a leg, a member, a whole record), since without it the holder says something
 * else.
 */
const REFERENCES: Readonly<
  Partial<Record<ListName, Readonly<Record<string, readonly ListName[]>>>>
> = {
  layers: CITED,
  places: {...CITED, country: ['places'], 'parts[]': ['places']},
  routes: {...CITED, 'legs[].sources[].source!': ['sources'], 'legs[].stops[]!': ['places']},
  formats: {
    ...CITED,
    'members[].place!': ['places'],
    'members[].sources[].source!': ['sources'],
    'statements[].places[]': ['places'],
    'statements[].sources[].source!': ['sources'],
  },
  measures: {
    'about.places[]': ['places'],
    'about.route': ['routes'],
    'about.direction': ['places'],
  },
  claims: {...CITED, 'measure!': ['measures'], 'from[]!': ['claims']},
  events: {
    ...CITED,
    host: ['places'],
    place: ['places'],
    visitor: ['places'],
    'participants[]': ['places'],
    'people[]': ['people'],
    format: ['formats'],
    'routes[]': ['routes'],
  },
  tallies: {
    ...CITED,
    from: ['places', 'formats'],
    to: ['places', 'formats'],
    'people[]': ['people'],
  },
  people: {...CITED, place: ['places']},
  organisations: {
    ...CITED,
    'places[]': ['places'],
    'routes[]': ['routes'],
    'formats[]': ['formats'],
  },
  projects: {
    ...CITED,
    'places[]': ['places'],
    'routes[]': ['routes'],
    'organisations[]': ['organisations'],
    'claims[]': ['claims'],
  },
  trends: {
    ...CITED,
    'places[]': ['places'],
    'routes[]': ['routes'],
    'measures[]': ['measures'],
    'formats[]': ['formats'],
  },
  disagreements: {'over[]': anything},
  doubts: {...CITED, 'over[]': anything},
};

/** Looks up ids; says once, with a guess, what is nowhere in the document. */
export class Lookup {
  readonly #standing: Standing;
  readonly #written: ReadonlySet<string>;
  readonly #report: Report;
  readonly #ids = new Map<ListName, ReadonlySet<string>>();

  /** @param written every id of the document, those of unsound records too: those were reported. */
  constructor(standing: Standing, written: ReadonlySet<string>, report: Report) {
    this.#standing = standing;
    this.#written = written;
    this.#report = report;
  }

  #idsOf(list: ListName): ReadonlySet<string> {
    let ids = this.#ids.get(list);
    if (!ids) {
      ids = new Set((this.#standing.get(list) ?? []).map(({record}) => record.id));
      this.#ids.set(list, ids);
    }
    return ids;
  }

  /** Is there such a record? If not, and it was not even written, says so. */
  has(id: string, lists: readonly ListName[], path: Path): boolean {
    if (lists.some((list) => this.#idsOf(list).has(id))) return true;
    if (!this.#written.has(id)) {
      const known = lists.flatMap((list) => [...this.#idsOf(list)]);
      this.#report.addUnknown(path, 'no-such-id', id, known);
    }
    return false;
  }

  /** After records were taken out. */
  forget(): void {
    this.#ids.clear();
  }
}

type Exists = (id: string, path: Path) => boolean;

/**
 * What is left of a value after ids that lead nowhere were taken out; undefined: nothing.
 *
 * @param steps the way to the ids from here, `[]` for each entry of a list
 * @param needed whether an id that leads nowhere takes its holder with it
 */
function resolve(
  value: unknown,
  steps: readonly string[],
  needed: boolean,
  path: Path,
  exists: Exists,
): unknown {
  const [step, ...rest] = steps;
  if (value === undefined || value === null) return value;
  if (step === undefined) {
    if (typeof value === 'string') return exists(value, path) ? value : undefined;
    // A pair without one of its ends is no direction; a position is no id.
    const strings = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
    return strings.filter((id, i) => !exists(id, [...path, i])).length === 0 ? value : undefined;
  }
  if (step === '[]') {
    const entries = (value as readonly unknown[]).map((entry, i) =>
      resolve(entry, rest, needed, [...path, i], exists),
    );
    if (entries.every((entry, i) => entry === (value as readonly unknown[])[i])) return value;
    const sound = entries.filter((entry) => entry !== undefined);
    // A line without one of its stops is another line.
    const whole = needed && rest.length === 0;
    return whole && sound.length < entries.length ? undefined : sound;
  }
  const {[step]: held, ...others} = value as Record<string, unknown>;
  if (held === undefined || held === null) return value;
  const kept = resolve(held, rest, needed, [...path, step], exists);
  if (kept === held) return value;
  if (kept !== undefined) return {...others, [step]: kept};
  return needed ? undefined : others;
}

/** A field of `REFERENCES`: `legs[].stops[]!` is `legs`, `[]`, `stops`, `[]`, needed. */
interface Field {
  readonly steps: readonly string[];
  readonly needed: boolean;
  readonly targets: readonly ListName[];
}

const FIELDS = new Map<string, readonly Field[]>(
  Object.entries(REFERENCES).map(([list, fields]) => [
    list,
    Object.entries(fields).map(([field, targets]) => ({
      steps: field.replace('!', '').replaceAll('[]', '.[]').split('.'),
      needed: field.endsWith('!'),
      targets,
    })),
  ]),
);

/** Lists whose records say nothing once this field of theirs is empty. */
const EMPTY_WITHOUT: Partial<Record<ListName, string>> = {
  claims: 'sources',
  events: 'sources',
  tallies: 'sources',
  disagreements: 'over',
  doubts: 'over',
};

/** Takes out of the records of a list the ids that lead nowhere, and records that need them. */
export function resolveReferences(list: ListName, standing: Standing, lookup: Lookup): void {
  const records = standing.get(list);
  if (!records) return;
  const needed = EMPTY_WITHOUT[list];
  const fields = FIELDS.get(list) ?? [];
  const kept = records.flatMap(({path, record}) => {
    let sound: unknown = record;
    for (const field of fields) {
      const exists: Exists = (id, at) => lookup.has(id, field.targets, at);
      const left = resolve(sound ?? record, field.steps, field.needed, path, exists);
      // The other fields of a record that goes are looked at all the same: each has its own problem.
      sound = sound === undefined ? undefined : left;
    }
    if (sound === undefined) return [];
    const empty = needed !== undefined && (sound as AnyRecord)[needed];
    return Array.isArray(empty) && empty.length === 0 ? [] : [{path, record: sound as AnyRecord}];
  });
  standing.set(list, kept);
  lookup.forget();
}
