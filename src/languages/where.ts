import type {Language} from './language.js';

/** Where in a source: paragraphs by number; a table, a page or words to look for as they are written. */
export function whereIn({text}: Language, at: readonly string[], comma: string): string {
  const where = at.join(comma);
  return at.every((each) => /^\d/.test(each)) ? text('frame.atParagraph', {at: where}) : where;
}
