import type {Path, Report} from './report.js';

/** Longest text kept, in UTF-16 units. */
export const LONGEST_TEXT = 500;
/** Objects and arrays within each other, the document counting as one. */
export const DEEPEST = 8;
/** Most entries of one list; what is drawn is a mark an entry. */
export const MOST_ENTRIES = 5000;
/** Most values in a document: about what 2 MB of text hold. */
const MOST_VALUES = 400_000;

/** Shapes of a map, which nest deeper than records do and hold no texts of ours. */
const GEOMETRY = new Set(['basemap', 'borders']);
const DEEPEST_GEOMETRY = 16;

// Controls but tab and line feed, bidirectional controls, zero-width characters but the joiners.
const UNSEEN =
  /[^\P{Cc}\t\n]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
/** Most texts: Latin, Cyrillic and what stands between their words. */
const PLAIN = /^[ -~\u00a0-\u02ff\u0400-\u0481\u048a-\u052f\u2010-\u2027]*$/;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;

/** Text that is safe to print: well-formed, without controls, without piles of combining marks. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(UNSEEN, '').replace(LONE_SURROGATE, '\ufffd').replace(PILED_MARKS, '$1');
}

/**
 * Copies a foreign document into plain arrays and objects without a prototype.
 *
 * So `__proto__` is a key like any other, getters are read once, and nothing is shared with the page.
 * Cuts what is too long, too deep or too many, and says so. Values JSON has no word for are left out.
 */
export function cleanDocument(document: unknown, report: Report): unknown {
  let left = MOST_VALUES;

  function copyText(text: string, path: Path, limit: number): string {
    if (text.length <= limit) return cleanText(text);
    report.add(path, 'too-long', {length: text.length, limit});
    return cleanText(text.slice(0, limit));
  }

  function copyList(
    list: readonly unknown[],
    path: Path,
    depth: number,
    deepest: number,
  ): unknown[] {
    if (list.length > MOST_ENTRIES && deepest === DEEPEST) {
      report.add(path, 'too-many', {count: list.length, limit: MOST_ENTRIES});
      list = list.slice(0, MOST_ENTRIES);
    }
    const copy: unknown[] = [];
    for (let i = 0; i < list.length && left > 0; i++) {
      copy.push(copyValue(list[i], [...path, i], depth + 1, deepest));
    }
    return copy;
  }

  function copyObject(object: object, path: Path, depth: number, deepest: number): object {
    const copy = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      if (left <= 0) break;
      const inside = depth === 1 && GEOMETRY.has(key) ? DEEPEST_GEOMETRY : deepest;
      const value = copyValue(
        (object as Record<string, unknown>)[key],
        [...path, key],
        depth + 1,
        inside,
      );
      if (value !== undefined) copy[cleanText(key.slice(0, LONGEST_TEXT))] = value;
    }
    return copy;
  }

  function copyValue(value: unknown, path: Path, depth: number, deepest: number): unknown {
    left--;
    if (left === 0) {
      report.add(path, 'too-many', {count: MOST_VALUES, limit: MOST_VALUES});
      return undefined;
    }
    if (typeof value === 'string') return copyText(value, path, LONGEST_TEXT);
    if (typeof value === 'number') return value === 0 ? 0 : value; // no -0
    if (typeof value === 'boolean' || value === null) return value;
    if (typeof value !== 'object') return undefined;
    if (depth > deepest) {
      report.add(path, 'too-deep', {limit: deepest});
      return undefined;
    }
    return Array.isArray(value)
      ? copyList(value as readonly unknown[], path, depth, deepest)
      : copyObject(value, path, depth, deepest);
  }

  return copyValue(document, [], 1, DEEPEST);
}
