import type {Span} from '../../data/periods.js';
import {edtfOf} from '../../model/visit-timeline/groups.js';
import type {Dated, Lane} from '../../model/visit-timeline/types.js';
import {type Axis, axisOf, grid, tickLabels, ticksOf} from './axis.js';
import {drawCounts} from './columns.js';
import {drawLens} from './lens.js';
import {LEAST, TALL, paintOf} from './marks.js';
import {type RowOptions, drawRows} from './rows.js';
import {AXIS, type Columns, DAY, RULE, STYLE, type Sheet, d} from './sheet.js';

export interface LineOptions extends RowOptions {
  readonly columns: Columns;
  /** The part drawn a second time, enlarged; null: none. */
  readonly lens: Span | null;
}

/** Whether an entry lies wholly in a span: then the enlarged part shows it. */
export const isIn = ({span, form}: Dated, lens: Span | null): boolean =>
  lens !== null && form !== 'count' && span.from >= lens.from && span.to <= lens.to;

/**
 * The linear axis with its lanes and, over it, joined by a wedge, the enlarged part. Says how high it
 * is.
 */
export function drawLine(sheet: Sheet, options: LineOptions): number {
  const {columns, lens, model, terse} = options;
  const axis = axisOf(model.range, columns.x0, columns.x1, model.mirrored);
  if (!lens) return drawLanes(sheet, axis, 0, null, options);
  const inside = model.entries.filter((entry) => isIn(entry, lens));
  const band = drawLens(sheet, inside, lens, columns, options);
  const top = band + (terse ? 20 : 30);
  const [a, b] = axis.ends(lens);
  const grow = Math.max(0, (LEAST + 8 - (b - a)) / 2);
  const frame: readonly [number, number] = [a - grow, b + grow];
  const wedge = d('M', columns.x0, band, 'H', columns.x1, 'L', frame[1], top, 'H', frame[0], 'Z');
  sheet.path(wedge, {fill: 'wash', decorative: true});
  if (columns.nameWidth > 0) {
    const {names, anchor, nameWidth} = columns;
    const name = model.language.sentence(model.language.date(edtfOf(lens)));
    const y = 10 + sheet.say(name, STYLE.name, nameWidth, names, 10, anchor);
    const enlarged = model.language.text('visit-timeline.enlarged');
    sheet.say(enlarged, STYLE.small, nameWidth, names, y, anchor);
  }
  return drawLanes(sheet, axis, top, frame, options);
}

/** Lanes under one another on one axis, with the line of the day and the years. */
function drawLanes(
  sheet: Sheet,
  axis: Axis,
  top: number,
  frame: readonly [number, number] | null,
  options: LineOptions,
): number {
  const {columns, model, terse} = options;
  const {lanes, asOf, language} = model;
  const start = sheet.shapes.length;
  const byKey = new Map(model.entries.map((entry) => [entry.key, entry]));
  const entriesOf = (lane: Lane): Dated[] => lane.entries.flatMap((key) => byKey.get(key) ?? []);
  const wall = asOf > axis.span.from && asOf < axis.span.to ? axis.x(asOf) : null;
  const expected = model.entries.some((entry) => entry.expected);
  const gap = terse ? 7 : 12;
  let y = top + 4;
  let shared = 0;
  if (wall !== null) {
    const said = drawDay(sheet, wall, y, axis, expected, options);
    // Where the first lane ends before the line of the day, the sentence costs no height.
    const [first] = lanes;
    const clear = first && entriesOf(first).every(({span}) => span.to <= asOf);
    if (said.ahead && clear && columns.nameWidth > 0) shared = said.height;
    else y += said.height + 6;
  }
  for (const [index, lane] of lanes.entries()) {
    if (index > 0) {
      sheet.line(0, y, columns.width, y, RULE);
      y += gap;
    }
    const height = drawLane(sheet, lane, entriesOf(lane), axis, y, wall, frame, options);
    y += Math.max(height, index === 0 ? shared : 0) + gap;
  }
  const ticks = ticksOf(axis, language, sheet);
  sheet.under(start, () => {
    if (wall !== null && expected) {
      const [a, b] = model.mirrored ? [axis.x0, wall] : [wall, axis.x1];
      sheet.rect(a, top, b - a, y - top, {fill: 'wash', fillOpacity: 0.55, decorative: true});
    }
    grid(sheet, ticks, top, y + 5);
    sheet.line(axis.x0, y, axis.x1, y, AXIS);
    if (wall !== null) sheet.line(wall, top, wall, y, DAY);
    if (frame) {
      const look = {stroke: 'ink', strokeWidth: 1, decorative: true} as const;
      sheet.rect(frame[0], top, frame[1] - frame[0], y - top, look);
    }
  });
  return y + 6 + tickLabels(sheet, ticks, y + 5);
}

