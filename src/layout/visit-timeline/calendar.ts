import {type Span, civilDate} from '../../data/periods.js';
import {cellSpan, yearsToRow} from '../../model/visit-timeline/days.js';
import {moreSayer, sayer} from '../../model/visit-timeline/says.js';
import type {Dated} from '../../model/visit-timeline/types.js';
import {hooksOf, paintOf} from './marks.js';
import type {Page} from './rows.js';
import {DAY, RULE, STYLE, type Sheet, d, heightOf, widthOf} from './sheet.js';

/** Height of a line of a cell, radius of its dots, px. */
const LINE = 24;
const DOT = 5;
/** From this width on, px, events without a month and longer ones have a column each. */
const BOTH = 520;
/** Columns after the months. */
const [NO_MONTH, LONG] = [12, 13];

const pad = (year: number): string => String(Math.max(1, year)).padStart(4, '0');
const sum = (entries: readonly Dated[]): number =>
  entries.reduce((count, {ids}) => count + ids.length, 0);

/** Row, and column: the month that holds all days, else the year, else none. */
function cellOf({from, to}: Span, first: number, last: number, step: number): [number, number] {
  const [a, b] = [from, to - 1].map((day) => civilDate(Number.isFinite(day) ? day : 0));
  const start = Number.isFinite(from) ? (a?.year ?? first) : first;
  const row = (year: number): number => Math.floor(year / step);
  const at = row(Math.min(Math.max(start, first), last)) - row(first);
  if (!Number.isFinite(to - from) || row(start) !== row(b?.year ?? start)) return [at, LONG];
  return [at, step === 1 && a?.month === b?.month && a ? a.month - 1 : NO_MONTH];
}

/**
 * A grid of years by months: each event a dot in its month, many a number on a box that is darker the
 * more they are. What has no month stands beside its year, what is longer than a year behind it. Of
 * long times a row is several years. Says how high it is.
 */
