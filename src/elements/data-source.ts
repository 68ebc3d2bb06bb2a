import type {Facts} from '../data/dataset.js';
import {FULL} from '../data/edition.js';
import type {Problem} from '../data/problem.js';
import {namesBasemap, withBasemap} from './basemap.js';
import {builtIn} from './built-in.js';
import {load, loadData, type Loaded} from './load.js';

/** What an author gave a figure to draw from. */
export interface Wanted {
  readonly data: unknown;
  readonly src: string | undefined;
}

/**
 * The facts of one figure: given as an object, fetched, found in the page, or built in.
 *
 * What is there already stays when another file fails; `failed` then says why.
 */
export class DataSource {
  facts: Facts | undefined;
  problems: readonly Problem[] = [];
  failed: Loaded | undefined;
  loading = false;
  /** Counts what has been taken: a model made before is stale. */
  serial = 0;

  readonly #tag: string;
  readonly #changed: () => void;
  #from: unknown = Symbol('nothing yet');
  #abort: AbortController | undefined;

  constructor(tag: string, changed: () => void) {
    this.#tag = tag;
    this.#changed = changed;
  }

  /** Takes what is wanted now; asks the network only if it is not what was taken last. */
  update({data, src}: Wanted, document: Document): void {
    const wanted = data ?? src;
    if (wanted === this.#from) return;
    this.#from = wanted;
    this.#abort?.abort();
    this.#abort = undefined;
    this.loading = false;
    if (data !== undefined && data !== null) this.#arrive(loadData(data), '', document);
    else if (src) void this.#request(src, document);
    else this.#take({facts: builtIn(), problems: [], retry: false});
  }

  /** Asks once more for what failed. */
  retry(): void {
    this.#from = Symbol('again');
    this.#changed();
  }

  /** Gives up a request under way; the next `update` makes it again. */
  stop(): void {
    if (!this.loading) return;
    this.#abort?.abort();
    this.#from = Symbol('stopped');
    this.loading = false;
  }

  async #request(src: string, document: Document): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    this.loading = true;
    const loaded = await load(src, document, abort.signal);
    if (abort.signal.aborted) return;
    const path = `<${this.#tag} src="${src.slice(0, 120)}">`;
    const problems = loaded.problems.map((problem) =>
      problem.code.startsWith('load-') ? {...problem, path} : problem,
    );
    this.#arrive({...loaded, problems}, src.startsWith('#') ? '' : src, document);
    this.#changed();
  }

  /** Takes what has come; a map waits for the basemap that its dataset names. */
  #arrive(loaded: Loaded, src: string, document: Document): void {
    if (!FULL || this.#tag !== 'corridor-map' || !namesBasemap(loaded)) {
      this.#take(loaded);
      return;
    }
    const wanted = this.#from;
    this.loading = true;
    void withBasemap(loaded, new URL(src, document.baseURI).href).then((complete) => {
      if (this.#from !== wanted) return;
      this.#take(complete);
      this.#changed();
    });
  }

  #take(loaded: Loaded): void {
    this.serial++;
    this.loading = false;
    this.problems = loaded.problems;
    this.failed = loaded.facts ? undefined : loaded;
    if (loaded.facts) this.facts = loaded.facts;
  }
}
