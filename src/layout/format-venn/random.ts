/**
 * Pseudo-random integers, the same on every machine: mulberry32 (Tommy Ettinger, public domain)
 * without its final division, so that nothing but 32-bit integer arithmetic is used.
 *
 * @param seed Any integer.
 * @returns A function giving integers from 0 to below its argument (1 to 65,536).
 */
export function randomIntegers(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.imul((t ^ (t >>> 14)) >>> 16, below) >>> 16;
  };
}
