import {parsePeriod} from '../periods.js';
import {filled, position, targets, text, vital} from '../schema.js';
import {type Tell, typeName} from './report.js';

/** The parts of a Valibot schema that a walk looks at. */
export interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly value?: Schema | number;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
}
type Fields = Record<string, unknown>;

/** Largest number that is drawn. */
const LARGEST = 1e15;
const LANGUAGE_TAG = /^(?=.{1,35}$)[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i;

/** Is this a BCP 47 tag, as far as its shape goes? If not, says so. */
export function isLanguage(written: string, path: string, tell: Tell): boolean {
  return LANGUAGE_TAG.test(written) || tell(path, 'bad-language', {written});
}

/** Says what is wrong with a date. */
export function isPeriod(written: string, path: string, tell: Tell): boolean {
  const result = parsePeriod(written);
  if (result.ok) return true;
  const {code, position} = result.error;
  return tell(path, code, {written, position: position + 1});
}

/** JSON's own word for what a schema wants. */
const KINDS: Readonly<Record<string, string>> = {
  picklist: 'string',
  tuple: 'array',
  record: 'object',
  strict_object: 'object',
};
const kindOf = ({type}: Schema): string => KINDS[type] ?? type;

/** What a schema wants of this value, without the wrapping. */
function choose(schema: Schema, value: unknown): Schema {
  if (value === null && schema.type === 'nullable') return {type: 'null'};
  if (schema.wrapped) return choose(schema.wrapped, value);
  if (schema.type !== 'union') return schema;
  const options = (schema.options ?? []) as readonly Schema[];
  const fitting = options.find((option) => kindOf(option) === typeName(value));
  return fitting ?? {type: options.map(kindOf).join(' | ')};
}

/**
 * Can a value be used? Says what is wrong with it, takes out what is not known (fields, and texts in no
 * language), and finds what no schema can say: numbers and positions that cannot be drawn.
 */
export function fits(from: Schema, value: unknown, path: string, tell: Tell): boolean {
  const schema = choose(from, value);
  const {type, entries, item, items, options} = schema;
  const expected = kindOf(schema);
  const found = typeName(value);
  if (type === 'unknown' || type === 'literal') return true;
  if (expected !== found) {
    // A text is quoted as it stands; of anything else its type says enough.
    return tell(path, 'wrong-type', {expected, found, ...(found === 'string' && {written: value})});
  }
  if (typeof value === 'number') {
    if (Math.abs(value) <= LARGEST) return true;
    if (!Number.isFinite(value)) return tell(path, 'not-a-number');
    return tell(path, 'too-large', {written: value, limit: LARGEST});
  }
  if (type === 'picklist') {
    const words = options as readonly string[];
    if (words.includes(value as string)) return true;
    return tell(path, 'not-allowed', {written: value, allowed: words.join(', ')}, words);
  }
  const every = (parts: readonly unknown[], schemaOf: (i: number) => Schema): boolean =>
    parts.filter((part, i) => !fits(schemaOf(i), part, `${path}[${i}]`, tell)).length === 0;
  if (Array.isArray(value)) {
    if (item) return every(value, () => item);
    const parts = Array.from(items ?? [], (_, i) => value[i] as unknown);
    value.splice(0, Infinity, ...parts);
    if ((schema as unknown) !== position) return every(parts, (i) => items?.[i] as Schema);
    const onGlobe = (part: unknown, i: number): boolean =>
      typeof part === 'number' && Math.abs(part) <= (i ? 90 : 180);
    return parts.every(onGlobe) || tell(path, 'bad-position', {written: value});
  }
  if (found !== 'object') return true;
  const fields = value as Fields;
  const isText = (schema as unknown) === text.options[1];
  let sound = true;
  for (const key of Object.keys(fields)) {
    const at = `${path}.${key}`;
    const field = entries ? Object.hasOwn(entries, key) && entries[key] : schema.value;
    if (!field) tell(path, 'unknown-key', {written: key}, Object.keys(entries ?? {}));
    if (!field || (isText && !isLanguage(key, at, tell))) Reflect.deleteProperty(fields, key);
    else if (!fits(field as Schema, fields[key], at, tell)) sound = false;
  }
  for (const [key, {type}] of Object.entries(entries ?? {})) {
    if (!(key in fields) && type !== 'optional') sound = tell(path, 'missing-key', {key});
  }
  return sound;
}

/**
 * Does what a value points at stand, and are its dates dates? Takes out of it what does not hold: an
 * entry of a list, an optional field. What cannot be without that goes too: then this is false.
 *
 * @param has whether one of some lists has a record of this id
 */
export function holds(
  from: Schema,
  value: unknown,
  path: string,
  tell: Tell,
  has: (lists: readonly string[], id: string, path: string) => boolean,
): boolean {
  if (value === null) return true;
  const schema = choose(from, value);
  const {entries, item, items} = schema;
  if (typeof value === 'string') {
    const lists = targets.get(schema);
    if (lists) return has(lists, value, path);
    return !vital.has(schema) || isPeriod(value, path, tell);
  }
  if (Array.isArray(value)) {
    const inner = item ?? items?.[0] ?? schema;
    const parts: readonly unknown[] = value;
    const kept = parts.filter((part, i) => holds(inner, part, `${path}[${i}]`, tell, has));
    if (kept.length < value.length && (items || vital.has(schema))) return false;
    value.splice(0, Infinity, ...kept);
    return kept.length > 0 || !filled.has(schema);
  }
  let sound = true;
  const fields = value as Fields;
  for (const [key, field] of Object.entries(entries ?? {})) {
    if (!(key in fields) || holds(field, fields[key], `${path}.${key}`, tell, has)) continue;
    if (field.type !== 'optional' || vital.has(choose(field, fields[key]))) sound = false;
    else Reflect.deleteProperty(fields, key);
  }
  return sound;
}
