import {FULL} from '../data/edition.js';
import {type DatePart, type Period, periodOf} from '../data/periods.js';
import {capitals} from './capitals.js';
import {type Code, fallbacksOf, isComplete} from './codes.js';
import {type DateOptions, dateText, eventDateText, saysPart} from './dates.js';
import {type NumberOptions, numberText, percentText} from './numbers.js';
import {formOf, pluralOf} from './plurals.js';
import {
  type Amount,
  type AxisUnit,
  type Noun,
  type QuantityOptions,
  axisUnit,
  growthText,
  quantityText,
  timesText,
} from './quantities.js';
import {tellingOf} from './problems.js';
import {compareIn} from './order.js';
import {resolveCode} from './resolve.js';
import {remembering, retell} from './retelling.js';
import {type Slice, sliceOf} from './slice.js';
import type {TextArguments, TextKey} from './strings/index.js';
import {type Values, fillText, findText} from './texts.js';

/** A text in one language, or in several by BCP 47 tag, as datasets write names. */
export type TextByLanguage = string | Readonly<Record<string, string>>;

/** A text, and the language it came out in; `undefined` where the dataset does not say. */
export interface Named {
  readonly text: string;
  readonly lang: string | undefined;
}

/** Count nouns by language and plural category, as a measure of a dataset writes them. */
export type NounByLanguage = Readonly<Record<string, Noun>>;

/** The date of an event as a dataset writes it. */
export interface EventDateLike {
  readonly edtf: string;
  readonly part?: DatePart | undefined;
}

