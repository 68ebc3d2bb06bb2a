import type {Dated, VisitTimelineModel} from '../../model/visit-timeline/types.js';
import type {Axis} from './axis.js';
import {type Extent, LEAST, TALL, coverOf, drawMark, extentOf} from './marks.js';
import {type Block, type Line, STYLE, type Sheet, block, withTail} from './sheet.js';

/** Between two things in one row, between a mark and its label, px. */
const GAP = 14;
const NEAR = 8;
/** From the top of a row to the middle of its marks, px. */
const MIDDLE = 9;
/** The widest label that stands over its mark, px. */
const OVER = 420;
/** Widths to try, px. */
const ROOMS = [560, 480, 400, 330, 280, 240, 210, 180, 150, 120, 96];

export interface RowOptions {
  readonly model: VisitTimelineModel;
  /** The height is given: few lines are worth more than a narrow label. */
  readonly terse: boolean;
  /** Keys of the entries that keep their labels; null: all. */
  readonly keep: ReadonlySet<string> | null;
}

export const keeps = ({keep}: RowOptions, {key}: Dated): boolean => keep === null || keep.has(key);

/** The date as the source gives it, its words where expected, and that it lies off the axis. */
export function dateLines(
  sheet: Sheet,
  {model, terse}: RowOptions,
  entry: Dated,
  room: number,
  size = 12.5,
): Line[] {
  const {dateText, quote, expected, form, span} = entry;
  const far = form === 'by' && Number.isFinite(span.to) && span.to > model.range.to;
  const off = far ? `, ${model.language.text('visit-timeline.beyondAxis')}` : '';
  const setting = {...(expected ? STYLE.note : STYLE.small), size};
  // Words in a language that the reader may not know are left to the panel.
  const read = expected && quote && quote.lang === undefined;
  const words = read ? ` ${model.language.quote(quote.text)}` : '';
  const lines = sheet.lines(dateText + words + off, setting, room);
  // A quotation that would make a line of its own where height is short stays with the panel.
  return terse && words && lines.length > 1 ? sheet.lines(dateText + off, setting, room) : lines;
}

/** Title with its date behind or under it, no wider than `room`. */
function labelOf(sheet: Sheet, options: RowOptions, entry: Dated, room: number): Block {
  const title = sheet.lines(entry.title, STYLE.title, room, entry.letters);
  const date = dateLines(sheet, options, entry, room);
  // Behind a title that runs from right to left, a date would have to stand on its left.
  return block(options.model.rtl ? [...title, ...date] : withTail(title, date, room));
}

/** The best label that is no wider than `most`; null when none has at most five lines. */
function bestLabel(
  sheet: Sheet,
  options: RowOptions,
  entry: Dated,
  most: number,
  perLine: number,
): Block | null {
  let best: {label: Block; score: number} | null = null;
  const words = entry.title.text.split(/\s+/).map((word) => sheet.measure(word, STYLE.title));
  const widest = Math.max(...words);
  for (const room of [most, ...ROOMS.filter((width) => width < most)]) {
    // No word is broken where another place holds it whole.
    if (room < widest) continue;
    const label = labelOf(sheet, options, entry, room);
    if (label.width > most + 0.01 || label.lines.length > 5) continue;
    // Two lines of 240 px are as good as one of 370, and better than four of 120.
    const score = label.lines.length * perLine + label.width;
    if (!best || score < best.score) best = {label, score};
  }
  return best?.label ?? null;
}

/** A mark with its label, before it has a row. */
interface Item {
  readonly entry: Dated;
  readonly extent: Extent;
  readonly label: Block | null;
  readonly anchor: 'start' | 'end';
  readonly labelX: number;
  readonly over: boolean;
  readonly x0: number;
  readonly x1: number;
  readonly height: number;
}

