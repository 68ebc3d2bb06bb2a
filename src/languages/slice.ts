import type {Code} from './codes.js';
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
  readonly direction: 'ltr' | 'rtl';
  readonly plurals: string;
  /** Ten digits, or empty for 0–9. */
  readonly digits: string;
  readonly decimal: string;
  readonly group: string;
  /** Fewest digits of a whole part that is grouped. */
  readonly grouping: number;
  readonly plus: string;
  readonly minus: string;
  readonly percent: string;
  /** Power of ten → pattern, ascending: `[6, '{0} million']`. */
  readonly scales: readonly (readonly [number, string])[];
  readonly months: readonly string[];
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
  readonly or: readonly string[];
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
  readonly alphabet: string;
}

const slices = new Map<Code, Slice>();

/** The slice of a language, unpacked when first asked for. */
export function sliceOf(code: Code): Slice {
  const known = slices.get(code);
  if (known) return known;
  const slice = unpack(code);
  slices.set(code, slice);
  return slice;
}

function unpack(code: Code): Slice {
  const fields = (SLICE[code] ?? '').split('|');
  let next = 0;
  const text = (): string => fields[next++] ?? '';
  const list = (): readonly string[] => {
    const field = text();
    return field === '' ? [] : field.split('~');
  };
  const map = (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      list().map((item) => {
        const cut = item.indexOf('=');
        return [item.slice(0, cut), item.slice(cut + 1).split(',')];
      }),
    );
  // Properties are read in the order of the fields.
  const head = {
    direction: text() === 'rtl' ? ('rtl' as const) : ('ltr' as const),
    plurals: text(),
    digits: text(),
    decimal: text(),
    group: text(),
    grouping: Number(text()),
    plus: text(),
    minus: text(),
    percent: text(),
    scales: [...map()].map(([power, pattern]) => [Number(power), pattern.join()] as const),
  };
  const [months, dayMonths, shortMonths, shortDayMonths] = [list(), list(), list(), list()];
  return {
    ...head,
    months,
    dayMonths: dayMonths.length > 0 ? dayMonths : months,
    shortMonths,
    shortDayMonths: shortDayMonths.length > 0 ? shortDayMonths : shortMonths,
    year: text(),
    monthYear: text(),
    shortMonthYear: text(),
    dayMonthYear: text(),
    shortDayMonthYear: text(),
    dayMonth: text(),
    shortDayMonth: text(),
    quarter: text(),
    half: text(),
    genitive: list(),
    ablative: list(),
    genEndings: list(),
    ablEndings: list(),
    yearEndings: list(),
    event: list(),
    and: list(),
    or: list(),
    quotes: list(),
    says: list(),
    saysTimes: list(),
    units: map(),
    axis: map(),
    yearly: text(),
    suffix: list(),
    alphabet: text(),
  };
}
