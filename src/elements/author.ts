import type {LitElement} from 'lit';
import type {Problem} from '../data/problem.js';
import type {Language} from '../languages/language.js';
import {ProblemEvent} from './events.js';
import {warn} from './warn.js';

/**
 * The author of a tag, who is told what is wrong: each sentence once, to the console and as an event.
 *
 * A defect of ours is told like a mistake of theirs, since it must not blank the page.
 */
export class Author {
  broken: readonly Problem[] = [];

  readonly #host: LitElement;
  readonly #tag: string;
  readonly #told = new Set<string>();

  constructor(host: LitElement, tag: string) {
    this.#host = host;
    this.#tag = tag;
  }

  /** Runs a job; false, and `broken` set, when it threw. */
  try(job: () => void): boolean {
    try {
      job();
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.broken = [{code: 'failed', path: `<${this.#tag}>`, values: {reason}}];
      return false;
    }
  }

  tell(problems: readonly Problem[], language: Language): void {
    for (const problem of problems) {
      const text = language.problem(problem);
      if (this.#told.has(text)) continue;
      this.#told.add(text);
      warn(text);
      this.#host.dispatchEvent(new ProblemEvent({problem, text}));
    }
  }
}
