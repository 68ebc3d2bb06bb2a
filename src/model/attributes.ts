import {didYouMean, type Problem} from '../data/problem.js';

/** Reads attributes by hand-written values: total functions that never throw and say what is wrong. */
export interface Reader {
  /** One of a few words; the fallback where there is none or an unknown one. */
  choice<T extends string>(name: string, allowed: readonly T[], fallback: T): T;
  /** Several of a few words. Undefined where the attribute is absent. */
  choices<T extends string>(name: string, allowed: readonly T[]): readonly T[] | undefined;
  /** Ids that exist, in the order written; undefined where the attribute is absent or names none. */
  ids(name: string, known: {has(id: string): boolean; keys(): Iterable<string>}): readonly string[] | undefined;
  /** The words of an attribute, undefined if absent or empty. */
  words(name: string): readonly string[] | undefined;
  /** The attribute as written, trimmed; undefined if absent or empty. */
  raw(name: string): string | undefined;
  /** Adds a problem of the widget's own about an attribute. */
  report(name: string, code: string, values: Problem['values']): void;
  readonly problems: readonly Problem[];
}

const MOST_WORDS = 200;

/**
 * A reader of the attributes of one tag.
 *
 * Codes of its problems: `attribute-choice` (value, allowed, shown, meant) and `attribute-id`
 * (value, meant). `meant` is empty where nothing is near.
 */
export function readAttributes(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
): Reader {
  const problems: Problem[] = [];
  const raw = (name: string): string | undefined => attributes[name]?.trim() || undefined;
  const words = (name: string): readonly string[] | undefined =>
    raw(name)?.split(/[\s,]+/).filter(Boolean).slice(0, MOST_WORDS);
  const report = (name: string, code: string, values: Problem['values']): void => {
    problems.push({code, path: `<${tag} ${name}="${attributes[name]?.slice(0, 120) ?? ''}">`, values});
  };
  const unknown = (name: string, value: string, allowed: readonly string[], shown: string): void =>
    report(name, 'attribute-choice', {
      value,
      allowed: allowed.join(', '),
      shown,
      meant: didYouMean(value, allowed) ?? '',
    });
  return {
    problems,
    raw,
    words,
    report,
    choice(name, allowed, fallback) {
      const value = raw(name);
      if (value === undefined) return fallback;
      const found = allowed.find((word) => word === value.toLowerCase());
      if (found === undefined) unknown(name, value, allowed, fallback);
      return found ?? fallback;
    },
    choices(name, allowed) {
      return words(name)?.flatMap((value) => {
        const found = allowed.find((word) => word === value.toLowerCase());
        if (found === undefined) unknown(name, value, allowed, '');
        return found ?? [];
      });
    },
    ids(name, known) {
      const found = words(name)?.filter((value) => {
        if (known.has(value)) return true;
        report(name, 'attribute-id', {value, meant: didYouMean(value, known.keys()) ?? ''});
        return false;
      });
      return found?.length ? found : undefined;
    },
  };
}
