import {didYouMean, type Problem} from '../problem.js';
import {lists} from '../schema.js';

/** A hostile document has more faults than anyone reads. */
const MOST = 1000;
/** Letters compared, in all, to guess what was meant: a document of faults may not cost a second. */
const MOST_COMPARED = 2e7;

const LISTS = Object.keys(lists);

/**
 * Tells of a problem. Always false, so that a check can end with it.
 *
 * @param path as authors read it: `claims[3].period`; empty for the document itself
 * @param known what `values.written` could have been: the code ends in `-meant` if one is near
 */
export type Tell = (
  path: string,
  code: string,
  values?: Readonly<Record<string, unknown>>,
  known?: readonly string[],
) => false;

/** Where a problem comes in the document: its own fields, then list by list, record by record. */
function rankOf(path: string): number {
  const [, list, index] = /^(\w+)\[(\d+)/.exec(path) ?? [];
  return list ? LISTS.indexOf(list) * 1e6 + Number(index) : -1;
}

/** What was written, short enough for a sentence. */
function quote(value: unknown): string | number {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Gathers problems, in whatever order they are found. */
export function report(): {tell: Tell; problems(): readonly Problem[]} {
  const found: {readonly problem: Problem; readonly rank: number}[] = [];
  let count = 0;
  let compared = 0;
  return {
    tell(path, code, values = {}, known) {
      let meant: string | undefined;
      if (known) {
        const written = String(values['written']);
        compared += known.length * (written.length + 10) ** 2;
        if (compared < MOST_COMPARED) meant = didYouMean(written, known);
      }
      if (found.length >= MOST) count++;
      else {
        const all = {...values, ...(meant && {meant})} as Problem['values'];
        const quoted = 'written' in values ? {...all, written: quote(values['written'])} : all;
        const problem: Problem = {
          code: meant ? `${code}-meant` : code,
          path: path || 'dataset',
          values: quoted,
        };
        found.push({problem, rank: rankOf(path)});
      }
      return false;
    },
    /** In the order of the document; a last one counts those beyond the first thousand. */
    problems() {
      const sorted = found.sort((a, b) => a.rank - b.rank).map(({problem}) => problem);
      const rest = {code: 'too-many-problems', path: 'dataset', values: {count}};
      return count ? [...sorted, rest] : sorted;
    },
  };
}

/** Names a JSON type. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
