/**
 * Writes src/languages/slice.generated.ts: what the module knows of each language's numbers and dates
 * (the languages of CORE in src/languages/codes.ts), and slice.all.generated.ts, the others.
 *
 *     node src/node/languages.mjs           writes the file
 *     node src/node/languages.mjs --check   exits 1 if a file is not what would be written
 *
 * Months, patterns, separators and list patterns come from the ICU of Node; whatever
 * src/languages/overrides.json says about a language replaces them, and units, qualifiers, case
 * endings and alphabets are only there. Browsers are never asked: Chromium lacks half of these
 * languages and says that it has them.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {importTypeScript} from './run.mjs';

const OVERRIDES = new URL('../languages/overrides.json', import.meta.url);
const target = (name) => new URL(`../languages/${name}.ts`, import.meta.url);
const {CORE} = await importTypeScript(fileURLToPath(target('codes')));

/** Order of the fields in a packed language; `unpack` in src/languages/slice.ts reads the same. */
const FIELDS = [
  'direction',
  'plurals',
  'digits',
  'decimal',
  'group',
  'grouping',
  'plus',
  'minus',
  'percent',
  'scales',
  'months',
  'dayMonths',
  'shortMonths',
  'shortDayMonths',
  'year',
  'monthYear',
  'shortMonthYear',
  'dayMonthYear',
  'shortDayMonthYear',
  'dayMonth',
  'shortDayMonth',
  'quarter',
  'half',
  'genitive',
  'ablative',
  'genEndings',
  'ablEndings',
  'yearEndings',
  'event',
  'and',
  'quotes',
  'says',
  'saysTimes',
  'units',
  'axis',
  'yearly',
  'suffix',
];
const CASES = ['year', 'half', 'quarter', 'month', 'day'];
const EVENT = ['early', 'mid', 'end', 'by', 'before', 'after', 'from', 'about'];
const SAYS = ['about', 'almost', 'over', 'atLeast', 'under', 'upTo'];
const SUFFIX = ['back', 'front', 'voiced', 'nasal', 'afterNasal', 'voiceless', 'afterVoiceless'];

/** Which of the plural rules of src/languages/plurals.ts a language follows. */
const PLURALS = {ru: 'slavic', zh: 'none', hy: 'zero', fa: 'zero'};

const clean = (text) => text.replace(/[\u200e\u200f]/g, '').replace(/\u2024/g, '.');

function numbers(locale) {
  const parts = (value, options) => new Intl.NumberFormat(locale, options).formatToParts(value);
  const find = (list, type) => list.find((part) => part.type === type)?.value ?? '';
  const long = parts(1234567.5);
  const latin = new Intl.NumberFormat(`${locale}-u-nu-latn`, {style: 'percent'});
  const signed = (value) =>
    new Intl.NumberFormat(locale, {signDisplay: 'always'}).format(value).replace(/\p{Nd}/u, '');
  const digits = new Intl.NumberFormat(locale, {useGrouping: false}).format(9876543210);
  return {
    digits: digits === '9876543210' ? '' : [...digits].reverse().join(''),
    decimal: find(long, 'decimal'),
    group: find(long, 'group'),
    // Languages that do not group four digits begin at five.
    grouping: String(find(parts(1234), 'group') === '' ? 5 : 4),
    plus: signed(1),
    // CLDR writes a hyphen for minus in most languages; the true sign is as wide as plus.
    minus: signed(-1).replace('-', '\u2212'),
    percent: clean(latin.format(0.13).replace('13', '{0}').replace('%', percentSign(locale))),
    scales: Object.fromEntries(
      [6, 9, 12].map((power) => {
        const compact = new Intl.NumberFormat(`${locale}-u-nu-latn`, {notation: 'compact'});
        return [power, clean(compact.format(2 * 10 ** power).replace('2', '{0}'))];
      }),
    ),
  };
}

function percentSign(locale) {
  const parts = new Intl.NumberFormat(locale, {style: 'percent'}).formatToParts(0.13);
  return parts.find((part) => part.type === 'percentSign')?.value ?? '%';
}

