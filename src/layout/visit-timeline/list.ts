import {FULL} from '../../data/edition.js';
import {dateTextOf} from '../../model/visit-timeline/entries.js';
import {edtfOf} from '../../model/visit-timeline/days.js';
import {sayer} from '../../model/visit-timeline/says.js';
import type {Dated} from '../../model/visit-timeline/types.js';
import {axisOf, tickLabels, ticksOf} from './axis.js';
import {TALL, drawMark, drawRing, extentOf, paintOf} from './marks.js';
import {type Page, dateLines, drawRows, isIn} from './rows.js';
import {AXIS, DAY, STYLE, WASH, d, heightOf, leading} from './sheet.js';

/** Room at both sides: the colour of the family stands in it, px. */
const INSET = 9;
/** Share of the width that dates have beside their strips. */
const DATES = 0.44;

/**
 * The timeline of a phone: a row an event, each with a strip to scale. First those before the crowd,
 * then the crowd on its own scale, those after, the expected ones; marks without a label at the foot.
 * Says how high it is.
 */
export function drawList(page: Page): number {
  const {sheet, lens, model, width} = page;
  const {entries, asOf, language, asOfText: date, range} = model;
  const say = sayer(model);
  const kept = entries.filter((entry) => page.keeps(entry));
  const isAhead = ({expected, span, overdue}: Dated): boolean =>
    expected && (span.to > asOf || !overdue);
  const start = kept.find((entry) => isIn(entry, lens))?.span.from ?? Infinity;
  const sectionOf = (entry: Dated): number =>
    isAhead(entry) ? 3 : isIn(entry, lens) ? 1 : entry.span.from < start ? 0 : 2;
  const room = width - 2 * INSET;
  let y = 0;
  for (const section of [0, 1, 2, 3, 4]) {
    const rows =
      section < 4
        ? kept.filter((entry) => sectionOf(entry) === section)
        : entries.filter((entry) => !page.keeps(entry));
    if (rows.length === 0) continue;
    const top = y;
    const first = sheet.shapes.length;
    const crowd = section === 1 ? lens : null;
    if (crowd) {
      y += 7;
      const name = `${language.sentence(language.date(edtfOf(crowd)))}, ${say('enlarged')}`;
      y += sheet.say(name, STYLE.name, room, INSET, y) + 2;
    }
    if (section === 3) {
      sheet.path(d('M', 0, top, 'H', width), DAY);
      y += 7 + sheet.say(say('asOfBeyond', {date}), STYLE.note, room, INSET, y + 7);
    }
    // Strips stand beside the dates.
    const side = section < 4 ? room * DATES : 0;
    const axis = axisOf(crowd ?? range, INSET + side, INSET + room, FULL && model.reversed);
    const ticks = ticksOf(axis, language, sheet);
    if (FULL && section === 4) y += page.rest(INSET, y);
    y += tickLabels(sheet, ticks, y) + 4;
    if (section === 4) {
      y += drawRows(page, rows, axis, y);
      continue;
    }
    for (const entry of rows) {
      const {key, title, letters, family} = entry;
      const from = y;
      // Months are abbreviated; a date that is still long stands under its strip.
      const short = FULL && entry.record ? dateTextOf(model, entry, {style: 'short'}) : undefined;
      const beside = dateLines(page, entry, side - 8, short);
      const long = FULL && beside.length > 2;
      if (long) y += TALL + 5;
      const lines = long ? dateLines(page, entry, room) : beside;
      const date = sheet.print(lines, INSET, y, 'start', key);
      y += Math.max(date, TALL + 5);
      y += sheet.print(sheet.lines(title, STYLE.name, room, letters), INSET, y, 'start', key);
      const middle = from + leading(STYLE.text) / 2;
      const scale = ticks.map(({x}) => d('M', x, middle - 4, 'V', middle + 4));
      const look = {...AXIS, stroke: 'pale'} as const;
      sheet.path(d('M', axis.x0, middle, 'H', axis.x1) + scale.join(''), look);
      drawMark(sheet, entry, axis, extentOf(entry, axis), middle);
      sheet.rect(0, from + 2, 3, y - from - 4, {fill: paintOf(family), decorative: true});
      sheet.target(key, 0, from, width, y - from);
      y += 7 + page.air;
      sheet.rows++;
    }
    if (crowd) sheet.under(first, () => sheet.rect(0, top, width, y - top - 2, WASH));
    y += 7;
  }
  return y;
}

/** Events without a date have a place of their own, off the axis. Says where it ends. */
export function drawDateless(
  {sheet, model, names, width, x0, x1, bare}: Page,
  top: number,
): number {
  const {dateless} = model;
  const head = sheet.say(sayer(model)('dateless'), STYLE.name, names || width, 0, top);
  // Where there is no room for labels, rings alone.
  const across = bare ? dateless.length : Math.max(1, Math.min(3, Math.floor((x1 - x0) / 230)));
  const room = (x1 - x0) / across;
  let y = names ? top : top + head + 6;
  let height = 0;
  dateless.forEach((entry, index) => {
    if (index % across === 0) [y, height] = [y + height, 0];
    const x = x0 + (index % across) * room;
    const text = bare ? [] : sheet.lines(entry.title, STYLE.title, room - 30, entry.letters);
    drawRing(sheet, x + 8, y + 8.5, entry);
    sheet.print(text, x + 20, y, 'start', entry.key);
    const tall = Math.max(18, heightOf(text));
    sheet.target(entry.key, x, y, room - 10, tall);
    height = Math.max(height, tall + 8);
  });
  return Math.max(y + height - 8, top + head);
}
