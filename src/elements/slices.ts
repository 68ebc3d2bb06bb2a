import {dequeue, enqueue} from './queue.js';

/** How long one task may take before the page gets its turn, ms. */
const SLICE = 10;

/**
 * Long work cut into tasks: a generator is advanced until a slice of time is over, then waits for the
 * next task. One work at a time; a new one takes the place of the old.
 */
export class Slices<T> {
  /** Of the work under way; undefined when there is none. */
  key: string | undefined;
  #steps: Generator<undefined, T> | undefined;
  #done: ((value: T) => void) | undefined;
  readonly #guard: (job: () => void) => void;

  /** @param guard runs a piece of work and catches what it throws */
  constructor(guard: (job: () => void) => void) {
    this.#guard = guard;
  }

  start(key: string, steps: Generator<undefined, T>, done: (value: T) => void): void {
    this.stop();
    this.key = key;
    this.#steps = steps;
    this.#done = done;
    this.#advance(SLICE);
  }

  /** Does all that is left, now: the page is printed. */
  finish(): void {
    this.#advance(Infinity);
  }

  stop(): void {
    dequeue(this.#next);
    this.key = undefined;
    this.#steps = undefined;
  }

  readonly #next = (): void => this.#advance(SLICE);

  #advance(slice: number): void {
    const steps = this.#steps;
    if (!steps) return;
    dequeue(this.#next);
    const end = performance.now() + slice;
    let over = true;
    this.#guard(() => {
      let result = steps.next();
      while (!result.done && performance.now() < end) result = steps.next();
      over = result.done === true;
      if (!result.done) return;
      this.stop();
      this.#done?.(result.value);
    });
    if (!over) enqueue(this.#next);
    // What threw is not tried again.
    else if (this.#steps === steps) this.stop();
  }
}
