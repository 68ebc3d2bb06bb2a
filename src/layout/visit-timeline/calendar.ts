import {type Span, civilDate, dayNumber} from '../../data/periods.js';
import type {Dated, VisitTimelineModel} from '../../model/visit-timeline/types.js';
import type {Measure, Shape, Target} from '../scene.js';
import {round} from '../scene.js';
import type {Columns, Draft} from './draft.js';
import {hooksOf, paintOf} from './marks.js';
import {block, blockShapes, leading, wrapped} from './text.js';

const CELL = 26;
const DOT = 5;

/** Years that a grid of months may have; longer ranges are counted by decades. */
const MOST_YEARS = 60;

interface Place {
  readonly year: number;
  /** 1–12; 0: the month is not stated; 13: longer than the year. */
  readonly month: number;
}

/** The month that holds all days of a span, else the year, else none. */
function placeOf({from, to}: Span, first: number): Place {
  const start = civilDate(Number.isFinite(from) ? from : first);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return {year: start.year, month: 13};
  const end = civilDate(to - 1);
  if (start.year !== end.year) return {year: start.year, month: 13};
  return {year: start.year, month: start.month === end.month ? start.month : 0};
}

/**
 * A grid of years by months: each event is a dot in its month; what has no month stands beside the
 * year, what is longer than a year behind it. Counted events are a number on a box.
 */
export function layCalendar(model: VisitTimelineModel, columns: Columns, measure: Measure): Draft {
  const {range, entries, words, mirrored} = model;
  const years = [civilDate(range.from).year, civilDate(range.to - 1).year] as const;
  const step = Math.max(1, Math.ceil((years[1] - years[0] + 1) / MOST_YEARS));
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  const yearWidth = measure('8888–8888', {size: 13}) * (step > 1 ? 1 : 0.6) + 10;
  const side = Math.min(150, columns.width * 0.24);
  const cell = (columns.width - yearWidth - 2 * side - 8) / 12;
  const at = (fraction: number): number => (mirrored ? columns.width - fraction : fraction);
  const column = (month: number): readonly [number, number] => {
    const start =
      yearWidth +
      (month === 0 ? 12 * cell + 4 : month === 13 ? 12 * cell + side + 8 : (month - 1) * cell);
    const width = month === 0 || month === 13 ? side : cell;
    return mirrored ? [at(start + width), width] : [start, width];
  };
  const heads = [...Array(12).keys()].map((i) => ({
    month: i + 1,
    text:
      cell > 30
        ? words.month(`2025-${String(i + 1).padStart(2, '0')}`, 'short')
        : words.number(i + 1),
  }));
  const others = [
    {month: 0, text: words.yearOnly},
    {month: 13, text: words.calendarSpan},
  ];
  let top = 0;
  for (const {month, text} of [...heads, ...others]) {
    const [x, width] = column(month);
    const head = block(wrapped({text}, {size: 12.5, fill: 'muted'}, width, measure));
    shapes.push(...blockShapes(head, x + width / 2, 0, 'middle'));
    top = Math.max(top, head.height);
  }
  let y = top + 4;
  const byCell = new Map<string, Dated[]>();
  for (const entry of entries) {
    const {year, month} = placeOf(entry.span, range.from);
    const row = Math.floor((Math.max(years[0], Math.min(years[1], year)) - years[0]) / step);
    const key = `${row} ${step > 1 && month > 0 && month < 13 ? 0 : month}`;
    byCell.set(key, [...(byCell.get(key) ?? []), entry]);
  }
  const asOf = civilDate(model.asOf - 1);
  for (let row = 0; row * step <= years[1] - years[0]; row++) {
    const year = years[0] + row * step;
    const months = [...Array(14).keys()];
    const cells = months.map((month) => byCell.get(`${row} ${month}`) ?? []);
    const laid = cells.map((list, month) => layCell(list, column(month), y, model, measure));
    const height = Math.max(CELL, ...laid.map((one) => one.height));
    const label =
      step > 1
        ? words.date(`${pad(year)}/${pad(Math.min(year + step - 1, years[1]))}`)
        : words.date(pad(year));
    const line = block(wrapped({text: label}, {size: 13, weight: 600}, yearWidth, measure));
    shapes.push(
      ...blockShapes(line, at(0), y + (height - leading(13)) / 2, mirrored ? 'end' : 'start'),
    );
    const [gx] = mirrored ? [column(12)[0]] : [column(1)[0]];
    const grid = months
      .slice(0, 13)
      .map((m) => `M${round(gx + m * cell)} ${round(y)}V${round(y + height)}`)
      .join('');
    shapes.push({
      kind: 'path',
      d: `${grid}M0 ${round(y)}H${round(columns.width)}`,
      stroke: 'rule',
      strokeWidth: 1,
      decorative: true,
    });
    if (asOf.year === year && step === 1) {
      const [x, width] = column(asOf.month);
      const day = (model.asOf - dayNumber(asOf.year, asOf.month, 1)) / 31;
      const line = mirrored ? x + width * (1 - day) : x + width * day;
      shapes.push({
        kind: 'line',
        x1: round(line),
        y1: round(y),
        x2: round(line),
        y2: round(y + height),
        stroke: 'ink',
        strokeWidth: 1.5,
        part: 'as-of',
        decorative: true,
      });
    }
    for (const one of laid) {
      shapes.push(...one.shapes);
      targets.push(...one.targets);
    }
    y += height;
  }
  shapes.push({
    kind: 'line',
    x1: 0,
    y1: round(y),
    x2: round(columns.width),
    y2: round(y),
    stroke: 'rule',
    strokeWidth: 1,
    decorative: true,
  });
  if (entries.some(({expected}) => expected)) {
    const text = block(
      wrapped(
        {text: words.asOfBeyond},
        {size: 13, italic: true, fill: 'muted'},
        columns.width,
        measure,
      ),
    );
    shapes.push(...blockShapes(text, columns.names, y + 6, columns.anchor));
    y += text.height + 6;
  }
  return {shapes, targets, height: y};
}

