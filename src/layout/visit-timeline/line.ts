import {FULL} from '../../data/edition.js';
import type {Span} from '../../data/periods.js';
import {edtfOf} from '../../model/visit-timeline/days.js';
import {moreSayer, sayer} from '../../model/visit-timeline/says.js';
import {type Dated, isFamily} from '../../model/visit-timeline/types.js';
import {axisOf, grid, tickLabels, ticksOf} from './axis.js';
import {type Extent, LEAST, TALL, paintOf} from './marks.js';
import {type Page, drawRows, isIn} from './rows.js';
import {AXIS, DAY, RULE, STYLE, WASH, d} from './sheet.js';

/** The enlarged part: an axis of its own, linear like the other. Says how high it is. */
function drawLens(page: Page, lens: Span, entries: readonly Dated[]): number {
  const {sheet, model, x0, x1} = page;
  const axis = axisOf(lens, x0 + 4, x1 - 4, FULL && model.reversed);
  const ticks = ticksOf(axis, model.language, sheet);
  const start = sheet.shapes.length;
  const foot = 10 + drawRows(page, entries, axis, 10);
  const height = foot + 6 + tickLabels(sheet, ticks, foot + 5);
  sheet.under(start, () => {
    sheet.rect(x0, 0, x1 - x0, height, WASH);
    grid(sheet, ticks, 6, foot + 5);
    sheet.path(d('M', axis.x0, foot, 'H', axis.x1), AXIS);
  });
  return height;
}

/**
 * The linear axis with its lanes, the line of the day and, over it, joined by a wedge, the enlarged
 * part. Says how high it is.
 */
export function drawLine(page: Page): number {
  const {sheet, model, lens, x0, x1, names, width} = page;
  const {lanes, asOf, language, entries, asOfText: date} = model;
  const say = sayer(model);
  const axis = axisOf(model.range, x0, x1, FULL && model.reversed);
  const back = FULL && axis.reversed;
  let top = 0;
  let frame: Extent | undefined;
  if (lens) {
    const band = drawLens(
      page,
      lens,
      entries.filter((entry) => isIn(entry, lens)),
    );
    top = band + 24;
    const [a, b] = axis.ends(lens);
    const grow = Math.max(0, (LEAST + 8 - (b - a)) / 2);
    frame = [a - grow, b + grow];
    sheet.path(d('M', x0, band, 'H', x1, 'L', frame[1], top, 'H', frame[0], 'Z'), WASH);
    if (names) {
      const name = language.sentence(language.date(edtfOf(lens)));
      const y = 10 + sheet.say(name, STYLE.name, names, 0, 10);
      sheet.say(say('enlarged'), STYLE.text, names, 0, y);
    }
  }
  const start = sheet.shapes.length;
  const wall = asOf > axis.span.from && asOf < axis.span.to ? axis.x(asOf) : NaN;
  const expected = entries.some((entry) => entry.expected);
  const gap = 8;
  let y = top + 4;
  if (wall) {
    // On the side of what is to come, if there is room.
    const [left, right] = [wall - x0, x1 - wall];
    const ahead = back ? left < Math.min(right, 160) : right >= Math.min(left, 160);
    const text = expected ? say('asOfBeyond', {date}) : language.text('frame.asOf', {date});
    const lines = sheet.lines(text, STYLE.note, Math.min((ahead ? right : left) - 6, 420));
    y += 6 + sheet.print(lines, ahead ? wall + 6 : wall - 6, y, ahead ? 'start' : 'end');
  }
  lanes.forEach(({label, key}, index) => {
    const all = entries.filter((entry) => entry.lanes.includes(key));
    if (index > 0) {
      sheet.path(d('M', 0, y, 'H', width), RULE);
      y += gap;
    }
    const paint = paintOf(key);
    // The name is ink; the colour of the family stands in a stroke under it.
    let named = y + 2 + sheet.say(label, STYLE.name, names || width - 20, 0, y);
    if (!FULL || isFamily(key)) sheet.rect(0, named, 22, 3, {fill: paint, decorative: true});
    named += 8;
    if (!names) y = named;
    const within = all.filter((entry) => isIn(entry, lens));
    const taken = within.length > 0 ? frame : undefined;
    if (taken && lens) {
      // Below, the enlarged events are one counted box, as wide as the enlarged time.
      const [a, b] = taken;
      const mark = within.map(({key}) => key).join(' ');
      const event = within.flatMap(({ids}) => ids).join(' ');
      const hooks = {event, kind: 'enlarged', period: edtfOf(lens)};
      const look = {fill: paint, fillOpacity: 0.3, radius: 2, mark, hooks};
      sheet.rect(a + 2, y, b - a - 4, TALL + 5, look);
      const number = sheet.lines(language.numberOf(within.length), STYLE.title, Infinity);
      sheet.print(number, (a + b) / 2, y, 'middle', mark);
    }
    if (FULL && all.length === 0) {
      y += sheet.say(moreSayer(model)('laneEmpty'), STYLE.note, x1 - x0, x0 + 6, y);
    }
    const rest = all.filter((entry) => !within.includes(entry));
    y = Math.max(named, y + drawRows(page, rest, axis, y, wall, taken), taken ? y + TALL + 8 : 0) + gap - 4; // prettier-ignore
  });
  const ticks = ticksOf(axis, language, sheet);
  sheet.under(start, () => {
    if (wall && expected) {
      const long = back ? wall - axis.x0 : axis.x1 - wall;
      sheet.rect(back ? axis.x0 : wall, top, long, y - top, {...WASH, fillOpacity: 0.55});
    }
    grid(sheet, ticks, top, y + 5);
    sheet.path(d('M', axis.x0, y, 'H', axis.x1), AXIS);
    if (wall) sheet.path(d('M', wall, top, 'V', y), DAY);
    if (frame) {
      const look = {stroke: 'ink', strokeWidth: 1, decorative: true} as const;
      sheet.rect(frame[0], top, frame[1] - frame[0], y - top, look);
    }
  });
  y += 6 + tickLabels(sheet, ticks, y + 5);
  return FULL ? y + page.rest(x0, y) : y;
}
