import type {Facts} from '../../data/dataset.js';
import type {Reader} from '../attributes.js';

export const scales = ['linear', 'log', 'index', 'share'] as const;
export type ChartScale = (typeof scales)[number];

/** Attributes of the full edition, made sound. */
export interface Options {
  readonly scale: ChartScale;
  /** `target`, the id of a measure, or nothing. */
  readonly against: string | undefined;
  /** Author's words by claim. */
  readonly notes: ReadonlyMap<string, string>;
}

/** Most annotations of a figure, and characters of one. */
const MOST_NOTES = 20;
const MOST_LETTERS = 160;

/** Reads `scale`, `against` and `note`; what is not sound is reported. */
export const readOptions = (reader: Reader, facts: Facts): Options => ({
  scale: reader.choice('scale', scales, 'linear'),
  against:
    reader.raw('against')?.toLowerCase() === 'target'
      ? 'target'
      : reader.ids('against', facts.measures)?.[0],
  notes: notesOf(reader, facts),
});

/** Reads `claim-id: text; claim-id: text`. A semicolon belongs to a text unless an id follows it. */
function notesOf(reader: Reader, facts: Facts): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  const parts = (reader.raw('note') ?? '').split(/;\s*(?=[^\s:;]+:)/);
  if (parts.length > MOST_NOTES)
    reader.report('note', 'too-many', {count: parts.length, limit: MOST_NOTES});
  for (const part of parts.slice(0, MOST_NOTES)) {
    const [, id = '', text = ''] = /^\s*([^\s:]*)\s*:?\s*(.*?)[\s;]*$/s.exec(part) ?? [];
    if (facts.claims.has(id) && text) notes.set(id, text.slice(0, MOST_LETTERS));
    else if (id) reader.guessed('note', 'unknown-id', id.slice(0, 80), facts.claims.keys(), {});
  }
  return notes;
}
