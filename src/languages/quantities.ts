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
const SYMBOLS: readonly string[] = ['≈', '≈', '>', '≥', '<', '≤'];

/** Decimals that a shortened number may have; one that needs more is written in full. */
const MOST_DECIMALS = 3;

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
  const yearly = unit.length > 2 && unit.endsWith('/a');
  const base = yearly ? unit.slice(0, -2) : unit;
  const values = typeof amount === 'number' ? [amount] : amount;
  const highest = values[values.length - 1] ?? 0;
  const power = base === '%' ? 0 : scaleOf(slice, values, options);
  const number = values
    .map((value) => numberText(slice, value, {shift: power, significant: options.significant}))
    .join(values.some((value) => value < 0) ? ' – ' : '–');
  const scaled = power === 0 ? number : fill(patternOf(slice, power), {0: number});
  // After "million" a noun stands as after many.
  const plural = power > 0 ? largest(slice) : pluralOf(slice, highest);
  const forms = formsOf(slice, base, noun);
  const plain = attach(slice, scaled, formOf(slice, forms, plural), base);
  const governed = attachGoverned(slice, scaled, forms, plural, base);
  const text = qualified(slice, plain, governed, options, base === '×');
  return yearly && slice.yearly !== '' ? fill(slice.yearly, {0: text}) : text;
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
  const yearly = unit.length > 2 && unit.endsWith('/a');
  const base = yearly ? unit.slice(0, -2) : unit;
  const power = base === '%' ? 0 : largestScale(slice, largest);
  const word = power === 0 ? '' : fill(patternOf(slice, power), {0: ''}).trim();
  const title = [word, axisName(slice, base, noun, power > 0)].filter((part) => part !== '');
  const text = title.join(slice.plurals === 'none' ? '' : ' ');
  return {
    power,
    title: yearly && slice.yearly !== '' ? fill(slice.yearly, {0: text}) : text,
    tick: (value) => numberText(slice, value, {shift: power}),
  };
}

/** "×3" or, in words, "3 times", "в 3 раза", "более чем в 3 раза". */
export function timesText(slice: Slice, value: Amount, options: QuantityOptions = {}): string {
  if (options.style === 'words' && slice.units.has('×')) {
    return quantityText(slice, value, '×', undefined, options);
  }
  const values = typeof value === 'number' ? [value] : value;
  const number = values
    .map((each) => numberText(slice, each, {significant: options.significant}))
    .join('–');
  return qualified(slice, `×${number}`, '', {...options, style: 'symbols'}, false);
}

/** A change with its sign: "+13 %", "> +13 %". The value is a share: 0.13. */
export function growthText(slice: Slice, share: Amount, options: QuantityOptions = {}): string {
  const values = typeof share === 'number' ? [share] : share;
  const text = values
    .map((value) => percentText(slice, value, {signed: true, significant: options.significant}))
    .join(' – ');
  return qualified(slice, text, '', {...options, style: 'symbols'}, false);
}

function scaleOf(slice: Slice, values: readonly number[], options: QuantityOptions): number {
  const highest = Math.max(...values.map(Math.abs));
  // Ten thousand is the first that a reader gains from shortening.
  if (highest < 1e4) return 0;
  const fits = (power: number): boolean =>
    values.every((value) => fractionDigits(value, power, options.significant) <= MOST_DECIMALS);
  const power = largestScale(slice, highest);
  return power > 0 && fits(power) ? power : 0;
}

function largestScale(slice: Slice, value: number): number {
  let found = 0;
  // Chinese counts in ten thousands: what is below its first step is written in full.
  for (const power of Array.from(slice.scales.keys(), Number)) {
    if (power >= (slice.plurals === 'none' ? 4 : 6) && Math.abs(value) >= 10 ** power) {
      found = power;
    }
  }
  return found;
}

function patternOf(slice: Slice, power: number): string {
  return slice.scales.get(`${power}`)?.[0] ?? '{0}';
}

/** The category of a large round number. */
function largest(slice: Slice): Plural {
  return pluralsOf(slice).includes('many') ? 'many' : 'other';
}

function formsOf(slice: Slice, unit: string, noun: Noun | undefined): readonly string[] {
  if (noun) {
    const other = noun['other'] ?? noun['many'] ?? noun['few'] ?? noun['one'] ?? '';
    return pluralsOf(slice).map((plural) => noun[plural] ?? fewFor(noun, plural) ?? other);
  }
  if (unit === '%') return slice.units.get(unit) ?? [slice.percent];
  if (unit === '' || unit === '1') return ['{0}'];
  return slice.units.get(unit) ?? [unit.replace(/^\{(.*)\}$/, '$1')];
}

/** A fraction takes the form of few in Russian: 1,5 документа. */
function fewFor(noun: Noun, plural: string): string | undefined {
  return plural === 'other' ? noun['few'] : undefined;
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

function qualified(
  slice: Slice,
  plain: string,
  governed: string,
  {says = 'exact', style = 'words'}: QuantityOptions,
  times: boolean,
): string {
  const index = QUALIFIERS.indexOf(says);
  if (index < 0) return plain;
  const patterns = times && slice.saysTimes.length > 0 ? slice.saysTimes : slice.says;
  const pattern = patterns[index] ?? '';
  const impossible = pattern === '' || (governed === '' && pattern.includes('{g}'));
  if (style === 'symbols' || impossible) return `${SYMBOLS[index] ?? ''}\u00a0${plain}`;
  return fill(pattern, {0: plain, g: governed});
}

function axisName(slice: Slice, unit: string, noun: Noun | undefined, scaled: boolean): string {
  const [own] = slice.axis.get(unit) ?? [];
  // "тонны" alone, but "млн тонн"; "US dollars" either way, where the value carries a sign.
  const forms = formsOf(slice, unit, noun);
  const counted = formOf(slice, forms, largest(slice)).split('>')[0] ?? '';
  if (own !== undefined && (!scaled || counted.includes('{0}'))) return own;
  return fill(counted, {0: ''}).trim();
}
