import type {Code} from './codes.js';
import type {Language} from './language.js';
import type {Value, Values} from './texts.js';

/** Prints in another language what was printed in one. */
type Again = (other: Language) => string;

/** What each language has printed, and how to print it in another. */
const printed = new Map<Code, Map<string, Again>>();

/** Enough for every figure of a page; older ones are forgotten, and stay as they were printed. */
const MOST = 4000;

const WHAT = [
  'numberOf',
  'quantity',
  'range',
  'percent',
  'growth',
  'times',
  'date',
  'dateOfEvent',
] as const;

/**
 * A language that lacks some texts, made to remember what it prints. A sentence that it lacks comes
 * whole from the next language, and so do the figures and dates that a caller has put in it already:
 * never half a sentence.
 */
export function remembering(language: Language): Language {
  const memory = new Map<string, Again>();
  printed.set(language.code, memory);
  const keep = (text: string, again: Again): string => {
    if (memory.size > MOST) memory.clear();
    memory.set(text, again);
    return text;
  };
  const kept = Object.fromEntries(
    WHAT.map((name) => {
      const print = language[name] as (...values: unknown[]) => string;
      return [
        name,
        (...values: unknown[]) =>
          keep(print(...values), (other) => (other[name] as typeof print)(...values)),
      ];
    }),
  );
  return {
    ...language,
    ...kept,
    // A list of one is its item, which is remembered already and must not stand for itself.
    list: (items) =>
      items.length < 2
        ? language.list(items)
        : keep(language.list(items), (other) =>
            other.list(items.map((item) => retold(language.code, item, other))),
          ),
  };
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A text of one language with what it printed printed again in another. */
function retold(code: Code, text: string, other: Language): string {
  const memory = printed.get(code);
  const known = [...(memory?.keys() ?? [])].filter((each) => each && text.includes(each));
  if (known.length === 0) return text;
  // The longest first: a date holds its year.
  known.sort((a, b) => b.length - a.length);
  return text.replace(
    new RegExp(known.map(escaped).join('|'), 'g'),
    (each) => memory?.get(each)?.(other) ?? each,
  );
}

/** Values of a sentence, for a sentence that came from another language. */
export function retell(code: Code, values: Values, other: Language): Values {
  return Object.fromEntries(
    Object.entries(values).map(([hole, value]: [string, Value]) => [
      hole,
      typeof value === 'string' ? retold(code, value, other) : value,
    ]),
  );
}
