import * as v from 'valibot';
import {position, text} from '../schema.js';
import {type Path, type Report, printPath, quote, typeName} from './report.js';

/** The parts of a Valibot schema that a walk looks at. */
interface Schema extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
}

/** Largest number that is drawn. */
export const LARGEST = 1e15;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i;

/** Is this a BCP 47 tag, as far as its shape goes? */
export function isLanguageTag(tag: string): boolean {
  return tag.length <= 35 && LANGUAGE_TAG.test(tag);
}

/** Longitude and latitude that can be projected. */
function isPosition(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [lon, lat] = value as unknown[];
  const within = (degrees: unknown, limit: number): boolean =>
    typeof degrees === 'number' && Math.abs(degrees) <= limit;
  return within(lon, 180) && within(lat, 90);
}

/** The schema of what a union holds here: its list for a list, its object for an object. */
function choose(schema: Schema, value: unknown): Schema {
  const options = schema.type === 'union' ? ((schema.options ?? []) as readonly Schema[]) : [];
  const kind = Array.isArray(value) ? ['array', 'tuple'] : ['record', 'strict_object'];
  return options.find(({type}) => kind.includes(type)) ?? schema;
}

/**
 * Walks a value beside its schema: takes out fields that are not known and texts in no language, and
 * finds what the schema cannot say: numbers and positions that cannot be drawn.
 */
class Walk {
  /** Where a value makes its record unusable. */
  readonly faults: string[] = [];
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  visit(schema: Schema, value: unknown, path: Path): void {
    if (value === null || value === undefined) return;
    if (schema.wrapped) this.visit(schema.wrapped, value, path);
    else if (typeof value === 'number') this.#number(value, path);
    else if (typeof value !== 'object') return;
    else if ((schema as unknown) === text) this.#text(value as Record<string, unknown>, path);
    else this.#inside(choose(schema, value), value, path);
  }

  #inside(schema: Schema, value: object, path: Path): void {
    if ((schema as unknown) === position) {
      if (!isPosition(value)) this.#fault(path, 'bad-position', {written: quote(value)});
    } else if (Array.isArray(value)) {
      const item = schema.item ?? schema;
      value.forEach((entry, i) => this.visit(item, entry, [...path, i]));
    } else if (schema.entries) {
      this.#fields(schema.entries, value as Record<string, unknown>, path);
    }
  }

  #fields(
    entries: Readonly<Record<string, Schema>>,
    value: Record<string, unknown>,
    path: Path,
  ): void {
    for (const key of Object.keys(value)) {
      const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (entry) this.visit(entry, value[key], [...path, key]);
      else {
        this.#report.addUnknown(path, 'unknown-key', key, Object.keys(entries));
        Reflect.deleteProperty(value, key);
      }
    }
  }

  #text(value: Record<string, unknown>, path: Path): void {
    for (const language of Object.keys(value)) {
      if (isLanguageTag(language)) continue;
      this.#report.add([...path, language], 'bad-language', {written: quote(language)});
      Reflect.deleteProperty(value, language);
    }
  }

  #number(value: number, path: Path): void {
    if (Math.abs(value) <= LARGEST) return;
    if (Number.isFinite(value)) this.#fault(path, 'too-large', {written: value, limit: LARGEST});
    else this.#fault(path, 'not-a-number', {});
  }

  #fault(path: Path, code: string, values: Record<string, string | number>): void {
    this.#report.add(path, code, values);
    this.faults.push(printPath(path));
  }
}

/** One fault that Valibot found, in our codes. */
function reportIssue(issue: v.BaseIssue<unknown>, path: Path, report: Report): void {
  const key = path.at(-1);
  const expected = issue.expected ?? '';
  if (issue.input === undefined && typeof key === 'string') {
    report.add(path.slice(0, -1), 'missing-key', {key});
  } else if (issue.type === 'picklist' && typeof issue.input === 'string') {
    const allowed = [...expected.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
    report.addUnknown(path, 'not-allowed', issue.input, allowed, {allowed: allowed.join(', ')});
  } else {
    // Valibot expects `(string | Object)`; authors know JSON's own words.
    const words = expected.replace(/[()]/g, '').toLowerCase();
    report.add(path, 'wrong-type', {expected: words, found: typeName(issue.input)});
  }
}

/**
 * A record as its schema wants it, or undefined if it cannot be used; says what is wrong.
 *
 * @param value a clean copy: fields that are not known are taken out of it.
 */
export function parseRecord<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  path: Path,
  report: Report,
): v.InferOutput<S> | undefined {
  const walk = new Walk(report);
  walk.visit(schema, value, path);
  const result = v.safeParse(schema, value);
  if (result.success) return walk.faults.length === 0 ? result.output : undefined;
  for (const issue of result.issues) {
    const where = [...path, ...(issue.path ?? []).map((step) => step.key as string | number)];
    const printed = printPath(where);
    if (!walk.faults.some((fault) => printed.startsWith(fault))) reportIssue(issue, where, report);
  }
  return undefined;
}
