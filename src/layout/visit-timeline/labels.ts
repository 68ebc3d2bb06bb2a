import type {Dated, Entry} from '../../model/visit-timeline/types.js';
import type {Measure} from '../scene.js';
import {type Block, type Line, block, wrapped} from './text.js';

export const TITLE = 13;
export const DATE = 12.5;

/** Words of the source go on the label of what is expected, where the reader can read them. */
export function quoteOf(entry: Entry): string {
  return entry.expected && entry.quote && entry.quote.lang === undefined
    ? ` “${entry.quote.text}”`
    : '';
}

function titleLines(entry: Entry, room: number, measure: Measure, size: number): Line[] {
  const setting = {size, weight: 600 as const, letters: entry.letters};
  return wrapped(entry.title, setting, room, measure);
}

/** The date under a title: muted, in italics where it is expected. */
export function dateLines(
  entry: Entry,
  room: number,
  measure: Measure,
  size = DATE,
  more = '',
): Line[] {
  const text = `${entry.dateText}${quoteOf(entry)}${more}`;
  const setting = {
    size,
    fill: 'muted' as const,
    ...(entry.expected ? {italic: true as const} : {}),
  };
  return wrapped({text}, setting, room, measure);
}

/** Title over date, no wider than `room`. */
export function labelBlock(entry: Entry, room: number, measure: Measure, size = TITLE): Block {
  const date = entry.form === 'count' ? [] : dateLines(entry, room, measure);
  return block([...titleLines(entry, room, measure, size), ...date]);
}

/** Widths to try, px: the fewest lines win, then the narrowest block with as many. */
const ROOMS = [260, 220, 180, 150, 120, 96];

/** The best block that is no wider than `most` and has at most `lines` lines; null when none is. */
export function bestBlock(entry: Dated, most: number, measure: Measure, lines = 5): Block | null {
  let best: Block | null = null;
  for (const room of [...ROOMS.filter((width) => width < most), most]) {
    if (room > 280) continue;
    const found = labelBlock(entry, room, measure);
    if (found.width > most + 0.01 || found.lines.length > lines) continue;
    if (!best || score(found) < score(best)) best = found;
  }
  return best;
}

/** Three lines of 200 px are as good as four of 100: short labels may be wide, none a column. */
const score = ({lines, width}: Block): number => lines.length * 60 + width;
