import type {Language} from '../../languages/language.js';

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Texts of the timeline by their short keys. */
export const sayer =
  ({language}: {readonly language: Language}): Say =>
  (key, values) =>
    (language.text as (key: string, values: unknown) => string)(`visit-timeline.${key}`, values);

/** Things in groups, in the order of their first. */
export function groupBy<T>(all: Iterable<T>, keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
