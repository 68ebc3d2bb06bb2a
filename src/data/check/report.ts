import {didYouMean, type Problem} from '../problem.js';
import {lists} from '../schema.js';

/** A key of an object or an index of an array, from the document down. */
export type Path = readonly (string | number)[];

/** Writes a path as authors read it: `claims[3].period`; the document itself is `dataset`. */
export function printPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text === '' ? 'dataset' : text;
}

/** A hostile document has more faults than anyone reads. */
const MOST = 1000;
/** Letters compared, in all, to guess what was meant: a document of faults may not cost a second. */
const MOST_COMPARED = 2e7;

const LISTS = Object.keys(lists);

/** Where a problem comes in the document: the document's own fields, then list by list, record by record. */
function rankOf(path: Path): number {
  const [list, index] = path;
  if (typeof list !== 'string' || typeof index !== 'number') return -1;
  return LISTS.indexOf(list) * 1e6 + index;
}

/** Gathers problems, in whatever order they are found. */
export class Report {
  readonly #found: {readonly problem: Problem; readonly rank: number}[] = [];
  #unlisted = 0;
  #compared = 0;

  add(path: Path, code: string, values: Problem['values'] = {}): void {
    if (this.#found.length >= MOST) this.#unlisted++;
    else this.#found.push({problem: {code, path: printPath(path), values}, rank: rankOf(path)});
  }

  /** The same about something written that is not known: `code`, or `code-meant` with a guess. */
  addUnknown(
    path: Path,
    code: string,
    written: string,
    known: readonly string[],
    values: Problem['values'] = {},
  ): void {
    const all = {written: quote(written), ...values};
    this.#compared += known.length * (written.length + 10) ** 2;
    const meant = this.#compared < MOST_COMPARED ? didYouMean(written, known) : undefined;
    if (meant === undefined) this.add(path, code, all);
    else this.add(path, `${code}-meant`, {...all, meant});
  }

  /** All of them, in the order of the document; a last one counts those beyond the first thousand. */
  get problems(): readonly Problem[] {
    const sorted = [...this.#found].sort((a, b) => a.rank - b.rank).map(({problem}) => problem);
    if (this.#unlisted === 0) return sorted;
    const values = {count: this.#unlisted};
    return [...sorted, {code: 'too-many-problems', path: 'dataset', values}];
  }
}

/** What was written, short enough for a sentence. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Names a JSON type. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