/** Where a label goes: beside its mark, forward in time first; else over it, inside the axis. */
function itemOf(
  sheet: Sheet,
  entry: Dated,
  axis: Axis,
  wall: number | null,
  options: RowOptions,
): Item {
  const extent = extentOf(entry, axis);
  const [x0, x1] = coverOf(entry, axis, extent);
  const bare = {
    entry,
    extent,
    label: null,
    anchor: 'start',
    labelX: x0,
    over: false,
    x0,
    x1,
  } as const;
  if (!keeps(options, entry)) return {...bare, height: TALL + 6};
  // A label never runs over the line of the day: past and future would mix.
  const past = wall !== null && x1 <= wall + LEAST / 2;
  const ahead = wall !== null && x0 >= wall - LEAST / 2;
  const least = ahead && !past ? wall + 4 : axis.x0;
  const most = past && !ahead ? wall - 4 : axis.x1;
  const perLine = options.terse ? 300 : 130;
  let best: Item | undefined;
  for (const right of axis.mirrored ? [false, true] : [true, false]) {
    const room = right ? most - x1 - NEAR : x0 - NEAR - least;
    const label = bestLabel(sheet, options, entry, room, perLine);
    // Forward in time, unless the other side has room for fewer lines.
    if (!label || (best && label.height >= best.height)) continue;
    const place = right
      ? {anchor: 'start' as const, labelX: x1 + NEAR, x0, x1: x1 + NEAR + label.width}
      : {anchor: 'end' as const, labelX: x0 - NEAR, x0: x0 - NEAR - label.width, x1};
    best = {...bare, ...place, label, height: Math.max(TALL + 6, label.height)};
  }
  if (best) return best;
  const roomy = most - least > 120;
  const [low, high] = roomy ? [least, most] : [axis.x0, axis.x1];
  const room = Math.min(high - low, roomy ? OVER : Infinity);
  const label = bestLabel(sheet, options, entry, room, 300) ?? labelOf(sheet, options, entry, room);
  const from = axis.mirrored ? x1 - label.width : x0;
  const labelX = Math.max(low, Math.min(from, high - label.width));
  const ends = {x0: Math.min(x0, labelX), x1: Math.max(x1, labelX + label.width)};
  return {...bare, label, over: true, labelX, ...ends, height: label.height + TALL + 4};
}

/**
 * Marks with their labels, each in the first row where it lies clear, from `top` down; says how high
 * the rows are.
 *
 * @param wall px that labels do not cross, the line of the day; null: there is none
 * @param taken px that are taken in the first row: the counted part of an enlarged time
 */
export function drawRows(
  sheet: Sheet,
  entries: readonly Dated[],
  axis: Axis,
  top: number,
  options: RowOptions,
  wall: number | null = null,
  taken?: readonly [number, number],
): number {
  const rows: {items: Item[]; spans: (readonly [number, number])[]}[] = [];
  if (taken) rows.push({items: [], spans: [taken]});
  for (const entry of entries) {
    const item = itemOf(sheet, entry, axis, wall, options);
    if (!item.label) sheet.bare.push(entry.key);
    const gap = item.label ? GAP : 2;
    let row = rows.find(({spans}) =>
      spans.every(([a, b]) => item.x1 + gap <= a || item.x0 - gap >= b),
    );
    if (!row) rows.push((row = {items: [], spans: []}));
    row.items.push(item);
    row.spans.push([item.x0, item.x1]);
  }
  const apart = options.terse ? 4 : 7;
  let y = top;
  for (const {items} of rows) {
    for (const {entry, extent, label, anchor, labelX, over, x0, x1, height} of items) {
      const middle = over && label ? y + label.height + 2 + TALL / 2 : y + MIDDLE;
      drawMark(sheet, entry, axis, extent, middle);
      if (label) sheet.print(label, labelX, y, anchor, entry.key);
      sheet.target(entry.key, x0, y, x1 - x0, height);
    }
    y += Math.max(TALL + 6, ...items.map(({height}) => height)) + apart;
  }
  return rows.length > 0 ? y - top - apart : 0;
}
