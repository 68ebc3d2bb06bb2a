import type {Span} from '../../data/periods.js';
import {edtfOf} from '../../model/visit-timeline/groups.js';
import type {Dated} from '../../model/visit-timeline/types.js';
import {type Axis, axisOf, tickLabels, ticksOf} from './axis.js';
import {type LineOptions, isIn} from './line.js';
import {TALL, drawMark, extentOf, paintOf} from './marks.js';
import {dateLines, drawRows, keeps} from './rows.js';
import {DAY, STYLE, type Sheet, block, d, leading} from './sheet.js';

/** Room at both sides: the colour of the family stands in it, px. */
const INSET = 9;
/** Share of the width that dates have where they stand beside their strips. */
const DATES = 0.44;

type Kind = 'whole' | 'lens' | 'expected';

/** Rows on one axis: those before the crowd, those in it (enlarged), those after, the expected ones. */
function sectionsOf(entries: readonly Dated[], asOf: number, lens: Span | null): [Kind, Dated[]][] {
  const ahead = entries.filter(
    ({expected, span, overdue}) => expected && (span.to > asOf || !overdue),
  );
  const held = entries.filter((entry) => !ahead.includes(entry));
  const crowd = held.filter((entry) => isIn(entry, lens));
  const rest = held.filter((entry) => !crowd.includes(entry));
  const start = crowd[0]?.span.from ?? Infinity;
  const sections: [Kind, Dated[]][] = [
    ['whole', rest.filter(({span}) => span.from < start)],
    ['lens', crowd],
    ['whole', rest.filter(({span}) => span.from >= start)],
    ['expected', ahead],
  ];
  return sections.filter(([, list]) => list.length > 0);
}

/**
 * The timeline of a phone: a row an event, each with a strip to scale; the crowd on its own scale.
 * Says how high it is.
 */
export function drawList(sheet: Sheet, options: LineOptions): number {
  const {columns, lens, model, terse} = options;
  const kept = model.entries.filter((entry) => keeps(options, entry));
  const gone = model.entries.filter((entry) => !keeps(options, entry));
  let y = 0;
  for (const [kind, entries] of sectionsOf(kept, model.asOf, lens)) {
    y = drawSection(sheet, kind, entries, y, options) + (terse ? 8 : 12);
  }
  if (gone.length > 0) {
    const more = model.language.text('visit-timeline.andMore', {n: gone.length});
    y += 4 + sheet.say(more, STYLE.note, columns.width, columns.names, y, columns.anchor);
    // Without their rows, but each within reach.
    const axis = axisOf(model.range, INSET, columns.width - INSET, model.mirrored);
    y += drawRows(sheet, gone, axis, y, options);
  }
  return y;
}

function drawSection(
  sheet: Sheet,
  kind: Kind,
  entries: readonly Dated[],
  top: number,
  options: LineOptions,
): number {
  const {columns, lens, model, terse} = options;
  const {language} = model;
  const {anchor, width} = columns;
  const rtl = anchor === 'end';
  const edge = rtl ? width - INSET : INSET;
  const room = width - 2 * INSET;
  const start = sheet.shapes.length;
  let y = top + (kind === 'whole' ? 0 : 7);
  if (kind === 'lens' && lens) {
    const period = language.sentence(language.date(edtfOf(lens)));
    const name = `${period}, ${language.text('visit-timeline.enlarged')}`;
    y += sheet.say(name, STYLE.name, room, edge, y, anchor) + 2;
  }
  if (kind === 'expected') {
    sheet.line(0, top, width, top, DAY);
    const below = language.text('visit-timeline.asOfBelow', {date: model.asOfText});
    y += sheet.say(below, STYLE.note, room, edge, y, anchor) + 2;
  }
  const span = kind === 'lens' && lens ? lens : model.range;
  // Under the text as wide as the figure; where height is short, beside the date.
  const strip = terse ? room * (1 - DATES) : room;
  const x0 = rtl ? INSET : INSET + room - strip;
  const axis = axisOf(span, x0, x0 + strip, model.mirrored);
  const ticks = ticksOf(axis, language, sheet);
  y += tickLabels(sheet, ticks, y) + 4;
  const scale = (at: number): string =>
    d('M', axis.x0, at, 'H', axis.x1) + ticks.map(({x}) => d('M', x, at - 4, 'V', at + 4)).join('');
  for (const entry of entries) {
    y = drawRow(sheet, entry, axis, y, edge, scale, options) + (terse ? 6 : 10);
  }
  if (kind === 'lens') {
    const look = {fill: 'wash', decorative: true} as const;
    sheet.under(start, () => sheet.rect(0, top, width, y - top - 2, look));
  }
  return y;
}

/** Date, title, strip; says where it ends. */
function drawRow(
  sheet: Sheet,
  entry: Dated,
  axis: Axis,
  top: number,
  edge: number,
  scale: (y: number) => string,
  options: LineOptions,
): number {
  const {columns, terse, model} = options;
  const {anchor, width} = columns;
  const room = width - 2 * INSET;
  const style = terse ? STYLE.name : STYLE.row;
  const title = block(sheet.lines(entry.title, style, room, entry.letters));
  const dates = dateLines(sheet, options, entry, terse ? room - (axis.x1 - axis.x0) - 8 : room, 13);
  const date = block(dates);
  sheet.print(date, edge, top, anchor, entry.key);
  // Where there is height, the kind is said: colours alone would not tell a visit from a forum.
  const kind = block(terse ? [] : sheet.lines(entry.kindText, STYLE.text, room));
  const last = dates[dates.length - 1];
  const beside = last !== undefined && last.width + kind.width + 16 < room;
  const way = anchor === 'end' ? -1 : 1;
  if (beside)
    sheet.print(
      kind,
      edge + way * (last.width + 12),
      top + date.height - leading(last),
      anchor,
      entry.key,
    );
  const under = top + (terse ? Math.max(date.height, TALL + 5) : date.height);
  sheet.print(title, edge, under, anchor, entry.key);
  const foot = under + title.height;
  const y = terse ? top + leading(STYLE.text) / 2 : foot + 3 + TALL / 2;
  sheet.path(scale(y), {stroke: 'pale', strokeWidth: 1, decorative: true});
  drawMark(sheet, entry, axis, extentOf(entry, axis), y);
  if (model.lanesBy !== 'none') {
    const bar = {fill: paintOf(entry), decorative: true} as const;
    sheet.rect(anchor === 'end' ? width - 3 : 0, top + 2, 3, foot - top - 4, bar);
  }
  const bottom = terse ? foot : foot + TALL + 5;
  sheet.target(entry.key, 0, top, width, bottom - top);
  return bottom;
}
