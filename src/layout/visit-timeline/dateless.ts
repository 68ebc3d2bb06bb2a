import type {VisitTimelineModel} from '../../model/visit-timeline/types.js';
import {hooksOf, paintOf} from './marks.js';
import {type Columns, STYLE, type Sheet, block} from './sheet.js';

const SIGN = 20;
/** Of a ring without its title: room for a finger, px. */
const CELL = 26;

/**
 * Events without a date have a place of their own, off the axis: an empty ring and the title. Says
 * where it ends.
 *
 * @param brief rings alone, so that each is still within reach: for a height that is given
 */
export function drawDateless(
  sheet: Sheet,
  {dateless, language}: VisitTimelineModel,
  {names, anchor, nameWidth, width: whole, x0, x1}: Columns,
  top: number,
  brief: boolean,
): number {
  const name = language.text('visit-timeline.dateless');
  const head = sheet.say(name, STYLE.name, nameWidth || whole, names, top, anchor);
  const room = x1 - x0;
  const across = brief ? Math.floor(room / CELL) : Math.max(1, Math.min(3, Math.floor(room / 230)));
  const width = brief ? CELL : room / across;
  const way = anchor === 'end' ? -1 : 1;
  let y = nameWidth > 0 ? top : top + head + 6;
  for (let at = 0; at < dateless.length; at += across) {
    let height = brief ? SIGN : 0;
    dateless.slice(at, at + across).forEach((entry, index) => {
      const x = way < 0 ? x1 - index * width : x0 + index * width;
      const ring = {stroke: paintOf(entry), strokeWidth: 1.5, dash: '1.5 2.2'} as const;
      const {title, letters} = entry;
      const text = brief ? block([]) : sheet.block(title, STYLE.title, width - SIGN - 10, letters);
      if (brief) sheet.bare.push(entry.key);
      sheet.circle(x + way * 8, y + 8.5, 4.5, {...ring, mark: entry.key, hooks: hooksOf(entry)});
      sheet.print(text, x + way * SIGN, y, anchor, entry.key);
      const left = way < 0 ? x - SIGN - text.width : x;
      sheet.target(entry.key, left, y, SIGN + text.width, Math.max(18, text.height));
      height = Math.max(height, text.height);
    });
    y += height + 8;
  }
  return Math.max(y - 8, top + head);
}