const pad = (year: number): string => String(Math.max(1, year)).padStart(4, '0');

/** Dots of one cell, in rows; a counted one is a box with its number. */
function layCell(
  entries: readonly Dated[],
  [x0, width]: readonly [number, number],
  top: number,
  {words}: VisitTimelineModel,
  measure: Measure,
): Draft {
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  let x = x0 + 4;
  let y = top + 4;
  let tall = 0;
  for (const entry of entries) {
    const text = entry.count > 1 ? words.number(entry.count) : '';
    const wide =
      text === '' ? 2 * DOT : Math.min(width - 4, measure(text, {size: 12, weight: 600}) + 8);
    const high = text === '' ? 2 * DOT : 18;
    if (x + wide > x0 + width - 2 && x > x0 + 4) {
      x = x0 + 4;
      y += tall + 5;
      tall = 0;
    }
    tall = Math.max(tall, high);
    const look = entry.expected
      ? {fill: 'ground' as const, stroke: paintOf(entry), strokeWidth: 1.5, dash: '3 2.5'}
      : {fill: paintOf(entry), ...(text === '' ? {} : {fillOpacity: 0.3})};
    const own = {mark: entry.key, hooks: hooksOf(entry)};
    if (text === '') {
      shapes.push({
        kind: 'circle',
        x: round(x + DOT),
        y: round(y + DOT + 4),
        r: entry.expected ? DOT - 0.75 : DOT,
        ...look,
        ...own,
      });
    } else {
      shapes.push({
        kind: 'rect',
        x: round(x),
        y: round(y),
        width: round(wide),
        height: high,
        radius: 3,
        ...look,
        ...own,
      });
      shapes.push({
        kind: 'text',
        x: round(x + wide / 2),
        y: round(y + 13.2),
        text,
        size: 12,
        weight: 600,
        anchor: 'middle',
        mark: entry.key,
      });
    }
    targets.push({
      mark: entry.key,
      x: round(x - 2),
      y: round(y),
      width: round(wide + 4),
      height: 18,
    });
    x += wide + 5;
  }
  return {shapes, targets, height: entries.length === 0 ? 0 : y + Math.max(tall, 18) + 4 - top};
}