/** The sentence at the line of the day: on the side of what is to come, if there is room. */
function drawDay(
  sheet: Sheet,
  x: number,
  top: number,
  {x0, x1}: Axis,
  expected: boolean,
  {model: {mirrored, language, asOfText: date}}: LineOptions,
): {readonly ahead: boolean; readonly height: number} {
  const [forward, back] = mirrored ? [x - x0, x1 - x] : [x1 - x, x - x0];
  const ahead = forward >= Math.min(back, 160);
  const text = expected
    ? language.text('visit-timeline.asOfBeyond', {date})
    : language.text('frame.asOf', {date});
  const room = Math.min((ahead ? forward : back) - 6, 420);
  const right = ahead !== mirrored;
  const at = right ? x + 6 : x - 6;
  return {ahead, height: sheet.say(text, STYLE.note, room, at, top, right ? 'start' : 'end')};
}

/** One lane: its name, counted ticks, the counted part of the enlarged time, rows of marks. */
function drawLane(
  sheet: Sheet,
  lane: Lane,
  entries: readonly Dated[],
  axis: Axis,
  top: number,
  wall: number | null,
  frame: readonly [number, number] | null,
  options: LineOptions,
): number {
  const {columns, lens, model} = options;
  const {language} = model;
  const {names, anchor, nameWidth} = columns;
  const beside = nameWidth > 0;
  const room = nameWidth || columns.width - 20;
  const [first] = entries;
  let named = top;
  if (lane.label.text !== '') {
    named += sheet.say(lane.label, STYLE.name, room, names, top, anchor) + 2;
    if (model.lanesBy === 'kind' && first) {
      // The name is ink; the colour of the family stands in a stroke under it.
      const x = anchor === 'end' ? names - 22 : names;
      sheet.rect(x, named, 22, 3, {fill: paintOf(first), decorative: true});
    }
    named += 4;
  }
  let y = beside || named === top ? top : named + 4;
  if (entries.length === 0) {
    const x = anchor === 'end' ? axis.x1 - 6 : axis.x0 + 6;
    const none = language.text('visit-timeline.laneEmpty');
    y += sheet.say(none, STYLE.note, columns.x1 - columns.x0 - 12, x, y, anchor);
  }
  const counts = entries.filter(({form}) => form === 'count');
  if (counts.length > 0) y += drawCounts(sheet, counts, axis, y, language);
  const within = entries.filter((entry) => isIn(entry, lens));
  if (within.length > 0 && frame && lens) {
    drawEnlarged(sheet, within, lens, frame, y, language.numberOf(within.length));
  }
  const before = sheet.bare.length;
  const rest = entries.filter((entry) => entry.form !== 'count' && !within.includes(entry));
  const taken = within.length > 0 && frame ? frame : undefined;
  y += drawRows(sheet, rest, axis, y, options, wall, taken);
  const bare = sheet.bare.slice(before);
  if (bare.length > 0) {
    // Their marks stand; only their labels found no room.
    const more = language.text('visit-timeline.andMore', {n: bare.length});
    const line = sheet.block(more, STYLE.note, room);
    const at = beside ? named + 4 : y + 4;
    sheet.print(line, names, at, anchor, bare.join(' '));
    named = at + line.height;
    if (!beside) y = named;
  }
  return Math.max(y, beside ? named : y) - top;
}

/** In the axis below, the enlarged events are one counted box, as wide as the enlarged time. */
function drawEnlarged(
  sheet: Sheet,
  within: readonly Dated[],
  lens: Span,
  [x0, x1]: readonly [number, number],
  y: number,
  number: string,
): void {
  const [first] = within;
  if (!first) return;
  const mark = within.map(({key}) => key).join(' ');
  const event = within.flatMap(({ids}) => ids).join(' ');
  const hooks = {event, kind: 'enlarged', period: edtfOf(lens)};
  const look = {fill: paintOf(first), fillOpacity: 0.3, radius: 2, mark, hooks};
  sheet.rect(x0 + 2, y, x1 - x0 - 4, TALL + 5, look);
  const text = sheet.block(number, {size: 12, weight: 600}, Infinity);
  if (text.width <= x1 - x0 - 2) sheet.print(text, (x0 + x1) / 2, y + 1, 'middle', mark);
}
