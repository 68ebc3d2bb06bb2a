import {fractionDigits, numberText, percentText} from './numbers.js';
import {fill} from './pattern.js';
import {type Plural, formOf, pluralOf, pluralsOf} from './plurals.js';
import type {Slice} from './slice.js';
import {ablativeOf} from './suffix.js';

/** How a source qualifies a value; the schema's own words. */
export type Says = 'exact' | 'about' | 'almost' | 'over' | 'atLeast' | 'under' | 'upTo';

/** A count noun in one language, by plural category: `{one: 'документ', few: 'документа', …}`. */
export type Noun = Readonly<Record<string, string>>;

/** A value, or a range from its first number to its second. */
export type Amount = number | readonly [number, number];

export interface QuantityOptions {
  /** The qualifier of the source: "more than". Default `exact`. */
  readonly says?: Says | undefined;
  /** `words` writes "more than 3"; `symbols` writes "> 3", for marks and narrow places. */
  readonly style?: 'words' | 'symbols' | undefined;
  /** Round to so many significant digits: only for what is derived. */
  readonly significant?: number | undefined;
}

const QUALIFIERS: readonly Says[] = ['about', 'almost', 'over', 'atLeast', 'under', 'upTo'];
const SYMBOLS = '≈≈>≥<≤';

/** Decimals that a shortened number may have; one that needs more is written in full. */
const MOST_DECIMALS = 3;

const valuesOf = (amount: Amount): readonly number[] =>
  typeof amount === 'number' ? [amount] : amount;

/** What is said of a unit, and "a year" behind it if the unit says so. */
function perYear(slice: Slice, unit: string, textOf: (base: string) => string): string {
  if (unit.length < 3 || !unit.endsWith('/a')) return textOf(unit);
  return fill(slice.yearly || '{0}', {0: textOf(unit.slice(0, -2))});
}

/**
 * A value with its unit, in the unit's form for that number: "3.383 million tonnes", "15–18 дней".
 *
 * @param unit ISO 4217 or UCUM code, `/a` after it for a year; `''` or `1` for a bare number. One that
 *   the language has no word for is printed as it is written.
 * @param noun Forms of a count noun, instead of the unit's.
 */
export function quantityText(
  slice: Slice,
  amount: Amount,
  unit: string,
  noun: Noun | undefined,
  options: QuantityOptions = {},
): string {
  const values = valuesOf(amount);
  const {significant} = options;
  return perYear(slice, unit, (base) => {
    const highest = Math.max(...values.map(Math.abs));
    const largest = base === '%' ? 0 : largestScale(slice, highest);
    const fits = values.every((value) => {
      return fractionDigits(value, largest, significant) <= MOST_DECIMALS;
    });
    const power = fits ? largest : 0;
    const number = values
      .map((value) => numberText(slice, value, {shift: power, significant}))
      .join(values.some((value) => value < 0) ? ' – ' : '–');
    const scaled = fill(patternOf(slice, power), {0: number});
    const forms = formsOf(slice, base, noun);
    // After "million" a noun stands as after many.
    const plural = power > 0 ? ofLarge(slice) : pluralOf(slice, values.at(-1) ?? 0);
    const plain = attach(slice, scaled, formOf(slice, forms, plural), base);
    const governed = attachGoverned(slice, scaled, forms, plural, base);
    return qualified(slice, plain, governed, options, base === '×');
  });
}

/** What an axis in a unit needs: every tick divided by one power of ten, and the rest said once. */
export interface AxisUnit {
  /** Power of ten by which ticks are divided. */
  readonly power: number;
  /** "million US dollars", "млн тонн": for the subtitle. */
  readonly title: string;
  /** Text of a tick, from a value in the base unit. */
  tick(value: number): string;
}

/** @param largest The largest absolute value on the axis, in the base unit. */
export function axisUnit(
  slice: Slice,
  unit: string,
  noun: Noun | undefined,
  largest: number,
): AxisUnit {
  let power = 0;
  const title = perYear(slice, unit, (base) => {
    power = base === '%' ? 0 : largestScale(slice, largest);
    const word = fill(patternOf(slice, power), {0: ''}).trim();
    return [word, axisName(slice, base, noun, power > 0)]
      .filter(Boolean)
      .join(slice.plurals === 'none' ? '' : ' ');
  });
  return {power, title, tick: (value) => numberText(slice, value, {shift: power})};
}