/** A date of every month, and the pattern they share: `{y}`, `{d}`, `{M}` in their places. */
function dates(locale, options, monthToken, lower) {
  const format = new Intl.DateTimeFormat(locale, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  const token = {year: '{y}', day: '{d}', month: monthToken};
  const months = [];
  const patterns = new Set();
  for (let month = 0; month < 12; month++) {
    const parts = format.formatToParts(new Date(Date.UTC(2025, month, 6)));
    const name = parts.find((part) => part.type === 'month')?.value ?? '';
    months.push(clean(lower ? name.toLowerCase() : name));
    patterns.add(clean(parts.map((part) => token[part.type] ?? part.value).join('')));
  }
  return {months, pattern: [...patterns][0]};
}

function calendar(locale, lower) {
  const read = (year, month, day, token) =>
    dates(locale, {...(year && {year}), ...(month && {month}), ...(day && {day})}, token, lower);
  const monthYear = read('numeric', 'long', '', '{L}');
  const shortMonthYear = read('numeric', 'short', '', '{L}');
  const dayMonthYear = read('numeric', 'long', 'numeric', '{M}');
  const shortDayMonthYear = read('numeric', 'short', 'numeric', '{M}');
  const same = (list, other) => (list.join() === other.join() ? [] : list);
  return {
    months: monthYear.months,
    dayMonths: same(dayMonthYear.months, monthYear.months),
    shortMonths: shortMonthYear.months,
    shortDayMonths: same(shortDayMonthYear.months, shortMonthYear.months),
    year: read('numeric', '', '', '').pattern,
    monthYear: monthYear.pattern,
    shortMonthYear: shortMonthYear.pattern,
    dayMonthYear: dayMonthYear.pattern,
    shortDayMonthYear: shortDayMonthYear.pattern,
    dayMonth: read('', 'long', 'numeric', '{M}').pattern,
    shortDayMonth: read('', 'short', 'numeric', '{M}').pattern,
  };
}

/** Separators of a list: between, before the last, and between two. */
function list(locale, type) {
  const format = new Intl.ListFormat(locale, {type});
  const literals = (items) =>
    format
      .formatToParts(items)
      .filter((part) => part.type === 'literal')
      .map((part) => clean(part.value));
  const [middle, last] = literals(['A', 'B', 'C']);
  return [middle, last, literals(['A', 'B'])[0]];
}

function pack(code, overrides) {
  const locale = overrides.icu ?? code;
  if (!Intl.NumberFormat.supportedLocalesOf([locale]).length) {
    throw new Error(`${locale}: this Node has no data for it; it needs full ICU`);
  }
  const language = {
    direction: '',
    plurals: PLURALS[code] ?? '',
    ...numbers(locale),
    ...calendar(locale, overrides.lowerMonths === true),
    and: list(locale, 'conjunction'),
    genEndings: [],
    ablEndings: [],
    yearEndings: [],
    ...overrides,
  };
  const {cases = {}, event = {}, says = {}, saysTimes = {}, units = {}, axis = {}} = language;
  const named = (names, record) => names.map((name) => record?.[name] ?? '');
  const pairs = (record) =>
    Object.entries(record).map(([key, value]) => `${key}=${[value].flat().join(',')}`);
  const fields = {
    ...language,
    scales: pairs(language.scales),
    genitive: named(CASES, cases.gen),
    ablative: named(CASES, cases.abl),
    event: named(EVENT, event),
    says: named(SAYS, says),
    saysTimes: named(SAYS, saysTimes),
    units: pairs(units),
    axis: pairs(axis),
    suffix: named(SUFFIX, language.suffix).map((value) => [value].flat().join(',')),
  };
  for (const pattern of [fields.dayMonthYear, fields.shortDayMonthYear]) {
    if (!pattern.includes(fields.dayMonth) && !pattern.includes(fields.shortDayMonth)) {
      throw new Error(`${code}: "${fields.dayMonth}" is no part of "${pattern}"`);
    }
  }
  return FIELDS.map((name) => {
    const items = [fields[name]].flat().map(String);
    if (items.some((item) => /[|~]/.test(item))) throw new Error(`${code}: | or ~ in ${name}`);
    return items.every((item) => item === '') ? '' : items.join('~');
  }).join('|');
}

/** Quoted, with every character that cannot be seen written as an escape. */
function literal(text) {
  const escaped = text
    .replace(/[\\']/g, '\\$&')
    .replace(/[\u00a0\u00ad\u200b-\u200f\u202f\u2060]/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
  return `'${escaped}'`;
}

function generate(name, isIn) {
  const entries = Object.entries(JSON.parse(readFileSync(OVERRIDES, 'utf8')))
    .filter(([code]) => isIn(code))
    .map(([code, override]) => {
      const key = /^\w+$/.test(code) ? code : `'${code}'`;
      return `  ${key}:\n    ${literal(pack(code, override))},`;
    });
  return [
    `// Written by src/node/languages.mjs from ICU ${process.versions.icu} (CLDR ${process.versions.cldr})`,
    '// and overrides.json; do not edit.',
    `// Fields: ${FIELDS.join(' ')}`,
    "import type {Code} from './codes.js';",
    '',
    `export const ${name}: {readonly [Language in Code]?: string} = {`,
    ...entries,
    '};',
    '',
  ].join('\n');
}

const files = {
  'slice.generated': generate('SLICE', (code) => CORE.includes(code)),
  'slice.all.generated': generate('OTHERS', (code) => !CORE.includes(code)),
};
for (const [name, text] of Object.entries(files)) {
  const file = target(name);
  if (process.argv.includes('--check')) {
    // Another ICU says other things: the file names the one it was made with.
    const known = readFileSync(file, 'utf8');
    const [made] = /ICU \S+ \(CLDR \S+\)/.exec(known) ?? [];
    const here = `ICU ${process.versions.icu} (CLDR ${process.versions.cldr})`;
    if (made !== here) {
      console.log(`languages: made with ${made}, this Node has ${here}; not compared`);
    } else if (known !== text) {
      console.error(`languages: ${name}.ts is stale; run node src/node/languages.mjs`);
      process.exitCode = 1;
    }
  } else {
    writeFileSync(file, text);
    console.log(`${fileURLToPath(file)}: ${text.length} characters`);
  }
}
