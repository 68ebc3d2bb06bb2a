/** Version of the kit, for the one line that says which of two won. */
export const VERSION = '0.1.0';

let told = false;

/**
 * Registers a tag once.
 *
 * A page may load the module twice, or two versions of it: the first wins, and one line says so. A
 * second `define` would throw and take the tags behind it along.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag) as
    (CustomElementConstructor & {version?: string}) | undefined;
  if (!first) {
    customElements.define(tag, element);
    return;
  }
  if (told || first === element) return;
  told = true;
  console.info(
    `corridor-kit ${VERSION}: <${tag}> is already defined by ${first.version ? `version ${first.version}` : 'another script'}, which stays.`,
  );
}