/** "×3" or, in words, "3 times", "в 3 раза", "более чем в 3 раза". */
export function timesText(slice: Slice, value: Amount, options: QuantityOptions = {}): string {
  if (options.style === 'words' && slice.units.has('×')) {
    return quantityText(slice, value, '×', undefined, options);
  }
  const {significant, says} = options;
  const numbers = valuesOf(value).map((each) => numberText(slice, each, {significant}));
  return signed(`×${numbers.join('–')}`, says);
}

/** A change with its sign: "+13 %", "> +13 %". The value is a share: 0.13. */
export function growthText(
  slice: Slice,
  share: Amount,
  {significant, says}: QuantityOptions = {},
): string {
  const texts = valuesOf(share).map((value) => {
    return percentText(slice, value, {signed: true, significant});
  });
  return signed(texts.join(' – '), says);
}

/** The largest power of ten that a language has a word for and that a value reaches, or 0. */
function largestScale({scales}: Slice, value: number): number {
  return Math.max(0, ...Array.from(scales.keys(), Number).filter((power) => value >= 10 ** power));
}

function patternOf(slice: Slice, power: number): string {
  return slice.scales.get(`${power}`)?.[0] ?? '{0}';
}

/** The category of a large round number. */
function ofLarge(slice: Slice): Plural {
  return pluralsOf(slice).includes('many') ? 'many' : 'other';
}

function formsOf(slice: Slice, unit: string, noun: Noun | undefined): readonly string[] {
  if (noun) {
    const other = noun['other'] ?? noun['many'] ?? noun['few'] ?? noun['one'] ?? '';
    // A fraction takes the form of few in Russian: 1,5 документа.
    const last = noun['few'] ?? other;
    return pluralsOf(slice).map((plural) => noun[plural] ?? (plural === 'other' ? last : other));
  }
  if (unit === '%') return slice.units.get(unit) ?? [slice.percent];
  if (unit === '' || unit === '1') return ['{0}'];
  return slice.units.get(unit) ?? [unit.replace(/^\{(.*)\}$/, '$1')];
}

function attach(slice: Slice, number: string, form: string, unit: string): string {
  const [plain = ''] = form.split('>');
  if (plain.includes('{0}')) return fill(plain, {0: number});
  // A word after a scale word may break to the next line; one after digits may not.
  const gap = /\p{L}$/u.test(number) && unit !== '%' ? ' ' : '\u00a0';
  return slice.plurals === 'none' ? number + plain : number + gap + plain;
}

/** The value as a qualifier governs it ("более 21 документа", "3 gündən çox"); empty if unknown. */
function attachGoverned(
  slice: Slice,
  number: string,
  forms: readonly string[],
  plural: Plural,
  unit: string,
): string {
  if (slice.plurals === 'slavic') {
    const shifted = plural === 'one' ? 'few' : plural === 'few' ? 'many' : plural;
    return attach(slice, number, formOf(slice, forms, shifted), unit);
  }
  const form = formOf(slice, forms, plural);
  const [plain = '', explicit] = form.split('>');
  if (explicit === '') return '';
  const governed = explicit ?? ablativeOf(slice, plain);
  return governed === '' ? '' : attach(slice, number, governed, unit);
}

/** Qualified by a sign, for marks and narrow places. */
function signed(plain: string, says: Says = 'exact'): string {
  const sign = SYMBOLS[QUALIFIERS.indexOf(says)];
  return sign ? `${sign}\u00a0${plain}` : plain;
}

function qualified(
  slice: Slice,
  plain: string,
  governed: string,
  {says = 'exact', style}: QuantityOptions,
  times: boolean,
): string {
  const index = QUALIFIERS.indexOf(says);
  const pattern = (times && slice.saysTimes[index]) || (slice.says[index] ?? '');
  const impossible = pattern === '' || (governed === '' && pattern.includes('{g}'));
  if (style === 'symbols' || impossible) return signed(plain, says);
  return fill(pattern, {0: plain, g: governed});
}

function axisName(slice: Slice, unit: string, noun: Noun | undefined, scaled: boolean): string {
  const [own] = slice.axis.get(unit) ?? [];
  // "тонны" alone, but "млн тонн"; "US dollars" either way, where the value carries a sign.
  const forms = formsOf(slice, unit, noun);
  const counted = formOf(slice, forms, ofLarge(slice)).split('>')[0] ?? '';
  if (own !== undefined && (!scaled || counted.includes('{0}'))) return own;
  return fill(counted, {0: ''}).trim();
}
