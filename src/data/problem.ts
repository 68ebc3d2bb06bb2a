/**
 * Something that an author should mend: in a dataset, in an attribute, on the way to a file.
 *
 * It carries no sentence: the languages turn code and values into one, and the browser, the page and
 * the command line print the same.
 */
export interface Problem {
  /** Stable code; the key of its sentence in `languages/strings/problems`. */
  readonly code: string;
  /** Where: `claims[3].period` in a dataset, `<trade-chart type="…">` for an attribute. */
  readonly path: string;
  /** What the sentence names: what was written, what is allowed, what is shown instead. */
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * Edit distance of two short words in which swapping two neighbours counts as one (optimal string
 * alignment, Damerau 1964), one row at a time; counts UTF-16 units.
 */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/**
 * The allowed word that was probably meant, or undefined if none is near.
 *
 * At most a third of the letters may differ. Words over 64 letters are not compared: the work grows
 * with the product of both lengths, and the text may be hostile.
 */
export function didYouMean(written: string, allowed: Iterable<string>): string | undefined {
  if (written.length > 64) return undefined;
  const folded = written.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const word of allowed) {
    if (Math.abs(word.length - written.length) >= least || word.length > 64) continue;
    const d = distance(folded, word.toLowerCase());
    if (d < least) [best, least] = [word, d];
  }
  return best;
}
