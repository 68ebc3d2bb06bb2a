/** Puts values into a pattern's holes: `fill('{n} of {m}', {n: 1, m: 2})`. An unknown hole stays. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : hole,
  );
}
