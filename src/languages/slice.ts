import type {Code} from './codes.js';
import {FULL} from '../data/edition.js';
import {OTHERS} from './slice.all.generated.js';
import {SLICE} from './slice.generated.js';

/** Five patterns of a case: of a year, a half, a quarter, a month, a day; empty where as the nominative. */
export type CasePatterns = readonly string[];

/**
 * What is known of a language's numbers and dates, unpacked from `slice.generated.ts`. In patterns
 * `{0}` is a value, `{y}` a year, `{d}` a day, `{L}` a month alone or with its year, `{M}` a month
 * beside a day, `{n}` and `{r}` which quarter or half (Arabic, Roman), `{s}` the ending of a year's
 * ordinal, `{e}` the case ending of a month.
 */
export interface Slice {
  /** `rtl`, or empty. */
  readonly direction: string;
  readonly plurals: string;
  /** Ten digits, or empty for 0–9. */
  readonly digits: string;
  readonly decimal: string;
  readonly group: string;
  /** Fewest digits of a whole part that is grouped, as a text. */
  readonly grouping: string;
  readonly plus: string;
  readonly minus: string;
  readonly percent: string;
  /** Power of ten → pattern, ascending: `'6'` → `['{0} million']`. */
  readonly scales: ReadonlyMap<string, readonly string[]>;
  readonly months: readonly string[];
  /** Beside a day, if they differ. */
  readonly dayMonths: readonly string[];
  readonly shortMonths: readonly string[];
  readonly shortDayMonths: readonly string[];
  readonly year: string;
  readonly monthYear: string;
  readonly shortMonthYear: string;
  readonly dayMonthYear: string;
  readonly shortDayMonthYear: string;
  readonly dayMonth: string;
  readonly shortDayMonth: string;
  readonly quarter: string;
  /** One pattern, or one for each half, separated by a slash. */
  readonly half: string;
  readonly genitive: CasePatterns;
  readonly ablative: CasePatterns;
  readonly genEndings: readonly string[];
  readonly ablEndings: readonly string[];
  /** Endings after 1–9, after 10–90, after a hundred, after a thousand. */
  readonly yearEndings: readonly string[];
  /** Patterns of early, mid, end, by, before, after, from, about; `{n}`, `{g}`, `{a}` are the cases. */
  readonly event: readonly string[];
  /** Between items, before the last, between two. */
  readonly and: readonly string[];
  readonly quotes: readonly string[];
  /** Patterns of about, almost, over, atLeast, under, upTo; `{g}` is the value as they govern it. */
  readonly says: readonly string[];
  readonly saysTimes: readonly string[];
  /** Unit → its plural forms; `form>governed` where the governed form is not regular. */
  readonly units: ReadonlyMap<string, readonly string[]>;
  /** Unit → its name on an axis, where that is not the last plural form. */
  readonly axis: ReadonlyMap<string, readonly string[]>;
  readonly yearly: string;
  /** Vowels back and front, then the ablative after a voiced sound, nasals, voiceless ones. */
  readonly suffix: readonly string[];
}

const PACKED: Readonly<Partial<Record<Code, string>>> = FULL ? {...SLICE, ...OTHERS} : SLICE;

/** Does this file know the numbers and dates of a language? */
export const isCarried = (code: string): code is Code => Object.hasOwn(PACKED, code);

const slices = new Map<Code, Slice>();

/** The slice of a language, unpacked when first asked for. */
export function sliceOf(code: Code): Slice {
  const known = slices.get(code);
  if (known) return known;
  const slice = unpack(code);
  slices.set(code, slice);
  return slice;
}

/** Fields in their order: `*` is a list, `=` a map. `src/node/languages.mjs` writes the same. */
const FIELDS =
  'direction plurals digits decimal group grouping plus minus percent scales= months* dayMonths* ' +
  'shortMonths* shortDayMonths* year monthYear shortMonthYear dayMonthYear shortDayMonthYear ' +
  'dayMonth shortDayMonth quarter half genitive* ablative* genEndings* ablEndings* yearEndings* ' +
  'event* and* quotes* says* saysTimes* units= axis= yearly suffix*';

function unpack(code: Code): Slice {
  const fields = (PACKED[code] ?? '').split('|');
  const entries = FIELDS.split(' ').map((name, i): [string, unknown] => {
    const [field = '', kind = name.slice(-1)] = [fields[i]];
    const list = field ? field.split('~') : [];
    if (kind === '*') return [name.slice(0, -1), list];
    if (kind !== '=') return [name, field];
    const pairs = list.map((item) => {
      const cut = item.indexOf('=');
      return [item.slice(0, cut), item.slice(cut + 1).split(',')] as const;
    });
    return [name.slice(0, -1), new Map(pairs)];
  });
  // The test of every sample holds the fields to their types.
  return Object.fromEntries(entries) as unknown as Slice;
}
