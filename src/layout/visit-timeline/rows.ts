import {FULL} from '../../data/edition.js';
import type {Span} from '../../data/periods.js';
import type {Dated, VisitTimelineModel} from '../../model/visit-timeline/types.js';
import type {Axis} from './axis.js';
import {type Extent, LEAST, TALL, drawMark, extentOf} from './marks.js';
import {type Anchor, type Line, STYLE, type Sheet, heightOf, widthOf, withTail} from './sheet.js';

/** Between two things in one row, between a mark and its label, px. */
const GAP = 14;
const NEAR = 8;
/** From the top of a row to the middle of its marks, px. */
const MIDDLE = 9;
const BARE = TALL + 6;
/** What a line more is worth, px of width. */
const PER_LINE = 300;
/** Widths to try, px. */
const ROOMS = [420, 300, 240, 180, 130];

/** What is drawn on: the sheet, and how much of everything. */
export interface Page {
  readonly sheet: Sheet;
  readonly model: VisitTimelineModel;
  readonly width: number;
  /** Room for names, px; 0: names stand over what they name. */
  readonly names: number;
  /** Where time runs, px. */
  readonly x0: number;
  readonly x1: number;
  /** The part drawn a second time, enlarged; null: none. */
  readonly lens: Span | null;
  /** So little room that events without a date are rings alone. */
  readonly bare: boolean;
  /** Words of the source stand beside the dates of what is expected. */
  readonly words: boolean;
  /** More between rows, px: what a given height has left. */
  readonly air: number;
  /** Whether an entry keeps its label. */
  keeps(entry: Dated): boolean;
  /** Says how many have no label; how high it came out. */
  rest(x: number, y: number): number;
}

/** Whether an entry lies wholly in a span: then the enlarged part shows it. */
export const isIn = ({span, form}: Dated, lens: Span | null): boolean =>
  lens !== null && form !== 'count' && span.from >= lens.from && span.to <= lens.to;

/** The date as the source gives it, with its words where expected. */
export function dateLines(
  {sheet, model, words}: Page,
  entry: Dated,
  room: number,
  dateText = entry.dateText,
): Line[] {
  const {quote, expected} = entry;
  const style = expected ? STYLE.note : STYLE.text;
  // Words in a language that the reader may not know are left to the panel.
  const said =
    words && expected && quote && !quote.lang ? ` ${model.language.quote(quote.text)}` : '';
  return sheet.lines(dateText + said, style, room);
}

/** The best label no wider than `most`: title, with its date behind or under it. */
function bestLabel(page: Page, entry: Dated, most: number): Line[] | null {
  const {sheet} = page;
  let best: Line[] | null = null;
  let least = Infinity;
  // No word is broken where another place holds it whole.
  const words = entry.title.text.split(/\s+/).map((word) => sheet.measure(word, STYLE.title));
  for (const room of [Math.min(most, 560), ...ROOMS.filter((width) => width < most)]) {
    if (room < Math.max(...words)) continue;
    const title = sheet.lines(entry.title, STYLE.title, room, entry.letters);
    const label = withTail(title, dateLines(page, entry, room), room);
    // Few lines are worth more than a narrow label.
    const score = label.length * PER_LINE + widthOf(label);
    if (label.length <= 5 && score < least && widthOf(label) <= most)
      [best, least] = [label, score];
  }
  return best;
}

/** A mark with its label, before it has a row. */
interface Item {
  readonly entry: Dated;
  readonly extent: Extent;
  readonly label: readonly Line[];
  readonly anchor: Anchor;
  readonly at: number;
  readonly over: boolean;
  readonly x0: number;
  readonly x1: number;
  readonly height: number;
}

/** Where a label goes: beside its mark, forward in time first; else over it, inside the axis. */
function itemOf(page: Page, entry: Dated, axis: Axis, wall: number): Item {
  const extent = extentOf(entry, axis);
  const [a, b] = entry.form === 'part' ? axis.ends(entry.unit) : extent;
  const [x0, x1] = [Math.min(a, extent[0]), Math.max(b, extent[1])];
  const item: Item = {entry, extent, label: [], anchor: 'start', at: x0, over: false, x0, x1, height: BARE}; // prettier-ignore
  if (entry.form === 'count' || !page.keeps(entry)) return item;
  // A label never runs over the line of the day: past and future would mix.
  const left = x1 <= wall + LEAST / 2;
  const right = x0 >= wall - LEAST / 2;
  const least = right && !left ? wall + 4 : axis.x0;
  const most = left && !right ? Math.min(wall - 4, axis.x1) : axis.x1;
  const beside = [most - x1 - NEAR, x0 - NEAR - least].flatMap((room, left): Item[] => {
    const label = bestLabel(page, entry, room);
    if (!label) return [];
    const height = Math.max(BARE, heightOf(label));
    const [from, to] = left ? [x0 - NEAR, x1] : [x0, x1 + NEAR];
    const width = widthOf(label);
    return left
      ? [{...item, label, height, anchor: 'end', at: from, x0: from - width}]
      : [{...item, label, height, at: to, x1: to + width}];
  });
  if (FULL && axis.reversed) beside.reverse();
  // Forward in time, unless the other side has room for fewer lines.
  const [best] = beside.sort((p, q) => p.height - q.height);
  if (best) return best;
  const roomy = most - least > 120;
  const [low, high] = roomy ? [least, most] : [axis.x0, axis.x1];
  const room = roomy ? Math.min(high - low, 420) : high - low;
  const label = bestLabel(page, entry, room) ?? [
    ...page.sheet.lines(entry.title, STYLE.title, room, entry.letters),
    ...dateLines(page, entry, room),
  ];
  const at = Math.max(low, Math.min(x0, high - widthOf(label)));
  const ends = {x0: Math.min(x0, at), x1: Math.max(x1, at + widthOf(label))};
  return {...item, label, over: true, at, ...ends, height: heightOf(label) + TALL + 4};
}

/**
 * Marks with their labels, each in the first row where it lies clear, from `top` down; says how high
 * the rows are.
 *
 * @param wall px that labels do not cross, the line of the day; NaN: there is none
 * @param taken px that are taken in the first row: the counted part of an enlarged time
 */
export function drawRows(
  page: Page,
  entries: readonly Dated[],
  axis: Axis,
  top: number,
  wall = NaN,
  taken?: Extent,
): number {
  const {sheet} = page;
  const rows: {items: Item[]; spans: Extent[]}[] = taken ? [{items: [], spans: [taken]}] : [];
  for (const entry of entries) {
    const item = itemOf(page, entry, axis, wall);
    const gap = item.label.length > 0 ? GAP : 2;
    let row = rows.find(({spans}) =>
      spans.every(([a, b]) => item.x1 + gap <= a || item.x0 - gap >= b),
    );
    if (!row) rows.push((row = {items: [], spans: []}));
    row.items.push(item);
    row.spans.push([item.x0, item.x1]);
  }
  let y = top;
  for (const {items} of rows) {
    for (const {entry, extent, label, anchor, at, over, x0, x1, height} of items) {
      drawMark(sheet, entry, axis, extent, y + (over ? heightOf(label) + 2 + TALL / 2 : MIDDLE));
      sheet.print(label, at, y, anchor, entry.key);
      sheet.target(entry.key, x0, y, x1 - x0, height);
    }
    y += Math.max(BARE, ...items.map(({height}) => height)) + (page.bare ? 2 : 5) + page.air;
    sheet.rows++;
  }
  return y - top;
}
