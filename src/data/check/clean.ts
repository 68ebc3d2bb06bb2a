import type {Tell} from './report.js';

/** Longest text kept, in UTF-16 units. */
const LONGEST_TEXT = 500;
/** Objects and arrays within each other, the document counting as one. */
const DEEPEST = 8;
/** Most entries of one list; what is drawn is a mark an entry. */
const MOST_ENTRIES = 5000;
/** Most values in a document: about what 2 MB of text hold. */
const MOST_VALUES = 400_000;

/** Shapes of a map, which nest deeper than records do and hold no texts of ours. */
const GEOMETRY = ['basemap', 'borders'];
const DEEPEST_GEOMETRY = 16;

// Controls but tab and line feed, bidirectional controls, zero-width characters but the joiners.
const UNSEEN =
  /[^\P{Cc}\t\n]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;

/** Most texts: Latin and Cyrillic letters and common signs, nothing to take out. */
const PLAIN = /^[\n -~\xa0-\u02ff\u0400-\u0481\u048a-\u052f\u2010-\u2027]*$/;

/** Text that is safe to print: well-formed, without controls, without piles of combining marks. */
function cleanText(long: string): string {
  const text = long.slice(0, LONGEST_TEXT);
  if (PLAIN.test(text)) return text;
  return text.replace(UNSEEN, '').replace(LONE_SURROGATE, '\ufffd').replace(PILED_MARKS, '$1');
}

/**
 * Copies a foreign document into plain arrays and objects without a prototype.
 *
 * So `__proto__` is a key like any other, getters are read once, and nothing is shared with the page.
 * Cuts what is too long, too deep or too many, and says so. Values JSON has no word for are left out.
 */
export function cleanDocument(document: unknown, tell: Tell): unknown {
  // The first value beyond them tells.
  let left = MOST_VALUES + 1;
  const copy = (value: unknown, path: string, depth: number, deepest: number): unknown => {
    if (!--left) tell(path, 'too-many', {count: MOST_VALUES + 1, limit: MOST_VALUES});
    if (left <= 0) return undefined;
    if (typeof value === 'string') {
      // The outlines of a basemap are one long text.
      if (path.startsWith('basemap.')) return value;
      const {length} = value;
      if (length > LONGEST_TEXT) tell(path, 'too-long', {length, limit: LONGEST_TEXT});
      return cleanText(value);
    }
    if (typeof value === 'number') return value || value + 0; // no -0
    if (typeof value === 'boolean' || value === null) return value;
    if (typeof value !== 'object') return undefined;
    if (depth > deepest) {
      tell(path, 'too-deep', {limit: deepest});
      return undefined;
    }
    if (Array.isArray(value)) {
      const count = value.length;
      const cut = count > MOST_ENTRIES && deepest === DEEPEST;
      if (cut) tell(path, 'too-many', {count, limit: MOST_ENTRIES});
      const list: unknown[] = [];
      for (let i = 0; i < (cut ? MOST_ENTRIES : count) && left > 0; i++) {
        list.push(copy(value[i], `${path}[${i}]`, depth + 1, deepest));
      }
      return list;
    }
    const object = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(value)) {
      if (left <= 0) break;
      const name = cleanText(key);
      const within = depth === 1 && GEOMETRY.includes(key) ? DEEPEST_GEOMETRY : deepest;
      const held = (value as Record<string, unknown>)[key];
      const kept = copy(held, path ? `${path}.${name}` : name, depth + 1, within);
      if (kept !== undefined) object[name] = kept;
    }
    return object;
  };
  return copy(document, '', 1, DEEPEST);
}
