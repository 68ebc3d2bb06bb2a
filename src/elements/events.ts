import type {Problem} from '../data/problem.js';
import type {Claim, Source} from '../data/schema.js';

/** What `ck-select` tells: ids that were picked, the claims among them, and their sources. */
export interface SelectDetail {
  readonly ids: readonly string[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
}

/** What `ck-problem` tells: the problem, and its sentence in the language of the figure. */
export interface ProblemDetail {
  readonly problem: Problem;
  readonly text: string;
}

/** The figure has been drawn for the first time, or again after other data. */
export class ReadyEvent extends CustomEvent<undefined> {
  constructor() {
    super('ck-ready', {bubbles: true, composed: true});
  }
}

/** A reader picked something, or cleared it (no ids). */
export class SelectEvent extends CustomEvent<SelectDetail> {
  constructor(detail: SelectDetail) {
    super('ck-select', {bubbles: true, composed: true, detail});
  }
}

/** Something that the author should mend. */
export class ProblemEvent extends CustomEvent<ProblemDetail> {
  constructor(detail: ProblemDetail) {
    super('ck-problem', {bubbles: true, composed: true, detail});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ck-ready': ReadyEvent;
    'ck-select': SelectEvent;
    'ck-problem': ProblemEvent;
  }
}
