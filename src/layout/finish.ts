/** Does at once what is made in small steps. */
export function finish<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
}
