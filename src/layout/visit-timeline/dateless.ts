import type {VisitTimelineModel} from '../../model/visit-timeline/types.js';
import {hooksOf, paintOf} from './marks.js';
import {type Columns, STYLE, type Sheet} from './sheet.js';

const SIGN = 20;

/**
 * Events without a date have a place of their own, off the axis: an empty ring and the title. Says
 * where it ends.
 */
export function drawDateless(
  sheet: Sheet,
  {dateless, language}: VisitTimelineModel,
  {names, anchor, nameWidth, width: whole, x0, x1}: Columns,
  top: number,
): number {
  const name = language.text('visit-timeline.dateless');
  const head = sheet.say(name, STYLE.name, nameWidth || whole, names, top, anchor);
  const across = Math.max(1, Math.min(3, Math.floor((x1 - x0) / 230)));
  const width = (x1 - x0) / across;
  const way = anchor === 'end' ? -1 : 1;
  let y = nameWidth > 0 ? top : top + head + 6;
  for (let at = 0; at < dateless.length; at += across) {
    let height = 0;
    dateless.slice(at, at + across).forEach((entry, index) => {
      const x = way < 0 ? x1 - index * width : x0 + index * width;
      const ring = {stroke: paintOf(entry), strokeWidth: 1.5, dash: '1.5 2.2'} as const;
      const text = sheet.block(entry.title, STYLE.title, width - SIGN - 10, entry.letters);
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
