import {FULL} from '../data/edition.js';
import {didYouMean, type Problem} from '../data/problem.js';

/** Reads attributes by hand-written values: total functions that never throw and say what is wrong. */
export interface Reader {
  /**
   * One of a few words; the fallback where there is none or an unknown one. `more` are words of the full
   * edition: the smaller one says that they need it.
   */
  choice<T extends string, M extends string = never>(
    name: string,
    allowed: readonly T[],
    fallback: T,
    more?: readonly M[],
  ): T | M;
  /** An attribute of the full edition as written; the smaller one says that it needs it. */
  full(name: string): string | undefined;
  /** Several of a few words; undefined where the attribute is absent or names none that is known. */
  choices<T extends string>(name: string, allowed: readonly T[]): readonly T[] | undefined;
  /** Ids that exist, in the order written; undefined where the attribute is absent or names none. */
  ids(
    name: string,
    known: {has(id: string): boolean; keys(): Iterable<string>},
  ): readonly string[] | undefined;
  /** The words of an attribute, undefined if absent or empty. */
  words(name: string): readonly string[] | undefined;
  /** The attribute as written, trimmed; undefined if absent or empty. */
  raw(name: string): string | undefined;
  /** Adds a problem of the widget's own about an attribute. */
  report(name: string, code: string, values: Problem['values']): void;
  /** The same about a word that is near to a known one, perhaps. */
  guessed(
    name: string,
    code: string,
    written: string,
    known: Iterable<string>,
    values: Problem['values'],
  ): void;
  readonly problems: readonly Problem[];
}

const MOST_WORDS = 200;

/**
 * A reader of the attributes of one tag.
 *
 * Codes of its problems: `unknown-value` (written, allowed, used) and `unknown-id` (written), each
 * with `-meant` behind it, and the guess, where one is near; `needs-full` (written, used).
 */
export function readAttributes(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
): Reader {
  const problems: Problem[] = [];
  const raw = (name: string): string | undefined => attributes[name]?.trim() || undefined;
  const words = (name: string): readonly string[] | undefined =>
    raw(name)
      ?.split(/[\s,]+/)
      .filter(Boolean)
      .slice(0, MOST_WORDS);
  const report = (name: string, code: string, values: Problem['values']): void => {
    problems.push({
      code,
      path: `<${tag} ${name}="${attributes[name]?.slice(0, 120) ?? ''}">`,
      values,
    });
  };
  const guessed = (
    name: string,
    code: string,
    written: string,
    known: Iterable<string>,
    values: Problem['values'],
  ): void => {
    const meant = didYouMean(written, known);
    if (meant === undefined) report(name, code, {written, ...values});
    else report(name, `${code}-meant`, {written, meant, ...values});
  };
  const unknown = (name: string, written: string, allowed: readonly string[], used: string): void =>
    guessed(name, 'unknown-value', written, allowed, {allowed: allowed.join(', '), used});
  return {
    problems,
    raw,
    words,
    report,
    guessed,
    choice<T extends string, M extends string = never>(
      name: string,
      allowed: readonly T[],
      fallback: T,
      more: readonly M[] = [],
    ): T | M {
      const value = raw(name);
      if (value === undefined) return fallback;
      const all = [...allowed, ...more];
      const found = all.find((word) => word === value.toLowerCase());
      if (found === undefined) unknown(name, value, all, fallback);
      else if (!FULL && more.some((word) => word === found)) {
        report(name, 'needs-full', {written: value, used: fallback});
        return fallback;
      }
      return found ?? fallback;
    },
    full(name) {
      const value = raw(name);
      if (FULL || value === undefined) return value;
      report(name, 'needs-full', {written: name});
      return undefined;
    },
    choices(name, allowed) {
      const written = words(name);
      const found = written?.flatMap(
        (value) => allowed.find((word) => word === value.toLowerCase()) ?? [],
      );
      const used = found?.length ? found : allowed;
      for (const value of written ?? []) {
        if (!allowed.some((word) => word === value.toLowerCase()))
          unknown(name, value, allowed, used.join(' '));
      }
      return found?.length ? found : undefined;
    },
    ids(name, known) {
      const found = words(name)?.filter((value) => {
        if (known.has(value)) return true;
        guessed(name, 'unknown-id', value, known.keys(), {});
        return false;
      });
      return found?.length ? found : undefined;
    },
  };
}
