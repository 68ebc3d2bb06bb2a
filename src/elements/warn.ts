const told = new Set<string>();

/** Prints a sentence to the console once, however many times and in however many figures it is true. */
export function warn(text: string): void {
  if (told.has(text) || told.size > 500) return;
  told.add(text);
  console.warn(`corridor-kit: ${text}`);
}