export function drawCalendar(page: Page): number {
  const {sheet, model, width} = page;
  const {range, entries, language, reversed, asOf} = model;
  const say = moreSayer(model);
  const [first, last] = [civilDate(range.from).year, civilDate(range.to - 1).year];
  const step = yearsToRow(range);
  const end = width < BOTH ? NO_MONTH : LONG;
  const head = step > 1 ? 92 : width < BOTH ? 40 : 64;
  // As wide as the longest word over it.
  const words = [say('noMonth'), say('overYear')].flatMap((text) => text.split(/\s+/));
  const longest = Math.max(...words.map((word) => sheet.measure(word, STYLE.text)));
  const side = Math.max(longest + 6, width < BOTH ? 60 : Math.min(150, width * 0.15));
  const cell = (width - head - (end - 11) * side) / 12;
  const wideOf = (column: number): number =>
    column >= NO_MONTH ? side + (step > 1 && column === NO_MONTH ? 12 * cell : 0) : cell;
  const left = (column: number): number => {
    const from = column > 11 && step > 1 && column === NO_MONTH ? 0 : Math.min(column, 12);
    const x = head + from * cell + Math.max(0, column - NO_MONTH) * side;
    return reversed ? width - x - wideOf(column) : x;
  };
  const columns = Array.from({length: end + 1}, (_, i) => i).slice(step > 1 ? NO_MONTH : 0);
  // Narrow columns hold the number of the month.
  const short = (column: number): string =>
    language.date(`2025-${String(column + 1).padStart(2, '0')}`, {style: 'short', year: false});
  const named = columns.every((c) => c > 11 || sheet.measure(short(c), STYLE.text) <= cell - 4);
  let y = 0;
  for (const column of columns) {
    const text =
      column === LONG
        ? say('overYear')
        : column === NO_MONTH
          ? step > 1
            ? ''
            : say('noMonth')
          : named
            ? short(column)
            : cell > 19 || column % 3 === 0
              ? language.numberOf(column + 1)
              : '';
    const lines = text
      ? sheet.lines(text, STYLE.text, column < NO_MONTH ? Infinity : wideOf(column) - 4)
      : [];
    const middle = left(column) + wideOf(column) / 2;
    y = Math.max(y, sheet.print(lines, middle, 0, 'middle'));
  }
  y += 4;
  const cells = new Map<string, Dated[]>();
  for (const entry of entries) {
    const [row, column] = cellOf(cellSpan(entry, range), first, last, step);
    const key = `${row} ${Math.min(column, end)}`;
    cells.set(key, [...(cells.get(key) ?? []), entry]);
  }
  const most = Math.max(1, ...entries.map(({ids}) => ids.length));
  const today = civilDate(asOf - 1);
  const start = Math.floor(first / step);
  for (let row = start; row * step <= last; row++) {
    const years = [row * step, Math.min(row * step + step - 1, last)].map(pad);
    const lists = columns.map((c) => cells.get(`${row - start} ${c}`) ?? []);
    const heights = columns.map((c, i) => drawCell(sheet, lists[i] ?? [], left(c), wideOf(c), y, most)); // prettier-ignore
    const count = sum(lists.flat());
    const name = sheet.lines(language.date(step > 1 ? years.join('/') : `${years[0]}`), STYLE.title, head); // prettier-ignore
    const number = count > 0 && head > 60 ? sheet.lines(language.numberOf(count), STYLE.text, head) : []; // prettier-ignore
    const height =
      Math.max(...heights, heightOf(name) + (step > 1 ? heightOf(number) : 0) + 6) + page.air;
    const [x, anchor] = reversed ? ([width, 'end'] as const) : ([0, 'start'] as const);
    sheet.print(name, x, y + 4, anchor);
    const by = widthOf(name) + 8;
    if (step > 1) sheet.print(number, x, y + 4 + heightOf(name), anchor);
    else sheet.print(number, reversed ? width - by : by, y + 4, anchor);
    const lines = columns.map((c) =>
      d('M', left(c) + (reversed ? wideOf(c) : 0), y, 'V', y + height),
    );
    sheet.path(`${lines.join('')}${d('M', 0, y, 'H', width)}`, RULE);
    if (today.year === row && step === 1) {
      const at = (today.month - 1 + today.day / 31) * cell + head;
      sheet.path(d('M', reversed ? width - at : at, y, 'V', y + height), DAY);
    }
    y += height;
    sheet.rows++;
  }
  sheet.path(d('M', 0, y, 'H', width), RULE);
  if (most > 1) y += 6 + sheet.say(say('inCalendar'), STYLE.text, width, 0, y + 6);
  if (!entries.some(({expected}) => expected)) return y;
  const beyond = sayer(model)('asOfBeyond', {date: model.asOfText});
  return y + 6 + sheet.say(beyond, STYLE.note, width, 0, y + 6);
}

/** Dots of one cell in rows, boxes with the number of events. Says how high they are. */
function drawCell(
  sheet: Sheet,
  entries: readonly Dated[],
  x0: number,
  width: number,
  top: number,
  most: number,
): number {
  let [x, y] = [x0 + 3, top + 3];
  for (const entry of entries) {
    const {ids, form, key: mark, expected, family} = entry;
    const counted = form === 'count';
    const number = counted ? sheet.lines(`${ids.length}`, STYLE.title, Infinity) : [];
    const wide = counted ? Math.min(width - 6, widthOf(number) + 8) : 2 * DOT;
    if (x > x0 + 3 && x + wide > x0 + width - 2) [x, y] = [x0 + 3, y + LINE - 4];
    const fill = paintOf(family);
    const dashed = {fill: 'ground', stroke: fill, strokeWidth: 1.5, dash: '3 2.5'} as const;
    const filled = {fill, ...(counted && {fillOpacity: 0.12 + (0.33 * ids.length) / most})};
    const look = {...(expected ? dashed : filled), mark, hooks: hooksOf(entry)};
    if (counted) {
      sheet.rect(x, y, wide, 18, {...look, radius: 3});
      sheet.print(number, x + wide / 2, y + 0.5, 'middle', mark);
    } else sheet.circle(x + DOT, y + 9, expected ? DOT - 0.75 : DOT, look);
    sheet.target(mark, x, y, wide, 18);
    x += wide + 4;
  }
  return y + LINE - 3 - top;
}
