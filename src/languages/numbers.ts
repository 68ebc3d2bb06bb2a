import {fill} from './pattern.js';
import type {Slice} from './slice.js';

export interface NumberOptions {
  /** Power of ten to divide by, exactly: 6 prints 4500000 as "4.5". */
  readonly shift?: number | undefined;
  /** Round to so many significant digits; without it every digit of the value is printed. */
  readonly significant?: number | undefined;
  /** Put a sign before positive numbers too. */
  readonly signed?: boolean | undefined;
}

/** A number in decimal digits: value = 0.d₁d₂d₃… × 10^point. */
interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
}

/**
 * Prints a number in the digits and signs of a language. The digits are those of the shortest decimal
 * that reads back as the value, so a source's 4.50 is "4.5" and no digit is ever made up. What is not
 * a finite number prints as "?".
 */
export function numberText(slice: Slice, value: number, options: NumberOptions = {}): string {
  const {shift = 0, signed = false} = options;
  if (!Number.isFinite(value)) return '?';
  const {negative, digits, point} = decimalOf(value, options.significant);
  const at = digits === '' ? 0 : point - shift;
  const whole = at > 0 ? digits.slice(0, at).padEnd(at, '0') : '0';
  const part = at > 0 ? digits.slice(at) : '0'.repeat(-at) + digits;
  const groups = whole.length >= Number(slice.grouping) ? group(whole, slice.group) : whole;
  const sign = negative ? slice.minus : signed && value > 0 ? slice.plus : '';
  const text = part === '' ? groups : groups + slice.decimal + part;
  return sign + inDigits(slice, text);
}

/** How many digits stand behind the decimal sign when a value is divided by a power of ten. */
export function fractionDigits(value: number, shift: number, significant?: number): number {
  const {digits, point} = decimalOf(value, significant);
  return digits === '' ? 0 : Math.max(0, digits.length - point + shift);
}

/** A share in percent: 0.13 is "13%". */
export function percentText(slice: Slice, share: number, options: NumberOptions = {}): string {
  const {signed, ...rest} = options;
  const text = numberText(slice, Math.abs(share), {...rest, shift: (options.shift ?? 0) - 2});
  const sign = share < 0 ? slice.minus : signed && share > 0 ? slice.plus : '';
  // The sign stands before the whole, percent sign included: Turkish has +%13.
  return sign + fill(slice.percent, {0: text});
}

/** Replaces 0–9 by the digits of the language. */
export function inDigits(slice: Slice, text: string): string {
  return slice.digits === ''
    ? text
    : text.replace(/\d/g, (digit) => slice.digits[Number(digit)] ?? digit);
}

function decimalOf(value: number, significant?: number): Decimal {
  const places = significant === undefined ? undefined : Math.min(Math.max(significant, 1), 15) - 1;
  const [mantissa = '0', power = '0'] = Math.abs(value).toExponential(places).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return {negative: value < 0 && digits !== '', digits, point: Number(power) + 1};
}

function group(whole: string, sign: string): string {
  return whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${sign}`);
}