/** A problem as far as its sentence needs it: see `data/problem.ts`. */
export interface ProblemLike {
  readonly code: string;
  readonly path: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * One of the languages of the kit: everything that turns facts into words.
 *
 * It asks nothing of the browser, so a figure reads the same in every browser and in Node.
 */
export interface Language {
  readonly code: Code;
  readonly dir: 'ltr' | 'rtl';
  /** "1 234,5": every digit of the value, grouped. */
  numberOf(value: number, options?: NumberOptions): string;
  /** A value or range with its unit and qualifier: "more than 3.5 million tonnes", "15–18 дней". */
  quantity(
    amount: Amount,
    unit: string,
    options?: QuantityOptions & {readonly noun?: NounByLanguage | undefined},
  ): string;
  /** The same for two ends of a range. */
  range(lo: number, hi: number, unit: string, options?: QuantityOptions): string;
  /** How an axis in a unit prints its ticks, and what its subtitle says once. */
  axis(unit: string, largest: number, noun?: NounByLanguage): AxisUnit;
  /** A share: 0.13 is "13%", "13 %", "%13". */
  percent(share: number, options?: NumberOptions): string;
  /** A change as a share, with its sign: "+13 %", "−4 %". */
  growth(share: Amount, options?: QuantityOptions): string;
  /** A multiple: "×3"; with `style: 'words'` "3 times", "более чем в 3 раза". */
  times(value: Amount, options?: QuantityOptions): string;
  /** A period, parsed or as EDTF; `null` says that it is not stated. */
  date(period: Period | string | null | undefined, options?: DateOptions): string;
  /** The date of an event with what is said around it; `null` says that it is undated. */
  dateOfEvent(date: EventDateLike | null | undefined, options?: DateOptions): string;
  /** "A, B and C". */
  list(items: readonly string[]): string;
  /** Order of two texts in this language's alphabet. */
  compare(a: string, b: string): number;
  /** A name in this language, or in the nearest that has one; `bare` is the language of a bare string. */
  name(text: TextByLanguage | null | undefined, bare?: string): Named;
  /**
   * A text of the interface: `text('frame.sourceCount', {n: 3})`. What this language does not have is
   * taken whole from the next one; pass numbers raw, and dates as `(language) => language.date(…)`,
   * so that they are printed in the language of the sentence.
   */
  text<Key extends TextKey>(key: Key, ...values: TextArguments<Key>): string;
  /** The sentence to an author about a problem. */
  problem(problem: ProblemLike): string;
  /** In the quotation marks of the language. */
  quote(text: string): string;
  /** In capitals, as this language writes them or the one that a name came out in: i is İ in some. */
  capitals(text: string, lang?: string): string;
  /** With a capital at the start of a sentence. */
  sentence(text: string): string;
}

const languages = new Map<Code, Language>();

/** The language for a tag as found in a page; English for what is unknown. Never throws. */
export function resolveLanguage(tag?: string | null): Language {
  return languageOf(resolveCode(tag));
}

/** The language of a code: one object each, made when first asked for. */
export function languageOf(code: Code): Language {
  const known = languages.get(code);
  if (known) return known;
  const made = makeLanguage(code, sliceOf(code));
  const language = FULL && !isComplete(code) ? remembering(made) : made;
  languages.set(code, language);
  return language;
}

function makeLanguage(code: Code, slice: Slice): Language {
  const write = (lang: Code, entry: string | readonly string[], values: Values): string => {
    const own = sliceOf(lang);
    return fillText(entry, values, {
      print: (value) =>
        typeof value === 'number' ? numberText(own, value) : value(languageOf(lang)),
      form: (forms, value) => formOf(own, forms, pluralOf(own, value)),
    });
  };
  const text = (key: string, values: Values = {}): string => {
    const found = findText(code, key);
    if (!found) return key;
    const lacks = FULL && found.code !== code;
    return write(
      found.code,
      found.entry,
      lacks ? retell(code, values, languageOf(found.code)) : values,
    );
  };

  const quantity: Language['quantity'] = (amount, unit, {noun, ...options} = {}) => {
    if (noun === undefined) return quantityText(slice, amount, unit, undefined, options);
    // A noun of another language takes number and qualifier along: never half a phrase.
    const other = nearest(code, noun);
    const carried = fallbacksOf(code).find((each) => each === other) ?? code;
    return quantityText(sliceOf(carried), amount, unit, noun[other], options);
  };

  return {
    code,
    dir: slice.direction === 'rtl' ? 'rtl' : 'ltr',
    numberOf: (value, options) => numberText(slice, value, options),
    quantity,
    range: (lo, hi, unit, options) => quantityText(slice, [lo, hi], unit, undefined, options),
    axis: (unit, largest, noun) => axisUnit(slice, unit, noun?.[nearest(code, noun)], largest),
    percent: (share, options) => percentText(slice, share, options),
    growth: (share, options) => growthText(slice, share, options),
    times: (value, options) => timesText(slice, value, options),
    date: (period, options) => {
      if (period === null || period === undefined) return text('frame.notStated');
      if (typeof period !== 'string') return dateText(slice, period, options);
      const parsed = periodOf(period);
      return parsed ? dateText(slice, parsed, options) : period;
    },
    dateOfEvent: (date, options) => {
      if (!date) return text('frame.undated');
      const period = periodOf(date.edtf);
      if (!period) return date.edtf;
      // A language that has no word for "early" leaves the whole date to its next one.
      const able = fallbacksOf(code).find((each) => saysPart(sliceOf(each), date.part)) ?? 'en';
      return eventDateText(sliceOf(able), period, date.part, options);
    },
    list: (items) => listText(slice, items),
    compare: (a, b) => compareIn(code, a, b),
    name: (names, bare) => nameOf(code, names, bare),
    text: (key, ...values) => text(key, values[0]),
    problem: ({code: whole, path, values}) => {
      const {key, extra} = tellingOf(whole);
      const written = values['found'] ?? values['key'] ?? values['url'] ?? '?';
      const holes = {written, ...values, extra: write(code, extra, values)};
      const sentence = findText(code, `problems.${key}`)
        ? text(`problems.${key}`, holes)
        : holes.extra || key;
      const more = [
        /^(unknown|invalid)$/.test(key) &&
          extra !== '' &&
          (extra.startsWith('{') ? 'allowed' : 'example'),
        'used' in values && 'used',
        'meant' in values && 'meant',
      ].map((name) => (name ? ` ${text(`problems.${name}`, holes)}` : ''));
      return `${path}: ${sentence}${more.join('')}`;
    },
    capitals: (small, lang = code) => capitals(small, lang),
    sentence: (small) => capitals(small.slice(0, 1), code) + small.slice(1),
    quote: (quoted) => `${slice.quotes[0] ?? ''}${quoted}${slice.quotes[1] ?? ''}`,
  };
}

/** The language of a record that is nearest to one. */
const nearest = (code: Code, texts: Readonly<Record<string, unknown>>): string =>
  fallbacksOf(code).find((each) => Object.hasOwn(texts, each)) ?? Object.keys(texts)[0] ?? code;

function listText({and}: Slice, items: readonly string[]): string {
  const [middle = '', last = '', pair = ''] = and;
  if (items.length === 2) return items.join(pair);
  const end = items.at(-1) ?? '';
  return items.length < 2 ? end : items.slice(0, -1).join(middle) + last + end;
}

function nameOf(code: Code, names: TextByLanguage | null | undefined, bare?: string): Named {
  if (names === null || names === undefined) return {text: '', lang: undefined};
  if (typeof names === 'string') return {text: names, lang: bare};
  const lang = nearest(code, names);
  return lang in names ? {text: names[lang] ?? '', lang} : {text: '', lang: undefined};
}
