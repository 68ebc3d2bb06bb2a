import {type Span, civilDate} from '../../data/periods.js';
import type {Dated, VisitTimelineModel} from '../../model/visit-timeline/types.js';
import {dashed, hooksOf, paintOf} from './marks.js';
import {type Columns, DAY, RULE, STYLE, type Sheet, d, leading} from './sheet.js';

const CELL = 26;
const DOT = 5;
/** Years that a grid of months may have; of longer times a row is several years. */
const MOST_YEARS = 60;
const NARROW = 480;
/** Columns after the months: the month is not stated; longer than a year. */
const [NO_MONTH, LONG] = [12, 13];

const pad = (year: number): string => String(Math.max(1, year)).padStart(4, '0');

/** Year, and column: the month that holds all days, else the year, else none. */
function placeOf({from, to}: Span, first: number): readonly [number, number] {
  const finite = Number.isFinite(from) && Number.isFinite(to);
  const start = civilDate(Number.isFinite(from) ? from : first);
  const end = civilDate(finite ? to - 1 : first);
  if (!finite || start.year !== end.year) return [start.year, LONG];
  return [start.year, start.month === end.month ? start.month - 1 : NO_MONTH];
}

/**
 * A grid of years by months: each event is a dot in its month; what has no month stands beside the
 * year, what is longer than a year behind it. Counted events are a number on a box. Says how high it
 * is.
 */
export function drawCalendar(
  sheet: Sheet,
  model: VisitTimelineModel,
  {width, names, anchor}: Columns,
): number {
  const {range, entries, language, mirrored} = model;
  const [first, last] = [civilDate(range.from).year, civilDate(range.to - 1).year];
  const step = Math.ceil((last - first + 1) / MOST_YEARS);
  const head = step > 1 ? 92 : 48;
  // A phone has room for one column beside the months: neither kind of event has a month of its own.
  const end = width < NARROW ? NO_MONTH : LONG;
  const side = end === LONG ? Math.min(150, width * 0.2) : 64;
  const cell = (width - head - (end - 11) * side) / 12;
  const edges = [...Array(13).keys()].map((i) => head + i * cell).concat(width - side);
  const at = (x: number): number => (mirrored ? width - x : x);
  const wideOf = (column: number): number =>
    column >= NO_MONTH ? side : step > 1 ? 12 * cell + (end - NO_MONTH) * side : cell;
  const left = (column: number): number => {
    const x = edges[column] ?? 0;
    return mirrored ? width - x - wideOf(column) : x;
  };
  let top = 0;
  for (let column = step > 1 ? end : 0; column <= end; column++) {
    const month = `2025-${String(column + 1).padStart(2, '0')}`;
    const text =
      column === LONG
        ? language.text('visit-timeline.calendarSpan')
        : column === NO_MONTH
          ? language.text('visit-timeline.yearOnly')
          : cell > 34
            ? language.date(month, {style: 'short', year: false})
            : language.numberOf(column + 1);
    const room = wideOf(column);
    const high = sheet.say(text, STYLE.small, room, left(column) + room / 2, 0, 'middle');
    top = Math.max(top, high);
  }
  const cells = new Map<string, Dated[]>();
  for (const entry of entries) {
    const [year, column] = placeOf(entry.span, range.from);
    const row = Math.floor((Math.min(Math.max(year, first), last) - first) / step);
    const key = `${row} ${step > 1 && column < end ? 0 : Math.min(column, end)}`;
    cells.set(key, [...(cells.get(key) ?? []), entry]);
  }
  const asOf = civilDate(model.asOf - 1);
  let y = top + 4;
  for (let row = 0; first + row * step <= last; row++) {
    const year = first + row * step;
    let height = CELL;
    for (let column = 0; column <= end; column++) {
      const list = cells.get(`${row} ${column}`) ?? [];
      height = Math.max(height, drawCell(sheet, list, left(column), wideOf(column), y, model));
    }
    const several = `${pad(year)}/${pad(Math.min(year + step - 1, last))}`;
    const name = language.date(step > 1 ? several : pad(year));
    const middle = y + (height - leading(STYLE.text)) / 2;
    const setting = {...STYLE.title};
    sheet.say(name, setting, head, at(0), middle, mirrored ? 'end' : 'start');
    const lines = edges
      .filter((_, i) => step === 1 || i === 0 || i === LONG)
      .map((x) => d('M', at(x), y, 'V', y + height));
    sheet.path(`${lines.join('')}${d('M', 0, y, 'H', width)}`, RULE);
    if (asOf.year === year && step === 1) {
      const x = at(head + (asOf.month - 1 + asOf.day / 31) * cell);
      sheet.line(x, y, x, y + height, DAY);
    }
    y += height;
  }
  sheet.line(0, y, width, y, RULE);
  if (!entries.some(({expected}) => expected)) return y;
  const beyond = language.text('visit-timeline.asOfBeyond', {date: model.asOfText});
  return y + 6 + sheet.say(beyond, STYLE.note, width, names, y + 6, anchor);
}

/** Dots of one cell, in rows; a counted one is a box with its number. Says how high they are. */
function drawCell(
  sheet: Sheet,
  entries: readonly Dated[],
  x0: number,
  width: number,
  top: number,
  {language}: VisitTimelineModel,
): number {
  let [x, y] = [x0 + 4, top + 4];
  for (const entry of entries) {
    const {count, key: mark, expected} = entry;
    const text = count > 1 ? language.numberOf(count) : '';
    const number = sheet.block(text, {size: 12, weight: 600}, Infinity);
    const wide = count > 1 ? Math.min(width - 4, number.width + 8) : 2 * DOT;
    if (x + wide > x0 + width - 2 && x > x0 + 4) [x, y] = [x0 + 4, y + 22];
    const paint = paintOf(entry);
    const filled = {fill: paint, ...(count > 1 && {fillOpacity: 0.3})};
    const look = {...(expected ? dashed(paint) : filled), mark, hooks: hooksOf(entry)};
    if (count > 1) {
      sheet.rect(x, y, wide, 18, {...look, radius: 3});
      sheet.print(number, x + wide / 2, y + 1, 'middle', mark);
    } else sheet.circle(x + DOT, y + 9, expected ? DOT - 0.75 : DOT, look);
    sheet.target(mark, x - 2, y, wide + 4, 18);
    x += wide + 5;
  }
  return y + 22 - top;
}
