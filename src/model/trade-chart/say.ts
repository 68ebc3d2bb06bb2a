import {type Period, datesOf, periodOf} from '../../data/periods.js';
import type {Measure, Text} from '../../data/schema.js';
import type {Said, World} from '../figure.js';
import {type Item, changeOf, isGrowth} from './item.js';

/** The unit that a panel prints once: power of ten its labels are divided by, and its words. */
export interface PanelUnit {
  readonly power: number;
  readonly title: string;
}

/** How the chart says values and periods: short beside marks, in full words elsewhere. */
export interface Say {
  readonly text: World['language']['text'];
  name(text: Text): Said;
  number(value: number, power?: number): string;
  percent(share: number, signed: boolean): string;
  /** As long as the language has it. */
  date(edtf: string | null): string;
  /** "Jan–Aug 2025". */
  shortDate(edtf: string): string;
  /** "Jan–Aug" in a year, the whole where it spans years. */
  partOfYear(edtf: string): string;
  unit(measure: Measure, values: readonly number[]): PanelUnit;
  /** Beside a mark: "≈1,400", ">3.5", "15–18", "×3", "+13 %". */
  mark(item: Item, power: number): string;
  /** In a sentence: "more than 3.5 million tonnes". */
  full(item: Item): string;
  list(items: readonly string[]): string;
  quote(text: string): string;
  /** With a capital at its start. */
  sentence(text: string): string;
}

const SIGNS = {exact: '', about: '≈', over: '>', atLeast: '≥', under: '<', upTo: '≤'} as const;

const SIGNED = new Set<string>(['over', 'atLeast', 'under', 'upTo', 'about']);

/** Beyond this ratio of largest to smallest the largest decides: else its label would be too long. */
const MOST_DIGITS = 1e5;

export function createSay({facts, language}: World): Say {
  const own = facts.dataset.language;
  const signed = (says: Item['claim']['says'], text: string): string =>
    says === 'almost' ? language.text('trade-chart.almost', {value: text}) : SIGNS[says] + text;
  // A number of many zeros is nobody's figure, but it must not tear the page.
  const number = (value: number, power = 0): string => {
    const shown = value / 10 ** power;
    return shown !== 0 && Math.abs(shown) < 1e-9
      ? shown.toExponential(2)
      : language.numberOf(clean(value), {shift: power});
  };
  const say: Say = {
    text: language.text,
    name(text) {
      const {text: said, lang} = language.name(text, own);
      return lang === undefined || lang === language.code ? {text: said} : {text: said, lang};
    },
    number,
    percent: (share, sign) => language.percent(clean(share), {signed: sign}),
    date: once((edtf) => language.date(edtf)),
    shortDate: once((edtf) => language.date(edtf, {style: 'short'})),
    partOfYear: once((edtf) => {
      const period = periodOf(edtf);
      return period && inOneYear(period)
        ? language.date(period, {style: 'short', year: false})
        : language.date(edtf, {style: 'short'});
    }),
    unit(measure, values) {
      const sizes = values.map(Math.abs).filter((value) => value > 0);
      const most = sizes.reduce((a, b) => Math.max(a, b), 1);
      const axis = (largest: number): PanelUnit =>
        language.axis(measure.unit.replace(/\/a$/, ''), largest, measure.noun);
      // The largest word in which no value shrinks below 0.75: 810 thousand beside 7 million, not 547 million beside a billion.
      const whole = axis(most);
      const small = sizes.filter((value) => value < 0.75 * 10 ** whole.power);
      const {power, title} =
        small.length === 0 || most / Math.min(...small) > MOST_DIGITS
          ? whole
          : axis(Math.min(...small));
      return {power, title};
    },
    mark(item, power) {
      const {claim, low, high} = item;
      if (isGrowth(item)) {
        // ">×3" would read as one sign.
        const gap = claim.as === 'times' && SIGNED.has(claim.says) ? '\u202f' : '';
        return signed(claim.says, gap + growthText(item));
      }
      const text =
        low === high ? number(low, power) : `${number(low, power)}–${number(high, power)}`;
      return signed(claim.says, text);
    },
    full: once((item) => {
      const {claim, low, high, measure} = item;
      if (isGrowth(item)) {
        const amount = low === high ? low : ([low, high] as const);
        return claim.as === 'times'
          ? language.times(amount, {says: claim.says, style: 'words'})
          : signed(claim.says, growthText(item));
      }
      const amount = low === high ? clean(low) : ([clean(low), clean(high)] as const);
      return language.quantity(amount, measure.unit, {
        says: claim.says,
        ...(measure.noun === undefined ? {} : {noun: measure.noun}),
      });
    }),
    list: (items) => language.list(items),
    quote: (text) => language.quote(text),
    sentence: (text) => language.sentence(text),
  };
  const growthText = (item: Item): string => {
    if (item.claim.as === 'times') {
      const {low, high} = item;
      return low === high ? language.times(low) : language.times([low, high]);
    }
    const [low, high] = changeOf(item);
    return low === high
      ? language.growth(clean(low))
      : `${language.growth(clean(low))} – ${language.growth(clean(high))}`;
  };
  return say;
}

/** Remembers what was said: table, marks and description say the same of a claim. */
function once<T>(saying: (what: T) => string): (what: T) => string {
  const said = new Map<T, string>();
  return (what) => {
    const text = said.get(what) ?? saying(what);
    said.set(what, text);
    return text;
  };
}

const inOneYear = (period: Period): boolean =>
  new Set(datesOf(period).map(({year}) => year)).size === 1 &&
  datesOf(period).every(({precision}) => precision !== 'year');

/** Takes the last bits of binary fractions away: 0.1 + 0.2 is 0.3. */
export const clean = (value: number): number => Number(value.toPrecision(12));
