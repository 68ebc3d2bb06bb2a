import type {Citation, Text} from '../data/schema.js';
import type {Language} from '../languages/language.js';
import type {Said, SourceLine, World} from './figure.js';

/** `a`, `b`, … `z`, `aa`, `ab`, …: the letter of the n-th source, from 0. */
export function letterOf(n: number): string {
  const rest = Math.floor(n / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(97 + (n % 26));
}

/** Gives sources their letters in the order in which a figure first uses them. */
export interface Citations {
  /** Letters of the sources of a record; sources that the dataset lacks are passed over. */
  cite(citations: readonly Citation[] | undefined): readonly string[];
  /** All sources used so far, in order of their letters. */
  lines(): readonly SourceLine[];
}

/**
 * A text of the dataset as it can be said in a language; `bare` is the language of a bare string. It
 * carries its own language only where that is another one.
 */
export function sayText(language: Language, text: Text, bare: string): Said {
  const named = language.name(text, bare);
  return named.lang === undefined || named.lang === language.code
    ? {text: named.text}
    : {text: named.text, lang: named.lang};
}

/** Only http and https lead out of the figure; anything else in a dataset is text. */
const WEB = /^https?:\/\/[^\s"'<>\\]+$/i;

export function createCitations({facts, language}: World): Citations {
  const used = new Map<string, Set<string>>();
  const order: string[] = [];
  const said = (text: Text | null, bare: string): Said[] =>
    text === null ? [] : [sayText(language, text, bare)];
  const line = (id: string, index: number): SourceLine[] => {
    const source = facts.sources.get(id);
    if (!source) return [];
    const named = [source.author, source.title, source.publisher].flatMap((text) =>
      said(text, source.language),
    );
    const parts = [
      ...(named.length > 0 ? named : [{text: language.text('frame.noAuthor')}]),
      ...(source.published ? [{text: language.date(source.published)}] : []),
    ];
    return [
      {
        id,
        letter: letterOf(index),
        parts,
        url: source.url !== null && WEB.test(source.url) ? source.url : null,
        // Paragraphs in their order; what is no number stays where it was first named.
        at: [...(used.get(id) ?? [])].sort((a, b) => Number(a) - Number(b) || 0),
        ...(source.note === undefined
          ? {}
          : {note: sayText(language, source.note, facts.dataset.language)}),
      },
    ];
  };
  return {
    cite(citations) {
      return (citations ?? []).flatMap(({source, at}) => {
        if (!facts.sources.has(source)) return [];
        if (!used.has(source)) {
          used.set(source, new Set());
          order.push(source);
        }
        at.forEach((where) => used.get(source)?.add(where));
        return letterOf(order.indexOf(source));
      });
    },
    lines: () => order.flatMap(line),
  };
}

/** Name of a record in the language of the figure. */
export function nameOf({facts, language}: World, text: Text): Said {
  return sayText(language, text, facts.dataset.language);
}

/** Name of a record by id in any list that has names; the id itself where there is none. */
export function nameById(world: World, id: string): Said {
  const {facts} = world;
  const lists: readonly ReadonlyMap<string, {readonly names: Text}>[] = [
    facts.places,
    facts.routes,
    facts.formats,
    facts.measures,
    facts.events,
    facts.tallies,
    facts.people,
    facts.organisations,
    facts.projects,
    facts.trends,
  ];
  for (const list of lists) {
    const record = list.get(id);
    if (record) return nameOf(world, record.names);
  }
  return {text: id};
}
